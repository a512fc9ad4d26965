// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/day_plan.h"

#include "core/base/calendar.h"

#include <algorithm>
#include <tuple>

namespace mahnwerk {

std::vector<MovedStep> spreadOverload(std::vector<PlannedStep> today, int capacityMinutes, const std::vector<int>& taken, Date asOf, Region region)
{
    // What must stay comes first, then the most urgent.
    std::ranges::stable_sort(today, [](const PlannedStep& a, const PlannedStep& b) {
        return std::tuple(!a.isFixed, -a.points) < std::tuple(!b.isFixed, -b.points);
    });
    std::vector<MovedStep> moved;
    std::vector<int> days = taken;
    size_t day = 0;
    Date date = nextWorkingDay(asOf.addDays(1), region);
    int minutes = 0;
    for (const PlannedStep& step : today) {
        if (step.isFixed || minutes + step.minutes <= capacityMinutes) {
            minutes += step.minutes;
            continue;
        }
        while (day < days.size() && days[day] + step.minutes > capacityMinutes) {
            ++day;
            date = nextWorkingDay(date.addDays(1), region);
        }
        if (day < days.size())
            days[day] += step.minutes;
        moved.push_back({ step.caseKey, date });
    }
    return moved;
}

} // namespace mahnwerk
