// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/entity.h"

#include <vector>

namespace mahnwerk {

/// Reads stored values of a T. `where` continues "SELECT ... FROM table": "WHERE case_key = ? AND retracted = 0".
template<typename T>
Result<std::vector<T>> rows(Database& database, const QString& where, const QVariantList& bindings = {})
{
    const Entity<T>& of = entity<T>();
    QSqlQuery query = TRY(database.query(QString::fromLatin1(of.selectSql) + where, bindings));
    std::vector<T> found;
    while (query.next()) {
        T row;
        row.key.value = query.value(0).toLongLong();
        row.id.uuid = Uuid::fromBytes(query.value(1).toByteArray());
        for (size_t i = 0; i < of.columns.size(); ++i)
            of.columns[i].read(row, query.value(static_cast<int>(i) + 2));
        found.push_back(std::move(row));
    }
    return found;
}

/// The row with this key, retracted or not. Error: NotFound.
template<typename T>
Result<T> row(Database& database, Key<T> key)
{
    std::vector<T> found = TRY(rows<T>(database, QStringLiteral("WHERE key = ?"), { key.value }));
    if (found.empty())
        return fail(ErrorCode::NotFound, { QString::fromLatin1(entity<T>().info.name), QString::number(key.value) });
    return std::move(found.front());
}

} // namespace mahnwerk
