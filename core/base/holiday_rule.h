// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <optional>

namespace mahnwerk {

/// Easter Sunday by the Gregorian computus. year 1583-9999.
Date easterSunday(int year);

/// When a holiday falls, as the tables under resources/law write it:
///   "12-25"                     that day of the year
///   "easter+39"                 so many days after (-: before) Easter Sunday
///   "first thursday of 04"      the first to fourth such weekday of the month
///   "first sunday of 09 + 4"    so many days after it
///   "wednesday before 11-23"    the last one before that day
/// followed, where needed, by one of
///   "if monday"                 only when it falls on one of these weekdays
///   "unless tuesday saturday"   not when it falls on one of these
///   "after holy-week"           a week later when it falls in the week before Easter
class HolidayRule {
public:
    /// Error: InvalidValue.
    static Result<HolidayRule> parse(QStringView text);

    /// None in a year in which it does not fall. year 1583-9999.
    std::optional<Date> in(int year) const;

private:
    enum class Anchor { Day, Easter, NthWeekday, WeekdayBefore };

    bool readAnchor(QList<QStringView>& words);
    bool readCondition(QList<QStringView>& words);
    Date anchorIn(int year) const;

    Anchor m_anchor = Anchor::Day;
    int m_month = 1;
    int m_day = 1;
    int m_nth = 1;
    Weekday m_weekday = Weekday::Monday;
    int m_offset = 0;            ///< days after the anchor
    quint8 m_weekdays = 0xff;    ///< bit of each weekday on which it may fall
    bool m_afterHolyWeek = false;
};

} // namespace mahnwerk
