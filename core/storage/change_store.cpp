// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_store.h"

#include "core/storage/projection.h"

#include <QJsonDocument>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

const QString selectSets = u"SELECT n, id, batch_key, operation, user, at, business_date, undone_by FROM change_set "_s;

StoredChangeSet setOf(const QSqlQuery& query)
{
    return { query.value(0).toLongLong(), Uuid::fromBytes(query.value(1).toByteArray()), query.value(2).toLongLong(),
        query.value(3).toString(), query.value(4).toString(), query.value(5).toLongLong(),
        Date::fromIso(query.value(6).toString()).value_or(Date()), query.value(7).toLongLong() };
}

Result<std::vector<StoredChangeSet>> select(Database& database, const QString& where, const QVariantList& bindings)
{
    QSqlQuery query = TRY(database.query(selectSets + where, bindings));
    std::vector<StoredChangeSet> found;
    while (query.next())
        found.push_back(setOf(query));
    return found;
}

std::optional<StoredChangeSet> firstOf(std::vector<StoredChangeSet> found)
{
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace

Result<bool> isBook(Database& database)
{
    QSqlQuery query = TRY(database.query(
        u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('change_set', 'claim', 'setting')"_s));
    return query.next() && query.value(0).toInt() == 3;
}

Result<qint64> newestChangeSet(Database& database)
{
    QSqlQuery query = TRY(database.query(u"SELECT max(n) FROM change_set"_s));
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<ChangedCases> changedCases(Database& database, qint64 number, size_t limit)
{
    ChangedCases changed;
    changed.newestSet = TRY(newestChangeSet(database));
    TouchedCases cases(database);
    TRY(cases.begin());
    QSqlQuery query = TRY(database.query(
        u"SELECT entity, first_key, last_key FROM change_row WHERE set_n > ? AND set_n <= ?"_s,
        { number, changed.newestSet }));
    size_t rows = 0;
    while (query.next() && !changed.isEverything) {
        const qint64 first = query.value(1).toLongLong();
        const qint64 last = query.value(2).toLongLong();
        rows += static_cast<size_t>(last - first + 1);
        const EntityInfo* entity = entityNamed(query.value(0).toString());
        changed.isEverything = rows > limit || (entity && entity->isShownEverywhere);
        if (entity && !changed.isEverything)
            TRY(cases.touch(*entity, first, last));
    }
    if (!changed.isEverything)
        changed.cases = TRY(cases.touched());
    return changed;
}

Result<StoredChangeSet> changeSet(Database& database, qint64 number)
{
    auto found = firstOf(TRY(select(database, u"WHERE n = ?"_s, { number })));
    if (!found)
        return fail(ErrorCode::NotFound, { u"change set"_s, QString::number(number) });
    return *found;
}

Result<std::optional<StoredChangeSet>> sharedPartOf(Database& database, const StoredChangeSet& set)
{
    // As ChangeSet::write names it.
    return firstOf(TRY(select(database, u"WHERE id = ?"_s, { idempotencyKey({ u"shared", set.id.toString() }) })));
}

Result<std::optional<StoredChangeSet>> lastChangeSet(Database& database, const QString& user)
{
    return firstOf(TRY(select(
        database, u"WHERE undone_by IS NULL AND operation NOT IN ('undo', 'cancel-run', 'send-document', 'remind-of-instalment') AND user = ? ORDER BY n DESC LIMIT 1"_s, { user })));
}

Result<std::vector<StoredChangeSet>> changeSetsOf(Database& database, Key<Batch> batch)
{
    return select(database, u"WHERE batch_key = ? AND undone_by IS NULL AND operation NOT IN ('undo', 'cancel-run') ORDER BY n DESC"_s,
        { batch.value });
}

Result<std::vector<StoredChangeSet>> changeSetsOfRun(Database& database, Key<DunningRun> run)
{
    // Its own row stands in the first set, its notices in all of them.
    return select(database,
        u"WHERE operation = 'run-dunning' AND undone_by IS NULL AND n IN ("
        "SELECT r.set_n FROM change_row r WHERE r.entity = 'dunning_run' AND r.op = 'i' AND r.first_key = ? "
        "UNION SELECT r.set_n FROM change_row r WHERE r.entity = 'notice' AND r.op = 'i' "
        "AND EXISTS (SELECT 1 FROM notice x WHERE x.key = r.first_key AND x.run_key = ?)) ORDER BY n DESC"_s,
        { run.value, run.value });
}

Result<bool> hasLaterFacts(Database& database, Key<Batch> batch)
{
    // Facts of the batch itself lie in its own runs of keys; what lies outside came later.
    QSqlQuery query = TRY(database.query(uR"sql(
        WITH run(entity, first_key, last_key) AS (
            SELECT r.entity, r.first_key, r.last_key FROM change_set s JOIN change_row r ON r.set_n = s.n
            WHERE s.batch_key = ? AND s.operation NOT IN ('undo', 'cancel-run') AND s.undone_by IS NULL AND r.op = 'i'),
        brought(key, case_key) AS (
            SELECT c.key, c.case_key FROM run r CROSS JOIN claim c ON c.key BETWEEN r.first_key AND r.last_key
            WHERE r.entity = 'claim')
        SELECT EXISTS (SELECT 1 FROM brought b CROSS JOIN notice n ON n.claim_key = b.key WHERE n.retracted = 0)
            OR EXISTS (SELECT 1 FROM brought b CROSS JOIN payment p ON p.case_key = b.case_key
                       WHERE p.retracted = 0 AND NOT EXISTS (SELECT 1 FROM run r WHERE r.entity = 'payment'
                             AND p.key BETWEEN r.first_key AND r.last_key))
            OR EXISTS (SELECT 1 FROM run f CROSS JOIN claim c ON c.case_key BETWEEN f.first_key AND f.last_key
                       WHERE f.entity = 'case_file' AND c.retracted = 0 AND NOT EXISTS (SELECT 1 FROM run r
                             WHERE r.entity = 'claim' AND c.key BETWEEN r.first_key AND r.last_key))
    )sql"_s,
        { batch.value }));
    return query.next() && query.value(0).toInt() != 0;
}

Result<std::vector<StoredChangeRow>> changeRows(Database& database, qint64 number)
{
    QSqlQuery query = TRY(database.query(
        u"SELECT entity, op, first_key, last_key, fields, ord FROM change_row WHERE set_n = ? ORDER BY ord"_s, { number }));
    std::vector<StoredChangeRow> found;
    while (query.next()) {
        found.push_back({ entityNamed(query.value(0).toString()), query.value(1).toString() == u'u' ? 'u' : 'i',
            query.value(2).toLongLong(), query.value(3).toLongLong(),
            QJsonDocument::fromJson(query.value(4).toByteArray()).object(), query.value(5).toInt() });
    }
    return found;
}

Result<std::optional<StoredChangeSet>> insertedBy(Database& database, const EntityInfo& entity, qint64 key)
{
    QSqlQuery query = TRY(database.query(
        u"SELECT set_n, last_key FROM change_row WHERE entity = ? AND op = 'i' AND first_key <= ? "
        "ORDER BY first_key DESC LIMIT 1"_s,
        { QString::fromLatin1(entity.name), key }));
    if (!query.next() || query.value(1).toLongLong() < key)
        return std::nullopt;
    return TRY(changeSet(database, query.value(0).toLongLong()));
}

Result<std::vector<std::pair<StoredChangeSet, QJsonObject>>> updatesOf(
    Database& database, const EntityInfo& entity, qint64 key)
{
    QSqlQuery query = TRY(database.query(
        u"SELECT s.n, s.id, s.batch_key, s.operation, s.user, s.at, s.business_date, s.undone_by, r.fields "
        "FROM change_row r JOIN change_set s ON s.n = r.set_n "
        "WHERE r.entity = ? AND r.op = 'u' AND r.first_key = ? ORDER BY s.n"_s,
        { QString::fromLatin1(entity.name), key }));
    std::vector<std::pair<StoredChangeSet, QJsonObject>> found;
    while (query.next())
        found.emplace_back(setOf(query), QJsonDocument::fromJson(query.value(8).toByteArray()).object());
    return found;
}

Result<> markSetUndone(Database& database, qint64 number, qint64 by)
{
    TRY(database.query(u"UPDATE change_set SET undone_by = ? WHERE n = ?"_s, { by, number }));
    return {};
}

} // namespace mahnwerk
