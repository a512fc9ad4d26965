// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/region.h"
#include "core/payments/account_statement.h"
#include "core/plans/plan.h"

namespace mahnwerk {

/// One line of a plan (Rate).
struct Instalment {
    int number = 1;
    Date nominal; ///< by the rhythm
    Date due;     ///< the next working day after it, or as somebody changed it
    qint64 amount = 0; ///< minor units
    OpenParts parts;   ///< what it pays, by the order of the claims
    OpenParts after;   ///< open on the plan's claims then, with interest up to that day
    bool isEdited = false;

    bool isMoved() const { return due != nominal && !isEdited; }
    friend bool operator==(const Instalment&, const Instalment&) = default;
};

/// Where each franc of a plan goes.
struct PlanSchedule {
    std::vector<Instalment> lines;
    OpenParts covered; ///< what a payment of all on the day of the agreement would come to
    bool isEndless = false; ///< the lines do not pay it all, and no more are allowed
    qint64 discount = 0; ///< that is left open at the end and let off

    qint64 total() const;
    /// Paid by the lines.
    OpenParts paid() const;
    /// What the plan costs beside paying all on the day of the agreement: interest from then on, minor units.
    qint64 interestAdded() const;
    Date lastDue() const { return lines.empty() ? Date() : lines.back().due; }
    friend bool operator==(const PlanSchedule&, const PlanSchedule&) = default;
};

/// What a plan is about.
struct PlanSubject {
    LedgerFacts facts; ///< of the whole case, its rates extrapolated
    std::vector<Key<Claim>> claims; ///< that the plan covers, all open
    Date agreedOn;
    Region region; ///< of the debtor: whose holidays count
};

/// The days of the rhythm, without the months that pause. Error: InvalidDate (past the calendar).
Result<std::vector<Date>> planDates(const PlanTerms& terms, int count);

/// The instalments with what each of them pays and leaves (statement.md 18). Errors, each about one field: MissingValue
/// ("instalment", "first-due", "down-payment-on"), NotAllowed (an amount that is not positive or above what is owed, too many, a day
/// that is over, dates that go back, a discount or a final instalment of all).
Result<PlanSchedule> planSchedule(const PlanTerms& terms, const PlanSubject& subject);

/// The instalments of a plan as they were agreed. Errors: RateUnknown, NotAllowed (nothing open).
Result<PlanSchedule> scheduleOf(const InstalmentPlan& plan, const PlanSubject& subject);

} // namespace mahnwerk
