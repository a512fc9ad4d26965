// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/storage/change_store.h"

namespace mahnwerk {

/// What Ctrl+Z would take back.
struct UndoStep {
    qint64 changeSet = 0;
    Key<Batch> batch; ///< set if it is a whole import
    Operation operation = Operation::Undo;
    QString label;   ///< of the batch, else empty
    QString subject; ///< whose: the creditor's name, or the debtor's of the one case concerned, else empty
};

/// Whom a change set concerned: the creditor's name, or the debtor's of the first case; may be empty.
Result<QString> subjectOf(Book& book, const StoredChangeSet& set);

/// The last thing this user did, if it can be undone and nobody did yet.
Result<std::optional<UndoStep>> undoStep(Book& book);

/// Takes a step back: updated fields return to what they were, inserted rows are retracted.
/// Errors: ChangedMeanwhile (somebody changed a field since; nothing is undone), NotUndoable.
Result<> undo(Book& book, const UndoStep& step);

/// Takes back a whole batch, newest transaction first; can be interrupted and repeated.
/// Errors: NotFound, NotUndoable, NotAllowed (undone already; notices were issued on its claims), ChangedMeanwhile.
Result<> undoBatch(Book& book, Key<Batch> batch, const OnProgress& progress = {});

/// Takes back one change set, in a transaction of its own, as part of `operation`.
Result<> takeBack(Book& book, Operation operation, const StoredChangeSet& set);

} // namespace mahnwerk
