// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/batch_store.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

const QString selectSql
    = u"SELECT key, id, operation, label, fingerprint, started_at, finished_at, undone_at FROM batch "_s;

Result<std::vector<Batch>> select(Database& database, const QString& where, const QVariantList& bindings)
{
    QSqlQuery query = TRY(database.query(selectSql + where, bindings));
    std::vector<Batch> found;
    while (query.next()) {
        Batch batch;
        batch.key.value = query.value(0).toLongLong();
        batch.id.uuid = Uuid::fromBytes(query.value(1).toByteArray());
        batch.operation = query.value(2).toString();
        batch.label = query.value(3).toString();
        batch.fingerprint = query.value(4).toByteArray();
        batch.startedAt = query.value(5).toLongLong();
        batch.finishedAt = query.value(6).toLongLong();
        batch.undoneAt = query.value(7).toLongLong();
        found.push_back(std::move(batch));
    }
    return found;
}

std::optional<Batch> firstOf(std::vector<Batch> found)
{
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace

Result<Batch> insertBatch(Database& database, Batch batch)
{
    QSqlQuery query = TRY(database.query(
        u"INSERT INTO batch (id, operation, label, fingerprint, started_at) VALUES (?, ?, ?, ?, ?) RETURNING key"_s,
        { batch.id.uuid.toBytes(), batch.operation, batch.label, batch.fingerprint, batch.startedAt }));
    query.next();
    batch.key.value = query.value(0).toLongLong();
    return batch;
}

Result<std::optional<Batch>> unfinishedBatch(Database& database)
{
    return firstOf(TRY(select(
        database, u"WHERE finished_at IS NULL AND undone_at IS NULL ORDER BY key DESC LIMIT 1"_s, {})));
}

Result<std::optional<Batch>> unfinishedBatch(Database& database, const QString& operation, const QByteArray& fingerprint)
{
    return firstOf(TRY(select(database,
        u"WHERE finished_at IS NULL AND undone_at IS NULL AND operation = ? AND fingerprint = ? LIMIT 1"_s,
        { operation, fingerprint })));
}

Result<Batch> batchNamed(Database& database, const QByteArray& id)
{
    auto found = firstOf(TRY(select(database, u"WHERE id = ?"_s, { id })));
    if (!found)
        return fail(ErrorCode::NotFound, { u"batch"_s, Uuid::fromBytes(id).toString() });
    return *found;
}

Result<Batch> batchWith(Database& database, Key<Batch> key)
{
    auto found = firstOf(TRY(select(database, u"WHERE key = ?"_s, { key.value })));
    if (!found)
        return fail(ErrorCode::NotFound, { u"batch"_s, QString::number(key.value) });
    return *found;
}

Result<std::vector<Batch>> batches(Database& database, int limit)
{
    return select(database, u"ORDER BY key DESC LIMIT ?"_s, { limit });
}

Result<> markFinished(Database& database, Key<Batch> key, qint64 at)
{
    TRY(database.query(u"UPDATE batch SET finished_at = ? WHERE key = ?"_s, { at, key.value }));
    return {};
}

Result<> markUndone(Database& database, Key<Batch> key, qint64 at)
{
    TRY(database.query(u"UPDATE batch SET undone_at = ? WHERE key = ?"_s, { at, key.value }));
    return {};
}

} // namespace mahnwerk
