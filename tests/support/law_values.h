// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/rate_schedule.h"
#include "tests/support/must.h"

#include <QFile>
#include <QList>
#include <QTest>

namespace mahnwerk {

inline Date day(const QString& iso)
{
    return must(Date::fromIso(iso));
}

/// "1234.50" in cents.
inline qint64 cents(const QString& decimal)
{
    return must(Money::fromDecimal(decimal, Currency::eur())).minor();
}

inline RateSchedule scheduleOf(const QString& regime, DayCount dayCount = DayCount::Act365)
{
    return must(RateSchedule::of(Law::shipped(), regime, dayCount));
}

inline DayCount dayCountNamed(const QString& name)
{
    return fromName<DayCount>(name).value();
}

/// Interest in cents over both days, before and after rounding.
inline ExactAmount interestOver(const RateSchedule& schedule, const QString& principal, const QString& from, const QString& to)
{
    must(schedule.covers(day(from), day(to).addDays(1)));
    return schedule.interest(cents(principal), day(from), day(to).addDays(1));
}

} // namespace mahnwerk
