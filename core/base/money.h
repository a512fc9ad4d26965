// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <compare>

namespace mahnwerk {

/// A currency of ISO 4217 with the number of its decimal digits (CHF 2, JPY 0, KWD 3).
class Currency {
public:
    constexpr Currency() = default;
    /// From an ISO code ("CHF") in any case. Error: UnknownCurrency.
    static Result<Currency> fromCode(QStringView code);

    QString code() const;
    constexpr int digits() const { return m_digits; }
    constexpr bool isNull() const { return m_code[0] == 0; }
    /// Minor units of one unit: 100 for CHF.
    constexpr qint64 unit() const
    {
        qint64 unit = 1;
        for (int i = 0; i < m_digits; ++i)
            unit *= 10;
        return unit;
    }
    friend constexpr bool operator==(Currency, Currency) = default;

    static constexpr Currency chf() { return { 'C', 'H', 'F', 2 }; }
    static constexpr Currency eur() { return { 'E', 'U', 'R', 2 }; }

private:
    constexpr Currency(char a, char b, char c, qint8 digits)
        : m_code { a, b, c }
        , m_digits(digits)
    {
    }
    char m_code[3] = {};
    qint8 m_digits = 2;
};

/// value * numerator / denominator with 128 bits inside, rounded half-up (half away from zero).
/// denominator > 0; the result must fit 64 bits (else a bug, asserted).
qint64 scaled(qint64 value, qint64 numerator, qint64 denominator);

/// An amount in minor units (Rappen, Cent) of one currency. Never a floating-point number.
/// Adding two currencies is a bug and asserted; a null currency is taken over from the other side.
class Money {
public:
    constexpr Money() = default;
    constexpr Money(qint64 minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {
    }
    /// From "1234.50" or "-0.05": decimal point, no grouping, at most the digits of the currency.
    /// Error: InvalidAmount.
    static Result<Money> fromDecimal(QStringView text, Currency currency);

    constexpr qint64 minor() const { return m_minor; }
    constexpr Currency currency() const { return m_currency; }
    constexpr bool isZero() const { return m_minor == 0; }
    constexpr bool isPositive() const { return m_minor > 0; }
    constexpr bool isNegative() const { return m_minor < 0; }
    /// "1234.50": for files and JSON; what people read is made by ui/words/formats.
    QString toDecimal() const;
    /// This amount times numerator / denominator, half-up.
    Money scaled(qint64 numerator, qint64 denominator) const
    {
        return { mahnwerk::scaled(m_minor, numerator, denominator), m_currency };
    }

    Money& operator+=(Money other);
    Money& operator-=(Money other) { return *this += -other; }
    friend Money operator+(Money a, Money b) { return a += b; }
    friend Money operator-(Money a, Money b) { return a -= b; }
    constexpr Money operator-() const { return { -m_minor, m_currency }; }
    friend constexpr bool operator==(Money, Money) = default;
    friend std::strong_ordering operator<=>(Money a, Money b);

private:
    qint64 m_minor = 0;
    Currency m_currency;
};

} // namespace mahnwerk
