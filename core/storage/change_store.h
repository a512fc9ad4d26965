// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/dunning/notice.h"
#include "core/storage/batch_store.h"
#include "core/storage/change_set.h"

#include <QJsonObject>

#include <optional>

namespace mahnwerk {

/// A written change set.
struct StoredChangeSet {
    qint64 number = 0;
    Uuid id;
    qint64 batch = 0;
    QString operation;
    QString user;
    qint64 at = 0;
    Date businessDate;
    qint64 undoneBy = 0;
};

struct ChangedCases {
    std::vector<qint64> cases;
    bool isEverything = false; ///< more than the limit, or what is shown with all of them
    qint64 newestSet = 0;
};

/// Whether the file has the tables of a book.
Result<bool> isBook(Database& database);
Result<qint64> newestChangeSet(Database& database);
/// The cases that change sets after `number` concern.
Result<ChangedCases> changedCases(Database& database, qint64 number, size_t limit);

Result<StoredChangeSet> changeSet(Database& database, qint64 number);
/// The newest set that nobody undid and that is no taking back itself, by this workstation's user.
Result<std::optional<StoredChangeSet>> lastChangeSet(Database& database, const QString& user);
/// What all teams share of a set that changed both (ChangeSet::write); nothing if it is whole.
Result<std::optional<StoredChangeSet>> sharedPartOf(Database& database, const StoredChangeSet& set);
/// Of a batch, newest first, those not undone yet.
Result<std::vector<StoredChangeSet>> changeSetsOf(Database& database, Key<Batch> batch);
/// Whether somebody recorded a payment, a notice or a further charge on a claim that the batch brought.
Result<bool> hasLaterFacts(Database& database, Key<Batch> batch);
/// Of all batches of a dunning run, newest first, those not undone yet.
Result<std::vector<StoredChangeSet>> changeSetsOfRun(Database& database, Key<DunningRun> run);
Result<std::vector<StoredChangeRow>> changeRows(Database& database, qint64 number);
/// The set that inserted the row; nothing for rows from before the record.
Result<std::optional<StoredChangeSet>> insertedBy(Database& database, const EntityInfo& entity, qint64 key);
/// The updates of the row in order, each with its set.
Result<std::vector<std::pair<StoredChangeSet, QJsonObject>>> updatesOf(
    Database& database, const EntityInfo& entity, qint64 key);

/// Marks sets as undone by the set that did it.
Result<> markSetUndone(Database& database, qint64 number, qint64 by);

} // namespace mahnwerk
