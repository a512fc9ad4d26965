// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <algorithm>

namespace mahnwerk {

namespace {

using Calendar = boost::gregorian::gregorian_calendar;

constexpr int firstYear = 1400;
constexpr int lastYear = 9999;

int decimal(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

void putDigits(QChar* to, int value, int count)
{
    for (int i = count - 1; i >= 0; --i, value /= 10)
        to[i] = QChar(static_cast<char16_t>(u'0' + value % 10));
}

} // namespace

int daysInMonth(int year, int month)
{
    return Calendar::end_of_month_day(Calendar::year_type(static_cast<unsigned short>(year)),
        Calendar::month_type(static_cast<unsigned short>(month)));
}

std::optional<Date> Date::fromYmd(int year, int month, int day)
{
    if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    const Calendar::ymd_type ymd(static_cast<unsigned short>(year), static_cast<unsigned short>(month),
        static_cast<unsigned short>(day));
    return fromDayNumber(static_cast<qint32>(Calendar::day_number(ymd)));
}

Result<Date> Date::fromIso(QStringView text)
{
    if (text.size() == 10 && text[4] == u'-' && text[7] == u'-') {
        if (const auto date = fromYmd(decimal(text.left(4)), decimal(text.mid(5, 2)), decimal(text.mid(8, 2))))
            return *date;
    }
    return fail(ErrorCode::InvalidDate, { text.toString() });
}

YearMonthDay Date::ymd() const
{
    if (isNull())
        return {};
    const Calendar::ymd_type ymd = Calendar::from_day_number(static_cast<Calendar::date_int_type>(m_day));
    return { ymd.year, ymd.month, ymd.day };
}

Weekday Date::weekday() const
{
    // Day number 0 was a Monday.
    return static_cast<Weekday>(m_day % 7 + 1);
}

QString Date::toIso() const
{
    if (isNull())
        return {};
    const YearMonthDay d = ymd();
    QString text(10, u'-');
    putDigits(text.data(), d.year, 4);
    putDigits(text.data() + 5, d.month, 2);
    putDigits(text.data() + 8, d.day, 2);
    return text;
}

Date Date::addMonths(int months) const
{
    const YearMonthDay d = ymd();
    const int count = d.year * 12 + d.month - 1 + months;
    const int year = count / 12;
    const int month = count % 12 + 1;
    return fromYmd(year, month, std::min(d.day, daysInMonth(year, month))).value_or(Date());
}

} // namespace mahnwerk
