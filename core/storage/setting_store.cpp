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
    Statement& statement = *TRY(database.bulk(
        "INSERT INTO setting (name, value) VALUES ('count/' || ?, '1') "
        "ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1 RETURNING CAST(value AS INTEGER)"));
    statement.bind(0, name);
    qint64 count = 0;
    while (TRY(statement.step()))
        count = statement.integer(0);
    statement.reset();
    return count;
}

} // namespace mahnwerk
