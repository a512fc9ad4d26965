// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/day_count.h"

#include <algorithm>
#include <array>
#include <vector>

namespace mahnwerk {

namespace {

constexpr qint64 unitsOf(int daysOfYear)
{
    return ExactAmount::yearUnits / daysOfYear;
}
static_assert(unitsOf(360) * 360 == ExactAmount::yearUnits && unitsOf(365) * 365 == ExactAmount::yearUnits
    && unitsOf(366) * 366 == ExactAmount::yearUnits);

constexpr bool isLeap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

constexpr int daysOfYear(int year)
{
    return isLeap(year) ? 366 : 365;
}

int dayOfYear(const YearMonthDay& date)
{
    constexpr std::array before { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334 };
    return before[static_cast<size_t>(date.month - 1)] + date.day - 1 + (date.month > 2 && isLeap(date.year) ? 1 : 0);
}

int days360(DayCount method, Date date)
{
    const YearMonthDay d = date.ymd();
    const bool isStretched
        = method == DayCount::E30_360Isda && d.month == 2 && d.day == (isLeap(d.year) ? 29 : 28);
    return d.year * 360 + (d.month - 1) * 30 + (isStretched ? 30 : std::min(d.day, 30));
}

/// Year and day of the calendar, for methods that need them.
qint64 computedUnitsAt(DayCount method, Date date)
{
    if (method != DayCount::ActAct)
        return days360(method, date) * unitsOf(360);
    const YearMonthDay d = date.ymd();
    return d.year * ExactAmount::yearUnits + dayOfYear(d) * unitsOf(daysOfYear(d.year));
}

/// The units of each day from 1990 to 2089: lists ask for them two or three times for every claim, and the calendar took
/// five times as long as the rest of the interest.
class UnitsTable {
public:
    explicit UnitsTable(DayCount method)
    {
        for (Date date = Date::fromDayNumber(first); m_units.size() < days; date = date.addDays(1))
            m_units.push_back(computedUnitsAt(method, date));
    }
    qint64 at(DayCount method, Date date) const
    {
        const auto place = static_cast<size_t>(static_cast<quint32>(date.dayNumber() - first));
        return place < days ? m_units[place] : computedUnitsAt(method, date);
    }

private:
    static constexpr qint32 first = 2'447'893; ///< 1990-01-01
    static constexpr size_t days = 36'525;
    std::vector<qint64> m_units;
};

qint64 tabledUnitsAt(DayCount method, Date date)
{
    static const std::array tables { UnitsTable(DayCount::ActAct), UnitsTable(DayCount::E30_360), UnitsTable(DayCount::E30_360Isda) };
    return tables[method == DayCount::ActAct ? 0 : method == DayCount::E30_360 ? 1 : 2].at(method, date);
}

} // namespace

int daysBetween(DayCount method, Date from, Date stop)
{
    if (method == DayCount::E30_360 || method == DayCount::E30_360Isda)
        return days360(method, stop) - days360(method, from);
    return from.daysTo(stop);
}

qint64 yearUnitsAt(DayCount method, Date date)
{
    switch (method) {
    case DayCount::Act365:
        return date.dayNumber() * unitsOf(365);
    case DayCount::Act360:
        return date.dayNumber() * unitsOf(360);
    case DayCount::ActAct:
    case DayCount::E30_360:
    case DayCount::E30_360Isda:
        return tabledUnitsAt(method, date);
    }
    Q_UNREACHABLE();
}

qint64 yearUnitsOfDay(DayCount method, Date day)
{
    if (method == DayCount::ActAct)
        return tabledUnitsAt(method, day.addDays(1)) - tabledUnitsAt(method, day);
    return unitsOf(method == DayCount::Act365 ? 365 : 360);
}

QString yearPartText(DayCount method, Date from, Date stop)
{
    const QString days = QString::number(daysBetween(method, from, stop));
    if (method != DayCount::ActAct)
        return days + (method == DayCount::Act365 ? QStringLiteral("/365") : QStringLiteral("/360"));
    // Consecutive years of the same length are one fraction.
    QString text;
    int sum = 0;
    for (int year = from.year(); from < stop; ++year) {
        const Date next = std::min(Date::fromYmd(year + 1, 1, 1).value_or(stop), stop);
        sum += from.daysTo(next);
        from = next;
        if (from < stop && daysOfYear(year + 1) == daysOfYear(year))
            continue;
        text += (text.isEmpty() ? QString() : QStringLiteral(" + ")) + QString::number(sum) + u'/'
            + QString::number(daysOfYear(year));
        sum = 0;
    }
    return text.isEmpty() ? QStringLiteral("0/365") : text;
}

} // namespace mahnwerk
