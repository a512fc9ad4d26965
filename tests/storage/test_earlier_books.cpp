// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/claim_list.h"
#include "core/book/history.h"
#include "core/book/verification.h"
#include "core/storage/migration.h"
#include "tests/support/must.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <numeric>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

/// A book of every schema that was ever given out (tests/golden/books) opens and says what it said then.
/// schema_1.book: 25 demo claims (CH, seed 4), a dunning run of 2026-11-02, a payment and a hold of 2026-11-10.
/// schema_2.book: 25 demo claims (seed 7), a dunning run of 2026-11-23, costs that bear interest, a write-off, two payments,
/// one of them reversed, a claim with day count and setting of its own.
/// schema_3.book: 25 demo claims (DE, seed 9), a run and a payment, an office, a claim with ground, security and terms that
/// were changed after the payment, an acknowledgement.
/// schema_5.book: 25 demo claims (CH, seed 11) with calls and a promise, a run of 2026-11-02; a promise that a payment kept, a
/// dispute of a part, an attempt without an answer, a debtor who is represented.
/// schema_6.book: 25 demo claims (CH, seed 13), a run of 2026-11-02; a promise confirmed by a letter, a case handed to the
/// supervisor, a letter written, a dispute, the draft of a note.
/// schema_7.book: 25 demo claims (CH, seed 17), a run of 2026-11-02; a plan that runs with resting interest and a payment, one with a
/// missed instalment, one that was cancelled, an offer that lapsed.
/// schema_8.book: 25 demo claims (CH, seed 19), a run of 2026-11-02; a plan with acknowledgement and its letter in German, a payment on
/// it, an offer with a slip for each instalment in French, a letter without a plan.
/// schema_9.book: 25 demo claims (CH, seed 23), a run of 2026-11-02; plans with a final instalment, five reminders that wait, an offer.
class TestEarlierBooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWithAllItHeld_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("version");
        QTest::addColumn<qint64>("claims");
        QTest::addColumn<qint64>("open");
        QTest::newRow("schema 1") << u"schema_1.book"_s << 1 << qint64(25) << qint64(887851);
        QTest::newRow("schema 2") << u"schema_2.book"_s << 2 << qint64(25) << qint64(821085);
        QTest::newRow("schema 3") << u"schema_3.book"_s << 3 << qint64(25) << qint64(1849866);
        QTest::newRow("schema 4") << u"schema_4.book"_s << 4 << qint64(25) << qint64(729171);
        QTest::newRow("schema 5") << u"schema_5.book"_s << 5 << qint64(25) << qint64(723921);
        QTest::newRow("schema 6") << u"schema_6.book"_s << 6 << qint64(25) << qint64(1887730);
        QTest::newRow("schema 7") << u"schema_7.book"_s << 7 << qint64(25) << qint64(911867);
        QTest::newRow("schema 8") << u"schema_8.book"_s << 8 << qint64(25) << qint64(884564);
        QTest::newRow("schema 9") << u"schema_9.book"_s << 9 << qint64(25) << qint64(2471760);
    }
    void opensWithAllItHeld()
    {
        QFETCH(QString, file);
        QFETCH(int, version);
        QFETCH(qint64, claims);
        QFETCH(qint64, open);
        const QTemporaryDir folder;
        const QString path = folder.filePath(file);
        QVERIFY(QFile::copy(QStringLiteral(MAHNWERK_SOURCE_DIR "/tests/golden/books/") + file, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(must(Database::open(path, Access::ReadOnly))->userVersion(), version);

        // What is open depends on the day.
        const auto clock = std::make_shared<AsOfClock>(must(Date::fromIso(u"2026-11-23")));
        const auto book = must(Book::open(path, { .user = u"tester"_s, .clock = clock }));
        QCOMPARE(book->database().userVersion(), schemaVersion());
        QVERIFY(!book->isReadOnly());
        for (const Rebuild rebuild : { Rebuild::No, Rebuild::Yes }) {
            for (const Check& check : must(verify(*book, rebuild)))
                QVERIFY2(check.failed == 0, qPrintable(check.name));
        }
        const auto rows = must(claimList(*book, {}));
        QCOMPARE(qint64(rows.size()), claims);
        QCOMPARE(std::accumulate(rows.begin(), rows.end(), qint64(0),
                     [](qint64 sum, const ClaimListRow& row) { return sum + row.open.minor(); }),
            open);
    }

    // Whoever raises the schema's version leaves a book of the one before.
    void everyVersionHasABook()
    {
        for (int version = 1; version <= schemaVersion(); ++version)
            QVERIFY2(QFile::exists(QStringLiteral(MAHNWERK_SOURCE_DIR "/tests/golden/books/schema_%1.book").arg(version)),
                qPrintable(QString::number(version)));
    }
};

QTEST_GUILESS_MAIN(TestEarlierBooks)
#include "test_earlier_books.moc"
