// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_words.h"

#include "core/base/resource_table.h"

#include <QHash>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    QString swiss;
    QString german;
};

const QHash<QString, Words>& words()
{
    static const QHash<QString, Words> all = [] {
        QHash<QString, Words> read;
        for (const QStringList& row : resourceTable(u":/letters/de/words.csv"_s, 3))
            read.insert(row[0], { row[1], row[2].isEmpty() ? row[1] : row[2] });
        return read;
    }();
    return all;
}

} // namespace

QString letterWord(const QString& code, LetterLocale locale)
{
    const auto found = words().constFind(code);
    if (found == words().constEnd())
        return code;
    return locale == LetterLocale::GermanSwitzerland ? found->swiss : found->german;
}

bool hasLetterWord(const QString& code) { return words().contains(code); }

} // namespace mahnwerk
