// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

namespace mahnwerk {

/// Bulk work that was begun and not finished: it is resumed, undone or closed before the next one begins.
inline Result<std::optional<Batch>> interruptedBatch(Book& book)
{
    return unfinishedBatch(book.database());
}

/// Leaves an interrupted dunning run of an earlier day as it is: its notices stand, the rest is proposed anew.
/// Error: NotAllowed if the batch is another kind of work.
inline Result<> closeInterruptedRun(Book& book, const Batch& batch)
{
    if (fromName<Operation>(batch.operation) != Operation::RunDunning)
        return fail(ErrorCode::NotAllowed, { QStringLiteral("only a dunning run is left as it is") });
    return book.finishBatch(batch);
}

} // namespace mahnwerk
