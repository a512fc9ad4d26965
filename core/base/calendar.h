// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/region.h"

#include <optional>
#include <vector>

namespace mahnwerk {

/// How much of a Land or canton keeps a holiday.
enum class HolidayReach {
    Whole,
    Most,    ///< all but named municipalities or one district
    Part,    ///< named municipalities only
    HalfDay, ///< the afternoon only
};

/// A public holiday (gesetzlicher Feiertag) or a day treated like one.
struct Holiday {
    Date date;
    QString name; ///< in the language of the place
    HolidayReach reach = HolidayReach::Whole;
    QString note; ///< English: where or when it does not hold
    QString source;

    /// Whether it moves the end of a period in the whole region: Whole and Most do.
    bool counts() const { return reach == HolidayReach::Whole || reach == HolidayReach::Most; }
};

// The tables are resources/law/<country>/holidays.csv, read once at the first question; any thread may ask.
// A whole country stands for what all its parts keep; Switzerland as a whole for Zürich. No region, and the
// time before a table begins (Germany 1991), know Saturdays and Sundays only or too few holidays.

/// Whether a holiday that counts falls on the date. Sundays are none by themselves.
bool isHoliday(Date date, Region region);
/// The holiday on the date: one that counts, else one of a part or half a day, else none.
std::optional<Holiday> holidayOn(Date date, Region region);
/// All of a year by date, also those of a part only.
std::vector<Holiday> holidaysOf(int year, Region region);

/// Neither Saturday nor Sunday nor a holiday that counts.
bool isWorkingDay(Date date, Region region);
/// The date itself if it is a working day, else the next one: where a payment or declaration due on it is in time.
/// § 193 BGB; Art. 78 OR with Saturdays by Art. 1 of SR 173.110.3; § 903 ABGB with BGBl. 254/1983.
Date nextWorkingDay(Date date, Region region);

} // namespace mahnwerk
