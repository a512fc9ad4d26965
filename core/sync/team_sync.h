// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/storage/conflict_store.h"
#include "core/storage/outbox.h"
#include "core/storage/stream_store.h"
#include "core/sync/team_server.h"

namespace mahnwerk {

/// What one exchange with the shared database did.
struct SyncResult {
    int sent = 0;     ///< change sets that it took
    int refused = 0;  ///< that it will never take; they were taken back here
    int received = 0; ///< change sets of others
    int conflicts = 0;
};

/// A book and the database that its team shares (Abgleich).
class TeamSync {
public:
    TeamSync(Book& book, TeamServer& server)
        : m_book(book)
        , m_server(server)
    {
    }

    /// Makes the book a member of a team; once() then sends what it has, or takes a first copy. A book without claims
    /// gives up its own rows, a book with claims may enter a team that has nothing yet. Repeating it changes nothing.
    /// Errors: AlreadyExists (it is in another team), NotAllowed (both have claims).
    Result<> enter(const QString& team);
    /// Both after one another; a copy that was interrupted goes on.
    Result<> join(const QString& team, const OnProgress& progress = {});
    /// Sends what waits and takes over what others did. Error: NotInTeam.
    Result<SyncResult> once(const OnProgress& progress = {});

private:
    Result<TeamServer::Hello> greet();
    Result<> send(FollowedStream& stream, SyncResult& result, const OnProgress& progress);
    Uuid idFor(const OutgoingSet& set) const;
    Result<> take(const FollowedStream& stream, const OutgoingSet& set, const Result<qint64>& stored, SyncResult& result);
    Result<> takeBackRefused(const FollowedStream& stream, qint64 number, const Error& error);
    Result<> fork(FollowedStream& stream, const TeamServer::Stream& there);
    Result<> receive(FollowedStream& stream, qint64 head, SyncResult& result, const OnProgress& progress);

    Book& m_book;
    TeamServer& m_server;
};

/// What a person sees of the sync.
struct SyncStatus {
    QString team; ///< empty: the book belongs to none
    QString letter;
    bool isCopying = false; ///< the first copy is not whole yet
    OutboxCount outbox;
    qint64 conflicts = 0; ///< that nobody decided
    qint64 aside = 0; ///< transactions of others that could not be taken over
    std::vector<FollowedStream> streams;
};
Result<SyncStatus> syncStatus(Book& book);

} // namespace mahnwerk
