// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/plan_note.h"

#include <algorithm>

namespace mahnwerk {

namespace {

/// Begun months from one day to another.
int monthsUntil(Date from, Date to)
{
    int months = 0;
    while (from.addMonths(months) < to)
        ++months;
    return months;
}

void noteCourse(std::vector<PlanNote>& notes, const PlanSchedule& schedule)
{
    const auto& lines = schedule.lines;
    if (schedule.isEndless)
        notes.push_back({ .warning = PlanWarning::Endless, .found = static_cast<qint64>(lines.size()) });
    for (size_t i = 1; i < lines.size(); ++i) {
        const qint64 interest = lines[i].after.total() + lines[i].parts.total() - lines[i - 1].after.total();
        if (interest >= lines[i].amount) {
            notes.push_back({ .warning = PlanWarning::DebtGrows, .found = interest, .allowed = lines[i].amount });
            break;
        }
    }
    const auto reaches = std::ranges::find_if(lines, [](const Instalment& line) { return line.parts.principal > 0; });
    if (reaches == lines.end() && schedule.covered.principal > 0)
        notes.push_back({ .warning = PlanWarning::PrincipalNeverReached });
    else if (reaches != lines.begin() && reaches != lines.end())
        notes.push_back({ .warning = PlanWarning::PrincipalLate, .found = reaches->number });
}

} // namespace

std::vector<PlanNote> limitNotes(const PlanSchedule& schedule, Date agreedOn, const PlanLimit& limit)
{
    std::vector<PlanNote> notes;
    const auto& lines = schedule.lines;
    if (limit.months > 0 && agreedOn.addMonths(limit.months) < schedule.lastDue())
        notes.push_back({ .warning = PlanWarning::TooLong, .found = monthsUntil(agreedOn, schedule.lastDue()), .allowed = limit.months });
    const auto least = std::ranges::min_element(lines.begin(), lines.end() - 1, {}, &Instalment::amount); // the last one takes the rest
    if (least != lines.end() - 1 && least->amount < limit.least)
        notes.push_back({ .warning = PlanWarning::TooSmall, .found = least->amount, .allowed = limit.least });
    if (limit.firstWithin > 0 && agreedOn.daysTo(lines.front().due) > limit.firstWithin)
        notes.push_back({ .warning = PlanWarning::FirstTooLate, .found = agreedOn.daysTo(lines.front().due), .allowed = limit.firstWithin });
    const qint64 most = static_cast<qint64>(Int128(schedule.covered.total()) * limit.discount.value() / Rate::whole);
    if (schedule.discount > most)
        notes.push_back({ .warning = PlanWarning::DiscountTooHigh, .found = schedule.discount, .allowed = most });
    return notes;
}

std::vector<PlanNote> limitNotes(const InstalmentPlan& plan, const PlanLimit& limit)
{
    PlanSchedule schedule { .lines = {}, .covered = { 0, 0, plan.covered.minor() }, .isEndless = false, .discount = plan.terms.discount };
    for (const PlanLine& line : plan.lines)
        schedule.lines.push_back({ .number = 0, .nominal = line.due, .due = line.due, .amount = line.amount, .parts = {}, .after = {} });
    return limitNotes(schedule, plan.madeOn, limit);
}

std::vector<PlanNote> planNotes(const PlanSchedule& schedule, const PlanSubject& subject, const PlanMeasure& measure)
{
    std::vector<PlanNote> notes;
    if (schedule.lines.empty())
        return notes;
    noteCourse(notes, schedule);
    const Date barred = measure.isAcknowledged && !measure.renewed.isNull() ? measure.renewed : measure.limitation;
    if (!barred.isNull() && schedule.lastDue() > barred)
        notes.push_back({ .warning = PlanWarning::AfterLimitation, .date = barred, .renewed = measure.isAcknowledged ? Date() : measure.renewed });
    std::ranges::copy(limitNotes(schedule, subject.agreedOn, measure.limit), std::back_inserter(notes));
    return notes;
}

} // namespace mahnwerk
