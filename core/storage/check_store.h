// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <vector>

namespace mahnwerk {

/// A query that counts the rows looked at and those that break an invariant.
struct InvariantQuery {
    const char* name;
    const char* sql; ///< one row: checked, failed
};
/// All that SQL can say by itself; the projections are compared by Projection.
const std::vector<InvariantQuery>& invariantQueries();
struct InvariantCount {
    qint64 checked = 0;
    qint64 failed = 0;
};
Result<InvariantCount> count(Database& database, const InvariantQuery& query);
/// Pages and indexes of the file itself; failed: number of faults found (at most 100).
Result<InvariantCount> fileIntegrity(Database& database);
Result<qint64> newestCase(Database& database);

/// Copies the whole database into a new file by SQLite's online backup.
Result<> copyDatabase(Database& from, const QString& file);

/// Writes what stands in the log beside a database into its file. A file that is no database stays as it is.
Result<> foldLog(const QString& path);

} // namespace mahnwerk
