// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/entity.h"

#include <optional>
#include <vector>

namespace mahnwerk {

/// How far this book followed a stream of the shared database: 0 what all teams share, else its team's.
struct FollowedStream {
    int stream = 0;
    QString name;
    QString epoch;
    qint64 seq = 0;
    QByteArray hash;
    /// First copy: "-" to begin, "part:id" after which it goes on (sync/first_copy); empty: it is whole.
    QString copied;
    Scope scope() const { return stream == 0 ? Scope::Tenant : Scope::Team; }
};

/// In the order of their numbers; none: the book belongs to no team.
Result<std::vector<FollowedStream>> followedStreams(Database& database);
/// Keeps the link of its number, too.
Result<> saveStream(Database& database, const FollowedStream& stream);
/// The link at a number; empty: the book has not seen it.
Result<QByteArray> linkAt(Database& database, int stream, qint64 seq);
/// The first number whose link the book has seen; 0: none.
Result<qint64> firstLink(Database& database, int stream);
/// The server goes another way after `seq`: everything that it had after it waits again, ours and what we know of others'.
Result<> forkStream(Database& database, const FollowedStream& stream);

/// Whether a first copy is not whole yet.
Result<bool> isCopying(Database& database);

/// A transaction of the log that could not be taken over.
struct SetAside {
    int stream = 0;
    qint64 seq = 0;
    QByteArray body;
    QString reason;
};
Result<> keepAside(Database& database, const SetAside& aside);
Result<std::vector<SetAside>> setsAside(Database& database);
Result<> dropAside(Database& database, int stream, qint64 seq);

} // namespace mahnwerk
