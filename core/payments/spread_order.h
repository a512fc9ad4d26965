// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/ledger_facts.h"

#include <span>

namespace mahnwerk {

/// The claims in the order in which an undesignated payment of a day goes to them; those that nothing tells apart stand
/// in one group and share pro rata (§ 366 (2) BGB, Art. 87 OR, § 1416 ABGB). Places in `all`, each group by id.
/// The order is that of the claim with the lowest id among them. Error: RateUnknown.
Result<std::vector<std::vector<size_t>>> spreadOrder(
    std::span<const LedgerClaim> all, std::vector<size_t> claims, Date valueDate, ClaimAge age);

/// Shares of an amount in proportion to weights, each at most its room; cents that are left go to the largest room as
/// far as it reaches, then to the next. The shares add up to the amount, or to all rooms if it is more.
/// Weights and rooms are not negative; rooms of equal size count in the order given.
std::vector<qint64> proRata(qint64 amount, std::span<const qint64> weights, std::span<const qint64> rooms);

} // namespace mahnwerk
