// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_items.h"

#include "tests/io/raw_workbook.h"
#include "tests/support/samples.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool limited = false; // address sanitizer reserves terabytes
#else
constexpr bool limited = true;
#endif

constexpr rlim_t addressSpace = 1ULL << 30;
constexpr int mostResidentMegabytes = 700;

/// What a child that read one file had to say.
struct Reading {
    int exitCode = -1;
    QString outcome; ///< "table" or the number of the error code
    int megabytes = 0; ///< most memory it had at any time
};

/// Reads a file as the import does, in a process with little memory, so that a fault is a failed row and not
/// a dead test.
Reading readInChild(const QString& path)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), { u"--read"_s, path });
    Reading reading;
    if (!child.waitForFinished(120'000))
        return reading;
    const QStringList words = QString::fromUtf8(child.readAllStandardOutput()).split(u' ');
    reading.exitCode = child.exitStatus() == QProcess::NormalExit ? child.exitCode() : -1;
    if (words.size() == 2) {
        reading.outcome = words[0];
        reading.megabytes = words[1].toInt();
    }
    return reading;
}

int peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toInt() / 1024;
    }
    return 0;
}

int readOne(const QString& path)
{
    if (limited) {
        const rlimit limit { addressSpace, addressSpace };
        setrlimit(RLIMIT_AS, &limit);
    }
    QString outcome = u"table"_s;
    const auto table = readTable(path);
    if (!table) {
        outcome = QString::number(static_cast<int>(table.error().code));
    } else if (const auto guess = guessMapping(*table)) {
        Mapping mapping = guess->mapping;
        // Something to chew on even where no column is known.
        mapping.columns.resize(static_cast<size_t>(std::max(4, table->columnCount())));
        mapping.columns[0].field = ItemField::Name;
        mapping.columns[1].field = ItemField::Reference;
        mapping.columns[2].field = ItemField::OpenAmount;
        mapping.columns[3].field = ItemField::DueDate;
        const auto list = readOpenItems(*table, mapping, { Currency::eur(), u"DE"_s });
        if (list && list->dataRows < static_cast<int>(list->items.size()))
            return 1;
    }
    printf("%s %d", qPrintable(outcome), peakMegabytes());
    return 0;
}

QString code(ErrorCode error) { return QString::number(static_cast<int>(error)); }

QByteArray sheetOf(const QByteArray& rows) { return "<sheetData>" + rows + "</sheetData>"; }

} // namespace

class TestHostileFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesEverySample_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected"); // empty: a table or any error
        const QString folder = samplePath(u"hostile"_s);
        if (folder.isEmpty()) {
            QTest::newRow("no samples") << QString() << QString();
            return;
        }
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.endsWith("README.md"_L1))
                QTest::newRow(qPrintable(path.mid(folder.size() + 1))) << path << expectedOf(path);
        }
    }
    void survivesEverySample()
    {
        QFETCH(QString, path);
        QFETCH(QString, expected);
        REQUIRE_SAMPLE(path);
        const Reading reading = readInChild(path);
        QCOMPARE(reading.exitCode, 0);
        if (!expected.isEmpty())
            QCOMPARE(reading.outcome, expected);
        QVERIFY2(!limited || reading.megabytes < 200, qPrintable(QString::number(reading.megabytes)));
    }

    void knowsAllOfThem()
    {
        const QString folder = samplePath(u"hostile"_s);
        REQUIRE_SAMPLE(folder);
        int count = 0;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            count += files.next().endsWith("README.md"_L1) ? 0 : 1;
        QCOMPARE(count, 82);
    }

    void refusesMadeUpAttacks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("expected");
        const QByteArray row = "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c><v>1</v></c></row>";
        QTest::newRow("zip bomb: a sheet of 200 MB in 200 KB")
            << RawWorkbook { sheetOf(QByteArray(200 << 20, ' ')) }.bytes() << ErrorCode::FileSuspicious;
        QTest::newRow("zip bomb: a part that is larger than any sheet")
            << RawWorkbook { sheetOf(row), QByteArray(270 << 20, ' ') }.bytes() << ErrorCode::FileSuspicious;
        QTest::newRow("billion laughs in a sheet")
            << RawWorkbook { sheetOf("<row><c t=\"str\"><v>&b;</v></c></row>"), {}, {}, {},
                   "<!DOCTYPE x [<!ENTITY a \"1234567890\"><!ENTITY b \"&a;&a;&a;&a;\">]>" }
                   .bytes()
            << ErrorCode::FileSuspicious;
        QTest::newRow("external entity in a sheet")
            << RawWorkbook { sheetOf("<row><c t=\"str\"><v>&x;</v></c></row>"), {}, {}, {},
                   "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" }
                   .bytes()
            << ErrorCode::FileSuspicious;
        QTest::newRow("elements nested a million deep")
            << RawWorkbook { sheetOf(QByteArray("<a>").repeated(1'000'000)) }.bytes()
            << ErrorCode::FileSuspicious;
        QTest::newRow("one text of 10 MB")
            << RawWorkbook { sheetOf("<row><c t=\"str\"><v>" + QByteArray("0123456789").repeated(1 << 20)
                                 + "</v></c></row>") }
                   .bytes()
            << ErrorCode::FileSuspicious;
        QTest::newRow("a tag of 10 MB")
            << RawWorkbook { sheetOf("<row a=\"" + QByteArray("0123456789").repeated(1 << 20) + "\"/>") }
                   .bytes()
            << ErrorCode::FileSuspicious;
        QTest::newRow("a cell far to the right in every row")
            << RawWorkbook { sheetOf(QByteArray("<row><c r=\"XFD\"><v>1</v></c></row>").repeated(100'000)) }
                   .bytes()
            << ErrorCode::FileTooLarge;
        QTest::newRow("a column beyond the last one")
            << RawWorkbook { sheetOf("<row><c r=\"ZZZZ1\"><v>1</v></c></row>") }.bytes()
            << ErrorCode::FileTooLarge;
        QTest::newRow("a row beyond the last one")
            << RawWorkbook { sheetOf("<row r=\"2000000000\"><c><v>1</v></c></row>") }.bytes()
            << ErrorCode::FileTooLarge;
        QTest::newRow("merged areas without end")
            << RawWorkbook { sheetOf(row.repeated(1000)) + "<mergeCells>"
                   + QByteArray("<mergeCell ref=\"A1:XFD1048576\"/>").repeated(50'000) + "</mergeCells>" }
                   .bytes()
            << ErrorCode::FileSuspicious;
        QTest::newRow("a sheet that is no XML")
            << RawWorkbook { sheetOf("<row><c></row>") }.bytes() << ErrorCode::FileDamaged;
        QTest::newRow("a ZIP cut in half")
            << RawWorkbook { sheetOf(row) }.bytes().left(900) << ErrorCode::FileDamaged;
        QTest::newRow("a ZIP with nothing of ours")
            << zipped({ { "a.txt", "hello" } }) << ErrorCode::FileUnsupported;
        QTest::newRow("an empty ZIP")
            << QByteArray("PK\x05\x06").append(18, '\0') << ErrorCode::FileUnsupported;
        QTest::newRow("a Word document")
            << zipped({ { "word/document.xml", "<a/>" } }) << ErrorCode::FileUnsupported;
        QTest::newRow("entries without end")
            << QByteArray("PK\x03\x04") + QByteArray("PK\x01\x02").repeated(20'000)
            << ErrorCode::FileSuspicious;
        QTest::newRow("an HTML page called xls")
            << QByteArray("<html><table><tr><td>1</td></tr></table></html>") << ErrorCode::FileUnsupported;
        QTest::newRow("a PDF") << QByteArray("%PDF-1.4\n%\xE2\xE3\n") << ErrorCode::FileUnsupported;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)
                                   << ErrorCode::FileSuspicious;
        QTest::newRow("an empty file") << QByteArray() << ErrorCode::FileEmpty;
        QTest::newRow("NUL bytes in a CSV") << QByteArray("a;b\n1;\0\n", 8) << ErrorCode::FileSuspicious;
        QTest::newRow("more cells than fit") << QByteArray(12 << 20, ';') << ErrorCode::FileTooLarge;
    }
    void refusesMadeUpAttacks()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, expected);
        const QString path = m_folder.filePath(u"attack"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Reading reading = readInChild(path);
        QCOMPARE(reading.exitCode, 0);
        QCOMPARE(reading.outcome, code(expected));
        QVERIFY2(!limited || reading.megabytes < mostResidentMegabytes,
            qPrintable(QString::number(reading.megabytes)));
        qInfo("at most %d MB", reading.megabytes);
    }

    void refusesFilesByTheirSize()
    {
        const QString path = m_folder.filePath(u"huge.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(500LL << 20));
        file.close();
        const auto table = readTable(path);
        QCOMPARE(table.error().code, ErrorCode::FileTooLarge);
        QCOMPARE(table.error().args, (QStringList { path, u"64"_s }));
        file.remove();
    }

    void staysSmallWithTheLargestFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("64 MB of CSV") << QByteArray("Kd-Nr;Rechnungs-Nr;Offen;Fällig\n")
                + QByteArray("10042;RG-10042-000000000000000000000000000000;1.234,50;29.05.2026;Muster und "
                             "Söhne, Lindenstraße 17;23558\n")
                      .repeated(590'000);
        QTest::newRow("many wide rows of XLSX")
            << RawWorkbook { sheetOf(QByteArray("<row><c><v>1234.5</v></c><c><v>2</v></c><c><v>3</v></"
                                                "c><c><v>4</v></c></row>")
                                         .repeated(500'000)) }
                   .bytes();
    }
    void staysSmallWithTheLargestFiles()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder.filePath(u"large"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Reading reading = readInChild(path);
        QCOMPARE(reading.exitCode, 0);
        QVERIFY2(!limited || reading.megabytes < mostResidentMegabytes,
            qPrintable(QString::number(reading.megabytes)));
        qInfo("%s, at most %d MB", qPrintable(reading.outcome), reading.megabytes);
    }

    void saysWhyAFileCannotBeOpened()
    {
        QCOMPARE(readTable(u"/no/such/file.csv"_s).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(readTable(m_folder.path()).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(readTable(u"/dev/zero"_s).error().code, ErrorCode::FileUnreadable);
    }

private:
    static QString expectedOf(const QString& path)
    {
        if (path.contains("pass_protected"_L1))
            return code(ErrorCode::FileEncrypted);
        if (path.endsWith(".xls"_L1) || path.endsWith(".xlsb"_L1) || path.endsWith(".ods"_L1))
            return code(ErrorCode::FileUnsupported);
        if (path.endsWith("xmlbomb.xml"_L1))
            return code(ErrorCode::FileSuspicious);
        if (path.endsWith("issue252.xlsx"_L1)) // its relations are no XML, and their CRC is wrong
            return code(ErrorCode::FileDamaged);
        if (path.endsWith("empty_sheet.xlsx"_L1) || path.endsWith("issue281.xlsm"_L1))
            return code(ErrorCode::FileEmpty);
        return u"table"_s;
    }

    QTemporaryDir m_folder;
};

int main(int argc, char** argv)
{
    if (argc == 3 && QByteArray(argv[1]) == "--read")
        return readOne(QString::fromLocal8Bit(argv[2]));
    QCoreApplication application(argc, argv);
    TestHostileFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_hostile_files.moc"
