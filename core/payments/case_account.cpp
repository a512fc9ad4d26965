// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/case_account.h"

#include <algorithm>
#include <numeric>

namespace mahnwerk {

namespace {

void post(ClaimBalance& balance, const AccountEntry& entry)
{
    switch (entry.kind) {
    case EntryKind::Principal:
        balance.principal += entry.amount;
        return;
    case EntryKind::DunningFee:
    case EntryKind::FlatSum:
    case EntryKind::Cost:
    case EntryKind::CourtCost:
    case EntryKind::InterestBooked:
        balance.costs += entry.amount;
        return;
    case EntryKind::CreditNote:
    case EntryKind::WriteOff: {
        // A credit note lowers principal; what it exceeds lowers costs.
        const qint64 fromPrincipal = std::min(balance.principal, entry.amount);
        balance.principal -= fromPrincipal;
        balance.costs -= std::min(balance.costs, entry.amount - fromPrincipal);
        return;
    }
    }
}

bool isCharge(EntryKind kind)
{
    return kind != EntryKind::CreditNote && kind != EntryKind::WriteOff;
}

Allocation take(ClaimBalance& balance, qint64& rest, const AccountPayment& payment)
{
    Allocation part { payment.payment, balance.claim };
    const auto takeFrom = [&rest](qint64& open) {
        const qint64 taken = std::min(open, rest);
        open -= taken;
        rest -= taken;
        return taken;
    };
    if (payment.designation == Designation::Principal)
        part.principal = takeFrom(balance.principal);
    part.costs = takeFrom(balance.costs);
    part.principal += takeFrom(balance.principal);
    return part;
}

} // namespace

CaseAccount accountOf(std::span<const AccountClaim> claims, std::vector<AccountPayment> payments)
{
    CaseAccount account;
    // Without interest the order of charges and payments within a claim decides nothing but what is
    // covered: all charges first, then what lowers them, then payments by value date.
    for (const AccountClaim& claim : claims) {
        ClaimBalance balance { claim.claim };
        for (const AccountEntry& entry : claim.entries) {
            if (isCharge(entry.kind))
                post(balance, entry);
        }
        for (const AccountEntry& entry : claim.entries) {
            if (!isCharge(entry.kind))
                post(balance, entry);
        }
        account.claims.push_back(balance);
    }
    std::vector<size_t> oldestFirst(claims.size());
    std::iota(oldestFirst.begin(), oldestFirst.end(), size_t(0));
    std::ranges::sort(oldestFirst, {}, [&](size_t i) { return std::pair(claims[i].due, claims[i].claim); });
    std::ranges::sort(payments, {}, [](const AccountPayment& p) { return std::pair(p.valueDate, p.payment); });

    for (const AccountPayment& payment : payments) {
        qint64 rest = payment.amount;
        for (const size_t i : oldestFirst) {
            const bool isMeant = payment.claim.isNull() || payment.claim == claims[i].claim;
            if (rest == 0 || !isMeant)
                continue;
            const Allocation part = take(account.claims[i], rest, payment);
            if (part.costs + part.principal > 0)
                account.allocations.push_back(part);
        }
        account.unallocated += rest;
    }
    return account;
}

} // namespace mahnwerk
