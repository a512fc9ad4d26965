// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/entity.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace mahnwerk {

/// A change set on its way to the shared database (Postausgang). The change sets are the outbox: those without a
/// number of the server are waiting, in the order of their own numbers.
struct OutgoingSet {
    qint64 number = 0;
    Uuid id;
    QByteArray workstation; ///< that saved it: another one only after a restored server lost it
    int changes = 0;
    /// {"operation", "date", "at", "rows": [{"e": entity, "id", "of": dossier, "i": image} | {"e", "id", "u": {field: [before, after]}}]};
    /// parents before children, updates last. It says the same at every attempt, whatever was changed since.
    QByteArray body;
};

struct OutboxCount {
    qint64 waiting = 0;
    qint64 refused = 0;
    qint64 oldestAt = 0; ///< when the oldest waiting one was saved, UTC milliseconds; 0: none waits
};

/// The next change sets of a scope that wait.
Result<std::vector<qint64>> waitingSets(Database& database, Scope scope, int limit);
Result<OutgoingSet> outgoingSet(Database& database, qint64 number);
Result<OutboxCount> outboxCount(Database& database);
/// The change set with this id; 0: none.
Result<qint64> changeSetWith(Database& database, const Uuid& id);
Result<bool> isOwnSet(Database& database, qint64 number, const QByteArray& workstation);
/// Whether the server does not know a row, or the last change of it: it waits, or was refused.
Result<bool> isUnsent(Database& database, const EntityInfo& entity, qint64 key);
/// Whether the server has taken the change set that inserted a row.
Result<bool> isSharedRow(Database& database, const EntityInfo& entity, qint64 key);
Result<> markStored(Database& database, qint64 number, qint64 seq);

/// A row is its own after-image, but it may have been changed since a change set (and its row `ord`): what the first later change of
/// each field says that it was before, by key. No entry: as it is now.
Result<std::map<qint64, QJsonObject>> firstValuesAfter(Database& database, const EntityInfo& entity, qint64 firstKey, qint64 lastKey, qint64 set, int ord);

/// What the shared database said no to, with the sentence of its reason.
struct RefusedSet {
    qint64 number = 0;
    QString operation;
    QString user;
    qint64 at = 0; ///< when it was refused, UTC milliseconds
    QString code;
    QString reason;
};
Result<> markRefused(Database& database, const RefusedSet& refused);
Result<std::vector<RefusedSet>> refusedSets(Database& database);

/// The fields that waiting change sets changed: the user sees these values until the server has spoken.
class PendingFields {
public:
    /// Those of the scope's waiting sets.
    static Result<PendingFields> read(Database& database, Scope scope);
    bool isEmpty() const { return m_fields.empty(); }
    /// Of a whole any field stands for all.
    bool has(const EntityInfo& entity, qint64 key, const QString& field) const { return m_fields.contains({ &entity, key, nameIn(entity, field) }); }
    /// The values but those of fields that wait here.
    QJsonObject without(const EntityInfo& entity, qint64 key, QJsonObject values) const;

private:
    static QString nameIn(const EntityInfo& entity, const QString& field)
    {
        return entity.merge == Merge::Whole && field != QLatin1String("retracted") ? QString() : field;
    }

    std::set<std::tuple<const EntityInfo*, qint64, QString>> m_fields;
};

} // namespace mahnwerk
