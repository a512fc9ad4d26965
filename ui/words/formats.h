// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/money.h"
#include "core/base/rate.h"
#include "ui/words/locale.h"

namespace mahnwerk {

/// "1'234.50" or "1.234,50"; a minus is U+2212. The currency stands in the header or once in front.
QString format(Money amount, const Locale& locale = userLocale());
/// "CHF 1'234.50" in Switzerland, "1.234,50 €" elsewhere; the space does not break.
QString formatWithCurrency(Money amount, const Locale& locale = userLocale());
/// "12'480": cases, rows.
QString formatCount(qint64 count, const Locale& locale = userLocale());
/// "17 %" from 1700, "8.25 %" from 825: hundredths of a percent, zeros after the point left out.
QString formatPercent(qint64 hundredths, const Locale& locale = userLocale());

/// "6.27 %" or "6,27 %": all of its digits; the space does not break.
QString format(Rate rate, const Locale& locale = userLocale());
/// "10.47863014" as the region writes it: a plain decimal of any length, without groups.
QString formatDecimal(const QString& decimal, const Locale& locale = userLocale());

enum class DateStyle {
    DayMonth,    ///< 23.11.
    Short,       ///< 23.11.26
    Full,        ///< 23.11.2026
    Weekday,     ///< Mo 23.11.
    WeekdayFull, ///< Mo 23.11.2026
    Long,        ///< Montag, 23. November
    LongFull,    ///< Montag, 23. November 2026
};

/// No date is shown as an en dash.
QString format(Date date, DateStyle style, const Locale& locale = userLocale());
/// heute, morgen, gestern, in 3 Tagen, vor 3 Tagen.
QString relativeDay(Date date, Date today);

/// What a short input without year, month or date means: the next such day, or the last one.
enum class DateSense { Future, Past };

/// "+7", "-3", "+2w", "+1m", "fr", "heute", "15.", "30.11.", "30.11.26", "2026-11-30".
/// Weekdays are never today. Error: InvalidDate.
Result<Date> parseDate(QStringView text, Date today, DateSense sense = DateSense::Future);
/// The first day of a month: "12" (the next one), "12.26", "12/2026", "2026-12". Error: InvalidDate.
Result<Date> parseMonth(QStringView text, Date today);
/// As a user types it: "1234.5", "1'234.50", "1.234,50", "CHF 12.-", "−5". A separator that could mean
/// thousands or decimals is read as the region writes it. Errors: InvalidAmount, CurrencyMismatch.
Result<Money> parseAmount(QStringView text, Currency currency, const Locale& locale = userLocale());

} // namespace mahnwerk
