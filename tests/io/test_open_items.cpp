// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_items.h"

#include "core/exchange/csv.h"
#include "core/exchange/xlsx.h"
#include "tests/io/raw_workbook.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QtTest>

#include <ctime>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

const ImportDefaults swissDefaults { Currency::chf(), u"CH"_s };

Table tableOf(const QString& text) { return readCsv(text.toUtf8(), u"list.csv"_s).value(); }

OpenItemList read(const Table& table, std::optional<int> termsDays = {})
{
    Mapping mapping = guessMapping(table).value().mapping;
    mapping.defaultTermsDays = termsDays;
    return readOpenItems(table, mapping, swissDefaults).value();
}

OpenItemList read(const QString& text) { return read(tableOf(text)); }

/// "7 due-date-missing, 8 duplicate"
QString shown(const std::vector<RefusedRow>& rows)
{
    QStringList words;
    for (const RefusedRow& row : rows)
        words += QString::number(row.row) + u' ' + reasonKey(row.reason);
    return words.join(u", "_s);
}

QString shown(const std::vector<SkippedRow>& rows)
{
    QStringList words;
    for (const SkippedRow& row : rows)
        words += QString::number(row.row) + u' ' + reasonKey(row.reason);
    return words.join(u", "_s);
}

QString shown(const std::vector<OpenItem>& items)
{
    QStringList words;
    for (const OpenItem& item : items)
        words += item.reference + u' ' + item.open.toDecimal() + u' ' + item.open.currency().code();
    return words.join(u", "_s);
}

} // namespace

class TestOpenItems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheFollowUpListOfASmallFirm()
    {
        const OpenItemList list = read(
            u"Mahnliste November;;;;;;;;;;;;\n;;;;;;;;;;;;\n"
            "Kd-Nr.;Firma / Name;Straße;PLZ Ort;Tel.;Rg.Nr;Datum;Ziel;offen;Mahn;angerufen am;Bemerkung;x\n"
            "10421;Müller GmbH;Lindenstraße 17;D-23558 Lübeck;0451/555 01-90; "
            "40218;29.04.26;30;1.234,50;2;12.11. Hr. Kern;zahlt Ende Monat;x\n"
            "10422;Petersen, Jens;Hafenweg 3;20457 Hamburg;0171 5550122 / 040 555 01 00;40219;30.04.26;14;748,00;1;03.11.2026 AB;;\n"_s);
        QCOMPARE(shown(list.items), u"40218 1234.50 CHF, 40219 748.00 CHF"_s);
        const OpenItem& first = list.items.front();
        QCOMPARE(first.issued.toIso(), u"2026-04-29"_s);
        QCOMPARE(first.due.toIso(), u"2026-05-29"_s);
        QCOMPARE(first.dueFrom, DueDateFrom::Terms);
        QCOMPARE(first.dunningLevel, std::optional(2));
        QCOMPARE(first.note, u"zahlt Ende Monat"_s);
        QCOMPARE(first.calls.front().on.toIso(), u"2026-11-12"_s);
        QCOMPARE(first.calls.front().text, u"Hr. Kern"_s);
        QCOMPARE(first.rows, (std::vector<int> { 4 }));
        const ImportedDebtor& company = list.debtors[0];
        QCOMPARE(company.kind, PartyKind::Company);
        QCOMPARE(company.street, u"Lindenstraße"_s);
        QCOMPARE(company.houseNumber, u"17"_s);
        QCOMPARE(company.postcode, u"23558"_s);
        QCOMPARE(company.city, u"Lübeck"_s);
        QCOMPARE(company.country, u"DE"_s);
        QCOMPARE(company.phones, (QStringList { u"0451/555 01-90"_s }));
        const ImportedDebtor& person = list.debtors[1];
        QCOMPARE(person.kind, PartyKind::Person);
        QCOMPARE(person.lastName, u"Petersen"_s);
        QCOMPARE(person.firstName, u"Jens"_s);
        QCOMPARE(person.phones, (QStringList { u"0171 5550122"_s, u"040 555 01 00"_s }));
        QCOMPARE(person.country, u"CH"_s); // the default, as the row names none
        QCOMPARE(list.items[1].calls.front().on.toIso(), u"2026-11-03"_s);
    }

    void refusesWhatIsNotCertain_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("refused");
        QTest::addColumn<QString>("skipped");
        const QString none;
        QTest::newRow("sound") << u"1;Meier;R1;01.02.2026;01.03.2026;100,00;;"_s << none << none;
        QTest::newRow("text for an amount")
            << u"1;Meier;R1;01.02.2026;01.03.2026;s. Rg.;;"_s << u"2 amount-unreadable"_s << none;
        QTest::newRow("no amount") << u"1;Meier;R1;01.02.2026;01.03.2026;;;"_s << u"2 amount-missing"_s
                                   << none;
        QTest::newRow("a third digit")
            << u"1;Meier;R1;01.02.2026;01.03.2026;100,005;;"_s << u"2 amount-too-precise"_s << none;
        QTest::newRow("a billion billions")
            << u"1;Meier;R1;01.02.2026;01.03.2026;999999999999999,00;;"_s << u"2 amount-too-large"_s << none;
        QTest::newRow("31 February") << u"1;Meier;R1;01.02.2026;31.02.2026;100,00;;"_s
                                     << u"2 date-unreadable"_s << none;
        QTest::newRow("no due date") << u"1;Meier;R1;01.02.2026;;100,00;;"_s << u"2 due-date-missing"_s
                                     << none;
        QTest::newRow("no number") << u"1;Meier;;01.02.2026;01.03.2026;100,00;;"_s << u"2 reference-missing"_s
                                   << none;
        QTest::newRow("nobody") << u";;R1;01.02.2026;01.03.2026;100,00;;"_s << u"2 debtor-missing"_s << none;
        QTest::newRow("a currency that is none")
            << u"1;Meier;R1;01.02.2026;01.03.2026;100,00;XYZ;"_s << u"2 currency-unknown"_s << none;
        QTest::newRow("euro sign in a franc row")
            << u"1;Meier;R1;01.02.2026;01.03.2026;100,00 €;CHF;"_s << u"2 currency-unknown"_s << none;
        QTest::newRow("dollar sign without a dollar")
            << u"1;Meier;R1;01.02.2026;01.03.2026;$100,00;;"_s << u"2 currency-unknown"_s << none;
        QTest::newRow("broken quotes")
            << u"1;\"Meier;R1;01.02.2026;01.03.2026;100,00;;"_s << u"2 broken-quotes"_s << none;
        QTest::newRow("draft") << u"1;Meier;R1;01.02.2026;01.03.2026;100,00;;Entwurf"_s << none
                               << u"2 draft"_s;
        QTest::newRow("Italian draft")
            << u"1;Meier;R1;01.02.2026;01.03.2026;100,00;;Bozza"_s << none << u"2 draft"_s;
        QTest::newRow("French draft")
            << u"1;Meier;R1;01.02.2026;01.03.2026;100,00;;Brouillon"_s << none << u"2 draft"_s;
        QTest::newRow("paid") << u"1;Meier;R1;01.02.2026;01.03.2026;100,00;;bezahlt"_s << none << u"2 paid"_s;
        QTest::newRow("not paid") << u"1;Meier;R1;01.02.2026;01.03.2026;100,00;;unbezahlt"_s << none << none;
        QTest::newRow("cancelled") << u"1;Meier;R1;01.02.2026;01.03.2026;100,00;;storniert"_s << none
                                   << u"2 cancelled"_s;
        QTest::newRow("nothing open")
            << u"1;Meier;R1;01.02.2026;01.03.2026;0,00;;"_s << none << u"2 zero-amount"_s;
        QTest::newRow("credit note") << u"1;Meier;R1;01.02.2026;01.03.2026;-100,00;;"_s << none
                                     << u"2 credit-note"_s;
        QTest::newRow("total") << u"Total;;;;;100,00;;"_s << none << u"2 total-row"_s;
        QTest::newRow("a debtor called Total")
            << u"1;Total Energies;R1;01.02.2026;01.03.2026;100,00;;"_s << none << none;
        QTest::newRow("footnote") << u"Stand 30.11.2026;;;;;;;"_s << none << u"2 footnote"_s;
        QTest::newRow("header again") << u"Kd-Nr;Name;Rechnungs-Nr;Datum;Fällig;Offen;Währung;Status"_s
                                      << none << u"2 repeated-header"_s;
    }
    void refusesWhatIsNotCertain()
    {
        QFETCH(QString, row);
        QFETCH(QString, refused);
        QFETCH(QString, skipped);
        const OpenItemList list = read(u"Kd-Nr;Name;Rechnungs-Nr;Datum;Fällig;Offen;Währung;Status\n"_s + row
            + u"\n7;Huber;R7;01.02.2026;01.03.2026;50,00;;offen\n"_s);
        QCOMPARE(shown(list.refused), refused);
        QCOMPARE(shown(list.skipped), skipped);
        QCOMPARE(list.dataRows, 2);
        QCOMPARE(list.items.size() + list.refused.size() + list.skipped.size(), size_t(2));
    }

    void takesEachNumberOfADebtorOnce_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("items");
        QTest::addColumn<QString>("refused");
        QTest::newRow("same number, same amount: the later one is a duplicate")
            << u"1;R1;100.00\n1;R1;100.00\n"_s << u"R1 100.00 CHF"_s << u"3 duplicate"_s;
        QTest::newRow("in other letters")
            << u"1;r-1a;100.00\n1;R-1A;100.00\n"_s << u"r-1a 100.00 CHF"_s << u"3 duplicate"_s;
        QTest::newRow("same number, other amount: none is certain")
            << u"1;R1;100.00\n1;R1;120.00\n"_s << QString()
            << u"2 same-reference-other-amount, 3 same-reference-other-amount"_s;
        QTest::newRow("same number of another debtor")
            << u"1;R1;100.00\n2;R1;120.00\n"_s << u"R1 100.00 CHF, R1 120.00 CHF"_s << QString();
        QTest::newRow("leading zeros tell debtors apart")
            << u"1;R1;100.00\n01;R1;120.00\n"_s << u"R1 100.00 CHF, R1 120.00 CHF"_s << QString();
    }
    void takesEachNumberOfADebtorOnce()
    {
        QFETCH(QString, rows);
        QFETCH(QString, items);
        QFETCH(QString, refused);
        QString dated = u"Kundennummer;Rechnungsnummer;Offen;Fällig\n"_s;
        for (const QString& row : rows.split(u'\n', Qt::SkipEmptyParts))
            dated += row + u";2026-03-01\n"_s;
        const OpenItemList list = read(dated);
        QCOMPARE(shown(list.items), items);
        QCOMPARE(shown(list.refused), refused);
    }

    void saysWhatTheMappingLacks()
    {
        const Table table = tableOf(u"Kundennummer;Rechnungsnummer;Offen\n1;R1;100.00\n"_s);
        const auto list = readOpenItems(table, guessMapping(table).value().mapping, swissDefaults);
        QCOMPARE(list.error().code, ErrorCode::MappingIncomplete);
        QCOMPARE(list.error().args, (QStringList { u"due-date"_s }));
    }

    void countsDueDatesFromTerms()
    {
        const QString text
            = u"Kd-Nr;Rechnungs-Nr;Rechnungsdatum;Zahlungskondition;Offen\n"
              "1;R1;2026-01-31;30 Tage netto;10.00\n1;R2;2026-01-31;2/10NET14;10.00\n"
              "1;R3;2026-01-31;sofort;10.00\n1;R4;2026-01-31;ZB07;10.00\n1;R5;;30;10.00\n1;R6;2026-01-31;20 Tage;10.00\n"_s;
        const OpenItemList list = read(text);
        QCOMPARE(list.items[0].due.toIso(), u"2026-03-02"_s);
        QCOMPARE(list.items[1].due.toIso(), u"2026-02-14"_s);
        QCOMPARE(list.items[2].due.toIso(), u"2026-01-31"_s);
        QCOMPARE(shown(list.refused), u"5 due-date-missing, 6 due-date-missing"_s);
        const OpenItemList withDefault = read(tableOf(text), 10);
        QCOMPARE(withDefault.items.size(), size_t(5));
        QCOMPARE(withDefault.items[3].dueFrom, DueDateFrom::DefaultTerms);
        QCOMPARE(withDefault.items[3].due.toIso(), u"2026-02-10"_s);
        QCOMPARE(shown(withDefault.refused), u"6 due-date-missing"_s); // nothing to count from
    }

    void subtractsWhatIsPaid()
    {
        const OpenItemList list
            = read(u"Kd-Nr;Rechnungs-Nr;Fällig;Rechnungsbetrag;Bezahlt\n"
                   "1;R1;2026-03-01;1'000.00;250.50\n1;R2;2026-03-01;80.00;\n1;R3;2026-03-01;80.00;80.00\n"
                   "1;R4;2026-03-01;80.00;90.00\n"_s);
        QCOMPARE(shown(list.items), u"R1 749.50 CHF, R2 80.00 CHF"_s);
        QCOMPARE(list.items[0].invoiced.toDecimal(), u"1000.00"_s);
        QCOMPARE(shown(list.skipped), u"4 zero-amount, 5 credit-note"_s);
    }

    void sumsPositionsExactlyAndRoundsOnce()
    {
        const OpenItemList list = read(
            u"Kundennummer;Rechnungsnummer;Fällig;Positionstotal\n"
            "1;R1;2026-03-01;0.3333\n1;R1;2026-03-01;0.3333\n1;R1;2026-03-01;0.3333\n"
            "1;R2;2026-03-01;100.00\n1;R2;2026-03-01;-20.00\n1;R2;2026-03-01;0.00\n"
            "1;R3;2026-03-01;5.00\n1;R3;2026-03-01;viel\n2;R4;2026-03-01;1.00\n2;R4;2026-03-15;1.00\n"_s);
        // 0.9999, not 0.33 three times.
        QCOMPARE(shown(list.items), u"R1 1.00 CHF, R2 80.00 CHF"_s);
        QCOMPARE(list.roundedItems, 1);
        QCOMPARE(shown(list.refused),
            u"8 invoice-incomplete, 9 amount-unreadable, 10 amounts-differ, 11 amounts-differ"_s);
    }

    void keepsSeveralCurrenciesApart()
    {
        const OpenItemList list = read(
            u"Kd-Nr;Rechnungs-Nr;Fällig;Offen;Währung\n1;R1;2026-03-01;100.00;EUR\n"
            "1;R2;2026-03-01;200.50;chf\n1;R3;2026-03-01;1500;JPY\n1;R4;2026-03-01;0.25;EUR\n1;R5;2026-03-01;7.00;\n"_s);
        QCOMPARE(list.sums.size(), size_t(3));
        QCOMPARE(list.sums[0].toDecimal(), u"207.50"_s); // CHF, with the default
        QCOMPARE(list.sums[1].toDecimal(), u"100.25"_s);
        QCOMPARE(list.sums[2].toDecimal(), u"1500"_s);
    }

    void importsFormulasAsText()
    {
        const QString path = samplePath(u"hostile/csv_injection_payloads.txt"_s);
        REQUIRE_SAMPLE(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList payloads = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QString text = u"Name;Rechnungs-Nr;Fällig;Offen\n"_s;
        for (qsizetype i = 0; i < payloads.size(); ++i) {
            QString quoted = payloads[i];
            text += u'"' + quoted.replace(u'"', u"\"\""_s) + u"\";R"_s + QString::number(i)
                + u";2026-03-01;10.00\n"_s;
        }
        const OpenItemList list = read(text);
        QCOMPARE(list.items.size(), static_cast<size_t>(payloads.size()));
        for (size_t i = 0; i < list.items.size(); ++i)
            QCOMPARE(list.debtors[static_cast<size_t>(list.items[i].debtor)].name,
                payloads[static_cast<qsizetype>(i)]);
    }

    void keepsNaughtyNames()
    {
        const QString path = samplePath(u"hostile/naughty_names_blns.csv"_s);
        REQUIRE_SAMPLE(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Table names = readCsv(file.readAll(), path).value();
        std::vector<QStringList> rows { { u"Name"_s, u"Rechnungs-Nr"_s, u"Fällig"_s, u"Offen"_s } };
        for (int row = 1; row < names.rowCount(); ++row)
            rows.push_back({ names.cell(row, 0).text.toString(), u"R"_s + QString::number(row),
                u"2026-03-01"_s, u"10.00"_s });
        const OpenItemList list = read(readCsv(writeCsv(rows), u"names.csv"_s).value());
        QCOMPARE(list.items.size(), rows.size() - 1);
        for (size_t i = 0; i < list.items.size(); ++i) {
            const ImportedDebtor& debtor = list.debtors[static_cast<size_t>(list.items[i].debtor)];
            const QString name = rows[i + 1][0].trimmed();
            // Two of them differ in punctuation only, so they are one debtor.
            QVERIFY2(debtor.name == name || debtor.otherNames.contains(name), qPrintable(name));
        }
    }

    void readsNumbersOfWorkbooks()
    {
        const RawWorkbook workbook {
            "<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c "
            "t=\"s\"><v>3</v></c><c t=\"s\"><v>4</v></c></row>"
            "<row><c><v>10421</v></c><c><v>40218</v></c><c "
            "s=\"1\"><v>46347</v></c><c><v>1055.4599999999999</v></c><c><v>1067</v></c></row>"
            "<row><c><v>10422</v></c><c><v>40219</v></c><c><v>46348</v></c><c><v>36.032973</v></"
            "c><c><v>8001</v></c></row>"
            "<row><c><v>10423</v></c><c><v>1.23456789012345E+26</v></c><c "
            "s=\"1\"><v>46347</v></c><c><v>5</v></c></row>"
            "<row><c><v>10424</v></c><c><v>40221</v></c><c s=\"1\"><v>46347</v></c><c "
            "t=\"e\"><v>#REF!</v></c></row></sheetData>",
            "<si><t>Kd-Nr</t></si><si><t>Rechnungs-Nr</t></si><si><t>Fällig</t></si><si><t>Offen</t></"
            "si><si><t>PLZ</t></si>",
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
        };
        const Table table = readXlsx(workbook.bytes(), u"list.xlsx"_s).value();
        const Mapping mapping = guessMapping(table).value().mapping;
        const OpenItemList list = readOpenItems(table, mapping, { Currency::eur(), u"DE"_s }).value();
        // The second is the result of a formula: rounded as its cell shows it, and counted.
        QCOMPARE(shown(list.items), u"40218 1055.46 EUR, 40219 36.03 EUR"_s);
        QCOMPARE(list.roundedItems, 1);
        QCOMPARE(list.items[0].due.toIso(), u"2026-11-21"_s);
        QCOMPARE(list.items[1].due.toIso(), u"2026-11-22"_s);
        QCOMPARE(list.debtors[0].number, u"10421"_s);
        QCOMPARE(list.debtors[0].postcode, u"01067"_s);
        QCOMPARE(shown(list.refused), u"4 reference-damaged, 5 amount-unreadable"_s);
    }

    void groupsByNameAndAddressWithoutANumber()
    {
        const OpenItemList list = read(u"Name;Strasse;PLZ;Ort;Rechnungs-Nr;Fällig;Offen\n"
                                       "Müller GmbH;Seeweg 1;8001;Zürich;R1;2026-03-01;10.00\n"
                                       "Mueller GmbH;Seeweg 1;8001;Zürich;R2;2026-03-01;10.00\n"
                                       "Müller GmbH;Bergweg 1;3000;Bern;R3;2026-03-01;10.00\n"_s);
        QCOMPARE(list.debtors.size(), size_t(2));
        QCOMPARE(list.items[0].debtor, list.items[1].debtor);
        QCOMPARE(list.debtors[0].otherNames, (QStringList { u"Mueller GmbH"_s }));
    }

    void readsAHundredThousandRowsQuickly()
    {
        QString text = u"Kd-Nr;Firma;Strasse;PLZ Ort;Rg-Nr;Datum;Fällig;Offen\n"_s;
        for (int i = 0; i < 100'000; ++i)
            text += QString::number(10'000 + i % 30'000)
                + u";Muster & Söhne GmbH;Lindenstraße 17;23558 Lübeck;RG-"_s + QString::number(i)
                + u";29.04.2026;29.05.2026;1.234,50\n"_s;
        const Table table = tableOf(text);
        const std::clock_t start = std::clock();
        const Mapping mapping = guessMapping(table).value().mapping;
        const std::clock_t guessed = std::clock();
        const OpenItemList list = readOpenItems(table, mapping, swissDefaults).value();
        const auto milliseconds = [](std::clock_t from, std::clock_t to) {
            return 1000.0 * static_cast<double>(to - from) / CLOCKS_PER_SEC;
        };
        qInfo("100,000 rows: guessed in %.0f ms, read in %.0f ms CPU", milliseconds(start, guessed),
            milliseconds(guessed, std::clock()));
        QCOMPARE(list.items.size(), size_t(100'000));
        QCOMPARE(list.debtors.size(), size_t(30'000));
        QCOMPARE(list.sums.front().toDecimal(), u"123450000.00"_s);
    }
};

QTEST_APPLESS_MAIN(TestOpenItems)
#include "test_open_items.moc"
