// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx.h"

#include "tests/io/raw_workbook.h"
#include "tests/support/samples.h"

#include <QTemporaryDir>
#include <QtTest>

#include <xlsxwriter.h>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

QString textAt(const Table& table, int row, int column) { return table.cell(row, column).text.toString(); }

Table read(const RawWorkbook& workbook) { return readXlsx(workbook.bytes(), u"raw.xlsx"_s).value(); }

constexpr auto dateStyles
    = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd&quot;.&quot;mm&quot;.&quot;yyyy\"/></numFmts>"
      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>";

} // namespace

class TestXlsx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatALibraryWrote()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"list.xlsx"_s);
        lxw_workbook* book = workbook_new(path.toUtf8().constData());
        lxw_worksheet* cover = workbook_add_worksheet(book, "Deckblatt");
        worksheet_write_string(cover, 0, 0, "Mahnliste", nullptr);
        lxw_worksheet* sheet = workbook_add_worksheet(book, "Offen");
        lxw_format* date = workbook_add_format(book);
        format_set_num_format(date, "[$-407]dd.mm.yyyy;@");
        worksheet_write_string(sheet, 0, 0, "Firma", nullptr);
        worksheet_write_string(sheet, 0, 1, "Offen", nullptr);
        worksheet_write_string(sheet, 1, 0, "Müller & Söhne <GmbH>", nullptr);
        worksheet_write_number(sheet, 1, 1, 1055.46, nullptr);
        worksheet_write_number(sheet, 1, 2, 46347, date);
        worksheet_write_boolean(sheet, 1, 3, 1, nullptr);
        worksheet_write_formula_num(sheet, 2, 1, "=B2*2", nullptr, 2110.92);
        worksheet_write_string(sheet, 2, 0, "Meier", nullptr);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);

        const Table table = readTable(path).value();
        QCOMPARE(table.origin().sheet, u"Offen"_s);
        QCOMPARE(table.origin().sheets.size(), size_t(2));
        QCOMPARE(textAt(table, 1, 0), u"Müller & Söhne <GmbH>"_s);
        QCOMPARE(textAt(table, 1, 1), u"1055.46"_s);
        QCOMPARE(table.cell(1, 2).kind, CellKind::Date);
        QCOMPARE(textAt(table, 1, 2), u"2026-11-21"_s);
        QCOMPARE(table.cell(1, 3).kind, CellKind::Bool);
        QCOMPARE(textAt(table, 2, 1), u"2110.92"_s);
        QCOMPARE(textAt(readTable(path, u"Deckblatt"_s).value(), 0, 0), u"Mahnliste"_s);
        QCOMPARE(readTable(path, u"fehlt"_s).error().code, ErrorCode::NotFound);
    }

    void countsFrom1904WhereTheWorkbookSaysSo()
    {
        RawWorkbook workbook {
            "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>44885</v></c></row></sheetData>", {}, dateStyles,
            "<workbookPr date1904=\"1\"/>"
        };
        QCOMPARE(textAt(read(workbook), 0, 0), u"2026-11-21"_s); // 46347 - 1462
        workbook.workbookProperties = "<workbookPr date1904=\"0\"/>";
        QCOMPARE(textAt(read(workbook), 0, 0), u"2022-11-20"_s);
    }

    void readsKindsOfCells_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<CellKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("shared string, rich, without phonetic hints")
            << QByteArray("<c t=\"s\"><v>0</v></c>") << CellKind::Text << u"Müller AG"_s;
        QTest::newRow("shared string, escaped character")
            << QByteArray("<c t=\"s\"><v>1</v></c>") << CellKind::Text << u"a\r_x000D_"_s;
        QTest::newRow("shared string that is not there")
            << QByteArray("<c t=\"s\"><v>99</v></c>") << CellKind::Empty << QString();
        QTest::newRow("inline string")
            << QByteArray("<c t=\"inlineStr\"><is><t>abc</t></is></c>") << CellKind::Text << u"abc"_s;
        QTest::newRow("text of a formula")
            << QByteArray("<c t=\"str\"><f>A1</f><v>abc</v></c>") << CellKind::Text << u"abc"_s;
        QTest::newRow("number, exact")
            << QByteArray("<c><v>1055.4599999999999</v></c>") << CellKind::Number << u"1055.4599999999999"_s;
        QTest::newRow("error") << QByteArray("<c t=\"e\"><v>#N/A</v></c>") << CellKind::Error << u"#N/A"_s;
        QTest::newRow("boolean") << QByteArray("<c t=\"b\"><v>0</v></c>") << CellKind::Bool << u"false"_s;
        QTest::newRow("ISO date") << QByteArray("<c t=\"d\"><v>2026-11-21T00:00:00</v></c>") << CellKind::Date
                                  << u"2026-11-21"_s;
        QTest::newRow("quoted date format")
            << QByteArray("<c s=\"2\"><v>46347</v></c>") << CellKind::Date << u"2026-11-21"_s;
        QTest::newRow("an empty style") << QByteArray("<c s=\"\"><v>5</v></c>") << CellKind::Number << u"5"_s;
        QTest::newRow("a style that is not there")
            << QByteArray("<c s=\"77\"><v>5</v></c>") << CellKind::Number << u"5"_s;
        QTest::newRow("formula without a result")
            << QByteArray("<c><f>1+1</f></c>") << CellKind::Empty << QString();
        QTest::newRow("with a prefix") << QByteArray(
            "<x:c xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:v>7</x:v></x:c>")
                                       << CellKind::Number << u"7"_s;
    }
    void readsKindsOfCells()
    {
        QFETCH(QByteArray, cell);
        QFETCH(CellKind, kind);
        QFETCH(QString, text);
        const RawWorkbook workbook { "<sheetData><row><c><v>1</v></c>" + cell + "</row></sheetData>",
            "<si><r><t>Mül</t></r><r><t>ler AG</t></r><rPh sb=\"0\" eb=\"1\"><t>hint</t></rPh></si>"
            "<si><t>a_x000D__x005F_x000D_</t></si>",
            dateStyles };
        const Table table = read(workbook);
        QCOMPARE(table.cell(0, 1).kind, kind);
        QCOMPARE(textAt(table, 0, 1), text);
    }

    void keepsRowNumbersAndGaps()
    {
        const Table table = read(
            { "<sheetData><row r=\"3\" hidden=\"1\"><c r=\"C3\"><v>1</v></c></row>"
              "<row><c><v>2</v></c></row><row r=\"100\"><c r=\"A100\"><v>3</v></c></row></sheetData>" });
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.rowNumber(0), 3);
        QCOMPARE(table.rowNumber(1), 4);
        QCOMPARE(table.rowNumber(2), 100);
        QVERIFY(table.cell(0, 0).isEmpty());
        QCOMPARE(textAt(table, 0, 2), u"1"_s);
        QCOMPARE(table.origin().hiddenRows, 1);
    }

    void takesTheTopLeftOfMergedCells()
    {
        const Table table
            = read({ "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
                     "<row r=\"2\"><c r=\"A2\"><v>3</v></c><c r=\"B2\"><v>4</v></c><c "
                     "r=\"C2\"><v>5</v></c></row></sheetData>"
                     "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>" });
        QCOMPARE(textAt(table, 0, 0), u"1"_s);
        QVERIFY(table.cell(0, 1).isEmpty());
        QVERIFY(table.cell(1, 0).isEmpty());
        QVERIFY(table.cell(1, 1).isEmpty());
        QCOMPARE(textAt(table, 1, 2), u"5"_s);
    }

    void readsTheSamplesAsTheyShow_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        // Expected: as it stands in the XML of the files, looked up with unzip.
        QTest::newRow("date") << u"date.xlsx"_s << 0 << 0 << u"2021-01-01"_s;
        QTest::newRow("quoted format") << u"date_quoted_format.xlsx"_s << 3 << 0 << u"2021-01-01"_s;
        QTest::newRow("escaped CR") << u"has_x000D_.xlsx"_s << 0 << 0 << u"ABC\r\nDEF"_s;
        QTest::newRow("phonetic hints") << u"rph.xlsx"_s << 0 << 0 << u"課きく　毛こ"_s;
        QTest::newRow("CDATA") << u"inlineStr_cdata.xlsx"_s << 0 << 0 << u"Hello CDATA"_s;
        QTest::newRow("inline string with value") << u"inlineStr_with_value.xlsx"_s << 1 << 4 << u"RQ11610"_s;
        QTest::newRow("prefixes") << u"richtext-namespaced.xlsx"_s << 0 << 7
                                  << u"shared string\nLine 2\nLine 3"_s; // XML 1.0, 2.11: CR LF is read as LF
        QTest::newRow("merged") << u"merge_cells.xlsx"_s << 1 << 1 << u"Chunk Merged"_s;
        QTest::newRow("strict") << u"strict_iso_paths.xlsx"_s << 0 << 0 << u"Item"_s;
        QTest::newRow("absolute path") << u"issue_567_absolute_shared.xlsx"_s << 2 << 4 << u"0"_s;
        QTest::newRow("empty style attribute") << u"empty_s_attribute.xlsx"_s << 4 << 1 << u"4"_s;
    }
    void readsTheSamplesAsTheyShow()
    {
        QFETCH(QString, file);
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QString, text);
        const QString path = samplePath(u"hostile/xlsx_calamine/"_s + file);
        REQUIRE_SAMPLE(path);
        QCOMPARE(textAt(readTable(path).value(), row, column), text);
    }
};

QTEST_APPLESS_MAIN(TestXlsx)
#include "test_xlsx.moc"
