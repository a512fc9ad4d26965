// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/touched_cases.h"

namespace mahnwerk {

Result<> TouchedCases::begin()
{
    TRY(m_database.execute("CREATE TEMP TABLE IF NOT EXISTS touched (case_key INTEGER PRIMARY KEY)"));
    return TRY(m_database.bulk("DELETE FROM touched"))->run();
}

Result<> TouchedCases::touch(const EntityInfo& entity, qint64 firstKey, qint64 lastKey)
{
    if (!entity.casesOf)
        return {};
    Statement& statement = *TRY(m_database.bulk(entity.touchSql.constData()));
    return statement.with(firstKey, lastKey).run();
}

Result<> TouchedCases::touchCases(qint64 firstKey, qint64 lastKey)
{
    Statement& statement = *TRY(
        m_database.bulk("INSERT OR IGNORE INTO touched SELECT key FROM case_file WHERE key BETWEEN ? AND ?"));
    return statement.with(firstKey, lastKey).run();
}

Result<std::vector<qint64>> TouchedCases::touched()
{
    std::vector<qint64> keys;
    Statement& statement = *TRY(m_database.bulk("SELECT case_key FROM touched ORDER BY case_key"));
    while (TRY(statement.step()))
        keys.push_back(statement.integer(0));
    statement.reset();
    return keys;
}

} // namespace mahnwerk
