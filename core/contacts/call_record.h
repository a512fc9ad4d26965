// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/outcome.h"
#include "core/contacts/promise.h"

namespace mahnwerk {

/// How often a debtor was reached at each hour of the day, up to three times: two bits an hour, kept in one integer.
class ReachedHours {
public:
    constexpr ReachedHours() = default;
    constexpr explicit ReachedHours(qint64 bits)
        : m_bits(static_cast<quint64>(bits))
    {
    }
    constexpr int at(int hour) const { return static_cast<int>(m_bits >> (2 * hour) & 3); }
    constexpr void add(int hour)
    {
        if (at(hour) < 3)
            m_bits += quint64(1) << (2 * hour);
    }
    constexpr qint64 bits() const { return static_cast<qint64>(m_bits); }

private:
    quint64 m_bits = 0;
};

/// What the calls and promises of a case say without a day; kept with its state (Gesprächsstand).
struct CallRecord {
    Date lastContact; ///< of any kind, notes too
    Date lastCall;
    std::optional<Outcome> lastOutcome;
    int tries = 0; ///< attempts since the debtor was last reached
    ReachedHours reached;
    Key<PromiseToPay> promise; ///< the last one; null: none was made
    PromiseFacts promised;
    int brokenBefore = 0; ///< promises broken in a row before it

    struct Said {
        Date date;
        bool isCall = false;
        std::optional<Outcome> outcome;
        int minute = -1; ///< of the day
        bool isAttempt = false;
        bool isRightParty = false;
    };
    /// Contacts in the order of time.
    void add(const Said& said);
    /// Promises in the order of time, with what was paid in the time of each.
    void add(Key<PromiseToPay> key, const PromiseFacts& facts);

    PromiseState promiseOn(Date asOf) const { return promise.isNull() ? PromiseState::None : promiseState(promised, {}, asOf); }
    /// Promises broken one after the other, up to a day.
    int brokenInRowOn(Date asOf) const;
    /// The last day for which dunning rests; null: no promise counts.
    Date pausedUntil() const { return promise.isNull() || !promised.counts() ? Date() : promised.lastDay; }
};

} // namespace mahnwerk
