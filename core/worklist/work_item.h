// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/names.h"
#include "core/contacts/call_record.h"
#include "core/plans/plan_record.h"

#include <span>
#include <vector>

namespace mahnwerk {

/// A case as the worklist sees it; nothing in it depends on the day but the amounts.
struct WorkItem {
    Key<Case> caseKey;
    qint64 open = 0;     ///< principal, costs and interest of the open claims today, minor units
    qint64 disputed = 0; ///< of it
    int claimsOpen = 0;
    Date oldestDue;
    Date holdUntil; ///< last day
    Moment step;
    QString stepKind;
    QString owner;   ///< whose step it is; empty: anybody's
    QString segment; ///< of the debtor
    Date limitation; ///< last day for an action on the claim that lapses first; null: not soon
    CallRecord calls;
    PlanRecord plan;

    /// What is to be collected: what is overdue and neither promised, in a plan nor disputed.
    qint64 toCollectOn(Date asOf) const;
    /// Whether its time has come: what is agreed for three is not called at ten.
    bool isTime(Moment now) const { return step.date < now.date || step.minute <= now.minute; }
    /// When the step is really taken: not during a hold.
    Date stepOn(Date asOf) const;
};

/// The parts of the list, in their order.
enum class WorkGroup { Approval, PromiseDue, CallBack, PromiseBroken, InstalmentMissed, New, Rest };
template<>
inline constexpr std::array names<WorkGroup> = { "approval", "promise-due", "call-back", "promise-broken", "instalment-missed", "new", "rest" };
WorkGroup groupOf(const WorkItem& item, Date asOf);

/// Why a case is not on somebody's list today.
enum class NotListed { Listed, Closed, ByItself, Held, Promised, InPlan, Later, SomebodyElse, Supervisor };
template<>
inline constexpr std::array names<NotListed> = { "", "closed", "by-itself", "held", "promised", "in-plan", "later", "somebody-else", "supervisor" };
/// Who reads a list.
struct WorkReader {
    QStringView agent = {}; ///< empty: the team's list
    bool isSupervisor = false;
};
NotListed whyNotListed(const WorkItem& item, WorkReader reader, Date asOf);

enum class PriorityKind { PromiseBroken, Step, Amount, Age, Limitation, ReachedHour, LastContact, Segment };
template<>
inline constexpr std::array names<PriorityKind>
    = { "promise-broken", "step", "amount", "age", "limitation", "reached-hour", "last-contact", "segment" };

/// A row of resources/worklist/priority.csv.
struct PriorityRule {
    PriorityKind kind = PriorityKind::Amount;
    qint64 atLeast = 0; ///< minor units, days, conversations or promises; of Limitation at most so many days
    QString name;       ///< of a step or segment
    int points = 0;
};
const std::vector<PriorityRule>& priorityRules();

/// What one rule gives a case, and for what.
struct PriorityPoints {
    PriorityKind kind = PriorityKind::Amount;
    int points = 0;
    qint64 found = 0; ///< minor units, days, conversations or promises
    Date date;        ///< the day behind it: promised, due, lapsing, of the last contact
    friend bool operator==(const PriorityPoints&, const PriorityPoints&) = default;
};
/// Of each rule at most one line, the most points first.
std::vector<PriorityPoints> priorityOf(const WorkItem& item, Moment now, std::span<const PriorityRule> rules);
int sumOf(std::span<const PriorityPoints> points);

/// Minutes of work that a step takes (resources/worklist/minutes.csv).
int minutesOf(QStringView stepKind);

} // namespace mahnwerk
