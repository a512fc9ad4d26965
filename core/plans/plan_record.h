// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/account_statement.h"
#include "core/plans/plan_course.h"

namespace mahnwerk {

/// What payments say about the plan of a case without a day; kept with its state.
struct PlanRecord {
    Key<InstalmentPlan> plan; ///< agreed and not cancelled; null: none
    Date due;        ///< of the first instalment that is not paid; null: all are
    qint64 rest = 0; ///< of that instalment, minor units
    Date missedFrom; ///< the first day on which it is missed
    Date defaultsOn; ///< the first day on which all is due at once, if nothing more comes; null: never
    Date keptOn;     ///< all is paid; null: not yet
    friend bool operator==(const PlanRecord&, const PlanRecord&) = default;

    static PlanRecord of(Key<InstalmentPlan> plan, const PlanCourse& course);

    PlanState on(Date asOf) const;
    /// The last day on which reminders rest for it; null: none.
    Date restsUntil() const;
    /// When a person has to look at it: an instalment is missed, or all is paid and something is left.
    Date stepOn() const { return keptOn.isNull() ? missedFrom : keptOn; }
    /// How many instalments of the plan are missed on a day, and what was paid on it, minor units: payments fill them in order.
    int missedIn(const InstalmentPlan& of, Date asOf) const;
    qint64 paidOn(const InstalmentPlan& of) const;
    /// Whether that is before what else comes next; null: nothing that a person would do.
    bool comesBefore(Date other) const { return !plan.isNull() && (other.isNull() || stepOn() < other); }
};

/// The claims of an account that a plan covers.
std::vector<Key<Claim>> claimsOf(const InstalmentPlan& plan, const LedgerFacts& facts);
/// What was paid on them since the plan was written and not reversed: on a later day, or booked since whatever its day; the plan covers
/// what was open then. `next`: the plan that took its place; what was paid since that was written counts there. Error: RateUnknown.
Result<std::vector<PlanPayment>> planPayments(const LedgerFacts& facts, const InstalmentPlan& plan, const InstalmentPlan* next = nullptr);

} // namespace mahnwerk
