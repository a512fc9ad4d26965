// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/datev_header.h"

#include "core/exchange/date_text.h"

namespace mahnwerk {

namespace {

// DATEV format description, header record: places of its fields, from 0.
constexpr int categoryColumn = 2;
constexpr int nameColumn = 3;
constexpr int fiscalStartColumn = 12;

} // namespace

std::optional<DatevHeader> datevHeader(const Table& table)
{
    if (table.rowCount() == 0)
        return std::nullopt;
    const QStringView mark = table.cell(0, 0).text;
    if (mark != u"EXTF" && mark != u"DTVF")
        return std::nullopt;
    DatevHeader header;
    header.category = table.cell(0, categoryColumn).text.toInt();
    header.name = table.cell(0, nameColumn).text.toString();
    header.fiscalStart
        = dateFromText(table.cell(0, fiscalStartColumn).text, DateFormat::YearMonthDay).value_or(Date());
    return header;
}

} // namespace mahnwerk
