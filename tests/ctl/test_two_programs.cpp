// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_commands.h"
#include "core/book/demo_commands.h"
#include "tests/support/command_line.h"
#include "tests/support/must.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

/// The desktop works in a book while mahnwerkctl brings a list into it.
class TestTwoPrograms : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_book = m_folder.filePath(u"two.book"_s);

private Q_SLOTS:
    void initTestCase()
    {
        const auto book = must(Book::create(m_book, { .user = u"desktop"_s, .clock = {}, .seed = 3 }));
        must(fillDemo(*book, { .claims = 500 }));
    }

    void savesAndNewsGoOnBesideAnImport()
    {
        constexpr int items = 60'000;
        constexpr qint64 longestWait = 1'000;
        const QString list = m_folder.filePath(u"list.csv"_s);
        {
            QFile file(list);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("Kundennummer;Name;Rechnungsnummer;Rechnungsdatum;Faelligkeit;Offen\n");
            for (int i = 0; i < items; ++i)
                file.write(u"K%1;Muster %1;RE-%2;15.05.2026;15.06.2026;%3.50\n"_s.arg(i / 3).arg(i).arg(25 + i % 900).toUtf8());
        }
        const auto book = must(Book::open(m_book, { .user = u"desktop"_s, .clock = {} }));
        QElapsedTimer clock;
        clock.start();
        qint64 lastNews = 0;
        qint64 longestSilence = 0;
        qint64 news = 0;
        QObject::connect(book.get(), &Book::changed, book.get(), [&] { ++news; });

        QProcess import;
        import.start(ctlPath(), { u"--book"_s, m_book, u"--json"_s, u"import"_s, u"items"_s, list });
        QVERIFY(import.waitForStarted());
        std::vector<qint64> waits;
        bool hasBegun = false;
        while (!import.waitForFinished(20)) {
            const qint64 before = news;
            book->pollNews();
            if (news != before) {
                if (hasBegun)
                    longestSilence = std::max(longestSilence, clock.elapsed() - lastNews);
                hasBegun = true;
                lastNews = clock.elapsed();
            }
            QElapsedTimer save;
            save.start();
            must(addNote(*book, Key<Case> { 1 + qint64(waits.size()) % 100 }, u"Telefoniert"_s));
            waits.push_back(save.elapsed());
        }
        QCOMPARE(import.exitCode(), 0);
        std::ranges::sort(waits);
        qInfo("%zu saves beside the import, the longest %lld ms, median %lld ms; news at least every %lld ms", waits.size(),
            waits.back(), waits[waits.size() / 2], longestSilence);
        QVERIFY2(waits.size() >= 20, "the import was over too soon to tell");
        QVERIFY2(waits.back() < longestWait, qPrintable(QString::number(waits.back())));
        QVERIFY2(hasBegun && longestSilence < longestWait, qPrintable(QString::number(longestSilence)));
        // Both are there, whole.
        const QJsonObject verified = ctl(m_book, { u"verify"_s }).json();
        QVERIFY(verified.value(u"ok"_s).toBool());
        const QJsonObject imported = ctl(m_book, { u"claim"_s, u"list"_s, u"--search"_s, u"Muster"_s, u"--limit"_s, u"1000000"_s }).json();
        QCOMPARE(imported.value(u"count"_s).toInt(), items);
    }
};

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "test_two_programs.moc"
