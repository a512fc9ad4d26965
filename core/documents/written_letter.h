// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_fields.h"

namespace mahnwerk {

/// A letter in somebody's own words.
struct WrittenLetter : LetterHead {
    QString subject;
    QString text; ///< plain; paragraphs apart by an empty line
};

/// The text inside the frame. Error: MissingValue.
Result<QString> writtenHtml(const WrittenLetter& letter);

} // namespace mahnwerk
