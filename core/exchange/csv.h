// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace mahnwerk {

/// Reads delimited text (RFC 4180 and what programs make of it). UTF-8 or UTF-16 with a byte order mark, else
/// strict UTF-8, else windows-1252. Separator: given, else from a "sep=" line, else guessed among ; , tab and
/// |. A row whose quotes do not match is kept, split at every separator and marked BrokenQuotes; reading goes
/// on with the next line. An apostrophe that guards a formula ('=1+1) is taken off again. Errors: FileEmpty,
/// FileTooLarge, FileSuspicious (NUL bytes), FileNotATable (binary), FileDamaged (too many broken rows, a row
/// shorter than its quotes).
Result<Table> readCsv(const QByteArray& bytes, const QString& path, std::optional<QChar> separator = {});

enum class CsvColumn { Text, Number };

struct CsvStyle {
    QChar separator = u';';
    std::vector<CsvColumn> columns = {}; ///< those not named are Text
};

/// UTF-8 with a byte order mark and CRLF, as Excel likes it. Text that a spreadsheet would take for a formula
/// (it starts with = + - @ tab, CR or LF) gets an apostrophe in front; a plain number in a Number column
/// stays as it is. readCsv of it gives the same rows.
QByteArray writeCsv(const std::vector<QStringList>& rows, const CsvStyle& style = {});

/// Whether a spreadsheet program might run the text when the cell is opened. Apostrophes in front do not
/// count, so that writing puts exactly one before them and reading takes exactly one off.
bool looksLikeFormula(QStringView text);

} // namespace mahnwerk
