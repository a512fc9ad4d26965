// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <csignal>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 100'000;
constexpr int kills = 20;

/// A list of so many open items of a third as many debtors, all due.
qint64 writeList(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no list");
    file.write("Kundennummer;Name;Strasse;PLZ;Ort;Rechnungsnummer;Rechnungsdatum;Faelligkeit;Offen;Waehrung\n");
    qint64 sum = 0;
    for (int i = 0; i < rowCount; ++i) {
        const qint64 minor = 2'500 + (i * 7919) % 240'000;
        sum += minor;
        const int debtor = i / 3;
        file.write(u"K%1;Muster %1;Seestrasse %2;8%3;Zürich;RE-%4;2026-0%5-15;2026-0%6-15;%7.%8;CHF\n"_s
                       .arg(debtor)
                       .arg(debtor % 200 + 1)
                       .arg(debtor % 900, 3, 10, QChar(u'0'))
                       .arg(i)
                       .arg(i % 4 + 1)
                       .arg(i % 4 + 2)
                       .arg(minor / 100)
                       .arg(minor % 100, 2, 10, QChar(u'0'))
                       .toUtf8());
    }
    return sum;
}

/// Starts the command and kills it after so many milliseconds; true if it was still running.
bool killed(const QString& book, const QStringList& words, unsigned long after)
{
    QProcess process;
    process.start(ctlPath(), QStringList { u"--book"_s, book, u"--json"_s, u"--as-of"_s, u"2026-11-23"_s } + words);
    process.waitForStarted();
    if (process.waitForFinished(static_cast<int>(after)))
        return false;
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
    return true;
}

QString failedChecks(const QString& book)
{
    const QJsonObject verified = ctl(book, { u"verify"_s }).json();
    if (verified.value(u"ok"_s).toBool())
        return {};
    QStringList failed;
    for (const QJsonValue& check : verified.value(u"checks"_s).toArray()) {
        if (check.toObject().value(u"failed"_s).toInt() != 0)
            failed << check.toObject().value(u"name"_s).toString();
    }
    return failed.isEmpty() ? u"no answer"_s : failed.join(u", "_s);
}

/// Minor units open in the whole book.
qint64 openSum(const QString& book)
{
    qint64 sum = 0;
    const QJsonArray claims = ctl(book, { u"claim"_s, u"list"_s, u"--where"_s, u"open"_s }).json().value(u"claims"_s).toArray();
    for (const QJsonValue& claim : claims) {
        QString open = claim.toObject().value(u"open"_s).toString();
        sum += open.remove(u'.').toLongLong();
    }
    return sum;
}

} // namespace

/// kill -9 at random moments of bulk work: what is there is whole, and repeating the command completes it.
class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_book = m_folder.filePath(u"k.book"_s);
        m_list = m_folder.filePath(u"list.csv"_s);
        m_sum = writeList(m_list);
        QCOMPARE(ctl(m_book, { u"init"_s, u"--country"_s, u"CH"_s }).status, 0);
    }

    void anImportIsKilledTwentyTimes()
    {
        int hits = 0;
        const QStringList command { u"import"_s, u"items"_s, m_list };
        for (int i = 0; i < kills; ++i) {
            hits += killed(m_book, command, 300 + QRandomGenerator::global()->bounded(2'500u)) ? 1 : 0;
            if (i % 4 == 3)
                QCOMPARE(failedChecks(m_book), QString());
        }
        qInfo("killed %d times of %d", hits, kills);
        const Ran done = ctl(m_book, command);
        QVERIFY2(done.status == 0, qPrintable(done.err));
        QCOMPARE(failedChecks(m_book), QString());
        const QJsonObject again = ctl(m_book, command).json();
        QCOMPARE(again.value(u"created"_s).toInt(), 0);
        QCOMPARE(again.value(u"unchanged"_s).toInt(), rowCount);
        QCOMPARE(openSum(m_book), m_sum);
    }

    void aDunningRunIsKilledTwentyTimes()
    {
        int hits = 0;
        const QStringList command { u"dunning"_s, u"run"_s };
        for (int i = 0; i < kills; ++i) {
            hits += killed(m_book, command, 60 + QRandomGenerator::global()->bounded(350u)) ? 1 : 0;
            if (i % 4 == 3)
                QCOMPARE(failedChecks(m_book), QString());
        }
        qInfo("killed %d times of %d", hits, kills);
        const Ran done = ctl(m_book, command);
        QVERIFY2(done.status == 0, qPrintable(done.err));
        QCOMPARE(failedChecks(m_book), QString());
        QCOMPARE(ctl(m_book, command).json().value(u"notices"_s).toInt(), 0);
        const QJsonObject run = ctl(m_book, { u"dunning"_s, u"list"_s }).json().value(u"runs"_s).toArray().at(0).toObject();
        QCOMPARE(run.value(u"notices"_s).toInt(), rowCount);
        QCOMPARE(ctl(m_book, { u"dunning"_s, u"list"_s }).json().value(u"runs"_s).toArray().size(), 1);
    }

private:
    QTemporaryDir m_folder;
    QString m_book;
    QString m_list;
    qint64 m_sum = 0;
};

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
