// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/exchange/open_items.h"
#include "core/exchange/xlsx.h"

#include <cstdlib>

using namespace mahnwerk;

namespace {

/// A mapping that reads whatever is there, so that no column stays untouched.
Mapping greedyMapping(const Table& table, quint8 seed)
{
    Mapping mapping = guessMapping(table).value_or(MappingGuess()).mapping;
    mapping.columns.resize(static_cast<size_t>(std::max(4, table.columnCount())));
    for (size_t i = 0; i < mapping.columns.size() && seed % 2 == 1; ++i)
        mapping.columns[i].field = allFields()[(i * 7 + seed) % allFields().size()];
    mapping.columns[0].field = ItemField::Name;
    mapping.columns[1].field = ItemField::Reference;
    mapping.columns[2].field = ItemField::OpenAmount;
    mapping.columns[3].field = ItemField::DueDate;
    mapping.defaultTermsDays = 30;
    return mapping;
}

void readItems(const Table& table, quint8 seed)
{
    const auto list
        = readOpenItems(table, greedyMapping(table, seed), { Currency::chf(), QStringLiteral("CH") });
    if (!list)
        return;
    size_t rows = list->refused.size() + list->skipped.size();
    for (const OpenItem& item : list->items) {
        rows += item.rows.size();
        if (!item.open.isPositive() || item.due.isNull() || item.reference.isEmpty())
            abort();
    }
    if (rows != static_cast<size_t>(list->dataRows))
        abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, size_t size)
{
    if (size == 0 || size > (1 << 20))
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto table = bytes.startsWith("PK") ? readXlsx(bytes, QStringLiteral("fuzz"))
                                              : readCsv(bytes, QStringLiteral("fuzz"));
    if (table)
        readItems(*table, data[size - 1]);
    return 0;
}
