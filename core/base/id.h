// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <initializer_list>
#include <optional>
#include <random>

namespace mahnwerk {

/// 16 bytes that name a row on every workstation.
struct Uuid {
    std::array<quint8, 16> bytes {};

    bool isNull() const { return *this == Uuid(); }
    QByteArray toBytes() const { return { reinterpret_cast<const char*>(bytes.data()), 16 }; }
    static Uuid fromBytes(QByteArrayView bytes);
    /// "0193a1b2-...": lower case with dashes.
    QString toString() const;
    static std::optional<Uuid> fromString(QStringView text);
    friend auto operator<=>(const Uuid&, const Uuid&) = default;
};

/// The id of a T: leaves the book (sync, JSON, letters).
template<typename T>
struct Id {
    Uuid uuid;
    bool isNull() const { return uuid.isNull(); }
    friend auto operator<=>(const Id&, const Id&) = default;
};

/// The row number of a T inside one book: for joins and lists; never leaves the book.
template<typename T>
struct Key {
    qint64 value = 0;
    bool isNull() const { return value == 0; }
    friend auto operator<=>(const Key&, const Key&) = default;
};

/// Makes UUIDs of version 7 (RFC 9562): ordered by time, strictly increasing within one source.
class IdSource {
public:
    /// Random, from the clock.
    explicit IdSource(const Clock& clock);
    /// Repeatable: starts at an instant (UTC milliseconds) and depends on the seed only.
    IdSource(qint64 instant, quint64 seed);

    Uuid next();
    template<typename T>
    Id<T> next()
    {
        return { next() };
    }

private:
    const Clock* m_clock = nullptr;
    qint64 m_instant = 0;
    quint32 m_counter = 0; ///< 12 bits, then the instant moves on
    std::mt19937_64 m_random;
};

/// The name of something that must exist once in a team, from its parts in order: 16 bytes of SHA-256.
/// The parts are set apart by their lengths, so {"ab","c"} and {"a","bc"} differ.
QByteArray idempotencyKey(std::initializer_list<QStringView> parts);

} // namespace mahnwerk
