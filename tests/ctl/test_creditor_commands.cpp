// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"
#include "tests/support/programs.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

/// The creditors through the real program.
class TestCreditorCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = m_folder->filePath(u"b.book"_s);
        QCOMPARE(ctl(m_book, { u"init"_s, u"--country"_s, u"CH"_s }).status, 0);
    }

    void aNewBookHasASenderWithoutAnything()
    {
        const QJsonArray list = all();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.at(0).toObject().value(u"name"_s).toString(), u"Meine Firma"_s);
        QCOMPARE(list.at(0).toObject().value(u"missing"_s).toArray(), (QJsonArray { u"address"_s, u"iban"_s }));
    }

    void setsWhatIsNamedAndKeepsTheRest()
    {
        QCOMPARE(ctl(m_book, wholeSender()).status, 0);
        const Ran ran = ctl(m_book, { u"creditor"_s, u"set"_s, u"möbel hugentobler ag"_s, u"--phone"_s, QString() });
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        const QJsonObject shop = all().at(0).toObject();
        QCOMPARE(ran.json(), shop);
        QCOMPARE(shop.value(u"name"_s).toString(), u"Möbel Hugentobler AG"_s);
        QCOMPARE(shop.value(u"house_number"_s).toString(), u"214"_s);
        QCOMPARE(shop.value(u"iban"_s).toString(), u"CH5800791123000889012"_s);
        QCOMPARE(shop.value(u"phone"_s).toString(), QString());
        QCOMPARE(shop.value(u"missing"_s).toArray(), QJsonArray());
    }

    void addsAnother()
    {
        const Ran ran = ctl(m_book, { u"creditor"_s, u"add"_s, u"Nord GmbH"_s, u"--country"_s, u"DE"_s, u"--iban"_s, u"DE89 3704 0044 0532 0130 00"_s });
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QCOMPARE(ran.json().value(u"currency"_s).toString(), u"EUR"_s);
        QCOMPARE(ran.json().value(u"procedure"_s).toString(), u"standard-de"_s);
        QCOMPARE(all().size(), 2);
        QCOMPARE(ctl(m_book, { u"verify"_s }).status, 0);
    }

    void aListBringsItsCreditorOnce()
    {
        const QString list = m_folder->filePath(u"list.csv"_s);
        QFile file(list);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Mandant;Kundennummer;Firma;Rechnungsnummer;Faelligkeit;Offener Betrag\n"
                   "Nord AG;K1;Müller GmbH;RE 1;2026-10-01;500.00\n"
                   "NORD AG;K2;Maier GmbH;RE 2;2026-10-01;50.00\n"
                   "Meine Firma;K3;Weber GmbH;RE 3;2026-10-01;5.00\n");
        file.close();
        for (const int created : { 3, 0 }) {
            const Ran ran = ctl(m_book, { u"import"_s, u"items"_s, list });
            QVERIFY2(ran.status == 0, qPrintable(ran.err));
            QCOMPARE(ran.json().value(u"created"_s).toInt(), created);
            QCOMPARE(all().size(), 2);
        }
        QCOMPARE(ctl(m_book, { u"verify"_s }).status, 0);
    }

    void refusesWithASentenceAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such creditor") << QStringList { u"set"_s, u"Niemand"_s, u"--city"_s, u"Wil"_s } << u"Niemand"_s;
        QTest::newRow("nothing to set") << QStringList { u"set"_s, u"Meine Firma"_s } << u"--iban"_s;
        QTest::newRow("a wrong IBAN") << QStringList { u"set"_s, u"Meine Firma"_s, u"--iban"_s, u"CH59 0079 1123 0008 8901 2"_s } << u"IBAN"_s;
        QTest::newRow("no country of ours") << QStringList { u"set"_s, u"Meine Firma"_s, u"--country"_s, u"FR"_s } << u"FR"_s;
        QTest::newRow("no e-mail") << QStringList { u"set"_s, u"Meine Firma"_s, u"--email"_s, u"example.ch"_s } << u"example.ch"_s;
        QTest::newRow("no name") << QStringList { u"set"_s, u"Meine Firma"_s, u"--name"_s, u" "_s } << QString();
        QTest::newRow("twice") << QStringList { u"add"_s, u"MEINE FIRMA"_s } << u"MEINE FIRMA"_s;
        QTest::newRow("no currency") << QStringList { u"add"_s, u"Nord GmbH"_s, u"--currency"_s, u"XXZ"_s } << u"XXZ"_s;
    }
    void refusesWithASentenceAndChangesNothing()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const QJsonArray before = all();
        const Ran ran = ctl(m_book, QStringList { u"creditor"_s } + words);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.out.isEmpty());
        const QString sentence = ran.err.trimmed();
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'\n') && sentence.contains(said), qPrintable(ran.err));
        QCOMPARE(all(), before);
    }

    void theLettersOfAListCarryTheSenderAndTheQrBill()
    {
        REQUIRE_PROGRAM("pdftotext");
        importAndRun();
        const QString without = letter(u"without"_s);
        QVERIFY(!without.contains(u"Zahlteil"_s));
        QVERIFY(!without.contains(u"Zürcherstrasse"_s));
        QCOMPARE(ctl(m_book, wholeSender()).status, 0);
        const QString with = letter(u"with"_s);
        for (const auto& part : { u"Möbel Hugentobler AG"_s, u"Zürcherstrasse 214"_s, u"9500 Wil"_s, u"071 555 08 60"_s, u"Zahlteil"_s,
                 u"Empfangsschein"_s, u"CH58 0079 1123 0008 8901 2"_s })
            QVERIFY2(with.contains(part), qPrintable(part + u" is missing in\n"_s + with));
    }

private:
    static QStringList wholeSender()
    {
        return { u"creditor"_s, u"set"_s, u"Meine Firma"_s, u"--name"_s, u"Möbel Hugentobler AG"_s, u"--street"_s, u"Zürcherstrasse"_s,
            u"--house-number"_s, u"214"_s, u"--postcode"_s, u"9500"_s, u"--city"_s, u"Wil"_s, u"--iban"_s,
            u"ch58 0079 1123 0008 8901 2"_s, u"--phone"_s, u"071 555 08 60"_s, u"--email"_s, u"buchhaltung@example.ch"_s };
    }

    QJsonArray all() const
    {
        return ctl(m_book, { u"creditor"_s, u"list"_s }).json().value(u"creditors"_s).toArray();
    }

    void importAndRun() const
    {
        const QString list = m_folder->filePath(u"list.csv"_s);
        QFile file(list);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Kundennummer;Firma;Strasse;PLZ;Ort;Rechnungsnummer;Faelligkeit;Offener Betrag\n"
                   "K1;Müller GmbH;Seestrasse 5;8000;Zürich;RE 1;2026-10-01;500.00\n");
        file.close();
        QCOMPARE(ctl(m_book, { u"import"_s, u"items"_s, list }).status, 0);
        QCOMPARE(ctl(m_book, { u"dunning"_s, u"run"_s }).json().value(u"letters"_s).toInt(), 1);
    }

    /// What is printed on the letters of the run.
    QString letter(const QString& folder) const
    {
        const QString out = m_folder->filePath(folder);
        if (ctl(m_book, { u"letters"_s, u"render"_s, u"--run"_s, u"1"_s, u"--out"_s, out }).status != 0)
            return {};
        return QString::fromUtf8(outputOf(u"pdftotext"_s, { u"-layout"_s, out + u"/run-1.pdf"_s, u"-"_s })).normalized(QString::NormalizationForm_KC);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
};

QTEST_GUILESS_MAIN(TestCreditorCommands)
#include "test_creditor_commands.moc"
