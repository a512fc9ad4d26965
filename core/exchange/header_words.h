// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/field.h"

#include <vector>

namespace mahnwerk {

/// A field that a header may mean, and how surely in percent.
struct FieldGuess {
    ItemField field = ItemField::Ignore;
    int percent = 0;

    friend bool operator==(const FieldGuess&, const FieldGuess&) = default;
};

/// Header text with camelCase and glued-on words apart, folded: "RgNr." -> "rg nr".
QString headerPhrase(QStringView header);

/// What the words of a header mean in German, English, French and Italian; the surest first, at most one per
/// field.
std::vector<FieldGuess> fieldsOfHeader(QStringView header);

} // namespace mahnwerk
