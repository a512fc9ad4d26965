// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/storage/row_digest.h"
#include "core/sync/team_lease.h"

#include <QJsonObject>

#include <functional>
#include <vector>

namespace mahnwerk {

/// What a team shares (gemeinsame Datenbank), as a workstation sees it: streams, each a gapless row of transactions
/// and the rows that they led to. Stream 0 is shared by all teams.
class TeamServer {
public:
    struct Stream {
        int stream = 0;
        QString name; ///< of the team
        qint64 head = 0; ///< number of the last transaction
        QString epoch; ///< another one after the server was restored
        bool mayWrite = false;
    };
    struct Hello {
        int tenant = 0;
        QString letter; ///< of this workstation, in the file numbers that it gives
        QString login;
        int bookVersion = 0; ///< of the newest program's book
        int minWriter = 0; ///< programs with an older book may only read
        std::vector<Stream> streams; ///< that the login may follow
        bool isSupervisor = false; ///< may grant what agents have to ask for
    };
    /// A transaction as the server merged it.
    struct Logged {
        qint64 seq = 0;
        Uuid txn;
        Uuid device;
        QString actor;
        QByteArray body;
        QByteArray hash; ///< of the chain
    };
    struct StoredRow {
        const EntityInfo* entity = nullptr; ///< null: a newer program's
        QString kind; ///< the entity's name
        Uuid id;
        QJsonObject image;
    };
    /// Which rows: of an entity by id, after a place; or dossiers, the newest first, before a place, each with all its rows,
    /// some more than `limit` rows in all.
    struct PageOf {
        int stream = 0;
        const EntityInfo* entity = nullptr; ///< null: dossiers
        Uuid place;
        int limit = 0;
    };
    /// Rows as they were at one number of the stream.
    struct Page {
        qint64 head = 0;
        std::vector<StoredRow> rows;
        Uuid last; ///< where the next one goes on
        bool isLast = true;
    };
    TeamServer() = default;
    virtual ~TeamServer() = default;
    TeamServer(const TeamServer&) = delete;
    TeamServer& operator=(const TeamServer&) = delete;

    // Errors of all: ServerUnreachable (try again), ServerNotAllowed (login, team or version).

    /// Registers the workstation, whose book has this version.
    virtual Result<Hello> hello(const Uuid& device, int version) = 0;
    /// Stores a change set once, however often it is sent; its number. Error also: ServerRefused (never try again).
    virtual Result<qint64> push(int stream, const Uuid& txn, const QByteArray& body) = 0;
    /// Sends one without waiting. Nothing else may be asked before pushed(), which answers as push() does.
    virtual void beginPush(int stream, const Uuid& txn, const QByteArray& body) { m_begun = { stream, txn, body }; }
    virtual Result<qint64> pushed() { return push(m_begun.stream, m_begun.txn, m_begun.body); }
    /// The numbers of the streams' last transactions, read at one moment.
    virtual Result<std::vector<Stream>> heads() = 0;
    /// Transactions after a number, in order, without a gap.
    virtual Result<std::vector<Logged>> log(int stream, qint64 after, int limit) = 0;
    virtual Result<Page> page(const PageOf& wanted) = 0;
    /// Asks for one without waiting; begunPage() answers. Meanwhile nothing else may be asked.
    virtual void beginPage(const PageOf& wanted) { m_begunPage = wanted; }
    virtual Result<Page> begunPage() { return page(m_begunPage); }
    /// Sums of an entity's rows (storage/row_digest), and the rows of one sum.
    virtual Result<DigestSums> digestSums(int stream, const EntityInfo& entity) = 0;
    virtual Result<std::vector<RowDigest>> digests(int stream, const EntityInfo& entity, int bucket) = 0;
    /// The first number of the log at which its chain is broken; 0: it holds.
    virtual Result<qint64> brokenAt(int stream) = 0;
    /// How many rows there are.
    virtual Result<qint64> count(int stream) = 0;
    /// One row; nothing if there is none.
    virtual Result<std::vector<StoredRow>> row(int stream, const QString& entity, const Uuid& id) = 0;

    // A debtor on the line belongs to one of the team for two minutes, and longer if it is taken again meanwhile.

    /// False: somebody else has it.
    virtual Result<bool> takeLease(int stream, const Uuid& debtor) = 0;
    virtual Result<> endLease(int stream, const Uuid& debtor) = 0;
    virtual Result<std::vector<TeamLease>> leases() = 0;

    // A hint in both directions, never more: it may be missed, and a pooler on the way swallows it.

    /// Calls `tell` on this thread when somebody stored something in one of our streams.
    virtual void onNews(std::function<void()> tell) { (void)tell; }
    /// Tells the others that there is something new.
    virtual void announce(int stream) { (void)stream; }

private:
    struct Begun {
        int stream = 0;
        Uuid txn;
        QByteArray body;
    };
    Begun m_begun;
    PageOf m_begunPage;
};

/// The link of a stream's chain: SHA-256 over the one before, the number, who and what.
QByteArray chained(const QByteArray& before, const TeamServer::Logged& logged);

} // namespace mahnwerk
