// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/storage/stream_store.h"
#include "core/sync/team_server.h"

#include <optional>

namespace mahnwerk {

/// Brings what a stream has into a book that does not know it yet (Erstkopie), page by page: first what lies in no
/// dossier, then the dossiers, the newest first, each whole. A page is taken when the log was followed up to its number:
/// what is in the book is at every moment what the server had at one number, and can be worked with.
class FirstCopy {
public:
    FirstCopy(Book& book, TeamServer& server, FollowedStream& stream)
        : m_book(book)
        , m_server(server)
        , m_stream(stream)
    {
    }

    /// Where it begins, if it has not yet.
    Result<> begin();
    bool isWhole() const { return m_stream.copied.isEmpty(); }
    Result<TeamServer::Page> read();
    /// Asks for the next one, which comes while this one is written into the book.
    Result<> take(const TeamServer::Page& page);

private:
    static TeamServer::PageOf nextOf(const FollowedStream& stream);

    bool m_isAsked = false; ///< the next page is on its way
    std::optional<Bulk> m_bulk; ///< around all pages: what a power cut takes is copied again
    Book& m_book;
    TeamServer& m_server;
    FollowedStream& m_stream;
};

} // namespace mahnwerk
