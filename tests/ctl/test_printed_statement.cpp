// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/base/rate.h"
#include "tests/support/command_line.h"
#include "tests/support/golden.h"
#include "tests/support/must.h"
#include "tests/support/programs.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

/// The statement of account as the debtor gets it: made by the program, read back out of the PDF.
class TestPrintedStatement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = m_folder->filePath(u"b.book"_s);
    }

    void germanAgency()
    {
        makeGermanBook();
        enterOffice();
        QCOMPARE(run({ u"claim"_s, u"set"_s, u"F-26-000001/1"_s, u"--ground"_s, u"Kauf eines Sofas"_s, u"--ground-date"_s, u"2025-09-20"_s,
                     u"--default-reason"_s, u"fixed-date"_s }).status, 0);
        QCOMPARE(run({ u"claim"_s, u"set"_s, u"F-26-000001/2"_s, u"--regime"_s, u"fixed:9.5"_s, u"--day-count"_s, u"actact"_s, u"--rate-reason"_s,
                     u"im Vertrag vom 05.12.2025 vereinbart"_s }).status, 0);
        const QString text = statement(u"F-26-000001"_s);
        QCOMPARE(differenceFromGolden(text, u"accounts/statement_de.txt"_s), QString());
        recompute(text, u',');
        // § 13a (1) RDG, number by number.
        for (const QString& field : { u"Auftraggeberin: Möbelhaus Süd GmbH, Lange Gasse 5, 86150 Augsburg"_s,      // 1
                 u"Forderungsgrund: Kauf eines Sofas, 20. September 2025"_s,                                      // 2
                 u"Zinsen: Betrag, Zinssatz und Zeitraum stehen in der Zinsrechnung."_s,                          // 3
                 u"RE 2025-1133: im Vertrag vom 05.12.2025 vereinbart"_s,                                         // 4
                 u"Kosten: 100,44 €, 01.12.2025: Inkassokosten, Geschäftsgebühr 0,9 nach VV 2300"_s,              // 5
                 u"weil die Auftraggeberin sie nicht als Vorsteuer abziehen kann"_s,                              // 6
                 u"Aufsichtsbehörde: Bundesamt für Justiz, Adenauerallee 99–103, 53113 Bonn, rdg@bfj.bund.de"_s }) // 8
            QVERIFY2(text.contains(field), qPrintable(field));
    }

    // § 13a (1) Nr. 7 RDG: an address that was found out; Nr. 4 where nobody entered why; what does not apply is not there.
    void dutiesThatDependOnTheCase()
    {
        makeGermanBook();
        enterOffice();
        const QString address = u"Anschrift: Ihre Anschrift wurde nicht von der Auftraggeberin mitgeteilt, sondern ermittelt. Ist sie falsch, melden"_s;
        const QString above = u"Zinssatz über dem gesetzlichen: "_s;
        QString text = statement(u"F-26-000001"_s);
        QVERIFY(!text.contains(u"ermittelt"_s) && !text.contains(above));
        QVERIFY(text.contains(u"Umsatzsteuer"_s));
        // The one that the client knows is no longer right.
        for (const QJsonValue& point : run({ u"debtor"_s, u"show"_s, u"F-26-000001"_s }).json().value(u"contact_points"_s).toArray())
            QCOMPARE(run({ u"contact-point"_s, u"set"_s, point[u"contact_point"_s].toString(), u"--state"_s, u"bad"_s }).status, 0);
        QCOMPARE(run({ u"contact-point"_s, u"add"_s, u"F-26-000001"_s, u"--kind"_s, u"address"_s, u"--street"_s, u"Neue Str."_s, u"--house-number"_s, u"3"_s,
                     u"--postcode"_s, u"80333"_s, u"--city"_s, u"München"_s, u"--source"_s, u"inquiry"_s }).status, 0);
        QCOMPARE(run({ u"claim"_s, u"set"_s, u"F-26-000001/2"_s, u"--regime"_s, u"fixed:9.5"_s }).status, 0);
        QCOMPARE(run({ u"creditor"_s, u"set"_s, u"Möbelhaus Süd GmbH"_s, u"--deducts-vat"_s, u"yes"_s }).status, 0);
        text = statement(u"F-26-000001"_s);
        QVERIFY2(text.simplified().contains(QString(address + u" Sie es bitte an info@fair-inkasso.example."_s)), qPrintable(text));
        QVERIFY2(text.contains(QString(above + u"RE 2025-1133: 9,5 %, vereinbart"_s)), qPrintable(text));
        QVERIFY(!text.contains(u"Umsatzsteuer"_s));
        // Below the statutory rate there is nothing to justify; and without interest nothing to say about it.
        QCOMPARE(run({ u"claim"_s, u"set"_s, u"F-26-000001/2"_s, u"--regime"_s, u"fixed:3"_s }).status, 0);
        QVERIFY(!statement(u"F-26-000001"_s).contains(above));
        const QString told = u"Betrag, Zinssatz und Zeitraum"_s;
        QVERIFY(statement(u"F-26-000001/2"_s).contains(told));
        QCOMPARE(run({ u"claim"_s, u"set"_s, u"F-26-000001/2"_s, u"--interest-from"_s, u"2026-12-01"_s, u"--from-start"_s }).status, 0);
        QVERIFY(!statement(u"F-26-000001/2"_s).contains(told));
    }

    // A letter says the same, as far as it claims it: interest at the last level only, and no cost that was taken back.
    void lettersSayWhatTheyClaim()
    {
        makeGermanBook();
        enterOffice();
        QCOMPARE(run({ u"claim"_s, u"set"_s, u"F-26-000001/2"_s, u"--regime"_s, u"fixed:9.5"_s }).status, 0);
        const Ran booked = run({ u"entry"_s, u"add"_s, u"F-26-000001/1"_s, u"--kind"_s, u"cost"_s, u"--amount"_s, u"25.00"_s, u"--value-date"_s,
            u"2026-07-01"_s, u"--text"_s, u"Adressermittlung"_s });
        QCOMPARE(booked.status, 0);
        QCOMPARE(run({ u"entry"_s, u"reverse"_s, booked.json().value(u"entry"_s).toString(), u"--reason"_s, u"nicht nötig"_s }).status, 0);
        QStringList letters;
        for (const auto& date : { u"2026-07-31"_s, u"2026-08-25"_s, u"2026-09-15"_s }) {
            const Ran made = ctl(m_book, { u"dunning"_s, u"run"_s }, date);
            QCOMPARE(made.json().value(u"letters"_s).toInt(), 1);
            const QString number = QString::number(letters.size() + 1);
            QCOMPARE(ctl(m_book, { u"letters"_s, u"render"_s, u"--run"_s, number, u"--out"_s, m_folder->path() }, date).status, 0);
            letters += QString::fromUtf8(outputOf(u"pdftotext"_s, { m_folder->filePath(u"run-%1.pdf"_s.arg(number)), u"-"_s }))
                           .normalized(QString::NormalizationForm_KC).simplified();
        }
        const QString above = u"Zinssatz über dem gesetzlichen: RE 2025-1133: 9,5 %, vereinbart"_s;
        for (const QString& letter : letters) {
            QVERIFY2(letter.contains(u"Möbelhaus Süd GmbH, Lange Gasse 5, 86150 Augsburg"_s), qPrintable(letter));
            QVERIFY2(letter.contains(u"Kosten: 100,44 €, 01.12.2025: Inkassokosten, Geschäftsgebühr 0,9 nach VV 2300"_s), qPrintable(letter));
            QVERIFY2(!letter.contains(u"Adressermittlung"_s), qPrintable(letter));
            QCOMPARE(letter.contains(above), letter == letters.last());
            QCOMPARE(letter.contains(u"Zinsen: RE 2025-0817: aus 917,79 €, 5 Prozentpunkte über dem Basiszinssatz (§ 288 Abs. 1 BGB), vom 01.11.2025 bis 15.09.2026"_s),
                letter == letters.last());
        }
    }

    // Months of 30 days, costs that bear interest, a charged day of payment, a rate over the base rate: by hand all the same.
    void everyMethodCanBeRecomputed_data()
    {
        QTest::addColumn<QString>("dayCount");
        for (const auto& dayCount : { u"act365"_s, u"actact"_s, u"act360"_s, u"30e360"_s, u"30e360-isda"_s })
            QTest::newRow(qPrintable(dayCount)) << dayCount;
    }
    void everyMethodCanBeRecomputed()
    {
        QFETCH(QString, dayCount);
        makeGermanBook();
        const QString claim = u"F-26-000001/1"_s;
        QCOMPARE(run({ u"claim"_s, u"set"_s, claim, u"--day-count"_s, dayCount, u"--regime"_s, u"spread:3.75"_s, u"--interest-from"_s, u"2023-11-15"_s,
                     u"--setting"_s, u"payment_day=include"_s, u"--from-start"_s }).status, 0);
        QCOMPARE(run({ u"entry"_s, u"add"_s, claim, u"--kind"_s, u"principal"_s, u"--amount"_s, u"777.77"_s, u"--value-date"_s, u"2023-10-31"_s }).status, 0);
        QCOMPARE(run({ u"entry"_s, u"add"_s, claim, u"--kind"_s, u"court-cost"_s, u"--amount"_s, u"61.00"_s, u"--value-date"_s, u"2024-01-31"_s,
                     u"--bears-interest-from"_s, u"2024-02-29"_s }).status, 0);
        QCOMPARE(run({ u"payment"_s, u"add"_s, claim, u"--amount"_s, u"33.33"_s, u"--value-date"_s, u"2024-02-29"_s, u"--designation"_s, u"principal"_s }).status, 0);
        recompute(statement(claim), u',');
        // What was fixed keeps its method when another holds from now on.
        const QString other = dayCount == u"act365" ? u"30e360"_s : u"act365"_s;
        QCOMPARE(run({ u"claim"_s, u"set"_s, claim, u"--day-count"_s, other }).status, 0);
        const QString changed = statement(claim);
        recompute(changed, u',');
        QVERIFY2(changed.simplified().contains(u"; bis 29.02.2024: "_s), qPrintable(changed));
    }

    // Nothing of the agency's duties where the creditor writes itself; 43d BRAO where a lawyer does.
    void whoWritesDecidesWhatTheLawWants()
    {
        makeGermanBook();
        QVERIFY(!statement(u"F-26-000001"_s).contains(u"§ 13a"_s));
        enterOffice();
        QCOMPARE(run({ u"office"_s, u"set"_s, u"--kind"_s, u"law-firm"_s }).status, 0);
        const QString byLawyer = statement(u"F-26-000001"_s);
        QVERIFY(byLawyer.contains(u"§ 43d BRAO"_s));
        QVERIFY(!byLawyer.contains(u"Aufsichtsbehörde"_s));
        QCOMPARE(run({ u"office"_s, u"remove"_s }).status, 0);
        QVERIFY(!statement(u"F-26-000001"_s).contains(u"BRAO"_s));
    }

    void swissCreditor()
    {
        QCOMPARE(run({ u"init"_s, u"--country"_s, u"CH"_s, u"--creditor"_s, u"Velo Huber AG"_s }).status, 0);
        import("Kundennummer;Anrede;Vorname;Name;Strasse;PLZ;Ort;Rechnungsnummer;Rechnungsdatum;F\xC3\xA4llig am;Offener Betrag\n"
               "K1;Herr;Beat;Keller;Seeweg 3;8001;Z\xC3\xBCrich;4711;01.02.2026;03.03.2026;1234.50\n");
        QCOMPARE(run({ u"payment"_s, u"add"_s, u"F-26-000001"_s, u"--amount"_s, u"234.50"_s, u"--value-date"_s, u"2026-05-04"_s }).status, 0);
        const QString text = statement(u"F-26-000001"_s);
        QCOMPARE(differenceFromGolden(text, u"accounts/statement_ch.txt"_s), QString());
        recompute(text, u'.');
    }

    // The same facts, the same text, pages and line breaks; of an earlier day of knowledge too.
    void isTheSameEveryTime()
    {
        makeGermanBook();
        const QString first = statement(u"F-26-000001"_s);
        QCOMPARE(statement(u"F-26-000001"_s), first);
        const Ran late = ctl(m_book, { u"payment"_s, u"add"_s, u"F-26-000001"_s, u"--amount"_s, u"10.00"_s, u"--value-date"_s, u"2026-03-01"_s }, u"2026-08-03"_s);
        QCOMPARE(late.status, 0);
        QVERIFY(statement(u"F-26-000001"_s) != first);
        const QString then = statement(u"F-26-000001"_s, { u"--known-on"_s, u"2026-07-31"_s });
        QVERIFY(then.contains(u"So, wie das Konto am 31.07.2026 bekannt war."_s));
        // The sentence that says so moves the pages; the lines are as they were.
        static const QRegularExpression dated(u"^[0-9.]{10}"_s);
        QCOMPARE(then.split(u'\n').filter(dated), first.split(u'\n').filter(dated));
    }

    void aFolderIsNoFile()
    {
        makeGermanBook();
        const Ran ran = run({ u"claim"_s, u"account"_s, u"F-26-000001"_s, u"--pdf"_s, m_folder->path() });
        QCOMPARE(ran.status, 2);
        QVERIFY(!ran.err.isEmpty());
    }

private:
    Ran run(const QStringList& words) { return ctl(m_book, words, u"2026-07-31"_s); }

    void import(const QByteArray& list)
    {
        QFile file(m_folder->filePath(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(list);
        file.close();
        QCOMPARE(run({ u"import"_s, u"items"_s, file.fileName() }).status, 0);
    }

    void makeGermanBook()
    {
        QCOMPARE(run({ u"init"_s, u"--country"_s, u"DE"_s, u"--creditor"_s, u"Möbelhaus Süd GmbH"_s }).status, 0);
        QCOMPARE(run({ u"creditor"_s, u"set"_s, u"Möbelhaus Süd GmbH"_s, u"--street"_s, u"Lange Gasse"_s, u"--house-number"_s, u"5"_s,
                     u"--postcode"_s, u"86150"_s, u"--city"_s, u"Augsburg"_s, u"--deducts-vat"_s, u"no"_s }).status, 0);
        import("Kundennummer;Anrede;Vorname;Name;Strasse;PLZ;Ort;Rechnungsnummer;Rechnungsdatum;F\xC3\xA4llig am;Offener Betrag\n"
               "K1;Frau;Anna;\xC3\x9C" "berm\xC3\xBCller-Schmidt;Hauptstr. 12;80331;M\xC3\xBCnchen;RE 2025-0817;01.10.2025;31.10.2025;1000,00\n"
               "K1;Frau;Anna;\xC3\x9C" "berm\xC3\xBCller-Schmidt;Hauptstr. 12;80331;M\xC3\xBCnchen;RE 2025-1133;05.12.2025;05.01.2026;412,35\n");
        QCOMPARE(run({ u"entry"_s, u"add"_s, u"F-26-000001/1"_s, u"--kind"_s, u"cost"_s, u"--amount"_s, u"100.44"_s, u"--value-date"_s,
                     u"2025-12-01"_s, u"--text"_s, u"Geschäftsgebühr 0,9 nach VV 2300"_s }).status, 0);
        QCOMPARE(run({ u"payment"_s, u"add"_s, u"F-26-000001"_s, u"--amount"_s, u"200"_s, u"--value-date"_s, u"2026-02-10"_s }).status, 0);
    }

    void enterOffice()
    {
        QCOMPARE(run({ u"office"_s, u"set"_s, u"--name"_s, u"Fair Inkasso GmbH"_s, u"--street"_s, u"Ringstr."_s, u"--house-number"_s, u"7"_s,
                     u"--postcode"_s, u"50667"_s, u"--city"_s, u"Köln"_s, u"--email"_s, u"info@fair-inkasso.example"_s, u"--registration"_s,
                     u"Registriert nach § 10 RDG"_s, u"--supervision"_s, u"Bundesamt für Justiz, Adenauerallee 99–103, 53113 Bonn, rdg@bfj.bund.de"_s })
                     .status,
            0);
    }

    /// What the PDF says, blanks evened out.
    QString statement(const QString& subject, const QStringList& more = {})
    {
        const QString path = m_folder->filePath(u"s.pdf"_s);
        QFile::remove(path);
        const Ran ran = run(QStringList { u"claim"_s, u"account"_s, subject, u"--pdf"_s, path } + more);
        if (ran.status != 0)
            return ran.err;
        QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, { u"-layout"_s, path, u"-"_s })).normalized(QString::NormalizationForm_KC);
        static const QRegularExpression blanks(u"  +"_s);
        static const QRegularExpression emptyLines(u"[ \\t]*\\n\\s*"_s);
        return text.replace(emptyLines, u"\n"_s).replace(blanks, u"  "_s).trimmed() + u'\n';
    }

    /// Each line of the interest calculation, from nothing but its printed words.
    static void recompute(const QString& text, QChar point)
    {
        static const QRegularExpression line(
            u"(?m)^[0-9.]{10} – [0-9.]{10} +([0-9]+) +(?:Kosten +)?([0-9.,']+) +([0-9.,]+) % \\[[0-9]+\\] +× ([-0-9/ +()]+?) +([0-9.,']+)$"_s);
        static const QRegularExpression source(u"(?m)^\\[[0-9]+\\] ([0-9.,]+) %: (-?[0-9.,]+) % \\+ ([0-9.,]+) %, .{10,}$"_s);
        static const QRegularExpression posted(u"(?m)einmal gerundet +([0-9.,']+)$"_s);
        const auto number = [&](QString words) {
            words.remove(u'\'').remove(point == u',' ? u'.' : u'\'').replace(point, u'.');
            return words.toDouble();
        };
        double sum = 0;
        int lines = 0;
        int postings = 0;
        const QStringList rows = text.split(u'\n');
        for (const QString& row : rows) {
            if (const auto match = line.match(row); match.hasMatch()) {
                double year = 0;
                int days = 0;
                for (const QString& part : match.captured(4).remove(u'(').remove(u')').split(u'+')) {
                    days += part.section(u'/', 0, 0).toInt();
                    year += part.section(u'/', 0, 0).toDouble() / part.section(u'/', 1).toDouble();
                }
                QVERIFY2(days == match.captured(1).toInt(), qPrintable(row));
                const double interest = number(match.captured(2)) * number(match.captured(3)) / 100 * year;
                QVERIFY2(qAbs(interest - number(match.captured(5))) < 0.6e-8, qPrintable(row));
                sum += number(match.captured(5));
                ++lines;
            } else if (const auto rate = source.match(row); rate.hasMatch()) {
                QVERIFY2(qAbs(number(rate.captured(1)) - number(rate.captured(2)) - number(rate.captured(3))) < 1e-9, qPrintable(row));
            } else if (const auto total = posted.match(row); total.hasMatch()) {
                QVERIFY2(qAbs(sum - number(total.captured(1))) <= 0.005000001, qPrintable(row));
                sum = 0;
                ++postings;
            }
        }
        QVERIFY(lines >= 2 && postings >= 2);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
};

QTEST_GUILESS_MAIN(TestPrintedStatement)
#include "test_printed_statement.moc"
