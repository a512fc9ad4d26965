// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/team_fixture.h"

#include <QJsonArray>

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

/// Each local change set is stored under its own id.
inline QString unknownSets(Book& book, const std::map<Uuid, QByteArray>& stored)
{
    QSqlQuery sets = must(book.database().query(u"SELECT id FROM change_set WHERE operation <> 'sync'"_s));
    while (sets.next()) {
        const Uuid id = Uuid::fromBytes(sets.value(0).toByteArray());
        if (!stored.contains(id))
            return u"a change set is not stored: "_s + id.toString();
    }
    return {};
}

/// Numbers without a gap, each link on the one before; collects the transactions.
inline QString brokenLog(TeamServer& server, std::map<Uuid, QByteArray>& stored)
{
    for (const TeamServer::Stream& stream : must(server.heads())) {
        QByteArray hash;
        const auto log = must(server.log(stream.stream, 0, std::numeric_limits<int>::max()));
        for (qint64 seq = 0; const TeamServer::Logged& logged : log) {
            if (logged.seq != ++seq || logged.hash != (hash = chained(hash, logged)))
                return u"the chain is broken at %1"_s.arg(logged.seq);
            stored[logged.txn] = logged.body;
        }
        if (stream.head != std::ssize(log))
            return u"the log ends before its head"_s;
    }
    return {};
}

/// What there is once counts once: claims, notices, fees.
inline QString doubled(const Rows& rows)
{
    std::set<std::pair<QString, QString>> seen;
    for (const auto& [name, fields] : rows) {
        const QString once = fields.value(u"idem_key"_s).toString();
        if (!once.isEmpty() && !fields.contains(u"retracted"_s) && !seen.insert({ name.first, once }).second)
            return name.first + u" counts twice"_s;
    }
    return {};
}

/// Each value that a book sent stands in an effect, or in a conflict.
inline QString lostValue(Book& book, const std::map<Uuid, QByteArray>& stored)
{
    const auto rowsIn = [](const QByteArray& body) { return QJsonDocument::fromJson(body).object().value(u"rows"_s).toArray(); };
    const auto nameOfRow = [](const QJsonObject& row) { return QString(row.value(u"e"_s).toString() + u' ' + row.value(u"id"_s).toString()); };
    const auto contains = [](const std::vector<QJsonValue>& values, const QJsonValue& wanted) { return std::ranges::find(values, wanted) != values.end(); };
    std::map<QString, std::vector<QJsonValue>> effects;
    std::map<QString, std::vector<QJsonValue>> losers;
    for (const auto& [txn, body] : stored) {
        for (const QJsonValue& value : rowsIn(body)) {
            const QJsonObject row = value.toObject();
            for (const QString& kind : { u"i"_s, u"u"_s }) {
                const QJsonObject fields = row.value(kind).toObject();
                for (auto field = fields.begin(); field != fields.end(); ++field)
                    effects[nameOfRow(row) + u'.' + field.key()].push_back(field.value());
            }
            const QJsonObject rejected = row.value(u"r"_s).toObject();
            for (auto field = rejected.begin(); field != rejected.end(); ++field)
                losers[txn.toString() + nameOfRow(row) + u'.' + field.key()].push_back(field->toArray().at(1));
        }
    }
    QSqlQuery sets = must(book.database().query(u"SELECT n FROM change_set WHERE operation <> 'sync'"_s));
    std::vector<qint64> numbers;
    while (sets.next())
        numbers.push_back(sets.value(0).toLongLong());
    for (const qint64 number : numbers) {
        const OutgoingSet set = must(outgoingSet(book.database(), number));
        for (const QJsonValue& value : rowsIn(set.body)) {
            const QJsonObject row = value.toObject();
            const QJsonObject changes = row.value(u"u"_s).toObject();
            for (auto field = changes.begin(); field != changes.end(); ++field) {
                const QJsonArray change = field->toArray();
                const QString name = nameOfRow(row) + u'.' + field.key();
                const bool isLoser = contains(losers[set.id.toString() + name], change.at(1));
                if (change.at(0) != change.at(1) && !isLoser && !contains(effects[name], change.at(1))
                    && !(field.key() == u"retracted"_s && change.at(1).toInt() == 0))
                    return u"a value was lost: "_s + name;
            }
        }
    }
    return {};
}

/// The first thing that is not as it must be; empty: all is well.
inline QString teamFault(const std::vector<Workstation*>& stations, TeamServer& connection, size_t verified)
{
    const Rows server = rowsOf(connection);
    std::map<Uuid, QByteArray> stored;
    if (const QString found = brokenLog(connection, stored); !found.isEmpty())
        return found;
    for (size_t at = 0; at < stations.size(); ++at) {
        Book& book = stations[at]->book();
        const QString who = stations[at]->user() + u": "_s;
        const SyncStatus status = must(syncStatus(book));
        if (status.outbox.waiting != 0 || status.outbox.refused != 0 || status.aside != 0)
        {
            QStringList why;
            for (const RefusedSet& set : must(refusedSets(book.database())))
                why += QString(set.operation + u": "_s + set.reason);
            return who + u"%1 wait, %2 were refused (%4), %3 were set aside"_s.arg(status.outbox.waiting).arg(status.outbox.refused).arg(status.aside).arg(why.join(u"; "_s));
        }
        if (const QString found = difference(rowsOf(book), server); !found.isEmpty())
            return who + found;
        if (const QString found = unknownSets(book, stored); !found.isEmpty())
            return who + found;
        if (at == verified) {
            if (const QString found = lostValue(book, stored); !found.isEmpty())
                return who + found;
            for (const Check& check : must(verify(book, Rebuild::No))) {
                if (check.failed > 0)
                    return who + u"%1: %2 of %3"_s.arg(check.name).arg(check.failed).arg(check.checked);
            }
        }
    }
    return doubled(server);
}

} // namespace mahnwerk
