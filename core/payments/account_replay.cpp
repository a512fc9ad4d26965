// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/account_replay.h"

#include "core/payments/spread_order.h"

#include <algorithm>

namespace mahnwerk {

namespace {

// The order of facts of one day. A write-off of one component comes before others, because what it exceeds is not written off
// elsewhere, and a larger one before a smaller: where the first reaches interest it is fixed at once.
enum Rank { Charge, CreditNote, ChosenPayment, OtherPayment, ChosenWriteOff, OtherWriteOff, ReversedPayment };

Rank rankOf(const LedgerEntry& entry)
{
    if (entry.kind == EntryKind::CreditNote)
        return CreditNote;
    if (entry.kind != EntryKind::WriteOff)
        return Charge;
    return entry.component ? ChosenWriteOff : OtherWriteOff;
}

bool isChosen(const LedgerPayment& payment)
{
    return !payment.claim.isNull() || !payment.designated.empty() || payment.designation != Designation::None;
}

} // namespace

AccountReplay::AccountReplay(const LedgerFacts& facts, const Past& past, Date until, Date knownOn, bool isKeeping)
    : m_facts(facts)
    , m_past(past)
    , m_until(until)
    , m_knownOn(knownOn)
    , m_isKeeping(isKeeping)
    , m_lastFacts(facts.claims.size())
{
    for (const LedgerClaim& claim : facts.claims)
        m_ledgers.emplace_back(claim.terms);
    gather();
}

void AccountReplay::gather()
{
    for (size_t i = 0; i < m_facts.claims.size(); ++i) {
        for (const LedgerEntry& entry : m_facts.claims[i].entries) {
            m_lastFacts[i] = std::max(m_lastFacts[i], entry.valueDate);
            m_lastReversal = std::max(m_lastReversal, entry.reversedOn);
            const bool isStruck = !entry.reversedOn.isNull() && entry.reversedOn <= m_knownOn;
            if (!isStruck && entry.valueDate <= m_until)
                m_events.push_back({ entry.valueDate, rankOf(entry), entry.id, i, &entry });
        }
    }
    const ReversalEffect effect = m_facts.settings.reversal;
    for (const LedgerPayment& payment : m_facts.payments) {
        for (size_t i = 0; i < m_facts.claims.size(); ++i) {
            if (payment.claim.isNull() || payment.claim == m_facts.claims[i].terms.claim)
                m_lastFacts[i] = std::max(m_lastFacts[i], payment.valueDate);
        }
        m_lastReversal = std::max(m_lastReversal, payment.reversedOn);
        // What counts as never made does so on every day.
        const Date seen = effect == ReversalEffect::Strike ? m_knownOn : m_until;
        const bool isReversed = !payment.reversedOn.isNull() && payment.reversedOn <= seen;
        if (payment.valueDate > m_until || (isReversed && effect == ReversalEffect::Strike))
            continue;
        const Rank rank = isChosen(payment) ? ChosenPayment : OtherPayment;
        m_events.push_back({ payment.valueDate, rank, payment.id, 0, nullptr, &payment });
        if (isReversed && effect == ReversalEffect::AtReversal)
            m_events.push_back({ dayOfReversal(payment), ReversedPayment, payment.id, 0, nullptr, &payment });
    }
    const auto place = [](const Event& event) {
        const bool isWriteOff = event.rank == ChosenWriteOff || event.rank == OtherWriteOff;
        return std::tuple(event.date, event.rank, isWriteOff ? -event.entry->amount : 0, event.id, event.claim);
    };
    std::ranges::sort(m_events, {}, place);
}

Result<> AccountReplay::run()
{
    for (const Event& event : m_events) {
        if (event.entry)
            TRY(enter(event));
        else if (event.rank == ReversedPayment)
            TRY(reverse(*event.payment));
        else
            TRY(pay(*event.payment));
        if (const auto split = event.payment && m_watch ? m_splits.find(event.id) : m_splits.end(); split != m_splits.end())
            TRY(m_watch(*event.payment, split->second));
    }
    return {};
}

std::vector<AccountReplay::Mark> AccountReplay::marks() const
{
    std::vector<Mark> marks;
    for (const ClaimLedger& ledger : m_ledgers)
        marks.push_back({ ledger.unposted(), ledger.interestAccrued });
    return marks;
}

void AccountReplay::keep(Uuid fact, size_t place, const Mark& before, const OpenParts& taken)
{
    FixedPosting fixed = m_ledgers[place].postedSince(before.place, before.accrued);
    fixed.taken = taken;
    m_fixed[fact][place] = std::move(fixed);
}

Result<> AccountReplay::enter(const Event& event)
{
    ClaimLedger& ledger = m_ledgers[event.claim];
    if (event.entry->kind != EntryKind::WriteOff)
        return ledger.enter(*event.entry);
    if (const auto fixed = m_past.fixed.find(event.id); fixed != m_past.fixed.end())
        return ledger.enterFixed(*event.entry, fixed->second.at(event.claim));
    const Mark before { ledger.unposted(), ledger.interestAccrued };
    TRY(ledger.enter(*event.entry));
    if (m_isKeeping) {
        keep(event.id, event.claim, before, -ledger.lines.back().effect);
        if (ledger.unposted() == before.place && ledger.interestAccrued == before.accrued)
            m_fixed[event.id][event.claim].stop = {}; // it fixed no interest
    }
    return {};
}

Result<> AccountReplay::pay(const LedgerPayment& payment)
{
    if (m_past.undone.contains(payment.id))
        return {};
    if (const auto frozen = m_past.frozen.find(payment.id); frozen != m_past.frozen.end())
        return repeat(payment, frozen->second);
    PaymentSplit split;
    split.unallocated = payment.amount;
    const std::vector<Mark> before = m_isKeeping ? marks() : std::vector<Mark>();
    TRY(spread(payment, split));
    for (const auto& [place, taken] : split.taken) {
        if (m_isKeeping)
            keep(payment.id, place, before[place], {});
    }
    addPaymentLines(payment, split);
    m_unallocated += split.unallocated;
    m_splits.emplace(payment.id, std::move(split));
    return {};
}

/// What a payment took stays where it was, as far as so much is open.
Result<> AccountReplay::repeat(const LedgerPayment& payment, const PaymentSplit& split)
{
    const auto fixed = m_past.fixed.find(payment.id);
    PaymentSplit again;
    again.unallocated = split.unallocated;
    for (const auto& [place, taken] : split.taken) {
        ClaimLedger& ledger = m_ledgers[place];
        TRY(ledger.advanceTo(payment.valueDate));
        const bool isFixed = fixed != m_past.fixed.end();
        const Date stop = isFixed ? fixed->second.at(place).stop : ledger.paymentStop(payment.valueDate);
        const Mark before { ledger.unposted(), ledger.interestAccrued };
        if (isFixed)
            ledger.postFixed(fixed->second.at(place), payment.valueDate);
        else
            TRY(ledger.post(stop, payment.valueDate));
        if (m_isKeeping)
            keep(payment.id, place, before, {});
        OpenParts wanted = taken.parts;
        qint64 rest = wanted.total();
        for (const Component component : ledger.partsFor(payment.designation))
            rest -= TRY(ledger.take(component, wanted.of(component), stop, again.taken[place]));
        again.unallocated += rest; // a cent of interest that only two roundings made
        if (again.taken[place].parts.total() == 0)
            again.taken.erase(place);
    }
    addPaymentLines(payment, again);
    m_unallocated += again.unallocated;
    m_splits.emplace(payment.id, std::move(again));
    return {};
}

Result<> AccountReplay::reverse(const LedgerPayment& payment)
{
    const PaymentSplit& split = m_splits[payment.id];
    const Date day = dayOfReversal(payment);
    for (const auto& [place, taken] : split.taken) {
        TRY(m_ledgers[place].advanceTo(day));
        TRY(m_ledgers[place].putBack(taken, day));
        m_ledgers[place].addLine(day, LineKind::Reversal, payment.id, taken.parts.total(), taken.parts);
    }
    m_unallocated -= split.unallocated;
    std::erase_if(m_allocations, [&](const PaymentPart& part) { return part.id == payment.id; });
    return {};
}

Result<OpenParts> AccountReplay::openFor(size_t place, Date valueDate)
{
    TRY(m_ledgers[place].advanceTo(valueDate));
    return m_ledgers[place].openAt(m_ledgers[place].paymentStop(valueDate));
}

std::vector<qint64> AccountReplay::weightsOf(const std::vector<OpenParts>& open) const
{
    std::vector<qint64> totals;
    std::vector<qint64> principals;
    for (const OpenParts& parts : open) {
        totals.push_back(parts.total());
        principals.push_back(parts.principal);
    }
    const bool isPrincipal = m_facts.settings.proRataBy == ProRataBy::Principal
        && std::ranges::any_of(principals, [](qint64 minor) { return minor > 0; });
    return isPrincipal ? principals : totals;
}

Result<> AccountReplay::payClaim(size_t place, qint64& rest, const LedgerPayment& payment, PaymentSplit& split)
{
    const OpenParts open = TRY(openFor(place, payment.valueDate));
    if (rest == 0 || open.total() == 0)
        return {};
    ClaimLedger& ledger = m_ledgers[place];
    const Date stop = ledger.paymentStop(payment.valueDate);
    TRY(ledger.post(stop, payment.valueDate));
    for (const Component component : ledger.partsFor(payment.designation))
        rest -= TRY(ledger.take(component, rest, stop, split.taken[place]));
    return {};
}

Result<> AccountReplay::spread(const LedgerPayment& payment, PaymentSplit& split)
{
    std::vector<size_t> named;
    std::vector<size_t> others;
    for (size_t i = 0; i < m_ledgers.size(); ++i) {
        const Key<Claim> claim = m_facts.claims[i].terms.claim;
        if (!payment.claim.isNull() && payment.claim != claim)
            continue;
        (std::ranges::find(payment.designated, claim) != payment.designated.end() ? named : others).push_back(i);
    }
    TRY(spreadOver(named, payment, split));
    return spreadOver(others, payment, split);
}

Result<> AccountReplay::spreadOver(const std::vector<size_t>& places, const LedgerPayment& payment, PaymentSplit& split)
{
    std::vector<size_t> open;
    for (const size_t i : places) {
        const OpenParts parts = TRY(openFor(i, payment.valueDate));
        if (parts.total() > 0)
            open.push_back(i);
    }
    const auto groups = TRY(spreadOrder(m_facts.claims, open, payment.valueDate, m_facts.settings.age));
    if (m_facts.settings.across == Across::Components && open.size() > 1)
        return spreadComponents(payment, groups, split);
    for (const std::vector<size_t>& group : groups) {
        std::vector<OpenParts> parts;
        std::vector<qint64> rooms;
        for (const size_t i : group) {
            parts.push_back(TRY(openFor(i, payment.valueDate)));
            rooms.push_back(parts.back().total());
        }
        const std::vector<qint64> shares = proRata(split.unallocated, weightsOf(parts), rooms);
        for (size_t k = 0; k < group.size(); ++k) {
            qint64 share = shares[k];
            split.unallocated -= share;
            TRY(payClaim(group[k], share, payment, split));
            split.unallocated += share;
        }
    }
    return {};
}

/// All of one component over all claims before the next one, in the parts' order of the first claim.
Result<> AccountReplay::spreadComponents(
    const LedgerPayment& payment, const std::vector<std::vector<size_t>>& groups, PaymentSplit& split)
{
    if (groups.empty())
        return {};
    const auto parts = m_ledgers[groups[0][0]].partsFor(payment.designation);
    for (size_t part = 0; part < parts.size(); ++part) {
        for (const std::vector<size_t>& group : groups) {
            std::vector<qint64> rooms;
            for (const size_t i : group) {
                OpenParts open = TRY(openFor(i, payment.valueDate));
                rooms.push_back(open.of(parts[part]));
            }
            const std::vector<qint64> shares = proRata(split.unallocated, rooms, rooms);
            for (size_t k = 0; k < group.size(); ++k) {
                if (shares[k] == 0)
                    continue;
                ClaimLedger& ledger = m_ledgers[group[k]];
                const Date stop = ledger.paymentStop(payment.valueDate);
                TRY(ledger.post(stop, payment.valueDate));
                split.unallocated -= TRY(ledger.take(parts[part], shares[k], stop, split.taken[group[k]]));
            }
        }
    }
    return {};
}

void AccountReplay::addPaymentLines(const LedgerPayment& payment, const PaymentSplit& split)
{
    for (const auto& [place, taken] : split.taken) {
        m_ledgers[place].addLine(
            payment.valueDate, LineKind::Payment, payment.id, taken.parts.total(), -taken.parts);
        m_allocations.push_back({ payment.id, payment.payment, m_facts.claims[place].terms.claim, taken.parts });
    }
}

Result<AccountStatement> AccountReplay::statement()
{
    AccountStatement statement;
    statement.asOf = m_until;
    for (ClaimLedger& ledger : m_ledgers) {
        const OpenFigures open = TRY(ledger.finish(m_until));
        statement.claims.push_back({ ledger.terms().claim, std::move(ledger.lines), std::move(ledger.periods), open,
            ledger.interestAccrued });
    }
    statement.allocations = std::move(m_allocations);
    statement.unallocated = m_unallocated;
    return statement;
}

RunningAccounts AccountReplay::running() const
{
    RunningAccounts running;
    for (size_t i = 0; i < m_ledgers.size(); ++i) {
        running.claims.push_back(m_ledgers[i].running());
        running.claims.back().validFrom = std::max(m_lastFacts[i], m_lastReversal);
    }
    running.unallocated = m_unallocated;
    return running;
}

} // namespace mahnwerk
