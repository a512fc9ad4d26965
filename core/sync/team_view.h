// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/claims/case.h"
#include "core/sync/team_lease.h"

#include <QJsonValue>

#include <map>
#include <vector>

namespace mahnwerk {

class Book;

/// How the book stands to its team, at this moment.
enum class TeamLink {
    None,     ///< it belongs to no team
    Waiting,  ///< not tried yet since the start
    Copying,  ///< the first copy, or a long catching up
    Current,  ///< what the team has is here
    Offline,  ///< the database does not answer; it is tried again
    Password, ///< it asks for a password that nobody gave
    Barred,   ///< it answers no, or something that this book does not follow
};

struct TeamState {
    TeamLink link = TeamLink::None;
    QString team;
    qint64 since = 0;  ///< UTC milliseconds: when it was last up to date, or went offline
    qint64 next = 0;   ///< when it is tried again
    qint64 copied = 0; ///< rows or transactions
    qint64 total = 0;  ///< of them, 0: unknown
    qint64 waiting = 0; ///< change sets of ours that the team has not got
    qint64 conflicts = 0;
    qint64 refused = 0;
    bool isPasswordWrong = false; ///< the one that was given was not taken
    std::vector<TeamLease> leases; ///< whom somebody of the team has on the line; ours too
    Error error = {}; ///< of Offline, Password and Barred
    friend bool operator==(const TeamState& a, const TeamState& b)
    {
        return a.link == b.link && a.team == b.team && a.since == b.since && a.next == b.next && a.copied == b.copied && a.total == b.total
            && a.waiting == b.waiting && a.conflicts == b.conflicts && a.refused == b.refused && a.isPasswordWrong == b.isPasswordWrong && a.leases == b.leases && a.error.code == b.error.code
            && a.error.args == b.error.args;
    }
};

/// A change set that waits, or was refused.
struct TeamStep {
    QString operation; ///< a name of Operation, or of a newer program's
    QString subject;   ///< whose
    QString user;
    qint64 at = 0;
    QString code;   ///< of the refusal
    QString reason;
};

/// Two people changed the same (Konflikt).
struct TeamConflict {
    struct Field {
        QString name;
        QJsonValue before;
        QJsonValue mine;   ///< of the one who came second: it was not taken
        QJsonValue theirs; ///< of the one who came first: it stands
    };
    Uuid id;
    QString entity;            ///< of which kind of row
    std::vector<Field> fields; ///< more than one where a whole was refused; none: it was made twice
    QString subject;           ///< the debtor, or the creditor
    QString number;            ///< of the case; empty: it concerns none
    Key<Case> file;
    QString user; ///< who came second
    QString first; ///< who came first; empty: unknown here
    qint64 at = 0;

    bool isDuplicate() const { return fields.empty(); }
    bool mayNote() const { return !file.isNull() && !isDuplicate(); }
};

/// What the team's page shows.
struct TeamView {
    QString team;   ///< empty: the book belongs to none
    QString letter; ///< of this workstation in file numbers
    std::vector<TeamConflict> conflicts; ///< that nobody decided, newest first
    std::vector<TeamStep> waiting;       ///< the oldest hundred
    qint64 waitingCount = 0;
    std::vector<TeamStep> refused; ///< the newest hundred
    qint64 refusedCount = 0;
    qint64 aside = 0; ///< transactions of others that only a newer program can take over
};

Result<TeamView> teamView(Book& book);
/// How many nobody decided.
Result<qint64> conflictCount(Book& book);
/// The cases whose debtors are leased, by key.
Result<std::map<qint64, TeamLease>> casesOnTheLine(Book& book, const std::vector<TeamLease>& leases);
/// The undecided ones that concern a case.
Result<std::vector<TeamConflict>> conflictsOf(Book& book, Key<Case> key);

} // namespace mahnwerk
