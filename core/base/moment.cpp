// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"

#include <algorithm>

namespace mahnwerk {

QString timeText(int minute)
{
    return minute < 0 ? QString() : QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> minuteFromText(QStringView text)
{
    QString digits = text.trimmed().toString();
    const qsizetype mark = std::max(digits.indexOf(u':'), digits.indexOf(u'.'));
    if (mark == 0 || (mark > 0 && digits.size() - mark != 3))
        return std::nullopt;
    if (mark > 0)
        digits.remove(mark, 1);
    const bool isNumber = !digits.isEmpty() && digits.size() <= 4
        && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber)
        return std::nullopt;
    const int number = digits.toInt();
    const int hours = digits.size() <= 2 ? number : number / 100;
    const int minutes = digits.size() <= 2 ? 0 : number % 100;
    return hours < 24 && minutes < 60 ? std::optional(hours * 60 + minutes) : std::nullopt;
}

QString Moment::toIso() const
{
    return isTimed() && !isNull() ? QString(date.toIso() + QLatin1Char(' ') + timeText(minute)) : date.toIso();
}

Result<Moment> Moment::fromIso(QStringView text)
{
    constexpr qsizetype dayLength = 10;
    const QStringView trimmed = text.trimmed();
    Moment moment { .date = TRY(Date::fromIso(trimmed.left(dayLength))) };
    if (trimmed.size() == dayLength)
        return moment;
    const auto minute = minuteFromText(trimmed.mid(dayLength + 1));
    if (!minute || (trimmed[dayLength] != u' ' && trimmed[dayLength] != u'T'))
        return fail(ErrorCode::InvalidDate, { text.toString() });
    moment.minute = *minute;
    return moment;
}

} // namespace mahnwerk
