// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_set.h"

#include <sqlite3.h>

namespace mahnwerk {

qint64 ChangeSet::lastInsertKey() const
{
    return sqlite3_last_insert_rowid(m_database.handle());
}

void ChangeSet::inserted(const EntityInfo& entity, qint64 key)
{
    ++m_changes;
    // Runs of one entity stay one row of the record, also when other entities come between.
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        if (row->entity != &entity || row->op != 'i')
            continue;
        if (row->lastKey + 1 == key) {
            row->lastKey = key;
            return;
        }
        break;
    }
    m_rows.push_back({ &entity, 'i', key, key, {} });
}

Result<> ChangeSet::mark(const EntityInfo& entity, qint64 firstKey, qint64 lastKey, int retracted)
{
    const QString table = QString::fromLatin1(entity.name);
    TRY(m_database.query(QStringLiteral("UPDATE %1 SET retracted = ? WHERE key BETWEEN ? AND ?").arg(table),
        { retracted, firstKey, lastKey }));
    // The mark follows from the retraction; recorded so that others know which cases changed.
    m_rows.push_back({ &entity, 'u', firstKey, lastKey, {} });
    ++m_changes;
    return {};
}

Result<> ChangeSet::revert(const StoredChangeRow& row)
{
    const QString table = QString::fromLatin1(row.entity->name);
    QJsonObject reverted;
    for (const EntityInfo::Column& column : row.entity->columns) {
        const QString name = QString::fromLatin1(column.name);
        if (!row.fields.contains(name))
            continue;
        const QJsonArray values = row.fields.value(name).toArray();
        QSqlQuery query = TRY(
            m_database.query(QStringLiteral("UPDATE %1 SET %2 = ? WHERE key = ? AND %2 IS ?").arg(table, name),
                { values.at(0).toVariant(), row.firstKey, values.at(1).toVariant() }));
        if (query.numRowsAffected() != 1)
            return fail(ErrorCode::ChangedMeanwhile, { table, name });
        reverted.insert(name, QJsonArray { values.at(1), values.at(0) });
    }
    m_rows.push_back({ row.entity, 'u', row.firstKey, row.firstKey,
        QJsonDocument(reverted).toJson(QJsonDocument::Compact) });
    ++m_changes;
    return {};
}

Result<qint64> ChangeSet::write(const ChangeSetHead& head)
{
    if (m_rows.empty())
        return 0;
    Statement& set = *TRY(m_database.bulk("INSERT INTO change_set (id, batch_key, operation, user, workstation, at, "
                                          "business_date) VALUES (?, nullif(?, 0), ?, ?, ?, ?, ?)"));
    set.with(head.id, head.batch, head.operation, head.user, head.workstation, head.at,
        head.businessDate);
    TRY(set.run());
    const qint64 number = lastInsertKey();
    Statement& row = *TRY(m_database.bulk("INSERT INTO change_row (set_n, ord, entity, op, first_key, last_key, fields) "
                                          "VALUES (?, ?, ?, ?, ?, ?, nullif(?, ''))"));
    qint64 ord = 0;
    for (const ChangeRow& change : m_rows) {
        row.with(number, ++ord, QLatin1String(change.entity->name), QLatin1String(&change.op, 1),
            change.firstKey, change.lastKey, QString::fromUtf8(change.fields));
        TRY(row.run());
    }
    return number;
}

} // namespace mahnwerk
