// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_state.h"

#include "core/claims/next_step.h"
#include "core/payments/account_statement.h"

#include <algorithm>

namespace mahnwerk {

namespace {

/// A claim without interest of its own terms, when the rates of its past are not known.
LedgerFacts withoutInterest(LedgerFacts facts)
{
    for (LedgerClaim& claim : facts.claims) {
        claim.terms.schedule = nullptr;
        claim.terms.costsSchedule = nullptr;
        claim.former.clear();
    }
    return facts;
}

} // namespace

Result<> CaseState::sumUp()
{
    auto accounts = runningAccounts(facts);
    if (!accounts && accounts.error().code == ErrorCode::RateUnknown)
        accounts = runningAccounts(withoutInterest(facts)); // the statement says what is missing
    if (!accounts)
        return std::unexpected(accounts.error());
    unallocated = accounts->unallocated;
    qint64 firstFree = 0; // the earliest end of the open claims' holds: from then on something can be dunned
    for (size_t i = 0; i < claims.size(); ++i) {
        ClaimState& claim = claims[i];
        claim.account = accounts->claims[i];
        const RunningAccount& account = claim.account;
        // Interest that accrued on a principal which a credit note settled was never claimed.
        claim.closed = claim.isClosedByReason || account.principal + account.costs + account.interest == 0;
        claim.holdUntil = std::max(claim.holdUntil, holdUntil);
        const qint64 fixed = claim.closed ? 0 : account.principal + account.costs;
        claim.disputed = claim.isWhollyDisputed ? fixed : std::min(claim.disputed, fixed);
        if (claim.closed)
            continue;
        disputed += claim.disputed;
        firstFree = open == 0 ? claim.holdUntil : std::min(firstFree, claim.holdUntil);
        ++open;
        principal += account.principal;
        costs += account.costs;
        oldestDue = oldestDue == 0 ? claim.due : std::min(oldestDue, claim.due);
        level = std::max(level, claim.level);
        deadline = std::max(deadline, claim.deadline);
    }
    holdUntil = std::max(holdUntil, firstFree);
    return followPlan();
}

Result<> CaseState::followPlan()
{
    if (!agreed)
        return {};
    auto paid = planPayments(facts, *agreed);
    if (!paid && paid.error().code == ErrorCode::RateUnknown)
        paid = planPayments(withoutInterest(facts), *agreed);
    if (!paid)
        return std::unexpected(paid.error());
    plan = PlanRecord::of(agreed->key, planCourse(agreed->lines, agreed->clause(), *paid));
    const std::vector<Key<Claim>> covered = claimsOf(*agreed, facts);
    for (ClaimState& claim : claims) {
        if (std::ranges::find(covered, Key<Claim> { claim.claim }) != covered.end() && claim.closed == 0)
            claim.plannedUntil = plan.restsUntil().dayNumber();
    }
    // Nobody has to think of a missed instalment: it comes to the list by itself, whatever the step is.
    const bool isByItself = stepKind == dunPlace || stepKind == planPlace;
    if (open > 0 && plan.comesBefore(isByItself ? Date() : Date::fromDayNumber(static_cast<qint32>(nextStep)))) {
        nextStep = plan.stepOn().dayNumber();
        stepKind = planPlace;
        stepMinute = -1;
    }
    return {};
}

} // namespace mahnwerk
