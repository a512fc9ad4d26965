// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/claims/retraction.h"

namespace mahnwerk {

/// Marks one row as retracted and records who did it.
template<typename T>
Result<> retract(Book& book, Transaction& transaction, const T& row)
{
    const EntityInfo& info = entity<T>().info;
    Retraction retraction { .entity = QString::fromLatin1(info.name), .rowId = row.id.uuid.toBytes(), .at = book.now(),
        .user = book.user(), .reason = {} };
    TRY(transaction.insert(retraction));
    return transaction.changes().retract(info, row.key.value, row.key.value);
}

} // namespace mahnwerk
