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
    return statement.run();
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

} // namespace mahnwerk
