// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/fees.h"

#include "core/dunning/procedure.h"
#include "tests/support/law_values.h"
#include "tests/support/programs.h"
#include "tests/support/samples.h"
#include "ui/words/labels.h"

#include <rapidcheck.h>

#include <ranges>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

const CountryLaw& german()
{
    return Law::shipped().of(Country::Germany);
}

const CountryLaw& swiss()
{
    return Law::shipped().of(Country::Switzerland);
}

QString text(qint64 minor)
{
    return Money(minor, Currency::eur()).toDecimal();
}

struct ValueRow {
    int to;
    const char* rvg2025;
    const char* rvg2021;
    const char* gkg2025;
    const char* gkg2021;
    const char* kv2025;
    const char* kv2021;
};

// law.md 1.6, expanded table: all rows of Anlage 2 RVG were compared with BGBl. 2025 I Nr. 109.
constexpr std::array valueRows {
    ValueRow { 500, "51.50", "49.00", "40.00", "38.00", "38.00", "36.00" },
    ValueRow { 1000, "93.00", "88.00", "61.00", "58.00", "38.00", "36.00" },
    ValueRow { 1500, "134.50", "127.00", "82.00", "78.00", "41.00", "39.00" },
    ValueRow { 2000, "176.00", "166.00", "103.00", "98.00", "51.50", "49.00" },
    ValueRow { 3000, "235.50", "222.00", "125.50", "119.00", "62.75", "59.50" },
    ValueRow { 4000, "295.00", "278.00", "148.00", "140.00", "74.00", "70.00" },
    ValueRow { 5000, "354.50", "334.00", "170.50", "161.00", "85.25", "80.50" },
    ValueRow { 6000, "414.00", "390.00", "193.00", "182.00", "96.50", "91.00" },
    ValueRow { 7000, "473.50", "446.00", "215.50", "203.00", "107.75", "101.50" },
    ValueRow { 8000, "533.00", "502.00", "238.00", "224.00", "119.00", "112.00" },
    ValueRow { 9000, "592.50", "558.00", "260.50", "245.00", "130.25", "122.50" },
    ValueRow { 10000, "652.00", "614.00", "283.00", "266.00", "141.50", "133.00" },
    ValueRow { 13000, "707.00", "666.00", "313.50", "295.00", "156.75", "147.50" },
    ValueRow { 16000, "762.00", "718.00", "344.00", "324.00", "172.00", "162.00" },
    ValueRow { 19000, "817.00", "770.00", "374.50", "353.00", "187.25", "176.50" },
    ValueRow { 22000, "872.00", "822.00", "405.00", "382.00", "202.50", "191.00" },
    ValueRow { 25000, "927.00", "874.00", "435.50", "411.00", "217.75", "205.50" },
    ValueRow { 30000, "1013.00", "955.00", "476.00", "449.00", "238.00", "224.50" },
    ValueRow { 35000, "1099.00", "1036.00", "516.50", "487.00", "258.25", "243.50" },
    ValueRow { 40000, "1185.00", "1117.00", "557.00", "525.00", "278.50", "262.50" },
    ValueRow { 45000, "1271.00", "1198.00", "597.50", "563.00", "298.75", "281.50" },
    ValueRow { 50000, "1357.00", "1279.00", "638.00", "601.00", "319.00", "300.50" },
    ValueRow { 65000, "1456.50", "1373.00", "778.00", "733.00", "389.00", "366.50" },
    ValueRow { 80000, "1556.00", "1467.00", "918.00", "865.00", "459.00", "432.50" },
    ValueRow { 95000, "1655.50", "1561.00", "1058.00", "997.00", "529.00", "498.50" },
    ValueRow { 110000, "1755.00", "1655.00", "1198.00", "1129.00", "599.00", "564.50" },
    ValueRow { 125000, "1854.50", "1749.00", "1338.00", "1261.00", "669.00", "630.50" },
    ValueRow { 140000, "1954.00", "1843.00", "1478.00", "1393.00", "739.00", "696.50" },
    ValueRow { 155000, "2053.50", "1937.00", "1618.00", "1525.00", "809.00", "762.50" },
    ValueRow { 170000, "2153.00", "2031.00", "1758.00", "1657.00", "879.00", "828.50" },
    ValueRow { 185000, "2252.50", "2125.00", "1898.00", "1789.00", "949.00", "894.50" },
    ValueRow { 200000, "2352.00", "2219.00", "2038.00", "1921.00", "1019.00", "960.50" },
    ValueRow { 230000, "2492.00", "2351.00", "2248.00", "2119.00", "1124.00", "1059.50" },
    ValueRow { 260000, "2632.00", "2483.00", "2458.00", "2317.00", "1229.00", "1158.50" },
    ValueRow { 290000, "2772.00", "2615.00", "2668.00", "2515.00", "1334.00", "1257.50" },
    ValueRow { 320000, "2912.00", "2747.00", "2878.00", "2713.00", "1439.00", "1356.50" },
    ValueRow { 350000, "3052.00", "2879.00", "3088.00", "2911.00", "1544.00", "1455.50" },
    ValueRow { 380000, "3192.00", "3011.00", "3298.00", "3109.00", "1649.00", "1554.50" },
    ValueRow { 410000, "3332.00", "3143.00", "3508.00", "3307.00", "1754.00", "1653.50" },
    ValueRow { 440000, "3472.00", "3275.00", "3718.00", "3505.00", "1859.00", "1752.50" },
    ValueRow { 470000, "3612.00", "3407.00", "3928.00", "3703.00", "1964.00", "1851.50" },
    ValueRow { 500000, "3752.00", "3539.00", "4138.00", "3901.00", "2069.00", "1950.50" },
};

} // namespace

class TestFees : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheTablesByDay()
    {
        const Date before = day(u"2025-05-31"_s);
        const Date after = day(u"2025-06-01"_s);
        for (const ValueRow& row : valueRows) {
            const qint64 value = row.to * 100LL;
            QCOMPARE(text(must(fullFee(german(), u"RVG13", after, value))), QString::fromLatin1(row.rvg2025));
            QCOMPARE(text(must(fullFee(german(), u"RVG13", before, value))), QString::fromLatin1(row.rvg2021));
            QCOMPARE(text(must(fullFee(german(), u"GKG34", after, value))), QString::fromLatin1(row.gkg2025));
            QCOMPARE(text(must(fullFee(german(), u"GKG34", before, value))), QString::fromLatin1(row.gkg2021));
            QCOMPARE(text(must(feeItem(german(), u"kv1100", after, value)).amount), QString::fromLatin1(row.kv2025));
            QCOMPARE(text(must(feeItem(german(), u"kv1100", before, value)).amount), QString::fromLatin1(row.kv2021));
        }
        // A cent more begins a step.
        QCOMPARE(text(must(fullFee(german(), u"RVG13", after, 50'001))), u"93.00"_s);
        QCOMPARE(text(must(fullFee(german(), u"RVG13", after, 200'001))), u"235.50"_s);
        QCOMPARE(text(must(fullFee(german(), u"RVG13", after, 50'000'001))), u"3927.00"_s);
        QCOMPARE(text(must(fullFee(german(), u"RVG13", after, 0))), u"51.50"_s);
        QCOMPARE(fullFee(swiss(), u"RVG13", after, 100).error().args, (QStringList { u"fee"_s, u"RVG13"_s }));
    }

    // No guess for a day without a table: the sentence names it and the days of which the fee is known.
    void refusesADayWithoutATable_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("mandate");
        QTest::addColumn<QString>("sentences");
        QTest::newRow("the day before the table of 2021") << u"vv2300"_s << u"2020-12-31"_s
            << u"The fee “Business fee” is not known for 31.12.2020: its table begins on 01.01.2021. Nothing was changed."_s;
        QTest::newRow("the table itself") << u"RVG13"_s << u"2013-08-01"_s << u"The fee “RVG13” is not known for 01.08.2013: its table begins on 01.01.2021."_s;
        QTest::newRow("court fee") << u"kv1100"_s << u"2014-01-01"_s << u"is not known for 01.01.2014: its table begins on 01.01.2021."_s;
    }
    void refusesADayWithoutATable()
    {
        QFETCH(QString, code);
        QFETCH(QString, mandate);
        QFETCH(QString, sentences);
        const auto refused = code == u"vv2300" ? collectionCost(german(), { .principal = 100'000, .mandate = day(mandate) }).error()
            : code == u"RVG13"                 ? fullFee(german(), code, day(mandate), 100).error()
                                               : feeItem(german(), code, day(mandate), 100).error();
        QCOMPARE(refused.code, ErrorCode::NotFound);
        QVERIFY2(sentence(refused).contains(sentences), qPrintable(sentence(refused)));
    }

    void aTableThatEndedNamesBothDays()
    {
        CountryLaw law = german();
        std::erase_if(law.feeSteps, [](const FeeStep& step) { return step.validity.to.isNull(); });
        const Error refused = fullFee(law, u"RVG13", day(u"2025-06-01"_s), 100).error();
        QVERIFY2(sentence(refused).contains(u"is not known for 01.06.2025: its tables hold from 01.01.2021 to 31.05.2025."_s), qPrintable(sentence(refused)));
    }

    void agreesWithTheStatutesTables_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("table");
        QTest::newRow("Anlage 2 RVG") << u"legal_tables/rvg_anlage2_13.csv"_s << u"RVG13"_s;
        QTest::newRow("Anlage 2 GKG") << u"legal_tables/gkg_anlage2_34.csv"_s << u"GKG34"_s;
    }
    void agreesWithTheStatutesTables()
    {
        QFETCH(QString, file);
        QFETCH(QString, table);
        const QString path = samplePath(file);
        REQUIRE_SAMPLE(path);
        const QList<QStringList> rows = csvRows(path);
        QVERIFY(rows.size() > 20);
        for (const QStringList& row : rows)
            QCOMPARE(text(must(fullFee(german(), table, day(u"2026-08-19"_s), cents(row[0])))), row[1]);
    }

    void courtFeesByTheDayOfFiling_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("from2025");
        QTest::addColumn<QString>("until2025");
        // law.md 1.6, KV 1100 vectors.
        QTest::newRow("80") << u"80"_s << u"38.00"_s << u"36.00"_s;
        QTest::newRow("800") << u"800"_s << u"38.00"_s << u"36.00"_s;
        QTest::newRow("1000") << u"1000"_s << u"38.00"_s << u"36.00"_s;
        QTest::newRow("1000.01") << u"1000.01"_s << u"41.00"_s << u"39.00"_s;
        QTest::newRow("1500") << u"1500"_s << u"41.00"_s << u"39.00"_s;
        QTest::newRow("2500") << u"2500"_s << u"62.75"_s << u"59.50"_s;
        QTest::newRow("7350") << u"7350"_s << u"119.00"_s << u"112.00"_s;
        QTest::newRow("30000.01") << u"30000.01"_s << u"258.25"_s << u"243.50"_s;
    }
    void courtFeesByTheDayOfFiling()
    {
        QFETCH(QString, value);
        QFETCH(QString, from2025);
        QFETCH(QString, until2025);
        QCOMPARE(text(must(feeItem(german(), u"kv1100", day(u"2025-06-01"_s), cents(value))).amount), from2025);
        QCOMPARE(text(must(feeItem(german(), u"kv1100", day(u"2025-05-31"_s), cents(value))).amount), until2025);
    }

    void collectionCosts_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QString>("mandate");
        QTest::addColumn<int>("effort");
        QTest::addColumn<QString>("fee");
        QTest::addColumn<QString>("outlays");
        const auto add = [](const QString& claim, const QString& mandate, int effort, const QString& fee, const QString& lumpSum) {
            QTest::newRow(qPrintable(QString(claim + u' ' + mandate + u' ' + QString::number(effort)))) << claim << mandate << effort << fee << lumpSum;
        };
        const QString now = u"2026-11-21"_s;
        // law.md 1.6: 0.5, 0.9 and 1.3.
        add(u"50.00"_s, now, 0, u"15.75"_s, u"3.15"_s);
        add(u"50.00"_s, now, 1, u"28.35"_s, u"5.67"_s);
        add(u"50.00"_s, now, 2, u"40.95"_s, u"8.19"_s);
        add(u"50.01"_s, now, 0, u"25.75"_s, u"5.15"_s);
        add(u"50.01"_s, now, 1, u"46.35"_s, u"9.27"_s);
        add(u"50.01"_s, now, 2, u"66.95"_s, u"13.39"_s);
        add(u"500.00"_s, now, 0, u"25.75"_s, u"5.15"_s);
        add(u"500.00"_s, now, 1, u"46.35"_s, u"9.27"_s);
        add(u"500.00"_s, now, 2, u"66.95"_s, u"13.39"_s);
        add(u"500.01"_s, now, 0, u"46.50"_s, u"9.30"_s);
        add(u"500.01"_s, now, 1, u"83.70"_s, u"16.74"_s);
        add(u"500.01"_s, now, 2, u"120.90"_s, u"20.00"_s);
        add(u"1000.00"_s, now, 0, u"46.50"_s, u"9.30"_s);
        add(u"1000.00"_s, now, 1, u"83.70"_s, u"16.74"_s);
        add(u"1000.00"_s, now, 2, u"120.90"_s, u"20.00"_s);
        add(u"1500.00"_s, now, 0, u"67.25"_s, u"13.45"_s);
        add(u"1500.00"_s, now, 1, u"121.05"_s, u"20.00"_s);
        add(u"1500.00"_s, now, 2, u"174.85"_s, u"20.00"_s);
        add(u"3500.00"_s, now, 0, u"147.50"_s, u"20.00"_s);
        add(u"3500.00"_s, now, 1, u"265.50"_s, u"20.00"_s);
        add(u"3500.00"_s, now, 2, u"383.50"_s, u"20.00"_s);
        add(u"12000.00"_s, now, 0, u"353.50"_s, u"20.00"_s);
        add(u"12000.00"_s, now, 1, u"636.30"_s, u"20.00"_s);
        add(u"12000.00"_s, now, 2, u"919.10"_s, u"20.00"_s);
        add(u"50.00"_s, u"2025-05-31"_s, 1, u"27.00"_s, u"5.40"_s);  // DE-R-01
        add(u"500.00"_s, u"2025-05-31"_s, 1, u"44.10"_s, u"8.82"_s); // DE-R-02
        add(u"50.00"_s, u"2025-05-31"_s, 0, u"15.00"_s, u"3.00"_s);
    }
    void collectionCosts()
    {
        QFETCH(QString, claim);
        QFETCH(QString, mandate);
        QFETCH(int, effort);
        QFETCH(QString, fee);
        QFETCH(QString, outlays);
        CollectionCase asked { .principal = cents(claim), .mandate = day(mandate) };
        asked.effort = static_cast<CollectionCase::Effort>(effort);
        const CostBill bill = must(collectionCost(german(), asked));
        QCOMPARE(bill.items.size(), size_t(2));
        QCOMPARE(text(bill.items[0].amount), fee);
        QCOMPARE(text(bill.items[1].amount), outlays);
        QVERIFY(!bill.items[0].formula.isEmpty() && !bill.items[0].source.isEmpty());
    }

    void agreementsAndCredits()
    {
        CollectionCase asked { .principal = 100'000, .mandate = day(u"2026-11-21"_s), .hasAgreement = true };
        CostBill bill = must(collectionCost(german(), asked));
        QCOMPARE(text(bill.total()), u"139.75"_s); // DE-R-03
        QCOMPARE(bill.items[1].formula, u"0.7 * 51.50"_s);
        QCOMPARE(bill.items[1].value, 50'000LL);
        asked.principal = 120'000;
        QCOMPARE(text(must(collectionCost(german(), asked)).total()), u"206.15"_s); // DE-R-04
        // DE-A-06: 40 € flat and 55.62 of costs are 55.62 together.
        CollectionCase business { .principal = 50'000, .mandate = day(u"2026-11-21"_s), .flatSum = 4'000 };
        bill = must(collectionCost(german(), business));
        QCOMPARE(text(bill.total()), u"15.62"_s);
        QCOMPARE(bill.total() + business.flatSum, 5'562LL);
        business.principal = 5'000;
        QCOMPARE(must(collectionCost(german(), business)).total(), 0LL);
        QCOMPARE(german().figure(u"flat-sum", day(u"2026-01-01"_s))->hundredths, 4'000LL);
        QVERIFY(!german().figure(u"flat-sum", day(u"2014-07-28"_s)));
        // § 13e (1) RDG.
        const CostBill lawyers = must(collectionCost(german(), { .principal = 50'000, .mandate = day(u"2026-11-21"_s) }));
        QCOMPARE(recoverable(7'500, lawyers), 5'562LL);
        QCOMPARE(recoverable(4'000, lawyers), 4'000LL);
        // VV 7008: 19 % of 55.62.
        CollectionCase taxed { .principal = 50'000, .mandate = day(u"2026-11-21"_s), .isTaxed = true };
        QCOMPARE(text(must(collectionCost(german(), taxed)).total()), u"66.19"_s);
    }

    void courtAndEnforcement()
    {
        const Date now = day(u"2026-11-21"_s);
        const CostBill order = must(courtOrderCost(german(), now, 100'000, 90));
        QCOMPARE(text(order.items[1].amount), u"-41.85"_s);
        QCOMPARE(text(order.total()), u"51.15"_s);                                                  // DE-R-05
        QCOMPARE(text(must(feeItem(german(), u"vv3308", now, 100'000)).amount), u"46.50"_s);        // DE-R-05
        QCOMPARE(text(must(courtOrderCost(german(), now, 100'000, 250)).items[1].amount), u"-69.75"_s); // at most 0.75
        const auto step = [](const QString& date) {
            const CostItem fee = must(feeItem(german(), u"vv3309", day(date), 50'000));
            return text(fee.amount + must(outlays(german(), day(date), fee.amount)).amount);
        };
        QCOMPARE(step(u"2026-11-21"_s), u"18.54"_s); // DE-R-06
        QCOMPARE(step(u"2025-05-31"_s), u"18.00"_s); // DE-R-07: at least 15.00
    }

    void swissBands_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("summons");
        QTest::addColumn<QString>("seizure");
        // law.md 2.2.
        QTest::newRow("85") << u"85"_s << u"7.00"_s << u"10.00"_s;
        QTest::newRow("100") << u"100"_s << u"7.00"_s << u"10.00"_s;
        QTest::newRow("100.05") << u"100.05"_s << u"20.00"_s << u"25.00"_s;
        QTest::newRow("742.50") << u"742.50"_s << u"40.00"_s << u"45.00"_s;
        QTest::newRow("8450.35") << u"8450.35"_s << u"60.00"_s << u"65.00"_s;
        QTest::newRow("10000.01") << u"10000.01"_s << u"90.00"_s << u"90.00"_s;
        QTest::newRow("250000") << u"250000"_s << u"190.00"_s << u"190.00"_s;
        QTest::newRow("1000000.01") << u"1000000.01"_s << u"400.00"_s << u"400.00"_s;
    }
    void swissBands()
    {
        QFETCH(QString, amount);
        QFETCH(QString, summons);
        QFETCH(QString, seizure);
        const Date now = day(u"2026-11-21"_s);
        QCOMPARE(text(must(bandFee(swiss(), u"summons", now, cents(amount))).amount), summons);
        QCOMPARE(text(must(bandFee(swiss(), u"seizure", now, cents(amount))).amount), seizure);
    }

    // law.md 2.2, GebV SchKG: the last amount of each band and the first of the next.
    void swissBandsAtTheirEdges()
    {
        const Date now = day(u"2026-11-21"_s);
        const std::array limits { 100, 500, 1'000, 10'000, 100'000, 1'000'000 };
        const std::array summons { 7, 20, 40, 60, 90, 190, 400 };
        const std::array seizure { 10, 25, 45, 65, 90, 190, 400 };
        for (size_t i = 0; i < limits.size(); ++i) {
            for (const qint64 more : { 0, 1 }) {
                const qint64 amount = limits[i] * 100LL + more;
                const size_t band = i + static_cast<size_t>(more);
                QCOMPARE(must(bandFee(swiss(), u"summons", now, amount)).amount, summons[band] * 100LL);
                QCOMPARE(must(bandFee(swiss(), u"seizure", now, amount)).amount, seizure[band] * 100LL);
            }
        }
        QCOMPARE(swiss().figure(u"summons-withdrawn", now)->hundredths, 500LL);
        QCOMPARE(swiss().figure(u"seizure-attempt", now)->hundredths, 1'000LL);
    }

    void agreesWithTheSwissSamples()
    {
        const QString path = samplePath(u"legal_tables/ch_gebv_schkg_vectors_lexmetrik.csv"_s);
        REQUIRE_SAMPLE(path);
        const Date now = day(u"2026-11-21"_s);
        const QMap<QString, QString> tables { { u"Art.20 Pfaendung"_s, u"seizure"_s }, { u"Art.30 Verwertung"_s, u"realisation"_s },
            { u"Art.19 Einzahlung"_s, u"payment"_s }, { u"Verwertung kein Erwerber"_s, u"realisation-unsold"_s } };
        int compared = 0;
        for (const QStringList& row : csvRows(path)) {
            if (!tables.contains(row[0]))
                continue;
            ++compared;
            QCOMPARE(must(bandFee(swiss(), tables[row[0]], now, cents(row[1]))).amount, cents(row[2].section(u' ', 0, 0)));
        }
        QCOMPARE(compared, 14);
        QCOMPARE(text(must(summonsCost(swiss(), now, 500'000, 2, 1)).total()), u"104.00"_s);
        QCOMPARE(text(must(fruitlessSeizure(swiss(), now, 500'000)).amount), u"32.50"_s);
        QCOMPARE(text(must(fruitlessSeizure(swiss(), now, 10'000)).amount), u"10.00"_s);
        QCOMPARE(text(must(bandFee(swiss(), u"payment", now, 123'456)).amount), u"6.17"_s);
        // "Verwertung Erloes-Kappung" (8 of 8): the caller takes no more than the proceeds.
        QVERIFY(must(bandFee(swiss(), u"realisation", now, 800)).amount >= 800);
    }

    // law.md 1.5: the reminder that puts in default is free, later ones cost paper and postage; courts refuse 5 EUR.
    void reminderFeesKeepTheirLimits()
    {
        const Date now = day(u"2026-11-21"_s);
        const auto figure = [&](QStringView code) { return german().figure(code, now)->hundredths; };
        QCOMPARE(figure(u"reminder-fee"), 250LL);
        QCOMPARE(figure(u"reminder-fee-warn"), 300LL);
        QCOMPARE(figure(u"reminder-fee-most"), 500LL);
        const Procedure& procedure = standardProcedure(u"DE");
        QCOMPARE(procedure.levels.front().fee(Currency::eur()), 0LL);
        for (const Level& level : procedure.levels | std::views::drop(1))
            QCOMPARE(level.fee(Currency::eur()), figure(u"reminder-fee"));
        // Art. 102 OR, § 1333 (2) ABGB: the first one is free there too.
        QCOMPARE(standardProcedure(u"CH").levels.front().fee(Currency::chf()), 0LL);
        QCOMPARE(standardProcedure(u"AT").levels.front().fee(Currency::eur()), 0LL);
    }

    void feesGrowWithTheValue()
    {
        QVERIFY(rc::check([] {
            const qint64 value = *rc::gen::inRange<qint64>(0, 100'000'000);
            const qint64 more = value + *rc::gen::inRange<qint64>(0, 1'000'000);
            for (const auto& table : { u"RVG13"_s, u"GKG34"_s }) {
                const Date now = day(u"2026-01-01"_s);
                RC_ASSERT(must(fullFee(german(), table, now, value)) <= must(fullFee(german(), table, now, more)));
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestFees)
#include "test_fees.moc"
