// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_guess.h"

#include "core/exchange/csv.h"
#include "core/exchange/header_words.h"

#include <QJsonDocument>
#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

Table tableOf(const QString& text) { return readCsv(text.toUtf8(), u"list.csv"_s).value(); }

MappingGuess guessOf(const QString& text) { return guessMapping(tableOf(text)).value(); }

QString fieldsOf(const MappingGuess& guess)
{
    QStringList keys;
    for (const GuessedColumn& column : guess.columns)
        keys += fieldKey(column.field);
    return keys.join(u' ');
}

/// A list with one date column whose cells are given.
QString withDueDates(const QStringList& dates)
{
    QString text = u"Kd-Nr;Rechnungs-Nr;Offen;Fällig\n"_s;
    for (qsizetype i = 0; i < dates.size(); ++i)
        text += u"1;R%1;10.00;"_s.arg(i) + dates[i] + u'\n';
    return text;
}

QString withAmounts(const QStringList& amounts)
{
    QString text = u"Kd-Nr;Rechnungs-Nr;Fällig;Offen\n"_s;
    for (qsizetype i = 0; i < amounts.size(); ++i)
        text += u"1;R%1;2026-03-01;"_s.arg(i) + amounts[i] + u'\n';
    return text;
}

} // namespace

class TestColumnGuess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsHeadersInFourLanguages_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("fields");
        QTest::newRow("German")
            << u"Debitorennr.;Vorname;Name;Strasse;PLZ;Ort;Rechnungsnummer;Rechnungsdatum;Fälligkeit;Rechnungsbetrag;Bezahlt;Mahnstufe;Bemerkungen"_s
            << u"4711;Jens;Petersen;Hafenweg 3;20457;Hamburg;R1;01.02.2026;01.03.2026;1.234,50;100,00;1;ruft an"_s
            << u"debtor-number first-name name street postcode city reference issue-date due-date invoice-amount paid-amount dunning-level note"_s;
        QTest::newRow("English")
            << u"Customer No;Company Name;Street;ZIP;City;Country;E-Mail;Phone;Invoice No;Invoice Date;Due Date;Outstanding;Currency"_s
            << u"4711;Acme Ltd;High St 3;8001;Zürich;CH;a@b.ch;+41 44 555 00 00;R1;2026-02-01;2026-03-01;1,234.50;CHF"_s
            << u"debtor-number company street postcode city country email phone reference issue-date due-date open-amount currency"_s;
        QTest::newRow("French")
            << u"N° client;Nom;Prénom;Rue;NPA Localité;Langue;N° facture;Date facture;Échéance;Solde ouvert;Rappel;Remarques"_s
            << u"4711;Favre;Luc;Rue du Lac 3;1003 Lausanne;fr;R1;01.02.2026;01.03.2026;1'234.50;1;néant"_s
            << u"debtor-number name first-name street postcode-city language reference issue-date due-date open-amount dunning-level note"_s;
        QTest::newRow("Italian")
            << u"Nr. cliente;Cognome;Nome;Via;CAP;Località;Telefono;Numero fattura;Data fattura;Scadenza;Importo scoperto;Valuta;Stato"_s
            << u"4711;Rossi;Anna;Via Stazione 3;6900;Lugano;091 555 00 00;R1;01.02.2026;01.03.2026;1'234.50;CHF;inviata"_s
            << u"debtor-number name first-name street postcode city phone reference issue-date due-date open-amount currency status"_s;
        QTest::newRow("a name alone, in Italian")
            << u"Nome;Numero fattura;Scadenza;Importo"_s << u"Anna Rossi;R1;01.03.2026;10,50"_s
            << u"name reference due-date invoice-amount"_s;
        QTest::newRow("customer as a number, and as a name")
            << u"Kunde;Kunde;Rechnung;Fällig;Offen"_s << u"4711;Müller GmbH;R1;01.03.2026;10,50"_s
            << u"debtor-number name reference due-date open-amount"_s;
        QTest::newRow("Valuta as a day") << u"Kd-Nr;Rechnungs-Nr;Valuta;Offen"_s << u"1;R1;01.03.2026;10,50"_s
                                         << u"debtor-number reference due-date open-amount"_s;
    }
    void knowsHeadersInFourLanguages()
    {
        QFETCH(QString, header);
        QFETCH(QString, row);
        QFETCH(QString, fields);
        const MappingGuess guess = guessOf(header + u'\n' + row + u'\n');
        QCOMPARE(fieldsOf(guess), fields);
        QVERIFY(guess.missing.isEmpty());
    }

    void explainsTheListOfTheMockUp()
    {
        const MappingGuess guess = guessOf(
            u"Mahnliste Nov 2026;;;;;;;;;;;;\n;;;;;;;;;;;;\n"
            "Kd-Nr.;Firma / Name;Straße;PLZ Ort;Tel.;Rg.Nr;Datum;Ziel;offen;Mahn;angerufen am;Bemerkung;x\n"
            "10421;Müller GmbH;Lindenstraße 17;23558 Lübeck;0451/555 "
            "01-90;40218;29.04.26;30;1.234,50;2;12.11. Hr. Kern;zahlt;x\n"
            "10422;Petersen, Jens;Hafenweg 3;20457 Hamburg;0171 5550122 / 040 555 01 "
            "00;40219;30.04.26;14;748,00;1;03.11. AB;;\n"
            "10430;Meier AG;Ring 1;20457 Hamburg;040 555 01 01;40222;30.04.26;30;96,50;3;;Reklam.;x\n"_s);
        QCOMPARE(guess.mapping.headerRow, 2);
        QCOMPARE(guess.dataRows, 3);
        QCOMPARE(fieldsOf(guess),
            u"debtor-number name street postcode-city phone reference issue-date terms open-amount dunning-level call-note note ignore"_s);
        const auto at = [&](size_t column) { return guess.columns[column]; };
        QVERIFY(at(0).percent >= sureFrom);
        QCOMPARE(at(1).remark, ColumnRemark::PersonOrCompany);
        QCOMPARE(at(3).remark, ColumnRemark::WillBeSplit);
        QCOMPARE(at(4).remark, ColumnRemark::SeveralNumbers);
        QCOMPARE(at(4).count, 1);
        QCOMPARE(at(5).remark, ColumnRemark::OneEach);
        QVERIFY(at(6).percent < sureFrom);
        QCOMPARE(at(6).remark, ColumnRemark::CouldBe);
        QCOMPARE(at(6).runnerUp, ItemField::DueDate);
        QCOMPARE(at(7).percent, 74);
        QCOMPARE(at(7).runnerUp, ItemField::DunningLevel);
        QVERIFY(at(7).isQuestion);
        QCOMPARE(at(8).remark, ColumnRemark::CommaNumbers);
        QCOMPARE(at(12).remark, ColumnRemark::Unrecognised);
        QCOMPARE(at(12).count, 2);
        QCOMPARE(std::ranges::count_if(guess.columns, &GuessedColumn::isQuestion), 1);
    }

    void decidesTheOrderOfDayAndMonthFromAllValues_data()
    {
        QTest::addColumn<QStringList>("dates");
        QTest::addColumn<DateFormat>("format");
        QTest::addColumn<bool>("question");
        QTest::newRow("a 31 in front")
            << QStringList { u"03/04/2026"_s, u"31/12/2025"_s } << DateFormat::DayMonthYear << false;
        QTest::newRow("a 31 in the middle")
            << QStringList { u"03/04/2026"_s, u"12/31/2025"_s } << DateFormat::MonthDayYear << false;
        QTest::newRow("neither: a question")
            << QStringList { u"03/04/2026"_s, u"05/06/2026"_s } << DateFormat::Automatic << true;
        QTest::newRow("both: each by itself")
            << QStringList { u"31/12/2025"_s, u"12/31/2025"_s } << DateFormat::Automatic << false;
        QTest::newRow("dots") << QStringList { u"03.04.2026"_s, u"05.06.26"_s } << DateFormat::DayMonthYear
                              << false;
        QTest::newRow("ISO") << QStringList { u"2026-04-03"_s } << DateFormat::YearMonthDay << false;
        QTest::newRow("eight digits, year first")
            << QStringList { u"20260403"_s, u"20251231"_s } << DateFormat::YearMonthDay << false;
        QTest::newRow("eight digits, day first")
            << QStringList { u"03042026"_s, u"31122025"_s } << DateFormat::PackedDay << false;
        QTest::newRow("serial numbers")
            << QStringList { u"46347"_s, u"46348"_s } << DateFormat::Serial << false;
    }
    void decidesTheOrderOfDayAndMonthFromAllValues()
    {
        QFETCH(QStringList, dates);
        QFETCH(DateFormat, format);
        QFETCH(bool, question);
        const MappingGuess guess = guessOf(withDueDates(dates));
        QCOMPARE(guess.columns[3].field, ItemField::DueDate);
        QCOMPARE(guess.mapping.columns[3].date, format);
        QCOMPARE(guess.columns[3].isQuestion, question);
    }

    void letsOneColumnDecideForAnother()
    {
        const MappingGuess guess
            = guessOf(u"Kd-Nr;Rechnungs-Nr;Rechnungsdatum;Fällig;Offen\n1;R1;03/04/2026;05/04/2026;10.00\n"
                      "1;R2;03/05/2026;05/31/2026;10.00\n"_s);
        QCOMPARE(guess.mapping.columns[2].date, DateFormat::MonthDayYear);
        QVERIFY(!guess.hasQuestions());
    }

    void decidesTheDecimalMarkFromAllValues_data()
    {
        QTest::addColumn<QStringList>("amounts");
        QTest::addColumn<NumberFormat>("format");
        QTest::addColumn<ColumnRemark>("remark");
        QTest::newRow("German") << QStringList { u"1.234"_s, u"12,50"_s } << NumberFormat::CommaDecimal
                                << ColumnRemark::CommaNumbers;
        QTest::newRow("Swiss") << QStringList { u"1'234.50"_s, u"12"_s } << NumberFormat::PointDecimal
                               << ColumnRemark::PointNumbers;
        QTest::newRow("three digits only: a question") << QStringList { u"1.234"_s,
            u"12.500"_s } << NumberFormat::Automatic << ColumnRemark::AmbiguousNumbers;
        QTest::newRow("both") << QStringList { u"1.234,50"_s, u"1,234.50"_s } << NumberFormat::Automatic
                              << ColumnRemark::MixedFormats;
        QTest::newRow("whole numbers")
            << QStringList { u"1234"_s, u"12"_s } << NumberFormat::Automatic << ColumnRemark::None;
    }
    void decidesTheDecimalMarkFromAllValues()
    {
        QFETCH(QStringList, amounts);
        QFETCH(NumberFormat, format);
        QFETCH(ColumnRemark, remark);
        const MappingGuess guess = guessOf(withAmounts(amounts));
        QCOMPARE(guess.columns[3].field, ItemField::OpenAmount);
        QCOMPARE(guess.mapping.columns[3].number, format);
        QCOMPARE(guess.columns[3].remark, remark);
        QCOMPARE(guess.columns[3].isQuestion, remark == ColumnRemark::AmbiguousNumbers);
    }

    void knowsColumnsByTheirValues()
    {
        const MappingGuess guess
            = guessOf(u"Kd-Nr;Rechnungs-Nr;Fällig;Offen;Spalte1;Spalte2;Spalte3\n"
                      "1;R1;2026-03-01;10.00;info@example.ch;CH93 0076 2011 6238 5295 7;8001 Zürich\n"
                      "2;R2;2026-03-01;20.00;buero@example.ch;DE89370400440532013000;3000 Bern\n"_s);
        QCOMPARE(fieldsOf(guess), u"debtor-number reference due-date open-amount email iban postcode-city"_s);
    }

    void doesNotPassOverAColumnOfUnknownCurrencies()
    {
        const MappingGuess guess
            = guessOf(u"Kd-Nr;Rechnungs-Nr;Fällig;Offen;Währung\n1;R1;2026-03-01;10.00;XYZ\n"_s);
        QCOMPARE(guess.columns[4].field, ItemField::Currency);
        QVERIFY(guess.columns[4].isQuestion);
    }

    void takesForeignWordsSeriously_data()
    {
        QTest::addColumn<QString>("header");
        QTest::newRow("a forecast is no payment") << u"Payment_date_predict"_s;
        QTest::newRow("net of a position") << u"position_nettotal"_s;
        QTest::newRow("quantity of a position") << u"position_amount"_s;
        QTest::newRow("tax") << u"MwSt-Betrag"_s;
        QTest::newRow("fax") << u"Telefax"_s;
        QTest::newRow("supplier") << u"Lieferant Name"_s;
        QTest::newRow("dunning fee") << u"Betrag Mahngebühr"_s;
    }
    void takesForeignWordsSeriously()
    {
        QFETCH(QString, header);
        QVERIFY(fieldsOfHeader(header).empty());
    }

    void remembersAMapping()
    {
        const QString rows = u"1;R1;03/04/2026;10.00\n"_s;
        const QString header = u"Kd-Nr;Rechnungs-Nr;Fällig;Offen\n"_s;
        const Table table = tableOf(header + rows);
        Mapping mapping = guessMapping(table).value().mapping;
        mapping.columns[2].date = DateFormat::MonthDayYear;
        mapping.defaultTermsDays = 30;
        mapping.fiscalStart = Date::fromYmd(2026, 7, 1).value();
        const QByteArray stored = QJsonDocument(toJson(mapping)).toJson();
        const auto again = mappingFromJson(QJsonDocument::fromJson(stored).object());
        QVERIFY(again.has_value());
        QCOMPARE(*again, mapping);

        // The next file: a title above, other spelling of the same words.
        const Table next = tableOf(u"Liste Dezember\n\nKD NR;rechnungs-nr.;Faellig;OFFEN\n"_s + rows);
        QCOMPARE(headerFingerprint(next), headerFingerprint(table));
        QCOMPARE(adapted(*again, next)->headerRow, 2);
        const Table other = tableOf(u"Kd-Nr;Fällig;Rechnungs-Nr;Offen\n"_s + rows);
        QVERIFY(headerFingerprint(other) != headerFingerprint(table));
        QCOMPARE(adapted(*again, other).error().code, ErrorCode::NotFound);
    }

    void refusesMappingsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("another version") << QByteArray(R"({"version": 2})");
        QTest::newRow("an unknown field")
            << QByteArray(R"({"version": 1, "columns": [{"column": "A", "field": "nonsense"}]})");
        QTest::newRow("an unknown format") << QByteArray(
            R"({"version": 1, "columns": [{"column": "A", "field": "due-date", "date": "x"}]})");
        QTest::newRow("a column that is none")
            << QByteArray(R"({"version": 1, "columns": [{"column": "ZZZZZZ", "field": "name"}]})");
        QTest::newRow("terms of ten years") << QByteArray(R"({"version": 1, "default_terms_days": 3650})");
    }
    void refusesMappingsThatAreNone()
    {
        QFETCH(QByteArray, json);
        const auto mapping = mappingFromJson(QJsonDocument::fromJson(json).object());
        QCOMPARE(mapping.error().code, ErrorCode::InvalidValue);
    }

    void namesColumnsAsASpreadsheetDoes()
    {
        QCOMPARE(columnLetters(0), u"A"_s);
        QCOMPARE(columnLetters(25), u"Z"_s);
        QCOMPARE(columnLetters(26), u"AA"_s);
        QCOMPARE(columnLetters(16'383), u"XFD"_s);
    }
};

QTEST_APPLESS_MAIN(TestColumnGuess)
#include "test_column_guess.moc"
