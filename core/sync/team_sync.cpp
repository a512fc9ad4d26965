// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/team_sync.h"

#include "core/storage/change_store.h"
#include "core/storage/migration.h"
#include "core/storage/row_image.h"
#include "core/storage/setting_store.h"
#include "core/sync/first_copy.h"
#include "core/sync/log_taker.h"
#include "core/sync/team_verification.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <future>
#include <set>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int setsAtOnce = 500;
constexpr int transactionsAtOnce = 500;

Result<bool> hasClaims(Book& book)
{
    QSqlQuery query = TRY(book.database().query(u"SELECT EXISTS (SELECT 1 FROM claim)"_s));
    return query.next() && query.value(0).toBool();
}

/// What the user may grant alone follows the role in the team (roleOf()).
Result<> rememberRole(Database& database, bool isSupervisor)
{
    const QString role = isSupervisor ? u"supervisor"_s : u"agent"_s;
    if (TRY(setting(database, u"team/role"_s)) == role)
        return {};
    return setSetting(database, u"team/role"_s, role);
}

} // namespace

Result<TeamServer::Hello> TeamSync::greet()
{
    const Uuid device = Uuid::fromString(TRY(setting(m_book.database(), u"workstation"_s))).value_or(Uuid());
    return m_server.hello(device, schemaVersion());
}

Result<> TeamSync::enter(const QString& team)
{
    const TeamServer::Hello hello = TRY(greet());
    const auto found = std::ranges::find(hello.streams, team, &TeamServer::Stream::name);
    if (team.isEmpty() || found == hello.streams.end())
        return fail(ErrorCode::NotFound, { u"team"_s, team });
    auto followed = TRY(followedStreams(m_book.database()));
    if (!followed.empty() && followed.back().stream != found->stream)
        return fail(ErrorCode::AlreadyExists, { u"team"_s, followed.back().name });
    if (followed.empty()) {
        const bool isFull = TRY(hasClaims(m_book));
        if (isFull && found->head > 0)
            return fail(ErrorCode::NotAllowed, { u"both the book and the team have claims"_s });
        const bool isCopied = std::ranges::all_of(hello.streams, [&](const TeamServer::Stream& stream) {
            return stream.head == 0 || (stream.stream != 0 && stream.stream != found->stream);
        });
        TRY(m_book.database().begin());
        const auto begun = [&]() -> Result<> {
            TRY(setSetting(m_book.database(), u"team/letter"_s, hello.letter));
            if (!isFull && !isCopied)
                TRY(dropSeedRows(m_book.database()));
            for (const TeamServer::Stream& stream : hello.streams) {
                if (stream.stream != 0 && stream.stream != found->stream)
                    continue;
                const bool isCopy = stream.head > 0;
                TRY(saveStream(m_book.database(), { stream.stream, stream.name, stream.epoch, 0, {}, isCopy ? u"-"_s : QString() }));
            }
            return {};
        }();
        if (!begun) {
            m_book.database().rollback();
            return begun;
        }
        TRY(m_book.database().commit());
    }
    return {};
}

Result<> TeamSync::join(const QString& team, const OnProgress& progress)
{
    TRY(enter(team));
    TRY(once(progress));
    return {};
}

Result<SyncResult> TeamSync::once(const OnProgress& progress)
{
    auto streams = TRY(followedStreams(m_book.database()));
    if (streams.empty())
        return fail(ErrorCode::NotInTeam);
    const TeamServer::Hello hello = TRY(greet());
    TRY(rememberRole(m_book.database(), hello.isSupervisor));
    SyncResult result;
    const auto heads = [&](const std::vector<TeamServer::Stream>& known, const FollowedStream& stream) -> Result<TeamServer::Stream> {
        const auto found = std::ranges::find(known, stream.stream, &TeamServer::Stream::stream);
        if (found == known.end())
            return fail(ErrorCode::ServerNotAllowed, { stream.name });
        return *found;
    };
    for (FollowedStream& stream : streams) {
        const TeamServer::Stream there = TRY(heads(hello.streams, stream));
        if (there.epoch != stream.epoch || there.head < stream.seq)
            TRY(fork(stream, there));
    }
    // A database that does not know our columns would refuse what has them: it waits.
    const bool isOlder = hello.bookVersion < schemaVersion();
    const bool mayWrite = !isOlder && hello.minWriter <= schemaVersion();
    // What all teams share comes first, in both directions: cases name creditors.
    const auto exchange = [&](size_t count, const TeamServer::Page* page, const OnProgress& tell) -> Result<> {
        for (size_t i = 0; i < count; ++i) {
            if (TRY(heads(hello.streams, streams[i])).mayWrite && mayWrite)
                TRY(send(streams[i], result, tell));
        }
        const auto now = TRY(m_server.heads());
        for (size_t i = 0; i < count; ++i)
            TRY(receive(streams[i], page && i + 1 == count ? page->head : TRY(heads(now, streams[i])).head, result, tell));
        return {};
    };
    for (size_t i = 0; i < streams.size(); ++i) {
        FirstCopy copy(m_book, m_server, streams[i]);
        TRY(copy.begin());
        const qint64 total = copy.isWhole() || !progress ? 0 : TRY(m_server.count(streams[i].stream));
        for (qint64 copied = 0; !copy.isWhole();) {
            const TeamServer::Page page = TRY(copy.read());
            TRY(exchange(i + 1, &page, {}));
            TRY(copy.take(page));
            copied += std::ssize(page.rows);
            if (progress && !progress(copied, std::max(copied, total)))
                return fail(ErrorCode::Cancelled);
        }
    }
    TRY(exchange(streams.size(), nullptr, progress));
    const QString version = QString::number(schemaVersion());
    if (const QString before = TRY(setting(m_book.database(), u"team/version"_s)); before != version) {
        if (!before.isEmpty())
            TRY(catchUp(m_book, m_server));
        TRY(setSetting(m_book.database(), u"team/version"_s, version));
    }
    if (!mayWrite && TRY(outboxCount(m_book.database())).waiting > 0)
        return fail(ErrorCode::ServerNotAllowed, { isOlder ? u"it is older than this program"_s : u"this program is too old to write"_s });
    return result;
}

Result<> TeamSync::send(FollowedStream& stream, SyncResult& result, const OnProgress& progress)
{
    const qint64 total = progress ? TRY(outboxCount(m_book.database())).waiting : 0;
    std::set<qint64> sent; // waits for its echo, but need not be sent again
    for (;;) {
        auto waiting = TRY(waitingSets(m_book.database(), stream.scope(), setsAtOnce + static_cast<int>(sent.size())));
        std::erase_if(waiting, [&](qint64 number) { return sent.contains(number); });
        if (waiting.empty()) {
            if (!sent.empty())
                m_server.announce(stream.stream);
            return {};
        }
        // One is written while the server works on the one before.
        std::optional<OutgoingSet> begun;
        for (size_t i = 0; i < waiting.size() || begun; ++i) {
            std::optional<OutgoingSet> next;
            if (i < waiting.size()) {
                auto set = outgoingSet(m_book.database(), waiting[i]);
                if (!set && begun)
                    (void)m_server.pushed();
                next = TRY(set);
            }
            if (begun) {
                TRY(take(stream, *begun, m_server.pushed(), result));
                sent.insert(begun->number);
                if (progress && !progress(result.sent, total))
                    return fail(ErrorCode::Cancelled);
            }
            begun = std::move(next);
            if (begun)
                m_server.beginPush(stream.stream, idFor(*begun), begun->body);
        }
    }
}

/// What a restored server lost of others is sent by us as its witness, under another id: should they send it themselves,
/// it is there already.
Uuid TeamSync::idFor(const OutgoingSet& set) const
{
    return set.workstation == m_book.workstation()
        ? set.id
        : Uuid::fromBytes(idempotencyKey({ u"witness", set.id.toString(), QString::fromLatin1(m_book.workstation().toHex()) }));
}

/// What the server answered to a set.
Result<> TeamSync::take(const FollowedStream& stream, const OutgoingSet& set, const Result<qint64>& stored, SyncResult& result)
{
    if (stored) {
        ++result.sent;
        // Ours waits for its echo, which says what became of it.
        return set.workstation == m_book.workstation() ? Result<>() : markStored(m_book.database(), set.number, *stored);
    }
    if (stored.error().code != ErrorCode::ServerRefused)
        return std::unexpected(stored.error());
    ++result.refused;
    return takeBackRefused(stream, set.number, stored.error());
}

/// The rows that a refused set inserted count no more, the fields that it changed get the server's values. What
/// changed them again meanwhile waits and will be judged itself.
Result<> TeamSync::takeBackRefused(const FollowedStream& stream, qint64 number, const Error& error)
{
    struct Field {
        const EntityInfo* entity;
        qint64 key;
        QJsonObject values;
    };
    std::vector<Field> fields;
    const auto rows = TRY(changeRows(m_book.database(), number));
    for (const StoredChangeRow& row : rows) {
        if (!row.entity)
            continue;
        for (qint64 key = row.firstKey; key <= row.lastKey; ++key) {
            if (row.op == 'i') {
                fields.push_back({ row.entity, key, { { u"retracted"_s, 1 } } });
                continue;
            }
            const auto id = TRY(idOf(m_book.database(), *row.entity, key));
            const auto there = TRY(m_server.row(stream.stream, QString::fromLatin1(row.entity->name), id));
            if (there.empty())
                continue;
            const QJsonObject& image = there.front().image;
            Field field { row.entity, key, {} };
            for (const QString& name : row.fields.keys())
                field.values.insert(name, image.contains(name) ? image.value(name) : QJsonValue(0));
            fields.push_back(field);
        }
    }
    bool isDone = false;
    return m_book.takeOver(
        [&](Transaction& transaction, ChangeSetHead& head) -> Result<bool> {
            head.operation = nameOf(Operation::Sync);
            head.user = m_book.user();
            head.seq = -1; // ours alone, never sent
            const QString code = error.args.value(0);
            TRY(markRefused(transaction.database(), { number, {}, {}, m_book.now(), code, error.args.value(1) }));
            const PendingFields pending = TRY(PendingFields::read(transaction.database(), stream.scope()));
            for (Field& field : fields) {
                TRY(transaction.changes().setFields(
                    *field.entity, field.key, pending.without(*field.entity, field.key, std::move(field.values))));
            }
            return false;
        },
        [&](Database&, const Error& failed) -> Result<> {
            if (std::exchange(isDone, true))
                return {};
            return std::unexpected(failed);
        });
}

/// The server was restored, or is another one: the last number at which its chain and ours agree. What it had after it
/// is sent again.
Result<> TeamSync::fork(FollowedStream& stream, const TeamServer::Stream& there)
{
    qint64 agreed = TRY(firstLink(m_book.database(), stream.stream)) - 1; // before it nothing is known, 0: the beginning
    qint64 beyond = std::min(there.head, stream.seq) + 1;
    bool isSeen = agreed <= 0;
    agreed = std::max<qint64>(agreed, 0);
    while (beyond - agreed > 1) {
        const qint64 middle = agreed + (beyond - agreed) / 2;
        const auto logged = TRY(m_server.log(stream.stream, middle - 1, 1));
        const bool isSame = !logged.empty() && logged.front().hash == TRY(linkAt(m_book.database(), stream.stream, middle));
        isSeen = isSeen || isSame;
        (isSame ? agreed : beyond) = middle;
    }
    // It goes back behind our first copy: a new one, and all that is ours again.
    if (!isSeen)
        agreed = 0;
    // One that is under way begins anew too, beside the log from where both agree: what we sent meanwhile has its echo there.
    if (!isSeen || !stream.copied.isEmpty())
        stream.copied = u"-"_s;
    stream.epoch = there.epoch;
    stream.seq = agreed;
    stream.hash = TRY(linkAt(m_book.database(), stream.stream, agreed));
    TRY(m_book.database().begin());
    if (const auto forked = forkStream(m_book.database(), stream); !forked) {
        m_book.database().rollback();
        return forked;
    }
    return m_book.database().commit();
}

Result<> TeamSync::receive(FollowedStream& stream, qint64 head, SyncResult& result, const OnProgress& progress)
{
    LogTaker taker(m_book, stream);
    // Not beyond the head: a page of the first copy is to be taken at just this number.
    const auto read = [&](qint64 after) { return m_server.log(stream.stream, after, static_cast<int>(std::min<qint64>(head - after, transactionsAtOnce))); };
    std::vector<ReadyTransaction> page;
    if (stream.seq < head)
        page = ready(TRY(read(stream.seq)), stream.hash);
    while (stream.seq < head) {
        if (page.empty())
            return fail(ErrorCode::ServerDiffers, { stream.name, QString::number(stream.seq) });
        // The next one is checked and taken apart while this one is written.
        std::future<std::vector<ReadyTransaction>> next;
        Result<> isRead;
        if (const qint64 last = page.back().seq; last < head) {
            if (auto raw = read(last))
                next = std::async(std::launch::async, ready, std::move(*raw), page.back().hash);
            else
                isRead = std::unexpected(raw.error());
        }
        TRY(taker.take(page));
        page = next.valid() ? next.get() : std::vector<ReadyTransaction>();
        TRY(isRead);
        if (progress && !progress(stream.seq, head))
            return fail(ErrorCode::Cancelled);
    }
    result.received += taker.received;
    result.conflicts += taker.conflicts;
    return {};
}

Result<SyncStatus> syncStatus(Book& book)
{
    SyncStatus status;
    status.streams = TRY(followedStreams(book.database()));
    if (!status.streams.empty())
        status.team = status.streams.back().name;
    status.letter = TRY(setting(book.database(), u"team/letter"_s));
    status.isCopying = TRY(isCopying(book.database()));
    status.outbox = TRY(outboxCount(book.database()));
    status.conflicts = static_cast<qint64>(TRY(conflicts(book.database(), Decided::No)).size());
    status.aside = static_cast<qint64>(TRY(setsAside(book.database())).size());
    return status;
}

} // namespace mahnwerk
