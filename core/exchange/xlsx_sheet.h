// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/serial_date.h"
#include "core/exchange/table.h"
#include "core/exchange/zip_archive.h"

namespace mahnwerk {

/// What all sheets of a workbook share.
struct WorkbookParts {
    DateSystem dateSystem = DateSystem::From1900;
    std::vector<StoredCell> strings; ///< ranges of the text
    std::vector<CellKind> kindOfStyle; ///< Number or Date
    QString text; ///< all characters of the workbook
};

struct SheetRows {
    std::vector<StoredCell> cells;
    std::vector<StoredRow> rows;
    int usableRows = 0;
    int hiddenRows = 0;
};

/// The shared strings: rich text joined, phonetic hints left out. Adds to parts.strings and parts.text.
Result<> readSharedStrings(XmlPart& xml, WorkbookParts& parts, const QString& path);

/// The rows of one sheet; their text is added to parts.text. Of merged cells only the top left one has a
/// value.
Result<SheetRows> readSheet(XmlPart& xml, WorkbookParts& parts, const QString& path);

} // namespace mahnwerk
