// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decimal_number.h"

#include <QString>

#include <algorithm>
#include <array>

namespace mahnwerk {

namespace {

constexpr int maxDigits = 18;
constexpr qsizetype spreadsheetDigits = 15;

constexpr auto powersOfTen = [] {
    std::array<qint64, maxDigits + 1> powers = {};
    qint64 power = 1;
    for (qint64& p : powers) {
        p = power;
        power *= power < 1'000'000'000'000'000'000 ? 10 : 1;
    }
    return powers;
}();

qint64 powerOfTen(int exponent) { return powersOfTen[static_cast<size_t>(exponent)]; }

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool areDigits(QStringView text) { return std::ranges::all_of(text, isDigit); }

/// Mantissa digits and the power of ten they are multiplied by.
struct Scientific {
    QString digits;
    qint64 exponent = 0;
};

std::optional<Scientific> scientific(QStringView text)
{
    const qsizetype e = std::max(text.indexOf(u'E'), text.indexOf(u'e'));
    bool valid = true;
    const int exponent = e < 0 ? 0 : text.mid(e + 1).toInt(&valid);
    const QStringView mantissa = e < 0 ? text : text.left(e);
    const qsizetype point = mantissa.indexOf(u'.');
    const QStringView whole = point < 0 ? mantissa : mantissa.left(point);
    const QStringView fraction = point < 0 ? QStringView() : mantissa.mid(point + 1);
    if (!valid || std::abs(exponent) > 400 || (whole.isEmpty() && fraction.isEmpty()) || text.size() > 400
        || !areDigits(whole) || !areDigits(fraction))
        return std::nullopt;
    Scientific number { whole.toString() + fraction.toString(), exponent - fraction.size() };
    while (number.digits.startsWith(u'0'))
        number.digits.remove(0, 1);
    return number;
}

void roundTo15Digits(Scientific& number)
{
    const qsizetype surplus = number.digits.size() - spreadsheetDigits;
    if (surplus <= 0)
        return;
    const bool up = number.digits[spreadsheetDigits] >= u'5';
    const qint64 kept = number.digits.left(spreadsheetDigits).toLongLong() + (up ? 1 : 0);
    number.digits = QString::number(kept);
    number.exponent += surplus;
}

} // namespace

std::optional<DecimalNumber> DecimalNumber::fromDigits(QStringView whole, QStringView fraction)
{
    while (whole.startsWith(u'0'))
        whole = whole.mid(1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (whole.size() + fraction.size() > maxDigits || !areDigits(whole) || !areDigits(fraction))
        return std::nullopt;
    DecimalNumber number { 0, static_cast<int>(fraction.size()) };
    for (const QStringView part : { whole, fraction }) {
        for (const QChar c : part)
            number.mantissa = number.mantissa * 10 + (c.unicode() - u'0');
    }
    return number;
}

std::optional<DecimalNumber> DecimalNumber::fromSpreadsheet(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    auto number = scientific(negative || text.startsWith(u'+') ? text.mid(1) : text);
    if (!number)
        return std::nullopt;
    roundTo15Digits(*number);
    while (number->exponent < 0 && number->digits.endsWith(u'0')) {
        number->digits.chop(1);
        ++number->exponent;
    }
    if (number->digits.isEmpty())
        return DecimalNumber();
    if (number->exponent < -maxDigits
        || number->digits.size() + std::max<qint64>(0, number->exponent) > maxDigits)
        return std::nullopt;
    DecimalNumber result { number->digits.toLongLong(), 0 };
    if (number->exponent >= 0)
        result.mantissa *= powerOfTen(static_cast<int>(number->exponent));
    else
        result.scale = static_cast<int>(-number->exponent);
    return negative ? -result : result;
}

std::optional<DecimalNumber> DecimalNumber::plus(DecimalNumber other) const
{
    DecimalNumber a = *this;
    if (a.scale > other.scale)
        std::swap(a, other);
    DecimalNumber sum { 0, other.scale };
    if (__builtin_mul_overflow(a.mantissa, powerOfTen(other.scale - a.scale), &a.mantissa)
        || __builtin_add_overflow(a.mantissa, other.mantissa, &sum.mantissa))
        return std::nullopt;
    return sum;
}

std::optional<Money> DecimalNumber::exactly(Currency currency) const
{
    if (scale > currency.digits() && mantissa % powerOfTen(scale - currency.digits()) != 0)
        return std::nullopt;
    return rounded(currency);
}

std::optional<Money> DecimalNumber::rounded(Currency currency) const
{
    qint64 minor = mantissa;
    if (scale > currency.digits())
        minor = scaled(mantissa, 1, powerOfTen(scale - currency.digits()));
    else if (__builtin_mul_overflow(mantissa, powerOfTen(currency.digits() - scale), &minor))
        return std::nullopt;
    if (minor > largestMinor || minor < -largestMinor)
        return std::nullopt;
    return Money(minor, currency);
}

} // namespace mahnwerk
