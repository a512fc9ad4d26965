// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_list.h"
#include "core/book/case_view.h"
#include "core/book/claim_list.h"
#include "core/book/demo_commands.h"
#include "core/book/verification.h"
#include "tests/support/must.h"
#include "ui/words/labels.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <random>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

/// A file that a bad disk or a stranger has changed: told, never overwritten, no crash.
class TestDamagedBook : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_whole;

    QString write(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(u"damaged.book"_s);
        for (const QString& part : { path, QString(path + u"-wal"_s), QString(path + u"-shm"_s) })
            QFile::remove(part);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"whole.book"_s);
        {
            const auto book = must(Book::create(path, { .user = u"tester"_s, .clock = {}, .seed = 3 }));
            must(fillDemo(*book, { .claims = 60 }));
        }
        m_whole = read(path);
        QVERIFY(m_whole.size() > 100'000);
    }

    void saysWhatToDoAboutADamagedFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("expected");
        QByteArray noHeader = m_whole;
        noHeader.replace(0, 16, "something else!!");
        QTest::newRow("another header") << noHeader << ErrorCode::BookNotABook;
        QTest::newRow("empty") << QByteArray() << ErrorCode::BookNotABook;
        QTest::newRow("a text") << QByteArray("Kunde;Betrag\nMeier;12.50\n").repeated(500) << ErrorCode::BookNotABook;
        QTest::newRow("cut after the first page") << m_whole.left(4096) << ErrorCode::BookDamaged;
        QByteArray noSchema = m_whole;
        noSchema.replace(100, 3000, QByteArray(3000, 'x'));
        QTest::newRow("first page overwritten") << noSchema << ErrorCode::BookDamaged;
    }
    void saysWhatToDoAboutADamagedFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, expected);
        const QString path = write(bytes);
        const auto book = Book::open(path, { .user = u"tester"_s, .clock = {} });
        QVERIFY(!book);
        QCOMPARE(int(book.error().code), int(expected));
        QVERIFY(!sentence(book.error()).isEmpty());
        QCOMPARE(read(path), bytes);
    }

    // Wherever the bytes lie: an answer or an error, and who only reads leaves the file as it is.
    void survivesChangedBytesAnywhere()
    {
        std::mt19937 random(11);
        int refused = 0;
        int found = 0;
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = m_whole;
            for (int i = 0; i < 1 + round % 20; ++i)
                bytes[static_cast<qsizetype>(random() % static_cast<quint32>(bytes.size()))] = static_cast<char>(random());
            const QString path = write(bytes);
            const auto book = Book::open(path, { .user = u"tester"_s, .clock = {} });
            if (!book) {
                ++refused;
                QVERIFY(!sentence(book.error()).isEmpty());
                QCOMPARE(read(path), bytes);
                continue;
            }
            const std::atomic_bool stop = false;
            std::ignore = caseColumns(**book, stop);
            std::ignore = claimList(**book, {});
            for (qint64 key = 1; key <= 5; ++key)
                std::ignore = caseView(**book, Key<Case> { key });
            const auto checks = verify(**book);
            found += !checks || std::ranges::any_of(*checks, [](const Check& check) { return check.failed != 0; }) ? 1 : 0;
        }
        qInfo("of 300 damaged books %d were refused, in %d more verify found the damage", refused, found);
        QVERIFY(refused + found > 200); // the others lie in what no row uses
    }
};

QTEST_GUILESS_MAIN(TestDamagedBook)
#include "test_damaged_book.moc"
