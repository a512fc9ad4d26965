// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/account_commands.h"
#include "core/book/case_account.h"
#include "core/book/case_commands.h"
#include "core/book/case_view.h"
#include "core/book/claim_limitation.h"
#include "core/book/contact_commands.h"
#include "core/book/dunning_commands.h"
#include "core/book/plan_commands.h"
#include "core/book/undo.h"
#include "core/book/verification.h"
#include "core/book/worklist.h"
#include "core/storage/case_store.h"
#include "core/storage/rows.h"
#include "core/storage/setting_store.h"
#include "tests/support/book_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

Date day(QStringView iso)
{
    return must(Date::fromIso(iso));
}

Money francs(qint64 minor)
{
    return { minor, Currency::chf() };
}

/// A book on Monday, 23 November 2026, with two claims of one debtor, 600.00 and 400.00, due on 1 September and 1 October.
struct Counter : BookFixture {
    Counter()
        : BookFixture(u"2026-11-23")
        , first(add({ .debtor = u"Steiner"_s, .reference = u"RE 1"_s, .minor = 600'00, .due = u"2026-09-01"_s }))
        , second(add({ .debtor = u"Steiner"_s, .reference = u"RE 2"_s, .minor = 400'00, .due = u"2026-10-01"_s }))
    {
    }
    PlanDraft draft(qint64 instalment, QStringView firstDue = u"2026-11-30") const
    {
        return { .caseKey = first.caseKey, .terms = { .instalment = instalment, .firstDue = day(firstDue), .downPaymentOn = {}, .pauses = {}, .edits = {} } };
    }
    Key<InstalmentPlan> agreed(const PlanDraft& draft)
    {
        const auto key = must(makePlan(*book, draft, PlanStage::Draft));
        must(agreePlan(*book, key, AgreedBy::Word));
        return key;
    }
    void pay(qint64 minor, QStringView date) { must(addPayment(*book, { .caseKey = first.caseKey, .claim = {}, .amount = francs(minor), .valueDate = day(date), .text = {} })); }
    CaseView view() { return must(caseView(*book, first.caseKey)); }
    QString state() { return nameOf(must(planViews(*book, first.caseKey)).front().state); }
    QString listed()
    {
        std::atomic_bool stop = false;
        for (const WorkLine& line : must(worklist(*book, {}, stop)).lines) {
            if (line.item.caseKey == first.caseKey)
                return nameOf(line.group);
        }
        return QString(nameOf(whyNotListed(must(workLine(*book, first.caseKey)).item, { .isSupervisor = true }, book->today())));
    }
    /// The claims that a run of today would remind of.
    int dunned() { return static_cast<int>(must(dunningProposal(*book)).act.size()); }
    void checkStates()
    {
        for (const Check& check : must(verify(*book)))
            QVERIFY2(check.failed == 0, qPrintable(check.name));
    }
    QString refusal(const Result<>& result) { return result ? QString() : result.error().args.value(0); }

    Claim first;
    Claim second;
};

} // namespace

class TestPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeLife();
    void aDefaultLetsTheRemindersGoOn();
    void renegotiationKeepsTheHistory();
    void whatCountsOnAPlan();
    void anOfferLapses();
    void aboveTheLimitSomebodyElseAgrees();
    void interestRests();
    void theDebtIsAcknowledged();
    void partOfTheClaims();
    void whatIsRefused();
    void oneStepBack();
    void aReturnedPaymentBreaksIt();
};

/// Offered, agreed, paid on time, missed, paid late, kept.
void TestPlans::theWholeLife()
{
    Counter counter;
    PlanDraft draft = counter.draft(400'00);
    draft.validUntil = day(u"2026-11-30");
    const auto key = must(makePlan(*counter.book, draft, PlanStage::Offered));
    QCOMPARE(counter.state(), u"offered"_s);
    QCOMPARE(counter.view().status, CaseStatus::Held); // reminders rest until the offer lapses
    QCOMPARE(counter.view().nextStep.kind, u"plan"_s);

    must(agreePlan(*counter.book, key, AgreedBy::Signature));
    QCOMPARE(counter.state(), u"running"_s);
    QCOMPARE(counter.view().nextStep.kind, u"instalments"_s);
    QCOMPARE(counter.view().nextStep.date, day(u"2026-12-06")); // when the first one would be missed
    QCOMPARE(counter.listed(), u"in-plan"_s);
    QCOMPARE(counter.dunned(), 0);
    const auto lines = must(planViews(*counter.book, counter.first.caseKey)).front().stored.plan.lines;
    QCOMPARE(lines.size(), 3u);
    QCOMPARE(lines[1].due, day(u"2026-12-30"));

    counter.clock->moveTo(u"2026-12-02");
    counter.pay(400'00, u"2026-12-01");
    QCOMPARE(counter.view().nextStep.date, day(u"2027-01-05"));
    QCOMPARE(counter.view().plan.due, day(u"2026-12-30"));

    counter.clock->moveTo(u"2027-01-05");
    QCOMPARE(counter.state(), u"missed"_s);
    QCOMPARE(counter.listed(), u"instalment-missed"_s);
    QCOMPARE(counter.dunned(), 0); // still within what the clause allows
    counter.pay(400'00, u"2027-01-05");
    QCOMPARE(counter.state(), u"running"_s);
    QCOMPARE(counter.listed(), u"in-plan"_s);

    counter.clock->moveTo(u"2027-02-01");
    counter.pay(lines[2].amount, u"2027-02-01");
    QCOMPARE(counter.state(), u"kept"_s);
    QCOMPARE(counter.view().status, CaseStatus::Closed);
    counter.checkStates();
}

void TestPlans::aDefaultLetsTheRemindersGoOn()
{
    Counter counter;
    QCOMPARE(counter.dunned(), 2);
    counter.agreed(counter.draft(250'00));
    counter.clock->moveTo(u"2026-12-30");
    QCOMPARE(counter.state(), u"missed"_s);
    QCOMPARE(counter.dunned(), 0);
    counter.clock->moveTo(u"2026-12-31");
    QCOMPARE(counter.state(), u"defaulted"_s);
    QCOMPARE(counter.dunned(), 2); // at the level where they stood
    QCOMPARE(counter.listed(), u"instalment-missed"_s);
    must(cancelPlan(*counter.book, must(planViews(*counter.book, counter.first.caseKey)).front().stored.plan.key, u"nothing came"_s));
    QCOMPARE(counter.state(), u"cancelled"_s);
    QCOMPARE(counter.view().nextStep.kind, u"dun"_s);
    QCOMPARE(counter.dunned(), 2);
    counter.checkStates();
}

void TestPlans::renegotiationKeepsTheHistory()
{
    Counter counter;
    counter.agreed(counter.draft(250'00));
    counter.clock->moveTo(u"2026-12-10");
    counter.pay(100'00, u"2026-12-09");
    const auto next = must(makePlan(*counter.book, counter.draft(150'00, u"2026-12-31"), PlanStage::Draft));
    QCOMPARE(must(planViews(*counter.book, counter.first.caseKey)).back().state, PlanState::Missed); // the old one runs until then
    must(agreePlan(*counter.book, next, AgreedBy::Word));
    const auto views = must(planViews(*counter.book, counter.first.caseKey));
    QCOMPARE(views.size(), 2u);
    QCOMPARE(views[0].state, PlanState::Running);
    QCOMPARE(views[1].state, PlanState::Cancelled);
    QCOMPARE(views[1].stored.plan.reason, u"renegotiated"_s);
    QCOMPARE(views[1].course.paid, 100'00); // no payment is lost
    QVERIFY(views[0].stored.plan.covered < views[1].stored.plan.covered);
    counter.checkStates();
}

/// A plan covers what was open when it was written: what was booked before, also on its day, pays the one before; what was booked since
/// pays it, also if the bank has an earlier day, and also if it was an offer then.
void TestPlans::whatCountsOnAPlan()
{
    Counter counter;
    const auto paid = [&](size_t plan) { return must(planViews(*counter.book, counter.first.caseKey))[plan].course.paid; };
    counter.agreed(counter.draft(250'00));
    counter.pay(100'00, u"2026-11-23");
    QCOMPARE(paid(0), 100'00);
    PlanDraft offer = counter.draft(300'00);
    offer.validUntil = day(u"2026-11-30");
    const auto again = must(makePlan(*counter.book, offer, PlanStage::Offered));
    QCOMPARE(must(storedPlan(counter.book->database(), again)).plan.covered, francs(900'00));
    counter.pay(300'00, u"2026-11-20"); // the file of the bank came today
    must(agreePlan(*counter.book, again, AgreedBy::Signature));
    QCOMPARE(paid(0), 300'00);
    QCOMPARE(paid(1), 100'00);
    QCOMPARE(must(planRecordOf(counter.book->database(), counter.first.caseKey)).due, day(u"2026-12-30"));
    counter.checkStates();
}

void TestPlans::anOfferLapses()
{
    Counter counter;
    PlanDraft draft = counter.draft(400'00);
    QCOMPARE(makePlan(*counter.book, draft, PlanStage::Offered).error().code, ErrorCode::MissingValue);
    draft.validUntil = day(u"2026-11-27");
    const auto key = must(makePlan(*counter.book, draft, PlanStage::Offered));
    QCOMPARE(counter.dunned(), 0);
    counter.clock->moveTo(u"2026-11-28");
    QCOMPARE(counter.state(), u"lapsed"_s);
    QCOMPARE(counter.dunned(), 2);
    counter.clock->moveTo(u"2026-11-30");
    QCOMPARE(counter.listed(), u"rest"_s); // whoever made it asks what became of it
    must(agreePlan(*counter.book, key, AgreedBy::Word)); // the debtor says yes on the first day after all
    QCOMPARE(counter.state(), u"running"_s);
    counter.clock->moveTo(u"2026-12-03");
    const auto late = must(makePlan(*counter.book, counter.draft(400'00, u"2026-12-04"), PlanStage::Draft));
    counter.clock->moveTo(u"2026-12-05");
    QCOMPARE(counter.refusal(agreePlan(*counter.book, late, AgreedBy::Word)), u"an instalment falls due today or later"_s);
    counter.checkStates();
}

void TestPlans::aboveTheLimitSomebodyElseAgrees()
{
    Counter counter;
    must(setSetting(counter.book->database(), u"team/role"_s, u"agent"_s));
    const PlanBasis basis = must(planBasis(*counter.book, counter.first.caseKey));
    const PlanDraft draft = counter.draft(100'00);
    const PlanProposal proposal = must(planProposal(basis, draft.terms, false));
    QVERIFY(proposal.needsApproval());
    const auto key = must(makePlan(*counter.book, draft, PlanStage::Requested));
    QCOMPARE(counter.refusal(agreePlan(*counter.book, key, AgreedBy::Word)), u"the plan needs approval"_s);
    must(setSetting(counter.book->database(), u"team/role"_s, u"supervisor"_s));
    QCOMPARE(counter.listed(), u"approval"_s);
    must(agreePlan(*counter.book, key, AgreedBy::Word));
    QCOMPARE(counter.state(), u"running"_s);

    Counter other;
    const auto refused = must(makePlan(*other.book, other.draft(100'00), PlanStage::Requested));
    must(cancelPlan(*other.book, refused, u"at most six months"_s));
    QCOMPARE(other.view().nextStep.kind, u"call"_s); // the debtor is told
    QCOMPARE(other.view().nextStep.note, u"at most six months"_s);
    other.checkStates();
}

/// None accrues while the plan is kept; when it ends early, it is owed as if it had never rested.
void TestPlans::interestRests()
{
    Counter counter;
    must(counter.book->transact(Operation::SetTerms, [&](Transaction& transaction) -> Result<> {
        const Claim before = TRY(row(transaction.database(), counter.first.key));
        Claim after = before;
        after.interestFrom = day(u"2026-09-02");
        return transaction.update(before, after);
    }));
    PlanDraft draft = counter.draft(250'00);
    draft.terms.isInterestResting = true;
    const PlanSchedule schedule = must(planSchedule(draft.terms, must(planBasis(*counter.book, counter.first.caseKey)).subject));
    QCOMPARE(schedule.covered.total(), 1006'74); // 600 x 5 % x 82/365 = 6.7397
    QCOMPARE(schedule.total(), 1006'74);
    const auto key = counter.agreed(draft);
    counter.clock->moveTo(u"2026-12-02");
    counter.pay(250'00, u"2026-11-30");
    const CaseAccount account = must(caseAccount(*counter.book, counter.first.caseKey, day(u"2026-12-02")));
    QCOMPARE(account.open().total(), schedule.lines.front().after.total());
    QCOMPARE(counter.view().total, francs(756'74));
    must(cancelPlan(*counter.book, key, u"nothing came"_s));
    // 600 x 5 % x 89/365 = 7.3151 until the payment, then 357.32 x 5 % x 3/365 = 0.1468.
    QCOMPARE(must(caseAccount(*counter.book, counter.first.caseKey, day(u"2026-12-02"))).open().total(), 757'32 + 15);
    counter.checkStates();
}

void TestPlans::theDebtIsAcknowledged()
{
    Counter counter;
    const Date before = must(limitationOf(*counter.book, counter.first.key)).last;
    PlanDraft draft = counter.draft(250'00);
    draft.isAcknowledged = true;
    counter.agreed(draft);
    QVERIFY(must(limitationOf(*counter.book, counter.first.key)).last > before);
    QCOMPARE(must(claimEvents(*counter.book, counter.first.caseKey)).size(), 2u);
}

/// A payment of a debtor who keeps a plan goes to the plan's claims first.
void TestPlans::partOfTheClaims()
{
    Counter counter;
    PlanDraft draft = counter.draft(200'00);
    draft.claims = { counter.second.key };
    counter.agreed(draft);
    QCOMPARE(counter.dunned(), 1); // the other one
    counter.clock->moveTo(u"2026-11-30");
    counter.pay(200'00, u"2026-11-30");
    const CaseView view = counter.view();
    const auto open = [&](const Claim& claim) {
        return std::ranges::find(view.claims, claim.key, [](const ClaimLine& line) { return line.claim.key; })->total();
    };
    QCOMPARE(open(counter.first), francs(600'00));
    QCOMPARE(open(counter.second), francs(200'00));
    const CaseAccount account = must(caseAccount(*counter.book, counter.first.caseKey, day(u"2026-11-30")));
    QCOMPARE(account.claims[1].statement.open.total(), 200'00);
    QCOMPARE(counter.state(), u"running"_s);
    counter.checkStates();
}

void TestPlans::whatIsRefused()
{
    Counter counter;
    const auto why = [&](const PlanDraft& draft) {
        const auto made = makePlan(*counter.book, draft, PlanStage::Draft);
        return made ? QString() : made.error().args.value(0);
    };
    QCOMPARE(why(counter.draft(0)), u"instalment"_s);
    QCOMPARE(why(counter.draft(5000'00)), u"an instalment is above what is owed"_s);
    QCOMPARE(why(counter.draft(100'00, u"2026-11-20")), u"an instalment falls due today or later"_s);
    const auto plan = counter.agreed(counter.draft(250'00));
    QCOMPARE(counter.refusal(agreePlan(*counter.book, plan, AgreedBy::Word)), u"the plan is agreed already"_s);
    QCOMPARE(cancelPlan(*counter.book, plan, u" "_s).error().code, ErrorCode::MissingValue);
    must(cancelPlan(*counter.book, plan, u"no"_s));
    QCOMPARE(counter.refusal(cancelPlan(*counter.book, plan, u"no"_s)), u"the plan was cancelled"_s);
    QCOMPARE(counter.refusal(agreePlan(*counter.book, plan, AgreedBy::Word)), u"the plan was cancelled"_s);

    Dispute dispute { .claim = counter.first.key, .amount = 100'00, .openedOn = counter.book->today() };
    must(counter.book->transact(Operation::LogContact, [&](Transaction& t) { return t.insert(dispute); }));
    PlanDraft disputed = counter.draft(100'00);
    disputed.claims = { counter.first.key };
    QCOMPARE(why(disputed), u"a claim of the plan is disputed"_s);
    must(makePlan(*counter.book, counter.draft(100'00), PlanStage::Draft)); // the other claim alone
    QCOMPARE(must(planViews(*counter.book, counter.first.caseKey)).front().stored.plan.claims.size(), 1u);
    must(closeClaim(*counter.book, counter.second.key, ClosingReason::Withdrawn));
    disputed.claims = { counter.second.key };
    QCOMPARE(why(disputed), u"a claim of the plan is closed"_s);
    counter.checkStates();
}

void TestPlans::oneStepBack()
{
    Counter counter;
    PlanDraft draft = counter.draft(250'00);
    draft.isAcknowledged = true;
    const NextStep before = counter.view().nextStep;
    counter.agreed(draft);
    must(undo(*counter.book, *must(undoStep(*counter.book))));
    QCOMPARE(counter.state(), u"draft"_s);
    QCOMPARE(counter.view().nextStep, before);
    QVERIFY(must(claimEvents(*counter.book, counter.first.caseKey)).empty());
    QCOMPARE(counter.dunned(), 2);
    counter.checkStates();
}

void TestPlans::aReturnedPaymentBreaksIt()
{
    Counter counter;
    counter.agreed(counter.draft(400'00));
    counter.clock->moveTo(u"2026-12-01");
    const auto paid = must(addPayment(*counter.book, { .caseKey = counter.first.caseKey, .claim = {}, .amount = francs(400'00), .valueDate = day(u"2026-11-30"), .text = {} }));
    counter.clock->moveTo(u"2026-12-08");
    QCOMPARE(counter.state(), u"running"_s);
    must(reversePayment(*counter.book, paid.payment, u"returned"_s));
    QCOMPARE(counter.state(), u"missed"_s);
    QCOMPARE(counter.listed(), u"instalment-missed"_s);
    counter.checkStates();
}

QTEST_GUILESS_MAIN(TestPlans)
#include "test_plans.moc"
