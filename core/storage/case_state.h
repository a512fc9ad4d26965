// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/call_record.h"
#include "core/payments/running_account.h"
#include "core/plans/plan_record.h"

#include <algorithm>
#include <array>
#include <vector>

namespace mahnwerk {

/// A row of claim_state while it is computed. Dates are day numbers.
struct ClaimState {
    qint64 claim = 0;
    RunningAccount account;
    qint64 terms = 0;
    bool isClosedByReason = false;
    qint64 due = 0;
    qint64 closed = 0;
    qint64 level = 0;
    qint64 round = 0;
    qint64 noticeDate = 0;
    qint64 deadline = 0;
    qint64 holdUntil = 0;
    qint64 disputed = 0; ///< of what is open; before sumUp() what was objected to
    qint64 plannedUntil = 0;
    bool isWhollyDisputed = false;

    /// The columns of claim_state, the case's key behind the claim's.
    std::array<qint64, 23> columns(qint64 caseKey) const
    {
        const RunningAccount& a = account;
        return { claim, caseKey, a.principal, a.costs, a.interest, a.accruedMinor, a.accruedFraction,
            a.bearingPrincipal, a.bearingCosts, a.accruesFrom.dayNumber(), a.bearsFrom.dayNumber(),
            a.validFrom.dayNumber(), a.needsFacts ? 1 : 0, terms, due, closed, level, round, noticeDate, deadline,
            holdUntil, disputed, plannedUntil };
    }
};

/// A row of case_state while it is computed, with the facts it comes from and the rows of its claims.
struct CaseState {
    qint64 caseKey = 0;
    LedgerFacts facts;
    std::vector<ClaimState> claims;
    std::vector<qint64> retractedClaims;
    qint64 principal = 0;
    qint64 costs = 0;
    qint64 unallocated = 0;
    qint64 open = 0;
    qint64 oldestDue = 0;
    qint64 level = 0;
    qint64 deadline = 0;
    qint64 holdUntil = 0;
    qint64 nextStep = 0;
    qint64 stepKind = 0;
    qint64 stepMinute = -1;
    qint64 disputed = 0;
    CallRecord calls;
    std::optional<InstalmentPlan> agreed; ///< the plan that was agreed last and not cancelled
    PlanRecord plan;

    void clear(qint64 key)
    {
        facts.claims.clear();
        facts.payments.clear();
        claims.clear();
        retractedClaims.clear();
        caseKey = key;
        principal = costs = unallocated = open = oldestDue = level = deadline = holdUntil = nextStep = stepKind = disputed = 0;
        stepMinute = -1;
        calls = {};
        agreed.reset();
        plan = {};
    }
    /// The columns of case_state.
    std::array<qint64, 33> columns() const
    {
        const PromiseFacts& p = calls.promised;
        const qint64 counts = p.counts() ? 1 : p.granted ? -1 : 0;
        return { caseKey, principal, costs, unallocated, qint64(claims.size()), open, oldestDue, level, deadline, holdUntil, nextStep,
            calls.lastContact.dayNumber(), disputed, stepKind, stepMinute, calls.promise.value, p.madeOn.dayNumber(), p.due.dayNumber(),
            p.lastDay.dayNumber(), p.amount, p.paid, calls.promise.isNull() ? 0 : counts, calls.brokenBefore, calls.tries,
            calls.lastCall.dayNumber(), calls.lastOutcome ? qint64(*calls.lastOutcome) : -1, calls.reached.bits(), plan.plan.value,
            plan.due.dayNumber(), plan.rest, plan.missedFrom.dayNumber(), plan.defaultsOn.dayNumber(), plan.keptOn.dayNumber() };
    }
    /// What was paid with value dates in the time of a promise and stayed.
    qint64 paidBetween(Date from, Date to) const
    {
        qint64 paid = 0;
        for (const LedgerPayment& payment : facts.payments)
            paid += payment.reversedOn.isNull() && payment.valueDate >= from && payment.valueDate <= to ? payment.amount : 0;
        return paid;
    }
    /// Null if the claim is retracted.
    ClaimState* find(qint64 claim)
    {
        const auto found = std::ranges::lower_bound(claims, claim, {}, &ClaimState::claim);
        return found != claims.end() && found->claim == claim ? &*found : nullptr;
    }
    Result<> sumUp();
    /// What payments made of the plan, and the claims that rest for it.
    Result<> followPlan();
};

} // namespace mahnwerk
