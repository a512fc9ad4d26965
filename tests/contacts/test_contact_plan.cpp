// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/call_record.h"
#include "core/contacts/contact_plan.h"
#include "tests/support/must.h"

#include <QSet>
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

/// Monday, 23 November 2026, ten o'clock; two claims of 400.00 and 100.00 are open.
ContactFacts facts()
{
    ContactFacts facts { .now = { day("2026-11-23"), 10 * 60 }, .region = must(Region::fromCode(u"CH-ZH")), .rules = &contactRules(u"CH"), .user = u"Anna"_s,
        .owner = u"Beat"_s, .owed = francs(512'34), .openClaims = { { { 1 }, 400'00 }, { { 2 }, 100'00 } }, .numbersLeft = 1 };
    facts.limit = promiseLimit(u"agent");
    return facts;
}

/// A draft with everything filled in that the outcome demands.
ContactDraft filledIn(Outcome outcome)
{
    ContactDraft draft { .outcome = outcome, .texts = {}, .date = {}, .amount = francs(0), .evidenceBy = {} };
    for (const OutcomeRule::Asked& asked : ruleOf(outcome).asks) {
        if (!asked.isRequired)
            continue;
        if (asked.field == OutcomeField::Number)
            draft.point = { 7 };
        else if (asked.field == OutcomeField::Date)
            draft.date = outcome == Outcome::AlreadyPaid ? day("2026-11-20") : day("2026-11-27");
        else if (asked.field == OutcomeField::Amount)
            draft.amount = francs(200'00);
        else
            draft.texts[asked.field] = u"said"_s;
    }
    return draft;
}

Outcome named(const QString& code)
{
    return outcomeNamed(code)->outcome;
}

} // namespace

class TestContactPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeIsData();
    void outcomes_data();
    void outcomes();
    void whatIsMissing_data();
    void whatIsMissing();
    void wrongDays_data();
    void wrongDays();
    void afterSoManyTries();
    void aPromise();
    void promiseLimits_data();
    void promiseLimits();
    void disputes_data();
    void disputes();
    void promiseStates_data();
    void promiseStates();
    void brokenInARow();
};

void TestContactPlan::everyOutcomeIsData()
{
    QSet<QString> keys;
    for (const OutcomeRule& rule : outcomeRules()) {
        QVERIFY2(!keys.contains(rule.key), qPrintable(rule.key));
        keys.insert(rule.key);
        QVERIFY2(rule.key.size() <= 2 && rule.key[0].isDigit(), qPrintable(rule.key));
        QVERIFY2(std::ranges::any_of(knownSteps, [&](const char* step) { return rule.step == QLatin1String(step); }), qPrintable(rule.step));
        QCOMPARE(outcomeNamed(rule.key), &rule);
        QCOMPARE(outcomeNamed(QString(nameOf(rule.outcome))), &rule);
    }
    QCOMPARE(outcomeRules().size(), size_t(20)); // domain/product.md 4.1
    for (const char digit : { '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' })
        QVERIFY2(keys.contains(QString(QLatin1Char(digit))), "each digit arms an outcome");
}

void TestContactPlan::outcomes_data()
{
    // Flags and consequences as in domain/product.md section 4.1; A attempt, W worked, C right party.
    QTest::addColumn<QString>("flags");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("hold");
    QTest::newRow("no-answer") << "A" << "call 2026-11-23 15:00 Beat" << "";
    QTest::newRow("voicemail") << "AW" << "call 2026-11-25 Beat" << "";
    QTest::newRow("third-party") << "AW" << "call 2026-11-23 15:00 Beat" << "";
    QTest::newRow("wrong-number") << "AW" << "call 2026-11-23 Beat" << "";
    QTest::newRow("call-back") << "AWC" << "call-back 2026-11-27 Anna" << "";
    QTest::newRow("promise") << "AWC" << "check-payment 2026-11-27 Beat" << "";
    QTest::newRow("already-paid") << "AWC" << "check-payment 2026-12-02 Beat" << "2026-12-02";
    QTest::newRow("instalments") << "AWC" << "plan 2026-11-24 Beat" << "2026-11-30";
    QTest::newRow("settlement") << "AWC" << "approve 2026-11-23 " << "";
    QTest::newRow("dispute") << "AWC" << "answer-dispute 2026-12-07 Beat" << "";
    QTest::newRow("no-invoice") << "AWC" << "send-copy 2026-11-23 Beat" << "2026-12-07";
    QTest::newRow("internal-approval") << "AWC" << "call 2026-11-27 Beat" << "";
    QTest::newRow("service-issue") << "AWC" << "ask-creditor 2026-11-30 Beat" << "";
    QTest::newRow("hardship") << "AWC" << "plan 2026-11-30 Beat" << "2026-12-07";
    QTest::newRow("represented") << "AWC" << "decide 2026-11-23 Beat" << "";
    QTest::newRow("insolvency") << "AWC" << "register-claim 2026-11-23 Beat" << "";
    QTest::newRow("refuses") << "AWC" << "decide 2026-11-23 Beat" << "";
    QTest::newRow("deceased") << "AW" << "decide 2026-11-23 Beat" << "";
    QTest::newRow("do-not-call") << "AWC" << "dun 2026-11-24 Beat" << "";
    QTest::newRow("hung-up") << "AW" << "call 2026-11-24 Beat" << "";
}

void TestContactPlan::outcomes()
{
    QFETCH(QString, flags);
    QFETCH(QString, step);
    QFETCH(QString, hold);
    const Outcome outcome = named(QString::fromLatin1(QTest::currentDataTag()));
    ContactDraft draft = filledIn(outcome);
    const ContactPlan plan = must(contactPlan(draft, facts()));
    QCOMPARE(QString((plan.isAttempt ? u"A"_s : QString()) + (plan.isWorked ? u"W"_s : QString()) + (plan.isRightParty ? u"C"_s : QString())), flags);
    QCOMPARE(QString(plan.stepKind + u' ' + plan.step.toIso() + u' ' + plan.stepOwner), step);
    QCOMPARE(plan.holdUntil.toIso(), hold);
    // Whoever calls us was not reached by an attempt of ours.
    draft.isInbound = true;
    QVERIFY(!must(contactPlan(draft, facts())).isAttempt);
}

void TestContactPlan::whatIsMissing_data()
{
    QTest::addColumn<QString>("field");
    for (const OutcomeRule& rule : outcomeRules()) {
        for (const OutcomeRule::Asked& asked : rule.asks) {
            // A dispute always has a reason: the list of them has no empty choice.
            if (asked.isRequired && !(asked.field == OutcomeField::Reason && rule.has(OutcomeEffect::Dispute)))
                QTest::addRow("%s %s", names<Outcome>[size_t(rule.outcome)], names<OutcomeField>[size_t(asked.field)]) << QString(nameOf(asked.field));
        }
    }
}

void TestContactPlan::whatIsMissing()
{
    QFETCH(QString, field);
    ContactDraft draft = filledIn(named(QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0)));
    const OutcomeField missing = *fromName<OutcomeField>(field);
    if (missing == OutcomeField::Number)
        draft.point = {};
    else if (missing == OutcomeField::Date)
        draft.date = {};
    else if (missing == OutcomeField::Amount)
        draft.amount = francs(0);
    else
        draft.texts[missing] = u"  "_s;
    const auto plan = contactPlan(draft, facts());
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::MissingValue);
    QCOMPARE(plan.error().args, QStringList { field });
}

void TestContactPlan::wrongDays_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("minute");
    QTest::addColumn<QString>("reason");
    QTest::newRow("promise yesterday") << "promise" << "2026-11-22" << -1 << "the day is past";
    QTest::newRow("promise in 13 months") << "promise" << "2027-12-23" << -1 << "the day is more than a year away";
    QTest::newRow("paid tomorrow") << "already-paid" << "2026-11-24" << -1 << "the day of the payment is still to come";
    QTest::newRow("call-back on Sunday") << "call-back" << "2026-11-29" << -1 << "nobody is called on Sundays and public holidays";
    QTest::newRow("call-back at Christmas") << "call-back" << "2026-12-25" << 600 << "nobody is called on Sundays and public holidays";
    QTest::newRow("call-back at 21:00") << "call-back" << "2026-11-27" << 1260 << "nobody is called outside %1 to %2";
    QTest::newRow("call-back an hour ago") << "call-back" << "2026-11-23" << 540 << "the time is past";
    QTest::newRow("call-back in an hour") << "call-back" << "2026-11-23" << 660 << "";
    QTest::newRow("promise for today") << "promise" << "2026-11-23" << -1 << "";
}

void TestContactPlan::wrongDays()
{
    QFETCH(QString, outcome);
    QFETCH(QString, date);
    QFETCH(int, minute);
    QFETCH(QString, reason);
    ContactDraft draft = filledIn(named(outcome));
    draft.date = must(Date::fromIso(date));
    draft.minute = minute;
    const auto plan = contactPlan(draft, facts());
    QCOMPARE(plan ? QString() : plan.error().args.value(0), reason);
}

void TestContactPlan::afterSoManyTries()
{
    ContactFacts third = facts();
    third.tries = 2;
    const ContactDraft draft = filledIn(Outcome::NoAnswer);
    const ContactPlan letters = must(contactPlan(draft, third));
    QCOMPARE(letters.stepKind, u"dun"_s); // the third attempt in a row reached nobody: a letter goes on
    third.isLadderDone = true;
    QCOMPARE(must(contactPlan(draft, third)).stepKind, u"decide"_s);
    ContactFacts noNumber = facts();
    noNumber.numbersLeft = 0;
    QCOMPARE(must(contactPlan(filledIn(Outcome::WrongNumber), noNumber)).stepKind, u"research"_s);
}

void TestContactPlan::aPromise()
{
    ContactDraft draft = filledIn(Outcome::Promise);
    draft.date = day("2026-11-28"); // a Saturday
    draft.amount = francs(512'34);
    const ContactPlan plan = must(contactPlan(draft, facts()));
    QVERIFY(plan.promise.has_value());
    QCOMPARE(plan.promise->amount, francs(512'34));
    QCOMPARE(plan.promise->lastDay(), day("2026-11-30"));
    QCOMPARE(plan.step.date, day("2026-11-30"));
    QVERIFY(!plan.promise->needsApproval);
    draft.amount = francs(512'35);
    const auto tooMuch = contactPlan(draft, facts());
    QCOMPARE(tooMuch.error().args, (QStringList { u"only %1 is owed on that day"_s, u"512.34"_s }));
    draft.amount = Money(100'00, Currency::eur());
    QCOMPARE(contactPlan(draft, facts()).error().code, ErrorCode::CurrencyMismatch);
}

void TestContactPlan::promiseLimits_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<int>("broken");
    QTest::addColumn<QString>("limit");
    QTest::newRow("within") << "agent" << "promise" << 30 << qint64(10'000'00) << 1 << "";
    QTest::newRow("31 days") << "agent" << "promise" << 31 << qint64(100'00) << 0 << "days";
    QTest::newRow("above 10,000") << "agent" << "promise" << 5 << qint64(10'000'01) << 0 << "amount";
    QTest::newRow("two broken in a row") << "agent" << "promise" << 5 << qint64(100'00) << 2 << "broken-in-row";
    QTest::newRow("settlement") << "agent" << "settlement" << 5 << qint64(100'00) << 0 << "settlement";
    QTest::newRow("a supervisor") << "supervisor" << "settlement" << 200 << qint64(50'000'00) << 5 << "";
}

void TestContactPlan::promiseLimits()
{
    QFETCH(QString, role);
    QFETCH(QString, outcome);
    QFETCH(int, days);
    QFETCH(qint64, minor);
    QFETCH(int, broken);
    QFETCH(QString, limit);
    ContactFacts known = facts();
    known.owed = francs(100'000'00);
    known.limit = promiseLimit(role);
    known.brokenInRow = broken;
    ContactDraft draft = filledIn(named(outcome));
    draft.date = known.now.date.addDays(days);
    draft.amount = francs(minor);
    const ContactPlan plan = must(contactPlan(draft, known));
    QCOMPARE(QString(nameOf(plan.limit)), limit);
    QCOMPARE(plan.promise->needsApproval, !limit.isEmpty());
    QCOMPARE(plan.stepKind, limit.isEmpty() ? u"check-payment"_s : u"approve"_s);
}

void TestContactPlan::disputes_data()
{
    QTest::addColumn<qint64>("claim"); // 0: all
    QTest::addColumn<qint64>("minor"); // 0: the whole
    QTest::addColumn<QString>("expected");
    QTest::newRow("everything") << qint64(0) << qint64(0) << "1:0 2:0";
    QTest::newRow("one claim") << qint64(2) << qint64(0) << "2:0";
    QTest::newRow("a part of one") << qint64(1) << qint64(150'00) << "1:15000";
    QTest::newRow("a part of the case, oldest first") << qint64(0) << qint64(450'00) << "1:40000 2:5000";
    QTest::newRow("more than is open on it") << qint64(2) << qint64(150'00) << "more is disputed than is open";
    QTest::newRow("a claim that is closed") << qint64(3) << qint64(0) << "nothing is open that could be disputed";
}

void TestContactPlan::disputes()
{
    QFETCH(qint64, claim);
    QFETCH(qint64, minor);
    QFETCH(QString, expected);
    ContactDraft draft = filledIn(Outcome::Dispute);
    draft.claim = { claim };
    draft.amount = francs(minor);
    const auto plan = contactPlan(draft, facts());
    if (!plan) {
        QCOMPARE(plan.error().args.value(0), expected);
        return;
    }
    QStringList found;
    for (const Dispute& dispute : plan->disputes)
        found += QString::number(dispute.claim.value) + u':' + QString::number(dispute.amount);
    QCOMPARE(found.join(u' '), expected);
}

void TestContactPlan::promiseStates_data()
{
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("state");
    // 200.00 by the 20th, two days of grace; 4.00 (2 %) may be missing.
    QTest::newRow("before its day") << qint64(0) << "" << "2026-11-19" << "open";
    QTest::newRow("last day of grace") << qint64(0) << "" << "2026-11-22" << "open";
    QTest::newRow("after it") << qint64(0) << "" << "2026-11-23" << "broken";
    QTest::newRow("paid") << qint64(200'00) << "" << "2026-11-21" << "kept";
    QTest::newRow("bank charges") << qint64(196'00) << "" << "2026-11-23" << "kept";
    QTest::newRow("too little") << qint64(195'99) << "" << "2026-11-23" << "broken";
    QTest::newRow("a new promise in time") << qint64(0) << "2026-11-20" << "2026-11-23" << "replaced";
    QTest::newRow("a new promise afterwards") << qint64(0) << "2026-11-23" << "2026-11-24" << "broken";
}

void TestContactPlan::promiseStates()
{
    QFETCH(qint64, paid);
    QFETCH(QString, next);
    QFETCH(QString, asOf);
    QFETCH(QString, state);
    const PromiseFacts promise { .amount = 200'00, .madeOn = day("2026-11-13"), .due = day("2026-11-20"), .lastDay = day("2026-11-22"), .paid = paid };
    QCOMPARE(QString(nameOf(promiseState(promise, next.isEmpty() ? Date() : must(Date::fromIso(next)), must(Date::fromIso(asOf))))), state);
    PromiseFacts waiting = promise;
    waiting.needsApproval = true;
    QCOMPARE(promiseState(waiting, {}, day("2026-11-30")), PromiseState::Waiting);
    waiting.granted = false;
    QCOMPARE(promiseState(waiting, {}, day("2026-11-30")), PromiseState::Declined);
}

void TestContactPlan::brokenInARow()
{
    const auto promise = [](const char* made, const char* due, qint64 paid) {
        return PromiseFacts { .amount = 100'00, .madeOn = day(made), .due = day(due), .lastDay = day(due).addDays(2), .paid = paid };
    };
    CallRecord record;
    record.add(Key<PromiseToPay> { 1 }, promise("2026-01-05", "2026-01-12", 0));
    record.add(Key<PromiseToPay> { 2 }, promise("2026-02-02", "2026-02-09", 0));
    QCOMPARE(record.brokenInRowOn(day("2026-02-05")), 1);
    QCOMPARE(record.brokenInRowOn(day("2026-02-20")), 2);
    record.add(Key<PromiseToPay> { 3 }, promise("2026-03-02", "2026-03-09", 100'00));
    QCOMPARE(record.brokenInRowOn(day("2026-03-20")), 0);
    record.add(Key<PromiseToPay> { 4 }, promise("2026-04-01", "2026-04-08", 0));
    QCOMPARE(record.brokenInRowOn(day("2026-04-20")), 1);
    QCOMPARE(record.pausedUntil(), day("2026-04-10"));
}

QTEST_APPLESS_MAIN(TestContactPlan)
#include "test_contact_plan.moc"
