// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <compare>

namespace mahnwerk {

/// An interest rate or a share in 1/10,000 percent: 5 % is 50,000; a base rate of -0.88 % is -8,800.
class Rate {
public:
    constexpr Rate() = default;
    constexpr explicit Rate(qint64 tenThousandthsOfPercent)
        : m_value(tenThousandthsOfPercent)
    {
    }
    /// From "5", "9.27" or "-0.88": decimal point, at most four digits behind it. Error: InvalidValue.
    static Result<Rate> fromDecimal(QStringView percent);

    /// 1/10,000 percent.
    constexpr qint64 value() const { return m_value; }
    /// "9.27": shortest form, in percent.
    QString toDecimal() const;

    friend constexpr Rate operator+(Rate a, Rate b) { return Rate(a.m_value + b.m_value); }
    friend constexpr auto operator<=>(Rate, Rate) = default;

    /// What a rate is divided by to become a factor: 100 percent in 1/10,000 percent.
    static constexpr qint64 whole = 1'000'000;

private:
    qint64 m_value = 0;
};

} // namespace mahnwerk
