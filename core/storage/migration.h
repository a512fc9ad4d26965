// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace mahnwerk {

/// The number of the newest file in resources/schema/sqlite: what a book of this program has.
int schemaVersion();

/// Brings a book to schemaVersion(), one numbered file after the other, each in a transaction of its own.
/// A book from a newer program is refused (BookNewer): it may be opened read-only.
Result<> migrate(Database& database);

} // namespace mahnwerk
