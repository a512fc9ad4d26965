// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace mahnwerk {

/// What a spreadsheet says a cell is. A CSV file knows only Empty and Text.
enum class CellKind : quint8 { Empty, Text, Number, Date, Bool, Error };

/// A view of one cell; valid as long as the table (or a copy of it) lives.
/// Number: the decimal text of the file ("1234.5", "1E-3"). Date: ISO ("2026-11-23", "2026-11-23 14:30:00").
/// Bool: "true" or "false". Error: "#N/A" and the like.
struct TableCell {
    QStringView text;
    CellKind kind = CellKind::Empty;

    bool isEmpty() const { return kind == CellKind::Empty; }
};

enum class TableFormat { Csv, Xlsx };

/// What serial numbers of days count from: 1900 (Windows) or 1904 (old Mac).
enum class DateSystem : quint8 { From1900, From1904 };

enum class SheetVisibility { Visible, Hidden };

struct SheetSummary {
    QString name;
    int usableRows = 0; ///< rows with at least two filled cells
    SheetVisibility visibility = SheetVisibility::Visible;
};

/// Where a table comes from, for the headline of the import.
struct TableOrigin {
    QString path;
    TableFormat format = TableFormat::Csv;
    QString sheet; ///< XLSX: the sheet that was taken
    std::vector<SheetSummary> sheets; ///< XLSX: all of them
    QString encoding; ///< CSV: "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"
    QChar separator; ///< CSV
    DateSystem dateSystem = DateSystem::From1900; ///< XLSX
    int hiddenRows = 0; ///< XLSX: rows that a filter hides; they are read like any other
};

/// A cell inside TableContent::text.
struct StoredCell {
    quint32 at = 0;
    quint32 length = 0;
    CellKind kind = CellKind::Empty;
};

enum class RowState : quint8 { Sound, BrokenQuotes };

struct StoredRow {
    quint32 first = 0; ///< index of its first cell
    quint32 width = 0; ///< cells, without those that are missing at the end
    quint32 number = 0; ///< as a spreadsheet shows it, from 1
    RowState state = RowState::Sound;
};

/// What a reader fills: one text for all cells, so that a row costs no allocation.
struct TableContent {
    QString text;
    std::vector<StoredCell> cells;
    std::vector<StoredRow> rows;
    TableOrigin origin;
};

/// Rows of cells, neutral towards what they mean. Cheap to move; a copy shares the text.
class Table {
public:
    Table() = default;
    explicit Table(TableContent content);

    const TableOrigin& origin() const { return m_content.origin; }
    int rowCount() const { return static_cast<int>(m_content.rows.size()); }
    /// Width of the widest row.
    int columnCount() const { return m_columnCount; }
    /// Cells of a row; shorter than columnCount() where the file leaves the end out.
    int width(int row) const { return static_cast<int>(rowAt(row).width); }
    /// An empty cell where there is none.
    TableCell cell(int row, int column) const;
    /// The row number a user sees in a spreadsheet, from 1. Blank rows count, the "sep=" line of a CSV does
    /// not.
    int rowNumber(int row) const { return static_cast<int>(rowAt(row).number); }
    RowState state(int row) const { return rowAt(row).state; }
    int filledCells(int row) const;
    bool isBlank(int row) const { return filledCells(row) == 0; }

private:
    const StoredRow& rowAt(int row) const { return m_content.rows[static_cast<size_t>(row)]; }

    TableContent m_content;
    int m_columnCount = 0;
};

/// What a file may be at most. Beyond: FileTooLarge, or FileSuspicious where only an attack looks like that.
namespace limits {
inline constexpr qint64 fileBytes = 64LL << 20;
inline constexpr size_t cells = 1 << 23; // 100 MB, and the last doubling of a vector ends there
inline constexpr size_t rows = 1'048'576; // as many as Excel has
inline constexpr qsizetype characters = 64LL << 20; // of all cells of a workbook
inline constexpr qsizetype cellCharacters = 32'767; // as many as Excel allows
inline constexpr int brokenRows = 1'000;
} // namespace limits

/// FileTooLarge with the limit in MB.
std::unexpected<Error> fileTooLarge(const QString& path);

/// Reads a CSV or XLSX file; which of them is decided by the content, never by the name. Without a sheet name
/// the visible sheet with the most usable rows is taken. Nothing is executed, fetched or expanded. Errors:
/// FileUnreadable, FileEmpty, FileTooLarge, FileNotATable, FileUnsupported (xls, xlsb, ods, ...),
/// FileEncrypted, FileDamaged, FileSuspicious, NotFound (no such sheet).
Result<Table> readTable(const QString& path, const QString& sheet = {});

} // namespace mahnwerk
