// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_commands.h"
#include "core/book/case_view.h"
#include "core/book/contact_commands.h"
#include "core/book/dunning_commands.h"
#include "core/book/undo.h"
#include "core/book/verification.h"
#include "core/book/worklist.h"
#include "core/storage/case_store.h"
#include "core/storage/setting_store.h"
#include "tests/support/book_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

Date day(const char* iso)
{
    return must(Date::fromIso(QString::fromLatin1(iso)));
}

Money francs(qint64 minor)
{
    return { minor, Currency::chf() };
}

/// A book on Monday, 23 November 2026, ten o'clock, with one claim of 400.00 that was due on 1 September.
struct Phone : BookFixture {
    Phone()
        : BookFixture(u"2026-11-23")
        , claim(add({ .debtor = u"Keller"_s, .reference = u"RE 1"_s, .minor = 400'00, .due = u"2026-09-01"_s }))
    {
        const Case file = must(row(book->database(), claim.caseKey));
        ContactPoint phone { .debtor = file.debtor, .kind = ContactPointKind::Phone, .value = u"+41 42 555 01 42"_s };
        must(book->transact(Operation::AddContactPoint, [&](Transaction& t) { return t.insert(phone); }));
        debtor = file.debtor;
        number = phone.key;
    }
    ContactDraft draft(Outcome outcome) const { return { .caseKey = claim.caseKey, .outcome = outcome, .point = number, .texts = {}, .date = {}, .amount = francs(0), .evidenceBy = {} }; }
    LoggedContact log(ContactDraft draft) { return must(logContact(*book, draft)); }
    LoggedContact promise(qint64 minor, const char* due)
    {
        ContactDraft promised = draft(Outcome::Promise);
        promised.amount = francs(minor);
        promised.date = day(due);
        return log(promised);
    }
    void setStep(const QString& kind, const char* date)
    {
        NextStep step = must(nextStepOf(book->database(), claim.caseKey));
        step.kind = kind;
        step.date = day(date);
        step.owner = u"tester"_s;
        must(setNextStep(*book, step));
    }
    CaseView view() { return must(caseView(*book, claim.caseKey)); }
    QString listed()
    {
        std::atomic_bool stop = false;
        for (const WorkLine& line : must(worklist(*book, {}, stop)).lines) {
            if (line.item.caseKey == claim.caseKey)
                return nameOf(line.group);
        }
        return QString(nameOf(whyNotListed(must(workLine(*book, claim.caseKey)).item, { .isSupervisor = true }, book->today())));
    }
    void checkStates()
    {
        for (const Check& check : must(verify(*book)))
            QVERIFY2(check.failed == 0, qPrintable(check.name));
    }

    Claim claim;
    Key<Debtor> debtor;
    Key<ContactPoint> number;
};

} // namespace

class TestCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCallIsOneStepBack();
    void aNumberBecomesBadOrGood();
    void marksCloseTheGate();
    void attemptsCloseTheGate();
    void aPromisePausesDunning();
    void aBrokenPromiseComesToTheTop();
    void aKeptPromise();
    void aReturnedPaymentBreaksIt();
    void aPromiseAboveTheLimitWaits();
    void onlyTheDisputedPartRests();
    void allDisputedIsNotDunned();
    void callBacksComeByTheirTime();
    void theListExplainsItself();
    void whoIsNotListed();
    void overloadGoesToTheNextDays();
    void aLongNoteIsKept();
    void nothingHalfDone();
};

void TestCalls::aCallIsOneStepBack()
{
    Phone phone;
    phone.setStep(u"call"_s, "2026-11-23");
    ContactDraft represented = phone.draft(Outcome::Represented);
    represented.texts[OutcomeField::Who] = u"Schuldnerberatung Zürich"_s;
    phone.log(represented);
    CaseView view = phone.view();
    QCOMPARE(view.debtor.representedBy, u"Schuldnerberatung Zürich"_s);
    QCOMPARE(view.nextStep.kind, u"decide"_s);
    QCOMPARE(view.timeline.front().outcome, u"represented"_s);
    must(undo(*phone.book, *must(undoStep(*phone.book))));
    view = phone.view();
    QVERIFY(view.debtor.representedBy.isEmpty());
    QCOMPARE(view.nextStep.kind, u"call"_s);
    QVERIFY(view.timeline.front().isRetracted || view.timeline.front().kind != TimelineKind::Call);
    QCOMPARE(must(contactGateOf(*phone.book, phone.debtor)).attempts, 0); // what was undone is no attempt
    phone.checkStates();
}

void TestCalls::aNumberBecomesBadOrGood()
{
    Phone phone;
    phone.promise(400'00, "2026-11-27");
    QCOMPARE(phone.view().contactPoints.back().state, ContactPointState::Active);
    QCOMPARE(phone.view().contactPoints.back().verifiedOn, day("2026-11-23"));
    phone.log(phone.draft(Outcome::WrongNumber));
    QCOMPARE(phone.view().contactPoints.back().state, ContactPointState::Bad);
    QCOMPARE(phone.view().nextStep.kind, u"research"_s);
    const GateAnswer answer = must(contactGateOf(*phone.book, phone.debtor));
    QCOMPARE(answer.blocks.front().rule, GateRule::NoNumber);
}

void TestCalls::marksCloseTheGate()
{
    for (const auto& [outcome, field, rule] : std::initializer_list<std::tuple<Outcome, OutcomeField, GateRule>> {
             { Outcome::DoNotCall, OutcomeField::Channel, GateRule::DoNotCall }, { Outcome::Insolvency, OutcomeField::Court, GateRule::Insolvent },
             { Outcome::Deceased, OutcomeField::Source, GateRule::Deceased }, { Outcome::Represented, OutcomeField::Who, GateRule::Represented } }) {
        Phone phone;
        ContactDraft draft = phone.draft(outcome);
        draft.texts[field] = u"said"_s;
        phone.log(draft);
        QCOMPARE(must(contactGateOf(*phone.book, phone.debtor)).blocks.front().rule, rule);
    }
}

void TestCalls::attemptsCloseTheGate()
{
    Phone phone;
    QVERIFY(must(contactGateOf(*phone.book, phone.debtor)).isOpen());
    for (int attempt = 0; attempt < 3; ++attempt)
        phone.log(phone.draft(Outcome::NoAnswer));
    const GateAnswer answer = must(contactGateOf(*phone.book, phone.debtor));
    QCOMPARE(answer.attempts, 3);
    QCOMPARE(answer.blocks.front().rule, GateRule::Attempts);
    QCOMPARE(answer.opens().toIso(), u"2026-11-30 08:00"_s);
    // The third attempt in a row that reached nobody: the next letter goes out by itself.
    QCOMPARE(phone.view().nextStep.kind, u"dun"_s);
    phone.clock->moveTo(u"2026-11-30");
    QVERIFY(must(contactGateOf(*phone.book, phone.debtor)).isOpen());
}

void TestCalls::aPromisePausesDunning()
{
    Phone phone;
    QCOMPARE(must(dunningProposal(*phone.book, {})).act.size(), size_t(1));
    phone.promise(400'00, "2026-11-27");
    const DunningProposal paused = must(dunningProposal(*phone.book, {}));
    QCOMPARE(paused.act.size(), size_t(0));
    QCOMPARE(paused.notNow.front().decision.reason, DunningReason::Promised);
    QCOMPARE(paused.notNow.front().decision.until, day("2026-11-30")); // two days of grace
    QCOMPARE(phone.listed(), u"promised"_s);
    phone.clock->moveTo(u"2026-11-29");
    QCOMPARE(must(dunningProposal(*phone.book, {})).act.size(), size_t(0));
    phone.clock->moveTo(u"2026-11-30");
    const DunningProposal resumed = must(dunningProposal(*phone.book, {}));
    QCOMPARE(resumed.act.size(), size_t(1));
    QCOMPARE(resumed.act.front().decision.level, 1); // at the step where it was paused
}

void TestCalls::aBrokenPromiseComesToTheTop()
{
    Phone phone;
    phone.promise(400'00, "2026-11-27");
    phone.clock->moveTo(u"2026-11-27");
    QCOMPARE(phone.listed(), u"promise-due"_s);
    phone.clock->moveTo(u"2026-11-30");
    QCOMPARE(phone.listed(), u"promise-broken"_s);
    const WorkLine line = must(workLine(*phone.book, phone.claim.caseKey));
    QCOMPARE(line.points.front().kind, PriorityKind::PromiseBroken);
    QCOMPARE(line.points.front().points, 40);
    QCOMPARE(must(promises(*phone.book, PromiseState::Broken)).size(), size_t(1));
    phone.checkStates();
}

void TestCalls::aKeptPromise()
{
    Phone phone;
    phone.promise(150'00, "2026-11-27");
    phone.clock->moveTo(u"2026-11-28");
    must(addPayment(*phone.book, { .caseKey = phone.claim.caseKey, .amount = francs(147'00), .valueDate = day("2026-11-28") })); // 2 % may be missing
    phone.clock->moveTo(u"2026-12-05");
    QCOMPARE(must(promises(*phone.book, PromiseState::Kept)).size(), size_t(1));
    QCOMPARE(phone.view().promise, PromiseState::Kept);
    QCOMPARE(phone.listed(), u"rest"_s); // something is open still
    phone.checkStates();
}

void TestCalls::aReturnedPaymentBreaksIt()
{
    Phone phone;
    phone.promise(150'00, "2026-11-27");
    const auto paid = must(addPayment(*phone.book, { .caseKey = phone.claim.caseKey, .amount = francs(150'00), .valueDate = day("2026-11-23") }));
    phone.clock->moveTo(u"2026-12-05");
    QCOMPARE(phone.view().promise, PromiseState::Kept);
    must(undo(*phone.book, *must(undoStep(*phone.book))));
    QCOMPARE(phone.view().promise, PromiseState::Broken);
    QCOMPARE(must(promises(*phone.book, PromiseState::Broken)).size(), size_t(1));
    QVERIFY(!paid.payment.isNull());
    phone.checkStates();
}

void TestCalls::aPromiseAboveTheLimitWaits()
{
    Phone phone;
    must(setSetting(phone.book->database(), u"team/role"_s, u"agent"_s));
    const LoggedContact logged = phone.promise(400'00, "2027-01-15");
    QCOMPARE(logged.plan.limit, LimitReached::Days);
    QCOMPARE(phone.view().nextStep.kind, u"approve"_s);
    // Until somebody approved it the reminders go on.
    QCOMPARE(must(dunningProposal(*phone.book, {})).act.size(), size_t(1));
    const Key<PromiseToPay> key = must(promises(*phone.book, PromiseState::Waiting)).front().promise.key;
    const auto own = decidePromise(*phone.book, key, true, {});
    QCOMPARE(own.error().args.value(0), u"somebody else has to approve it"_s);
    must(setSetting(phone.book->database(), u"team/role"_s, u"supervisor"_s));
    must(decidePromise(*phone.book, key, true, u"bekannt"_s));
    QCOMPARE(phone.view().promise, PromiseState::Open);
    QCOMPARE(phone.view().nextStep.kind, u"check-payment"_s);
    QCOMPARE(phone.view().nextStep.date, day("2027-01-15"));
    QCOMPARE(must(dunningProposal(*phone.book, {})).act.size(), size_t(0));
    QCOMPARE(decidePromise(*phone.book, key, false, {}).error().args.value(0), u"the promise is decided already"_s);
    phone.checkStates();
}

void TestCalls::onlyTheDisputedPartRests()
{
    Phone phone;
    ContactDraft dispute = phone.draft(Outcome::Dispute);
    dispute.amount = francs(150'00);
    dispute.reason = DisputeReason::Quality;
    dispute.note = u"Sofa wackelt"_s;
    phone.log(dispute);
    QCOMPARE(phone.view().disputed, francs(150'00));
    const DunningProposal proposal = must(dunningProposal(*phone.book, {}));
    QCOMPARE(proposal.act.size(), size_t(1));
    QCOMPARE(proposal.act.front().open - Money(proposal.act.front().decision.interest, Currency::chf()), francs(250'00));
    must(runDunning(*phone.book, {}));
    const auto notices = must(noticesOf(phone.book->database(), phone.claim.caseKey, Standing::Live));
    QCOMPARE(notices.front().principalOpen, francs(250'00));
    // Decided for the debtor's creditor: all of it goes on.
    Dispute decided = must(disputesOf(phone.book->database(), phone.claim.caseKey)).front();
    decided.outcome = DisputeOutcome::Rejected;
    decided.answer = u"geprüft, kein Mangel"_s;
    must(editDispute(*phone.book, decided));
    QCOMPARE(phone.view().disputed, francs(0));
    QCOMPARE(editDispute(*phone.book, decided).error().args.value(0), u"the dispute is decided already"_s);
    phone.checkStates();
}

void TestCalls::allDisputedIsNotDunned()
{
    Phone phone;
    ContactDraft dispute = phone.draft(Outcome::Dispute);
    phone.log(dispute);
    const DunningProposal proposal = must(dunningProposal(*phone.book, {}));
    QCOMPARE(proposal.act.size(), size_t(0));
    QCOMPARE(proposal.notNow.front().decision.reason, DunningReason::Disputed);
    // A part payment: what is disputed is never more than what is open.
    must(addPayment(*phone.book, { .caseKey = phone.claim.caseKey, .amount = francs(300'00), .valueDate = day("2026-11-23") }));
    QVERIFY(phone.view().disputed <= phone.view().principal + phone.view().costs);
    phone.checkStates();
}

void TestCalls::callBacksComeByTheirTime()
{
    Phone phone;
    const Claim other = phone.add({ .debtor = u"Meier"_s, .reference = u"RE 2"_s, .minor = 900'00, .due = u"2026-06-01"_s });
    ContactDraft back = phone.draft(Outcome::CallBack);
    back.date = day("2026-11-24");
    back.minute = 9 * 60;
    phone.log(back);
    back.caseKey = other.caseKey;
    back.point = {};
    back.minute = 14 * 60;
    phone.log(back);
    phone.clock->moveTo(u"2026-11-24");
    std::atomic_bool stop = false;
    const Worklist list = must(worklist(*phone.book, { .agents = { u"tester"_s } }, stop));
    QCOMPARE(list.lines.size(), size_t(2));
    QCOMPARE(list.lines[0].item.caseKey, phone.claim.caseKey); // earlier, although the other has more points
    QVERIFY(list.lines[0].score < list.lines[1].score);
    QVERIFY(list.lines[0].answer.isOpen()); // asked for yesterday: no rest of a day
}

void TestCalls::theListExplainsItself()
{
    Phone phone;
    phone.setStep(u"call"_s, "2026-11-23");
    const WorkLine line = must(workLine(*phone.book, phone.claim.caseKey));
    QCOMPARE(line.score, sumOf(line.points));
    // 83 days overdue (60: 12), 404.55 with interest to collect (200.00: 6).
    QStringList told;
    for (const PriorityPoints& points : line.points)
        told += QString(nameOf(points.kind)) + u' ' + QString::number(points.points);
    QCOMPARE(told.join(u", "_s), u"age 12, amount 6"_s);
    QCOMPARE(phone.listed(), u"new"_s);
}

void TestCalls::whoIsNotListed()
{
    Phone phone;
    QCOMPARE(phone.listed(), u"by-itself"_s);
    phone.setStep(u"call"_s, "2026-11-25");
    QCOMPARE(phone.listed(), u"later"_s);
    phone.setStep(u"call"_s, "2026-11-23");
    QCOMPARE(phone.listed(), u"new"_s);
    const WorkItem item = must(workLine(*phone.book, phone.claim.caseKey)).item;
    QCOMPARE(whyNotListed(item, { .agent = u"somebody" }, phone.book->today()), NotListed::SomebodyElse);
    must(placeHold(*phone.book, { .caseKey = phone.claim.caseKey, .reason = u"Kulanz"_s, .until = day("2026-12-01") }));
    QCOMPARE(phone.listed(), u"held"_s);
    phone.clock->moveTo(u"2026-12-02");
    QCOMPARE(phone.listed(), u"new"_s);
    must(addPayment(*phone.book, { .caseKey = phone.claim.caseKey, .amount = phone.view().total, .valueDate = day("2026-12-02") }));
    QCOMPARE(phone.listed(), u"closed"_s);
}

void TestCalls::overloadGoesToTheNextDays()
{
    Phone phone;
    phone.setStep(u"call"_s, "2026-11-23");
    for (int i = 2; i <= 10; ++i) {
        const Claim claim = phone.add({ .debtor = u"Schuldner %1"_s.arg(i), .reference = u"RE %1"_s.arg(i), .minor = i * 300'00, .due = u"2026-09-01"_s });
        NextStep step = must(nextStepOf(phone.book->database(), claim.caseKey));
        step.kind = u"call"_s;
        step.date = day("2026-11-23");
        must(setNextStep(*phone.book, step));
    }
    std::atomic_bool stop = false;
    const Worklist before = must(worklist(*phone.book, {}, stop));
    QCOMPARE(before.lines.size(), size_t(10));
    QCOMPARE(must(spreadWork(*phone.book, before.lines, 20)), 6); // a call takes five minutes
    const Worklist today = must(worklist(*phone.book, {}, stop));
    QCOMPARE(today.lines.size(), size_t(4));
    QVERIFY(today.lines.back().score >= before.lines[4].score); // the most urgent stay
    QCOMPARE(must(plannedMinutes(phone.book->database(), { day("2026-11-24"), day("2026-11-25") })), (std::vector<int> { 20, 10 }));
    must(undo(*phone.book, *must(undoStep(*phone.book))));
    QCOMPARE(must(worklist(*phone.book, {}, stop)).lines.size(), size_t(10));
}

void TestCalls::aLongNoteIsKept()
{
    Phone phone;
    ContactDraft draft = phone.draft(Outcome::NoAnswer);
    draft.note = QString(1024 * 1024, u'ä');
    phone.log(draft);
    QCOMPARE(phone.view().timeline.front().text.size(), qsizetype(1024 * 1024));
}

void TestCalls::nothingHalfDone()
{
    Phone phone;
    phone.setStep(u"call"_s, "2026-11-23");
    const auto before = must(undoStep(*phone.book));
    ContactDraft promise = phone.draft(Outcome::Promise);
    promise.amount = francs(5'000'00);
    promise.date = day("2026-11-27");
    QVERIFY(!logContact(*phone.book, promise));
    QCOMPARE(must(undoStep(*phone.book))->changeSet, before->changeSet);
    QCOMPARE(phone.view().nextStep.kind, u"call"_s);
    QCOMPARE(phone.view().timeline.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestCalls)
#include "test_calls.moc"
