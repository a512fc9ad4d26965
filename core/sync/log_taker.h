// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/storage/outbox.h"
#include "core/storage/stream_store.h"
#include "core/sync/team_server.h"

namespace mahnwerk {

/// A transaction of the log with what can be known of it without the book, so that another thread can find it out.
struct ReadyTransaction : TeamServer::Logged {
    bool isLinked = false; ///< its chain goes on where the one before ended
    QJsonObject content;   ///< the body
};
/// `before`: the hash of the transaction before the first one.
std::vector<ReadyTransaction> ready(std::vector<TeamServer::Logged> page, QByteArray before);

/// Takes transactions of a stream's log over into the book, in their order.
///
/// What others did is applied. What this book did comes back as its echo and says what became of it: where somebody
/// else was first, their value is taken over and ours kept as a conflict. Until then the user's own value stands:
/// a change by others to a field that waits here is left to the echo, which names it.
class LogTaker {
public:
    LogTaker(Book& book, FollowedStream& stream)
        : m_book(book)
        , m_stream(stream)
    {
    }

    /// All of them; the stream's number goes along in the same transactions. Error: ServerDiffers if they do not follow
    /// on what was taken before.
    Result<> take(const std::vector<ReadyTransaction>& page);

    int received = 0; ///< transactions of others
    int conflicts = 0;

private:
    Result<> takeOne(Transaction& transaction, const ReadyTransaction& logged, ChangeSetHead& head);
    Result<> takeRow(Transaction& transaction, const TeamServer::Logged& logged, const QJsonObject& row, qint64 ownSet, qint64 at);
    Result<> completeWhole(Database& database, const EntityInfo& entity, qint64 key, qint64 ownSet, const QJsonObject& rejected, QJsonObject& values) const;
    bool isLeftToTheCopy(const Error& error) const;
    Result<> followUndo(const QJsonObject& image);

    Book& m_book;
    FollowedStream& m_stream;
    PendingFields m_pending;
    qint64 m_pendingVersion = -1;
    bool m_isNew = false; ///< the transaction at hand is not in the book yet
};

} // namespace mahnwerk
