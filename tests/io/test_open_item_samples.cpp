// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_items.h"

#include "tests/support/samples.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

const ImportDefaults euroDefaults { Currency::eur(), u"DE"_s };

OpenItemList listOf(const Table& table)
{
    const auto guess = guessMapping(table);
    if (!guess)
        qFatal("no mapping");
    return readOpenItems(table, guess->mapping, euroDefaults).value();
}

} // namespace

/// The files under samples/open_items, which nobody of this project wrote.
class TestOpenItemSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = samplePath(u"open_items"_s);
        if (folder.isEmpty())
            return;
        QProcess python;
        python.start(u"python3"_s,
            { QString::fromUtf8(MAHNWERK_SOURCE_DIR) + u"/tests/io/open_items_sums.py"_s, folder });
        QVERIFY(python.waitForFinished());
        m_sums = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
        QVERIFY2(!m_sums.isEmpty(), python.readAllStandardError().constData());
    }

    void agreesWithAnIndependentReading_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("SmartBusiness, positions of three invoices")
            << u"SmartBusinessPostFinance/smartbusiness-invoice-dettagliata-3.csv"_s;
        QTest::newRow("SmartBusiness, one draft with two debtor numbers")
            << u"SmartBusinessPostFinance/smartbusiness-invoice-dettagliata-4.csv"_s;
        QTest::newRow("English aging list") << u"ar_aging_en/ar_aging.csv"_s;
        QTest::newRow("6368 open invoices") << u"highradius_volume/open_invoices.csv"_s;
        QTest::newRow("payables and receivables mixed") << u"sap_like/open_items.csv"_s;
    }
    void agreesWithAnIndependentReading()
    {
        QFETCH(QString, file);
        const QString path = samplePath(u"open_items/"_s + file);
        REQUIRE_SAMPLE(path);
        const Table table = readTable(path).value();
        const OpenItemList list = listOf(table);
        const QJsonObject expected = m_sums.value(file).toObject();
        QCOMPARE(static_cast<int>(list.items.size()), expected.value("items"_L1).toInt());
        QCOMPARE(static_cast<int>(list.refused.size()), expected.value("refused"_L1).toInt());
        QCOMPARE(static_cast<int>(list.skipped.size()), expected.value("skipped"_L1).toInt());
        QJsonObject sums;
        for (const Money& sum : list.sums)
            sums.insert(sum.currency().code(), sum.toDecimal());
        QCOMPARE(sums, expected.value("sums"_L1).toObject());
    }

    void accountsForEveryRowOnce_data() { agreesWithAnIndependentReading_data(); }
    void accountsForEveryRowOnce()
    {
        QFETCH(QString, file);
        const QString path = samplePath(u"open_items/"_s + file);
        REQUIRE_SAMPLE(path);
        const OpenItemList list = listOf(readTable(path).value());
        std::multiset<int> rows;
        for (const OpenItem& item : list.items)
            rows.insert(item.rows.begin(), item.rows.end());
        for (const RefusedRow& refused : list.refused)
            rows.insert(refused.row);
        for (const SkippedRow& skipped : list.skipped)
            rows.insert(skipped.row);
        QCOMPARE(static_cast<int>(rows.size()), list.dataRows);
        for (int row = 2; row < 2 + list.dataRows; ++row)
            QCOMPARE(rows.count(row), size_t(1));
    }

    void keepsLeadingZerosAndGroupsByNumber()
    {
        const QString path = samplePath(u"open_items/highradius_volume/open_invoices.csv"_s);
        REQUIRE_SAMPLE(path);
        const OpenItemList list = listOf(readTable(path).value());
        QCOMPARE(list.debtors.size(), size_t(438));
        QCOMPARE(list.debtors.front().number, u"0200706844"_s);
        QCOMPARE(list.debtors.front().name, u"WINC co"_s);
        QVERIFY(list.debtors.front().otherNames.contains(u"WINC llc"_s));
        QCOMPARE(list.items.front().reference, u"1930571429"_s);
        QCOMPARE(list.items.front().due.toIso(), u"2020-03-13"_s);
    }

    void sumsPositionsOfAnInvoice()
    {
        const QString path
            = samplePath(u"open_items/SmartBusinessPostFinance/smartbusiness-invoice-dettagliata-3.csv"_s);
        REQUIRE_SAMPLE(path);
        const OpenItemList list = listOf(readTable(path).value());
        const OpenItem& item = list.items.front();
        QCOMPARE(item.open.toDecimal(), u"1057.68"_s); // 0.38 + 1055.46 + 1.84
        QCOMPARE(item.rows, (std::vector<int> { 2, 3, 4 }));
        QCOMPARE(item.dunningLevel, std::optional(1)); // "1° sollecito"
        QCOMPARE(item.paymentReference, u"000000000000000000000001029"_s);
        QCOMPARE(list.debtors.size(), size_t(1));
        QCOMPARE(list.skipped.front().reason, SkipReason::Draft);
    }

    void readsDisputesAndOpenBalances()
    {
        const QString path = samplePath(u"open_items/ar_aging_en/ar_aging.csv"_s);
        REQUIRE_SAMPLE(path);
        const OpenItemList list = listOf(readTable(path).value());
        const auto item = std::ranges::find(list.items, u"INV-10059"_s, &OpenItem::reference);
        QVERIFY(item != list.items.end());
        QCOMPARE(item->open.toDecimal(), u"29100.00"_s);
        QCOMPARE(item->invoiced.toDecimal(), u"68880.00"_s);
        QVERIFY(item->disputed);
        QCOMPARE(item->disputeReason, u"Missing PO number on invoice"_s);
        QCOMPARE(list.debtors[static_cast<size_t>(list.items[3].debtor)].name, u"Birch & Hollow Supply"_s);
    }

    void asksForMissingDueDates()
    {
        const QString path = samplePath(u"open_items/sap_like/open_items.csv"_s);
        REQUIRE_SAMPLE(path);
        const OpenItemList list = listOf(readTable(path).value());
        QCOMPARE(list.refused.size(), size_t(1));
        QCOMPARE(list.refused.front().row, 7);
        QCOMPARE(list.refused.front().reason, RefusalReason::DueDateMissing);
        QCOMPARE(list.refused.front().amount.toDecimal(), u"42654.65"_s);
        QVERIFY(std::ranges::all_of(
            list.skipped, [](const SkippedRow& row) { return row.reason == SkipReason::Supplier; }));
    }

    void refusesWhatHoldsNoOpenItems_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("nature");
        QTest::newRow("bexio journal")
            << u"bexio/csv_bexio_example_format1_20221223.csv"_s << u"ledger-journal"_s;
        QTest::newRow("bexio journal as XLSX")
            << u"bexio/xlsx_bexio_example_format1_20221223.xlsx"_s << u"ledger-journal"_s;
        QTest::newRow("bexio account sheet")
            << u"bexio/csv_bexio_example_format2_20240918.csv"_s << u"ledger-journal"_s;
        QTest::newRow("Infoniqa journal")
            << u"infoniqa/csv_infoniqa_example_format1_2025.csv"_s << u"ledger-journal"_s;
        QTest::newRow("SmartBusiness customers")
            << u"SmartBusinessPostFinance/smartbusiness-clienti.csv"_s << u"customer-list"_s;
        QTest::newRow("SmartBusiness services")
            << u"SmartBusinessPostFinance/smartbusiness-servizi.csv"_s << u"product-list"_s;
        QTest::newRow("DATEV payroll") << u"datev_dtvf/datev_lohn_dtvf700.csv"_s << u"datev-postings"_s;
        QTest::newRow("DATEV assets") << u"datev_extf/EXTF_Anlag-Filialen.csv"_s << u"datev-assets"_s;
        QTest::newRow("DATEV texts") << u"datev_extf/EXTF_Buchungstextkonstanten.csv"_s
                                     << u"datev-posting-texts"_s;
        QTest::newRow("DATEV addresses") << u"datev_extf/EXTF_Div-Adressen.csv"_s << u"datev-addresses"_s;
        QTest::newRow("DATEV labels")
            << u"datev_extf/EXTF_Sachkontobeschriftungen.csv"_s << u"datev-account-labels"_s;
        QTest::newRow("DATEV customers")
            << u"datev_extf/EXTF_Stammdaten-Deb-Kred.csv"_s << u"datev-customers-suppliers"_s;
        QTest::newRow("DATEV text keys") << u"datev_extf/EXTF_Textschluessel.csv"_s << u"datev-text-keys"_s;
        QTest::newRow("DATEV recurring")
            << u"datev_extf/EXTF_Wiederkehrende-Buchungen.csv"_s << u"datev-recurring-postings"_s;
        QTest::newRow("DATEV postings") << u"datev_lint/valid_minimal_700.csv"_s << u"datev-postings"_s;
        QTest::newRow("DATEV postings, long document number")
            << u"datev_lint/after_belegfeld_fix.csv"_s << u"datev-postings"_s;
        QTest::newRow("DATEV postings, bad document number")
            << u"datev_lint/before_belegfeld_fix.csv"_s << u"datev-postings"_s;
        QTest::newRow("DATEV postings, invalid") << u"datev_lint/invalid_fields.csv"_s << u"datev-postings"_s;
        QTest::newRow("DATEV postings, leading zeros")
            << u"datev_lint/leading_zero_konto.csv"_s << u"datev-postings"_s;
        QTest::newRow("DATEV postings, broken quotes")
            << u"datev_lint/broken_quotes.csv"_s << u"datev-postings"_s;
    }
    void refusesWhatHoldsNoOpenItems()
    {
        QFETCH(QString, file);
        QFETCH(QString, nature);
        const QString path = samplePath(u"open_items/"_s + file);
        REQUIRE_SAMPLE(path);
        const auto table = readTable(path);
        QVERIFY(table.has_value());
        const auto guess = guessMapping(*table);
        QVERIFY(!guess.has_value());
        QCOMPARE(guess.error().code, ErrorCode::NoOpenItems);
        QCOMPARE(guess.error().args.at(0), path);
        QCOMPARE(guess.error().args.at(1), nature);
    }

    void readsTheSameFromCsvAndXlsx()
    {
        const QString csv = samplePath(u"open_items/bexio/csv_bexio_example_format1_20221223.csv"_s);
        const QString xlsx = samplePath(u"open_items/bexio/xlsx_bexio_example_format1_20221223.xlsx"_s);
        REQUIRE_SAMPLE(csv);
        REQUIRE_SAMPLE(xlsx);
        const Table a = readTable(csv).value();
        const Table b = readTable(xlsx).value();
        QCOMPARE(a.rowCount(), b.rowCount());
        for (int row = 1; row < a.rowCount(); ++row) {
            const auto written = amountFromCell(a.cell(row, 5), NumberFormat::PointDecimal);
            QVERIFY(written.has_value());
            QCOMPARE(amountFromCell(b.cell(row, 5), NumberFormat::PointDecimal)->value, written->value);
        }
    }

    void reportsTheRowOfBrokenQuotes()
    {
        const QString path = samplePath(u"open_items/datev_lint/broken_quotes.csv"_s);
        REQUIRE_SAMPLE(path);
        const Table table = readTable(path).value();
        QCOMPARE(table.rowCount(), 4);
        QCOMPARE(table.state(2), RowState::Sound);
        QCOMPARE(table.state(3), RowState::BrokenQuotes);
        QCOMPARE(table.rowNumber(3), 4);
    }

private:
    QJsonObject m_sums;
};

QTEST_APPLESS_MAIN(TestOpenItemSamples)
#include "test_open_item_samples.moc"
