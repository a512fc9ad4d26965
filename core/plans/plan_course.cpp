// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/plan_course.h"

#include <algorithm>

namespace mahnwerk {

namespace {

void earlier(Date& date, Date other)
{
    if (date.isNull() || other < date)
        date = other;
}

/// Whether it was not covered by the end of a day.
bool isLateAfter(const LineCourse& line, Date day)
{
    return line.coveredOn.isNull() || line.coveredOn > day;
}

} // namespace

bool isLive(PlanState state)
{
    switch (state) {
    case PlanState::Offered:
    case PlanState::Lapsed:
    case PlanState::Requested:
    case PlanState::Running:
    case PlanState::Missed:
    case PlanState::Defaulted:
        return true;
    case PlanState::None:
    case PlanState::Draft:
    case PlanState::Kept:
    case PlanState::Cancelled:
        break;
    }
    return false;
}

InstalmentState LineCourse::on(Date asOf) const
{
    if (!coveredOn.isNull() && coveredOn <= asOf)
        return coveredOn < missedFrom ? InstalmentState::Paid : InstalmentState::PaidLate;
    return missedFrom <= asOf ? InstalmentState::Missed : InstalmentState::Open;
}

int PlanCourse::missedOn(Date asOf) const
{
    return static_cast<int>(std::ranges::count_if(lines, [&](const LineCourse& line) { return line.on(asOf) == InstalmentState::Missed; }));
}

const LineCourse* PlanCourse::next() const
{
    const auto found = std::ranges::find_if(lines, [](const LineCourse& line) { return line.coveredOn.isNull(); });
    return found == lines.end() ? nullptr : &*found;
}

qint64 PlanCourse::arrearsOn(Date asOf) const
{
    qint64 late = 0;
    for (const LineCourse& line : lines) {
        if (line.on(asOf) == InstalmentState::Missed)
            late += line.line.amount - line.paid;
    }
    return late;
}

PlanCourse planCourse(const std::vector<PlanLine>& lines, const PlanClause& clause, const std::vector<PlanPayment>& payments)
{
    constexpr qint64 share = 50; // of an instalment: 2 percent
    PlanCourse course;
    auto payment = payments.begin();
    qint64 came = 0;
    qint64 needed = 0;
    for (const PlanLine& line : lines) {
        LineCourse one { .line = line, .paid = 0, .coveredOn = {}, .missedFrom = line.due.addDays(clause.graceDays + 1) };
        needed += line.amount;
        const qint64 enough = needed - std::min(clause.tolerance, line.amount / share);
        while (came < enough && payment != payments.end())
            came += (payment++)->amount;
        if (came >= enough && payment != payments.begin())
            one.coveredOn = std::prev(payment)->date;
        course.lines.push_back(one);
    }
    for (; payment != payments.end(); ++payment)
        came += payment->amount;
    course.paid = came;
    for (LineCourse& line : course.lines) {
        line.paid = std::min(came, line.line.amount);
        came -= line.paid;
    }
    for (size_t i = 0; i < course.lines.size(); ++i) {
        const LineCourse& line = course.lines[i];
        if (clause.daysLateAtMost > 0) {
            const Date last = line.line.due.addDays(std::max(clause.daysLateAtMost, clause.graceDays));
            if (isLateAfter(line, last))
                earlier(course.defaultsOn, last.addDays(1));
        }
        const size_t another = i + static_cast<size_t>(clause.missedAtMost);
        if (clause.missedAtMost > 0 && another < course.lines.size()) {
            const Date last = course.lines[another].missedFrom.addDays(-1);
            if (isLateAfter(line, last))
                earlier(course.defaultsOn, last.addDays(1));
        }
    }
    if (!course.lines.empty() && !course.lines.back().coveredOn.isNull())
        course.keptOn = course.lines.back().coveredOn;
    if (!course.keptOn.isNull() && !course.defaultsOn.isNull() && course.keptOn < course.defaultsOn)
        course.defaultsOn = {};
    return course;
}

} // namespace mahnwerk
