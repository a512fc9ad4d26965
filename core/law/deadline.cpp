// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/deadline.h"

#include "core/base/calendar.h"

using namespace Qt::StringLiterals;

namespace mahnwerk {

std::optional<Date> closedUntil(const CountryLaw& law, Date date)
{
    const int year = date.year();
    for (const ClosedTime& closed : law.closedTimes) {
        for (const int begins : { year - 1, year }) {
            const auto from = closed.from.in(begins);
            auto to = closed.to.in(begins);
            if (from && to && *to < *from)
                to = closed.to.in(begins + 1);
            if (from && to && *from <= date && date <= *to)
                return *to;
        }
    }
    return std::nullopt;
}

Result<Deadline> deadline(const Law& law, QStringView code, Date event, Region region, int suspendedDays)
{
    const CountryLaw* country = region.isNull() ? nullptr : &law.of(region.country());
    const PeriodRule* period = country ? country->period(code) : nullptr;
    if (!period)
        return fail(ErrorCode::NotFound, { u"period"_s, code.toString() });
    Deadline found;
    found.source = period->source;
    found.nominal = event.addMonths(period->months).addDays(period->days + suspendedDays);
    found.last = found.nominal;
    if (period->kind == PeriodRule::Kind::Waiting) {
        found.last = found.nominal.addDays(1);
        return found;
    }
    found.last = nextWorkingDay(found.nominal, region);
    if (found.last != found.nominal)
        found.moved = Deadline::Moved::WorkingDay;
    // Also when only the weekend moved the end into the closed time.
    if (const auto until = period->isMovedByClosedTimes ? closedUntil(*country, found.last) : std::nullopt) {
        found.last = *until;
        for (int workingDays = 0; workingDays < 3; ++workingDays)
            found.last = nextWorkingDay(found.last.addDays(1), region);
        found.moved = Deadline::Moved::ClosedTime;
    }
    return found;
}

} // namespace mahnwerk
