// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/claims/claim.h"

namespace mahnwerk {

enum class EntryKind { Principal, DunningFee, FlatSum, Cost, CourtCost, InterestBooked, CreditNote, WriteOff };
template<>
inline constexpr std::array names<EntryKind> = { "principal", "dunning-fee", "flat-sum", "cost", "court-cost",
    "interest-booked", "credit-note", "write-off" };

/// Whether it charges costs, and not principal or interest.
constexpr bool isCost(EntryKind kind)
{
    return kind == EntryKind::DunningFee || kind == EntryKind::FlatSum || kind == EntryKind::Cost || kind == EntryKind::CourtCost;
}

/// A fact on a claim's account (Buchung). Charges are positive, credit notes and write-offs too: the kind
/// tells the direction.
struct Entry {
    Key<Entry> key;
    Id<Entry> id;
    Key<Claim> claim;
    EntryKind kind = EntryKind::Principal;
    Money amount;
    Date valueDate;
    Date bearsFrom;    ///< own interest start of principal or costs; null: principal by the claim's, costs never
    Date through;      ///< interest booked: replaces what accrued up to and including this day; null: nothing
    QString component; ///< write-off of costs, interest or principal only; empty: in the claim's order
    qint64 bookedAt = 0; ///< UTC milliseconds
    QString text;
    QString source;
    QByteArray idempotencyKey; ///< of what two workstations may book at once (a notice's fee); empty: none
    friend bool operator==(const Entry&, const Entry&) = default;
};

} // namespace mahnwerk
