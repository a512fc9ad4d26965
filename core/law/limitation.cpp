// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/limitation.h"

#include "core/base/calendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

Date endOfYear(int year)
{
    return Date::fromYmd(year, 12, 31).value_or(Date());
}

Date after(const LimitationPeriod& period, Date begins)
{
    return period.starts == LimitationPeriod::Starts::YearEnd ? endOfYear(begins.year() + period.years)
                                                              : begins.addMonths(12 * period.years);
}

/// The first day that counts towards the period: before it nothing runs that could be held up or begin anew.
Date firstDay(const LimitationPeriod& period, Date begins)
{
    return period.starts == LimitationPeriod::Starts::YearEnd ? endOfYear(begins.year()).addDays(1) : begins.addDays(1);
}

/// Dates without sense (a damaged book, 9999 for "never") would carry the count out of the calendar.
bool isSensible(Date date)
{
    constexpr int last = 2999;
    return date.isNull() || date.year() <= last;
}

auto missing(const QString& code)
{
    return fail(ErrorCode::NotFound, { u"limitation"_s, code });
}

/// Limitation as it runs while events go by.
struct Course {
    const CountryLaw& law;
    Region region;
    const LimitationPeriod* period;
    Limitation found = {};
    Date ends = {};
    Date runsFrom = {};    ///< first day of the period
    Date suspendedTo = {}; ///< days up to here are counted as suspended already

    bool isBarred(Date date) const { return !found.isSuspended && date > nextWorkingDay(ends, region); }
    void note(const QString& code, Date on, const QString& source, bool isTooLate = false)
    {
        found.steps.push_back({ code, on, found.isSuspended ? Date() : ends, isTooLate, source });
    }
    void suspend(const LimitationRule& rule, const LimitationEvent& event)
    {
        if (event.to.isNull()) {
            found.isSuspended = true;
            return;
        }
        const Date last = event.to.addMonths(rule.tailMonths);
        const Date uncounted = suspendedTo.isNull() ? Date() : suspendedTo.addDays(1);
        const Date first = std::max({ event.on, runsFrom, uncounted });
        if (first <= last) {
            ends = ends.addDays(first.daysTo(last) + 1);
            suspendedTo = last;
        }
        if (rule.leastMonths > 0)
            ends = std::max(ends, event.to.addMonths(rule.leastMonths));
    }
};

} // namespace

Result<Limitation> limitation(const Law& law, const LimitationFacts& facts, Region region)
{
    if (region.isNull())
        return missing(facts.period);
    Course course { law.of(region.country()), region, law.of(region.country()).limitation(facts.period) };
    if (!course.period)
        return missing(facts.period);
    if (facts.arose.isNull() || !isSensible(facts.arose) || !isSensible(facts.known))
        return fail(ErrorCode::InvalidDate, { facts.arose.toIso() });
    const Date known = std::max(facts.arose, facts.known);
    course.ends = after(*course.period, known);
    if (course.period->longest > 0)
        course.ends = std::min(course.ends, facts.arose.addMonths(12 * course.period->longest));
    course.runsFrom = firstDay(*course.period, known);
    course.note(facts.period, known, course.period->source);

    std::vector<LimitationEvent> events = facts.events;
    std::ranges::stable_sort(events, {}, &LimitationEvent::on);
    for (const LimitationEvent& event : events) {
        const LimitationRule* rule = course.law.limitationRule(event.code);
        if (!rule)
            return missing(event.code);
        if (event.on.isNull() || !isSensible(event.on) || !isSensible(event.to))
            return fail(ErrorCode::InvalidDate, { event.on.toIso() });
        if (course.isBarred(event.on)) {
            course.note(event.code, event.on, rule->source, true);
            continue;
        }
        switch (rule->effect) {
        case LimitationRule::Effect::Restart:
            // The whole period from the next day on, never to the end of a year (§ 212 BGB). What does not run yet
            // cannot begin anew: a payment in the year in which the claim arose takes nothing off.
            course.ends = std::max(course.ends, event.on.addMonths(12 * course.period->years));
            break;
        case LimitationRule::Effect::Suspend:
            course.suspend(*rule, event);
            break;
        case LimitationRule::Effect::Replace:
            course.period = course.law.limitation(rule->period);
            if (!course.period)
                return missing(rule->period);
            course.ends = event.on.addMonths(12 * course.period->years);
            course.found.isSuspended = false;
            break;
        case LimitationRule::Effect::Until:
            course.ends = std::max(course.ends, event.to);
            break;
        }
        course.note(event.code, event.on, rule->source);
    }
    if (!course.found.isSuspended)
        course.found.last = nextWorkingDay(course.ends, region);
    return course.found;
}

} // namespace mahnwerk
