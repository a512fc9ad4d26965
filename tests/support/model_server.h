// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/entity.h"
#include "core/storage/migration.h"
#include "core/storage/row_image.h"
#include "core/sync/team_server.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <map>

namespace mahnwerk {

/// The shared database of a simulation: what resources/schema/postgres does, in memory. tests/sync/test_twins holds
/// both against each other.
class ModelDatabase {
public:
    struct Row {
        QJsonObject fields;
        QString once;
        Uuid dossier = {};
        bool isRetracted() const { return fields.value(QLatin1String("retracted")).toInteger() == 1; }
    };
    struct Stream {
        TeamServer::Stream head;
        QByteArray hash;
        std::vector<TeamServer::Logged> log;
        std::map<Uuid, std::pair<qint64, QByteArray>> known; ///< transaction: its number and what was sent
        std::map<QString, std::map<Uuid, Row>> rows;
        std::map<std::pair<QString, QString>, Uuid> once; ///< that count
    };

    explicit ModelDatabase(const QString& team)
    {
        streams[0].head = { 0, {}, 0, QStringLiteral("e0"), true };
        streams[1].head = { 1, team, 0, QStringLiteral("e1"), true };
    }

    Result<qint64> push(int number, const Uuid& txn, const Uuid& device, const QString& login, const QByteArray& body)
    {
        Stream& stream = streams.at(number);
        const QByteArray sent = QJsonDocument::fromJson(body).toJson(QJsonDocument::Compact);
        if (const auto found = stream.known.find(txn); found != stream.known.end()) {
            if (found->second.second != sent)
                return fail(ErrorCode::ServerRefused, { QStringLiteral("MW002"), QStringLiteral("another change set has this id") });
            return found->second.first;
        }
        const QJsonObject request = QJsonDocument::fromJson(body).object();
        const QJsonArray rows = request.value(QLatin1String("rows")).toArray();
        const auto missing = std::ranges::find_if(rows, [&](const QJsonValue& row) {
            return row.toObject().contains(QLatin1String("u")) && !contains(stream, rows, row.toObject());
        });
        if (missing != rows.end())
            return fail(ErrorCode::ServerRefused, { QStringLiteral("MW009"), QStringLiteral("there is no such row") });
        QJsonArray effects;
        for (const QJsonValue& row : rows) {
            if (row.toObject().contains(QLatin1String("i")))
                insert(stream, row.toObject(), effects);
        }
        for (const QJsonValue& row : rows) {
            if (row.toObject().contains(QLatin1String("u")))
                update(stream, row.toObject(), effects);
        }
        QJsonObject effect = request;
        effect.insert(QLatin1String("rows"), effects);
        TeamServer::Logged logged { ++stream.head.head, txn, device, login, QJsonDocument(effect).toJson(QJsonDocument::Compact), {} };
        logged.hash = stream.hash = chained(stream.hash, logged);
        stream.log.push_back(logged);
        stream.known[txn] = { logged.seq, sent };
        return logged.seq;
    }

    std::map<int, Stream> streams;
    std::map<Uuid, QString> letters;
    int bookVersion = schemaVersion(); ///< of the newest program that it knows
    std::map<Uuid, std::pair<Uuid, QString>> leases; ///< debtor, workstation and login; they never end by themselves

private:
    static Uuid idOf(const QJsonObject& row)
    {
        return Uuid::fromBytes(QByteArray::fromHex(row.value(QLatin1String("id")).toString().toLatin1()));
    }

    static bool contains(Stream& stream, const QJsonArray& rows, const QJsonObject& wanted)
    {
        const QString entity = wanted.value(QLatin1String("e")).toString();
        return stream.rows[entity].contains(idOf(wanted)) || std::ranges::any_of(rows, [&](const QJsonValue& row) {
            return row.toObject().contains(QLatin1String("i")) && row.toObject().value(QLatin1String("e")).toString() == entity
                && idOf(row.toObject()) == idOf(wanted);
        });
    }

    static void insert(Stream& stream, const QJsonObject& row, QJsonArray& effects)
    {
        const QString entity = row.value(QLatin1String("e")).toString();
        const Uuid id = idOf(row);
        if (stream.rows[entity].contains(id))
            return;
        Row stored { row.value(QLatin1String("i")).toObject(), {} };
        stored.dossier = Uuid::fromBytes(QByteArray::fromHex(row.value(QLatin1String("of")).toString().toLatin1()));
        const EntityInfo* known = entityNamed(entity); // null: of a newer program
        for (const EntityInfo::Column& column : known ? known->columns : std::vector<EntityInfo::Column>()) {
            if (column.role == Role::Once)
                stored.once = stored.fields.value(QLatin1String(column.name)).toString();
        }
        QJsonObject effect { { QStringLiteral("e"), entity }, { QStringLiteral("id"), row.value(QLatin1String("id")) } };
        if (!stored.once.isEmpty()) {
            if (const auto [first, isNew] = stream.once.try_emplace({ entity, stored.once }, id); !isNew) {
                stored.fields.insert(QLatin1String("retracted"), 1);
                effect.insert(QLatin1String("d"), QString::fromLatin1(first->second.toBytes().toHex()));
            }
        }
        if (row.contains(QLatin1String("of")))
            effect.insert(QLatin1String("of"), row.value(QLatin1String("of")));
        effect.insert(QLatin1String("i"), stored.fields);
        effects.append(effect);
        stream.rows[entity][id] = stored;
    }

    static void update(Stream& stream, const QJsonObject& row, QJsonArray& effects)
    {
        const QString entity = row.value(QLatin1String("e")).toString();
        Row& state = stream.rows[entity].at(idOf(row));
        const bool wasRetracted = state.isRetracted();
        QJsonObject applied;
        QJsonObject rejected;
        const QJsonObject changes = row.value(QLatin1String("u")).toObject();
        for (auto field = changes.begin(); field != changes.end(); ++field) {
            const QJsonValue before = field->toArray().at(0);
            const QJsonValue after = field->toArray().at(1);
            const bool isMark = field.key() == QLatin1String("retracted");
            const QJsonValue server = state.fields.contains(field.key()) ? state.fields.value(field.key()) : isMark ? QJsonValue(0) : before;
            if (server == after)
                continue;
            const bool isTaken = isMark && after.toInteger() == 0 && !state.once.isEmpty() && stream.once.contains({ entity, state.once });
            if (server == before && !isTaken)
                applied.insert(field.key(), after);
            else
                rejected.insert(field.key(), QJsonArray { before, after, server });
        }
        const QJsonValue mark = applied.value(QLatin1String("retracted"));
        const bool isWhole = entityNamed(entity)->merge == Merge::Whole;
        if (isWhole && !rejected.isEmpty() && applied.size() > (mark.isUndefined() ? 0 : 1)) {
            for (const QString& field : applied.keys()) {
                if (field == QLatin1String("retracted"))
                    continue;
                const QJsonArray change = changes.value(field).toArray();
                rejected.insert(field, QJsonArray { change.at(0), change.at(1), change.at(0) });
                applied.remove(field);
            }
        }
        if (applied.isEmpty() && rejected.isEmpty())
            return;
        for (auto field = applied.begin(); field != applied.end(); ++field)
            state.fields.insert(field.key(), field.value());
        if (!state.once.isEmpty() && wasRetracted != state.isRetracted()) {
            if (state.isRetracted())
                stream.once.erase({ entity, state.once });
            else
                stream.once[{ entity, state.once }] = idOf(row);
        }
        QJsonObject effect { { QStringLiteral("e"), entity }, { QStringLiteral("id"), row.value(QLatin1String("id")) } };
        if (!applied.isEmpty())
            effect.insert(QLatin1String("u"), applied);
        if (!rejected.isEmpty())
            effect.insert(QLatin1String("r"), rejected);
        effects.append(effect);
    }
};

/// One login's connection to it.
class ModelServer : public TeamServer {
public:
    ModelServer(ModelDatabase& database, QString login)
        : m_database(database)
        , m_login(std::move(login))
    {
    }

    Result<Hello> hello(const Uuid& device, int) override
    {
        m_device = device;
        const auto letter = m_database.letters.try_emplace(device, QChar(static_cast<char16_t>(u'A' + m_database.letters.size()))).first;
        Hello hello { 1, letter->second, m_login, m_database.bookVersion, 1, {} };
        for (const auto& [number, stream] : m_database.streams)
            hello.streams.push_back(stream.head);
        return hello;
    }
    Result<qint64> push(int stream, const Uuid& txn, const QByteArray& body) override
    {
        return m_database.push(stream, txn, m_device, m_login, body);
    }
    Result<std::vector<Stream>> heads() override
    {
        std::vector<Stream> found;
        for (const auto& [number, stream] : m_database.streams)
            found.push_back(stream.head);
        return found;
    }
    Result<std::vector<Logged>> log(int stream, qint64 after, int limit) override
    {
        const auto& log = m_database.streams.at(stream).log;
        const auto first = log.begin() + std::min<qint64>(after, static_cast<qint64>(log.size()));
        return std::vector<Logged>(first, first + std::min<qint64>(limit, log.end() - first));
    }
    Result<Page> page(const PageOf& wanted) override
    {
        const auto& stream = m_database.streams.at(wanted.stream);
        Page page { stream.head.head, {}, wanted.place, true };
        if (wanted.entity) {
            const auto kind = stream.rows.find(QString::fromLatin1(wanted.entity->name));
            if (kind == stream.rows.end())
                return page;
            for (auto row = kind->second.upper_bound(wanted.place); row != kind->second.end() && std::ssize(page.rows) < wanted.limit; ++row)
                page.rows.push_back({ wanted.entity, kind->first, row->first, row->second.fields });
            page.isLast = std::ssize(page.rows) < wanted.limit;
            page.last = page.rows.empty() ? wanted.place : page.rows.back().id;
            return page;
        }
        std::multimap<Uuid, StoredRow, std::greater<>> all;
        for (const auto& [entity, rows] : stream.rows) {
            for (const auto& [id, row] : rows) {
                if (!row.dossier.isNull() && row.dossier < wanted.place)
                    all.emplace(row.dossier, StoredRow { entityNamed(entity), entity, id, row.fields });
            }
        }
        for (const auto& [dossier, row] : all) {
            if (std::ssize(page.rows) > wanted.limit && dossier != page.last)
                break;
            page.last = dossier;
            page.rows.push_back(row);
        }
        page.isLast = std::ssize(page.rows) <= wanted.limit;
        return page;
    }
    Result<DigestSums> digestSums(int stream, const EntityInfo& entity) override
    {
        DigestSums sums;
        for (const auto& [id, row] : m_database.streams.at(stream).rows[QString::fromLatin1(entity.name)])
            sums[static_cast<size_t>(bucketOf(id))].add(digestOf(entity, id, row.fields));
        return sums;
    }
    Result<std::vector<RowDigest>> digests(int stream, const EntityInfo& entity, int bucket) override
    {
        std::vector<RowDigest> found;
        for (const auto& [id, row] : m_database.streams.at(stream).rows[QString::fromLatin1(entity.name)]) {
            if (bucketOf(id) == bucket)
                found.push_back(digestOf(entity, id, row.fields));
        }
        return found;
    }
    Result<qint64> brokenAt(int) override { return 0; }
    Result<qint64> count(int stream) override
    {
        qint64 count = 0;
        for (const auto& [entity, rows] : m_database.streams.at(stream).rows)
            count += std::ssize(rows);
        return count;
    }
    Result<std::vector<StoredRow>> row(int stream, const QString& entity, const Uuid& id) override
    {
        const auto& rows = m_database.streams.at(stream).rows[entity];
        const auto found = rows.find(id);
        return found == rows.end() ? std::vector<StoredRow>() : std::vector { StoredRow { entityNamed(entity), entity, id, found->second.fields } };
    }
    Result<bool> takeLease(int, const Uuid& debtor) override
    {
        std::erase_if(m_database.leases, [&](const auto& lease) { return lease.first != debtor && lease.second.first == m_device; });
        const auto [lease, isNew] = m_database.leases.try_emplace(debtor, m_device, m_login);
        return isNew || lease->second.first == m_device;
    }
    Result<> endLease(int, const Uuid& debtor) override
    {
        std::erase_if(m_database.leases, [&](const auto& lease) { return lease.first == debtor && lease.second.first == m_device; });
        return {};
    }
    Result<std::vector<TeamLease>> leases() override
    {
        std::vector<TeamLease> found;
        for (const auto& [debtor, holder] : m_database.leases)
            found.push_back({ debtor, holder.second, 0, holder.first == m_device });
        return found;
    }

private:
    static RowDigest digestOf(const EntityInfo& entity, const Uuid& id, const QJsonObject& fields)
    {
        RowDigest digest { id, 0, 0 };
        QByteArray text = id.toBytes().toHex() + fieldEnd;
        for (const EntityInfo::Column& column : entity.columns) {
            if (!isInImage(column.role))
                continue;
            const QByteArray value = fields.value(QLatin1String(column.name)).toVariant().toString().toUtf8();
            const bool isNumber = column.type == ColumnType::Integer || column.type == ColumnType::Amount;
            text += (isNumber && value == "0" ? QByteArray() : value) + fieldEnd;
            if (column.type == ColumnType::Amount)
                digest.amount += value.toLongLong();
        }
        if (fields.value(QLatin1String("retracted")).toInteger() != 0)
            text += '1';
        digest.hash = qFromBigEndian<quint64>(QCryptographicHash::hash(text, QCryptographicHash::Sha256).constData()) >> 16;
        return digest;
    }
    ModelDatabase& m_database;
    QString m_login;
    Uuid m_device;
};

} // namespace mahnwerk
