// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <compare>
#include <optional>

namespace mahnwerk {

enum class Weekday { Monday = 1, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

struct YearMonthDay {
    int year = 0;
    int month = 0; ///< 1-12
    int day = 0;   ///< 1-31
    friend bool operator==(const YearMonthDay&, const YearMonthDay&) = default;
};

/// A calendar day (no time, no zone), 1400-01-01 to 9999-12-31, or none (default). Kept as a day number,
/// so that a list column of dates is a column of integers. Boost.Date_Time does the calendar behind it.
class Date {
public:
    constexpr Date() = default;
    /// None if there is no such day.
    static std::optional<Date> fromYmd(int year, int month, int day);
    /// From "2026-11-23" only. Error: InvalidDate.
    static Result<Date> fromIso(QStringView text);
    /// From dayNumber(); 0 is no date.
    static constexpr Date fromDayNumber(qint32 number)
    {
        Date date;
        date.m_day = number;
        return date;
    }

    constexpr bool isNull() const { return m_day == 0; }
    /// Julian day number at noon; consecutive days differ by one; 0 for no date.
    constexpr qint32 dayNumber() const { return m_day; }
    YearMonthDay ymd() const;
    int year() const { return ymd().year; }
    Weekday weekday() const;
    /// "2026-11-23", empty for no date.
    QString toIso() const;

    constexpr Date addDays(int days) const { return fromDayNumber(m_day + days); }
    /// The same day of the month, else the month's last day: 31.01. + 1 = 28.02., and 28.02. + 1 = 28.03.
    /// Instalments are computed from the first date, never one from the other.
    Date addMonths(int months) const;
    /// Days from this to other; negative if other is earlier.
    constexpr int daysTo(Date other) const { return other.m_day - m_day; }

    friend constexpr auto operator<=>(Date, Date) = default;

private:
    qint32 m_day = 0;
};

int daysInMonth(int year, int month);

/// 9999-12-31.
inline constexpr Date endOfTime = Date::fromDayNumber(5'373'484);

} // namespace mahnwerk
