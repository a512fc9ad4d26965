// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_words.h"

#include "core/base/resource_table.h"

#include <QHash>

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

/// In the order of LetterLocale, the two of English in one.
using Words = QStringList;

const QHash<QString, Words>& words()
{
    static const QHash<QString, Words> all = [] {
        QHash<QString, Words> read;
        for (const QStringList& row : resourceTable(u":/letters/words.csv"_s, 6))
            read.insert(row[0], row.mid(1));
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
    const QString& word = found->at(std::min(static_cast<qsizetype>(locale), found->size() - 1));
    return word.isEmpty() ? found->front() : word;
}

bool hasLetterWord(const QString& code) { return words().contains(code); }

} // namespace mahnwerk
