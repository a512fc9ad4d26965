// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/account_statement.h"

#include "core/payments/account_replay.h"

#include <algorithm>

namespace mahnwerk {

qint64 AccountStatement::total() const
{
    qint64 sum = 0;
    for (const ClaimStatement& claim : claims)
        sum += claim.open.total();
    return sum;
}

namespace {

/// The claim that speaks for all; null if there is none.
const LedgerClaim* firstOf(std::span<const LedgerClaim> claims)
{
    const auto first = std::ranges::min_element(claims, {}, [](const LedgerClaim& claim) { return claim.terms.id; });
    return first == claims.end() ? nullptr : &*first;
}

/// A moment at which the terms of a claim were replaced.
struct TermsChange {
    Uuid id;
    Date until;
    friend auto operator<=>(const TermsChange&, const TermsChange&) = default;
};

/// The facts with the terms as they were just before a change.
LedgerFacts withTermsBefore(const LedgerFacts& facts, const TermsChange& change)
{
    LedgerFacts then = facts;
    for (size_t i = 0; i < then.claims.size(); ++i) {
        const auto replacedLater = [&](const FormerLedgerTerms& former) { return former.id >= change.id; };
        const auto former = std::ranges::find_if(then.claims[i].former, replacedLater);
        if (former == then.claims[i].former.end())
            continue;
        then.claims[i].terms = former->terms;
        if (facts.claims[i].terms.id == firstOf(facts.claims)->terms.id)
            then.settings = former->terms.settings; // the account's own count once
    }
    return then;
}

/// Payments and write-offs that were booked before a change of terms, with an earlier value date.
std::set<Uuid> postedBefore(const LedgerFacts& facts, const TermsChange& change)
{
    std::set<Uuid> posted;
    const auto take = [&](const auto& fact) {
        if (fact.id < change.id && fact.valueDate < change.until)
            posted.insert(fact.id);
    };
    std::ranges::for_each(facts.payments, take);
    for (const LedgerClaim& claim : facts.claims)
        std::ranges::for_each(claim.entries, take);
    return posted;
}

std::vector<TermsChange> changesOf(const LedgerFacts& facts)
{
    std::set<TermsChange> changes;
    for (const LedgerClaim& claim : facts.claims) {
        for (const FormerLedgerTerms& former : claim.former)
            changes.insert({ former.id, former.until });
    }
    return { changes.begin(), changes.end() };
}

/// Days on which payments were reversed whose parts come back; no days if reversals act otherwise.
std::set<Date> daysOfRestoring(const LedgerFacts& facts, Date asOf)
{
    std::set<Date> days;
    for (const LedgerPayment& payment : facts.payments) {
        if (facts.settings.reversal == ReversalEffect::Restore && !payment.reversedOn.isNull() && payment.reversedOn <= asOf)
            days.insert(dayOfReversal(payment));
    }
    return days;
}

/// What later events leave as it was, gathered by going through changes of terms and reversals in their order.
class PastGatherer {
public:
    PastGatherer(const LedgerFacts& facts, Date asOf)
        : m_facts(facts)
        , m_asOf(asOf)
        , m_changes(changesOf(facts))
    {
    }

    /// Error: RateUnknown.
    Result<AccountReplay::Past> gather()
    {
        const std::set<Date> days = daysOfRestoring(m_facts, m_asOf);
        auto day = days.begin();
        for (; m_fixed < m_changes.size(); ++m_fixed) {
            for (; day != days.end() && *day < m_changes[m_fixed].until; ++day)
                TRY(restoreOn(*day));
            TRY(fixBefore(m_changes[m_fixed]));
        }
        for (; day != days.end(); ++day)
            TRY(restoreOn(*day));
        return std::move(m_past);
    }

private:
    /// What was posted before a change of terms stays, by one replay with the terms before it.
    Result<> fixBefore(const TermsChange& change)
    {
        const LedgerFacts then = withTermsBefore(m_facts, change);
        AccountReplay replay(then, m_past, std::min(m_asOf, change.until.addDays(-1)), m_asOf, true);
        TRY(replay.run());
        AccountReplay::Past next = m_past;
        for (const Uuid& id : postedBefore(m_facts, change)) {
            if (const auto split = replay.splits().find(id); split != replay.splits().end())
                next.frozen.insert(*split);
            if (const auto fixed = replay.fixed().find(id); fixed != replay.fixed().end())
                next.fixed.insert(*fixed);
        }
        m_past = std::move(next);
        return {};
    }

    /// The splits of payments until a reversal stay, by one replay up to its day under the terms that held then. The
    /// reversed payment was never made: what others fixed is told again without it.
    Result<> restoreOn(Date day)
    {
        const TermsChange* next = m_fixed < m_changes.size() ? &m_changes[m_fixed] : nullptr;
        const LedgerFacts then = next ? withTermsBefore(m_facts, *next) : m_facts;
        AccountReplay replay(then, m_past, day, m_asOf);
        TRY(replay.run());
        AccountReplay::Past after = m_past;
        for (const auto& [id, split] : replay.splits()) {
            if (!next || id < next->id) // later ones were booked under other terms
                after.frozen.try_emplace(id, split);
        }
        for (const LedgerPayment& payment : m_facts.payments) {
            if (!payment.reversedOn.isNull() && dayOfReversal(payment) == day)
                after.undone.insert(payment.id);
        }
        after.fixed.clear();
        m_past = std::move(after);
        for (size_t i = 0; i < m_fixed; ++i)
            TRY(fixBefore(m_changes[i]));
        return {};
    }

    const LedgerFacts& m_facts;
    Date m_asOf;
    std::vector<TermsChange> m_changes;
    size_t m_fixed = 0; ///< so many of the changes are done
    AccountReplay::Past m_past;
};

template<typename Answer>
auto replayed(const LedgerFacts& facts, Date asOf, Answer answer) -> decltype(answer(std::declval<AccountReplay&>()))
{
    const AccountReplay::Past past = TRY(PastGatherer(facts, asOf).gather());
    AccountReplay replay(facts, past, asOf, asOf);
    TRY(replay.run());
    return answer(replay);
}

} // namespace

Result<std::vector<PaymentStep>> paymentSteps(const LedgerFacts& facts, std::span<const Key<Claim>> claims)
{
    std::vector<size_t> places;
    for (size_t i = 0; i < facts.claims.size(); ++i) {
        if (std::ranges::find(claims, facts.claims[i].terms.claim) != claims.end())
            places.push_back(i);
    }
    const AccountReplay::Past past = TRY(PastGatherer(facts, endOfTime).gather());
    AccountReplay replay(facts, past, endOfTime, endOfTime);
    std::vector<PaymentStep> steps;
    replay.setWatch([&](const LedgerPayment& payment, const PaymentSplit& split) -> Result<> {
        PaymentStep step { .id = payment.id, .parts = {}, .open = {} };
        for (const size_t place : places) {
            if (const auto taken = split.taken.find(place); taken != split.taken.end())
                step.parts += taken->second.parts;
            step.open += TRY(replay.openFor(place, payment.valueDate));
        }
        steps.push_back(step);
        return {};
    });
    TRY(replay.run());
    return steps;
}

Result<OpenParts> openForPayment(LedgerFacts facts, std::span<const Key<Claim>> claims, Date day)
{
    Uuid last;
    last.bytes.fill(0xff);
    facts.payments.push_back({ .id = last, .payment = {}, .amount = 0, .valueDate = day, .claim = {}, .designation = Designation::None, .reversedOn = {} });
    const auto steps = TRY(paymentSteps(facts, claims));
    return std::ranges::find(steps, last, &PaymentStep::id)->open;
}

AccountSettings settingsOfAccount(std::span<const LedgerClaim> claims)
{
    const LedgerClaim* first = firstOf(claims);
    return first ? first->terms.settings : AccountSettings();
}

Result<AccountStatement> accountStatement(const LedgerFacts& facts, Date asOf)
{
    return replayed(facts, asOf, [](AccountReplay& replay) { return replay.statement(); });
}

Result<RunningAccounts> runningAccounts(const LedgerFacts& facts)
{
    return replayed(facts, endOfTime, [](AccountReplay& replay) -> Result<RunningAccounts> { return replay.running(); });
}

} // namespace mahnwerk
