// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/account_statement.h"

#include "core/payments/account_replay.h"

namespace mahnwerk {

qint64 AccountStatement::total() const
{
    qint64 sum = 0;
    for (const ClaimStatement& claim : claims)
        sum += claim.open.total();
    return sum;
}

namespace {

/// Splits of payments until a reversal stay as they were: one replay up to each day of a reversal freezes them.
Result<AccountReplay::Past> pastOf(const LedgerFacts& facts, Date asOf)
{
    AccountReplay::Past past;
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
    return past;
}

} // namespace

Result<AccountStatement> accountStatement(const LedgerFacts& facts, Date asOf)
{
    AccountReplay::Past past;
    if (facts.settings.reversal == ReversalEffect::Restore)
        past = TRY(pastOf(facts, asOf));
    AccountReplay replay(facts, past, asOf, asOf);
    TRY(replay.run());
    return replay.statement();
}

Result<RunningAccounts> runningAccounts(const LedgerFacts& facts)
{
    const Date end = Date::fromYmd(9999, 12, 31).value_or(Date());
    AccountReplay::Past past;
    if (facts.settings.reversal == ReversalEffect::Restore)
        past = TRY(pastOf(facts, end));
    AccountReplay replay(facts, past, end, end);
    TRY(replay.run());
    return replay.running();
}

} // namespace mahnwerk
