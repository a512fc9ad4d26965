// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/contact_commands.h"

#include "core/base/calendar.h"
#include "core/base/text.h"
#include "core/book/document_commands.h"
#include "core/book/dunning_outlook.h"
#include "core/claims/hold.h"
#include "core/storage/case_store.h"
#include "core/storage/open_amounts.h"
#include "core/storage/setting_store.h"

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int gateDays = 31; ///< no window is longer

Result<Creditor> creditorOf(Database& database, const Case& file)
{
    return row(database, file.creditor);
}

/// What a plan needs to know of the case, with what will be owed on the day promised.
struct CaseFacts {
    Case file;
    Debtor debtor;
    CaseFigures figures;
    std::vector<ContactPoint> points;
    ContactFacts contact;
};

Result<CaseFacts> factsFor(Book& book, const ContactDraft& draft)
{
    Database& database = book.database();
    CaseFacts facts { .file = TRY(row(database, draft.caseKey)), .debtor = {}, .figures = {}, .points = {}, .contact = {} };
    facts.debtor = TRY(row(database, facts.file.debtor));
    facts.figures = TRY(caseFigures(database, draft.caseKey));
    facts.points = TRY(contactPointsOf(database, facts.file.debtor));
    const CallRecord record = TRY(callRecordOf(database, draft.caseKey));
    const Creditor creditor = TRY(creditorOf(database, facts.file));
    const Procedure* named = procedureNamed(creditor.procedure);
    const Procedure& procedure = named ? *named : standardProcedure(creditor.country);

    ContactFacts& contact = facts.contact;
    contact.now = book.moment();
    contact.region = Region::of(facts.debtor.country, facts.debtor.region);
    contact.rules = &contactRules(facts.debtor.country);
    contact.user = book.user();
    contact.owner = facts.file.owner;
    contact.tries = record.tries;
    contact.brokenInRow = record.brokenInRowOn(book.today());
    contact.limit = promiseLimit(TRY(roleOf(book)));
    contact.isLadderDone = facts.figures.level >= procedure.levels.back().number;
    contact.numbersLeft = static_cast<int>(std::ranges::count_if(facts.points, [&](const ContactPoint& point) {
        return point.kind == ContactPointKind::Phone && point.state != ContactPointState::Bad && point.key != draft.point;
    }));
    const auto states = TRY(claimFigures(database, draft.caseKey));
    const Date payday = std::max(draft.date, book.today());
    qint64 owed = 0;
    for (const auto& [claim, open] : TRY(OpenAmounts(database, book.terms(), payday).ofCase(draft.caseKey))) {
        const auto state = states.find(claim);
        if (state == states.end() || state->second.isClosed)
            continue;
        owed += open.total();
        contact.openClaims.emplace_back(Key<Claim> { claim }, open.principal + open.costs);
    }
    std::ranges::sort(contact.openClaims, {}, [&](const auto& claim) { return std::pair(states.at(claim.first.value).due, claim.first); });
    contact.owed = Money(owed, facts.file.currency);
    return facts;
}

/// What the outcome says about the debtor and the number.
Result<> mark(Book& book, Transaction& transaction, const ContactDraft& draft, const CaseFacts& facts, const ContactPlan& plan)
{
    const OutcomeRule& rule = ruleOf(draft.outcome);
    const auto said = [&](OutcomeField field) {
        const auto found = draft.texts.find(field);
        return found == draft.texts.end() ? QString() : found->second.trimmed();
    };
    Debtor debtor = facts.debtor;
    debtor.doNotCall = debtor.doNotCall || rule.has(OutcomeEffect::DoNotCall);
    debtor.insolvent = debtor.insolvent || rule.has(OutcomeEffect::Insolvent);
    debtor.deceased = debtor.deceased || rule.has(OutcomeEffect::Deceased);
    if (rule.has(OutcomeEffect::Represented))
        debtor.representedBy = said(OutcomeField::Who);
    if (debtor != facts.debtor)
        TRY(transaction.update(facts.debtor, debtor));
    for (const ContactPoint& point : facts.points) {
        if (point.key != draft.point || point.kind != ContactPointKind::Phone)
            continue;
        ContactPoint after = point;
        if (plan.isNumberBad)
            after.state = ContactPointState::Bad;
        else if (plan.isRightParty && !draft.isInbound) {
            after.state = ContactPointState::Active;
            after.verifiedOn = book.today();
        }
        if (after != point)
            TRY(transaction.update(point, after));
    }
    if (const QString address = said(OutcomeField::Address); address.contains(u'@') && rule.asksFor(OutcomeField::Address)) {
        const bool isKnown = std::ranges::any_of(facts.points, [&](const ContactPoint& point) { return point.value.compare(address, Qt::CaseInsensitive) == 0; });
        ContactPoint mail { .debtor = facts.debtor.key, .kind = ContactPointKind::Email, .value = address, .source = typedSource.toString() };
        if (!isKnown)
            TRY(transaction.insert(mail));
    }
    return {};
}

Result<> moveStep(Transaction& transaction, const ContactDraft& draft, const CaseFacts& facts, const ContactPlan& plan)
{
    if (facts.figures.claimsOpen == 0 || plan.step.isNull())
        return {};
    const NextStep before = TRY(nextStepOf(transaction.database(), draft.caseKey));
    NextStep after = before;
    after.kind = plan.stepKind;
    after.owner = plan.stepKind == dunStep ? QString() : plan.stepOwner;
    after.date = plan.step.date;
    after.time = timeText(plan.step.minute);
    after.note = plan.stepKind == u"call-back" || plan.stepKind == u"call" ? plan.text.left(200) : QString();
    return transaction.update(before, after);
}

} // namespace

Result<GateAnswer> contactGateOf(Book& book, Key<Debtor> key)
{
    Database& database = book.database();
    const Debtor debtor = TRY(row(database, key));
    CallDays days = TRY(callDaysOf(database, key, book.today().addDays(-gateDays)));
    GateFacts facts { .isDeceased = debtor.deceased, .isInsolvent = debtor.insolvent, .isRepresented = !debtor.representedBy.isEmpty(),
        .isDoNotCall = debtor.doNotCall, .isPerson = debtor.kind == DebtorKind::Person, .birthDate = debtor.birthDate, .numbers = 0,
        .region = Region::of(debtor.country, debtor.region), .attempts = std::move(days.attempts), .conversations = std::move(days.conversations), .agreed = {} };
    for (const ContactPoint& point : TRY(contactPointsOf(database, key)))
        facts.numbers += point.kind == ContactPointKind::Phone && point.state != ContactPointState::Bad ? 1 : 0;
    for (const Case& file : TRY(casesOfDebtor(database, key))) {
        const NextStep step = row(database, Key<NextStep> { file.key.value }).value_or(NextStep());
        if (step.kind == u"call-back" && step.date == book.today())
            facts.agreed = { step.date, minuteFromText(step.time).value_or(-1) };
    }
    return contactGate(facts, contactRules(debtor.country), book.moment());
}

Result<ContactPlan> planContact(Book& book, const ContactDraft& draft)
{
    return contactPlan(draft, TRY(factsFor(book, draft)).contact);
}

Result<LoggedContact> logContact(Book& book, const ContactDraft& draft)
{
    return book.transact(Operation::LogContact, [&](Transaction& transaction) -> Result<LoggedContact> {
        const CaseFacts facts = TRY(factsFor(book, draft));
        LoggedContact logged { .plan = TRY(contactPlan(draft, facts.contact)) };
        ContactPlan& plan = logged.plan;
        const int minutesTaken = draft.seconds / 60;
        Contact contact { .caseKey = draft.caseKey, .kind = ContactKind::Call, .direction = draft.isInbound ? Direction::In : Direction::Out,
            .at = book.now(), .date = book.today(), .user = book.user(), .outcome = nameOf(draft.outcome), .text = plan.text,
            .time = timeText(std::max(0, book.moment().minute - minutesTaken)), .point = draft.point, .seconds = draft.seconds,
            .isAttempt = plan.isAttempt, .isWorked = plan.isWorked, .isRightParty = plan.isRightParty };
        logged.contact = TRY(transaction.insert(contact));
        logged.id = contact.id;
        TRY(mark(book, transaction, draft, facts, plan));
        if (!plan.holdUntil.isNull()) {
            Hold hold { .caseKey = draft.caseKey, .reason = nameOf(draft.outcome), .placedOn = book.today(), .until = plan.holdUntil };
            TRY(transaction.insert(hold));
        }
        if (plan.promise) {
            plan.promise->at = contact.at;
            TRY(transaction.insert(*plan.promise));
        }
        for (Dispute& dispute : plan.disputes)
            TRY(transaction.insert(dispute));
        TRY(moveStep(transaction, draft, facts, plan));
        if (!plan.message.isEmpty()) {
            const CaseView view = TRY(caseView(book, draft.caseKey));
            DocumentDraft message = TRY(draftDocument(book, view, plan.message, *draft.confirmBy, localeOf(view),
                { .amount = draft.amount, .day = draft.date, .evidenceBy = draft.evidenceBy }));
            message.contact = logged.contact;
            TRY(writeDocument(book, message));
        }
        return logged;
    });
}

Result<Key<Contact>> logIdentity(Book& book, Key<Case> key, const QStringList& facts)
{
    return book.transact(Operation::LogContact, [&](Transaction& transaction) -> Result<Key<Contact>> {
        TRY(row(transaction.database(), key));
        Contact contact { .caseKey = key, .kind = ContactKind::Note, .at = book.now(), .date = book.today(), .user = book.user(), .outcome = identifiedOutcome.toString(),
            .text = facts.join(u", "_s), .time = timeText(book.moment().minute) };
        return transaction.insert(contact);
    });
}

Result<> decidePromise(Book& book, Key<PromiseToPay> key, bool isGranted, const QString& reason, std::optional<DocumentChannel> confirmBy)
{
    return book.transact(Operation::DecidePromise, [&](Transaction& transaction) -> Result<> {
        Database& database = transaction.database();
        const PromiseToPay promise = TRY(row(database, key));
        for (const PromiseLine& line : TRY(promiseLines(database, promise.caseKey))) {
            if (line.promise.key == key && line.facts.granted)
                return fail(ErrorCode::NotAllowed, { u"the promise is decided already"_s });
        }
        if (!promise.needsApproval)
            return fail(ErrorCode::NotAllowed, { u"the promise needs no approval"_s });
        if (promise.user == book.user() && TRY(roleOf(book)) == u"agent")
            return fail(ErrorCode::NotAllowed, { u"somebody else has to approve it"_s });
        Approval approval { .promise = key, .isGranted = isGranted, .reason = reason.trimmed(), .user = book.user(), .at = book.now(),
            .idempotencyKey = idempotencyKey({ u"approval"_s, promise.id.uuid.toString() }) };
        TRY(transaction.insert(approval));
        const Case file = TRY(row(database, promise.caseKey));
        const Debtor debtor = TRY(row(database, file.debtor));
        const NextStep before = TRY(nextStepOf(database, promise.caseKey));
        NextStep after = before;
        after.kind = isGranted ? u"check-payment"_s : u"call"_s;
        after.owner = file.owner.isEmpty() ? promise.user : file.owner;
        after.date = isGranted ? nextWorkingDay(std::max(promise.due, book.today()), Region::of(debtor.country, debtor.region)) : book.today();
        after.time.clear();
        after.note = reason.trimmed();
        TRY(transaction.update(before, after));
        if (!isGranted || !confirmBy)
            return {};
        const CaseView view = TRY(caseView(book, promise.caseKey));
        const QString message = ruleOf(promise.isSettlement ? Outcome::Settlement : Outcome::Promise).message;
        TRY(writeDocument(book, TRY(draftDocument(book, view, message, *confirmBy, localeOf(view), { .amount = promise.amount, .day = promise.due }))));
        return {};
    });
}

PromiseState stateOf(const PromiseLine& line, Date asOf)
{
    return promiseState(line.facts, line.nextMadeOn, asOf);
}

Result<std::vector<PromiseLine>> promises(Book& book, std::optional<PromiseState> state)
{
    auto lines = TRY(promiseLines(book.database(), {}));
    if (state)
        std::erase_if(lines, [&](const PromiseLine& line) { return stateOf(line, book.today()) != *state; });
    return lines;
}

Result<> editDispute(Book& book, const Dispute& dispute)
{
    return book.transact(Operation::EditDispute, [&](Transaction& transaction) -> Result<> {
        const Dispute before = TRY(row(transaction.database(), dispute.key));
        if (before.outcome != DisputeOutcome::Open)
            return fail(ErrorCode::NotAllowed, { u"the dispute is decided already"_s });
        Dispute after = dispute;
        if (after.outcome != DisputeOutcome::Open && after.closedOn.isNull())
            after.closedOn = book.today();
        if (!after.answer.isEmpty() && after.answeredOn.isNull())
            after.answeredOn = book.today();
        return transaction.update(before, after);
    });
}

Result<> handUp(Book& book, Key<Case> key, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingValue, { u"reason"_s });
    return book.transact(Operation::HandUp, [&](Transaction& transaction) -> Result<> {
        if (TRY(caseFigures(transaction.database(), key)).claimsOpen == 0)
            return fail(ErrorCode::NotAllowed, { u"the case is closed"_s });
        Contact contact { .caseKey = key, .kind = ContactKind::Note, .at = book.now(), .date = book.today(), .user = book.user(), .outcome = handedUpOutcome.toString(),
            .text = reason.trimmed(), .time = timeText(book.moment().minute) };
        TRY(transaction.insert(contact));
        const NextStep before = TRY(nextStepOf(transaction.database(), key));
        NextStep after = before;
        after.kind = u"review"_s;
        after.owner.clear();
        after.date = book.today();
        after.time.clear();
        after.note = reason.simplified().left(200);
        return transaction.update(before, after);
    });
}

Result<QString> roleOf(Book& book)
{
    const QString team = TRY(setting(book.database(), u"team/letter"_s));
    const QString role = TRY(setting(book.database(), u"team/role"_s));
    if (!role.isEmpty())
        return role;
    return team.isEmpty() ? supervisorRole.toString() : u"agent"_s;
}

} // namespace mahnwerk
