// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QStringView>

#include <optional>

namespace mahnwerk {

/// An exact decimal: mantissa / 10^scale. Carries amounts in the precision of a file until they become Money.
struct DecimalNumber {
    qint64 mantissa = 0; ///< at most 18 digits
    int scale = 0; ///< 0-18

    /// From ASCII digits before and behind the decimal mark; none if they are not, or too many.
    static std::optional<DecimalNumber> fromDigits(QStringView whole, QStringView fraction);
    /// From the number of a spreadsheet cell ("1234.5", "-1.2E-3"): 15 significant digits, as Excel itself
    /// shows them; so 1055.4599999999999, the stored form of 1055.46, is 1055.46.
    static std::optional<DecimalNumber> fromSpreadsheet(QStringView text);

    bool isZero() const { return mantissa == 0; }
    DecimalNumber operator-() const { return { -mantissa, scale }; }
    /// None on overflow.
    std::optional<DecimalNumber> plus(DecimalNumber other) const;
    /// None if it has more digits than the currency, or is larger than largestMinor.
    std::optional<Money> exactly(Currency currency) const;
    /// Half away from zero. None if it is larger than largestMinor.
    std::optional<Money> rounded(Currency currency) const;

    /// Minor units that one amount of a file may have: a sum over limits::rows of them still fits Money.
    static constexpr qint64 largestMinor = 8'000'000'000'000;

    friend bool operator==(DecimalNumber, DecimalNumber) = default;
};

} // namespace mahnwerk
