// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_row.h"

#include "core/exchange/amount_text.h"
#include "core/exchange/date_text.h"
#include "core/exchange/datev_header.h"
#include "core/exchange/header_words.h"

#include <algorithm>

namespace mahnwerk {

namespace {

constexpr qsizetype longestHeader = 80;
constexpr int columnsToLookAt = 500;

bool isValue(const TableCell& cell)
{
    switch (cell.kind) {
    case CellKind::Number:
    case CellKind::Date:
    case CellKind::Bool:
        return true;
    case CellKind::Text:
        return numberEvidence(cell.text) != NumberEvidence::None || dateEvidence(cell.text).isDate();
    case CellKind::Empty:
    case CellKind::Error:
        break;
    }
    return false;
}

struct RowLook {
    int filled = 0;
    int known = 0; ///< cells that are header words
    int values = 0; ///< numbers and dates
};

RowLook lookAt(const Table& table, int row)
{
    RowLook look;
    for (int column = 0; column < std::min(table.width(row), columnsToLookAt); ++column) {
        const TableCell cell = table.cell(row, column);
        if (cell.text.trimmed().isEmpty())
            continue;
        ++look.filled;
        if (isValue(cell))
            ++look.values;
        else if (cell.text.size() <= longestHeader && !fieldsOfHeader(cell.text).empty())
            ++look.known;
    }
    return look;
}

} // namespace

int findHeaderRow(const Table& table)
{
    if (datevHeader(table))
        return table.rowCount() > 1 ? 1 : -1;
    int best = -1;
    int bestKnown = 0;
    int titles = -1;
    RowLook above;
    for (int row = 0; row < std::min(table.rowCount(), headerSearchRows); ++row) {
        const RowLook look = lookAt(table, row);
        const bool isTitleRow = look.filled > 0 && look.values * 4 <= look.filled;
        const bool enough = look.known >= 2 || (look.known == 1 && table.columnCount() == 1);
        if (isTitleRow && enough && look.known > bestKnown) {
            best = row;
            bestKnown = look.known;
        }
        if (titles < 0 && look.values > 0 && row > 0 && above.values == 0 && above.filled >= look.values + 1)
            titles = row - 1;
        above = look;
    }
    return best >= 0 ? best : titles;
}

} // namespace mahnwerk
