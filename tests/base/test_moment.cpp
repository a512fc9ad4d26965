// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"
#include "tests/support/must.h"

#include <QTest>

using namespace mahnwerk;

class TestMoment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void moments();
};

void TestMoment::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minute"); // -1: none
    QTest::newRow("colon") << "10:30" << 630;
    QTest::newRow("point") << "9.05" << 545;
    QTest::newRow("digits") << "1415" << 855;
    QTest::newRow("three digits") << "915" << 555;
    QTest::newRow("hours") << "14" << 840;
    QTest::newRow("midnight") << "0:00" << 0;
    QTest::newRow("last minute") << "23:59" << 1439;
    QTest::newRow("24") << "24:00" << -1;
    QTest::newRow("60 minutes") << "10:60" << -1;
    QTest::newRow("letters") << "noon" << -1;
    QTest::newRow("empty") << "" << -1;
    QTest::newRow("one digit of minutes") << "10:3" << -1;
    QTest::newRow("five digits") << "10300" << -1;
    QTest::newRow("minus") << "-5" << -1;
}

void TestMoment::times()
{
    QFETCH(QString, text);
    QFETCH(int, minute);
    QCOMPARE(minuteFromText(text).value_or(-1), minute);
}

void TestMoment::moments()
{
    QCOMPARE(must(Moment::fromIso(u"2026-11-23T10:30")).toIso(), QStringLiteral("2026-11-23 10:30"));
    QCOMPARE(must(Moment::fromIso(u"2026-11-23")).toIso(), QStringLiteral("2026-11-23"));
    QVERIFY(must(Moment::fromIso(u"2026-11-23")) < must(Moment::fromIso(u"2026-11-23 00:00")));
    for (const QStringView bad : { u"2026-11-31", u"2026-11-23 25:00", u"2026-11-23x10:30", u"10:30", u"" })
        QVERIFY2(!Moment::fromIso(bad), qPrintable(bad.toString()));
}

QTEST_APPLESS_MAIN(TestMoment)
#include "test_moment.moc"
