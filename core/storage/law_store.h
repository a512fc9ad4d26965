// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/law.h"
#include "core/storage/database.h"

#include <memory>

namespace mahnwerk {

/// The law that a book counts with: what the program ships, and the base rates that were brought into the book.
Result<std::shared_ptr<const Law>> lawOf(Database& database);
/// Changes when rates were brought in: all that lawOf() reads.
Result<QString> lawStamp(Database& database);
/// The regimes that claims of the book have.
Result<QStringList> regimesInUse(Database& database);
/// Keeps a table of base rates ("de", "at") in the book, beside the one that the program ships.
Result<> keepRates(Database& database, const QString& table, const QString& text);

} // namespace mahnwerk
