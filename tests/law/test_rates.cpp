// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/rate_schedule.h"

#include "tests/support/law_values.h"
#include "tests/support/samples.h"
#include "ui/words/formats.h"
#include "ui/words/labels.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

const QString head = u"valid_from;valid_to;percent;certainty;source\n"_s;

QString row(const QString& from, const QString& to, const QString& rate)
{
    return from + u';' + to + u';' + rate + u";published;test\n"_s;
}

struct RateLine {
    const char* from;
    const char* base;
    const char* consumer;
    const char* businessOld;
    const char* business; // since 2014-07-29
};

// law.md 1.1, every row.
constexpr std::array rateLines {
    RateLine { "2002-01-01", "2.57", "7.57", "10.57", "" },
    RateLine { "2002-07-01", "2.47", "7.47", "10.47", "" },
    RateLine { "2003-01-01", "1.97", "6.97", "9.97", "" },
    RateLine { "2003-07-01", "1.22", "6.22", "9.22", "" },
    RateLine { "2004-01-01", "1.14", "6.14", "9.14", "" },
    RateLine { "2004-07-01", "1.13", "6.13", "9.13", "" },
    RateLine { "2005-01-01", "1.21", "6.21", "9.21", "" },
    RateLine { "2005-07-01", "1.17", "6.17", "9.17", "" },
    RateLine { "2006-01-01", "1.37", "6.37", "9.37", "" },
    RateLine { "2006-07-01", "1.95", "6.95", "9.95", "" },
    RateLine { "2007-01-01", "2.70", "7.70", "10.70", "" },
    RateLine { "2007-07-01", "3.19", "8.19", "11.19", "" },
    RateLine { "2008-01-01", "3.32", "8.32", "11.32", "" },
    RateLine { "2008-07-01", "3.19", "8.19", "11.19", "" },
    RateLine { "2009-01-01", "1.62", "6.62", "9.62", "" },
    RateLine { "2009-07-01", "0.12", "5.12", "8.12", "" },
    RateLine { "2010-01-01", "0.12", "5.12", "8.12", "" },
    RateLine { "2010-07-01", "0.12", "5.12", "8.12", "" },
    RateLine { "2011-01-01", "0.12", "5.12", "8.12", "" },
    RateLine { "2011-07-01", "0.37", "5.37", "8.37", "" },
    RateLine { "2012-01-01", "0.12", "5.12", "8.12", "" },
    RateLine { "2012-07-01", "0.12", "5.12", "8.12", "" },
    RateLine { "2013-01-01", "-0.13", "4.87", "7.87", "" },
    RateLine { "2013-07-01", "-0.38", "4.62", "7.62", "" },
    RateLine { "2014-01-01", "-0.63", "4.37", "7.37", "" },
    RateLine { "2014-07-01", "-0.73", "4.27", "7.27", "8.27" },
    RateLine { "2015-01-01", "-0.83", "4.17", "7.17", "8.17" },
    RateLine { "2015-07-01", "-0.83", "4.17", "7.17", "8.17" },
    RateLine { "2016-01-01", "-0.83", "4.17", "7.17", "8.17" },
    RateLine { "2016-07-01", "-0.88", "4.12", "7.12", "8.12" },
    RateLine { "2017-01-01", "-0.88", "4.12", "7.12", "8.12" },
    RateLine { "2017-07-01", "-0.88", "4.12", "7.12", "8.12" },
    RateLine { "2018-01-01", "-0.88", "4.12", "7.12", "8.12" },
    RateLine { "2018-07-01", "-0.88", "4.12", "7.12", "8.12" },
    RateLine { "2019-01-01", "-0.88", "4.12", "7.12", "8.12" },
    RateLine { "2019-07-01", "-0.88", "4.12", "7.12", "8.12" },
    RateLine { "2020-01-01", "-0.88", "4.12", "7.12", "8.12" },
    RateLine { "2020-07-01", "-0.88", "4.12", "7.12", "8.12" },
    RateLine { "2021-01-01", "-0.88", "4.12", "7.12", "8.12" },
    RateLine { "2021-07-01", "-0.88", "4.12", "7.12", "8.12" },
    RateLine { "2022-01-01", "-0.88", "4.12", "7.12", "8.12" },
    RateLine { "2022-07-01", "-0.88", "4.12", "7.12", "8.12" },
    RateLine { "2023-01-01", "1.62", "6.62", "9.62", "10.62" },
    RateLine { "2023-07-01", "3.12", "8.12", "11.12", "12.12" },
    RateLine { "2024-01-01", "3.62", "8.62", "11.62", "12.62" },
    RateLine { "2024-07-01", "3.37", "8.37", "11.37", "12.37" },
    RateLine { "2025-01-01", "2.27", "7.27", "10.27", "11.27" },
    RateLine { "2025-07-01", "1.27", "6.27", "9.27", "10.27" },
    RateLine { "2026-01-01", "1.27", "6.27", "9.27", "10.27" },
    RateLine { "2026-07-01", "1.52", "6.52", "9.52", "10.52" },
};

Result<RateTable> tableOf(const QString& rows)
{
    const QString text = head + rows;
    return RateTable::parse(text);
}

} // namespace

class TestRates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheRateOfADay_data()
    {
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("rate");
        // law.md 1.1: all columns on the days at the edges.
        QTest::newRow("first row") << u"de-consumer"_s << u"2002-01-01"_s << u"7.57"_s;
        QTest::newRow("business, old") << u"de-business-old"_s << u"2008-06-30"_s << u"11.32"_s;
        QTest::newRow("the change day carries the new rate") << u"de-consumer"_s << u"2023-07-01"_s << u"8.12"_s;
        QTest::newRow("the day before carries the old one") << u"de-consumer"_s << u"2023-06-30"_s << u"6.62"_s;
        QTest::newRow("negative base") << u"de-consumer"_s << u"2016-07-01"_s << u"4.12"_s;
        QTest::newRow("negative base, business") << u"de-business"_s << u"2022-12-31"_s << u"8.12"_s;
        QTest::newRow("last row") << u"de-business"_s << u"2026-12-31"_s << u"10.52"_s;
        QTest::newRow("real estate") << u"de-real-estate-loan"_s << u"2026-11-21"_s << u"4.02"_s; // § 497 (4) BGB
        QTest::newRow("merchants") << u"de-merchants"_s << u"2026-11-21"_s << u"5"_s; // § 352 HGB
        QTest::newRow("statutory") << u"de-statutory"_s << u"1999-11-21"_s << u"4"_s; // § 246 BGB
        QTest::newRow("Switzerland") << u"ch"_s << u"1995-01-01"_s << u"5"_s; // Art. 104 (1) OR
        QTest::newRow("Austria, consumer") << u"at-consumer"_s << u"2026-01-01"_s << u"4"_s; // § 1000 ABGB
        QTest::newRow("Austria, business") << u"at-business"_s << u"2026-01-15"_s << u"10.73"_s; // law.md 3
        QTest::newRow("contract") << u"fixed:7.25"_s << u"2030-01-01"_s << u"7.25"_s;
        QTest::newRow("contract over the base rate") << u"spread:3"_s << u"2026-07-01"_s << u"4.52"_s;
        QTest::newRow("contract over Austria's") << u"spread:at:-1"_s << u"2026-06-30"_s << u"0.53"_s;
        QTest::newRow("never below zero") << u"spread:0.5"_s << u"2020-01-01"_s << u"0"_s;
    }
    void knowsTheRateOfADay()
    {
        QFETCH(QString, regime);
        QFETCH(QString, date);
        QFETCH(QString, rate);
        const RateSchedule schedule = scheduleOf(regime);
        QVERIFY(schedule.on(day(date)));
        QCOMPARE(schedule.on(day(date))->rate.toDecimal(), rate);
        QVERIFY(!schedule.on(day(date))->source.isEmpty());
    }

    // On the first and the last day of each half-year, by its three regimes, with the source of the rate.
    void hasTheRatesOfTheLaw()
    {
        const RateSchedule consumer = scheduleOf(u"de-consumer"_s);
        const RateSchedule businessOld = scheduleOf(u"de-business-old"_s);
        const RateSchedule business = scheduleOf(u"de-business"_s);
        const RateTable& table = Law::shipped().baseRates.at(u"de"_s);
        const auto percent = [](const Rate& rate) { return rate.value(); };
        const auto expected = [](const char* text) { return must(Rate::fromDecimal(QString::fromLatin1(text))).value(); };
        for (size_t i = 0; i < rateLines.size(); ++i) {
            const RateLine& line = rateLines[i];
            const Date first = day(QString::fromLatin1(line.from));
            const Date last = (i + 1 < rateLines.size() ? day(QString::fromLatin1(rateLines[i + 1].from)) : day(u"2027-01-01"_s)).addDays(-1);
            for (const Date date : { first, last }) {
                QVERIFY2(table.on(date) && !table.on(date)->source.isEmpty(), line.from);
                QCOMPARE(percent(table.on(date)->rate), expected(line.base));
                QCOMPARE(percent(consumer.on(date)->rate), expected(line.consumer));
                QCOMPARE(percent(businessOld.on(date)->rate), expected(line.businessOld));
                if (*line.business != '\0')
                    QCOMPARE(percent(business.on(date)->rate), expected(line.business));
                QCOMPARE(consumer.on(date)->certainty, RateCertainty::Published);
            }
        }
    }

    void hasEveryHalfYearOfTheBundesbank()
    {
        const RateTable& table = Law::shipped().baseRates.at(u"de"_s);
        QCOMPARE(table.rows().size(), size_t(50));
        QCOMPARE(table.first(), day(u"2002-01-01"_s));
        QCOMPARE(table.last(), day(u"2026-12-31"_s));
        const QString path = samplePath(u"legal_tables/basiszins_ameax.json"_s);
        REQUIRE_SAMPLE(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        // Only the half-years in which the rate changed.
        const QJsonObject rates = QJsonDocument::fromJson(file.readAll()).object().value(u"data"_s).toObject();
        QVERIFY(rates.size() > 20);
        for (auto rate = rates.begin(); rate != rates.end(); ++rate) {
            const RateRow* row = table.on(day(rate.key() + u"-01"_s));
            QVERIFY2(row, qPrintable(rate.key()));
            QCOMPARE(row->rate.value(), qRound64(rate.value().toDouble() * 10'000));
        }
    }

    void choosesTheRegimeOfAnObligation_data()
    {
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QString>("created");
        QTest::addColumn<QString>("performed");
        QTest::addColumn<QString>("expected");
        // Art. 229 § 34 EGBGB.
        QTest::newRow("last day of the old law") << u"de-business"_s << u"2014-07-28"_s << QString() << u"de-business-old"_s;
        QTest::newRow("first day of the new one") << u"de-business"_s << u"2014-07-29"_s << QString() << u"de-business"_s;
        QTest::newRow("continuing, performed in time") << u"de-business"_s << u"2010-01-01"_s << u"2016-06-30"_s << u"de-business-old"_s;
        QTest::newRow("continuing, performed later") << u"de-business"_s << u"2010-01-01"_s << u"2016-07-01"_s << u"de-business"_s;
        QTest::newRow("consumers have one law") << u"de-consumer"_s << u"2010-01-01"_s << QString() << u"de-consumer"_s;
    }
    void choosesTheRegimeOfAnObligation()
    {
        QFETCH(QString, regime);
        QFETCH(QString, created);
        QFETCH(QString, performed);
        QFETCH(QString, expected);
        const Date performedOn = performed.isEmpty() ? Date() : day(performed);
        QCOMPARE(regimeForObligation(Law::shipped(), regime, day(created), performedOn), expected);
    }

    void refusesWhatIsNoRegime_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto* text : { "", "de", "fixed", "fixed:", "fixed:-1", "fixed:1001", "fixed:1.23456", "spread:xx:5", "spread:ch:5",
                 "spread:a:b:5", "fixed:de:5", "at-business:1" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoRegime()
    {
        QFETCH(QString, text);
        const auto rule = regimeFromText(Law::shipped(), text);
        QVERIFY(!rule);
        QCOMPARE(rule.error().code, ErrorCode::InvalidValue);
        QCOMPARE(rule.error().args.first(), u"regime"_s);
    }

    void namesThePeriodWithoutARate_data()
    {
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("args");
        QTest::newRow("before 2002") << u"de-consumer"_s << u"2001-12-31"_s << u"2002-02-01"_s
                                     << QStringList { u"de"_s, u"2001-12-31"_s, u"2001-12-31"_s };
        // law.md 1.1: 2027-01-01 is not published.
        QTest::newRow("after the last") << u"de-business"_s << u"2026-12-01"_s << u"2027-01-15"_s
                                        << QStringList { u"de"_s, u"2027-01-01"_s, u"2027-01-15"_s };
        QTest::newRow("Austria before its first half-year") << u"at-business"_s << u"2025-06-15"_s << u"2025-07-15"_s
                                                            << QStringList { u"at"_s, u"2025-06-15"_s, u"2025-06-30"_s };
        QTest::newRow("Austria after its last") << u"at-business"_s << u"2027-03-01"_s << u"2027-03-02"_s
                                                << QStringList { u"at"_s, u"2027-03-01"_s, u"2027-03-02"_s };
    }
    void namesThePeriodWithoutARate()
    {
        QFETCH(QString, regime);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QStringList, args);
        const auto covered = scheduleOf(regime).covers(day(from), day(to).addDays(1));
        QVERIFY(!covered);
        QCOMPARE(covered.error().code, ErrorCode::RateUnknown);
        QCOMPARE(covered.error().args, args);
        QVERIFY(sentence(covered.error()).contains(format(day(args[1]), DateStyle::Full)));
    }

    void extrapolatesOnlyAfterTheLast()
    {
        const auto schedule = must(
            RateSchedule::of(Law::shipped(), u"de-consumer", DayCount::Act365, UnknownRate::Extrapolate));
        QCOMPARE(schedule.on(day(u"2031-05-05"_s))->rate.toDecimal(), u"6.52"_s);
        QCOMPARE(schedule.on(day(u"2031-05-05"_s))->certainty, RateCertainty::Extrapolated);
        QCOMPARE(schedule.on(day(u"2026-12-31"_s))->certainty, RateCertainty::Published);
        QVERIFY(!schedule.covers(day(u"2001-12-31"_s), day(u"2002-01-02"_s)));
        QCOMPARE(scheduleOf(u"at-business"_s).on(day(u"2026-07-01"_s))->certainty, RateCertainty::Unconfirmed);
    }

    void refusesATableNamingTheRow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("reason");
        const QString first = head + row(u"2026-01-01"_s, u"2026-06-30"_s, u"1.27"_s);
        QTest::newRow("gap") << first + row(u"2026-07-02"_s, u"2026-12-31"_s, u"1.52"_s) << u"3"_s << u"gap"_s;
        QTest::newRow("overlap") << first + row(u"2026-06-30"_s, u"2026-12-31"_s, u"1.52"_s) << u"3"_s << u"overlap"_s;
        QTest::newRow("twice") << first + row(u"2026-01-01"_s, u"2026-06-30"_s, u"1.27"_s) << u"3"_s << u"overlap"_s;
        QTest::newRow("not in order") << u"# note\n"_s + first + row(u"2025-07-01"_s, u"2025-12-31"_s, u"1.27"_s) << u"4"_s << u"order"_s;
        QTest::newRow("ends before it begins") << head + row(u"2026-07-01"_s, u"2026-06-30"_s, u"1"_s) << u"2"_s << u"period"_s;
        QTest::newRow("30 February") << head + row(u"2026-02-30"_s, u"2026-06-30"_s, u"1"_s) << u"2"_s << u"date"_s;
        QTest::newRow("a comma") << head + row(u"2026-01-01"_s, u"2026-06-30"_s, u"1,27"_s) << u"2"_s << u"rate"_s;
        QTest::newRow("five decimals") << head + row(u"2026-01-01"_s, u"2026-06-30"_s, u"1.27123"_s) << u"2"_s << u"rate"_s;
        QTest::newRow("percent without a point") << head + row(u"2026-01-01"_s, u"2026-06-30"_s, u"127"_s) << u"2"_s << u"rate"_s;
        QTest::newRow("no source") << head + u"2026-01-01;2026-06-30;1.27;published; \n"_s << u"2"_s << u"cells"_s;
        QTest::newRow("four cells") << head + u"2026-01-01;2026-06-30;1.27;x\n"_s << u"2"_s << u"cells"_s;
        QTest::newRow("nothing") << head << u"2"_s << u"empty"_s;
    }
    void refusesATableNamingTheRow()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QFETCH(QString, reason);
        const auto table = RateTable::parse(text);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::RateTableRow);
        QCOMPARE(table.error().args, (QStringList { line, reason }));
        QVERIFY(sentence(table.error()).contains(line));
    }

    void takesNewRatesIn()
    {
        const RateTable& shipped = Law::shipped().baseRates.at(u"de"_s);
        const RateTable next = must(tableOf(row(u"2027-01-01"_s, u"2027-06-30"_s, u"1.77"_s)));
        Law law = Law::shipped();
        law.baseRates[u"de"_s] = must(shipped.mergedWith(next));
        const auto schedule = must(RateSchedule::of(law, u"de-consumer", DayCount::Act365));
        QCOMPARE(schedule.on(day(u"2027-06-30"_s))->rate.toDecimal(), u"6.77"_s);
        QCOMPARE(schedule.on(day(u"2026-12-31"_s))->rate.toDecimal(), u"6.52"_s);
        // A file without a header loses no row; Windows writes its lines differently.
        const QString bare = row(u"2027-01-01"_s, u"2027-06-30"_s, u"1.77"_s).replace(u'\n', u"\r\n"_s);
        QCOMPARE(must(RateTable::parse(bare)), next);
        // What the program ships is corrected, also in the middle.
        const RateTable correction = must(tableOf(row(u"2026-08-01"_s, u"2026-08-31"_s, u"1.60"_s)));
        const RateTable corrected = must(shipped.mergedWith(correction));
        QCOMPARE(corrected.rows().size(), shipped.rows().size() + 2);
        QCOMPARE(corrected.on(day(u"2026-08-15"_s))->rate.toDecimal(), u"1.6"_s);
        QCOMPARE(corrected.on(day(u"2026-09-01"_s))->rate.toDecimal(), u"1.52"_s);
        const RateTable tooLate = must(tableOf(row(u"2027-07-01"_s, u"2027-12-31"_s, u"1.77"_s)));
        QCOMPARE(shipped.mergedWith(tooLate).error().args.value(1), u"gap"_s);
    }
};

QTEST_APPLESS_MAIN(TestRates)
#include "test_rates.moc"
