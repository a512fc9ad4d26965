// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_table.h"

#include <QFile>

#include <utility>

namespace mahnwerk {

std::vector<QStringList> resourceTable(const QString& path, qsizetype columns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no table %s", qPrintable(path));
    std::vector<QStringList> rows;
    bool isHeader = true;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        if (std::exchange(isHeader, false))
            continue;
        QStringList cells = line.split(u';');
        if (cells.size() != columns)
            qFatal("%s: %s", qPrintable(path), qPrintable(line));
        rows.push_back(std::move(cells));
    }
    return rows;
}

} // namespace mahnwerk
