// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_view.h"

#include "core/book/claim_limitation.h"
#include "core/storage/call_store.h"
#include "core/storage/case_store.h"
#include "core/storage/document_store.h"
#include "core/storage/open_amounts.h"
#include "core/storage/plan_store.h"

#include <algorithm>

namespace mahnwerk {

namespace {

TimelineKind kindOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Note:
        return TimelineKind::Note;
    case ContactKind::Call:
        return TimelineKind::Call;
    case ContactKind::Letter:
        return TimelineKind::Letter;
    case ContactKind::Mail:
        return TimelineKind::Mail;
    case ContactKind::Visit:
        return TimelineKind::Visit;
    }
    return TimelineKind::Note;
}

bool isCredit(EntryKind kind)
{
    return kind == EntryKind::CreditNote || kind == EntryKind::WriteOff;
}

Result<> addFacts(CaseView& view, Database& database, Standing standing)
{
    const bool isRetracted = standing == Standing::Retracted;
    for (const Contact& contact : TRY(contactsOf(database, view.file.key, standing))) {
        view.timeline.push_back({ .kind = kindOf(contact.kind), .date = contact.date, .at = contact.at,
            .key = contact.key.value, .text = contact.text, .amount = {}, .until = {}, .user = contact.user,
            .isRetracted = isRetracted, .outcome = contact.outcome, .isInbound = contact.direction == Direction::In,
            .minutes = (contact.seconds + 59) / 60 });
    }
    for (const Document& document : TRY(documentsOf(database, view.file.key, standing))) {
        view.timeline.push_back({ .kind = document.channel == DocumentChannel::Mail ? TimelineKind::Mail : TimelineKind::Letter, .date = document.date, .at = document.at,
            .key = document.key.value, .text = document.subject, .amount = {}, .until = {}, .user = document.user, .isRetracted = isRetracted, .outcome = nameOf(document.state) });
    }
    for (const Payment& payment : TRY(paymentsOf(database, view.file.key, standing))) {
        view.timeline.push_back({ .kind = TimelineKind::Payment, .date = payment.valueDate, .at = payment.bookedAt,
            .key = payment.key.value, .text = payment.text, .amount = payment.amount, .until = {}, .user = {},
            .isRetracted = isRetracted });
        if (!isRetracted && payment.valueDate >= view.lastPaymentDate) {
            view.lastPaymentDate = payment.valueDate;
            view.lastPayment = payment.amount;
        }
    }
    for (const Entry& entry : TRY(entriesOf(database, view.file.key, standing))) {
        // The first principal of a claim is the claim itself.
        if (entry.kind == EntryKind::Principal && entry.text.isEmpty())
            continue;
        view.timeline.push_back({ .kind = isCredit(entry.kind) ? TimelineKind::Credit : TimelineKind::Cost,
            .date = entry.valueDate, .at = entry.bookedAt, .key = entry.key.value, .text = entry.text,
            .amount = entry.amount, .until = {}, .user = {}, .isRetracted = isRetracted });
    }
    for (const Notice& notice : TRY(noticesOf(database, view.file.key, standing))) {
        const auto line = std::ranges::find(view.claims, notice.claim, [](const ClaimLine& l) { return l.claim.key; });
        view.timeline.push_back({ .kind = TimelineKind::Notice, .date = notice.date, .at = 0,
            .key = notice.key.value, .text = line == view.claims.end() ? QString() : line->claim.reference,
            .amount = {}, .level = notice.level, .until = notice.deadline, .user = {}, .isRetracted = isRetracted });
    }
    return {};
}

void addHolds(CaseView& view, const std::vector<Hold>& holds, Date today)
{
    for (const Hold& hold : holds) {
        view.timeline.push_back({ .kind = TimelineKind::Hold, .date = hold.placedOn, .at = 0, .key = hold.key.value,
            .text = hold.reason, .amount = {}, .until = hold.until, .user = {} });
        if (!hold.releasedOn.isNull()) {
            view.timeline.push_back({ .kind = TimelineKind::Release, .date = hold.releasedOn, .at = 0,
                .key = hold.key.value, .text = hold.reason, .amount = {}, .until = {}, .user = {} });
        }
        if (hold.until >= today && (hold.releasedOn.isNull() || hold.releasedOn > today))
            view.holds.push_back(hold);
    }
}

Result<> addClaims(CaseView& view, Book& book)
{
    Database& database = book.database();
    const Date today = book.today();
    const Currency currency = view.file.currency;
    const auto figures = TRY(claimFigures(database, view.file.key));
    const auto amounts = TRY(OpenAmounts(database, book.terms(), today).ofCase(view.file.key));
    view.principal = view.costs = view.interest = view.perDay = Money(0, currency);
    for (const Claim& claim : TRY(claimsOf(database, view.file.key))) {
        ClaimLine line { .claim = claim, .charged = Money(0, currency), .principal = Money(0, currency),
            .costs = Money(0, currency), .interest = Money(0, currency), .perDay = Money(0, currency), .noticeDate = {}, .deadline = {}, .holdUntil = {}, .disputed = Money(0, currency), .plannedUntil = {},
            .limitationDate = {}, .limitationSteps = {} };
        if (const auto found = figures.find(claim.key.value); found != figures.end()) {
            const ClaimFigures& f = found->second;
            line.level = f.level;
            line.noticeDate = f.noticeDate;
            line.deadline = f.deadline;
            line.holdUntil = f.holdUntil;
            line.isClosed = f.isClosed;
            line.disputed = Money(f.disputed, currency);
            line.plannedUntil = f.plannedUntil;
        }
        if (const auto found = amounts.find(claim.key.value); found != amounts.end()) {
            line.principal = Money(found->second.principal, currency);
            line.costs = Money(found->second.costs, currency);
            line.interest = Money(line.isClosed ? 0 : found->second.interest, currency);
            line.perDay = Money(line.isClosed ? 0 : found->second.perDay, currency);
        }
        if (!line.isClosed) {
            view.principal += line.principal;
            view.costs += line.costs;
            view.interest += line.interest;
            view.perDay += line.perDay;
        }
        line.status = statusOn(today, line.isClosed ? 0 : 1, claim.dueDate, line.holdUntil);
        view.claims.push_back(std::move(line));
    }
    for (const Entry& entry : TRY(entriesOf(database, view.file.key, Standing::Live))) {
        const auto line = std::ranges::find(view.claims, entry.claim, [](const ClaimLine& l) { return l.claim.key; });
        if (line != view.claims.end() && entry.kind == EntryKind::Principal)
            line->charged += entry.amount;
    }
    std::ranges::sort(view.claims, {}, [](const ClaimLine& line) {
        return std::tuple(line.isClosed, line.claim.dueDate, line.claim.key);
    });
    return {};
}

Result<> addPlans(CaseView& view, Database& database, Date today)
{
    for (const StoredPlan& stored : TRY(plansOf(database, view.file.key))) {
        const InstalmentPlan& plan = stored.plan;
        if ((plan.stage == PlanStage::Draft && !stored.agreement) || plan.lines.empty())
            continue;
        const PlanState state = stateOf(stored, view.plan.plan == plan.key ? view.plan : PlanRecord(), today);
        view.timeline.push_back({ .kind = TimelineKind::Plan, .date = stored.agreement ? stored.agreement->agreedOn : plan.madeOn, .at = stored.agreement ? stored.agreement->at : plan.at,
            .key = plan.key.value, .text = plan.reason, .amount = Money(plan.lines.front().amount, plan.covered.currency()), .level = static_cast<int>(plan.lines.size()),
            .until = plan.lines.back().due, .user = plan.user, .outcome = nameOf(state) });
    }
    return {};
}

Result<> addPromises(CaseView& view, Database& database, Date today)
{
    view.calls = TRY(callRecordOf(database, view.file.key));
    view.promise = view.calls.promiseOn(today);
    for (const PromiseLine& line : TRY(promiseLines(database, view.file.key))) {
        const PromiseToPay& promise = line.promise;
        view.confirmPromiseBy = promise.confirmBy.isEmpty() ? std::nullopt : fromName<DocumentChannel>(promise.confirmBy);
        view.timeline.push_back({ .kind = TimelineKind::Promise, .date = promise.madeOn, .at = promise.at, .key = promise.key.value, .text = {}, .amount = promise.amount,
            .until = promise.due, .user = promise.user, .outcome = nameOf(promiseState(line.facts, line.nextMadeOn, today)) });
    }
    for (const Dispute& dispute : TRY(disputesOf(database, view.file.key))) {
        if (dispute.outcome == DisputeOutcome::Open)
            view.disputes.push_back(dispute);
        view.timeline.push_back({ .kind = TimelineKind::Dispute, .date = dispute.openedOn, .at = 0, .key = dispute.key.value, .text = dispute.text,
            .amount = dispute.amount == 0 ? Money() : Money(dispute.amount, view.file.currency), .until = {}, .user = {}, .outcome = nameOf(dispute.outcome) });
    }
    return {};
}

/// A date that cannot be told does not keep a case from being shown.
void addLimitations(CaseView& view, Book& book)
{
    auto limitations = limitationsOf(book, view.file.key).value_or(std::map<qint64, Limitation>());
    for (ClaimLine& line : view.claims) {
        Limitation& found = limitations[line.claim.key.value];
        line.limitationDate = found.last;
        line.isLimitationSuspended = found.isSuspended;
        line.limitationSteps = std::move(found.steps);
    }
}

/// What is open on the claims of a case that are not closed.
Result<Money> openOf(OpenAmounts& amounts, Database& database, const Case& file)
{
    const auto states = TRY(claimFigures(database, file.key));
    qint64 open = 0;
    const auto claims = TRY(amounts.ofCase(file.key));
    for (const auto& [claim, figures] : claims) {
        if (const auto state = states.find(claim); state != states.end() && !state->second.isClosed)
            open += figures.total();
    }
    return Money(open, file.currency);
}

Result<> addOtherCases(CaseView& view, Book& book)
{
    Database& database = book.database();
    const Date today = book.today();
    OpenAmounts amounts(database, book.terms(), today);
    for (const Case& other : TRY(casesOfDebtor(database, view.file.debtor))) {
        if (other.key == view.file.key)
            continue;
        const CaseFigures figures = TRY(caseFigures(database, other.key));
        const Money open = TRY(openOf(amounts, database, other));
        view.otherCases.push_back({ other.key, other.number, TRY(row(database, other.creditor)).name, open,
            statusOn(today, figures.claimsOpen, figures.oldestDue, figures.holdUntil) });
    }
    return {};
}

} // namespace

Result<CaseView> caseView(Book& book, Key<Case> key)
{
    Database& database = book.database();
    const Date today = book.today();
    CaseView view;
    view.file = TRY(row(database, key));
    view.creditor = TRY(row(database, view.file.creditor));
    view.debtor = TRY(row(database, view.file.debtor));
    view.contactPoints = TRY(contactPointsOf(database, view.file.debtor));
    view.nextStep = row(database, Key<NextStep> { key.value }).value_or(NextStep());
    view.plan = TRY(planRecordOf(database, key));
    // The instalments say when somebody has to look.
    const bool isByItself = view.nextStep.kind == planStep || view.nextStep.kind == dunStep;
    if (view.plan.comesBefore(isByItself ? Date() : view.nextStep.date)) {
        view.nextStep.kind = planStep.toString();
        view.nextStep.date = view.plan.stepOn();
        view.nextStep.time.clear();
    }
    const CaseFigures figures = TRY(caseFigures(database, key));
    view.unallocated = Money(figures.unallocated, view.file.currency);
    view.status = statusOn(today, figures.claimsOpen, figures.oldestDue, figures.holdUntil);
    view.level = figures.level;
    TRY(addClaims(view, book));
    addLimitations(view, book);
    TRY(addPromises(view, database, today));
    TRY(addPlans(view, database, today));
    view.disputed = Money(figures.disputed, view.file.currency);
    view.total = view.principal + view.costs + view.interest;
    for (const ClaimLine& line : view.claims) {
        view.timeline.push_back({ .kind = TimelineKind::Claim, .date = line.claim.issueDate, .at = 0,
            .key = line.claim.key.value, .text = line.claim.reference, .amount = line.charged, .until = {}, .user = {} });
    }
    TRY(addFacts(view, database, Standing::Live));
    TRY(addFacts(view, database, Standing::Retracted));
    addHolds(view, TRY(holdsOf(database, view.file)), today);
    std::ranges::sort(view.timeline, std::ranges::greater(),
        [](const TimelineItem& item) { return std::tuple(item.date, item.at, item.key); });
    TRY(addOtherCases(view, book));
    return view;
}

} // namespace mahnwerk
