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
    Statement& last = *TRY(database.bulk("SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'count/' || ?"));
    const qint64 count = (TRY(last.with(name).step()) ? last.integer(0) : 0) + 1;
    last.reset();
    Statement& save = *TRY(database.bulk("INSERT OR REPLACE INTO setting (name, value) VALUES ('count/' || ?, CAST(? AS TEXT))"));
    TRY(save.with(name, count).run());
    return count;
}

} // namespace mahnwerk
