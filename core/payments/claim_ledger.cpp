// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/claim_ledger.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace mahnwerk {

ClaimLedger::ClaimLedger(const ClaimTerms& terms)
    : m_terms(&terms)
{
    Q_ASSERT(terms.order);
}

Date ClaimLedger::paymentStop(Date valueDate) const
{
    return m_terms->settings.paymentDay == PaymentDay::Exclude ? valueDate : valueDate.addDays(1);
}

Result<> ClaimLedger::advanceTo(Date day)
{
    while (!m_waiting.empty() && m_waiting.back().first <= day) {
        const auto [start, place] = m_waiting.back();
        m_waiting.pop_back();
        Charge& charge = m_charges[place];
        TRY(closeStretch(start));
        charge.isBearing = true;
        (charge.component == Component::Costs ? m_bearingCosts : m_bearingPrincipal) += charge.open;
    }
    return {};
}

Result<> ClaimLedger::addPeriods(std::vector<InterestPeriod>& to, Date stop) const
{
    const auto add = [&](const RateSchedule* schedule, qint64 minor, Component on) -> Result<> {
        if (!schedule || minor == 0)
            return {};
        TRY(schedule->covers(m_since, stop));
        std::ranges::move(interestPeriods(*schedule, minor, m_since, stop, on), std::back_inserter(to));
        return {};
    };
    TRY(add(m_terms->schedule, m_bearingPrincipal, Component::Principal));
    return add(m_terms->costsSchedule, m_bearingCosts, Component::Costs);
}

/// What bears interest changes on `stop`: the periods before it are complete.
Result<> ClaimLedger::closeStretch(Date stop)
{
    if (stop <= m_since)
        return {};
    if (!m_since.isNull())
        TRY(addPeriods(periods, stop));
    m_since = stop;
    return {};
}

ExactAmount ClaimLedger::exactOf(const std::vector<InterestPeriod>& unposted) const
{
    ExactAmount sum = m_residual;
    const bool isRounded = m_terms->settings.residual == Residual::PerSegment;
    const auto add = [&](const InterestPeriod& period) {
        sum += isRounded ? ExactAmount::ofMinor(period.amount.rounded()) : period.amount;
    };
    std::for_each(periods.begin() + static_cast<qsizetype>(m_unposted), periods.end(), add);
    std::ranges::for_each(unposted, add);
    return sum;
}

Result<OpenParts> ClaimLedger::openAt(Date stop) const
{
    std::vector<InterestPeriod> current;
    if (stop > m_since && !m_since.isNull())
        TRY(addPeriods(current, stop));
    OpenParts parts = open();
    parts.interest += exactOf(current).rounded();
    return parts;
}

Result<> ClaimLedger::post(Date stop, Date lineDate)
{
    TRY(closeStretch(stop));
    const ExactAmount exact = exactOf({});
    const qint64 rounded = exact.rounded();
    const size_t first = std::exchange(m_unposted, periods.size());
    m_postedTo = std::max(m_postedTo, stop);
    m_residual = m_terms->settings.residual == Residual::Carry ? exact - ExactAmount::ofMinor(rounded) : ExactAmount();
    m_postedInterest += rounded;
    interestAccrued += rounded;
    addInterestLine(lineDate, rounded, first);
    return {};
}

void ClaimLedger::postFixed(const FixedPosting& fixed, Date lineDate)
{
    m_since = std::max(m_since, fixed.stop);
    const size_t first = m_unposted;
    periods.resize(first); // what the present terms would have charged
    periods.insert(periods.end(), fixed.periods.begin(), fixed.periods.end());
    m_unposted = periods.size();
    m_postedTo = std::max(m_postedTo, fixed.stop);
    m_residual = m_terms->settings.residual == Residual::Carry ? fixed.residual : ExactAmount();
    m_postedInterest += fixed.interest;
    interestAccrued += fixed.interest;
    addInterestLine(lineDate, fixed.interest, first);
}

FixedPosting ClaimLedger::postedSince(size_t place, qint64 accrued) const
{
    const auto begin = periods.begin();
    return { m_postedTo, interestAccrued - accrued,
        { begin + static_cast<qsizetype>(place), begin + static_cast<qsizetype>(m_unposted) }, m_residual, {} };
}

/// A charge grows or shrinks on a day.
Result<> ClaimLedger::changeBase(const Charge& charge, qint64 by, Date day)
{
    const bool isCosts = charge.component == Component::Costs;
    (isCosts ? m_costs : m_principal) += by;
    if (!charge.isBearing || by == 0)
        return {};
    TRY(closeStretch(day));
    (isCosts ? m_bearingCosts : m_bearingPrincipal) += by;
    return {};
}

/// Behind the charges of earlier days; of one day in the order in which they begin to bear interest (§ 366 (2) BGB: the more
/// onerous first), so that it does not matter which of them was booked first.
void ClaimLedger::putInOrder(size_t place)
{
    const auto isBefore = [this](size_t one, size_t other) {
        const Charge& a = m_charges[one];
        const Charge& b = m_charges[other];
        const bool neverA = a.bearsFrom.isNull();
        const bool neverB = b.bearsFrom.isNull();
        return std::tie(a.day, neverA, a.bearsFrom) < std::tie(b.day, neverB, b.bearsFrom);
    };
    m_order.insert(std::ranges::upper_bound(m_order, place, isBefore), place);
}

Result<> ClaimLedger::addCharge(Component component, qint64 amount, Date bearsFrom, Date day)
{
    m_charges.push_back({ component, amount, day, bearsFrom });
    putInOrder(m_charges.size() - 1);
    (component == Component::Costs ? m_costs : m_principal) += amount;
    if (bearsFrom.isNull())
        return {};
    // What it bore before the days that are complete already is charged beside them.
    const Date missed = std::max(bearsFrom, m_replacedTo);
    const RateSchedule* schedule = component == Component::Costs ? m_terms->costsSchedule : m_terms->schedule;
    if (missed < m_since && schedule) {
        TRY(schedule->covers(missed, m_since));
        std::ranges::move(interestPeriods(*schedule, amount, missed, m_since, component), std::back_inserter(periods));
    }
    const auto earlier = std::ranges::find_if(m_waiting, [&](const auto& other) { return other.first <= bearsFrom; });
    m_waiting.insert(earlier, { bearsFrom, m_charges.size() - 1 });
    return advanceTo(day);
}

Date ClaimLedger::firstInterestDay(const LedgerEntry& entry) const
{
    Date first = entry.bearsFrom;
    if (first.isNull() && entry.kind == EntryKind::Principal && !m_terms->interestFrom.isNull())
        first = std::max(m_terms->interestFrom, entry.valueDate);
    if (first.isNull())
        return first;
    return m_terms->settings.firstDay == FirstDay::Include ? first : first.addDays(1);
}

Result<qint64> ClaimLedger::take(Component component, qint64 most, Date day, Taken& taken)
{
    if (component == Component::Interest) {
        const qint64 accrued = std::min(most, m_postedInterest);
        const qint64 booked = std::min(most - accrued, m_bookedInterest);
        m_postedInterest -= accrued;
        m_bookedInterest -= booked;
        taken.accrued += accrued;
        taken.parts.interest += accrued + booked;
        return accrued + booked;
    }
    qint64 rest = most;
    for (const size_t place : m_order) {
        Charge& charge = m_charges[place];
        const qint64 part = charge.component == component ? std::min(rest, charge.open) : 0;
        if (part == 0)
            continue;
        charge.open -= part;
        TRY(changeBase(charge, -part, day));
        taken.charges.emplace_back(place, part);
        rest -= part;
    }
    taken.parts.of(component) += most - rest;
    return most - rest;
}

Result<> ClaimLedger::putBack(const Taken& taken, Date day)
{
    for (const auto& [place, part] : taken.charges) {
        m_charges[place].open += part;
        TRY(changeBase(m_charges[place], part, day));
    }
    m_postedInterest += taken.accrued;
    m_bookedInterest += taken.parts.interest - taken.accrued;
    return {};
}

std::array<Component, 3> ClaimLedger::partsFor(Designation designation) const
{
    std::array<Component, 3> parts = m_terms->order->parts;
    if (designation == Designation::None)
        return parts;
    const Component first = designation == Designation::Costs ? Component::Costs
        : designation == Designation::Interest                ? Component::Interest
                                                              : Component::Principal;
    // Art. 85 (1) OR: principal only once interest and costs are paid.
    if (first == Component::Principal && m_terms->order->isPrincipalLast
        && m_terms->settings.chDesignation == ChDesignation::Statute)
        return parts;
    const auto place = std::ranges::find(parts, first);
    std::rotate(parts.begin(), place, std::next(place));
    return parts;
}

void ClaimLedger::addLine(Date date, LineKind kind, Uuid fact, qint64 amount, OpenParts effect)
{
    lines.push_back({ date, kind, EntryKind::Principal, fact, amount, effect, open() });
}

void ClaimLedger::addInterestLine(Date date, qint64 rounded, size_t firstPeriod)
{
    if (rounded == 0)
        return;
    addLine(date, LineKind::Interest, {}, rounded, { 0, rounded, 0 });
    lines.back().firstPeriod = firstPeriod;
    lines.back().periodCount = periods.size() - firstPeriod;
}

Result<OpenFigures> ClaimLedger::finish(Date asOf)
{
    TRY(advanceTo(asOf));
    const Date stop = interestStop(m_terms->settings, asOf);
    TRY(closeStretch(stop));
    const ExactAmount exact = exactOf({});
    const qint64 rounded = exact.rounded();
    const size_t first = std::exchange(m_unposted, periods.size());
    interestAccrued += rounded;
    m_postedInterest += rounded;
    addInterestLine(asOf, rounded, first);
    const OpenParts parts = open();
    OpenFigures figures { parts.costs, parts.interest, parts.principal, 0, exact - ExactAmount::ofMinor(rounded) };
    const Date day = m_terms->settings.perDayOf == PerDayOf::AsOf ? asOf : asOf.addDays(1);
    const size_t charged = periods.size();
    TRY(advanceTo(day));
    periods.resize(charged);
    figures.perDay = TRY(perDayAmount(*m_terms, m_bearingPrincipal, m_bearingCosts, day));
    return figures;
}

RunningAccount ClaimLedger::running() const
{
    const ExactAmount accrued = exactOf({});
    RunningAccount account { m_costs, m_postedInterest + m_bookedInterest, accrued.wholeMinor(), accrued.fraction(),
        m_principal, m_bearingPrincipal, m_bearingCosts, m_since };
    const bool isPerSegment = m_terms->settings.residual == Residual::PerSegment;
    if (m_waiting.empty()) {
        account.needsFacts = isPerSegment && m_bearingPrincipal + m_bearingCosts > 0;
        return account;
    }
    const Date start = m_waiting.back().first;
    if (m_bearingPrincipal + m_bearingCosts > 0 || m_waiting.front().first != start || isPerSegment) {
        account.needsFacts = true;
        return account;
    }
    // Nothing bears interest yet, and all that will begins on one day: the usual claim before it is due.
    for (const auto& [day, place] : m_waiting) {
        const Charge& charge = m_charges[place];
        (charge.component == Component::Costs ? account.bearingCosts : account.bearingPrincipal) += charge.open;
    }
    account.accruesFrom = std::max(start, m_since);
    account.bearsFrom = start;
    return account;
}

} // namespace mahnwerk
