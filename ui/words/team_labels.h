// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/team_view.h"

#include <QString>

namespace mahnwerk {

/// "Phone", for a field of a kind of row as the core names them; what is not known stays as it is.
QString fieldLabel(const QString& entity, const QString& field);
/// Its value as people read it; nothing is a dash.
QString fieldText(const QString& entity, const QString& field, const QJsonValue& value);

/// What the conflict is about: "Phone", "Next step", "Claim made twice".
QString titleOf(const TeamConflict& conflict);
enum class ConflictSide { Before, Mine, Theirs };
/// The values of one side; of a whole those that differ, each with its name.
QString textOf(const TeamConflict& conflict, ConflictSide side);
/// For the case when both values are kept: "Phone: 044 668 18 00 stands; Anna had written 044 668 18 01."
QString noteOf(const TeamConflict& conflict);

/// "Payment recorded (Keller, Beat)".
QString titleOf(const TeamStep& step);
/// Why it was refused, in the user's language where the reason is known.
QString reasonOf(const TeamStep& step);
/// "14:02", with the day unless it is today's.
QString momentText(qint64 at, Date today);

} // namespace mahnwerk
