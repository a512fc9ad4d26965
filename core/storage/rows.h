// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/entity.h"

#include <vector>

namespace mahnwerk {

/// Reads stored values of a T. `where` continues "SELECT ... FROM table": "WHERE case_key = ? AND retracted = 0".
/// Through the driver's own interface: an import asks for some of these for each of its rows, and preparing
/// the question anew through Qt SQL took ten times the answer.
template<typename T>
Result<std::vector<T>> rows(Database& database, const QString& where, const QVariantList& bindings = {})
{
    const Entity<T>& of = entity<T>();
    Statement& statement = *TRY(database.prepared(of.selectSql + where.toUtf8()));
    for (qsizetype i = 0; i < bindings.size(); ++i)
        statement.bindVariant(static_cast<int>(i), bindings[i]);
    std::vector<T> found;
    while (TRY(statement.step())) {
        T row;
        row.key.value = statement.integer(0);
        row.id.uuid = Uuid::fromBytes(statement.bytes(1));
        for (size_t i = 0; i < of.columns.size(); ++i)
            of.columns[i].read(row, statement, static_cast<int>(i) + 2);
        found.push_back(std::move(row));
    }
    statement.reset();
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
