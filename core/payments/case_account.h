// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/entry.h"
#include "core/payments/payment.h"

#include <span>
#include <vector>

namespace mahnwerk {

/// What moves the account of a case, in minor units of its currency. Retracted facts are left out before.
struct AccountEntry {
    EntryKind kind = EntryKind::Principal;
    qint64 amount = 0;
    Date valueDate;
};
struct AccountClaim {
    Key<Claim> claim;
    Date due;
    bool isClosed = false; ///< closed by a reason
    std::vector<AccountEntry> entries;
};
struct AccountPayment {
    Key<Payment> payment;
    Key<Claim> claim; ///< null: oldest claim first
    qint64 amount = 0;
    Date valueDate;
    Designation designation = Designation::None;
};

/// What one payment did to one claim.
struct Allocation {
    Key<Payment> payment;
    Key<Claim> claim;
    qint64 costs = 0;
    qint64 interest = 0;
    qint64 principal = 0;
};

struct ClaimBalance {
    Key<Claim> claim;
    qint64 principal = 0; ///< open, never negative
    qint64 costs = 0;     ///< open, never negative
};

struct CaseAccount {
    std::vector<ClaimBalance> claims; ///< in the order given
    std::vector<Allocation> allocations;
    qint64 unallocated = 0; ///< paid and not used up
};

/// The account of a case from its facts. Payments go to their claim, else to the claims in order of their
/// due dates; inside a claim to costs, then principal (§ 367 (1) BGB, Art. 85 (1) OR: the part without
/// interest). The result does not depend on the order in which facts of one day are given.
CaseAccount accountOf(std::span<const AccountClaim> claims, std::vector<AccountPayment> payments);

} // namespace mahnwerk
