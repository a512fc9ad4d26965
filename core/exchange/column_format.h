// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_guess.h"

namespace mahnwerk {

/// What all values of a column say about its format.
struct FormatGuess {
    ColumnMapping format; ///< number, date and tail are set
    ColumnRemark remark = ColumnRemark::None;
    int unreadable = 0; ///< filled cells that are no such value in this format
    bool isAmbiguous = false; ///< the values allow another reading, so the format is a question
};

/// For an amount column.
FormatGuess numberFormatOf(const Table& table, int headerRow, int column);
/// For a date column. Where every value could be day or month first it stays Automatic: until somebody
/// answers, such cells are refused rather than read wrong.
FormatGuess dateFormatOf(const Table& table, int headerRow, int column);
/// Debtor number or reference.
FormatGuess tailOf(const Table& table, int headerRow, int column);

} // namespace mahnwerk
