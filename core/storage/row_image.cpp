// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_image.h"

#include "core/parties/debtor.h"
#include "core/storage/database.h"

#include <QJsonArray>

#include <map>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

/// The value of a column as it stands in an image.
QByteArray imageOf(const EntityInfo::Column& column)
{
    const QByteArray name = QByteArray("t.") + column.name;
    switch (column.type) {
    case ColumnType::Bytes:
        return "lower(hex(" + name + "))";
    case ColumnType::Row:
        return "(SELECT lower(hex(r.id)) FROM " + QByteArray(column.target->name) + " r WHERE r.key = " + name + ")";
    case ColumnType::Text:
    case ColumnType::Integer:
    case ColumnType::Amount:
    case ColumnType::Date:
        break;
    }
    return name;
}

/// SQL: the debtor that a row of the entity leads to, by its own key or by the rows that it names; empty: none.
QByteArray dossierOf(const EntityInfo& entity, const QByteArray& row)
{
    if (&entity == &mahnwerk::entity<Debtor>().info)
        return "lower(hex(" + row + ".id))";
    QByteArrayList ways;
    const auto lead = [&](const EntityInfo& to, const QByteArray& key) {
        const QByteArray next = row + 'x';
        if (const QByteArray way = dossierOf(to, next); !way.isEmpty())
            ways += "(SELECT " + way + " FROM " + to.name + ' ' + next + " WHERE " + next + ".key = " + key + ")";
    };
    if (entity.keyOf)
        lead(*entity.keyOf, row + ".key");
    for (const EntityInfo::Column& column : entity.columns) {
        if (column.type == ColumnType::Row)
            lead(*column.target, row + '.' + column.name);
    }
    return ways.size() > 1 ? QByteArray("coalesce(" + ways.join(", ") + ")") : ways.join();
}

const QByteArray& selectOf(const EntityInfo& entity)
{
    static thread_local std::map<const EntityInfo*, QByteArray> texts;
    QByteArray& sql = texts[&entity];
    if (sql.isEmpty()) {
        QByteArray fields;
        for (const EntityInfo::Column& column : entity.columns) {
            if (isInImage(column.role))
                fields += (fields.isEmpty() ? "'" : ", '") + QByteArray(column.name) + "', " + imageOf(column);
        }
        const QByteArray dossier = dossierOf(entity, "t");
        sql = "SELECT t.key, lower(hex(t.id)), " + (dossier.isEmpty() ? QByteArray("''") : dossier) + ", json_object(" + fields + ") FROM " + entity.name
            + " t WHERE t.key BETWEEN ? AND ? ORDER BY t.key";
    }
    return sql;
}

Result<> bindValue(Database& database, const KnownKeys& known, Statement& statement, int at, const EntityInfo::Column& column, const QJsonValue& value)
{
    if (value.isNull()) {
        statement.bindNull(at);
        return {};
    }
    switch (column.type) {
    case ColumnType::Bytes:
        statement.bind(at, QByteArray::fromHex(value.toString().toLatin1()));
        break;
    case ColumnType::Row: {
        const qint64 key = TRY(known.find(database, *column.target, Uuid::fromString(value.toString()).value_or(Uuid())));
        if (key == 0)
            return fail(ErrorCode::NotFound, { QString::fromLatin1(column.target->name), value.toString() });
        statement.bind(at, key);
        break;
    }
    case ColumnType::Integer:
    case ColumnType::Amount:
        statement.bind(at, value.toInteger());
        break;
    case ColumnType::Text:
    case ColumnType::Date:
        statement.bind(at, value.toString());
        break;
    }
    return {};
}

QJsonValue valueIn(const Statement& row, int at, const EntityInfo::Column& column)
{
    if (row.isNull(at))
        return {};
    switch (column.type) {
    case ColumnType::Bytes:
        return QString::fromLatin1(row.bytes(at).toHex());
    case ColumnType::Row:
    case ColumnType::Integer:
    case ColumnType::Amount:
        return row.integer(at);
    case ColumnType::Text:
    case ColumnType::Date:
        break;
    }
    return row.text(at);
}

const EntityInfo::Column retractionMark { "retracted", Role::Attribute, ColumnType::Integer, nullptr };

/// Puts the derived column of a row right.
Result<> derive(Database& database, const EntityInfo& entity, qint64 key)
{
    if (!entity.derive)
        return {};
    QByteArray names;
    const EntityInfo::Column* derived = nullptr;
    for (const EntityInfo::Column& column : entity.columns) {
        if (column.role == Role::Derived)
            derived = &column;
        else
            names += (names.isEmpty() ? QByteArray() : QByteArray(", ")) + column.name;
    }
    Statement& row = *TRY(database.prepared("SELECT " + names + " FROM " + entity.name + " WHERE key = ?"));
    row.with(key);
    QJsonObject fields;
    while (TRY(row.step())) {
        int at = 0;
        for (const EntityInfo::Column& column : entity.columns) {
            if (column.role != Role::Derived)
                fields.insert(QLatin1String(column.name), valueIn(row, at++, column));
        }
    }
    row.reset();
    Statement& update = *TRY(database.prepared("UPDATE " + QByteArray(entity.name) + " SET " + derived->name + " = ? WHERE key = ?"));
    update.with(entity.derive(fields), key);
    return update.run();
}

} // namespace

bool isInDossier(const EntityInfo& entity)
{
    return !dossierOf(entity, "t").isEmpty();
}

Result<> visitImages(Database& database, const EntityInfo& entity, qint64 firstKey, qint64 lastKey, const std::function<Result<>(const RowImage&)>& visit)
{
    Statement& statement = *TRY(database.prepared(selectOf(entity)));
    statement.with(firstKey, lastKey);
    while (TRY(statement.step())) {
        if (auto visited = visit({ statement.integer(0), statement.utf8(1), statement.utf8(2), statement.utf8(3) }); !visited) {
            statement.reset();
            return visited;
        }
    }
    statement.reset();
    return {};
}

Result<qint64> keyOf(Database& database, const EntityInfo& entity, const Uuid& id)
{
    Statement& statement = *TRY(database.prepared("SELECT key FROM " + QByteArray(entity.name) + " WHERE id = ?"));
    statement.with(id);
    const qint64 key = TRY(statement.step()) ? statement.integer(0) : 0;
    statement.reset();
    return key;
}

Result<qint64> KnownKeys::find(Database& database, const EntityInfo& entity, const Uuid& id) const
{
    const auto known = m_keys.find({ &entity, id });
    return known == m_keys.end() ? keyOf(database, entity, id) : Result<qint64>(known->second);
}

Result<Uuid> idOf(Database& database, const EntityInfo& entity, qint64 key)
{
    Statement& statement = *TRY(database.prepared("SELECT id FROM " + QByteArray(entity.name) + " WHERE key = ?"));
    statement.with(key);
    const bool isThere = TRY(statement.step());
    const Uuid id = isThere ? Uuid::fromBytes(statement.bytes(0)) : Uuid();
    statement.reset();
    if (!isThere)
        return fail(ErrorCode::NotFound, { QString::fromLatin1(entity.name), QString::number(key) });
    return id;
}

Result<> dropSeedRows(Database& database)
{
    for (auto entity = entities().rbegin(); entity != entities().rend(); ++entity)
        TRY(database.query(u"DELETE FROM "_s + QLatin1String((*entity)->name)));
    for (const QString& table : { u"change_row"_s, u"change_set"_s, u"batch"_s, u"case_state"_s, u"claim_state"_s })
        TRY(database.query(u"DELETE FROM "_s + table));
    return {};
}

Result<> insertImage(Database& database, const KnownKeys& known, const EntityInfo& entity, const Uuid& id, const QJsonObject& image)
{
    std::vector<std::pair<const EntityInfo::Column*, QJsonValue>> values;
    values.reserve(entity.columns.size() + 1);
    quint64 present = 0; // bit by bit in the order of the columns, the mark of a retraction last
    const auto add = [&](const EntityInfo::Column& column, const QJsonValue& value, size_t bit) {
        values.emplace_back(&column, value);
        present |= quint64(1) << bit;
    };
    for (size_t i = 0; i < entity.columns.size(); ++i) {
        const EntityInfo::Column& column = entity.columns[i];
        if (column.role == Role::Derived)
            add(column, entity.derive(image), i);
        else if (const auto field = image.constFind(QLatin1String(column.name)); field != image.constEnd())
            add(column, *field, i);
    }
    if (const auto mark = image.constFind(QLatin1String(retractionMark.name)); mark != image.constEnd())
        add(retractionMark, *mark, entity.columns.size());
    qint64 key = 0;
    if (entity.keyOf) {
        key = TRY(known.find(database, *entity.keyOf, id));
        if (key == 0)
            return fail(ErrorCode::NotFound, { QString::fromLatin1(entity.keyOf->name), id.toString() });
    }
    static thread_local std::map<std::pair<const EntityInfo*, quint64>, QByteArray> texts;
    QByteArray& sql = texts[{ &entity, present }];
    if (sql.isEmpty()) {
        QByteArray names = "key, id";
        for (const auto& [column, value] : values)
            names += QByteArray(", ") + column->name;
        sql = "INSERT INTO " + QByteArray(entity.name) + " (" + names + ") VALUES (?, ?" + QByteArray(", ?").repeated(std::ssize(values)) + ")";
    }
    Statement& statement = *TRY(database.prepared(sql));
    if (key == 0)
        statement.bindNull(0);
    else
        statement.bind(0, key);
    statement.bind(1, id);
    for (size_t i = 0; i < values.size(); ++i)
        TRY(bindValue(database, known, statement, static_cast<int>(i) + 2, *values[i].first, values[i].second));
    return statement.run();
}

Result<QJsonObject> setFields(Database& database, const EntityInfo& entity, qint64 key, const QJsonObject& values)
{
    QJsonObject changed;
    bool isDerivedStale = false;
    const auto set = [&](const EntityInfo::Column& column) -> Result<> {
        const auto value = values.constFind(QLatin1String(column.name));
        if (value == values.constEnd())
            return {};
        const QByteArray name = column.name;
        Statement& before = *TRY(database.prepared("SELECT " + name + " FROM " + entity.name + " WHERE key = ?"));
        before.with(key);
        if (!TRY(before.step())) {
            before.reset();
            return fail(ErrorCode::NotFound, { QString::fromLatin1(entity.name), QString::number(key) });
        }
        const QJsonValue was = valueIn(before, 0, column);
        before.reset();
        if (was == *value)
            return {};
        Statement& update = *TRY(database.prepared("UPDATE " + QByteArray(entity.name) + " SET " + name + " = ? WHERE key = ?"));
        TRY(bindValue(database, {}, update, 0, column, *value));
        update.bind(1, key);
        TRY(update.run());
        changed.insert(QLatin1String(column.name), QJsonArray { was, *value });
        isDerivedStale = true;
        return {};
    };
    for (const EntityInfo::Column& column : entity.columns) {
        if (isMutable(column.role) && isInImage(column.role))
            TRY(set(column));
    }
    TRY(set(retractionMark));
    if (isDerivedStale)
        TRY(derive(database, entity, key));
    return changed;
}

} // namespace mahnwerk
