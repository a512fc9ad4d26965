// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"
#include "core/storage/entity.h"
#include "core/storage/row_image.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace mahnwerk {

/// One changed row of a change set, or a run of rows inserted one after the other.
struct ChangeRow {
    const EntityInfo* entity = nullptr;
    char op = 'i'; ///< i inserted, u updated (a retraction mark is an update too)
    qint64 firstKey = 0;
    qint64 lastKey = 0;
    QByteArray fields; ///< update: {"field": [before, after]} as JSON; of several rows only their retraction mark
};

/// A change row as it was written.
struct StoredChangeRow {
    const EntityInfo* entity = nullptr;
    char op = 'i';
    qint64 firstKey = 0;
    qint64 lastKey = 0;
    QJsonObject fields; ///< {"field": [before, after]}; empty: inserted
    int ord = 0;        ///< its place in the set, from 1
    /// Whether it is the mark of a retraction, or of one that was taken back; it may stand for several rows.
    bool isMark() const { return fields.contains(QLatin1String("retracted")); }
};

/// Who changed what, where and when: the head of a change set.
struct ChangeSetHead {
    Uuid id; ///< the transaction's id in a team
    QString operation;
    QString user;
    QByteArray workstation;
    qint64 at = 0; ///< UTC milliseconds
    Date businessDate;
    qint64 batch = 0; ///< key of the batch, 0: none
    qint64 seq = 0;   ///< of the shared database, which told of it; 0: it does not know it yet
    std::optional<Scope> keptIn = {}; ///< it is written there also if it changed nothing
};

/// Writes rows and remembers what it wrote (Änderungsprotokoll). Within one transaction, which its user
/// begins and commits; write() puts the record beside the rows.
class ChangeSet {
public:
    ChangeSet(Database& database, IdSource& ids)
        : m_database(database)
        , m_ids(ids)
    {
    }

    /// Inserts a row; gives it its key and, if it has none, its id.
    template<typename T>
    Result<Key<T>> insert(T& row);
    /// Writes the fields in which `after` differs; nothing if none does. Facts cannot be changed this way.
    template<typename T>
    Result<> update(const T& before, const T& after);
    /// Marks rows as retracted, or as counting again when their retraction is itself retracted; the retraction
    /// is a row that its user inserts.
    Result<> retract(const EntityInfo& entity, qint64 firstKey, qint64 lastKey) { return mark(entity, firstKey, lastKey, 1); }
    Result<> reinstate(const EntityInfo& entity, qint64 firstKey, qint64 lastKey)
    {
        return mark(entity, firstKey, lastKey, 0);
    }
    /// Puts an updated row back to what it was before. Error: ChangedMeanwhile if it is no longer what `row`
    /// says that it became.
    Result<> revert(const StoredChangeRow& row);
    /// Inserts a row as it came from another book (row_image.h). Error: NotFound if a row that it names is missing.
    Result<qint64> insertImage(const EntityInfo& entity, const Uuid& id, const QJsonObject& fields);
    /// Sets fields of a row as they came from another book; those that are so already are not recorded.
    Result<> setFields(const EntityInfo& entity, qint64 key, const QJsonObject& values);

    /// Rows inserted and updated so far.
    int changes() const { return m_changes; }
    /// Size of the recorded fields in bytes.
    qint64 bytes() const { return m_bytes; }
    const std::vector<ChangeRow>& rows() const { return m_rows; }
    /// Writes the record; returns the number of the last set. What all teams share becomes a set of its own before
    /// the one of the team's rows: a set belongs to one stream. Nothing is written if nothing changed (0).
    Result<qint64> write(const ChangeSetHead& head);
    /// Of the sets written, 0: none.
    qint64 firstNumber() const { return m_firstNumber; }

private:
    Result<qint64> write(const ChangeSetHead& head, Scope scope);
    Result<> mark(const EntityInfo& entity, qint64 firstKey, qint64 lastKey, int retracted);
    void inserted(const EntityInfo& entity, qint64 key);
    qint64 lastInsertKey() const;

    Database& m_database;
    IdSource& m_ids;
    std::vector<ChangeRow> m_rows;
    KnownKeys m_known; ///< rows inserted from images
    int m_changes = 0;
    qint64 m_bytes = 0;
    qint64 m_firstNumber = 0;
};

template<typename T>
Result<Key<T>> ChangeSet::insert(T& row)
{
    const Entity<T>& of = entity<T>();
    if (row.id.isNull())
        row.id = m_ids.next<T>();
    Statement& statement = *TRY(m_database.bulk(of.insertSql.constData()));
    column::bind(statement, 0, row.key);
    statement.bind(1, row.id.uuid);
    for (size_t i = 0; i < of.columns.size(); ++i)
        of.columns[i].bind(statement, static_cast<int>(i) + 2, row);
    TRY(statement.run());
    row.key.value = lastInsertKey();
    inserted(of.info, row.key.value);
    return row.key;
}

template<typename T>
Result<> ChangeSet::update(const T& before, const T& after)
{
    const Entity<T>& of = entity<T>();
    QJsonObject fields;
    for (const StoredColumn<T>& column : of.columns) {
        const QJsonValue was = column.json(before);
        const QJsonValue is = column.json(after);
        if (was == is)
            continue;
        if (!isMutable(column.column.role))
            return fail(ErrorCode::Internal, { QString::fromLatin1(column.column.name) });
        fields.insert(QString::fromLatin1(column.column.name), QJsonArray { was, is });
    }
    if (fields.isEmpty())
        return {};
    Statement& statement = *TRY(m_database.bulk(of.updateSql.constData()));
    int at = 0;
    for (const StoredColumn<T>& column : of.columns) {
        if (isMutable(column.column.role))
            column.bind(statement, at++, after);
    }
    statement.bind(at, after.key.value);
    TRY(statement.run());
    m_rows.push_back({ &of.info, 'u', after.key.value, after.key.value,
        QJsonDocument(fields).toJson(QJsonDocument::Compact) });
    m_bytes += m_rows.back().fields.size();
    ++m_changes;
    return {};
}

} // namespace mahnwerk
