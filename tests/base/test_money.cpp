// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

__extension__ typedef __int128 Wide;

constexpr qint64 trillion = 1'000'000'000'000;

qint64 anyAmount()
{
    return *rc::gen::oneOf(rc::gen::inRange<qint64>(-1000, 1001), rc::gen::inRange<qint64>(-trillion, trillion + 1));
}

} // namespace

class TestMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundsHalfAwayFromZero_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("exact") << 100LL << 3LL << 4LL << 75LL;
        QTest::newRow("half goes up") << 1LL << 1LL << 2LL << 1LL;
        QTest::newRow("below half goes down") << 149LL << 1LL << 100LL << 1LL;
        QTest::newRow("negative half goes away from zero") << -1LL << 1LL << 2LL << -1LL;
        QTest::newRow("10^12 cents over 30 years of days") << 1'000'000'000'000LL << 50'000LL * 10'950 << 365'000'000LL
                                                           << 1'500'000'000'000LL;
    }
    void roundsHalfAwayFromZero()
    {
        QFETCH(qint64, value);
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        QFETCH(qint64, expected);
        QCOMPARE(scaled(value, numerator, denominator), expected);
    }

    void scalesToTheNearest()
    {
        QVERIFY(rc::check([] {
            const qint64 value = anyAmount();
            const qint64 numerator = *rc::gen::inRange<qint64>(-1'000'000, 1'000'001);
            const qint64 denominator = *rc::gen::inRange<qint64>(1, 365'000'001);
            const Wide exact = Wide(value) * numerator;
            const Wide off = Wide(scaled(value, numerator, denominator)) * denominator - exact;
            // Never more than a half away; a half exactly goes away from zero.
            RC_ASSERT(off * 2 <= denominator && off * 2 >= -denominator);
            RC_ASSERT(off * 2 != (exact < 0 ? denominator : -denominator));
            RC_ASSERT(scaled(-value, numerator, denominator) == -scaled(value, numerator, denominator));
        }));
    }

    void addsLikeWholeNumbers()
    {
        QVERIFY(rc::check([] {
            const qint64 a = anyAmount();
            const qint64 b = anyAmount();
            const Money x(a, Currency::chf());
            const Money y(b, Currency::chf());
            RC_ASSERT(Wide((x + y).minor()) == Wide(a) + b);
            RC_ASSERT(x + y == y + x);
            RC_ASSERT(x + y - y == x);
            RC_ASSERT(Money() + x == x);
            RC_ASSERT((x < y) == (a < b));
            RC_ASSERT(Money::fromDecimal((x + y).toDecimal(), Currency::chf()).value() == x + y);
        }));
    }

    void readsAndWritesDecimals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("two digits") << u"1234.50"_s << u"CHF"_s << true << 123450LL;
        QTest::newRow("negative below one") << u"-0.05"_s << u"EUR"_s << true << -5LL;
        QTest::newRow("no fraction") << u"7"_s << u"EUR"_s << true << 700LL;
        QTest::newRow("yen have no fraction") << u"1200"_s << u"JPY"_s << true << 1200LL;
        QTest::newRow("a third digit is refused") << u"1.005"_s << u"EUR"_s << false << 0LL;
        QTest::newRow("a comma is refused") << u"1,05"_s << u"EUR"_s << false << 0LL;
        QTest::newRow("empty") << QString() << u"EUR"_s << false << 0LL;
        QTest::newRow("only a point") << u"."_s << u"EUR"_s << false << 0LL;
        QTest::newRow("words") << u"NaN"_s << u"EUR"_s << false << 0LL;
        QTest::newRow("too long for 64 bits") << u"99999999999999999999"_s << u"EUR"_s << false << 0LL;
    }
    void readsAndWritesDecimals()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(bool, valid);
        QFETCH(qint64, minor);
        const auto money = Money::fromDecimal(text, Currency::fromCode(currency).value());
        QCOMPARE(money.has_value(), valid);
        if (!valid)
            return;
        QCOMPARE(money->minor(), minor);
        QCOMPARE(Money::fromDecimal(money->toDecimal(), money->currency()).value(), *money);
    }

    void knowsCurrencies()
    {
        QCOMPARE(Currency::fromCode(u"chf").value(), Currency::chf());
        QCOMPARE(Currency::fromCode(u"JPY").value().digits(), 0);
        QCOMPARE(Currency::fromCode(u"KWD").value().unit(), 1000LL);
        QVERIFY(!Currency::fromCode(u"XXQ"));
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "test_money.moc"
