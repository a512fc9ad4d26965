// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/decimal_number.h"
#include "core/exchange/table.h"

namespace mahnwerk {

/// How amounts of a column are written. Thousands may be grouped by ' ’ or a space in both, and by the other
/// mark.
enum class NumberFormat : quint8 {
    Automatic, ///< each by itself; one that reads as two different numbers ("1.234") is none
    PointDecimal, ///< 1234.56  1,234.56  1'234.56
    CommaDecimal, ///< 1234,56  1.234,56  1 234,56
};

/// An amount as it stands in a cell.
struct WrittenAmount {
    DecimalNumber value;
    QString currency; ///< ISO code, "$", or empty
};

/// Understands signs before and behind, (brackets), S and H, a currency before or behind, and the Swiss
/// 1'234.-- None for everything else: words, formulas, exponents, other digits than 0-9, wrong grouping, more
/// than 18 digits.
std::optional<WrittenAmount> amountFromText(QStringView text, NumberFormat format);

/// The same for a cell; a number of a spreadsheet needs no format.
std::optional<WrittenAmount> amountFromCell(const TableCell& cell, NumberFormat format);

/// What a text says about the format of its column.
enum class NumberEvidence { None, Any, Point, Comma, Ambiguous };
NumberEvidence numberEvidence(QStringView text);

} // namespace mahnwerk
