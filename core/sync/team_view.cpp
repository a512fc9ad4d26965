// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/team_view.h"

#include "core/book/undo.h"
#include "core/parties/creditor.h"
#include "core/parties/debtor.h"
#include "core/storage/case_store.h"
#include "core/storage/change_store.h"
#include "core/storage/conflict_store.h"
#include "core/storage/outbox.h"
#include "core/storage/projection.h"
#include "core/storage/setting_store.h"
#include "core/storage/stream_store.h"

#include <QJsonArray>

#include <algorithm>
#include <set>
#include <tuple>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 100; ///< lines of a list that nobody reads to its end

Result<TeamStep> stepOf(Book& book, qint64 number)
{
    const StoredChangeSet set = TRY(changeSet(book.database(), number));
    const QString subject = TRY(subjectOf(book, set));
    return TeamStep { .operation = set.operation, .subject = subject, .user = set.user, .at = set.at };
}

Result<std::vector<qint64>> casesOf(Book& book, const Conflict& conflict)
{
    TouchedCases touched(book.database());
    TRY(touched.begin());
    TRY(touched.touch(*conflict.entity, conflict.rowKey, conflict.rowKey));
    return touched.touched();
}

/// Who wrote the value that stands, as far as this book was told.
Result<QString> firstOf(Book& book, const Conflict& conflict)
{
    const auto updates = TRY(updatesOf(book.database(), *conflict.entity, conflict.rowKey));
    for (auto update = updates.rbegin(); update != updates.rend(); ++update) {
        const auto& [set, fields] = *update;
        if (set.user != conflict.user && fields.value(conflict.field).toArray().at(1) == conflict.theirs)
            return set.user;
    }
    return QString();
}

Result<std::vector<TeamConflict>> openConflicts(Book& book, Key<Case> only)
{
    std::vector<TeamConflict> found;
    std::vector<const Conflict*> heads;
    const auto open = TRY(conflicts(book.database(), Decided::No));
    for (const Conflict& conflict : open) {
        if (!conflict.entity)
            continue;
        const TeamConflict::Field field { conflict.field, conflict.base, conflict.mine, conflict.theirs };
        if (conflict.entity->merge == Merge::Whole && conflict.kind == ConflictKind::Field) {
            const auto same = std::ranges::find_if(heads, [&](const Conflict* head) {
                return head->set == conflict.set && head->entity == conflict.entity && head->rowKey == conflict.rowKey;
            });
            if (same != heads.end()) {
                found[static_cast<size_t>(same - heads.begin())].fields.push_back(field);
                continue;
            }
        }
        const auto cases = TRY(casesOf(book, conflict));
        if (!only.isNull() && std::ranges::find(cases, only.value) == cases.end())
            continue;
        TeamConflict line { .id = conflict.id, .entity = QString::fromLatin1(conflict.entity->name), .user = conflict.user, .at = conflict.at };
        if (conflict.kind == ConflictKind::Field) {
            line.fields.push_back(field);
            line.first = TRY(firstOf(book, conflict));
        }
        if (!cases.empty()) {
            const Case file = TRY(row(book.database(), Key<Case> { only.isNull() ? cases.front() : only.value }));
            line.file = file.key;
            line.number = file.number;
            line.subject = TRY(row(book.database(), file.debtor)).sortName();
        } else if (conflict.entity == &entity<Creditor>().info) {
            line.subject = TRY(row(book.database(), Key<Creditor> { conflict.rowKey })).name;
        } else if (conflict.entity == &entity<Debtor>().info) {
            line.subject = TRY(row(book.database(), Key<Debtor> { conflict.rowKey })).sortName();
        }
        found.push_back(std::move(line));
        heads.push_back(&conflict);
    }
    return found;
}

} // namespace

Result<TeamView> teamView(Book& book)
{
    TeamView view;
    const auto streams = TRY(followedStreams(book.database()));
    if (!streams.empty())
        view.team = streams.back().name;
    view.letter = TRY(setting(book.database(), u"team/letter"_s));
    view.conflicts = TRY(openConflicts(book, {}));
    const OutboxCount count = TRY(outboxCount(book.database()));
    view.waitingCount = count.waiting;
    view.refusedCount = count.refused;
    view.aside = static_cast<qint64>(TRY(setsAside(book.database())).size());
    if (view.team.isEmpty())
        return view;
    std::vector<qint64> numbers;
    for (const Scope scope : { Scope::Tenant, Scope::Team }) {
        const auto waiting = TRY(waitingSets(book.database(), scope, most));
        numbers.insert(numbers.end(), waiting.begin(), waiting.end());
    }
    std::ranges::sort(numbers);
    for (const qint64 number : numbers) {
        if (view.waiting.size() < most)
            view.waiting.push_back(TRY(stepOf(book, number)));
    }
    const auto refused = TRY(refusedSets(book.database()));
    for (const RefusedSet& set : refused) {
        if (view.refused.size() == most)
            break;
        TeamStep step = TRY(stepOf(book, set.number));
        step.at = set.at;
        step.code = set.code;
        step.reason = set.reason;
        view.refused.push_back(std::move(step));
    }
    return view;
}

Result<qint64> conflictCount(Book& book)
{
    std::set<std::tuple<Uuid, const EntityInfo*, qint64, QString>> one;
    const auto open = TRY(conflicts(book.database(), Decided::No));
    for (const Conflict& conflict : open) {
        const bool isWhole = conflict.entity && conflict.entity->merge == Merge::Whole && conflict.kind == ConflictKind::Field;
        if (conflict.entity)
            one.emplace(conflict.set, conflict.entity, conflict.rowKey, isWhole ? QString() : QString(nameOf(conflict.kind) + conflict.field));
    }
    return static_cast<qint64>(one.size());
}

Result<std::vector<TeamConflict>> conflictsOf(Book& book, Key<Case> key)
{
    return openConflicts(book, key);
}

Result<std::map<qint64, TeamLease>> casesOnTheLine(Book& book, const std::vector<TeamLease>& leases)
{
    std::map<qint64, TeamLease> found;
    for (const TeamLease& lease : leases) {
        QSqlQuery query = TRY(book.database().query(
            u"SELECT f.key FROM debtor d JOIN case_file f ON f.debtor_key = d.key WHERE d.id = ?"_s, { lease.debtor.toBytes() }));
        while (query.next())
            found.emplace(query.value(0).toLongLong(), lease);
    }
    return found;
}

} // namespace mahnwerk
