// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/exact_amount.h"

#include <limits>

namespace mahnwerk {

namespace {

constexpr qint64 highest = std::numeric_limits<qint64>::max();
constexpr qint64 lowest = std::numeric_limits<qint64>::min();

/// The whole minor units below or equal. Interest up to some ten thousands fits 64 bits, where dividing by a constant is a
/// multiplication; 128 bits take a function of the compiler's library, a third of a list's time.
Int128 wholeOf(Int128 units)
{
    constexpr qint64 by = ExactAmount::minorUnits;
    if (units >= lowest && units <= highest) {
        const auto narrow = static_cast<qint64>(units);
        const qint64 quotient = narrow / by;
        return quotient - (quotient * by > narrow ? 1 : 0);
    }
    const Int128 quotient = units / by;
    return quotient - (quotient * by > units ? 1 : 0);
}

qint64 narrowed(Int128 value)
{
    Q_ASSERT(value <= highest && value >= lowest);
    return static_cast<qint64>(value);
}

} // namespace

qint64 ExactAmount::rounded() const
{
    return narrowed(wholeOf(m_units + minorUnits / 2));
}

qint64 ExactAmount::wholeMinor() const
{
    return narrowed(wholeOf(m_units));
}

qint64 ExactAmount::fraction() const
{
    return narrowed(m_units - wholeOf(m_units) * minorUnits);
}

QString ExactAmount::toDecimal(Currency currency, int moreDigits) const
{
    Q_ASSERT(moreDigits >= 0 && moreDigits <= 12);
    Int128 scale = 1;
    for (int i = 0; i < moreDigits; ++i)
        scale *= 10;
    const Int128 magnitude = m_units < 0 ? -m_units : m_units;
    const Int128 whole = magnitude / minorUnits;
    const Int128 part = ((magnitude % minorUnits) * scale * 2 + minorUnits) / (Int128(minorUnits) * 2);
    Int128 value = whole * scale + part;
    const int digits = currency.digits() + moreDigits;
    QString text;
    for (int i = 0; value > 0 || i <= digits; ++i, value /= 10) {
        if (i == digits && digits > 0)
            text.prepend(u'.');
        text.prepend(QChar(static_cast<char16_t>(u'0' + static_cast<int>(value % 10))));
    }
    return m_units < 0 ? QString(u'-' + text) : text;
}

} // namespace mahnwerk
