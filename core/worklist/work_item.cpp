// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/work_item.h"

#include "core/base/resource_table.h"
#include "core/claims/next_step.h"
#include "core/worklist/case_status.h"

#include <algorithm>
#include <map>

namespace mahnwerk {

namespace {

/// What a rule looks at in a case.
PriorityPoints measured(PriorityKind kind, const WorkItem& item, Moment now)
{
    const Date today = now.date;
    PriorityPoints measured { .kind = kind, .points = 0, .found = 0, .date = {} };
    switch (kind) {
    case PriorityKind::PromiseBroken:
        measured.found = item.calls.promiseOn(today) == PromiseState::Broken ? item.calls.brokenInRowOn(today) : 0;
        measured.date = item.calls.promised.due;
        break;
    case PriorityKind::Amount:
        measured.found = item.toCollectOn(today);
        break;
    case PriorityKind::Age:
        measured.found = daysOverdue(item.oldestDue, today);
        measured.date = item.oldestDue;
        break;
    case PriorityKind::Limitation:
        measured.found = item.limitation.isNull() ? -1 : std::max(0, today.daysTo(item.limitation));
        measured.date = item.limitation;
        break;
    case PriorityKind::ReachedHour:
        measured.found = now.minute < 0 ? 0 : item.calls.reached.at(now.minute / 60);
        break;
    case PriorityKind::LastContact:
        measured.date = item.calls.lastContact;
        measured.found = measured.date.isNull() ? 0 : measured.date.daysTo(today);
        break;
    case PriorityKind::Step:
    case PriorityKind::Segment:
        break;
    }
    return measured;
}

bool applies(const PriorityRule& rule, const PriorityPoints& measured, const WorkItem& item)
{
    switch (rule.kind) {
    case PriorityKind::Step:
        return item.stepKind == rule.name;
    case PriorityKind::Segment:
        return item.segment == rule.name;
    case PriorityKind::Limitation:
        return measured.found >= 0 && measured.found <= rule.atLeast;
    case PriorityKind::PromiseBroken:
    case PriorityKind::Amount:
    case PriorityKind::Age:
    case PriorityKind::ReachedHour:
    case PriorityKind::LastContact:
        return measured.found >= rule.atLeast;
    }
    return false;
}

} // namespace

qint64 WorkItem::toCollectOn(Date asOf) const
{
    if (oldestDue >= asOf)
        return 0;
    const PlanState planned = plan.on(asOf);
    if (planned == PlanState::Running || planned == PlanState::Kept)
        return 0;
    if (planned == PlanState::Missed)
        return plan.rest;
    const qint64 promised = calls.promiseOn(asOf) == PromiseState::Open ? std::max<qint64>(calls.promised.amount - calls.promised.paid, 0) : 0;
    return std::max<qint64>(open - disputed - promised, 0);
}

Date WorkItem::stepOn(Date asOf) const
{
    return mahnwerk::stepOn(asOf, step.date, holdUntil);
}

WorkGroup groupOf(const WorkItem& item, Date asOf)
{
    if (isForSupervisor(item.stepKind))
        return WorkGroup::Approval;
    if (item.stepKind == planStep)
        return WorkGroup::InstalmentMissed;
    switch (item.calls.promiseOn(asOf)) {
    case PromiseState::Broken:
        return WorkGroup::PromiseBroken;
    case PromiseState::Open:
        if (item.calls.promised.due <= asOf)
            return WorkGroup::PromiseDue;
        break;
    case PromiseState::None:
    case PromiseState::Kept:
    case PromiseState::Replaced:
    case PromiseState::Waiting:
    case PromiseState::Declined:
        break;
    }
    if (item.stepKind == u"call-back")
        return WorkGroup::CallBack;
    return item.calls.lastCall.isNull() && item.stepKind == u"call" ? WorkGroup::New : WorkGroup::Rest;
}

NotListed whyNotListed(const WorkItem& item, WorkReader reader, Date asOf)
{
    if (item.claimsOpen == 0)
        return NotListed::Closed;
    if (item.stepKind == dunStep)
        return NotListed::ByItself;
    if (isForSupervisor(item.stepKind) && !reader.isSupervisor)
        return NotListed::Supervisor;
    if (!reader.agent.isEmpty() && !item.owner.isEmpty() && item.owner != reader.agent)
        return NotListed::SomebodyElse;
    if (item.stepOn(asOf) > asOf) {
        if (item.step.date <= asOf)
            return NotListed::Held;
        if (item.stepKind == planStep)
            return NotListed::InPlan;
        return item.calls.promiseOn(asOf) == PromiseState::Open ? NotListed::Promised : NotListed::Later;
    }
    return NotListed::Listed;
}

const std::vector<PriorityRule>& priorityRules()
{
    static const std::vector<PriorityRule> rules = [] {
        enum Column { Rule, AtLeast, Name, Points, ColumnCount };
        std::vector<PriorityRule> read;
        for (const QStringList& row : resourceTable(QStringLiteral(":/worklist/priority.csv"), ColumnCount)) {
            const auto kind = fromName<PriorityKind>(row[Rule]);
            if (!kind)
                qFatal("priority.csv: %s", qPrintable(row[Rule]));
            read.push_back({ *kind, row[AtLeast].toLongLong(), row[Name], row[Points].toInt() });
        }
        return read;
    }();
    return rules;
}

std::vector<PriorityPoints> priorityOf(const WorkItem& item, Moment now, std::span<const PriorityRule> rules)
{
    std::vector<PriorityPoints> lines;
    for (size_t kind = 0; kind < names<PriorityKind>.size(); ++kind) {
        PriorityPoints line = measured(static_cast<PriorityKind>(kind), item, now);
        // The row that goes furthest: the highest threshold, of limitation the lowest.
        const PriorityRule* best = nullptr;
        for (const PriorityRule& rule : rules) {
            if (rule.kind != line.kind || !applies(rule, line, item))
                continue;
            const bool isFurther = !best || (rule.kind == PriorityKind::Limitation ? rule.atLeast < best->atLeast : rule.atLeast > best->atLeast);
            best = isFurther ? &rule : best;
        }
        if (!best || best->points == 0)
            continue;
        line.points = best->points;
        lines.push_back(line);
    }
    std::ranges::stable_sort(lines, std::ranges::greater(), &PriorityPoints::points);
    return lines;
}

int sumOf(std::span<const PriorityPoints> points)
{
    int sum = 0;
    for (const PriorityPoints& line : points)
        sum += line.points;
    return sum;
}

int minutesOf(QStringView stepKind)
{
    static const std::map<QString, int> minutes = [] {
        enum Column { Step, Minutes, ColumnCount };
        std::map<QString, int> read;
        for (const QStringList& row : resourceTable(QStringLiteral(":/worklist/minutes.csv"), ColumnCount))
            read[row[Step]] = row[Minutes].toInt();
        return read;
    }();
    constexpr int unknown = 4;
    const auto found = minutes.find(stepKind.toString());
    return found == minutes.end() ? unknown : found->second;
}

} // namespace mahnwerk
