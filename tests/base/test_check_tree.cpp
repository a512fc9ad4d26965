// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString sourceDir = QStringLiteral(MAHNWERK_SOURCE_DIR);
const QByteArray licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

struct Checked {
    int exitCode = -1;
    QStringList findings;
};

Checked checkTree(const QString& root)
{
    QProcess script;
    script.start(sourceDir + "/tests/check_tree"_L1, { root });
    if (!script.waitForFinished())
        return {};
    return { script.exitCode(), QString::fromUtf8(script.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts) };
}

void write(const QString& root, const QString& path, const QByteArray& text)
{
    const QString whole = root + u'/' + path;
    QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
    QFile file(whole);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

// What is allowed although it looks like a fault.
void writeGoodTree(const QString& root)
{
    write(root, u"README.md"_s, "Mahnwerk\n");
    write(root, u"build/dev/cache.cpp"_s, "no licence\n");
    write(root, u"core/base/date.h"_s, licence + "#pragma once\n#include <QString>\n");
    write(root, u"core/base/date.cpp"_s,
        licence + "#include \"core/base/date.h\"\n\n#include <boost/date_time/gregorian/gregorian_types.hpp>\n"
                  "// never boost::gregorian::months(1)\nint addMonths(int months) { return months + 1'000'000; }\n");
    write(root, u"core/base/clock.cpp"_s, licence + "auto now() { return std::chrono::system_clock::now(); }\n");
    write(root, u"core/claims/claim.cpp"_s,
        licence + "#include \"core/base/date.h\"\n#include \"core/law/rates.h\"\n#include \"core/parties/debtor.h\"\n"
                  "// double is for other people; QDate::currentDate() too\nauto steady = std::chrono::steady_clock::now();\n");
    write(root, u"core/storage/database.cpp"_s,
        licence + "#include <QSqlQuery>\n#include <sqlite3.h>\n#include \"core/claims/claim.h\"\n"
                  "auto sql = R\"sql(\nSELECT 1\n)sql\";\nauto more = \"PRAGMA user_version\";\n");
    write(root, u"core/book/book.cpp"_s,
        licence + "#include \"core/exchange/csv.h\"\n#include \"core/storage/database.h\"\nauto file = u\"SELECTION\"_s;\n");
    write(root, u"core/sync/push.cpp"_s, licence + "#include \"core/book/book.h\"\nauto sql = \"UPDATE claim SET id = 1\";\n");
    write(root, u"ui/words/labels.cpp"_s, licence + "#include \"core/claims/claim.h\"\nauto t = tr(\"Select a file\");\n");
    write(root, u"ui/case/window.cpp"_s,
        licence + "#include \"core/book/book.h\"\n#include \"core/dunning/level.h\"\n#include \"ui/words/labels.h\"\n"
                  "double width = 1.5; QElapsedTimer timer; int delivery_time(0);\n");
    write(root, u"app/main.cpp"_s,
        licence + "#include \"core/sync/push.h\"\n#include \"core/storage/database.h\"\n#include \"ui/case/window.h\"\n");
    write(root, u"tests/storage/test_database.cpp"_s,
        licence + "#include \"core/storage/database.h\"\nauto sql = \"SELECT 1\"; double d = 1; auto day = QDate::currentDate();\n"
                  "#include \"test_database.moc\"\n");
}

} // namespace

class TestCheckTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        writeGoodTree(m_dir->path());
    }
    void cleanup() { m_dir.reset(); }

    void passesAGoodTree()
    {
        const Checked checked = checkTree(m_dir->path());
        QCOMPARE(checked.findings, QStringList());
        QCOMPARE(checked.exitCode, 0);
    }

    void findsAFault_data();
    void findsAFault()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, what);
        write(m_dir->path(), path, text);
        const Checked checked = checkTree(m_dir->path());
        QCOMPARE(checked.findings, QStringList { "%1:%2: %3"_L1.arg(path).arg(line).arg(what) });
        QCOMPARE(checked.exitCode, 1);
    }

    void countsAtTheTopLevelOnlyWhatGitTracks()
    {
        const QString git = QStandardPaths::findExecutable(u"git"_s);
        if (git.isEmpty())
            QSKIP("git is not installed");
        const auto run = [&](QStringList arguments) {
            return QProcess::execute(git, QStringList { u"-C"_s, m_dir->path() } + arguments);
        };
        write(m_dir->path(), u"notes.txt"_s, "mine\n");
        write(m_dir->path(), u".ci/run"_s, "true\n");
        QCOMPARE(run({ u"init"_s, u"-q"_s }), 0);
        QCOMPARE(run({ u"add"_s, u"core"_s, u".ci"_s }), 0);
        QCOMPARE(checkTree(m_dir->path()).findings, QStringList());
        QCOMPARE(run({ u"add"_s, u"notes.txt"_s }), 0);
        QCOMPARE(checkTree(m_dir->path()).findings, QStringList { u"notes.txt:1: beyond the agreed top level"_s });
    }

    void refusesAFolderThatIsNoTree()
    {
        const QTemporaryDir empty;
        QCOMPARE(checkTree(empty.path()).exitCode, 1);
    }

    void passesThisTreeInTwoSeconds()
    {
        QElapsedTimer timer;
        timer.start();
        const Checked checked = checkTree(sourceDir);
        QCOMPARE(checked.findings, QStringList());
        QCOMPARE(checked.exitCode, 0);
        // Twice the aim: the machine may be busy.
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestCheckTree::findsAFault_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* name, const QString& path, const QByteArray& text, int line, const QString& what) {
        QTest::newRow(name) << path << QByteArray(licence + text) << line << what;
    };
    const auto climbs = [&row](const char* name, const QString& folder, const QString& include) {
        const QString seen = include.section(u'/', 0, 1);
        row(name, folder + "/fault.cpp"_L1, "\n#include \"" + include.toUtf8() + "\"\n", 3,
            "%1 must not see %2: %3"_L1.arg(folder, seen, include));
    };
    climbs("base sees a rule", u"core/base"_s, u"core/law/rates.h"_s);
    climbs("law sees a party", u"core/law"_s, u"core/parties/debtor.h"_s);
    climbs("a claim sees a payment, to its right", u"core/claims"_s, u"core/payments/allocation.h"_s);
    climbs("dunning sees the worklist", u"core/dunning"_s, u"core/worklist/score.h"_s);
    climbs("a rule sees storage", u"core/dunning"_s, u"core/storage/database.h"_s);
    climbs("storage sees documents beside it", u"core/storage"_s, u"core/documents/letter.h"_s);
    climbs("documents see exchange beside them", u"core/documents"_s, u"core/exchange/csv.h"_s);
    climbs("exchange sees the book", u"core/exchange"_s, u"core/book/book.h"_s);
    climbs("the book sees sync", u"core/book"_s, u"core/sync/push.h"_s);
    climbs("the book sees secrets", u"core/book"_s, u"core/secrets/vault.h"_s);
    climbs("secrets see storage beside them", u"core/secrets"_s, u"core/storage/database.h"_s);
    climbs("a window sees secrets", u"ui/team"_s, u"core/secrets/vault.h"_s);
    climbs("sync sees the windows", u"core/sync"_s, u"ui/case/window.h"_s);
    climbs("a window sees storage", u"ui/case"_s, u"core/storage/database.h"_s);
    climbs("a window sees sync", u"ui/case"_s, u"core/sync/push.h"_s);
    climbs("a window sees documents", u"ui/case"_s, u"core/documents/letter.h"_s);
    climbs("a window sees the executable", u"ui/case"_s, u"app/ctl/options.h"_s);
    climbs("words see the book", u"ui/words"_s, u"core/book/book.h"_s);
    climbs("words see a window", u"ui/words"_s, u"ui/case/window.h"_s);
    climbs("the product sees its tests", u"core/book"_s, u"tests/support/book_fixture.h"_s);
    row("angle brackets hide no floor", u"core/base/fault.h"_s, "#include <core/book/book.h>\n", 2,
        u"core/base must not see core/book: core/book/book.h"_s);
    row("a folder on no floor", u"core/misc/fault.h"_s, "#pragma once\n", 1, u"core/misc is on no floor"_s);
    row("a relative include", u"core/base/fault.cpp"_s, "#include \"date.h\"\n", 2, u"relative include: date.h"_s);
    row("an include that climbs by dots", u"core/law/fault.cpp"_s, "#include \"../base/date.h\"\n", 2,
        u"relative include: ../base/date.h"_s);
    row("dots behind a right start", u"core/law/fault.cpp"_s, "#include \"core/law/../book/book.h\"\n", 2,
        u"relative include: core/law/../book/book.h"_s);
    row("another file's moc", u"ui/case/fault.cpp"_s, "#include \"other.moc\"\n", 2,
        u"includes what moc made: other.moc"_s);
    row("a moc source", u"ui/case/fault.cpp"_s, "#include \"ui/case/moc_window.cpp\"\n", 2,
        u"includes what moc made: ui/case/moc_window.cpp"_s);

    const auto sql = [&row](const char* name, const QString& folder, const QByteArray& text, const QString& shown) {
        row(name, folder + "/fault.cpp"_L1, text, 2, "SQL outside core/storage and core/sync: "_L1 + shown);
    };
    sql("a raw SQL string in the book", u"core/book"_s, "auto q = R\"sql(\n    count\n)sql\";\n", u"count"_s);
    sql("a query class in a window", u"ui/case"_s, "#include <QSqlQuery>\n", u"QSqlQuery"_s);
    sql("a database class by its module", u"app"_s, "#include <QtSql/QSqlDatabase>\n", u"QtSql/QSqlDatabase"_s);
    sql("SQLite itself", u"core/exchange"_s, "#include <sqlite3.h>\n", u"sqlite3.h"_s);
    sql("a select", u"core/book"_s, "auto q = u\"SELECT id FROM claim\"_s;\n", u"SELECT id FROM claim"_s);
    sql("an insert", u"core/book"_s, "auto q = \"INSERT INTO claim VALUES (1)\";\n", u"INSERT INTO claim VALUES (1)"_s);
    sql("an update", u"core/book"_s, "auto q = \"UPDATE claim SET x = 1\";\n", u"UPDATE claim SET x = 1"_s);
    sql("a delete in a raw string", u"app"_s, "auto q = R\"(DELETE FROM claim)\";\n", u"DELETE FROM claim"_s);
    sql("a create", u"ui/case"_s, "auto q = \" CREATE TABLE claim (id)\";\n", u"CREATE TABLE claim (id)"_s);
    sql("a pragma", u"app"_s, "auto q = \"PRAGMA foreign_keys=ON\";\n", u"PRAGMA foreign_keys=ON"_s);

    const auto clock = [&row](const char* name, const QByteArray& call, const QString& shown) {
        row(name, u"core/book/fault.cpp"_s, "auto now = " + call + ";\n", 2, "the clock outside core/base: "_L1 + shown);
    };
    clock("today by Qt", "QDate::currentDate()", u"QDate::currentDate"_s);
    clock("now by Qt", "QDateTime::currentDateTimeUtc()", u"QDateTime::currentDateTimeUtc"_s);
    clock("milliseconds by Qt", "QDateTime::currentMSecsSinceEpoch()", u"QDateTime::currentMSecsSinceEpoch"_s);
    clock("the time of day by Qt", "QTime::currentTime()", u"QTime::currentTime"_s);
    clock("the system clock", "std::chrono::system_clock::now()", u"system_clock"_s);
    clock("the time of C", "std::time(nullptr)", u"time(nullptr)"_s);
    clock("the time of POSIX", "clock_gettime(CLOCK_REALTIME, &at)", u"clock_gettime"_s);

    row("Boost in a rule", u"core/law/fault.cpp"_s, "#include <boost/optional.hpp>\n", 2,
        u"Boost outside core/base/date: boost/optional.hpp"_s);
    row("a name of Boost in a rule", u"core/plans/fault.cpp"_s, "\nboost::optional<int> number;\n", 3,
        u"Boost outside core/base/date"_s);
    row("the months of Boost", u"core/base/date_steps.cpp"_s, "auto m = boost::gregorian::months { 1 };\n", 2,
        u"boost::gregorian::months snaps to the month's end; use Date::addMonths"_s);
    row("the months of Boost by a short name", u"core/base/date_steps.cpp"_s,
        "#include <boost/date_time.hpp>\nauto d = day + months(1);\n", 3,
        u"months of Boost snaps to the month's end; use Date::addMonths"_s);
    row("the months of Boost in a test", u"tests/base/fault.cpp"_s, "auto m = boost::gregorian::months(1);\n", 2,
        u"boost::gregorian::months snaps to the month's end; use Date::addMonths"_s);
    row("a floating-point number beside money", u"core/payments/fault.cpp"_s, "/* two\nlines */ double sum = 0;\n", 3,
        u"floating point beside money: double"_s);
    row("an amount read as a floating-point number", u"core/law/fault.cpp"_s, "auto x = text.toDouble(&ok);\n", 2,
        u"floating point beside money: toDouble"_s);
    row("translated words in core", u"core/exchange/fault.cpp"_s, "auto x = tr(\"Row\");\n", 2,
        u"words for people in core: they belong to ui/words"_s);
    row("words translated by the application in core", u"core/book/fault.cpp"_s,
        "auto x = QCoreApplication::translate(\"a\", \"b\");\n", 2, u"words for people in core: they belong to ui/words"_s);
    row("a sorting proxy", u"ui/case/fault.h"_s, "#include <QSortFilterProxyModel>\n", 2,
        u"QSortFilterProxyModel: lists own an index over column arrays"_s);
    row("a sorting proxy in a test", u"tests/ui/fault.cpp"_s, "QSortFilterProxyModel proxy;\n", 2,
        u"QSortFilterProxyModel: lists own an index over column arrays"_s);

    QTest::newRow("no licence line") << u"core/base/fault.h"_s << QByteArray("#pragma once\n") << 1
                                     << u"first line is not // SPDX-License-Identifier: GPL-3.0-or-later"_s;
    QTest::newRow("no licence line in a test")
        << u"tests/base/fault.cpp"_s << QByteArray("#include <QtTest>\n") << 1
        << u"first line is not // SPDX-License-Identifier: GPL-3.0-or-later"_s;
    QTest::newRow("a stranger at the top level") << u"TODO.md"_s << QByteArray("more\n") << 1
                                                 << u"beyond the agreed top level"_s;
}

QTEST_APPLESS_MAIN(TestCheckTree)
#include "test_check_tree.moc"
