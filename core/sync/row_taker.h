// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/storage/outbox.h"
#include "core/sync/team_server.h"

#include <QJsonArray>

namespace mahnwerk {

/// Makes rows of the book what they are on the server, parents first; fields that wait here keep the user's values.
/// Answers those that name rows which are not here: they were left.
Result<QJsonArray> takeRows(Transaction& transaction, const PendingFields& pending, const std::vector<TeamServer::StoredRow>& rows);

} // namespace mahnwerk
