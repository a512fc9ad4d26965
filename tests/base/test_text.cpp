// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/rate.h"
#include "core/base/text.h"

#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsForSearch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("umlaut") << u"Müller"_s << u"muller"_s;
        QTest::newRow("ue") << u"MUELLER"_s << u"muller"_s;
        QTest::newRow("without") << u"Muller"_s << u"muller"_s;
        QTest::newRow("sharp s") << u"Großmann"_s << u"grossmann"_s;
        QTest::newRow("French") << u"Chatelain Frères, Genève"_s << u"chatelain freres geneve"_s;
        QTest::newRow("Danish and Polish") << u"Sørensen Łódź"_s << u"sorensen lodz"_s;
        QTest::newRow("punctuation") << u"  O'Neill & Söhne  GmbH. "_s << u"o neill sohne gmbh"_s;
        QTest::newRow("decomposed umlaut") << u"Mu\u0308ller"_s << u"muller"_s;
    }
    void foldsForSearch()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(folded(text), expected);
    }

    void idsIncreaseAndAreVersion7()
    {
        const SystemClock clock;
        IdSource ids(clock);
        Uuid last;
        for (int i = 0; i < 20'000; ++i) {
            const Uuid id = ids.next();
            QVERIFY(last < id);
            QCOMPARE(id.bytes[6] >> 4, 7);
            QCOMPARE(id.bytes[8] >> 6, 2);
            last = id;
        }
        QCOMPARE(Uuid::fromString(last.toString()).value(), last);
    }

    void seededIdsRepeat()
    {
        IdSource a(1'700'000'000'000, 42);
        IdSource b(1'700'000'000'000, 42);
        for (int i = 0; i < 5'000; ++i)
            QCOMPARE(a.next(), b.next());
    }

    void keysKeepTheirPartsApart()
    {
        QCOMPARE(idempotencyKey({ u"a"_s, u"b"_s }), idempotencyKey({ u"a"_s, u"b"_s }));
        QVERIFY(idempotencyKey({ u"ab"_s, u"c"_s }) != idempotencyKey({ u"a"_s, u"bc"_s }));
        QCOMPARE(idempotencyKey({ u"a"_s }).size(), 16);
    }

    void ratesReadAndWrite()
    {
        QCOMPARE(Rate::fromDecimal(u"9.27").value().value(), 92'700);
        QCOMPARE(Rate::fromDecimal(u"-0.88").value().value(), -8'800);
        QCOMPARE(Rate(50'000).toDecimal(), u"5"_s);
        QCOMPARE(Rate(-8'800).toDecimal(), u"-0.88"_s);
        QVERIFY(!Rate::fromDecimal(u"1.00001"));
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "test_text.moc"
