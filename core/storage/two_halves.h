// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <future>
#include <utility>

namespace mahnwerk {

/// Keys from the first to the last, both counted.
struct KeyRange {
    qint64 first;
    qint64 last;
};

/// Reads a large table in two halves of its keys at the same time, each through a reading connection of its own: what
/// is read once for a list need not fill the cache of the connection that people work with.
template<typename T, typename Read>
Result<std::pair<T, T>> inTwoHalves(const QString& path, qint64 last, Read read)
{
    const auto half = [&](KeyRange range) -> Result<T> {
        const auto database = TRY(Database::open(path, Access::ReadOnly));
        return read(*database, range);
    };
    auto later = std::async(std::launch::async, half, KeyRange { last / 2 + 1, last });
    auto earlier = half({ 0, last / 2 });
    auto other = later.get();
    if (!earlier)
        return std::unexpected(earlier.error());
    if (!other)
        return std::unexpected(other.error());
    return std::pair<T, T>(std::move(*earlier), std::move(*other));
}

} // namespace mahnwerk
