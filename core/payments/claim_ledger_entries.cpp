// SPDX-License-Identifier: GPL-3.0-or-later
// What entries do to the ledger of a claim; payments come through take() and putBack().
#include "core/payments/claim_ledger.h"

#include <algorithm>

namespace mahnwerk {

Result<> ClaimLedger::enter(const LedgerEntry& entry)
{
    TRY(advanceTo(entry.valueDate));
    OpenParts effect;
    switch (entry.kind) {
    case EntryKind::Principal:
        TRY(addCharge(Component::Principal, entry.amount, firstInterestDay(entry), entry.valueDate));
        effect.principal = entry.amount;
        break;
    case EntryKind::DunningFee:
    case EntryKind::FlatSum:
    case EntryKind::Cost:
    case EntryKind::CourtCost:
        TRY(addCharge(Component::Costs, entry.amount, firstInterestDay(entry), entry.valueDate));
        effect.costs = entry.amount;
        break;
    case EntryKind::InterestBooked:
        effect = TRY(bookInterest(entry));
        break;
    case EntryKind::CreditNote:
        effect = TRY(credit(entry));
        break;
    case EntryKind::WriteOff:
        effect = TRY(writeOff(entry));
        break;
    }
    addLine(entry.valueDate, LineKind::Entry, entry.id, entry.amount, effect);
    lines.back().entry = entry.kind;
    return {};
}

Result<> ClaimLedger::enterFixed(const LedgerEntry& entry, const FixedPosting& fixed)
{
    TRY(advanceTo(entry.valueDate));
    if (!fixed.stop.isNull())
        postFixed(fixed, entry.valueDate);
    Taken taken;
    for (const auto& [component, most] : { std::pair(Component::Costs, fixed.taken.costs),
             std::pair(Component::Interest, fixed.taken.interest), std::pair(Component::Principal, fixed.taken.principal) })
        TRY(take(component, most, entry.valueDate, taken));
    addLine(entry.valueDate, LineKind::Entry, entry.id, entry.amount, -taken.parts);
    lines.back().entry = entry.kind;
    return {};
}

Result<OpenParts> ClaimLedger::bookInterest(const LedgerEntry& entry)
{
    qint64 replaced = 0;
    if (!entry.through.isNull())
        replaced = TRY(replaceAccrued(entry.through.addDays(1), entry.valueDate));
    m_bookedInterest += entry.amount;
    return OpenParts { 0, entry.amount - replaced, 0 };
}

/// Takes out what accrued before stop and was not fixed, and what was fixed and is open, unless a payment after
/// that day fixed it. The minor units of the latter.
Result<qint64> ClaimLedger::replaceAccrued(Date stop, Date day)
{
    TRY(closeStretch(std::min(stop, std::max(day, m_since))));
    const auto isReplaced = [stop](const InterestPeriod& period) { return period.stop() <= stop; };
    const auto unposted = periods.begin() + static_cast<qsizetype>(m_unposted);
    periods.erase(std::remove_if(unposted, periods.end(), isReplaced), periods.end());
    for (size_t i = m_unposted; i < periods.size(); ++i) {
        InterestPeriod& period = periods[i];
        if (period.from >= stop)
            continue;
        const RateSchedule* schedule = period.on == Component::Costs ? m_terms->costsSchedule : m_terms->schedule;
        period.from = stop;
        period.days = daysBetween(schedule->dayCount(), stop, period.stop());
        period.amount = schedule->interest(period.minor, stop, period.stop());
    }
    m_residual = {};
    m_replacedTo = std::max(m_replacedTo, stop);
    m_since = std::max(m_since, stop);
    if (m_postedTo > stop)
        return 0;
    interestAccrued -= m_postedInterest;
    return std::exchange(m_postedInterest, 0);
}

/// A credit note lowers principal; what it exceeds lowers costs. It fixes no interest.
Result<OpenParts> ClaimLedger::credit(const LedgerEntry& entry)
{
    Taken taken;
    const qint64 fromPrincipal = TRY(take(Component::Principal, entry.amount, entry.valueDate, taken));
    TRY(take(Component::Costs, entry.amount - fromPrincipal, entry.valueDate, taken));
    return -taken.parts;
}

/// Fixes interest only where it reaches interest.
Result<OpenParts> ClaimLedger::writeOff(const LedgerEntry& entry)
{
    std::array<Component, 3> parts = m_terms->order->parts;
    size_t count = parts.size();
    if (entry.component) {
        std::rotate(parts.begin(), std::ranges::find(parts, *entry.component), parts.end());
        count = 1;
    } else if (m_terms->settings.writeOff == WriteOffBegins::Principal) {
        const auto principal = std::ranges::find(parts, Component::Principal);
        std::rotate(parts.begin(), principal, std::next(principal));
    }
    OpenParts before = open();
    qint64 rest = entry.amount;
    for (size_t i = 0; i < count && rest > 0; ++i) {
        if (parts[i] == Component::Interest)
            TRY(post(paymentStop(entry.valueDate), entry.valueDate));
        rest -= std::min(rest, before.of(parts[i]));
    }
    Taken taken;
    rest = entry.amount;
    for (size_t i = 0; i < count; ++i)
        rest -= TRY(take(parts[i], rest, entry.valueDate, taken));
    return -taken.parts;
}

} // namespace mahnwerk
