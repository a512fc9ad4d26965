// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/worklist.h"

#include "core/base/calendar.h"
#include "core/book/claim_limitation.h"
#include "core/book/contact_commands.h"
#include "core/storage/case_store.h"
#include "core/storage/open_amounts.h"

#include <algorithm>
#include <tuple>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int gateDays = 31; ///< no window is longer
constexpr int youngDays = 300; ///< no claim lapses sooner after it was due

/// The claim that lapses first; looked for only where it can be near.
Result<Date> firstLimitation(Book& book, const WorkItem& item)
{
    if (item.oldestDue.isNull() || item.oldestDue.daysTo(book.today()) < youngDays)
        return Date();
    const auto limitations = limitationsOf(book, item.caseKey);
    if (!limitations)
        return Date(); // the case page says why
    const auto states = TRY(claimFigures(book.database(), item.caseKey));
    Date first;
    for (const auto& [claim, limitation] : *limitations) {
        const auto state = states.find(claim);
        if (limitation.last.isNull() || state == states.end() || state->second.isClosed)
            continue;
        first = first.isNull() ? limitation.last : std::min(first, limitation.last);
    }
    return first;
}

Result<> complete(Book& book, OpenAmounts& amounts, WorkLine& line)
{
    line.item.open += TRY(amounts.interestOfCase(line.item.caseKey));
    line.item.limitation = TRY(firstLimitation(book, line.item));
    line.minutes = minutesOf(line.item.stepKind);
    judge(line, book.moment());
    return {};
}

} // namespace

void judge(WorkLine& line, Moment now)
{
    line.group = groupOf(line.item, now.date);
    line.points = priorityOf(line.item, now, priorityRules());
    line.score = sumOf(line.points);
    line.answer = contactGate(line.gate, contactRules(line.country), now);
}

void sortWork(std::vector<WorkLine>& lines, Moment now)
{
    // Call-backs by their time, at any time of the day last; of the others those that have to wait for their time.
    const auto minute = [now](const WorkLine& line) {
        constexpr int endOfDay = 24 * 60;
        if (line.group != WorkGroup::CallBack)
            return line.item.isTime(now) ? 0 : line.item.step.minute;
        return line.item.step.isTimed() ? line.item.step.minute : endOfDay;
    };
    std::ranges::sort(lines, {}, [&](const WorkLine& line) {
        return std::tuple(line.group, minute(line), -line.score, line.item.oldestDue, line.item.caseKey);
    });
}

Result<Worklist> worklist(Book& book, const WorkFilter& filter, const std::atomic_bool& stop)
{
    Database& database = book.database();
    Worklist list { .asOf = book.moment(), .lines = {}, .done = {} };
    const Date today = book.today();
    const auto calls = TRY(callDays(database, today.addDays(-gateDays)));
    const bool isSupervisor = TRY(roleOf(book)) == supervisorRole;
    OpenAmounts amounts(database, book.terms(), today);
    TRY(visitWork(database, today, [&](WorkRow& row) -> Result<bool> {
        if (stop.load(std::memory_order_relaxed))
            return fail(ErrorCode::Cancelled);
        const bool isTheirs = filter.agents.isEmpty() || row.item.owner.isEmpty() || filter.agents.contains(row.item.owner);
        if (!isTheirs || whyNotListed(row.item, { .isSupervisor = isSupervisor }, today) != NotListed::Listed)
            return true;
        WorkLine& line = list.lines.emplace_back(WorkLine { std::move(row) });
        if (const auto days = calls.find(line.debtorKey.value); days != calls.end()) {
            line.gate.attempts = days->second.attempts;
            line.gate.conversations = days->second.conversations;
        }
        TRY(complete(book, amounts, line));
        return true;
    }));
    sortWork(list.lines, list.asOf);
    const QString user = filter.agents.size() == 1 ? filter.agents.front() : QString();
    list.done = TRY(workDay(book, user));
    return list;
}

Result<bool> hasWork(Book& book)
{
    bool isAny = false;
    const bool isSupervisor = TRY(roleOf(book)) == supervisorRole;
    TRY(visitWork(book.database(), book.today(), [&](WorkRow& row) -> Result<bool> {
        isAny = whyNotListed(row.item, { .isSupervisor = isSupervisor }, book.today()) == NotListed::Listed;
        return !isAny;
    }));
    return isAny;
}

Result<WorkDay> workDay(Book& book, const QString& user)
{
    return WorkDay { TRY(casesWorked(book.database(), book.today(), user)), TRY(promisedOn(book.database(), book.today(), user)) };
}

Result<WorkLine> workLine(Book& book, Key<Case> key)
{
    Database& database = book.database();
    WorkLine line { TRY(workRowOf(database, key)) };
    CallDays days = TRY(callDaysOf(database, line.debtorKey, book.today().addDays(-gateDays)));
    line.gate.attempts = std::move(days.attempts);
    line.gate.conversations = std::move(days.conversations);
    OpenAmounts amounts(database, book.terms(), book.today());
    TRY(complete(book, amounts, line));
    return line;
}

Result<int> spreadWork(Book& book, const std::vector<WorkLine>& lines, int capacityMinutes)
{
    constexpr int daysAhead = 10;
    if (lines.empty())
        return 0;
    const Region region = lines.front().gate.region;
    std::vector<Date> days;
    for (Date date = book.today(); std::ssize(days) < daysAhead;)
        days.push_back(date = nextWorkingDay(date.addDays(1), region));
    std::vector<PlannedStep> steps;
    for (const WorkLine& line : lines) {
        // What was agreed with the debtor, and what lapses, stays.
        const bool isFixed = line.group == WorkGroup::PromiseDue || line.group == WorkGroup::CallBack || line.item.stepKind == u"register-claim"
            || std::ranges::any_of(line.points, [](const PriorityPoints& points) { return points.kind == PriorityKind::Limitation; });
        steps.push_back({ line.item.caseKey, line.minutes, line.score, isFixed });
    }
    const auto moved = spreadOverload(std::move(steps), capacityMinutes, TRY(plannedMinutes(book.database(), days)), book.today(), region);
    if (moved.empty())
        return 0;
    return book.transact(Operation::SpreadWork, [&](Transaction& transaction) -> Result<int> {
        for (const MovedStep& step : moved) {
            const NextStep before = TRY(nextStepOf(transaction.database(), step.caseKey));
            NextStep after = before;
            after.date = step.to;
            after.time.clear();
            TRY(transaction.update(before, after));
        }
        return static_cast<int>(moved.size());
    });
}

Result<QStringList> agents(Book& book)
{
    return owners(book.database());
}

} // namespace mahnwerk
