// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stream_store.h"

#include "core/storage/database.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

Result<std::vector<FollowedStream>> followedStreams(Database& database)
{
    QSqlQuery query = TRY(database.query(u"SELECT stream, name, epoch, seq, hash, copied FROM sync_stream ORDER BY stream"_s));
    std::vector<FollowedStream> found;
    while (query.next()) {
        found.push_back({ query.value(0).toInt(), query.value(1).toString(), query.value(2).toString(),
            query.value(3).toLongLong(), query.value(4).toByteArray(), query.value(5).toString() });
    }
    return found;
}

Result<> saveStream(Database& database, const FollowedStream& stream)
{
    Statement& statement = *TRY(database.bulk(
        "INSERT OR REPLACE INTO sync_stream (stream, name, epoch, seq, hash, copied) VALUES (?, ?, ?, ?, ?, ?)"));
    statement.with(qint64(stream.stream), stream.name, stream.epoch, stream.seq, stream.hash, stream.copied);
    TRY(statement.run());
    if (stream.hash.isEmpty())
        return {};
    Statement& link = *TRY(database.bulk("INSERT OR REPLACE INTO log_link (stream, seq, hash) VALUES (?, ?, ?)"));
    link.with(qint64(stream.stream), stream.seq, stream.hash);
    return link.run();
}

Result<QByteArray> linkAt(Database& database, int stream, qint64 seq)
{
    QSqlQuery query = TRY(database.query(u"SELECT hash FROM log_link WHERE stream = ? AND seq = ?"_s, { stream, seq }));
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

Result<qint64> firstLink(Database& database, int stream)
{
    QSqlQuery query = TRY(database.query(u"SELECT min(seq) FROM log_link WHERE stream = ?"_s, { stream }));
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<> forkStream(Database& database, const FollowedStream& stream)
{
    TRY(database.query(u"DELETE FROM log_link WHERE stream = ? AND seq > ?"_s, { stream.stream, stream.seq }));
    // Of what only followed from the log the rows of a first copy matter: the server may have lost them, and ours build on them.
    TRY(database.query(u"UPDATE change_set SET seq = NULL WHERE stream = ? AND seq > ? AND (operation <> 'sync' "
                       "OR EXISTS (SELECT 1 FROM change_row r WHERE r.set_n = n AND r.op = 'i'))"_s,
        { stream.scope() == Scope::Team ? 1 : 0, stream.seq }));
    return saveStream(database, stream);
}

Result<bool> isCopying(Database& database)
{
    Statement& found = *TRY(database.bulk("SELECT EXISTS (SELECT 1 FROM sync_stream WHERE copied <> '')"));
    const bool isSo = TRY(found.step()) && found.integer(0) != 0;
    found.reset();
    return isSo;
}

Result<> keepAside(Database& database, const SetAside& aside)
{
    TRY(database.query(u"INSERT OR REPLACE INTO set_aside (stream, seq, body, reason) VALUES (?, ?, ?, ?)"_s,
        { aside.stream, aside.seq, QString::fromUtf8(aside.body), aside.reason }));
    return {};
}

Result<std::vector<SetAside>> setsAside(Database& database)
{
    QSqlQuery query = TRY(database.query(u"SELECT stream, seq, body, reason FROM set_aside ORDER BY stream, seq"_s));
    std::vector<SetAside> found;
    while (query.next())
        found.push_back({ query.value(0).toInt(), query.value(1).toLongLong(), query.value(2).toByteArray(), query.value(3).toString() });
    return found;
}

Result<> dropAside(Database& database, int stream, qint64 seq)
{
    TRY(database.query(u"DELETE FROM set_aside WHERE stream = ? AND seq = ?"_s, { stream, seq }));
    return {};
}

} // namespace mahnwerk
