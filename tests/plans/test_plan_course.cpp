// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/plan_record.h"
#include "tests/support/law_values.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

/// Four instalments of 250.00 on the last days of months; five days of grace, due at once with two missed or one 30 days late.
const std::vector<PlanLine> four { { day(u"2026-11-30"_s), 250'00 }, { day(u"2026-12-31"_s), 250'00 }, { day(u"2027-01-31"_s), 250'00 }, { day(u"2027-02-28"_s), 250'00 } };

/// "2026-11-28 250.00" each.
std::vector<PlanPayment> paymentsOf(const QStringList& texts)
{
    std::vector<PlanPayment> payments;
    for (const QString& text : texts)
        payments.push_back({ day(text.section(u' ', 0, 0)), cents(text.section(u' ', 1)) });
    return payments;
}

QString statesOf(const PlanCourse& course, Date asOf)
{
    QStringList states;
    for (const LineCourse& line : course.lines)
        states += nameOf(line.on(asOf));
    return states.join(u' ');
}

} // namespace

class TestPlanCourse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paymentsFillInstalments_data()
    {
        QTest::addColumn<QStringList>("payments");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("states");
        QTest::addColumn<QString>("plan");
        QTest::newRow("nothing yet, first day") << QStringList() << u"2026-11-30"_s << u"open open open open"_s << u"running"_s;
        QTest::newRow("last day of grace") << QStringList() << u"2026-12-05"_s << u"open open open open"_s << u"running"_s;
        QTest::newRow("missed") << QStringList() << u"2026-12-06"_s << u"missed open open open"_s << u"missed"_s;
        QTest::newRow("30 days late") << QStringList() << u"2026-12-30"_s << u"missed open open open"_s << u"missed"_s;
        QTest::newRow("31 days late: all is due") << QStringList() << u"2026-12-31"_s << u"missed open open open"_s << u"defaulted"_s;
        QTest::newRow("early") << QStringList { u"2026-11-24 250.00"_s } << u"2026-12-06"_s << u"paid open open open"_s << u"running"_s;
        QTest::newRow("within the grace") << QStringList { u"2026-12-05 250.00"_s } << u"2026-12-06"_s << u"paid open open open"_s << u"running"_s;
        QTest::newRow("late") << QStringList { u"2026-12-06 250.00"_s } << u"2026-12-06"_s << u"paid-late open open open"_s << u"running"_s;
        QTest::newRow("a charge of the bank") << QStringList { u"2026-11-30 245.00"_s } << u"2026-12-06"_s << u"paid open open open"_s << u"running"_s;
        QTest::newRow("too little") << QStringList { u"2026-11-30 244.99"_s } << u"2026-12-06"_s << u"missed open open open"_s << u"missed"_s;
        QTest::newRow("in two parts") << QStringList { u"2026-11-28 100.00"_s, u"2026-12-02 150.00"_s } << u"2026-12-06"_s << u"paid open open open"_s << u"running"_s;
        QTest::newRow("two at once") << QStringList { u"2026-11-30 500.00"_s } << u"2027-01-15"_s << u"paid paid open open"_s << u"running"_s;
        QTest::newRow("more than all") << QStringList { u"2026-11-30 1200.00"_s } << u"2026-12-01"_s << u"paid paid paid paid"_s << u"kept"_s;
        QTest::newRow("kept") << QStringList { u"2026-11-30 250.00"_s, u"2026-12-30 250.00"_s, u"2027-01-30 250.00"_s, u"2027-02-27 250.00"_s } << u"2027-03-01"_s
                              << u"paid paid paid paid"_s << u"kept"_s;
        // The second is missed too, from the 6th of January on.
        QTest::newRow("a second one is missed") << QStringList { u"2026-12-20 100.00"_s } << u"2027-01-06"_s << u"missed missed open open"_s << u"defaulted"_s;
        QTest::newRow("what comes after default mends nothing")
            << QStringList { u"2027-01-10 1000.00"_s } << u"2027-03-01"_s << u"paid-late paid-late paid paid"_s << u"defaulted"_s;
    }
    void paymentsFillInstalments()
    {
        QFETCH(QStringList, payments);
        QFETCH(QString, asOf);
        QFETCH(QString, states);
        QFETCH(QString, plan);
        const PlanCourse course = planCourse(four, {}, paymentsOf(payments));
        QCOMPARE(statesOf(course, day(asOf)), states);
        QCOMPARE(QString(nameOf(PlanRecord::of({ 1 }, course).on(day(asOf)))), plan);
    }

    void overpaymentsShowInTheNextInstalment()
    {
        const PlanCourse course = planCourse(four, {}, paymentsOf({ u"2026-11-30 300.00"_s }));
        QCOMPARE(course.lines[0].paid, 250'00);
        QCOMPARE(course.lines[1].paid, 50'00);
        QCOMPARE(PlanRecord::of({ 1 }, course).rest, 200'00);
        QCOMPARE(course.next()->line.due, day(u"2026-12-31"_s));
    }

    void aSmallInstalmentIsNotPaidByTheTolerance()
    {
        const PlanCourse course = planCourse({ { day(u"2026-11-30"_s), 4'00 } }, {}, {});
        QVERIFY(course.lines[0].coveredOn.isNull());
    }

    void arrears()
    {
        const PlanCourse course = planCourse(four, { .missedAtMost = 3, .daysLateAtMost = 0 }, paymentsOf({ u"2026-11-30 100.00"_s }));
        QCOMPARE(course.arrearsOn(day(u"2027-01-10"_s)), 400'00);
        QCOMPARE(course.missedOn(day(u"2027-01-10"_s)), 2);
        QCOMPARE(PlanRecord::of({ 1 }, course).on(day(u"2027-01-10"_s)), PlanState::Missed);
    }

    // Reminders rest until the day before all is due at once.
    void remindersRest()
    {
        const PlanRecord record = PlanRecord::of({ 1 }, planCourse(four, {}, {}));
        QCOMPARE(record.restsUntil(), day(u"2026-12-30"_s));
        QCOMPARE(record.stepOn(), day(u"2026-12-06"_s));
        QVERIFY(PlanRecord().restsUntil().isNull());
    }

    void isWrittenAsText()
    {
        QCOMPARE(must(linesFromText(linesText(four))), four);
        PlanTerms terms { .instalment = 250'00, .count = 3, .firstDue = day(u"2026-11-30"_s), .rhythm = Rhythm::MidAndLast, .downPayment = 100,
            .downPaymentOn = day(u"2026-11-23"_s), .stepUp = 10, .stepEvery = 2, .pauses = { 24'311 }, .isMovedToWorkingDay = false, .isInterestResting = true,
            .discount = 5'00, .respread = Respread::Last, .edits = { { 2, day(u"2027-01-05"_s), 100'00 }, { 3, {}, 50'00 } } };
        QCOMPARE(must(termsFromText(termsText(terms))), terms);
        QVERIFY(!linesFromText(u"2026-11-30"_s));
        QVERIFY(!linesFromText(u"2026-13-30 100"_s));
        QVERIFY(!termsFromText(u"[]"_s));
    }
};

QTEST_GUILESS_MAIN(TestPlanCourse)
#include "test_plan_course.moc"
