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

bool hasFormerTerms(const LedgerFacts& facts)
{
    return std::ranges::any_of(facts.claims, [](const LedgerClaim& claim) { return !claim.former.empty(); });
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
        if (i == 0)
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

/// What was posted before each change of terms, by one replay with the terms before it.
Result<> fixPostings(AccountReplay::Past& past, const LedgerFacts& facts, Date asOf)
{
    std::set<TermsChange> changes;
    for (const LedgerClaim& claim : facts.claims) {
        for (const FormerLedgerTerms& former : claim.former)
            changes.insert({ former.id, former.until });
    }
    for (const TermsChange& change : changes) {
        const LedgerFacts then = withTermsBefore(facts, change);
        const std::set<Uuid> posted = postedBefore(facts, change);
        AccountReplay replay(then, past, std::min(asOf, change.until.addDays(-1)), asOf, true);
        TRY(replay.run());
        AccountReplay::Past next = past;
        for (const Uuid& id : posted) {
            if (const auto split = replay.splits().find(id); split != replay.splits().end())
                next.frozen.insert(*split);
            if (const auto fixed = replay.fixed().find(id); fixed != replay.fixed().end())
                next.fixed.insert(*fixed);
        }
        past = std::move(next);
    }
    return {};
}

/// Splits of payments until a reversal stay as they were: one replay up to each day of a reversal freezes them.
Result<> freezeSplits(AccountReplay::Past& past, const LedgerFacts& facts, Date asOf)
{
    std::set<Date> days;
    for (const LedgerPayment& payment : facts.payments) {
        if (!payment.reversedOn.isNull() && payment.reversedOn <= asOf)
            days.insert(dayOfReversal(payment));
    }
    for (const Date day : days) {
        AccountReplay replay(facts, past, day, asOf);
        TRY(replay.run());
        AccountReplay::Past next = past;
        for (const auto& [id, split] : replay.splits())
            next.frozen.try_emplace(id, split);
        for (const LedgerPayment& payment : facts.payments) {
            if (!payment.reversedOn.isNull() && dayOfReversal(payment) == day)
                next.undone.insert(payment.id);
        }
        past = std::move(next);
    }
    return {};
}

template<typename Answer>
auto replayed(const LedgerFacts& facts, Date asOf, Answer answer) -> decltype(answer(std::declval<AccountReplay&>()))
{
    AccountReplay::Past past;
    if (hasFormerTerms(facts))
        TRY(fixPostings(past, facts, asOf));
    if (facts.settings.reversal == ReversalEffect::Restore)
        TRY(freezeSplits(past, facts, asOf));
    AccountReplay replay(facts, past, asOf, asOf);
    TRY(replay.run());
    return answer(replay);
}

} // namespace

Result<AccountStatement> accountStatement(const LedgerFacts& facts, Date asOf)
{
    return replayed(facts, asOf, [](AccountReplay& replay) { return replay.statement(); });
}

Result<RunningAccounts> runningAccounts(const LedgerFacts& facts)
{
    const Date end = Date::fromYmd(9999, 12, 31).value_or(Date());
    return replayed(facts, end, [](AccountReplay& replay) -> Result<RunningAccounts> { return replay.running(); });
}

} // namespace mahnwerk
