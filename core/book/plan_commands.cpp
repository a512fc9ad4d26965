// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/plan_commands.h"

#include "core/base/calendar.h"
#include "core/book/claim_limitation.h"
#include "core/book/contact_commands.h"
#include "core/claims/claim_event.h"
#include "core/claims/hold.h"
#include "core/claims/next_step.h"
#include "core/contacts/outcome.h"
#include "core/law/fees.h"
#include "core/payments/reversal.h"
#include "core/storage/case_store.h"
#include "core/storage/projection.h"
#include "core/storage/rows.h"

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView offerHold = u"plan-offer";

/// The open claims of a plan that nobody objects to.
Result<std::vector<Key<Claim>>> coverable(Database& database, Key<Case> key, const std::vector<Key<Claim>>& wanted)
{
    const auto figures = TRY(claimFigures(database, key));
    std::vector<Key<Claim>> claims = wanted;
    for (const auto& [claim, figure] : figures) {
        if (wanted.empty() && !figure.isClosed && figure.disputed == 0)
            claims.push_back({ claim });
    }
    std::ranges::sort(claims);
    for (const Key<Claim> claim : claims) {
        const auto figure = figures.find(claim.value);
        if (figure == figures.end() || figure->second.isClosed)
            return fail(ErrorCode::NotAllowed, { u"a claim of the plan is closed"_s });
        if (figure->second.disputed > 0)
            return fail(ErrorCode::NotAllowed, { u"a claim of the plan is disputed"_s });
    }
    if (claims.empty())
        return fail(ErrorCode::NotAllowed, { u"nothing is open"_s });
    return claims;
}

/// The earliest day on which one of the claims is barred, and the same when all are acknowledged today; null: not known.
Result<> addLimitation(Book& book, PlanBasis& basis)
{
    const auto limits = TRY(limitationsOf(book, basis.caseKey));
    const auto earlier = [](Date& to, Date date) {
        if (!date.isNull() && (to.isNull() || date < to))
            to = date;
    };
    for (const Key<Claim> claim : basis.subject.claims) {
        const auto found = limits.find(claim.value);
        if (found == limits.end())
            continue;
        earlier(basis.measure.limitation, found->second.last);
        if (const auto renewed = limitationWith(book, { .claim = claim, .code = u"acknowledgement"_s, .date = book.today(), .until = {}, .text = {} }))
            earlier(basis.measure.renewed, renewed->last);
    }
    return {};
}

Result<Region> regionOf(Database& database, Key<Case> key)
{
    const Debtor debtor = TRY(row(database, TRY(row(database, key)).debtor));
    return Region::of(debtor.country, debtor.region);
}

/// What an agreement adds to what a collection agency or law firm in Germany may claim: the fee of VV 1000 Nr. 2 RVG on half of
/// the principal, and its share of the outlays.
Result<> addSettlementFee(Book& book, PlanBasis& basis)
{
    const auto office = TRY(collectionOffice(book.database()));
    if (!office || office->country != u"DE" || basis.currency != Currency::eur())
        return {};
    const CountryLaw& law = book.law()->of(Country::Germany);
    const Creditor creditor = TRY(row(book.database(), TRY(row(book.database(), basis.caseKey)).creditor));
    CollectionCase asked { .principal = TRY(openForPayment(basis.subject.facts, basis.subject.claims, basis.subject.agreedOn)).principal,
        .mandate = basis.subject.agreedOn, .isTaxed = !creditor.deductsVat };
    if (asked.principal <= 0)
        return {};
    const auto without = collectionCost(law, asked);
    asked.hasAgreement = true;
    const auto with = collectionCost(law, asked);
    if (!without || !with)
        return {}; // no table for this day: no fee to offer
    basis.settlementFee = with->total() - without->total();
    return {};
}

Result<> moveStep(Transaction& transaction, Key<Case> key, const QString& kind, Date date, const QString& owner, const QString& note = {})
{
    const NextStep before = TRY(nextStepOf(transaction.database(), key));
    NextStep after = before;
    after.kind = kind;
    after.date = date;
    after.time.clear();
    after.owner = owner;
    after.note = note.simplified().left(200);
    return transaction.update(before, after);
}

/// What rested until an answer rests by the plan itself, or no more.
Result<> endOfferHolds(Book& book, Transaction& transaction, Key<Case> key)
{
    const auto holds = TRY(holdsOf(transaction.database(), TRY(row(transaction.database(), key))));
    for (const Hold& hold : holds) {
        const bool isForPlan = hold.reason == offerHold || hold.reason == nameOf(Outcome::Instalments);
        if (hold.caseKey != key || !isForPlan || !hold.releasedOn.isNull() || hold.until < book.today())
            continue;
        Hold after = hold;
        after.releasedOn = book.today();
        TRY(transaction.update(hold, after));
    }
    return {};
}

/// The fee for the agreement becomes a cost of the first claim; it stays owed when the plan ends early.
Result<> bookFee(Book& book, Transaction& transaction, const InstalmentPlan& plan, const std::vector<Claim>& claims, const QString& number)
{
    const auto first = std::ranges::find_if(claims, [&](const Claim& claim) { return std::ranges::find(plan.claims, claim.id) != plan.claims.end(); });
    if (plan.terms.fee <= 0 || first == claims.end())
        return {};
    Entry entry { .claim = first->key, .kind = EntryKind::Cost, .amount = Money(plan.terms.fee, plan.covered.currency()), .valueDate = book.today(), .bearsFrom = {},
        .through = {}, .component = {}, .bookedAt = book.now(), .text = planFeeRule.toString(), .source = planFeeSource(plan),
        .idempotencyKey = idempotencyKey({ u"plan-fee"_s, first->id.uuid.toString(), number }) };
    TRY(transaction.insert(entry));
    return {};
}

/// The day of the first payment on the plan's claims after it was offered; today if none came.
Result<Date> firstPaymentSince(Book& book, const InstalmentPlan& plan)
{
    const LedgerFacts facts = TRY(ledgerFacts(book.database(), book.terms(), plan.caseKey));
    const auto payments = TRY(planPayments(facts, plan));
    return payments.empty() ? book.today() : std::max(payments.front().date, plan.madeOn);
}

/// Interest that accrued until now is fixed, and none comes until the last instalment.
Result<> restInterest(Book& book, Transaction& transaction, const InstalmentPlan& plan, const QString& number)
{
    Database& database = transaction.database();
    const LedgerFacts facts = TRY(ledgerFacts(database, book.terms(), plan.caseKey));
    for (const LedgerClaim& claim : facts.claims) {
        if (std::ranges::find(plan.claims, Id<Claim> { claim.terms.id }) == plan.claims.end())
            continue;
        Entry entry { .claim = claim.terms.claim, .kind = EntryKind::InterestBooked, .amount = Money(0, plan.covered.currency()), .valueDate = book.today(),
            .bearsFrom = {}, .through = plan.lines.back().due, .component = {}, .bookedAt = book.now(), .text = {}, .source = planInterestSource(plan),
            .idempotencyKey = idempotencyKey({ u"plan-interest"_s, claim.terms.id.toString(), number }) };
        // What it replaces is what an entry of nothing would take away.
        LedgerFacts without = facts;
        std::ranges::find(without.claims, claim.terms.claim, [](const LedgerClaim& one) { return one.terms.claim; })->entries.push_back({ .id = book.ids().next(),
            .kind = EntryKind::InterestBooked, .amount = 0, .valueDate = book.today(), .bearsFrom = {}, .through = entry.through, .reversedOn = {} });
        const Key<Claim> one[] { claim.terms.claim };
        const qint64 replaced = TRY(openForPayment(facts, one, book.today())).interest - TRY(openForPayment(without, one, book.today())).interest;
        entry.amount = Money(replaced, plan.covered.currency());
        TRY(transaction.insert(entry));
    }
    return {};
}

/// Interest runs again as if it had never rested.
Result<> resumeInterest(Book& book, Transaction& transaction, const InstalmentPlan& plan)
{
    const auto entries = TRY(entriesOf(transaction.database(), plan.caseKey, Standing::Live));
    for (const Entry& entry : entries) {
        if (entry.source != planInterestSource(plan))
            continue;
        Reversal reversal { .entry = entry.key, .payment = {}, .date = book.today(), .bookedAt = book.now(), .reason = plan.reason };
        TRY(transaction.insert(reversal));
    }
    return {};
}

Result<> cancel(Book& book, Transaction& transaction, const StoredPlan& stored, const QString& reason)
{
    InstalmentPlan after = stored.plan;
    after.stage = PlanStage::Cancelled;
    after.reason = reason;
    TRY(transaction.update(stored.plan, after));
    return stored.agreement ? resumeInterest(book, transaction, after) : Result<>();
}

} // namespace

bool PlanProposal::needsApproval() const
{
    return std::ranges::any_of(notes, &PlanNote::needsApproval);
}

Result<PlanBasis> planBasis(Book& book, Key<Case> key, const std::vector<Key<Claim>>& claims)
{
    Database& database = book.database();
    const Case file = TRY(row(database, key));
    PlanBasis basis { .caseKey = key, .currency = file.currency, .subject = {}, .measure = {}, .running = TRY(planRecordOf(database, key)) };
    basis.subject.claims = TRY(coverable(database, key, claims));
    basis.subject.facts = TRY(ledgerFacts(database, book.terms(), key));
    basis.subject.agreedOn = book.today();
    basis.subject.region = TRY(regionOf(database, key));
    basis.measure.limit = planLimit(TRY(roleOf(book)));
    TRY(addLimitation(book, basis));
    TRY(addSettlementFee(book, basis));
    return basis;
}

Result<PlanProposal> planProposal(const PlanBasis& basis, const PlanTerms& terms, bool isAcknowledged)
{
    PlanProposal proposal { .schedule = TRY(planSchedule(terms, basis.subject)), .notes = {} };
    PlanMeasure measure = basis.measure;
    measure.isAcknowledged = isAcknowledged;
    proposal.notes = planNotes(proposal.schedule, basis.subject, measure);
    return proposal;
}

Result<InstalmentPlan> planOf(Book& book, const PlanDraft& draft, PlanStage stage)
{
    const PlanBasis basis = TRY(planBasis(book, draft.caseKey, draft.claims));
    const PlanSchedule schedule = TRY(planSchedule(draft.terms, basis.subject));
    if (schedule.isEndless)
        return fail(ErrorCode::NotAllowed, { u"the instalments do not pay what is owed"_s });
    InstalmentPlan plan { .caseKey = draft.caseKey, .claims = {}, .terms = draft.terms, .lines = {}, .covered = Money(schedule.covered.total(), basis.currency),
        .madeOn = book.today(), .method = draft.method, .graceDays = draft.clause.graceDays, .tolerance = draft.clause.tolerance,
        .missedAtMost = draft.clause.missedAtMost, .daysLateAtMost = draft.clause.daysLateAtMost, .isAcknowledged = draft.isAcknowledged, .stage = stage,
        .validUntil = stage == PlanStage::Offered ? draft.validUntil : Date(), .reason = draft.reason.trimmed(), .user = book.user(), .at = book.now() };
    for (const LedgerClaim& claim : basis.subject.facts.claims) {
        if (std::ranges::find(basis.subject.claims, claim.terms.claim) != basis.subject.claims.end())
            plan.claims.push_back({ claim.terms.id });
    }
    for (const Instalment& line : schedule.lines)
        plan.lines.push_back({ line.due, line.amount });
    return plan;
}

Result<Key<InstalmentPlan>> makePlan(Book& book, const PlanDraft& draft, PlanStage stage)
{
    if (stage == PlanStage::Offered && draft.validUntil.isNull())
        return fail(ErrorCode::MissingValue, { u"valid-until"_s });
    if (stage == PlanStage::Offered && draft.validUntil < book.today())
        return fail(ErrorCode::InvalidDate, { draft.validUntil.toIso() });
    return book.transact(Operation::MakePlan, [&](Transaction& transaction) -> Result<Key<InstalmentPlan>> {
        Database& database = transaction.database();
        InstalmentPlan plan = TRY(planOf(book, draft, stage));
        for (const StoredPlan& earlier : TRY(plansOf(database, draft.caseKey))) {
            if (!earlier.agreement && earlier.plan.stage != PlanStage::Cancelled)
                TRY(cancel(book, transaction, earlier, u"replaced"_s));
        }
        TRY(endOfferHolds(book, transaction, draft.caseKey));
        TRY(transaction.insert(plan));
        if (stage == PlanStage::Offered) {
            Hold hold { .caseKey = draft.caseKey, .reason = offerHold.toString(), .placedOn = book.today(), .until = draft.validUntil };
            TRY(transaction.insert(hold));
            TRY(moveStep(transaction, draft.caseKey, u"plan"_s, nextWorkingDay(draft.validUntil.addDays(1), TRY(regionOf(database, draft.caseKey))), book.user()));
        } else if (stage == PlanStage::Requested) {
            TRY(moveStep(transaction, draft.caseKey, u"approve"_s, book.today(), {}, plan.reason));
        }
        return plan.key;
    });
}

Result<bool> mayAgree(Book& book, const InstalmentPlan& plan)
{
    return std::ranges::none_of(limitNotes(plan, planLimit(TRY(roleOf(book)))), &PlanNote::needsApproval);
}

Result<> agreePlan(Book& book, Key<InstalmentPlan> key, AgreedBy by)
{
    return book.transact(Operation::AgreePlan, [&](Transaction& transaction) -> Result<> {
        Database& database = transaction.database();
        const InstalmentPlan plan = TRY(row(database, key));
        const auto plans = TRY(plansOf(database, plan.caseKey));
        const auto self = std::ranges::find(plans, key, [](const StoredPlan& stored) { return stored.plan.key; });
        if (self == plans.end() || plan.stage == PlanStage::Cancelled)
            return fail(ErrorCode::NotAllowed, { u"the plan was cancelled"_s });
        if (self->agreement)
            return fail(ErrorCode::NotAllowed, { u"the plan is agreed already"_s });
        if (!TRY(mayAgree(book, plan)))
            return fail(ErrorCode::NotAllowed, { u"the plan needs approval"_s });
        if (by != AgreedBy::Payment && plan.lines.front().due < book.today())
            return fail(ErrorCode::NotAllowed, { u"an instalment falls due today or later"_s });
        for (const StoredPlan& earlier : plans) {
            if (earlier.agreement && earlier.plan.stage != PlanStage::Cancelled)
                TRY(cancel(book, transaction, earlier, u"renegotiated"_s));
        }
        const Case file = TRY(row(database, plan.caseKey));
        const QString number = QString::number(std::ranges::count_if(plans, [](const StoredPlan& stored) { return stored.agreement.has_value(); }));
        // Whoever pays agrees on that day, and what they paid counts.
        const Date agreedOn = by == AgreedBy::Payment ? TRY(firstPaymentSince(book, plan)) : book.today();
        PlanAgreement agreement { .plan = key, .agreedOn = agreedOn, .by = by, .user = book.user(), .at = book.now(),
            .idempotencyKey = idempotencyKey({ u"plan-agreement"_s, file.id.uuid.toString(), number }) };
        TRY(transaction.insert(agreement));
        const auto claims = TRY(claimsOf(database, plan.caseKey));
        TRY(bookFee(book, transaction, plan, claims, number));
        if (plan.isAcknowledged) {
            for (const Claim& claim : claims) {
                if (std::ranges::find(plan.claims, claim.id) == plan.claims.end())
                    continue;
                ClaimEvent event { .claim = claim.key, .code = u"acknowledgement"_s, .date = book.today(), .until = {}, .bookedAt = book.now(), .text = {} };
                TRY(transaction.insert(event));
            }
        }
        if (plan.terms.isInterestResting)
            TRY(restInterest(book, transaction, plan, number));
        TRY(endOfferHolds(book, transaction, plan.caseKey));
        return moveStep(transaction, plan.caseKey, planStep.toString(), plan.lines.front().due.addDays(plan.graceDays + 1), {});
    });
}

Result<> cancelPlan(Book& book, Key<InstalmentPlan> key, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingValue, { u"reason"_s });
    return book.transact(Operation::CancelPlan, [&](Transaction& transaction) -> Result<> {
        Database& database = transaction.database();
        const StoredPlan stored = TRY(storedPlan(database, key));
        if (stored.plan.stage == PlanStage::Cancelled)
            return fail(ErrorCode::NotAllowed, { u"the plan was cancelled"_s });
        TRY(cancel(book, transaction, stored, reason.trimmed()));
        TRY(endOfferHolds(book, transaction, stored.plan.caseKey));
        if (TRY(caseFigures(database, stored.plan.caseKey)).claimsOpen == 0)
            return {};
        // Whoever was told no is called; else the reminders go on.
        const bool wasRequested = stored.plan.stage == PlanStage::Requested;
        return moveStep(transaction, stored.plan.caseKey, wasRequested ? u"call"_s : dunStep.toString(), book.today().addDays(wasRequested ? 0 : 1),
            wasRequested ? stored.plan.user : QString(), wasRequested ? reason : QString());
    });
}

Result<std::vector<PlanLineRow>> planRows(Book& book)
{
    return planRows(book.database());
}

Result<std::vector<PlanView>> planViews(Book& book, Key<Case> key)
{
    std::vector<PlanView> views;
    Database& database = book.database();
    const auto plans = TRY(plansOf(database, key));
    if (plans.empty())
        return views;
    const LedgerFacts facts = TRY(ledgerFacts(database, book.terms(), key));
    for (auto plan = plans.begin(); plan != plans.end(); ++plan) {
        const StoredPlan& stored = *plan;
        PlanView view { .stored = stored, .course = {}, .state = PlanState::None };
        if (stored.agreement) {
            const auto next = std::find_if(plan + 1, plans.end(), [](const StoredPlan& later) { return later.agreement.has_value(); });
            view.course = planCourse(stored.plan.lines, stored.plan.clause(), TRY(planPayments(facts, stored.plan, next == plans.end() ? nullptr : &next->plan)));
            view.state = stateOf(stored, PlanRecord::of(stored.plan.key, view.course), book.today());
        } else {
            view.state = stateOf(stored, {}, book.today());
        }
        views.push_back(std::move(view));
    }
    std::ranges::reverse(views);
    return views;
}

} // namespace mahnwerk
