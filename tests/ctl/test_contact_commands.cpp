// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"
#include "tests/support/programs.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

/// Calls, promises and the worklist through the real program, on the demo of a day.
class TestContactCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = m_folder->filePath(u"b.book"_s);
        QCOMPARE(on(u"2026-11-23"_s, { u"init"_s, u"--country"_s, u"CH"_s, u"--demo"_s, u"600"_s, u"--seed"_s, u"5"_s }).status, 0);
    }

    void thePointsAddUpToTheScore()
    {
        const Ran ran = on(u"2026-11-23"_s, { u"worklist"_s, u"--explain"_s });
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        const QJsonArray items = ran.json().value(u"items"_s).toArray();
        QVERIFY(!items.isEmpty());
        QCOMPARE(ran.json().value(u"count"_s).toInt(), items.size());
        for (const QJsonValue& item : items) {
            int sum = 0;
            for (const QJsonValue& points : item[u"points"].toArray()) {
                sum += points[u"points"].toInt();
                QVERIFY(!points[u"why"].toString().isEmpty());
            }
            QCOMPARE(item[u"score"].toInt(), sum);
            QVERIFY(item[u"due"].toString() <= u"2026-11-24"_s);
        }
        QCOMPARE(on(u"2026-11-23"_s, { u"worklist"_s, u"--limit"_s, u"2"_s }).json().value(u"items"_s).toArray().size(), 2);
        for (const QJsonValue& item : on(u"2026-11-23"_s, { u"worklist"_s, u"--agent"_s, u"T. Graf"_s }).json().value(u"items"_s).toArray())
            QVERIFY(item[u"owner"].toString() == u"T. Graf"_s || item[u"owner"].toString().isEmpty());
    }

    void aPromiseIsKeptOrBroken()
    {
        const QString file = toCall();
        const Ran logged = on(u"2026-11-23"_s, { u"contact"_s, u"log"_s, file, u"--outcome"_s, u"5"_s, u"--promise"_s, u"5.00:2026-11-27"_s, u"--note"_s, u"zahlt per E-Banking"_s });
        QVERIFY2(logged.status == 0, qPrintable(logged.err));
        QCOMPARE(logged.json().value(u"outcome"_s).toString(), u"promise"_s);
        QCOMPARE(logged.json()[u"next_step"][u"kind"].toString(), u"check-payment"_s);
        QCOMPARE(logged.json()[u"promise"][u"amount"].toString(), u"5.00"_s);
        QCOMPARE(stateOf(file, u"2026-11-27"_s), u"open"_s);
        QCOMPARE(stateOf(file, u"2026-11-30"_s), u"broken"_s);
        const Ran why = on(u"2026-11-30"_s, { u"worklist"_s, u"why"_s, file });
        QVERIFY(why.json().value(u"listed"_s).toBool());
        QCOMPARE(why.json()[u"points"][0][u"rule"].toString(), u"promise-broken"_s);
        QCOMPARE(on(u"2026-11-27"_s, { u"payment"_s, u"add"_s, file, u"--amount"_s, u"5.00"_s, u"--value-date"_s, u"2026-11-27"_s }).status, 0);
        QCOMPARE(stateOf(file, u"2026-11-30"_s), u"kept"_s);
        QCOMPARE(on(u"2026-11-30"_s, { u"verify"_s }).status, 0);
    }

    void whatIsWrongIsSaidAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such outcome") << QStringList { u"--outcome"_s, u"5z"_s } << "5z";
        QTest::newRow("promise without amount") << QStringList { u"--outcome"_s, u"promise"_s } << "Amount is missing";
        QTest::newRow("promise in the past") << QStringList { u"--outcome"_s, u"5"_s, u"--promise"_s, u"5.00:2026-11-20"_s } << "the day is past";
        QTest::newRow("above what is owed") << QStringList { u"--outcome"_s, u"5"_s, u"--promise"_s, u"99999.00:2026-11-27"_s } << "is owed on that day";
        QTest::newRow("call-back on Christmas") << QStringList { u"--outcome"_s, u"4"_s, u"--callback"_s, u"2026-12-25 10:00"_s } << "public holidays";
        QTest::newRow("a number that is none") << QStringList { u"--outcome"_s, u"1"_s, u"--number"_s, u"abc"_s } << "abc";
        QTest::newRow("a field that is none") << QStringList { u"--outcome"_s, u"2"_s, u"--detail"_s, u"colour=red"_s } << "colour";
    }
    void whatIsWrongIsSaidAndChangesNothing()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const QString file = toCall();
        const Ran ran = on(u"2026-11-23"_s, QStringList { u"contact"_s, u"log"_s, file } + words);
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(said), qPrintable(ran.err));
        QCOMPARE(on(u"2026-11-23"_s, { u"worklist"_s }).json().value(u"worked"_s).toInt(), 0);
    }

    void theGateSaysWhenItOpens()
    {
        const QString file = toCall();
        QCOMPARE(on(u"2026-11-23"_s, { u"contact"_s, u"log"_s, file, u"--outcome"_s, u"do-not-call"_s }).status, 0);
        const QJsonObject gate = on(u"2026-11-23"_s, { u"contact"_s, u"gate"_s, file }).json();
        QVERIFY(!gate.value(u"open"_s).toBool());
        QCOMPARE(gate[u"blocks"][0][u"rule"].toString(), u"do-not-call"_s);
        QVERIFY(gate[u"blocks"][0][u"opens"].isNull());
        // A Sunday: it opens on Monday at eight, but for the mark.
        const QJsonArray blocks = on(u"2026-11-29"_s, { u"contact"_s, u"gate"_s, file }).json().value(u"blocks"_s).toArray();
        QVERIFY(std::ranges::any_of(blocks, [](const QJsonValue& block) { return block[u"rule"] == u"hours"_s && block[u"opens"] == u"2026-11-30 08:00"_s; }));
    }

private:
    Ran on(const QString& day, const QStringList& words) const { return ctl(m_book, QStringList { u"--as-of"_s, day } + words); }
    /// A case on the list that nobody called yet.
    QString toCall() const
    {
        for (const QJsonValue& item : on(u"2026-11-23"_s, { u"worklist"_s }).json().value(u"items"_s).toArray()) {
            if (item[u"group"] == u"new"_s)
                return item[u"case"].toString();
        }
        qFatal("the demo has nobody to call");
    }
    QString stateOf(const QString& file, const QString& day) const
    {
        for (const QJsonValue& promise : on(day, { u"promise"_s, u"list"_s }).json().value(u"promises"_s).toArray()) {
            if (promise[u"case"] == file)
                return promise[u"state"].toString();
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
};

QTEST_GUILESS_MAIN(TestContactCommands)
#include "test_contact_commands.moc"
