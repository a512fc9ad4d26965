// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_format.h"

namespace mahnwerk {

/// What a code is called in letters: "entry/principal" is "Hauptforderung". From resources/letters/words.csv,
/// which has one row a code; a code that is not there is a bug and comes back as it is.
QString letterWord(const QString& code, LetterLocale locale);
/// Whether there is such a word: for codes that also have a free form.
bool hasLetterWord(const QString& code);

} // namespace mahnwerk
