// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/entity.h"

#include <array>
#include <functional>

namespace mahnwerk {

// What a row says, in 48 bits, for holding a book against the shared database without sending the rows. Its fields stand
// as text in the order of their declaration, after the id and before the mark of a retraction, each ended by the sign
// `fieldEnd`; nothing, an empty text and a zero are the same: a program that did not know a field sent none.

constexpr char fieldEnd = '\x1f';

struct RowDigest {
    Uuid id;
    qint64 amount = 0; ///< sum of the row's amounts, minor units
    quint64 hash = 0;  ///< the first 48 bits of the SHA-256 of its text
    friend bool operator==(const RowDigest&, const RowDigest&) = default;
};

/// Rows are summed up by the last byte of their ids.
struct DigestSum {
    qint64 count = 0;
    qint64 amount = 0;
    quint64 hash = 0; ///< sum of the hashes, modulo 2^48
    void add(const RowDigest& digest);
    friend bool operator==(const DigestSum&, const DigestSum&) = default;
};
using DigestSums = std::array<DigestSum, 256>;
int bucketOf(const Uuid& id);

Result<> visitDigests(Database& database, const EntityInfo& entity, const std::function<void(const RowDigest&)>& visit);

} // namespace mahnwerk
