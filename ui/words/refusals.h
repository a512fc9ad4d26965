// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mahnwerk {

/// Why something is not allowed now, in the user's language: the reason as core names it, with its arguments.
QString refusalText(const QStringList& reason);

} // namespace mahnwerk
