// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/sync/team_view.h"
#include "ui/shell/window.h"

namespace mahnwerk {

/// For the top bar: "Team Zürich · up to date", "3 waiting", "offline since 14:02".
SyncText syncText(const TeamState& state, Date today);
/// For the head of the team's page.
QString stateText(const TeamState& state, Date today);

/// What an error says, and what stands out of it: its first sentence.
std::pair<QString, QString> partedSentence(const Error& error);

} // namespace mahnwerk
