// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/plan_record.h"

#include <algorithm>

namespace mahnwerk {

PlanRecord PlanRecord::of(Key<InstalmentPlan> plan, const PlanCourse& course)
{
    PlanRecord record { .plan = plan, .due = {}, .rest = 0, .missedFrom = {}, .defaultsOn = course.defaultsOn, .keptOn = course.keptOn };
    if (const LineCourse* next = course.next()) {
        record.due = next->line.due;
        record.rest = next->line.amount - next->paid;
        record.missedFrom = next->missedFrom;
    }
    return record;
}

PlanState PlanRecord::on(Date asOf) const
{
    if (plan.isNull())
        return PlanState::None;
    if (!defaultsOn.isNull() && defaultsOn <= asOf)
        return PlanState::Defaulted;
    if (!keptOn.isNull() && keptOn <= asOf)
        return PlanState::Kept;
    return !missedFrom.isNull() && missedFrom <= asOf ? PlanState::Missed : PlanState::Running;
}

Date PlanRecord::restsUntil() const
{
    if (plan.isNull())
        return {};
    // A plan that is kept leaves at most what was let off: nobody is reminded of that.
    return defaultsOn.isNull() ? endOfTime : defaultsOn.addDays(-1);
}

int PlanRecord::missedIn(const InstalmentPlan& of, Date asOf) const
{
    if (due.isNull())
        return 0;
    return static_cast<int>(std::ranges::count_if(of.lines, [&](const PlanLine& line) { return line.due >= due && line.due.addDays(of.graceDays + 1) <= asOf; }));
}

qint64 PlanRecord::paidOn(const InstalmentPlan& of) const
{
    qint64 paid = 0;
    for (const PlanLine& line : of.lines) {
        if (!due.isNull() && line.due >= due)
            return paid + line.amount - rest;
        paid += line.amount;
    }
    return paid;
}

std::vector<Key<Claim>> claimsOf(const InstalmentPlan& plan, const LedgerFacts& facts)
{
    std::vector<Key<Claim>> covered;
    for (const LedgerClaim& claim : facts.claims) {
        if (std::ranges::find(plan.claims, Id<Claim> { claim.terms.id }) != plan.claims.end())
            covered.push_back(claim.terms.claim);
    }
    return covered;
}

namespace {

/// Ids are in the order of time (UUIDv7); what clocks of workstations differ by matters on the plan's own day only.
bool isSince(const LedgerPayment& payment, const InstalmentPlan& plan)
{
    return payment.valueDate > plan.madeOn || payment.id > plan.id.uuid;
}

} // namespace

Result<std::vector<PlanPayment>> planPayments(const LedgerFacts& facts, const InstalmentPlan& plan, const InstalmentPlan* next)
{
    const std::vector<Key<Claim>> covered = claimsOf(plan, facts);
    const std::vector<PaymentStep> steps = TRY(paymentSteps(facts, covered));
    std::vector<PlanPayment> paid;
    for (const PaymentStep& step : steps) {
        const auto payment = std::ranges::find(facts.payments, step.id, &LedgerPayment::id);
        if (isSince(*payment, plan) && !(next && isSince(*payment, *next)) && payment->reversedOn.isNull() && step.parts.total() > 0)
            paid.push_back({ payment->valueDate, step.parts.total() });
    }
    return paid;
}

} // namespace mahnwerk
