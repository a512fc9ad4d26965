// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/program_table.h"

#include <QFile>

namespace mahnwerk {

std::vector<QStringList> programTable(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no table %s", qPrintable(path));
    std::vector<QStringList> rows;
    qsizetype columns = 0;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        QStringList cells = line.split(u';');
        if (columns == 0)
            columns = cells.size();
        else if (cells.size() == columns)
            rows.push_back(std::move(cells));
        else
            qFatal("%s: %s", qPrintable(path), qPrintable(line));
    }
    return rows;
}

} // namespace mahnwerk
