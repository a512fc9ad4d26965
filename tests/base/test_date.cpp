// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <QDate>
#include <QtTest>
#include <rapidcheck.h>

#include <algorithm>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

class TestDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsMonths_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("to");
        QTest::newRow("end of January to February") << u"2026-01-31"_s << 1 << u"2026-02-28"_s;
        QTest::newRow("leap year") << u"2028-01-31"_s << 1 << u"2028-02-29"_s;
        // boost::gregorian::months snaps this to 31 March.
        QTest::newRow("28 February stays on the 28th") << u"2027-02-28"_s << 1 << u"2027-03-28"_s;
        QTest::newRow("over the year") << u"2026-11-30"_s << 3 << u"2027-02-28"_s;
        QTest::newRow("backwards") << u"2026-03-31"_s << -1 << u"2026-02-28"_s;
        QTest::newRow("backwards over the year") << u"2026-01-15"_s << -13 << u"2024-12-15"_s;
    }
    void addsMonths()
    {
        QFETCH(QString, from);
        QFETCH(int, months);
        QFETCH(QString, to);
        QCOMPARE(Date::fromIso(from).value().addMonths(months).toIso(), to);
    }

    void refusesDaysThatDoNotExist()
    {
        QVERIFY(!Date::fromYmd(2026, 2, 29));
        QVERIFY(!Date::fromIso(u"2026-13-01"));
        QVERIFY(!Date::fromIso(u"26-01-01"));
        QVERIFY(!Date::fromIso(u"2026-1-01x"));
        QVERIFY(Date().toIso().isEmpty());
    }

    void agreesWithQDateOnEveryDay()
    {
        QDate theirs(1900, 1, 1);
        Date ours = Date::fromIso(u"1900-01-01").value();
        for (; theirs.year() < 2101; theirs = theirs.addDays(1), ours = ours.addDays(1)) {
            QCOMPARE(qint64(ours.dayNumber()), theirs.toJulianDay());
            QCOMPARE(int(ours.weekday()), theirs.dayOfWeek());
            QCOMPARE(ours.ymd(), (YearMonthDay { theirs.year(), theirs.month(), theirs.day() }));
        }
    }

    void monthsStayInTheMonth()
    {
        QVERIFY(rc::check([] {
            const Date from = Date::fromIso(u"1900-01-01").value().addDays(*rc::gen::inRange(0, 73'000));
            const int months = *rc::gen::inRange(-600, 601);
            const YearMonthDay before = from.ymd();
            const YearMonthDay after = from.addMonths(months).ymd();
            RC_ASSERT(after.year * 12 + after.month == before.year * 12 + before.month + months);
            RC_ASSERT(after.day == std::min(before.day, daysInMonth(after.year, after.month)));
            // Later days never overtake earlier ones.
            RC_ASSERT(from.addMonths(months) <= from.addDays(1).addMonths(months));
        }));
    }

    void writesWhatItReads()
    {
        QVERIFY(rc::check([](const int days) {
            const Date date = Date::fromIso(u"2000-01-01").value().addDays(days % 200'000);
            RC_ASSERT(Date::fromIso(date.toIso()).value() == date);
        }));
    }
};

QTEST_APPLESS_MAIN(TestDate)
#include "test_date.moc"
