// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/claims/claim.h"

namespace mahnwerk {

enum class DisputeReason { Quality, NotDelivered, AlreadyPaid, WrongAmount, NotOrdered, Cancelled, Service, Other };
template<>
inline constexpr std::array names<DisputeReason> = { "quality", "not-delivered", "already-paid", "wrong-amount", "not-ordered", "cancelled",
    "service", "other" };

enum class DisputeOutcome { Open, Upheld, Rejected, Withdrawn };
template<>
inline constexpr std::array names<DisputeOutcome> = { "open", "upheld", "rejected", "withdrawn" };

/// What a debtor objects to (Einwand): that part of a claim rests until it is decided, the rest goes on.
struct Dispute {
    Key<Dispute> key;
    Id<Dispute> id;
    Key<Claim> claim;
    DisputeReason reason = DisputeReason::Other;
    qint64 amount = 0; ///< minor units of the case's currency; 0: the whole claim
    QString text; ///< what the debtor says
    Date openedOn;
    Date evidenceBy; ///< until when the debtor is to send evidence; null: none was asked for
    QString owner;
    QString question; ///< to the creditor
    QString answer;   ///< of the creditor
    Date answeredOn;
    DisputeOutcome outcome = DisputeOutcome::Open;
    Date closedOn;
    friend bool operator==(const Dispute&, const Dispute&) = default;
};

} // namespace mahnwerk
