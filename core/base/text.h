// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mahnwerk {

/// Text as it is compared and searched: lower case, no accents, Müller = Mueller = Muller, ß = ss,
/// everything that is neither letter nor digit becomes one space, none at the ends.
QString folded(QStringView text);

/// The digits of a text, for phone numbers and amounts: "+41 79 555 01 42" -> "41795550142".
QString digitsOf(QStringView text);

} // namespace mahnwerk
