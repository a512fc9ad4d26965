// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

/// Limitation, start of default and costs of collection through the real program: the vectors of law.md 1.2, 1.6, 1.8, 2.2.
class TestLimitationCommands : public QObject {
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
                   "K1;Peter Muster;RE1;15.04.2024;05.05.2024;1000,00\n");
        list.close();
        QCOMPARE(ctl(m_book, { u"import"_s, u"items"_s, list.fileName() }, u"2024-06-01"_s).status, 0);
    }

    void isBarred_data()
    {
        QTest::addColumn<QString>("arose");
        QTest::addColumn<QStringList>("event"); // options of claim event add
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("last");
        QTest::newRow("DE-L-01") << u"2022-05-05"_s << QStringList() << u"2026-11-23"_s << u"2025-12-31"_s;
        QTest::newRow("DE-L-02") << u"2023-05-05"_s << QStringList() << u"2026-11-23"_s << u"2026-12-31"_s;
        QTest::newRow("DE-L-03, the due date counts") << u""_s << QStringList() << u"2026-11-23"_s << u"2027-12-31"_s;
        QTest::newRow("DE-L-04") << u"2025-05-05"_s << QStringList() << u"2026-11-23"_s << u"2029-01-02"_s;
        QTest::newRow("DE-L-05") << u"2023-05-05"_s << event(u"court-order"_s, u"2026-12-20"_s, u"2027-01-25"_s) << u"2027-02-01"_s << u"2027-08-06"_s;
        QTest::newRow("DE-L-06, acknowledged") << u"2024-05-05"_s << event(u"acknowledgement"_s, u"2025-08-14"_s) << u"2026-11-23"_s << u"2028-08-14"_s;
        QTest::newRow("DE-L-07") << u"2024-05-05"_s << event(u"title"_s, u"2026-03-10"_s) << u"2026-11-23"_s << u"2056-03-10"_s;
        QTest::newRow("DE-L-08") << u"2023-05-05"_s << event(u"negotiations"_s, u"2026-11-01"_s, u"2026-11-30"_s) << u"2026-12-01"_s << u"2027-03-01"_s;
        QTest::newRow("talks still go on") << u"2023-05-05"_s << event(u"negotiations"_s, u"2026-11-01"_s) << u"2026-12-01"_s << u""_s;
    }
    void isBarred()
    {
        QFETCH(QString, arose);
        QFETCH(QStringList, event);
        QFETCH(QString, asOf);
        QFETCH(QString, last);
        if (!arose.isEmpty())
            QCOMPARE(ctl(m_book, { u"claim"_s, u"set"_s, claim, u"--arose"_s, arose }, asOf).status, 0);
        QString id;
        if (!event.isEmpty()) {
            const Ran added = ctl(m_book, QStringList { u"claim"_s, u"event"_s, u"add"_s, claim } + event, asOf);
            QVERIFY2(added.status == 0, qPrintable(added.err));
            id = added.json().value(u"event"_s).toString();
            QCOMPARE(added.json().value(u"last"_s).toString(), last);
        }
        const QJsonObject found = limitation(asOf);
        QCOMPARE(found.value(u"claim"_s).toString(), claim);
        QCOMPARE(found.value(u"last"_s).toString(), last);
        QCOMPARE(found.value(u"suspended"_s).toBool(), last.isEmpty());
        QCOMPARE(found.value(u"period"_s).toString(), u"de-regular"_s);
        const QJsonArray steps = found.value(u"steps"_s).toArray();
        QCOMPARE(steps.size(), event.isEmpty() ? 1 : 2);
        QCOMPARE(steps.at(0).toObject().value(u"source"_s).toString(), u"§§ 195, 199 (1) and (4) BGB"_s);
        if (id.isEmpty())
            return;
        QCOMPARE(ctl(m_book, { u"claim"_s, u"event"_s, u"remove"_s, id }, asOf).status, 0);
        QCOMPARE(limitation(asOf).value(u"steps"_s).toArray().size(), 1);
        QCOMPARE(ctl(m_book, { u"claim"_s, u"event"_s, u"remove"_s, id }, asOf).status, 2); // gone
    }

    // DE-L-06: the book knows the part payment itself.
    void aPaymentAcknowledges()
    {
        const QString today = u"2026-11-23"_s;
        const Ran paid = ctl(m_book, { u"payment"_s, u"add"_s, claim, u"--amount"_s, u"100"_s, u"--value-date"_s, u"2025-08-14"_s }, today);
        QVERIFY2(paid.status == 0, qPrintable(paid.err));
        QCOMPARE(limitation(today).value(u"last"_s).toString(), u"2028-08-14"_s);
        QCOMPARE(limitation(today).value(u"steps"_s).toArray().at(1).toObject().value(u"code"_s).toString(), u"payment"_s);
        QCOMPARE(ctl(m_book, { u"payment"_s, u"reverse"_s, paid.json().value(u"payment"_s).toString(), u"--reason"_s, u"bounced"_s }, today).status, 0);
        QCOMPARE(limitation(today).value(u"last"_s).toString(), u"2027-12-31"_s);
    }

    void startsDefault_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("lastDay");
        QTest::addColumn<QString>("firstDay");
        const auto received = [](const QString& day, bool isTold) {
            const QStringList options { u"--invoice-received"_s, day };
            return isTold ? options + QStringList { u"--told-of-thirty-days"_s } : options;
        };
        const auto fixed = [](const QString& day) { return QStringList { u"--fixed-date"_s, day }; };
        const QString after = u"after-invoice"_s;
        QTest::newRow("DE-V-01") << received(u"2026-03-03"_s, true) << after << u"2026-04-02"_s << u"2026-04-03"_s;
        QTest::newRow("DE-V-02") << received(u"2026-04-02"_s, true) << after << u"2026-05-04"_s << u"2026-05-05"_s;
        QTest::newRow("DE-V-03") << received(u"2026-11-25"_s, true) << after << u"2026-12-28"_s << u"2026-12-29"_s;
        QTest::newRow("DE-V-04") << fixed(u"2026-02-28"_s) << u"fixed-date"_s << u"2026-03-02"_s << u"2026-03-03"_s;
        QTest::newRow("DE-V-05") << fixed(u"2026-05-01"_s) << u"fixed-date"_s << u"2026-05-04"_s << u"2026-05-05"_s;
        QTest::newRow("DE-V-06") << fixed(u"2026-11-20"_s) << u"fixed-date"_s << u"2026-11-20"_s << u"2026-11-21"_s;
        QTest::newRow("DE-V-07") << received(u"2026-03-03"_s, false) << u""_s << u""_s << u""_s;
        QTest::newRow("business needs no notice") << received(u"2026-03-03"_s, false) + QStringList { u"--business"_s } << after << u"2026-04-02"_s << u"2026-04-03"_s;
        QTest::newRow("reminder") << QStringList { u"--due"_s, u"2026-03-01"_s, u"--reminder-received"_s, u"2026-03-20"_s } << u"reminder"_s << u"2026-03-20"_s << u"2026-03-21"_s;
    }
    void startsDefault()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, trigger);
        QFETCH(QString, lastDay);
        QFETCH(QString, firstDay);
        // Without a book.
        const Ran ran = ctl(u"/does/not/exist"_s, QStringList { u"claim"_s, u"default"_s, u"--regime-country"_s, u"DE"_s } + options);
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QCOMPARE(ran.json().value(u"trigger"_s).toString(), trigger);
        QCOMPARE(ran.json().value(u"last_day_to_pay"_s).toString(), lastDay);
        QCOMPARE(ran.json().value(u"first_interest_day"_s).toString(), firstDay);
    }

    void storesWhatPutADebtorInDefault()
    {
        const auto shown = [&] { return ctl(m_book, { u"claim"_s, u"account"_s, claim, u"--explain"_s }).json().value(u"interest_from"_s).toString(); };
        QCOMPARE(shown(), u"2024-05-07"_s); // 2024-05-05 is a Sunday
        // Too early: the debt was not due.
        const Ran none = ctl(m_book, { u"claim"_s, u"default"_s, claim, u"--reminder-received"_s, u"2024-05-01"_s });
        QCOMPARE(none.status, 0);
        QCOMPARE(none.json().value(u"stored"_s).toBool(), false);
        QCOMPARE(shown(), u"2024-05-07"_s);
        const Ran ran = ctl(m_book, { u"claim"_s, u"default"_s, claim, u"--reminder-received"_s, u"2024-06-10"_s });
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QCOMPARE(ran.json().value(u"trigger"_s).toString(), u"reminder"_s);
        QCOMPARE(ran.json().value(u"stored"_s).toBool(), true);
        QCOMPARE(shown(), u"2024-06-11"_s);
    }

    void costsMoney_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("items"); // code amount, in their order
        QTest::addColumn<QString>("total");
        const auto collection = [](const QString& principal, const QString& mandate, const QStringList& more) {
            return QStringList { u"collection"_s, u"--principal"_s, principal, u"--mandate"_s, mandate } + more;
        };
        const QString table2025 = u"2025-06-01"_s;
        QTest::newRow("1,000.00, 0.9") << collection(u"1000.00"_s, table2025, {}) << u"vv2300 83.70, outlays 16.74"_s << u"100.44"_s;
        QTest::newRow("1,500.00, 0.5") << collection(u"1500"_s, table2025, { u"--effort"_s, u"simple"_s }) << u"vv2300-simple 67.25, outlays 13.45"_s << u"80.70"_s;
        QTest::newRow("12,000.00, 1.3") << collection(u"12000"_s, table2025, { u"--effort"_s, u"extensive"_s }) << u"vv2300-extensive 919.10, outlays 20.00"_s << u"939.10"_s;
        QTest::newRow("50.00") << collection(u"50"_s, table2025, {}) << u"vv2300 28.35, outlays 5.67"_s << u"34.02"_s;
        QTest::newRow("50.00, disputed: the table's fee") << collection(u"50"_s, table2025, { u"--disputed"_s }) << u"vv2300 46.35, outlays 9.27"_s << u"55.62"_s;
        QTest::newRow("DE-R-01") << collection(u"50"_s, u"2025-05-31"_s, {}) << u"vv2300 27.00, outlays 5.40"_s << u"32.40"_s;
        QTest::newRow("DE-R-02") << collection(u"500"_s, u"2025-05-31"_s, {}) << u"vv2300 44.10, outlays 8.82"_s << u"52.92"_s;
        QTest::newRow("DE-R-03") << collection(u"1000"_s, table2025, { u"--agreement"_s }) << u"vv2300 83.70, vv1000-agreement 36.05, outlays 20.00"_s << u"139.75"_s;
        QTest::newRow("§ 288 (5) BGB: flat sum credited") << collection(u"1000"_s, table2025, { u"--flat-sum"_s, u"40"_s }) << u"vv2300 83.70, outlays 16.74, flat-sum-credit -40.00"_s << u"60.44"_s;
        QTest::newRow("DE-R-05") << QStringList { u"court-order"_s, u"--principal"_s, u"1000"_s, u"--mandate"_s, table2025, u"--credited"_s, u"0.9"_s }
                                 << u"vv3305 93.00, vv2300-credit -41.85"_s << u"51.15"_s;
        QTest::newRow("GebV SchKG 16") << QStringList { u"summons"_s, u"--claim"_s, u"5000"_s, u"--on"_s, u"2026-03-01"_s, u"--attempts"_s, u"2"_s, u"--copies"_s, u"1"_s }
                                       << u"summons 60.00, summons-attempt 14.00, summons-copy-share 30.00"_s << u"104.00"_s;
    }
    void costsMoney()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, items);
        QFETCH(QString, total);
        const Ran ran = ctl(u"/does/not/exist"_s, QStringList { u"costs"_s } + words);
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QStringList found;
        for (const QJsonValue& item : ran.json().value(u"items"_s).toArray()) {
            found += item[u"code"_s].toString() + u' ' + item[u"amount"_s].toString();
            QVERIFY(!item[u"formula"_s].toString().isEmpty() && !item[u"source"_s].toString().isEmpty());
        }
        QCOMPARE(found.join(u", "_s), items);
        QCOMPARE(ran.json().value(u"total"_s).toString(), total);
    }

    void costsReachTheAccount()
    {
        const Ran ran = ctl(m_book, { u"costs"_s, u"collection"_s, u"--principal"_s, u"1000"_s, u"--mandate"_s, u"2025-12-01"_s, u"--book-on"_s, claim });
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        const QJsonObject account = ctl(m_book, { u"claim"_s, u"account"_s, claim }).json();
        QCOMPARE(account.value(u"costs_open"_s).toString(), u"100.44"_s);
        const QJsonArray lines = account.value(u"lines"_s).toArray();
        const auto booked = std::ranges::find_if(lines, [](const QJsonValue& line) { return line[u"kind"_s].toString() == u"cost"; });
        QVERIFY(booked != lines.end());
        QCOMPARE((*booked)[u"date"_s].toString(), u"2025-12-01"_s);
        QVERIFY((*booked)[u"text"_s].toString().contains(u"0.9 * 93.00 = 83.70"_s));
        QVERIFY((*booked)[u"text"_s].toString().contains(u"= 16.74"_s));
    }

    void costsAreBookedOnce()
    {
        const QStringList book { u"costs"_s, u"collection"_s, u"--principal"_s, u"1000"_s, u"--mandate"_s, u"2025-12-01"_s, u"--book-on"_s, claim };
        const Ran first = ctl(m_book, book);
        QCOMPARE(first.status, 0);
        const QString entry = first.json().value(u"entry"_s).toString();
        const auto costs = [&] { return ctl(m_book, { u"claim"_s, u"account"_s, claim }).json().value(u"costs_open"_s).toString(); };
        QStringList again = book;
        again.replace(3, u"2000"_s); // computed differently it is the same kind of cost
        for (const QStringList& words : { book, again }) {
            const Ran second = ctl(m_book, words);
            QCOMPARE(second.status, 2);
            QVERIFY2(second.err.contains(entry) && second.err.contains(u"01.12.2025"_s) && second.err.contains(u"100.44"_s), qPrintable(second.err));
            QCOMPARE(costs(), u"100.44"_s);
        }
        // A cost of another kind, or on a reversed one: that goes.
        QCOMPARE(ctl(m_book, { u"entry"_s, u"add"_s, claim, u"--kind"_s, u"cost"_s, u"--amount"_s, u"5"_s }).status, 0);
        QCOMPARE(ctl(m_book, { u"entry"_s, u"reverse"_s, entry, u"--reason"_s, u"wrong"_s }).status, 0);
        QCOMPARE(ctl(m_book, book).status, 0);
        QCOMPARE(costs(), u"105.44"_s);
    }

    // § 13e (1) RDG: no more than a lawyer's bill, and no more than it cost.
    void ownCostsAreCapped()
    {
        const auto claimed = [&](const QString& own) {
            return ctl(m_book, { u"costs"_s, u"collection"_s, u"--principal"_s, u"1000"_s, u"--mandate"_s, u"2025-12-01"_s, u"--own"_s, own })
                .json().value(u"recoverable"_s).toString();
        };
        QCOMPARE(claimed(u"250"_s), u"100.44"_s);
        QCOMPARE(claimed(u"60"_s), u"60.00"_s);
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QStringList>("words");
        const QStringList add { u"claim"_s, u"event"_s, u"add"_s, claim };
        QTest::newRow("code of another country") << add + event(u"summons"_s, u"2026-03-01"_s);
        QTest::newRow("until before date") << add + event(u"negotiations"_s, u"2026-03-01"_s, u"2026-02-01"_s);
        QTest::newRow("for ever") << add + event(u"negotiations"_s, u"2026-03-01"_s, u"9999-12-31"_s);
        QTest::newRow("default, for ever") << QStringList { u"claim"_s, u"default"_s, u"--regime-country"_s, u"DE"_s, u"--fixed-date"_s, u"9999-12-31"_s };
        QTest::newRow("tomorrow") << add + event(u"negotiations"_s, u"2026-11-24"_s);
        QTest::newRow("no date") << add + QStringList { u"--code"_s, u"title"_s };
        QTest::newRow("no code") << add + QStringList { u"--date"_s, u"2026-03-01"_s };
        QTest::newRow("no such event") << QStringList { u"claim"_s, u"event"_s, u"remove"_s, u"01a20148-c7f7-7000-bb0a-c174d205d3c5"_s };
        QTest::newRow("no such claim") << QStringList { u"claim"_s, u"limitation"_s, u"F-99-000001/1"_s };
        QTest::newRow("no country") << QStringList { u"claim"_s, u"default"_s, u"--fixed-date"_s, u"2026-03-01"_s };
        QTest::newRow("no principal") << QStringList { u"costs"_s, u"collection"_s, u"--mandate"_s, u"2026-03-01"_s };
        QTest::newRow("negative") << QStringList { u"costs"_s, u"collection"_s, u"--principal"_s, u"-1"_s, u"--mandate"_s, u"2026-03-01"_s };
        QTest::newRow("before the tables") << QStringList { u"costs"_s, u"collection"_s, u"--principal"_s, u"100"_s, u"--mandate"_s, u"2019-03-01"_s };
        QTest::newRow("effort") << QStringList { u"costs"_s, u"collection"_s, u"--principal"_s, u"100"_s, u"--mandate"_s, u"2026-03-01"_s, u"--effort"_s, u"huge"_s };
        QTest::newRow("attempts") << QStringList { u"costs"_s, u"summons"_s, u"--claim"_s, u"100"_s, u"--on"_s, u"2026-03-01"_s, u"--attempts"_s, u"-2"_s };
        QTest::newRow("nothing left to book") << QStringList { u"costs"_s, u"collection"_s, u"--principal"_s, u"50"_s, u"--mandate"_s, u"2026-03-01"_s, u"--flat-sum"_s, u"40"_s, u"--book-on"_s, claim };
    }
    void refusesWithASentence()
    {
        QFETCH(QStringList, words);
        const QByteArray before = ctl(m_book, { u"claim"_s, u"limitation"_s, claim }).out;
        const Ran ran = ctl(m_book, words);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.err.trimmed().size() > 20);
        QCOMPARE(ctl(m_book, { u"claim"_s, u"limitation"_s, claim }).out, before);
    }

private:
    static QStringList event(const QString& code, const QString& date, const QString& until = {})
    {
        QStringList words { u"--code"_s, code, u"--date"_s, date };
        if (!until.isEmpty())
            words += { u"--until"_s, until };
        return words;
    }
    QJsonObject limitation(const QString& asOf) const { return ctl(m_book, { u"claim"_s, u"limitation"_s, claim }, asOf).json(); }

    static inline const QString claim = u"F-24-000001/1"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
};

QTEST_GUILESS_MAIN(TestLimitationCommands)
#include "test_limitation_commands.moc"
