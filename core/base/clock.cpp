// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDate>
#include <QTime>

#include <chrono>

namespace mahnwerk {

qint64 SystemClock::now() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

Date SystemClock::today() const
{
    return Date::fromDayNumber(static_cast<qint32>(QDate::currentDate().toJulianDay()));
}

int SystemClock::minute() const
{
    return QTime::currentTime().msecsSinceStartOfDay() / 60'000;
}

} // namespace mahnwerk
