// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/entry.h"
#include "core/payments/account_settings.h"
#include "core/payments/payment.h"

#include <algorithm>
#include <vector>

namespace mahnwerk {

// What the account rule is given: facts without retracted ones and without those that were not yet known.
// Amounts are minor units of one currency, 0 to 10^15.

/// How a claim's account is kept.
struct ClaimTerms {
    Key<Claim> claim;
    Uuid id; ///< settles what nothing else does
    const RateSchedule* schedule = nullptr;      ///< of principal; null: no interest
    const RateSchedule* costsSchedule = nullptr; ///< of costs that bear interest; null: none do
    const AllocationOrder* order = nullptr;      ///< must be there
    Date interestFrom; ///< first interest day; null: only entries with their own start bear interest
    Date due;          ///< null: at once
    Date origin;       ///< null: the due date counts
    int security = 0;  ///< how well it is secured, 0 not at all
    Date enforcedSince; ///< when Betreibung or enforcement began; null: not
    Date calledIn;      ///< § 1416 ABGB; null: not
    AccountSettings settings;
};

struct LedgerEntry {
    Uuid id; ///< its bytes order entries of one kind on one day
    EntryKind kind = EntryKind::Principal;
    qint64 amount = 0;
    Date valueDate;
    Date bearsFrom;  ///< own interest start of principal or costs; null: principal by the claim's, costs never
    Date through;    ///< interest booked: replaces what accrued up to and including this day; null: nothing
    Date reversedOn; ///< never made, as seen from this day on; null: not reversed
    std::optional<Component> component = {}; ///< write-off of this only
};

struct LedgerPayment {
    Uuid id;
    Key<Payment> payment;
    qint64 amount = 0;
    Date valueDate;
    Key<Claim> claim;      ///< pays this claim only; null: spreads
    /// Spreads, these claims first (§ 366 (1) BGB, Art. 86 OR); empty: none named.
    std::vector<Key<Claim>> designated = {};
    Designation designation = Designation::None; ///< of costs, interest or principal (§ 367 (2) BGB)
    Date reversedOn; ///< null: not reversed
};

/// A payment cannot be reversed before it came.
inline Date dayOfReversal(const LedgerPayment& payment)
{
    return std::max(payment.reversedOn, payment.valueDate);
}

/// Terms that were replaced. What was booked before that moment with an earlier value date was posted under them and
/// stays as it was.
struct FormerLedgerTerms {
    Date until; ///< the day on which they were replaced
    Uuid id;    ///< of the change; ids of facts that were booked before it are smaller (UUIDv7)
    ClaimTerms terms;
};

struct LedgerClaim {
    ClaimTerms terms; ///< the present ones
    std::vector<LedgerEntry> entries;
    std::vector<FormerLedgerTerms> former = {}; ///< sorted by id
};

/// The facts of a claim, a case or a debtor in one currency.
struct LedgerFacts {
    std::vector<LedgerClaim> claims;
    std::vector<LedgerPayment> payments;
    AccountSettings settings; ///< across, proRataBy, age, reversal
};

} // namespace mahnwerk
