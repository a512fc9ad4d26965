// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <optional>

namespace mahnwerk {

/// Bulk work done in many transactions (import, run, demo) under one id.
struct Batch {
    Key<Batch> key;
    Id<Batch> id;
    QString operation;
    QString label;          ///< for people: file name, date of the run
    QByteArray fingerprint; ///< of the input: repeating the command with the same one resumes the batch
    qint64 startedAt = 0;   ///< UTC milliseconds
    qint64 finishedAt = 0;  ///< 0: running or interrupted
    qint64 undoneAt = 0;
    bool isResumed = false; ///< existed, unfinished, before it was begun
};

Result<Batch> insertBatch(Database& database, Batch batch);
Result<std::optional<Batch>> unfinishedBatch(Database& database);
/// The unfinished batch of this operation and input, if there is one.
Result<std::optional<Batch>> unfinishedBatch(Database& database, const QString& operation, const QByteArray& fingerprint);
/// Error: NotFound.
Result<Batch> batchNamed(Database& database, const QByteArray& id);
Result<Batch> batchWith(Database& database, Key<Batch> key);
/// Newest first.
Result<std::vector<Batch>> batches(Database& database, int limit);
Result<> markFinished(Database& database, Key<Batch> key, qint64 at);
Result<> markUndone(Database& database, Key<Batch> key, qint64 at);

} // namespace mahnwerk
