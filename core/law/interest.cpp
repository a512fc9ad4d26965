// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/interest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

std::vector<InterestPeriod> interestPeriods(
    const RateSchedule& schedule, qint64 minor, Date from, Date stop, Component on)
{
    std::vector<InterestPeriod> periods;
    const std::vector<RateStep>& steps = schedule.steps();
    auto step = std::ranges::upper_bound(steps, from, {}, &RateStep::from);
    while (from < stop) {
        Q_ASSERT(step != steps.begin());
        const RateStep& current = *std::prev(step);
        const Date end = step == steps.end() ? stop : std::min(stop, step->from);
        periods.push_back({ from, end.addDays(-1), schedule.dayCount(), daysBetween(schedule.dayCount(), from, end), on, minor, current.rate,
            current.source, current.certainty, schedule.interest(minor, from, end) });
        from = end;
        if (step != steps.end())
            ++step;
    }
    return periods;
}

QString formulaOf(const InterestPeriod& period, Currency currency)
{
    const QString part = yearPartText(period.dayCount, period.from, period.stop());
    return Money(period.minor, currency).toDecimal() + u" * "_s + period.rate.toDecimal() + u" % * "_s
        + (part.contains(u'+') ? QString(u'(' + part + u')') : part);
}

} // namespace mahnwerk
