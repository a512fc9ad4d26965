// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/setting_store.h"

#include "core/storage/statement.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

Result<QString> setting(Database& database, const QString& name)
{
    QSqlQuery query = TRY(database.query(u"SELECT value FROM setting WHERE name = ?"_s, { name }));
    return query.next() ? query.value(0).toString() : QString();
}

Result<> setSetting(Database& database, const QString& name, const QString& value)
{
    TRY(database.query(u"INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"_s, { name, value }));
    return {};
}

Result<qint64> nextCount(Database& database, const QString& name)
{
    // In two statements: RETURNING makes a table of its own each time.
    const QString key = u"count/"_s + name;
    Statement& last = *TRY(database.bulk("SELECT CAST(value AS INTEGER) FROM setting WHERE name = ?"));
    const bool isFirst = !TRY(last.with(key).step());
    const qint64 count = (isFirst ? 0 : last.integer(0)) + 1;
    last.reset();
    Statement& save = *TRY(isFirst ? database.bulk("INSERT INTO setting (value, name) VALUES (CAST(? AS TEXT), ?)")
                                   : database.bulk("UPDATE setting SET value = CAST(? AS TEXT) WHERE name = ?"));
    TRY(save.with(count, key).run());
    return count;
}

} // namespace mahnwerk
