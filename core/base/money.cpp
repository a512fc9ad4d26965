// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <algorithm>
#include <array>
#include <limits>

namespace mahnwerk {

namespace {

// ISO 4217 (SIX, list one): the currencies of Europe and of the trade that Swiss and German lists show.
// All have two digits except those named with their own.
constexpr std::array twoDigits = { "AED", "ALL", "AUD", "BAM", "BGN", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK",
    "EUR", "GBP", "HKD", "HRK", "HUF", "ILS", "INR", "MAD", "MDL", "MKD", "MXN", "NOK", "NZD", "PLN", "RON", "RSD",
    "RUB", "SAR", "SEK", "SGD", "THB", "TRY", "UAH", "USD", "ZAR" };
constexpr std::array zeroDigits = { "ISK", "JPY", "KRW" };
constexpr std::array threeDigits = { "BHD", "KWD", "OMR", "TND" };

} // namespace

Result<Currency> Currency::fromCode(QStringView code)
{
    const QByteArray latin = code.trimmed().toLatin1().toUpper();
    const auto matches = [&](const char* known) { return latin == known; };
    qint8 digits = -1;
    if (std::ranges::any_of(twoDigits, matches))
        digits = 2;
    else if (std::ranges::any_of(zeroDigits, matches))
        digits = 0;
    else if (std::ranges::any_of(threeDigits, matches))
        digits = 3;
    if (digits < 0)
        return fail(ErrorCode::UnknownCurrency, { code.toString() });
    return Currency(latin[0], latin[1], latin[2], digits);
}

QString Currency::code() const
{
    return isNull() ? QString() : QString::fromLatin1(m_code, 3);
}

qint64 scaled(qint64 value, qint64 numerator, qint64 denominator)
{
    Q_ASSERT(denominator > 0);
    __extension__ typedef __int128 Wide;
    const Wide product = static_cast<Wide>(value) * numerator;
    const Wide magnitude = product < 0 ? -product : product;
    const Wide rounded = (magnitude * 2 + denominator) / (static_cast<Wide>(denominator) * 2);
    Q_ASSERT(rounded <= std::numeric_limits<qint64>::max());
    return static_cast<qint64>(product < 0 ? -rounded : rounded);
}

Result<Money> Money::fromDecimal(QStringView text, Currency currency)
{
    const auto invalid = [&] { return fail(ErrorCode::InvalidAmount, { text.toString() }); };
    QStringView rest = text.trimmed();
    const bool negative = rest.startsWith(u'-');
    if (negative)
        rest = rest.mid(1);
    const qsizetype point = rest.indexOf(u'.');
    const QStringView whole = point < 0 ? rest : rest.left(point);
    const QStringView fraction = point < 0 ? QStringView() : rest.mid(point + 1);
    if (whole.isEmpty() || whole.size() > 15 || (point >= 0 && fraction.isEmpty()) || fraction.size() > currency.digits())
        return invalid();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::ranges::all_of(whole, isDigit) || !std::ranges::all_of(fraction, isDigit))
        return invalid();
    qint64 minor = 0;
    for (const QChar digit : whole)
        minor = minor * 10 + digit.digitValue();
    for (int i = 0; i < currency.digits(); ++i)
        minor = minor * 10 + (i < fraction.size() ? fraction[i].digitValue() : 0);
    return Money(negative ? -minor : minor, currency);
}

QString Money::toDecimal() const
{
    const qint64 unit = m_currency.unit();
    const quint64 magnitude = m_minor < 0 ? 0 - static_cast<quint64>(m_minor) : static_cast<quint64>(m_minor);
    QString text = m_minor < 0 ? QStringLiteral("-") : QString();
    text += QString::number(magnitude / static_cast<quint64>(unit));
    if (m_currency.digits() > 0) {
        text += QLatin1Char('.');
        text += QString::number(magnitude % static_cast<quint64>(unit)).rightJustified(m_currency.digits(), u'0');
    }
    return text;
}

Money& Money::operator+=(Money other)
{
    if (m_currency.isNull())
        m_currency = other.m_currency;
    Q_ASSERT(other.m_currency.isNull() || m_currency == other.m_currency);
    [[maybe_unused]] const bool overflow = __builtin_add_overflow(m_minor, other.m_minor, &m_minor);
    Q_ASSERT(!overflow);
    return *this;
}

std::strong_ordering operator<=>(Money a, Money b)
{
    Q_ASSERT(a.m_currency == b.m_currency || a.m_currency.isNull() || b.m_currency.isNull());
    return a.m_minor <=> b.m_minor;
}

} // namespace mahnwerk
