// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"
#include "tests/support/samples.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

/// The sums that a few lines of Python read from the same file.
QJsonObject independentReading(const QString& file)
{
    QProcess python;
    python.start(u"python3"_s,
        { QStringLiteral(MAHNWERK_SOURCE_DIR "/tests/io/open_items_sums.py"), samplePath(u"open_items"_s) });
    python.waitForFinished(60'000);
    const QJsonObject all = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    for (auto one = all.begin(); one != all.end(); ++one) {
        if (one.key().endsWith(QFileInfo(file).fileName()))
            return one->toObject();
    }
    return {};
}

QString refusal(const Ran& ran)
{
    return ran.err.trimmed();
}

} // namespace

/// The contract of the command line, through the real program.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = m_folder->filePath(u"b.book"_s);
        QCOMPARE(ctl(m_book, { u"init"_s, u"--country"_s, u"CH"_s }).status, 0);
    }

    void openItemSamplesGiveTheSumsOfAnIndependentReading_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto* file : { "SmartBusinessPostFinance/smartbusiness-invoice-dettagliata-3.csv",
                 "SmartBusinessPostFinance/smartbusiness-invoice-dettagliata-4.csv", "ar_aging_en/ar_aging.csv",
                 "sap_like/open_items.csv", "highradius_volume/open_invoices.csv" })
            QTest::newRow(file) << u"open_items/"_s + QString::fromLatin1(file);
    }
    void openItemSamplesGiveTheSumsOfAnIndependentReading()
    {
        QFETCH(QString, file);
        const QString path = samplePath(file);
        REQUIRE_SAMPLE(path);
        // Lists without a currency take the creditor's; the independent reading takes them as euros.
        m_book = m_folder->filePath(u"de.book"_s);
        QCOMPARE(ctl(m_book, { u"init"_s, u"--country"_s, u"DE"_s }).status, 0);
        const Ran ran = ctl(m_book, { u"import"_s, u"items"_s, path });
        QVERIFY2(ran.status == 0 || ran.status == 1, qPrintable(ran.err));
        QMap<QString, qint64> open;
        for (const QJsonValue& claim : ctl(m_book, { u"claim"_s, u"list"_s }).json().value(u"claims"_s).toArray()) {
            QString amount = claim.toObject().value(u"open"_s).toString();
            open[claim.toObject().value(u"currency"_s).toString()] += amount.remove(u'.').toLongLong();
        }
        const QJsonObject expected = independentReading(path);
        QVERIFY2(!expected.isEmpty(), "the independent reading gave nothing");
        QCOMPARE(ran.json().value(u"created"_s).toInt(), expected.value(u"items"_s).toInt());
        const QJsonObject sums = expected.value(u"sums"_s).toObject();
        QCOMPARE(open.size(), sums.size());
        for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
            QString amount = sum.value().toString();
            QCOMPARE(open.value(sum.key()), amount.remove(u'.').toLongLong());
        }
        const Ran again = ctl(m_book, { u"import"_s, u"items"_s, path });
        QCOMPARE(again.json().value(u"created"_s).toInt(), 0);
        QCOMPARE(again.json().value(u"updated"_s).toInt(), 0);
        QCOMPARE(ctl(m_book, { u"verify"_s }).status, 0);
    }

    void aLaterListChangesOnlyWhatChanged()
    {
        const QString list = writeList("RE 1;2026-10-01;500.00\nRE 2;2026-10-01;300.00\nRE 3;2026-10-01;90.00\n");
        QCOMPARE(ctl(m_book, { u"import"_s, u"items"_s, list }).json().value(u"created"_s).toInt(), 3);
        const QString later = writeList("RE 1;2026-10-01;200.00\nRE 2;2026-10-01;300.00\n");
        const QJsonObject looked = ctl(m_book, { u"import"_s, u"items"_s, later, u"--dry-run"_s }).json();
        QCOMPARE(looked.value(u"updated"_s).toInt(), 1);
        QCOMPARE(looked.value(u"no_longer_listed"_s).toArray().size(), 1);
        QCOMPARE(openOf(u"RE 1"_s), u"500.00"_s);
        const QJsonObject done = ctl(m_book, { u"import"_s, u"items"_s, later, u"--settle-missing"_s }).json();
        QCOMPARE(done.value(u"updated"_s).toInt(), 1);
        QCOMPARE(done.value(u"unchanged"_s).toInt(), 1);
        QCOMPARE(openOf(u"RE 1"_s), u"200.00"_s);
        QCOMPARE(openOf(u"RE 3"_s), u"0.00"_s);
        QCOMPARE(ctl(m_book, { u"import"_s, u"undo"_s, done.value(u"batch"_s).toString() }).status, 0);
        QCOMPARE(openOf(u"RE 1"_s), u"500.00"_s);
        QCOMPARE(openOf(u"RE 3"_s), u"90.00"_s);
        QCOMPARE(ctl(m_book, { u"verify"_s }).status, 0);
    }

    void anUndoneImportLeavesNothingAndCanComeAgain()
    {
        const QString list = writeList("RE 1;2026-10-01;500.00\n");
        QCOMPARE(ctl(m_book, { u"import"_s, u"items"_s, list }).status, 0);
        QCOMPARE(ctl(m_book, { u"import"_s, u"undo"_s, u"last"_s }).status, 0);
        QCOMPARE(ctl(m_book, { u"claim"_s, u"list"_s }).json().value(u"count"_s).toInt(), 0);
        QCOMPARE(ctl(m_book, { u"import"_s, u"undo"_s, u"last"_s }).status, 2);
        QCOMPARE(ctl(m_book, { u"import"_s, u"items"_s, list }).json().value(u"created"_s).toInt(), 1);
        QCOMPARE(ctl(m_book, { u"verify"_s }).status, 0);
    }

    void fromTheListToTheLetter()
    {
        const QString list = writeList("RE 1;2026-10-01;500.00\nRE 2;2026-12-24;300.00\n");
        QCOMPARE(ctl(m_book, { u"import"_s, u"items"_s, list }).status, 0);
        const QJsonObject preview = ctl(m_book, { u"dunning"_s, u"preview"_s }).json();
        QCOMPARE(preview.value(u"act"_s).toArray().size(), 1);
        QCOMPARE(preview.value(u"not"_s).toArray().at(0).toObject().value(u"reason"_s).toString(), u"not-due"_s);
        const QJsonObject run = ctl(m_book, { u"dunning"_s, u"run"_s }).json();
        QCOMPARE(run.value(u"notices"_s).toInt(), 1);
        QCOMPARE(ctl(m_book, { u"dunning"_s, u"run"_s }).json().value(u"notices"_s).toInt(), 0);
        const QString out = m_folder->filePath(u"letters"_s);
        const Ran rendered = ctl(m_book, { u"letters"_s, u"render"_s, u"--run"_s, u"1"_s, u"--out"_s, out });
        QVERIFY2(rendered.status == 0, qPrintable(rendered.err));
        QCOMPARE(QDir(out).entryList({ u"*.pdf"_s }).size(), 2);
        const QJsonObject paid = ctl(m_book, { u"payment"_s, u"add"_s, u"F-26-000001/1"_s, u"--amount"_s, u"500.00"_s }).json();
        QCOMPARE(paid.value(u"unallocated"_s).toString(), u"0.00"_s);
        // Interest first (Art. 85 (1) OR): 500.00 at 5 % from 2026-10-02 to the day before the payment, so much stays open.
        const QJsonObject part = paid.value(u"allocations"_s).toArray().at(0).toObject();
        const QString left = part.value(u"interest"_s).toString();
        QVERIFY(left != u"0.00"_s);
        const QJsonObject shown = ctl(m_book, { u"claim"_s, u"show"_s, u"F-26-000001/1"_s }).json();
        QCOMPARE(shown.value(u"principal_open"_s).toString(), left);
        QCOMPARE(shown.value(u"state"_s).toString(), u"overdue"_s);
        QCOMPARE(ctl(m_book, { u"payment"_s, u"add"_s, u"F-26-000001/1"_s, u"--amount"_s, left }).status, 0);
        QCOMPARE(ctl(m_book, { u"claim"_s, u"list"_s, u"--where"_s, u"closed"_s }).json().value(u"count"_s).toInt(), 1);
        QVERIFY(ctl(m_book, { u"history"_s, u"F-26-000001"_s }).json().value(u"history"_s).toArray().size() > 5);
    }

    void findsPeopleByWhatIsKnown_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto* text : { "Müller", "mueller", "MULLER", "K1", "RE 1", "F-26-000001", "044 668 18 00", "6681800" })
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void findsPeopleByWhatIsKnown()
    {
        QFETCH(QString, text);
        QCOMPARE(ctl(m_book, { u"import"_s, u"items"_s, writeList("RE 1;2026-10-01;500.00\n") }).status, 0);
        const QJsonArray found = ctl(m_book, { u"debtor"_s, u"find"_s, text }).json().value(u"debtors"_s).toArray();
        QCOMPARE(found.size(), 1);
        QVERIFY(found.at(0).toObject().value(u"name"_s).toString().contains(u"Müller"_s));
    }

    void refusesWithASentenceAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no such command") << QStringList { u"claim"_s, u"steal"_s };
        QTest::newRow("no such option") << QStringList { u"claim"_s, u"list"_s, u"--wher"_s, u"x"_s };
        QTest::newRow("no such claim") << QStringList { u"claim"_s, u"show"_s, u"F-99-000001"_s };
        QTest::newRow("no such file") << QStringList { u"import"_s, u"items"_s, u"/nowhere/list.csv"_s };
        QTest::newRow("an amount that is none")
            << QStringList { u"payment"_s, u"add"_s, u"F-26-000001"_s, u"--amount"_s, u"viel"_s };
        QTest::newRow("no reason") << QStringList { u"hold"_s, u"place"_s, u"F-26-000001"_s, u"--until"_s, u"2027-01-01"_s };
        QTest::newRow("a hold in the past")
            << QStringList { u"hold"_s, u"place"_s, u"F-26-000001"_s, u"--reason"_s, u"x"_s, u"--until"_s, u"2020-01-01"_s };
        QTest::newRow("a book that exists") << QStringList { u"init"_s };
        QTest::newRow("no such country") << QStringList { u"init"_s, u"--country"_s, u"XX"_s };
    }
    void refusesWithASentenceAndChangesNothing()
    {
        QFETCH(QStringList, words);
        QCOMPARE(ctl(m_book, { u"import"_s, u"items"_s, writeList("RE 1;2026-10-01;500.00\n") }).status, 0);
        const QByteArray before = ctl(m_book, { u"claim"_s, u"list"_s }).out;
        const Ran ran = ctl(m_book, words);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(refusal(ran).endsWith(u'.') && !refusal(ran).contains(u'\n'), qPrintable(ran.err));
        QCOMPARE(ctl(m_book, { u"claim"_s, u"list"_s }).out, before);
    }

    void aDemoRepeatsWithItsSeed()
    {
        const QString a = m_folder->filePath(u"a.book"_s);
        const QString b = m_folder->filePath(u"c.book"_s);
        for (const QString& book : { a, b })
            QCOMPARE(ctl(book, { u"init"_s, u"--demo"_s, u"500"_s, u"--seed"_s, u"7"_s }).status, 0);
        const QByteArray list = ctl(a, { u"claim"_s, u"list"_s }).out;
        QVERIFY(list.contains("\"count\": 500"));
        QCOMPARE(ctl(b, { u"claim"_s, u"list"_s }).out, list);
        QCOMPARE(ctl(a, { u"verify"_s }).status, 0);
    }

    void aFullDiskLeavesWholeClaims()
    {
        // The limit of a file's size stands for the disk's end: the write fails as on a full disk.
        QByteArray rows;
        for (int i = 0; i < 20'000; ++i)
            rows += "RE " + QByteArray::number(i) + ";2026-10-01;500.00\n";
        const QString list = writeList(rows);
        QProcess limited;
        limited.start(u"bash"_s, { u"-c"_s, u"trap '' XFSZ; ulimit -f 3000; exec \"$@\""_s, u"-"_s, ctlPath(), u"--book"_s,
                                     m_book, u"--json"_s, u"import"_s, u"items"_s, list });
        QVERIFY(limited.waitForFinished(120'000));
        QCOMPARE(limited.exitCode(), 2);
        QVERIFY2(!limited.readAllStandardError().isEmpty(), "nothing was said");
        QCOMPARE(ctl(m_book, { u"verify"_s }).status, 0);
        const int there = ctl(m_book, { u"claim"_s, u"list"_s }).json().value(u"count"_s).toInt();
        QVERIFY(there < 20'000);
        QCOMPARE(ctl(m_book, { u"dunning"_s, u"run"_s }).status, 2); // the import was interrupted
        const QJsonObject again = ctl(m_book, { u"import"_s, u"items"_s, list }).json();
        QCOMPARE(again.value(u"created"_s).toInt(), 20'000 - there);
        QCOMPARE(ctl(m_book, { u"verify"_s }).status, 0);
    }

    void hugeFilesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"huge.csv"_s;
        QTest::newRow("xlsx") << u"huge.xlsx"_s;
    }
    // 500 MB, in a program that may have 1 GB altogether.
    void hugeFilesAreRefused()
    {
        QFETCH(QString, name);
        const QString path = m_folder->filePath(name);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray lines = QByteArray("K1;Müller GmbH;Seestrasse 5;8000;Zürich;RE 1;2026-10-01;500.00\n").repeated(100'000);
        while (file.size() < 500'000'000)
            QCOMPARE(file.write(lines), lines.size());
        file.close();
        QProcess limited;
#ifdef __SANITIZE_ADDRESS__
        const QString limit = u"exec \"$@\""_s; // the sanitizer alone reserves terabytes
#else
        const QString limit = u"ulimit -v 1000000; exec \"$@\""_s;
#endif
        limited.start(u"bash"_s, { u"-c"_s, limit, u"-"_s, ctlPath(), u"--book"_s, m_book, u"--json"_s,
                                     u"import"_s, u"items"_s, path });
        QVERIFY(limited.waitForFinished(120'000));
        QCOMPARE(limited.exitStatus(), QProcess::NormalExit);
        QCOMPARE(limited.exitCode(), 2);
        const QString said = QString::fromUtf8(limited.readAllStandardError());
        QVERIFY2(said.contains(name) && said.count(u'.') >= 2, qPrintable(said));
        QCOMPARE(ctl(m_book, { u"claim"_s, u"list"_s }).json().value(u"count"_s).toInt(), 0);
        QFile::remove(path);
    }

private:
    QString writeList(const QByteArray& rows)
    {
        const QString path = m_folder->filePath(u"list%1.csv"_s.arg(++m_lists));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no list");
        file.write("Kundennummer;Firma;Strasse;PLZ;Ort;Telefon;Rechnungsnummer;Faelligkeit;Offener Betrag\n");
        for (const QByteArray& row : rows.split('\n')) {
            if (!row.isEmpty())
                file.write("K1;Müller GmbH;Seestrasse 5;8000;Zürich;044 668 18 00;" + row + '\n');
        }
        return path;
    }

    QString openOf(const QString& reference)
    {
        const QJsonArray claims = ctl(m_book, { u"claim"_s, u"list"_s, u"--search"_s, reference }).json().value(u"claims"_s).toArray();
        return claims.at(0).toObject().value(u"open"_s).toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
    int m_lists = 0;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
