// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace mahnwerk {

/// Text as it is compared and searched: lower case, no accents, Müller = Mueller = Muller, ß = ss,
/// everything that is neither letter nor digit becomes one space, none at the ends.
QString folded(QStringView text);

/// Appends folded(utf8) as UTF-8. Plain ASCII, most of what is searched, does not go through UTF-16.
void appendFolded(std::string& to, std::string_view utf8);

/// Which letters and digits occur in a folded text, a bit each; others share what bits remain. A text without one of a
/// word's bits does not have the word, and one with the bit of a single letter has it.
quint64 lettersOf(std::string_view foldedText);

/// The digits of a text, for phone numbers and amounts: "+41 79 555 01 42" -> "41795550142".
QString digitsOf(QStringView text);

} // namespace mahnwerk
