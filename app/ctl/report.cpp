// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/report.h"

#include <algorithm>

namespace mahnwerk {

QString Report::text() const
{
    QString text = lines.join(QLatin1Char('\n'));
    if (!lines.isEmpty())
        text += QLatin1Char('\n');
    if (rows.empty())
        return text;
    std::vector<qsizetype> widths(static_cast<size_t>(headers.size()));
    for (size_t column = 0; column < widths.size(); ++column) {
        widths[column] = headers[static_cast<qsizetype>(column)].size();
        for (const QStringList& row : rows)
            widths[column] = std::max(widths[column], row.value(static_cast<qsizetype>(column)).size());
    }
    const auto addRow = [&](const QStringList& cells) {
        QString line;
        for (size_t column = 0; column < widths.size(); ++column) {
            const bool isRight = std::ranges::find(rightAligned, static_cast<int>(column)) != rightAligned.end();
            const QString cell = cells.value(static_cast<qsizetype>(column));
            line += (isRight ? cell.rightJustified(widths[column]) : cell.leftJustified(widths[column]));
            line += QLatin1String("  ");
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    };
    addRow(headers);
    for (const QStringList& row : rows)
        addRow(row);
    return text;
}

} // namespace mahnwerk
