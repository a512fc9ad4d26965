// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <compare>

namespace mahnwerk {

__extension__ typedef __int128 Int128;

/// Interest before rounding: a whole number of 1/1,603,080,000,000 minor units, so that every day count
/// and every rate of 1/10,000 percent gives a whole number and periods add up exactly.
/// 10^15 minor units at 1,000 % over 400 years need 102 of the 127 bits.
class ExactAmount {
public:
    /// lcm(360, 365, 366): the parts of a year in which every day count is whole.
    static constexpr qint64 yearUnits = 1'603'080;
    /// Units of one minor unit: times Rate::whole, below 2^41.
    static constexpr qint64 minorUnits = yearUnits * 1'000'000;

    constexpr ExactAmount() = default;
    /// minor units times a rate (1/10,000 percent) times a part of a year (1/yearUnits), the latter two multiplied.
    static constexpr ExactAmount of(qint64 minor, qint64 rateTimesYearUnits)
    {
        return ExactAmount(static_cast<Int128>(minor) * rateTimesYearUnits);
    }
    static constexpr ExactAmount ofMinor(qint64 minor) { return of(minor, minorUnits); }
    /// From wholeMinor() and fraction().
    static constexpr ExactAmount fromParts(qint64 whole, qint64 fraction)
    {
        return ExactAmount(static_cast<Int128>(whole) * minorUnits + fraction);
    }

    /// Minor units, half-up (a half towards plus infinity, so that a carried half never becomes a negative cent).
    /// Asserts that they fit 64 bits.
    qint64 rounded() const;
    /// The whole minor units below or equal; and what is left, 0 to minorUnits - 1 units.
    qint64 wholeMinor() const;
    qint64 fraction() const;
    /// In units of the currency with so many digits (0-12) behind the point of the minor unit's, half-up:
    /// "5.32520548" for 6 more than the cents. For statements and JSON.
    QString toDecimal(Currency currency, int moreDigits = 6) const;

    constexpr ExactAmount& operator+=(ExactAmount other)
    {
        m_units += other.m_units;
        return *this;
    }
    constexpr ExactAmount& operator-=(ExactAmount other)
    {
        m_units -= other.m_units;
        return *this;
    }
    friend constexpr ExactAmount operator+(ExactAmount a, ExactAmount b) { return a += b; }
    friend constexpr ExactAmount operator-(ExactAmount a, ExactAmount b) { return a -= b; }
    friend constexpr auto operator<=>(ExactAmount, ExactAmount) = default;

private:
    constexpr explicit ExactAmount(Int128 units)
        : m_units(units)
    {
    }
    Int128 m_units = 0;
};

} // namespace mahnwerk
