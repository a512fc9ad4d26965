// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/deadline.h"
#include "core/law/default_start.h"
#include "core/law/limitation.h"

#include "tests/support/law_values.h"

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

Region regionOf(const QString& code)
{
    return must(Region::fromCode(code));
}

Date optionalDay(const QString& iso)
{
    return iso.isEmpty() ? Date() : day(iso);
}

} // namespace

/// Default start, deadlines and limitation: the vectors of law.md 1.2, 1.8, 1.9, 2.2.
class TestPeriods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsDefault_data()
    {
        QTest::addColumn<QString>("fixed");
        QTest::addColumn<QString>("received");
        QTest::addColumn<bool>("isTold");
        QTest::addColumn<QString>("lastDay");
        QTest::addColumn<QString>("firstDay");
        QTest::newRow("DE-V-01") << u""_s << u"2026-03-03"_s << true << u"2026-04-02"_s << u"2026-04-03"_s;
        QTest::newRow("DE-V-02") << u""_s << u"2026-04-02"_s << true << u"2026-05-04"_s << u"2026-05-05"_s;
        QTest::newRow("DE-V-03") << u""_s << u"2026-11-25"_s << true << u"2026-12-28"_s << u"2026-12-29"_s;
        QTest::newRow("DE-V-04") << u"2026-02-28"_s << u""_s << false << u"2026-03-02"_s << u"2026-03-03"_s;
        QTest::newRow("DE-V-05") << u"2026-05-01"_s << u""_s << false << u"2026-05-04"_s << u"2026-05-05"_s;
        QTest::newRow("DE-V-06") << u"2026-11-20"_s << u""_s << false << u"2026-11-20"_s << u"2026-11-21"_s;
        QTest::newRow("DE-V-07") << u""_s << u"2026-03-03"_s << false << u""_s << u""_s;
    }
    void startsDefault()
    {
        QFETCH(QString, fixed);
        QFETCH(QString, received);
        QFETCH(bool, isTold);
        QFETCH(QString, lastDay);
        QFETCH(QString, firstDay);
        const DefaultFacts facts { .fixedDate = optionalDay(fixed), .invoiceReceived = optionalDay(received), .isToldOfThirtyDays = isTold };
        const auto start = defaultStart(Law::shipped(), facts, Region(Country::Germany));
        QCOMPARE(start.has_value(), !firstDay.isEmpty());
        QCOMPARE(start.value_or(DefaultStart()).lastDayToPay, optionalDay(lastDay));
        QCOMPARE(start.value_or(DefaultStart()).firstDay, optionalDay(firstDay));
    }

    void theEarliestTriggerCounts()
    {
        DefaultFacts facts { .invoiceReceived = day(u"2026-03-03"_s), .isConsumer = false, .reminderReceived = day(u"2026-03-20"_s) };
        const Law& law = Law::shipped();
        QCOMPARE(defaultStart(law, facts, Region(Country::Germany))->trigger, DefaultTrigger::Reminder);
        QCOMPARE(defaultStart(law, facts, Region(Country::Germany))->firstDay, day(u"2026-03-21"_s));
        // A reminder before the due date is none.
        facts.dueDate = day(u"2026-04-01"_s);
        QCOMPARE(defaultStart(law, facts, Region(Country::Germany))->trigger, DefaultTrigger::AfterInvoice);
        QCOMPARE(defaultStart(law, facts, Region(Country::Germany))->firstDay, day(u"2026-05-05"_s));
        // No such rule in Switzerland (Art. 102 OR).
        QVERIFY(!defaultStart(law, facts, Region(Country::Switzerland)));
        facts.refused = day(u"2026-03-10"_s);
        QCOMPARE(defaultStart(law, facts, Region(Country::Switzerland))->trigger, DefaultTrigger::Refusal);
    }

    void endsPeriods_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("served");
        QTest::addColumn<QString>("last");
        const QString objection = u"summons-objection"_s;
        const QString payment = u"summons-payment"_s;
        QTest::newRow("DE-M-01 objection") << u"court-order-objection"_s << u"DE"_s << u"2026-04-08"_s << u"2026-04-22"_s;
        QTest::newRow("DE-M-02 objection") << u"court-order-objection"_s << u"DE"_s << u"2026-12-11"_s << u"2026-12-28"_s;
        QTest::newRow("DE-M-03 objection") << u"court-order-objection"_s << u"DE"_s << u"2026-09-19"_s << u"2026-10-05"_s;
        QTest::newRow("DE-M-01 lapse") << u"court-order-lapse"_s << u"DE"_s << u"2026-04-08"_s << u"2026-10-08"_s;
        QTest::newRow("DE-M-02 lapse") << u"court-order-lapse"_s << u"DE"_s << u"2026-12-11"_s << u"2027-06-11"_s;
        QTest::newRow("DE-M-03 lapse") << u"court-order-lapse"_s << u"DE"_s << u"2026-09-19"_s << u"2027-03-19"_s;
        QTest::newRow("CH-D-01") << objection << u"CH-ZH"_s << u"2025-03-10"_s << u"2025-03-20"_s;
        QTest::newRow("CH-D-02") << objection << u"CH-ZH"_s << u"2025-07-10"_s << u"2025-08-06"_s;
        QTest::newRow("CH-D-03") << objection << u"CH-ZH"_s << u"2026-03-24"_s << u"2026-04-15"_s;
        QTest::newRow("CH-D-04") << objection << u"CH-ZH"_s << u"2026-12-10"_s << u"2027-01-06"_s;
        QTest::newRow("CH-D-05 ZH") << objection << u"CH-ZH"_s << u"2022-12-07"_s << u"2023-01-05"_s;
        QTest::newRow("CH-D-05 BS") << objection << u"CH-BS"_s << u"2022-12-07"_s << u"2023-01-04"_s;
        QTest::newRow("CH-D-06") << payment << u"CH-ZH"_s << u"2025-03-10"_s << u"2025-03-31"_s;
        QTest::newRow("CH-D-07") << payment << u"CH-ZH"_s << u"2024-06-23"_s << u"2024-08-06"_s;
        QTest::newRow("CH-D-08") << payment << u"CH-ZH"_s << u"2026-07-03"_s << u"2026-08-05"_s;
        QTest::newRow("CH-D-09") << u"continuation-earliest"_s << u"CH-ZH"_s << u"2026-02-10"_s << u"2026-03-03"_s;
        QTest::newRow("CH-D-09, second source") << u"continuation-earliest"_s << u"CH-ZH"_s << u"2026-04-01"_s << u"2026-04-22"_s;
        QTest::newRow("CH-D-10") << u"continuation-latest"_s << u"CH-ZH"_s << u"2026-02-10"_s << u"2027-02-10"_s;
        QTest::newRow("CH-D-12") << u"bankruptcy-latest"_s << u"CH-ZH"_s << u"2026-02-10"_s << u"2027-05-10"_s;
        // samples/legal_tables/ch_schkg_fristen_lexmetrik.csv.
        QTest::newRow("rv10") << objection << u"CH-ZH"_s << u"2026-03-20"_s << u"2026-04-15"_s;
        QTest::newRow("ostern") << objection << u"CH-ZH"_s << u"2026-03-25"_s << u"2026-04-15"_s;
        QTest::newRow("weihnachten") << objection << u"CH-ZH"_s << u"2025-12-20"_s << u"2026-01-07"_s;
    }
    void endsPeriods()
    {
        QFETCH(QString, code);
        QFETCH(QString, region);
        QFETCH(QString, served);
        QFETCH(QString, last);
        const Deadline found = must(deadline(Law::shipped(), code, day(served), regionOf(region)));
        QCOMPARE(found.last, day(last));
        QVERIFY(!found.source.isEmpty());
    }

    void proceedingsHoldAPeriodUp()
    {
        // CH-D-11: 108 days from 15 March to 30 June.
        const int held = daysOfProceedings(day(u"2026-03-15"_s), day(u"2026-06-30"_s));
        QCOMPARE(held, 108);
        const Deadline found = must(deadline(Law::shipped(), u"continuation-latest", day(u"2026-02-10"_s), regionOf(u"CH-ZH"_s), held));
        QCOMPARE(found.nominal, day(u"2027-05-29"_s));
        QCOMPARE(found.last, day(u"2027-05-31"_s));
        QCOMPARE(found.moved, Deadline::Moved::WorkingDay);
        QCOMPARE(deadline(Law::shipped(), u"summons-objection", day(u"2026-02-10"_s), Region(Country::Germany)).error().code, ErrorCode::NotFound);
        QVERIFY(!deadline(Law::shipped(), u"summons-objection", day(u"2026-02-10"_s), Region()));
    }

    void knowsTheClosedTimes_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        // law.md 2.2: spring, summer and Christmas.
        QTest::newRow("spring 2024") << u"2024-03-24"_s << u"2024-04-07"_s;
        QTest::newRow("summer 2024") << u"2024-07-15"_s << u"2024-07-31"_s;
        QTest::newRow("Christmas 2024") << u"2024-12-18"_s << u"2025-01-01"_s;
        QTest::newRow("spring 2025") << u"2025-04-13"_s << u"2025-04-27"_s;
        QTest::newRow("summer 2025") << u"2025-07-15"_s << u"2025-07-31"_s;
        QTest::newRow("Christmas 2025") << u"2025-12-18"_s << u"2026-01-01"_s;
        QTest::newRow("spring 2026") << u"2026-03-29"_s << u"2026-04-12"_s;
        QTest::newRow("summer 2026") << u"2026-07-15"_s << u"2026-07-31"_s;
        QTest::newRow("Christmas 2026") << u"2026-12-18"_s << u"2027-01-01"_s;
        QTest::newRow("spring 2027") << u"2027-03-21"_s << u"2027-04-04"_s;
        QTest::newRow("summer 2027") << u"2027-07-15"_s << u"2027-07-31"_s;
        QTest::newRow("Christmas 2027") << u"2027-12-18"_s << u"2028-01-01"_s;
        QTest::newRow("spring 2028") << u"2028-04-09"_s << u"2028-04-23"_s;
        QTest::newRow("summer 2028") << u"2028-07-15"_s << u"2028-07-31"_s;
        QTest::newRow("Christmas 2028") << u"2028-12-18"_s << u"2029-01-01"_s;
        QTest::newRow("spring 2029") << u"2029-03-25"_s << u"2029-04-08"_s;
        QTest::newRow("summer 2029") << u"2029-07-15"_s << u"2029-07-31"_s;
        QTest::newRow("Christmas 2029") << u"2029-12-18"_s << u"2030-01-01"_s;
        QTest::newRow("spring 2030") << u"2030-04-14"_s << u"2030-04-28"_s;
        QTest::newRow("summer 2030") << u"2030-07-15"_s << u"2030-07-31"_s;
        QTest::newRow("Christmas 2030") << u"2030-12-18"_s << u"2031-01-01"_s;
        QTest::newRow("spring 2031") << u"2031-04-06"_s << u"2031-04-20"_s;
        QTest::newRow("summer 2031") << u"2031-07-15"_s << u"2031-07-31"_s;
        QTest::newRow("Christmas 2031") << u"2031-12-18"_s << u"2032-01-01"_s;
        QTest::newRow("spring 2032") << u"2032-03-21"_s << u"2032-04-04"_s;
        QTest::newRow("summer 2032") << u"2032-07-15"_s << u"2032-07-31"_s;
        QTest::newRow("Christmas 2032") << u"2032-12-18"_s << u"2033-01-01"_s;
    }
    void knowsTheClosedTimes()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const CountryLaw& law = Law::shipped().of(Country::Switzerland);
        QCOMPARE(closedUntil(law, day(from)), std::optional(day(to)));
        QCOMPARE(closedUntil(law, day(to)), std::optional(day(to)));
        QVERIFY(!closedUntil(law, day(from).addDays(-1)));
        QVERIFY(!closedUntil(law, day(to).addDays(1)));
    }

    void limits_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("arose");
        QTest::addColumn<QStringList>("events"); // code from to
        QTest::addColumn<QString>("last");
        const QString regular = u"de-regular"_s;
        const QStringList none;
        QTest::newRow("DE-L-01") << regular << u"2022-05-05"_s << none << u"2025-12-31"_s;
        QTest::newRow("DE-L-02") << regular << u"2023-05-05"_s << none << u"2026-12-31"_s;
        QTest::newRow("DE-L-03") << regular << u"2024-05-05"_s << none << u"2027-12-31"_s;
        QTest::newRow("DE-L-04") << regular << u"2025-05-05"_s << none << u"2029-01-02"_s;
        QTest::newRow("DE-L-05") << regular << u"2023-05-05"_s << QStringList { u"court-order 2026-12-20 2027-01-25"_s } << u"2027-08-06"_s;
        QTest::newRow("DE-L-06") << regular << u"2024-05-05"_s << QStringList { u"acknowledgement 2025-08-14"_s } << u"2028-08-14"_s;
        QTest::newRow("DE-L-07") << regular << u"2024-05-05"_s << QStringList { u"title 2026-03-10"_s } << u"2056-03-10"_s;
        QTest::newRow("DE-L-07, interest after the title") << u"de-title-interest"_s << u"2027-06-30"_s << none << u"2030-12-31"_s;
        QTest::newRow("DE-L-08") << regular << u"2023-05-05"_s << QStringList { u"negotiations 2026-11-01 2026-11-30"_s } << u"2027-03-01"_s;
        QTest::newRow("two suspensions share days") << regular << u"2023-05-05"_s
            << QStringList { u"negotiations 2026-03-01 2026-03-31"_s, u"negotiations 2026-03-20 2026-04-10"_s } << u"2027-02-10"_s;
        QTest::newRow("barred already") << regular << u"2020-05-05"_s << QStringList { u"acknowledgement 2024-01-03"_s } << u"2024-01-02"_s;
        // § 199 (1) BGB: the period begins with the end of the year, so nothing of it runs before; compare DE-L-04.
        QTest::newRow("paid before the period began") << regular << u"2025-05-05"_s << QStringList { u"payment 2025-08-14"_s } << u"2029-01-02"_s;
        QTest::newRow("talks before the period began") << regular << u"2025-05-05"_s << QStringList { u"negotiations 2025-06-01 2025-06-30"_s } << u"2029-01-02"_s;
        QTest::newRow("§ 1486 ABGB") << u"at-regular"_s << u"2023-06-15"_s << none << u"2026-06-15"_s;
        QTest::newRow("§ 1497 ABGB: part payment") << u"at-regular"_s << u"2023-06-15"_s << QStringList { u"payment 2024-03-01"_s } << u"2027-03-01"_s;
        QTest::newRow("OR 127") << u"ch-regular"_s << u"2016-11-21"_s << none << u"2026-11-23"_s;
        QTest::newRow("OR 128") << u"ch-short"_s << u"2021-11-19"_s << none << u"2026-11-19"_s;
        QTest::newRow("OR 135: Betreibung") << u"ch-short"_s << u"2021-11-19"_s << QStringList { u"summons 2026-10-01"_s } << u"2031-10-01"_s;
        QTest::newRow("OR 137 (2): judgment") << u"ch-short"_s << u"2021-11-19"_s << QStringList { u"title 2026-10-01"_s } << u"2036-10-01"_s;
        QTest::newRow("SchKG 149a: loss certificate") << u"ch-short"_s << u"2021-11-19"_s
            << QStringList { u"summons 2026-10-01"_s, u"loss-certificate 2027-03-01"_s } << u"2047-03-01"_s;
        QTest::newRow("OR 141: waiver") << u"ch-short"_s << u"2021-11-19"_s << QStringList { u"waiver 2026-10-01 2027-12-31"_s } << u"2027-12-31"_s;
    }
    void limits()
    {
        QFETCH(QString, period);
        QFETCH(QString, arose);
        QFETCH(QStringList, events);
        QFETCH(QString, last);
        LimitationFacts facts { .period = period, .arose = day(arose) };
        for (const QString& text : events)
            facts.events.push_back({ text.section(u' ', 0, 0), day(text.section(u' ', 1, 1)), optionalDay(text.section(u' ', 2, 2)) });
        const Region region(must(countryFromCode(period.first(2))));
        const Limitation found = must(limitation(Law::shipped(), facts, region));
        QCOMPARE(found.last, day(last));
        QCOMPARE(found.steps.size(), facts.events.size() + 1);
        for (const LimitationStep& step : found.steps)
            QVERIFY(!step.source.isEmpty());
    }

    void datesWithoutSenseAreRefused()
    {
        const Region germany(Country::Germany);
        const auto refused = [&](const LimitationFacts& facts) { return limitation(Law::shipped(), facts, germany).error().code; };
        QCOMPARE(refused({ .period = u"de-regular"_s, .arose = {}, .known = {}, .events = {} }), ErrorCode::InvalidDate);
        QCOMPARE(refused({ .period = u"de-regular"_s, .arose = day(u"9999-12-31"_s), .known = {}, .events = {} }), ErrorCode::InvalidDate);
        QCOMPARE(refused({ .period = u"de-regular"_s, .arose = day(u"2024-05-05"_s), .known = {},
                     .events = { { u"negotiations"_s, day(u"2026-01-05"_s), day(u"9999-12-31"_s) } } }),
            ErrorCode::InvalidDate);
    }

    void longStopAndOpenSuspension()
    {
        // § 199 (4) BGB: not known until 2030, barred after ten years.
        const LimitationFacts late { .period = u"de-regular"_s, .arose = day(u"2018-03-15"_s), .known = day(u"2027-01-01"_s) };
        QCOMPARE(must(limitation(Law::shipped(), late, Region(Country::Germany))).last, day(u"2028-03-15"_s));
        LimitationFacts open { .period = u"de-regular"_s, .arose = day(u"2023-05-05"_s), .events = { { u"court-order"_s, day(u"2026-12-20"_s) } } };
        const Limitation suspended = must(limitation(Law::shipped(), open, Region(Country::Germany)));
        QVERIFY(suspended.isSuspended);
        QVERIFY(suspended.last.isNull());
        open.events.push_back({ u"title"_s, day(u"2027-03-10"_s) });
        QCOMPARE(must(limitation(Law::shipped(), open, Region(Country::Germany))).last, day(u"2057-03-12"_s));
        open.events.push_back({ u"prayer"_s, day(u"2027-04-10"_s) });
        QCOMPARE(limitation(Law::shipped(), open, Region(Country::Germany)).error().args, (QStringList { u"limitation"_s, u"prayer"_s }));
    }
};

QTEST_APPLESS_MAIN(TestPeriods)
#include "test_periods.moc"
