// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_account.h"

#include "core/book/reference.h"
#include "core/storage/account_store.h"
#include "core/storage/case_store.h"

#include <algorithm>
#include <map>

namespace mahnwerk {

namespace {

LedgerEntry ledgerEntry(const Entry& entry, const std::map<qint64, Date>& reversed)
{
    LedgerEntry fact { .id = entry.id.uuid, .kind = entry.kind, .amount = entry.amount.minor(),
        .valueDate = entry.valueDate, .bearsFrom = entry.bearsFrom, .through = entry.through, .reversedOn = {} };
    if (const auto found = reversed.find(entry.key.value); found != reversed.end())
        fact.reversedOn = found->second;
    if (!entry.component.isEmpty())
        fact.component = fromName<Component>(entry.component);
    return fact;
}

LedgerPayment ledgerPayment(const Payment& payment, const std::map<qint64, Date>& reversed)
{
    LedgerPayment fact { .id = payment.id.uuid, .payment = payment.key, .amount = payment.amount.minor(),
        .valueDate = payment.valueDate, .claim = payment.claim, .designation = payment.designation, .reversedOn = {} };
    if (const auto found = reversed.find(payment.key.value); found != reversed.end())
        fact.reversedOn = found->second;
    return fact;
}

/// The claims that a payment pays first: those of its plan.
std::vector<Key<Claim>> firstClaims(const Payment& payment, const KnownFacts& known)
{
    std::vector<Key<Claim>> first;
    const auto plan = std::ranges::find(known.plans, payment.plan, &InstalmentPlan::key);
    if (payment.plan.isNull() || plan == known.plans.end())
        return first;
    for (const Claim& claim : known.claims) {
        if (std::ranges::find(plan->claims, claim.id) != plan->claims.end())
            first.push_back(claim.key);
    }
    return first;
}

/// The first day of a reversal of each entry (or payment), by its key.
std::map<qint64, Date> daysOf(const std::vector<Reversal>& reversals, bool ofPayments)
{
    std::map<qint64, Date> days;
    for (const Reversal& reversal : reversals) {
        const qint64 key = ofPayments ? reversal.payment.value : reversal.entry.value;
        if (key == 0)
            continue;
        const auto [found, isNew] = days.try_emplace(key, reversal.date);
        if (!isNew)
            found->second = std::min(found->second, reversal.date);
    }
    return days;
}

} // namespace

OpenFigures CaseAccount::open() const
{
    OpenFigures sum;
    for (const ClaimAccount& claim : claims)
        sum += claim.statement.open;
    return sum;
}

Result<CaseAccount> caseAccount(Book& book, Key<Case> key, Date asOf, Date knownOn)
{
    Database& database = book.database();
    CaseAccount account { .file = TRY(row(database, key)), .asOf = asOf };
    const KnownFacts known = TRY(knownFacts(database, key, knownOn));
    const auto reversedEntries = daysOf(known.reversals, false);
    const auto reversedPayments = daysOf(known.reversals, true);
    RateSchedules schedules(*book.law());
    LedgerFacts facts;
    std::map<Uuid, QString> texts;
    for (const Claim& claim : known.claims) {
        const AccountSettings settings = TRY(AccountSettings::fromText(claim.settings));
        ClaimTerms terms = TRY(schedules.termsOf(claim, settings));
        facts.claims.push_back({ std::move(terms), {}, {} });
        for (const FormerTerms& former : known.formerTerms) {
            if (former.claim != claim.key)
                continue;
            const AccountSettings then = TRY(AccountSettings::fromText(former.settings));
            ClaimTerms kept = TRY(schedules.termsOf(withTerms(claim, former), then));
            facts.claims.back().former.push_back({ former.until, former.id.uuid, std::move(kept) });
        }
        for (const Entry& entry : known.entries) {
            if (entry.claim != claim.key)
                continue;
            facts.claims.back().entries.push_back(ledgerEntry(entry, reversedEntries));
            texts[entry.id.uuid] = entry.text;
        }
    }
    facts.settings = settingsOfAccount(facts.claims);
    for (const Payment& payment : known.payments) {
        facts.payments.push_back(ledgerPayment(payment, reversedPayments));
        facts.payments.back().designated = firstClaims(payment, known);
        texts[payment.id.uuid] = payment.text;
    }
    AccountStatement statement = TRY(accountStatement(facts, asOf));
    for (size_t i = 0; i < known.claims.size(); ++i) {
        ClaimAccount one { known.claims[i], claimNumber(account.file, known.claims[i]), std::move(statement.claims[i]), {} };
        for (const StatementLine& line : one.statement.lines)
            one.texts.push_back(texts[line.fact]);
        account.claims.push_back(std::move(one));
    }
    account.allocations = std::move(statement.allocations);
    account.unallocated = statement.unallocated;
    return account;
}

} // namespace mahnwerk
