// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/team_verification.h"

#include "core/storage/row_digest.h"
#include "core/storage/row_image.h"
#include "core/storage/stream_store.h"
#include "core/sync/row_taker.h"
#include "core/sync/team_sync.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>
#include <set>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int linksLookedAt = 64;

/// The rows of a kind that are not the same on both sides. What waits here is no difference.
Result<std::set<Uuid>> differingRows(Book& book, TeamServer& server, const FollowedStream& stream, const EntityInfo& entity, qint64& count)
{
    const DigestSums theirs = TRY(server.digestSums(stream.stream, entity));
    DigestSums ours;
    TRY(visitDigests(book.database(), entity, [&](const RowDigest& digest) { ours[static_cast<size_t>(bucketOf(digest.id))].add(digest); }));
    std::map<int, std::map<Uuid, RowDigest>> doubtful;
    count = 0;
    for (size_t bucket = 0; bucket < ours.size(); ++bucket) {
        count += theirs[bucket].count;
        if (ours[bucket] != theirs[bucket])
            doubtful.try_emplace(static_cast<int>(bucket));
    }
    std::set<Uuid> differing;
    if (doubtful.empty())
        return differing;
    TRY(visitDigests(book.database(), entity, [&](const RowDigest& digest) {
        if (const auto found = doubtful.find(bucketOf(digest.id)); found != doubtful.end())
            found->second.emplace(digest.id, digest);
    }));
    for (auto& [bucket, rows] : doubtful) {
        for (const RowDigest& digest : TRY(server.digests(stream.stream, entity, bucket))) {
            const auto own = rows.find(digest.id);
            if (own == rows.end() || own->second != digest)
                differing.insert(digest.id);
            if (own != rows.end())
                rows.erase(own);
        }
        for (const auto& [id, digest] : rows)
            differing.insert(id);
    }
    for (auto id = differing.begin(); id != differing.end();) {
        const qint64 key = TRY(keyOf(book.database(), entity, *id));
        id = key != 0 && TRY(isUnsent(book.database(), entity, key)) ? differing.erase(id) : std::next(id);
    }
    return differing;
}

Result<> mendRows(Book& book, TeamServer& server, const FollowedStream& stream, const EntityInfo& entity, std::set<Uuid>& differing)
{
    std::vector<TeamServer::StoredRow> rows;
    for (const Uuid& id : differing) {
        for (const TeamServer::StoredRow& row : TRY(server.row(stream.stream, QString::fromLatin1(entity.name), id)))
            rows.push_back(row);
    }
    TRY(book.copyIn([&](Transaction& transaction, ChangeSetHead& head) -> Result<> {
        head.operation = nameOf(Operation::Sync);
        head.user = book.user();
        head.seq = std::max<qint64>(stream.seq, 1);
        TRY(takeRows(transaction, TRY(PendingFields::read(transaction.database(), stream.scope())), rows));
        return {};
    }));
    for (const TeamServer::StoredRow& row : rows)
        differing.erase(row.id);
    return {};
}

/// The links that this book kept of a log, some of them, against the server's.
Result<Check> links(Book& book, TeamServer& server, const FollowedStream& stream)
{
    Check check { u"what was seen of the log %1"_s.arg(stream.stream), 0, 0 };
    const qint64 first = TRY(firstLink(book.database(), stream.stream));
    const qint64 step = std::max<qint64>(1, (stream.seq - first) / linksLookedAt);
    for (qint64 seq = stream.seq; first > 0 && seq >= first; seq -= step) {
        const QByteArray ours = TRY(linkAt(book.database(), stream.stream, seq));
        if (ours.isEmpty())
            continue;
        const auto logged = TRY(server.log(stream.stream, seq - 1, 1));
        ++check.checked;
        check.failed += logged.empty() || logged.front().hash != ours ? 1 : 0;
    }
    return check;
}

} // namespace

Result<std::vector<Check>> verifyTeam(Book& book, TeamServer& server, Mend mend, const OnProgress& progress)
{
    TRY(TeamSync(book, server).once(progress));
    const auto streams = TRY(followedStreams(book.database()));
    std::vector<Check> checks;
    for (const FollowedStream& stream : streams) {
        for (const EntityInfo* entity : entities()) {
            if (entity->scope != stream.scope())
                continue;
            Check check { u"team: %1"_s.arg(QLatin1String(entity->name)), 0, 0 };
            std::set<Uuid> differing = TRY(differingRows(book, server, stream, *entity, check.checked));
            // Others work meanwhile: what differs must do so twice.
            if (!differing.empty()) {
                TRY(TeamSync(book, server).once({}));
                const std::set<Uuid> again = TRY(differingRows(book, server, stream, *entity, check.checked));
                std::erase_if(differing, [&](const Uuid& id) { return !again.contains(id); });
            }
            if (!differing.empty() && mend == Mend::Yes)
                TRY(mendRows(book, server, stream, *entity, differing));
            check.failed = std::ssize(differing);
            checks.push_back(check);
            if (progress && !progress(std::ssize(checks), std::ssize(entities())))
                return fail(ErrorCode::Cancelled);
        }
        const qint64 broken = TRY(server.brokenAt(stream.stream));
        checks.push_back({ u"chain of the log %1"_s.arg(stream.stream), stream.seq, broken == 0 ? 0 : 1 });
        checks.push_back(TRY(links(book, server, stream)));
    }
    return checks;
}

Result<> catchUp(Book& book, TeamServer& server)
{
    for (const FollowedStream& stream : TRY(followedStreams(book.database()))) {
        for (const EntityInfo* entity : entities()) {
            qint64 count = 0;
            std::set<Uuid> differing = entity->scope == stream.scope() ? TRY(differingRows(book, server, stream, *entity, count)) : std::set<Uuid>();
            if (!differing.empty())
                TRY(mendRows(book, server, stream, *entity, differing));
        }
    }
    for (const SetAside& aside : TRY(setsAside(book.database()))) {
        bool isThere = true;
        for (const QJsonValue& row : QJsonDocument::fromJson(aside.body).object().value(u"rows"_s).toArray()) {
            const EntityInfo* entity = entityNamed(row[u"e"_s].toString());
            const Uuid id = Uuid::fromBytes(QByteArray::fromHex(row[u"id"_s].toString().toLatin1()));
            isThere = isThere && entity && TRY(keyOf(book.database(), *entity, id)) != 0;
        }
        if (isThere)
            TRY(dropAside(book.database(), aside.stream, aside.seq));
    }
    return {};
}

} // namespace mahnwerk
