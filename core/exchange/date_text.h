// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/exchange/table.h"

#include <optional>

namespace mahnwerk {

/// How dates of a column are written. Days with the month's name and ISO dates are understood in all of them.
enum class DateFormat : quint8 {
    Automatic, ///< each by itself; one that reads as two different days ("03/04/2026") is none
    DayMonthYear, ///< 31.12.2025  31/12/25  31-12-2025
    MonthDayYear, ///< 12/31/2025
    YearMonthDay, ///< 2025-12-31  2025/12/31  20251231
    PackedDay, ///< 31122025, or 1122025 where a program took the leading zero for a number
    DayMonth, ///< 3112 or 31.12.: the first such day from DateContext::fiscalStart on
    Serial, ///< 46022: days since 1900 or 1904, see DateContext
};

/// What a date of a file needs to be understood beside its text.
struct DateContext {
    DateSystem system = DateSystem::From1900;
    Date fiscalStart; ///< for DayMonth
};

/// None for what is no day, and for years outside of 1900 to 2199. Two-digit years are 1970 to 2069. A time
/// of day behind the date is dropped.
std::optional<Date> dateFromText(QStringView text, DateFormat format, const DateContext& context = {});
std::optional<Date> dateFromCell(const TableCell& cell, DateFormat format, const DateContext& context = {});

/// Which formats a text allows.
struct DateEvidence {
    bool dayFirst = false;
    bool monthFirst = false;
    bool yearFirst = false;
    bool named = false; ///< with the name of the month: clear in every format
    bool serial = false; ///< a whole number that is a day between 1982 and 2119 as a serial number
    bool packed = false; ///< eight digits, day first

    bool isDate() const { return dayFirst || monthFirst || yearFirst || named; }
};
DateEvidence dateEvidence(QStringView text);

/// The first day with this day and month that is not before start; none for 30 February.
std::optional<Date> firstDayFrom(Date start, int month, int day);

/// A day at the start of a text, and where the rest begins: "12.11. Hr. Kern" or "03.11.2026 AB".
struct LeadingDate {
    int day = 0;
    int month = 0;
    int year = 0; ///< 0 if it is left out
    qsizetype length = 0;
};
std::optional<LeadingDate> leadingDate(QStringView text);

} // namespace mahnwerk
