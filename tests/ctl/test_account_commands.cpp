// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

/// A claim's account through the real program: the base case of law.md 1.4.
class TestAccountCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = m_folder->filePath(u"b.book"_s);
        QCOMPARE(ctl(m_book, { u"init"_s, u"--country"_s, u"DE"_s }).status, 0);
        QFile list(m_folder->filePath(u"list.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Kundennummer;Name;Rechnungsnummer;Rechnungsdatum;F\xC3\xA4llig am;Offener Betrag\n"
                   "K1;Peter Muster;RE1;15.11.2025;30.11.2025;1000,00\n");
        list.close();
        QCOMPARE(ctl(m_book, { u"import"_s, u"items"_s, list.fileName() }, u"2025-12-01"_s).status, 0);
        QCOMPARE(run({ u"claim"_s, u"set"_s, claim, u"--interest-from"_s, u"2025-12-01"_s }).status, 0);
        QCOMPARE(run({ u"entry"_s, u"add"_s, claim, u"--kind"_s, u"cost"_s, u"--amount"_s, u"100.44"_s, u"--value-date"_s, u"2025-12-01"_s }).status, 0);
    }

    void aPartPaymentAndItsReversal()
    {
        const QJsonObject paid = ctl(m_book, { u"payment"_s, u"add"_s, claim, u"--amount"_s, u"200.00"_s, u"--value-date"_s, u"2026-02-10"_s }, u"2026-02-11"_s).json();
        const QJsonObject part = paid.value(u"allocations"_s).toArray().at(0).toObject();
        QCOMPARE(part.value(u"costs"_s).toString(), u"100.44"_s);
        QCOMPARE(part.value(u"interest"_s).toString(), u"12.20"_s);
        QCOMPARE(part.value(u"principal"_s).toString(), u"87.36"_s);

        const QJsonObject account = ctl(m_book, { u"claim"_s, u"account"_s, claim, u"--explain"_s }, u"2026-07-31"_s).json();
        QCOMPARE(account.value(u"total_open"_s).toString(), u"939.80"_s);
        QCOMPARE(account.value(u"interest_open"_s).toString(), u"27.16"_s);
        QCOMPARE(account.value(u"per_day"_s).toString(), u"0.16"_s);
        QCOMPARE(account.value(u"lines"_s).toArray().size(), 5);
        const QJsonObject first = account.value(u"interest"_s).toArray().at(0).toObject();
        QCOMPARE(first.value(u"formula"_s).toString(), u"1000.00 * 6.27 % * 31/365"_s);
        QCOMPARE(first.value(u"amount_exact"_s).toString(), u"5.32520548"_s);
        // The list says the same.
        const QJsonObject row = ctl(m_book, { u"claim"_s, u"list"_s }, u"2026-07-31"_s).json().value(u"claims"_s).toArray().at(0).toObject();
        QCOMPARE(row.value(u"total_open"_s).toString(), u"939.80"_s);
        QCOMPARE(row.value(u"open"_s).toString(), u"912.64"_s);

        const QString payment = paid.value(u"payment"_s).toString();
        QCOMPARE(ctl(m_book, { u"payment"_s, u"reverse"_s, payment, u"--reason"_s, u"returned"_s }, u"2026-07-31"_s).status, 0);
        QCOMPARE(ctl(m_book, { u"payment"_s, u"reverse"_s, payment, u"--reason"_s, u"again"_s }, u"2026-07-31"_s).status, 2);
        const auto total = [&](const QStringList& more, const QString& asOf) {
            return ctl(m_book, QStringList { u"claim"_s, u"account"_s, claim } + more, asOf).json().value(u"total_open"_s).toString();
        };
        QCOMPARE(total({}, u"2026-07-31"_s), u"1142.40"_s);
        QVERIFY(total({}, u"2026-07-30"_s) != u"1142.40"_s);
        QCOMPARE(total({ u"--known-on"_s, u"2026-07-30"_s }, u"2026-07-31"_s), u"939.80"_s);
        QCOMPARE(ctl(m_book, { u"verify"_s }, u"2026-07-31"_s).status, 0);
    }

    // A setting changes nothing that was posted before; what is booked later follows it, whatever its value date.
    void aChangeOfTermsLeavesWhatWasPosted()
    {
        const auto add = [&](const QString& amount, const QString& date, const QString& on) {
            return ctl(m_book, { u"payment"_s, u"add"_s, claim, u"--amount"_s, amount, u"--value-date"_s, date }, on);
        };
        QCOMPARE(add(u"200.00"_s, u"2026-02-10"_s, u"2026-02-11"_s).status, 0);
        const auto account = [&](const QStringList& more = {}) {
            return ctl(m_book, QStringList { u"claim"_s, u"account"_s, claim, u"--explain"_s } + more, u"2026-07-31"_s).json();
        };
        const auto first = [](const QJsonObject& json) { return json.value(u"allocations"_s).toArray().at(0).toObject(); };
        const QJsonObject before = account();
        QCOMPARE(before.value(u"total_open"_s).toString(), u"939.80"_s);
        QCOMPARE(ctl(m_book, { u"claim"_s, u"set"_s, claim, u"--order"_s, u"de-497"_s, u"--regime"_s, u"fixed:10"_s }, u"2026-03-01"_s).status, 0);
        const QJsonObject after = account();
        QCOMPARE(first(after), first(before));
        QCOMPARE(after.value(u"interest_open"_s).toString(), u"43.01"_s); // 912.64 x 10 % x 172/365
        QCOMPARE(account({ u"--known-on"_s, u"2026-02-28"_s }).value(u"total_open"_s).toString(), u"939.80"_s);
        // By the new order: interest waits.
        const QJsonObject late = add(u"50.00"_s, u"2026-02-28"_s, u"2026-03-02"_s).json();
        QCOMPARE(late.value(u"allocations"_s).toArray().at(0).toObject().value(u"interest"_s).toString(), u"0.00"_s);
        QCOMPARE(ctl(m_book, { u"verify"_s }, u"2026-07-31"_s).status, 0);
        // The list says what the statement says.
        const QJsonObject row = ctl(m_book, { u"claim"_s, u"list"_s }, u"2026-07-31"_s).json().value(u"claims"_s).toArray().at(0).toObject();
        QCOMPARE(row.value(u"total_open"_s), account().value(u"total_open"_s));
        // Wrong from the beginning: all of it anew.
        QCOMPARE(ctl(m_book, { u"claim"_s, u"set"_s, claim, u"--regime"_s, u"fixed:12"_s, u"--from-start"_s }, u"2026-03-03"_s).status, 0);
        QCOMPARE(first(account()).value(u"interest"_s).toString(), u"0.00"_s); // de-497: interest is last
        QCOMPARE(first(account()).value(u"principal"_s).toString(), u"99.56"_s);
        QCOMPARE(ctl(m_book, { u"verify"_s }, u"2026-07-31"_s).status, 0);
    }

    void aTableIsTheSameEveryTime()
    {
        const QString one = m_folder->filePath(u"1.csv"_s);
        const QString other = m_folder->filePath(u"2.csv"_s);
        QCOMPARE(ctl(m_book, { u"claim"_s, u"account"_s, u"F-26-000001"_s, u"--csv"_s, one }, u"2026-07-31"_s).status, 2); // no such case
        QCOMPARE(ctl(m_book, { u"claim"_s, u"account"_s, u"F-25-000001"_s, u"--csv"_s, one }, u"2026-07-31"_s).status, 0);
        QCOMPARE(ctl(m_book, { u"claim"_s, u"account"_s, u"F-25-000001"_s, u"--csv"_s, other }, u"2026-07-31"_s).status, 0);
        QFile a(one), b(other);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        const QByteArray bytes = a.readAll();
        QVERIFY(bytes.contains("1000.00 * 6.27 % * 31/365"));
        QCOMPARE(b.readAll(), bytes);
    }

    void refusesWithASentenceAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto entry = [](const QStringList& more) { return QStringList { u"entry"_s, u"add"_s, claim } + more; };
        QTest::newRow("three decimals") << entry({ u"--kind"_s, u"cost"_s, u"--amount"_s, u"1.005"_s });
        QTest::newRow("negative") << entry({ u"--kind"_s, u"cost"_s, u"--amount"_s, u"-5"_s });
        QTest::newRow("30 February") << entry({ u"--kind"_s, u"cost"_s, u"--amount"_s, u"5"_s, u"--value-date"_s, u"2026-02-30"_s });
        QTest::newRow("kind") << entry({ u"--kind"_s, u"gift"_s, u"--amount"_s, u"5"_s });
        QTest::newRow("setting") << QStringList { u"claim"_s, u"set"_s, claim, u"--setting"_s, u"residual=away"_s };
        QTest::newRow("regime") << QStringList { u"claim"_s, u"set"_s, claim, u"--regime"_s, u"mars"_s };
        QTest::newRow("reason") << QStringList { u"entry"_s, u"reverse"_s, u"01a20148-c7f7-7000-bb0a-c174d205d3c5"_s, u"--reason"_s, u"x"_s };
        QTest::newRow("rates") << QStringList { u"import"_s, u"rates"_s, u"/does/not/exist"_s };
    }
    void refusesWithASentenceAndChangesNothing()
    {
        QFETCH(QStringList, words);
        const QByteArray before = run({ u"claim"_s, u"account"_s, claim, u"--explain"_s }).out;
        const Ran ran = run(words);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.err.trimmed().size() > 20);
        QCOMPARE(run({ u"claim"_s, u"account"_s, claim, u"--explain"_s }).out, before);
    }

    // Before the first and after the last known base rate: the missing period is named.
    void aRateThatIsNotKnown()
    {
        const Ran ran = ctl(m_book, { u"claim"_s, u"account"_s, claim }, u"2027-01-05"_s);
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(u"2027"_s), qPrintable(ran.err));
        QFile rates(m_folder->filePath(u"rates.csv"_s));
        QVERIFY(rates.open(QIODevice::WriteOnly));
        rates.write("2027-01-01;2027-06-30;1.77;published;test\n");
        rates.close();
        const Ran brought = ctl(m_book, { u"import"_s, u"rates"_s, rates.fileName() }, u"2027-01-05"_s);
        QVERIFY2(brought.status == 0, qPrintable(brought.err));
        QCOMPARE(brought.json().value(u"known_until"_s).toString(), u"2027-06-30"_s);
        QCOMPARE(ctl(m_book, { u"claim"_s, u"account"_s, claim }, u"2027-01-05"_s).status, 0);
        QCOMPARE(ctl(m_book, { u"verify"_s }, u"2027-01-05"_s).status, 0);
    }

private:
    Ran run(const QStringList& words) const { return ctl(m_book, words, u"2026-02-01"_s); }

    static inline const QString claim = u"F-25-000001/1"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
};

QTEST_GUILESS_MAIN(TestAccountCommands)
#include "test_account_commands.moc"
