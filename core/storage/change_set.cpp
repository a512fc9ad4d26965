// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_set.h"

#include <sqlite3.h>

#include <algorithm>

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
    m_rows.push_back({ &entity, 'u', firstKey, lastKey, retracted ? R"({"retracted":[0,1]})" : R"({"retracted":[1,0]})" });
    m_changes += static_cast<int>(lastKey - firstKey + 1);
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

Result<qint64> ChangeSet::insertImage(const EntityInfo& entity, const Uuid& id, const QJsonObject& fields)
{
    TRY(mahnwerk::insertImage(m_database, m_known, entity, id, fields));
    const qint64 key = lastInsertKey();
    m_known.add(entity, id, key);
    inserted(entity, key);
    return key;
}

Result<> ChangeSet::setFields(const EntityInfo& entity, qint64 key, const QJsonObject& values)
{
    QJsonObject changed = TRY(mahnwerk::setFields(m_database, entity, key, values));
    const auto record = [&](const QJsonObject& fields) {
        m_rows.push_back({ &entity, 'u', key, key, QJsonDocument(fields).toJson(QJsonDocument::Compact) });
        m_bytes += m_rows.back().fields.size();
        ++m_changes;
    };
    // A mark stands alone, as everywhere.
    if (const QJsonValue mark = changed.take(QLatin1String("retracted")); !mark.isUndefined())
        record({ { QStringLiteral("retracted"), mark } });
    if (!changed.isEmpty())
        record(changed);
    return {};
}

Result<qint64> ChangeSet::write(const ChangeSetHead& head)
{
    const auto isShared = [](const ChangeRow& row) { return row.entity->scope == Scope::Tenant; };
    const auto shared = std::ranges::count_if(m_rows, isShared);
    if (m_rows.empty())
        return head.keptIn ? write(head, *head.keptIn) : 0;
    if (shared == 0 || size_t(shared) == m_rows.size())
        return write(head, shared == 0 ? Scope::Team : Scope::Tenant);
    ChangeSetHead ofShared = head;
    ofShared.id = Uuid::fromBytes(idempotencyKey({ u"shared", head.id.toString() }));
    TRY(write(ofShared, Scope::Tenant));
    return write(head, Scope::Team);
}

Result<qint64> ChangeSet::write(const ChangeSetHead& head, Scope scope)
{
    Statement& set = *TRY(m_database.bulk("INSERT INTO change_set (id, stream, batch_key, operation, user, workstation, at, "
                                          "business_date, seq) VALUES (?, ?, nullif(?, 0), ?, ?, ?, ?, ?, nullif(?, 0))"));
    set.with(head.id, qint64(scope == Scope::Team ? 1 : 0), head.batch, head.operation, head.user, head.workstation, head.at,
        head.businessDate, head.seq);
    TRY(set.run());
    const qint64 number = lastInsertKey();
    m_firstNumber = m_firstNumber == 0 ? number : m_firstNumber;
    Statement& row = *TRY(m_database.bulk("INSERT INTO change_row (set_n, ord, entity, op, first_key, last_key, fields) "
                                          "VALUES (?, ?, ?, ?, ?, ?, nullif(?, ''))"));
    qint64 ord = 0;
    for (const ChangeRow& change : m_rows) {
        if (change.entity->scope != scope)
            continue;
        row.with(number, ++ord, QLatin1String(change.entity->name), QLatin1String(&change.op, 1),
            change.firstKey, change.lastKey, QString::fromUtf8(change.fields));
        TRY(row.run());
    }
    return number;
}

} // namespace mahnwerk
