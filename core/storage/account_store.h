// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/entry.h"
#include "core/payments/former_terms.h"
#include "core/payments/reversal.h"
#include "core/plans/plan.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace mahnwerk {

/// What the account of a case is made of, in the order of keys.
struct KnownFacts {
    std::vector<Claim> claims;
    std::vector<Entry> entries;
    std::vector<Payment> payments;
    std::vector<Reversal> reversals;
    std::vector<FormerTerms> formerTerms;
    std::vector<InstalmentPlan> plans; ///< also those that were taken back: payments name them
};
/// As they stood at the end of a business day: without what came later, with what was retracted later; a claim with the
/// terms that it had then. Null: as they stand.
Result<KnownFacts> knownFacts(Database& database, Key<Case> key, Date knownOn);

/// Terms that were replaced, in that order.
Result<std::vector<FormerTerms>> formerTermsOf(Database& database, Key<Claim> key);
Result<std::optional<Entry>> entryById(Database& database, const QByteArray& id);
Result<std::optional<Payment>> paymentById(Database& database, const QByteArray& id);
/// Of an entry, or of a payment.
Result<std::optional<Reversal>> reversalOf(Database& database, Key<Entry> entry, Key<Payment> payment);

} // namespace mahnwerk
