// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/plan_note.h"
#include "core/plans/plan_offer.h"
#include "core/base/calendar.h"
#include "tests/support/sample_facts.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

const Region zurich = must(Region::fromCode(u"CH-ZH"));

/// 1,000.00 that bear 5 % from 2026-01-01 on; agreed on Monday, 23 November 2026.
PlanSubject oneClaim(const QString& regime = u"ch"_s)
{
    static std::deque<SampleAccount> accounts; // the terms point into them
    SampleAccount& account = accounts.emplace_back();
    account.claim(regime, u"ch-85"_s, u"2026-01-01"_s);
    account.entry(EntryKind::Principal, u"1000.00"_s, u"2025-12-01"_s);
    return { .facts = account.facts, .claims = { { 1 } }, .agreedOn = day(u"2026-11-23"_s), .region = zurich };
}

PlanTerms monthly(qint64 instalment, const QString& first, int count = 0)
{
    return { .instalment = instalment, .count = count, .firstDue = day(first), .downPaymentOn = {}, .pauses = {}, .edits = {} };
}

QString textOf(const Instalment& line)
{
    const auto decimal = [](qint64 minor) { return Money(minor, Currency::chf()).toDecimal(); };
    return u"%1 %2 = %3 %4 %5 -> %6"_s.arg(line.due.toIso(), decimal(line.amount), decimal(line.parts.costs), decimal(line.parts.interest),
        decimal(line.parts.principal), decimal(line.after.total()));
}

QStringList textOf(const PlanSchedule& schedule)
{
    QStringList lines;
    for (const Instalment& line : schedule.lines)
        lines += textOf(line);
    return lines;
}

QString daysOf(const PlanTerms& terms, int count)
{
    QStringList days;
    for (const Date date : must(planDates(terms, count)))
        days += date.toIso();
    return days.join(u' ');
}

QStringList namesOf(const std::vector<PlanNote>& notes)
{
    QStringList found;
    for (const PlanNote& note : notes)
        found += nameOf(note.warning);
    return found;
}

/// Terms that somebody could type for a debt, most of them possible.
PlanTerms anyTerms(Dice& dice, const PlanSubject& subject)
{
    PlanTerms terms { .firstDue = subject.agreedOn.addDays(dice.below(60)), .rhythm = dice.oneOf<Rhythm>(), .downPaymentOn = {}, .pauses = {},
        .isMovedToWorkingDay = !dice.once(4), .respread = dice.oneOf<Respread>(), .edits = {} };
    if (dice.once(2))
        terms.count = 1 + dice.below(40);
    else
        terms.instalment = 100 + dice.below(200'00);
    if (dice.once(3)) {
        terms.downPayment = 1 + dice.below(100'00);
        terms.downPaymentOn = subject.agreedOn;
    }
    if (dice.once(4))
        terms.finalInstalment = dice.below(100'00);
    if (dice.once(4)) {
        terms.stepUp = dice.below(20'00);
        terms.stepEvery = 1 + dice.below(6);
    }
    if (dice.once(4))
        terms.pauses = { PlanTerms::monthOf(subject.agreedOn.addMonths(1 + dice.below(4))) };
    if (dice.once(4))
        terms.discount = dice.below(50'00);
    return terms;
}

} // namespace

class TestPlanSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // 1000.00 x 5 % x 333/365 = 45.616; 795.62 x 5 % x 30/365 = 3.270; 548.89 x 33 days = 2.481; 301.37 x 28 = 1.156; 52.53 x 29 = 0.209.
    // 30.01. and 28.02.2027 are no working days; the rhythm stays on the 30th.
    void paysInterestFirst()
    {
        const PlanSchedule schedule = must(planSchedule(monthly(250'00, u"2026-11-30"_s), oneClaim()));
        QCOMPARE(textOf(schedule),
            (QStringList { u"2026-11-30 250.00 = 0.00 45.62 204.38 -> 795.62"_s, u"2026-12-30 250.00 = 0.00 3.27 246.73 -> 548.89"_s,
                u"2027-02-01 250.00 = 0.00 2.48 247.52 -> 301.37"_s, u"2027-03-01 250.00 = 0.00 1.16 248.84 -> 52.53"_s,
                u"2027-03-30 52.74 = 0.00 0.21 52.53 -> 0.00"_s }));
        QVERIFY(schedule.lines[2].isMoved());
        QVERIFY(!schedule.lines[0].isMoved());
        QCOMPARE(schedule.total(), 1052'74);
        QCOMPARE(schedule.covered.total(), 1044'66); // 326 days: the day of a payment is not charged
        QCOMPARE(schedule.interestAdded(), 8'08);
    }

    // 1,000.00 without interest: 4 x 249.00 leave 4.00, 4 x 248.00 leave 8.00.
    void aRestOfPenniesIsNoInstalment()
    {
        const auto amounts = [](PlanTerms terms) {
            QStringList found;
            const PlanSchedule schedule = must(planSchedule(terms, oneClaim(QString())));
            for (const Instalment& line : schedule.lines)
                found += QString::number(line.amount / 100);
            return schedule.lines.back().after.total() == 0 ? found.join(u' ') : u"not paid"_s;
        };
        QCOMPARE(amounts(monthly(249'00, u"2026-11-30"_s)), u"249 249 249 253"_s);
        QCOMPARE(amounts(monthly(248'00, u"2026-11-30"_s)), u"248 248 248 248 8"_s);
        QCOMPARE(amounts(monthly(996'00, u"2026-11-30"_s)), u"1000"_s);
        PlanTerms edited = monthly(249'00, u"2026-11-30"_s);
        edited.edits = { { .number = 4, .due = {}, .amount = 249'00 } };
        QCOMPARE(amounts(edited), u"249 249 249 249 4"_s); // what somebody said stays
    }

    // statement.md 18: open on the first date / count, half-up: 1045.62 / 4 = 261.405; the last one takes the rest.
    void countSharesWhatIsOpenOnTheFirstDay()
    {
        const PlanSchedule schedule = must(planSchedule(monthly(0, u"2026-11-30"_s, 4), oneClaim()));
        QCOMPARE(schedule.lines.size(), 4u);
        QCOMPARE(schedule.lines[0].amount, 261'41);
        QCOMPARE(schedule.lines[2].amount, 261'41);
        QCOMPARE(schedule.lines[3].after.total(), 0);
        QVERIFY(schedule.lines[3].amount > 261'41); // with the interest on the way
    }

    void rhythms_data()
    {
        QTest::addColumn<Rhythm>("rhythm");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("days");
        QTest::newRow("weekly") << Rhythm::Weekly << u"2026-12-28"_s << u"2026-12-28 2027-01-04 2027-01-11"_s;
        QTest::newRow("biweekly") << Rhythm::Biweekly << u"2026-12-28"_s << u"2026-12-28 2027-01-11 2027-01-25"_s;
        QTest::newRow("monthly, from a 31st") << Rhythm::Monthly << u"2027-12-31"_s << u"2027-12-31 2028-01-31 2028-02-29 2028-03-31 2028-04-30"_s;
        QTest::newRow("monthly, no leap year") << Rhythm::Monthly << u"2027-01-31"_s << u"2027-01-31 2027-02-28 2027-03-31"_s;
        QTest::newRow("last of month") << Rhythm::LastOfMonth << u"2027-01-05"_s << u"2027-01-31 2027-02-28 2027-03-31"_s;
        QTest::newRow("14th and last") << Rhythm::MidAndLast << u"2027-01-05"_s << u"2027-01-14 2027-01-31 2027-02-14 2027-02-28 2027-03-14"_s;
        QTest::newRow("last and 14th") << Rhythm::MidAndLast << u"2027-01-15"_s << u"2027-01-31 2027-02-14 2027-02-28"_s;
    }
    void rhythms()
    {
        QFETCH(Rhythm, rhythm);
        QFETCH(QString, first);
        QFETCH(QString, days);
        PlanTerms terms = monthly(100'00, first);
        terms.rhythm = rhythm;
        QCOMPARE(daysOf(terms, static_cast<int>(days.count(u' ')) + 1), days);
    }

    void aPauseSkipsItsMonth()
    {
        PlanTerms terms = monthly(100'00, u"2026-11-30"_s);
        terms.pauses = { PlanTerms::monthOf(day(u"2026-12-01"_s)) };
        QCOMPARE(daysOf(terms, 3), u"2026-11-30 2027-01-30 2027-02-28"_s);
    }

    void aDownPaymentComesFirst()
    {
        PlanTerms terms = monthly(250'00, u"2026-12-30"_s);
        terms.downPayment = 500'00;
        terms.downPaymentOn = day(u"2026-11-23"_s);
        const PlanSchedule schedule = must(planSchedule(terms, oneClaim()));
        QCOMPARE(schedule.lines.front().amount, 500'00);
        QCOMPARE(schedule.lines.front().due, day(u"2026-11-23"_s));
        QCOMPARE(schedule.lines[1].amount, 250'00);
    }

    void stepsUp()
    {
        PlanTerms terms = monthly(100'00, u"2026-11-30"_s);
        terms.stepUp = 50'00;
        terms.stepEvery = 2;
        const PlanSchedule schedule = must(planSchedule(terms, oneClaim()));
        QStringList amounts;
        for (const Instalment& line : schedule.lines)
            amounts += QString::number(line.amount / 100);
        QCOMPARE(amounts.first(6), (QStringList { u"100"_s, u"100"_s, u"150"_s, u"150"_s, u"200"_s, u"200"_s }));
    }

    void anInstalmentAndACountLeaveTheRestToTheLast()
    {
        const PlanSchedule schedule = must(planSchedule(monthly(50'00, u"2026-11-30"_s, 4), oneClaim()));
        QCOMPARE(schedule.lines.size(), 4u);
        QCOMPARE(schedule.lines[2].amount, 50'00);
        QVERIFY(schedule.lines[3].amount > 900'00);
        QCOMPARE(schedule.lines[3].after.total(), 0);
    }

    // 1,000.00: the last one takes 400.00, four others 150.00 each; or 100.00 each until at most 350.00 are left.
    void aFinalInstalment_data()
    {
        QTest::addColumn<qint64>("instalment");
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<QString>("amounts");
        QTest::newRow("with a number") << qint64(0) << 5 << qint64(400'00) << u"150 150 150 150 400"_s;
        QTest::newRow("with a number, smaller") << qint64(0) << 3 << qint64(100'00) << u"450 450 100"_s;
        QTest::newRow("with an amount") << qint64(100'00) << 0 << qint64(350'00) << u"100 100 100 100 100 100 100 300"_s;
        QTest::newRow("with an amount that meets it") << qint64(150'00) << 0 << qint64(400'00) << u"150 150 150 150 400"_s;
        QTest::newRow("less than an instalment") << qint64(300'00) << 0 << qint64(50'00) << u"300 300 300 100"_s;
        QTest::newRow("at once") << qint64(100'00) << 0 << qint64(999'00) << u"100 900"_s;
        QTest::newRow("with both: the last takes the rest") << qint64(100'00) << 3 << qint64(50'00) << u"100 100 800"_s;
    }
    void aFinalInstalment()
    {
        QFETCH(qint64, instalment);
        QFETCH(int, count);
        QFETCH(qint64, last);
        QFETCH(QString, amounts);
        PlanTerms terms = monthly(instalment, u"2026-11-30"_s, count);
        terms.finalInstalment = last;
        QStringList found;
        for (const Instalment& line : must(planSchedule(terms, oneClaim(QString()))).lines)
            found += QString::number(line.amount / 100);
        QCOMPARE(found.join(u' '), amounts);
    }

    // Interest on the way is shared by the others: the last one stays what was said, but for a Rappen of each and the interest that it
    // saves until the end.
    void aFinalInstalmentBearsNoOthersInterest()
    {
        for (const auto& [regime, percent] : { std::pair(u"ch"_s, 5), std::pair(u"fixed:18"_s, 18), std::pair(u"fixed:60"_s, 60) }) {
            for (const int count : { 2, 12, 24, 60, 5 * 360 / percent / 12 * 12 }) {
                PlanTerms plan = monthly(0, u"2026-11-30"_s, count);
                plan.finalInstalment = 400'00;
                const PlanSchedule schedule = must(planSchedule(plan, oneClaim(regime)));
                QCOMPARE(schedule.lines.size(), size_t(count));
                QVERIFY2(qAbs(schedule.lines.back().amount - 400'00) <= count + count * count * percent / 1200, qPrintable(u"%1 %2 %3"_s.arg(regime).arg(count).arg(schedule.lines.back().amount)));
                QCOMPARE(schedule.lines.back().after.total(), 0);
            }
        }
        PlanTerms terms = monthly(0, u"2026-11-30"_s, 12);
        terms.finalInstalment = 400'00;
        const PlanSchedule schedule = must(planSchedule(terms, oneClaim()));
        QCOMPARE(schedule.lines.size(), 12u);
        QVERIFY2(qAbs(schedule.lines.back().amount - 400'00) <= 11, qPrintable(QString::number(schedule.lines.back().amount)));
        QCOMPARE(schedule.lines.back().after.total(), 0);
        QVERIFY(schedule.interestAdded() > 0);
        // Changed by hand, the others share the rest and the last one stays.
        terms.respread = Respread::Count;
        terms.edits = { { .number = 1, .due = {}, .amount = 20'00 } };
        const PlanSchedule edited = must(planSchedule(terms, oneClaim()));
        QCOMPARE(edited.lines.front().amount, 20'00);
        QVERIFY(qAbs(edited.lines.back().amount - 400'00) <= 11);
        QVERIFY(edited.lines[1].amount > schedule.lines[1].amount);
    }

    void interestRestsFromTheAgreementOn()
    {
        PlanTerms terms = monthly(250'00, u"2026-11-30"_s);
        terms.isInterestResting = true;
        const PlanSchedule schedule = must(planSchedule(terms, oneClaim()));
        QCOMPARE(schedule.total(), 1044'66); // what is open today
        QCOMPARE(schedule.interestAdded(), 0);
    }

    void aDiscountIsLeftOpenAtTheEnd()
    {
        PlanTerms terms = monthly(250'00, u"2026-11-30"_s);
        terms.discount = 100'00;
        const PlanSchedule schedule = must(planSchedule(terms, oneClaim()));
        QCOMPARE(schedule.lines.back().after.total(), 100'00);
        const PlanSchedule whole = must(planSchedule(monthly(250'00, u"2026-11-30"_s), oneClaim()));
        QVERIFY(schedule.total() < whole.total() - 99'00);
    }

    // Lines changed by hand: which of the others give way.
    void changedLines_data()
    {
        QTest::addColumn<Respread>("respread");
        QTest::addColumn<QString>("amounts");
        // 1,000.00 without interest, in four: 250.00 each; the second is 100.00.
        QTest::newRow("more instalments") << Respread::Amount << u"250 100 250 250 150"_s;
        QTest::newRow("shared") << Respread::Count << u"300 100 300 300"_s;
        QTest::newRow("the last one") << Respread::Last << u"250 100 250 400"_s;
    }
    void changedLines()
    {
        QFETCH(Respread, respread);
        QFETCH(QString, amounts);
        for (const bool isByCount : { false, true }) {
            PlanTerms terms = monthly(isByCount ? 0 : 250'00, u"2026-11-30"_s, isByCount ? 4 : 0);
            terms.respread = respread;
            terms.edits = { { .number = 2, .due = {}, .amount = 100'00 } };
            const PlanSchedule schedule = must(planSchedule(terms, oneClaim(QString())));
            QStringList found;
            for (const Instalment& line : schedule.lines)
                found += QString::number(line.amount / 100);
            QCOMPARE(found.join(u' '), amounts);
            QVERIFY(schedule.lines[1].isEdited);
        }
    }

    void aChangedDayMovesNoOther()
    {
        PlanTerms terms = monthly(250'00, u"2026-11-30"_s);
        terms.edits = { { .number = 2, .due = day(u"2027-01-05"_s) } };
        const PlanSchedule schedule = must(planSchedule(terms, oneClaim()));
        QCOMPARE(schedule.lines[1].due, day(u"2027-01-05"_s));
        QCOMPARE(schedule.lines[2].due, day(u"2027-02-01"_s));
        terms.edits = { { .number = 2, .due = day(u"2026-11-28"_s) } };
        QCOMPARE(planSchedule(terms, oneClaim()).error().args.value(0), u"an instalment falls due before the one above it"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<PlanTerms>("terms");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing said") << monthly(0, u"2026-11-30"_s) << u"instalment"_s;
        QTest::newRow("no first day") << PlanTerms { .instalment = 100, .firstDue = {}, .downPaymentOn = {}, .pauses = {}, .edits = {} } << u"first-due"_s;
        QTest::newRow("below nothing") << monthly(-100, u"2026-11-30"_s) << u"an amount of a plan is above zero"_s;
        QTest::newRow("above the debt") << monthly(2000'00, u"2026-11-30"_s) << u"an instalment is above what is owed"_s;
        QTest::newRow("10,000 instalments") << monthly(0, u"2026-11-30"_s, 10'000) << u"a plan has at most 600 instalments"_s;
        QTest::newRow("yesterday") << monthly(100'00, u"2026-11-22"_s) << u"an instalment falls due today or later"_s;
        PlanTerms free = monthly(100'00, u"2026-11-30"_s);
        free.discount = 1044'66;
        PlanTerms late = monthly(100'00, u"2026-11-30"_s);
        late.finalInstalment = 1044'66;
        QTest::newRow("all at the end") << late << u"the final instalment leaves nothing for the others"_s;
        PlanTerms early = monthly(100'00, u"2026-11-30"_s);
        early.remindDays = 31;
        QTest::newRow("reminded a month before") << early << u"a reminder leaves at most 30 days before"_s;
        QTest::newRow("all let off") << free << u"the discount is not less than what is owed"_s;
    }
    void refuses()
    {
        QFETCH(PlanTerms, terms);
        QFETCH(QString, why);
        const auto schedule = planSchedule(terms, oneClaim());
        QVERIFY(!schedule);
        QCOMPARE(schedule.error().args.value(0), why);
    }

    // 1,000.00 at 60 % a year: 50.00 a month of interest.
    void warnsOfADebtThatGrows()
    {
        const PlanSubject subject = oneClaim(u"fixed:60"_s);
        const PlanSchedule schedule = must(planSchedule(monthly(20'00, u"2026-11-30"_s), subject));
        QVERIFY(schedule.isEndless);
        const auto notes = planNotes(schedule, subject, { .limit = planLimit(u"supervisor"), .limitation = {}, .renewed = {} });
        QCOMPARE(namesOf(notes), (QStringList { u"endless"_s, u"debt-grows"_s, u"principal-never-reached"_s }));
    }

    void warnsOfLimits()
    {
        const PlanSubject subject = oneClaim();
        PlanTerms terms = monthly(15'00, u"2027-01-30"_s);
        terms.discount = 200'00;
        const auto notes = planNotes(must(planSchedule(terms, subject)), subject,
            { .limit = planLimit(u"agent"), .limitation = day(u"2028-01-01"_s), .renewed = day(u"2031-11-23"_s) });
        QCOMPARE(namesOf(notes),
            (QStringList { u"principal-late"_s, u"after-limitation"_s, u"too-long"_s, u"too-small"_s, u"first-too-late"_s, u"discount-too-high"_s }));
        QVERIFY(std::ranges::any_of(notes, &PlanNote::needsApproval));
        QCOMPARE(notes[1].renewed, day(u"2031-11-23"_s));
        const auto few = planNotes(must(planSchedule(monthly(250'00, u"2026-11-30"_s), subject)), subject, { .limit = planLimit(u"agent"), .limitation = {}, .renewed = {} });
        QVERIFY(few.empty());
    }

    void offersThreePlans()
    {
        const auto offers = must(planOffers(monthly(0, u"2026-11-30"_s), oneClaim(), planLimit(u"agent"), 0));
        QStringList found;
        for (const PlanOffer& offer : offers)
            found += u"%1 %2x%3"_s.arg(nameOf(offer.kind)).arg(offer.schedule.lines.size()).arg(offer.terms.instalment / 100);
        QCOMPARE(found, (QStringList { u"short 3x355"_s, u"comfortable 5x215"_s, u"smallest 6x180"_s }));
        for (const PlanOffer& offer : offers) {
            QCOMPARE(offer.schedule.lines.back().after.total(), 0);
            QVERIFY(offer.schedule.lines.back().amount <= offer.terms.instalment);
        }
        const auto own = must(planOffers(monthly(0, u"2026-11-30"_s), oneClaim(), planLimit(u"agent"), 240'00));
        QCOMPARE(own[1].terms.instalment, 240'00);
    }

    // What a plan says is what statements of account say when its instalments are paid on their days.
    void balancesAreThoseOfTheStatement()
    {
        int made = 0;
        const bool holds = rc::check([&] {
            Dice dice = anyDice();
            PlanSubject subject { .facts = anyFacts(dice), .claims = {}, .agreedOn = firstFactDay.addDays(factDays + 200), .region = zurich };
            for (LedgerClaim& claim : subject.facts.claims) {
                claim.terms.settings.statementEnd = StatementEnd::Exclude; // a plan looks at the moment of the payment
                claim.terms.settings.paymentDay = PaymentDay::Exclude;
                if (subject.claims.empty() || dice.once(2))
                    subject.claims.push_back(claim.terms.claim);
            }
            const PlanTerms terms = anyTerms(dice, subject);
            const auto schedule = planSchedule(terms, subject);
            if (!schedule)
                return;
            ++made;
            LedgerFacts paid = subject.facts;
            Date before = subject.agreedOn;
            OpenParts parts;
            for (const Instalment& line : schedule->lines) {
                RC_ASSERT(line.due >= before);
                before = line.due;
                RC_ASSERT(line.parts.costs >= 0 && line.parts.interest >= 0 && line.parts.principal >= 0);
                RC_ASSERT(line.parts.total() == line.amount);
                parts += line.parts;
                paid.payments.push_back({ .id = testId(50'000 + line.number), .payment = {}, .amount = line.amount, .valueDate = line.due, .claim = {},
                    .designated = subject.claims, .designation = Designation::None, .reversedOn = {} });
                const AccountStatement statement = must(accountStatement(paid, line.due));
                qint64 open = 0;
                for (const ClaimStatement& claim : statement.claims)
                    open += std::ranges::find(subject.claims, claim.claim) == subject.claims.end() ? 0 : claim.open.total();
                RC_ASSERT(open == line.after.total());
            }
            RC_ASSERT(parts == schedule->paid());
            if (!schedule->isEndless)
                RC_ASSERT(schedule->lines.back().after.total() == terms.discount);
        });
        QVERIFY(holds);
        QVERIFY2(made > 20, qPrintable(QString::number(made)));
    }

    // Changing a line by hand leaves those before it and other changed ones as they were.
    void aChangeLeavesWhatIsBeforeIt()
    {
        const bool holds = rc::check([] {
            Dice dice = anyDice();
            const PlanSubject subject = oneClaim();
            PlanTerms terms = monthly(dice.once(2) ? 0 : 50'00 + dice.below(200'00), u"2026-11-30"_s);
            if (terms.instalment == 0)
                terms.count = 2 + dice.below(20);
            terms.respread = dice.once(2) ? Respread::Amount : Respread::Last;
            const PlanSchedule before = must(planSchedule(terms, subject));
            const int number = 1 + dice.below(static_cast<int>(before.lines.size()));
            terms.edits = { { .number = number, .due = {}, .amount = 10'00 + dice.below(50'00) } };
            const PlanSchedule after = must(planSchedule(terms, subject));
            for (int i = 0; i + 1 < number && i + 1 < static_cast<int>(after.lines.size()); ++i)
                RC_ASSERT(after.lines[static_cast<size_t>(i)] == before.lines[static_cast<size_t>(i)]);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestPlanSchedule)
#include "test_plan_schedule.moc"
