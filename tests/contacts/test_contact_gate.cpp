// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_gate.h"
#include "tests/support/must.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

Moment at(const char* iso)
{
    return must(Moment::fromIso(QString::fromLatin1(iso)));
}

Date day(const char* iso)
{
    return must(Date::fromIso(QString::fromLatin1(iso)));
}

GateFacts someone()
{
    GateFacts facts;
    facts.numbers = 1;
    facts.region = must(Region::fromCode(u"CH-ZH"));
    return facts;
}

QString told(const GateAnswer& answer)
{
    QStringList words;
    for (const GateBlock& block : answer.blocks)
        words += QString(QString(nameOf(block.rule)) + (block.opens.isNull() ? QString() : QString(u' ' + block.opens.toIso())));
    return words.join(u", "_s);
}

} // namespace

class TestContactGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hoursAndDays_data();
    void hoursAndDays();
    void marks_data();
    void marks();
    void frequency_data();
    void frequency();
    void nextAttempt_data();
    void nextAttempt();
    void itOpensWhenItSays();
};

void TestContactGate::hoursAndDays_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    // 23 November 2026 is a Monday; 25 December a Friday; 6 January is a holiday in Bavaria, not in Hesse.
    QTest::newRow("weekday") << "CH-ZH" << "2026-11-23 10:00" << "";
    QTest::newRow("the first minute") << "CH-ZH" << "2026-11-23 08:00" << "";
    QTest::newRow("before") << "CH-ZH" << "2026-11-23 07:59" << "hours 2026-11-23 08:00";
    QTest::newRow("the last minute") << "CH-ZH" << "2026-11-23 19:59" << "";
    QTest::newRow("after") << "CH-ZH" << "2026-11-23 20:00" << "hours 2026-11-24 08:00";
    QTest::newRow("Saturday") << "CH-ZH" << "2026-11-21 10:00" << "";
    QTest::newRow("Sunday") << "CH-ZH" << "2026-11-22 10:00" << "hours 2026-11-23 08:00";
    QTest::newRow("Saturday evening") << "CH-ZH" << "2026-11-21 20:30" << "hours 2026-11-23 08:00";
    QTest::newRow("Christmas, Boxing Day and a Sunday") << "CH-ZH" << "2026-12-25 10:00" << "hours 2026-12-28 08:00";
    QTest::newRow("Epiphany in Bavaria") << "DE-BY" << "2026-01-06 10:00" << "hours 2026-01-07 08:00";
    QTest::newRow("and in Hesse") << "DE-HE" << "2026-01-06 10:00" << "";
}

void TestContactGate::hoursAndDays()
{
    QFETCH(QString, region);
    QFETCH(QString, now);
    QFETCH(QString, expected);
    GateFacts facts = someone();
    facts.region = must(Region::fromCode(region));
    QCOMPARE(told(contactGate(facts, contactRules(region.left(2)), must(Moment::fromIso(now)))), expected);
}

void TestContactGate::marks_data()
{
    QTest::addColumn<int>("mark");
    QTest::addColumn<QString>("expected");
    QTest::newRow("deceased") << 0 << "deceased";
    QTest::newRow("insolvent") << 1 << "insolvent";
    QTest::newRow("represented") << 2 << "represented";
    QTest::newRow("do not call") << 3 << "do-not-call";
    QTest::newRow("no number") << 4 << "no-number";
    QTest::newRow("17 years old, 18 on Wednesday") << 5 << "minor 2026-11-25 08:00";
    QTest::newRow("18 today") << 6 << "";
    QTest::newRow("a firm has no age") << 7 << "";
}

void TestContactGate::marks()
{
    QFETCH(int, mark);
    QFETCH(QString, expected);
    GateFacts facts = someone();
    facts.isDeceased = mark == 0;
    facts.isInsolvent = mark == 1;
    facts.isRepresented = mark == 2;
    facts.isDoNotCall = mark == 3;
    facts.numbers = mark == 4 ? 0 : 1;
    if (mark >= 5)
        facts.birthDate = mark == 6 ? day("2008-11-23") : day("2008-11-25");
    facts.isPerson = mark != 7;
    const GateAnswer answer = contactGate(facts, contactRules(u"CH"), at("2026-11-23 10:00"));
    QCOMPARE(told(answer), expected);
    if (mark < 5)
        QVERIFY2(answer.opens().isNull(), "not by itself");
}

void TestContactGate::frequency_data()
{
    QTest::addColumn<QStringList>("attempts");
    QTest::addColumn<QStringList>("conversations");
    QTest::addColumn<QString>("agreed");
    QTest::addColumn<QString>("expected");
    const QStringList none;
    QTest::newRow("two attempts this week") << QStringList { u"2026-11-18"_s, u"2026-11-20"_s } << none << "" << "";
    // 3 in 7 days: the oldest, of the 18th, leaves the window on the 25th.
    QTest::newRow("three attempts") << QStringList { u"2026-11-18"_s, u"2026-11-19"_s, u"2026-11-20"_s } << none << "" << "attempts 2026-11-25 08:00";
    QTest::newRow("the window has ended") << QStringList { u"2026-11-16"_s, u"2026-11-19"_s, u"2026-11-20"_s } << none << "" << "";
    QTest::newRow("four attempts") << QStringList { u"2026-11-18"_s, u"2026-11-19"_s, u"2026-11-20"_s, u"2026-11-21"_s } << none << ""
                                   << "attempts 2026-11-26 08:00";
    QTest::newRow("it opens on no Sunday") << QStringList { u"2026-11-22"_s, u"2026-11-22"_s, u"2026-11-22"_s } << none << "" << "attempts 2026-11-30 08:00";
    QTest::newRow("two conversations") << none << QStringList { u"2026-11-18"_s, u"2026-11-20"_s } << "" << "conversations 2026-11-25 08:00";
    QTest::newRow("spoken to today") << none << QStringList { u"2026-11-23"_s } << "" << "quiet 2026-11-25 08:00";
    QTest::newRow("spoken to yesterday") << none << QStringList { u"2026-11-22"_s } << "" << "quiet 2026-11-24 08:00";
    QTest::newRow("who asked to be called now") << QStringList { u"2026-11-18"_s, u"2026-11-19"_s, u"2026-11-20"_s } << QStringList { u"2026-11-23"_s }
                                                << "2026-11-23 09:30" << "";
    QTest::newRow("not before the time agreed") << none << QStringList { u"2026-11-23"_s } << "2026-11-23 10:30" << "quiet 2026-11-25 08:00";
}

void TestContactGate::frequency()
{
    QFETCH(QStringList, attempts);
    QFETCH(QStringList, conversations);
    QFETCH(QString, agreed);
    QFETCH(QString, expected);
    GateFacts facts = someone();
    for (const QString& one : attempts)
        facts.attempts.push_back(must(Date::fromIso(one)));
    for (const QString& one : conversations)
        facts.conversations.push_back(must(Date::fromIso(one)));
    if (!agreed.isEmpty())
        facts.agreed = must(Moment::fromIso(agreed));
    QCOMPARE(told(contactGate(facts, contactRules(u"CH"), at("2026-11-23 10:00"))), expected);
}

void TestContactGate::nextAttempt_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("expected");
    QTest::newRow("morning: in the afternoon") << "2026-11-23 09:00" << "2026-11-23 15:00";
    QTest::newRow("shortly before noon: tomorrow afternoon") << "2026-11-23 13:30" << "2026-11-24 15:00";
    QTest::newRow("evening: tomorrow morning") << "2026-11-23 18:00" << "2026-11-24 09:00";
    QTest::newRow("Friday evening: Monday morning") << "2026-11-20 18:00" << "2026-11-23 09:00";
}

void TestContactGate::nextAttempt()
{
    QFETCH(QString, last);
    QFETCH(QString, expected);
    QCOMPARE(mahnwerk::nextAttempt(must(Moment::fromIso(last)), contactRules(u"CH"), must(Region::fromCode(u"CH-ZH"))).toIso(), expected);
}

/// Whatever blocks by time: at the moment at which it says that it opens, nothing blocks, and a minute before something does.
void TestContactGate::itOpensWhenItSays()
{
    const auto property = [](int start, int minute, const std::vector<int>& attempts, const std::vector<int>& conversations) {
        GateFacts facts = someone();
        const Date today = day("2026-01-01").addDays(start);
        for (const int before : attempts)
            facts.attempts.push_back(today.addDays(-before));
        for (const int before : conversations)
            facts.conversations.push_back(today.addDays(-before));
        const ContactRules& rules = contactRules(u"CH");
        const GateAnswer answer = contactGate(facts, rules, { today, minute });
        if (answer.isOpen())
            return true;
        const Moment opens = answer.opens();
        if (opens.isNull() || opens <= Moment { today, minute } || !contactGate(facts, rules, opens).isOpen())
            return false;
        const Moment before = opens.minute > 0 ? Moment { opens.date, opens.minute - 1 } : Moment { opens.date.addDays(-1), 1439 };
        return before < Moment { today, minute } || !contactGate(facts, rules, before).isOpen();
    };
    const bool holds = rc::check([&] {
        const auto days = rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 9));
        RC_ASSERT(property(*rc::gen::inRange(0, 700), *rc::gen::inRange(0, 1440), *days, *days));
    });
    QVERIFY(holds);
}

QTEST_APPLESS_MAIN(TestContactGate)
#include "test_contact_gate.moc"
