// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outbox.h"

#include "core/storage/change_store.h"
#include "core/storage/row_image.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto isWaiting = "seq IS NULL AND n NOT IN (SELECT set_n FROM refused_set)";

QByteArray quoted(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

/// Writes the rows of one change set.
class BodyWriter {
public:
    BodyWriter(Database& database, qint64 set)
        : m_database(database)
        , m_set(set)
    {
    }

    Result<> insertions(const StoredChangeRow& row)
    {
        const auto later = TRY(firstValuesAfter(m_database, *row.entity, row.firstKey, row.lastKey, m_set, 0));
        return visitImages(m_database, *row.entity, row.firstKey, row.lastKey, [&](const RowImage& image) -> Result<> {
            begin(*row.entity, image.id, 'i', image.dossier);
            if (const auto found = later.find(image.key); found != later.end()) {
                QJsonObject fields = QJsonDocument::fromJson(image.fields.toByteArray()).object();
                for (auto field = found->second.begin(); field != found->second.end(); ++field)
                    fields.insert(field.key(), field.value());
                m_body += QJsonDocument(fields).toJson(QJsonDocument::Compact);
            } else {
                m_body += image.fields;
            }
            m_body += '}';
            return {};
        });
    }

    Result<> updates(const StoredChangeRow& row)
    {
        QJsonObject fields = row.fields;
        for (const EntityInfo::Column& column : row.entity->columns) {
            if (!isInImage(column.role))
                fields.remove(QLatin1String(column.name));
        }
        if (fields.isEmpty())
            return {};
        if (row.entity->merge == Merge::Whole && !row.isMark())
            TRY(addUnchanged(row, fields));
        const QByteArray json = QJsonDocument(fields).toJson(QJsonDocument::Compact);
        const QByteArray sql = "SELECT lower(hex(id)) FROM " + QByteArray(row.entity->name) + " WHERE key BETWEEN ? AND ?";
        Statement& ids = *TRY(m_database.prepared(sql));
        ids.with(row.firstKey, row.lastKey);
        while (TRY(ids.step())) {
            begin(*row.entity, ids.utf8(0), 'u');
            m_body += json;
            m_body += '}';
        }
        ids.reset();
        return {};
    }

    QByteArray rows() const { return '[' + m_body + ']'; }
    int changes() const { return m_changes; }

private:
    void begin(const EntityInfo& entity, QByteArrayView id, char kind, QByteArrayView dossier = {})
    {
        m_body += m_changes++ == 0 ? "{\"e\":\"" : ",{\"e\":\"";
        m_body += entity.name;
        m_body += "\",\"id\":\"";
        m_body += id;
        if (!dossier.isEmpty()) {
            m_body += "\",\"of\":\"";
            m_body += dossier;
        }
        m_body += "\",\"";
        m_body += kind;
        m_body += "\":";
    }

    /// A whole is compared as a whole: the fields that this change left alone go along as they were, as far as they may ever change.
    Result<> addUnchanged(const StoredChangeRow& row, QJsonObject& fields)
    {
        const auto later = TRY(firstValuesAfter(m_database, *row.entity, row.firstKey, row.lastKey, m_set, row.ord));
        return visitImages(m_database, *row.entity, row.firstKey, row.firstKey, [&](const RowImage& image) -> Result<> {
            QJsonObject after = QJsonDocument::fromJson(image.fields.toByteArray()).object();
            const auto found = later.find(image.key);
            for (const EntityInfo::Column& column : row.entity->columns) {
                const QString field = QString::fromLatin1(column.name);
                if (column.role != Role::Attribute && column.role != Role::Personal)
                    continue;
                const QJsonValue value = found != later.end() && found->second.contains(field) ? found->second.value(field) : after.value(field);
                if (!fields.contains(field))
                    fields.insert(field, QJsonArray { value, value });
            }
            return {};
        });
    }

    Database& m_database;
    qint64 m_set;
    QByteArray m_body;
    int m_changes = 0;
};

} // namespace

Result<std::map<qint64, QJsonObject>> firstValuesAfter(Database& database, const EntityInfo& entity, qint64 firstKey, qint64 lastKey, qint64 set, int ord)
{
    std::map<qint64, QJsonObject> found;
    if (entity.merge == Merge::InsertOnly)
        return found;
    QSqlQuery query = TRY(database.query(
        u"SELECT first_key, fields FROM change_row WHERE entity = ? AND op = 'u' AND first_key BETWEEN ? AND ? "
        "AND (set_n > ? OR set_n = ? AND ord > ?) ORDER BY set_n, ord"_s,
        { QString::fromLatin1(entity.name), firstKey, lastKey, set, set, ord }));
    while (query.next()) {
        const QJsonObject fields = QJsonDocument::fromJson(query.value(1).toByteArray()).object();
        QJsonObject& first = found[query.value(0).toLongLong()];
        for (const EntityInfo::Column& column : entity.columns) {
            const QString name = QLatin1String(column.name);
            if (isInImage(column.role) && fields.contains(name) && !first.contains(name))
                first.insert(name, fields.value(name).toArray().at(0));
        }
    }
    return found;
}

Result<std::vector<qint64>> waitingSets(Database& database, Scope scope, int limit)
{
    QSqlQuery query = TRY(database.query(
        u"SELECT n FROM change_set WHERE "_s + QLatin1String(isWaiting) + u" AND stream = ? ORDER BY n LIMIT ?"_s,
        { scope == Scope::Team ? 1 : 0, limit }));
    std::vector<qint64> numbers;
    while (query.next())
        numbers.push_back(query.value(0).toLongLong());
    return numbers;
}

Result<OutgoingSet> outgoingSet(Database& database, qint64 number)
{
    const StoredChangeSet set = TRY(changeSet(database, number));
    auto rows = TRY(changeRows(database, number));
    const auto rank = [](const StoredChangeRow& row) {
        return row.op == 'u' ? entities().size() : size_t(std::ranges::find(entities(), row.entity) - entities().begin());
    };
    std::ranges::stable_sort(rows, {}, rank);
    BodyWriter writer(database, number);
    for (const StoredChangeRow& row : rows) {
        if (!row.entity)
            return fail(ErrorCode::Internal, { u"a change of an unknown kind"_s });
        if (row.op == 'i')
            TRY(writer.insertions(row));
        else
            TRY(writer.updates(row));
    }
    QByteArray body = "{\"operation\":" + quoted(set.operation) + ",\"date\":\"" + set.businessDate.toIso().toLatin1() + "\",\"at\":"
        + QByteArray::number(set.at) + ",\"rows\":" + writer.rows() + '}';
    QSqlQuery saved = TRY(database.query(u"SELECT workstation FROM change_set WHERE n = ?"_s, { number }));
    const QByteArray workstation = saved.next() ? saved.value(0).toByteArray() : QByteArray();
    return OutgoingSet { number, set.id, workstation, writer.changes(), std::move(body) };
}

Result<OutboxCount> outboxCount(Database& database)
{
    QSqlQuery query = TRY(database.query(u"SELECT count(*), min(at), (SELECT count(*) FROM refused_set) FROM change_set WHERE "_s
        + QLatin1String(isWaiting)));
    if (!query.next())
        return OutboxCount {};
    return OutboxCount { query.value(0).toLongLong(), query.value(2).toLongLong(), query.value(1).toLongLong() };
}

Result<qint64> changeSetWith(Database& database, const Uuid& id)
{
    QSqlQuery query = TRY(database.query(u"SELECT n FROM change_set WHERE id = ?"_s, { id.toBytes() }));
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<bool> isOwnSet(Database& database, qint64 number, const QByteArray& workstation)
{
    QSqlQuery query = TRY(database.query(u"SELECT workstation = ? FROM change_set WHERE n = ?"_s, { workstation, number }));
    return query.next() && query.value(0).toBool();
}

Result<bool> isUnsent(Database& database, const EntityInfo& entity, qint64 key)
{
    QSqlQuery query = TRY(database.query(u"SELECT EXISTS (SELECT 1 FROM change_row r JOIN change_set s ON s.n = r.set_n "
                                         "WHERE r.entity = ? AND ? BETWEEN r.first_key AND r.last_key AND s.seq IS NULL)"_s,
        { QString::fromLatin1(entity.name), key }));
    return query.next() && query.value(0).toBool();
}

Result<bool> isSharedRow(Database& database, const EntityInfo& entity, qint64 key)
{
    QSqlQuery query = TRY(database.query(u"SELECT EXISTS (SELECT 1 FROM change_row r JOIN change_set s ON s.n = r.set_n "
                                         "WHERE r.entity = ? AND r.op = 'i' AND ? BETWEEN r.first_key AND r.last_key AND s.seq > 0)"_s,
        { QString::fromLatin1(entity.name), key }));
    return query.next() && query.value(0).toBool();
}

Result<> markStored(Database& database, qint64 number, qint64 seq)
{
    TRY(database.query(u"UPDATE change_set SET seq = ? WHERE n = ?"_s, { seq, number }));
    return {};
}

Result<> markRefused(Database& database, const RefusedSet& refused)
{
    TRY(database.query(u"INSERT INTO refused_set (set_n, code, reason, at) VALUES (?, ?, ?, ?)"_s,
        { refused.number, refused.code, refused.reason, refused.at }));
    return {};
}

Result<std::vector<RefusedSet>> refusedSets(Database& database)
{
    QSqlQuery query = TRY(database.query(u"SELECT s.n, s.operation, s.user, r.at, r.code, r.reason FROM refused_set r "
                                         "JOIN change_set s ON s.n = r.set_n ORDER BY s.n DESC"_s));
    std::vector<RefusedSet> found;
    while (query.next()) {
        found.push_back({ query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
            query.value(3).toLongLong(), query.value(4).toString(), query.value(5).toString() });
    }
    return found;
}

Result<PendingFields> PendingFields::read(Database& database, Scope scope)
{
    QSqlQuery query = TRY(database.query(u"SELECT r.entity, r.first_key, r.last_key, r.fields FROM change_set s "
                                         "JOIN change_row r ON r.set_n = s.n WHERE r.op = 'u' AND s.stream = ? AND s."_s
            + QLatin1String(isWaiting),
        { scope == Scope::Team ? 1 : 0 }));
    PendingFields pending;
    while (query.next()) {
        const EntityInfo* entity = entityNamed(query.value(0).toString());
        const QJsonObject fields = QJsonDocument::fromJson(query.value(3).toByteArray()).object();
        for (const QString& field : fields.keys()) {
            for (qint64 key = query.value(1).toLongLong(); entity && key <= query.value(2).toLongLong(); ++key)
                pending.m_fields.insert({ entity, key, nameIn(*entity, field) });
        }
    }
    return pending;
}

QJsonObject PendingFields::without(const EntityInfo& entity, qint64 key, QJsonObject values) const
{
    for (const QString& field : values.keys()) {
        if (has(entity, key, field))
            values.remove(field);
    }
    return values;
}

} // namespace mahnwerk
