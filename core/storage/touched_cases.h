// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/entity.h"

#include <vector>

namespace mahnwerk {

/// A set of cases that changes concern.
class TouchedCases {
public:
    explicit TouchedCases(Database& database)
        : m_database(database)
    {
    }

    /// Starts a new set.
    Result<> begin();
    /// Adds the cases that the rows of an entity with these keys concern.
    Result<> touch(const EntityInfo& entity, qint64 firstKey, qint64 lastKey);
    /// Adds cases by key range.
    Result<> touchCases(qint64 firstKey, qint64 lastKey);
    /// The cases in order.
    Result<std::vector<qint64>> touched();

protected:
    Database& m_database;
};

} // namespace mahnwerk
