// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rate.h"

namespace mahnwerk {

namespace {
constexpr int digits = 4;
constexpr qint64 unit = 10'000;
} // namespace

Result<Rate> Rate::fromDecimal(QStringView percent)
{
    const auto invalid = [&] { return fail(ErrorCode::InvalidValue, { QStringLiteral("rate"), percent.toString() }); };
    QStringView rest = percent.trimmed();
    const bool negative = rest.startsWith(u'-');
    if (negative)
        rest = rest.mid(1);
    const qsizetype point = rest.indexOf(u'.');
    const QStringView whole = point < 0 ? rest : rest.left(point);
    const QStringView fraction = point < 0 ? QStringView() : rest.mid(point + 1);
    if (whole.isEmpty() || whole.size() > 6 || (point >= 0 && fraction.isEmpty()) || fraction.size() > digits)
        return invalid();
    qint64 value = 0;
    for (const QChar c : whole) {
        if (c < u'0' || c > u'9')
            return invalid();
        value = value * 10 + c.digitValue();
    }
    for (int i = 0; i < digits; ++i) {
        const QChar c = i < fraction.size() ? fraction[i] : QChar(u'0');
        if (c < u'0' || c > u'9')
            return invalid();
        value = value * 10 + c.digitValue();
    }
    return Rate(negative ? -value : value);
}

QString Rate::toDecimal() const
{
    const qint64 magnitude = m_value < 0 ? -m_value : m_value;
    QString text = m_value < 0 ? QStringLiteral("-") : QString();
    text += QString::number(magnitude / unit);
    QString fraction = QString::number(magnitude % unit).rightJustified(digits, u'0');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += QLatin1Char('.') + fraction;
    return text;
}

} // namespace mahnwerk
