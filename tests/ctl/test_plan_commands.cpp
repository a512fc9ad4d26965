// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_commands.h"
#include "tests/support/book_fixture.h"
#include "tests/support/command_line.h"
#include "tests/support/programs.h"

#include <QJsonArray>
#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

/// Instalment plans through the real program: 600.00 and 400.00 of Steiner, without interest.
class TestPlanCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<BookFixture>(u"2026-11-23");
        const Claim claim = m_fixture->add({ .debtor = u"Steiner"_s, .reference = u"RE 1"_s, .minor = 600'00, .due = u"2026-09-01"_s });
        m_fixture->add({ .debtor = u"Steiner"_s, .reference = u"RE 2"_s, .minor = 400'00, .due = u"2026-10-01"_s });
        must(addContactPoint(*m_fixture->book, { .debtor = m_fixture->caseOf(u"Steiner"_s).debtor, .kind = ContactPointKind::Email, .value = u"steiner@example.ch"_s }));
        m_case = m_fixture->caseOf(u"Steiner"_s).number;
    }

    void offersAndSchedule()
    {
        const QJsonArray offers = plan(u"2026-11-23"_s, { u"propose"_s, m_case, u"--start"_s, u"2026-11-30"_s }).json().value(u"offers"_s).toArray();
        QCOMPARE(offers.size(), 3);
        const Ran ran = plan(u"2026-11-23"_s, { u"propose"_s, m_case, u"--start"_s, u"2026-11-30"_s, u"--count"_s, u"5"_s, u"--final"_s, u"400"_s });
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        const QJsonArray lines = ran.json().value(u"instalments"_s).toArray();
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0][u"amount"].toString(), u"150.00"_s);
        QCOMPARE(lines[0][u"to_principal"].toString(), u"150.00"_s);
        QCOMPARE(lines[0][u"open_after"].toString(), u"850.00"_s);
        QCOMPARE(lines[4][u"amount"].toString(), u"400.00"_s);
        QCOMPARE(lines[4][u"open_after"].toString(), u"0.00"_s);
        QCOMPARE(ran.json().value(u"total"_s).toString(), u"1000.00"_s);
        QCOMPARE(ran.json().value(u"interest_total"_s).toString(), u"0.00"_s);
        QVERIFY(ran.json().value(u"warnings"_s).isArray());
        // Nothing was stored.
        QCOMPARE(plan(u"2026-11-23"_s, { u"list"_s }).json().value(u"count"_s).toInt(), 0);
    }

    /// Agreed, reminded, paid, missed, ended.
    void theWholeLife()
    {
        const Ran agreed = plan(u"2026-11-23"_s, { u"agree"_s, m_case, u"--start"_s, u"2026-11-30"_s, u"--instalment"_s, u"250"_s, u"--remind"_s, u"2"_s });
        QVERIFY2(agreed.status == 0, qPrintable(agreed.err));
        QCOMPARE(agreed.json().value(u"state"_s).toString(), u"running"_s);
        const QString id = agreed.json().value(u"plan"_s).toString();
        QCOMPARE(plan(u"2026-11-27"_s, { u"remind"_s }).json().value(u"written"_s).toInt(), 0);
        QCOMPARE(plan(u"2026-11-28"_s, { u"remind"_s }).json().value(u"written"_s).toInt(), 1);
        QCOMPARE(plan(u"2026-11-28"_s, { u"remind"_s }).json().value(u"written"_s).toInt(), 0);
        QCOMPARE(ctl(m_fixture->path, { u"payment"_s, u"add"_s, m_case, u"--amount"_s, u"300"_s, u"--value-date"_s, u"2026-11-30"_s }, u"2026-12-01"_s).status, 0);
        QJsonObject shown = plan(u"2026-12-01"_s, { u"show"_s, id }).json();
        QCOMPARE(shown.value(u"paid"_s).toString(), u"300.00"_s);
        QCOMPARE(shown[u"instalments"][0][u"state"].toString(), u"paid"_s);
        QCOMPARE(shown[u"instalments"][1][u"paid"].toString(), u"50.00"_s);
        QCOMPARE(shown.value(u"next_due"_s).toString(), u"2026-12-30"_s);
        shown = plan(u"2027-01-06"_s, { u"show"_s, m_case }).json();
        QCOMPARE(shown.value(u"state"_s).toString(), u"missed"_s);
        QCOMPARE(shown.value(u"missed"_s).toInt(), 1);
        const QJsonObject listed = plan(u"2027-01-06"_s, { u"list"_s, u"--state"_s, u"missed"_s }).json();
        QCOMPARE(listed.value(u"count"_s).toInt(), 1);
        QCOMPARE(listed[u"plans"][0][u"next_amount"].toString(), u"200.00"_s);
        QVERIFY(plan(u"2027-01-06"_s, { u"cancel"_s, id }).err.contains(u"reason"_s, Qt::CaseInsensitive));
        QCOMPARE(plan(u"2027-01-06"_s, { u"cancel"_s, id, u"--reason"_s, u"moved abroad"_s }).json().value(u"state"_s).toString(), u"cancelled"_s);
        QCOMPARE(ctl(m_fixture->path, { u"verify"_s }, u"2027-01-06"_s).status, 0);
    }

    void offeredAndItsLetter()
    {
        const Ran offered = plan(u"2026-11-23"_s, { u"offer"_s, m_case, u"--start"_s, u"2026-11-30"_s, u"--count"_s, u"4"_s });
        QVERIFY2(offered.status == 0, qPrintable(offered.err));
        const Ran letter = plan(u"2026-11-23"_s, { u"letter"_s, m_case, u"--by"_s, u"mail"_s, u"--language"_s, u"fr"_s });
        QVERIFY2(letter.status == 0, qPrintable(letter.err));
        QCOMPARE(letter.json().value(u"language"_s).toString(), u"fr-CH"_s);
        QCOMPARE(letter.json().value(u"to"_s).toString(), u"steiner@example.ch"_s);
        QCOMPARE(plan(u"2026-11-25"_s, { u"agree"_s, m_case, u"--by"_s, u"signature"_s }).json().value(u"state"_s).toString(), u"running"_s);
    }

    void whatIsWrongIsSaidAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("no start") << QStringList { u"agree"_s, u"CASE"_s, u"--instalment"_s, u"250"_s } << "plan";
        QTest::newRow("nothing") << QStringList { u"agree"_s, u"CASE"_s, u"--start"_s, u"2026-11-30"_s, u"--instalment"_s, u"0"_s } << "above zero";
        QTest::newRow("above the debt") << QStringList { u"agree"_s, u"CASE"_s, u"--start"_s, u"2026-11-30"_s, u"--instalment"_s, u"1000.01"_s } << "above what is owed";
        QTest::newRow("10,000 instalments") << QStringList { u"agree"_s, u"CASE"_s, u"--start"_s, u"2026-11-30"_s, u"--count"_s, u"10000"_s } << "at most 600";
        QTest::newRow("yesterday") << QStringList { u"agree"_s, u"CASE"_s, u"--start"_s, u"2026-11-22"_s, u"--count"_s, u"4"_s } << "today or later";
        QTest::newRow("all at the end") << QStringList { u"agree"_s, u"CASE"_s, u"--start"_s, u"2026-11-30"_s, u"--count"_s, u"4"_s, u"--final"_s, u"1000"_s } << "leaves nothing";
        QTest::newRow("a rhythm that is none") << QStringList { u"agree"_s, u"CASE"_s, u"--start"_s, u"2026-11-30"_s, u"--count"_s, u"4"_s, u"--rhythm"_s, u"daily"_s } << "daily";
        QTest::newRow("no such plan") << QStringList { u"show"_s, u"CASE"_s } << "plan";
    }
    void whatIsWrongIsSaidAndChangesNothing()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        words.replaceInStrings(u"CASE"_s, m_case);
        const Ran ran = plan(u"2026-11-23"_s, words);
        QVERIFY(ran.status > 0);
        QVERIFY2(ran.err.contains(said), qPrintable(ran.err));
        QCOMPARE(plan(u"2026-11-23"_s, { u"list"_s }).json().value(u"count"_s).toInt(), 0);
    }

private:
    Ran plan(const QString& day, const QStringList& words) const { return ctl(m_fixture->path, QStringList { u"plan"_s } + words, day); }

    std::unique_ptr<BookFixture> m_fixture;
    QString m_case;
};

QTEST_GUILESS_MAIN(TestPlanCommands)
#include "test_plan_commands.moc"
