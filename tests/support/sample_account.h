// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/account_statement.h"
#include "core/payments/rate_schedules.h"
#include "tests/support/law_values.h"

#include <deque>

namespace mahnwerk {

inline Uuid testId(int number)
{
    Uuid id;
    id.bytes[14] = static_cast<quint8>(number / 256);
    id.bytes[15] = static_cast<quint8>(number % 256);
    return id;
}

/// Facts of an account in one line each; amounts as "100.44", days as "2025-12-01".
class SampleAccount {
public:
    LedgerFacts facts;

    ClaimTerms& claim(const QString& regime, const QString& order, const QString& interestFrom,
        DayCount dayCount = DayCount::Act365, const AccountSettings& settings = {})
    {
        Claim claim;
        claim.key = { static_cast<qint64>(facts.claims.size()) + 1 };
        claim.id.uuid = testId(1000 + static_cast<int>(facts.claims.size()));
        claim.regime = regime;
        claim.allocation = order;
        claim.dayCount = nameOf(dayCount);
        claim.interestFrom = interestFrom.isEmpty() ? Date() : day(interestFrom);
        claim.dueDate = claim.interestFrom;
        facts.claims.push_back({ must(m_schedules.termsOf(claim, settings)), {} });
        facts.settings = settings;
        return facts.claims.back().terms;
    }
    LedgerEntry& entry(EntryKind kind, const QString& amount, const QString& date)
    {
        facts.claims.back().entries.push_back(
            { .id = testId(++m_ids), .kind = kind, .amount = cents(amount), .valueDate = day(date) });
        return facts.claims.back().entries.back();
    }
    LedgerPayment& payment(const QString& amount, const QString& date)
    {
        ++m_ids;
        facts.payments.push_back(
            { .id = testId(m_ids), .payment = { m_ids }, .amount = cents(amount), .valueDate = day(date) });
        return facts.payments.back();
    }

    AccountStatement on(const QString& date) const { return must(accountStatement(facts, day(date))); }
    /// What a statement shows as open on a claim: "costs interest principal".
    static QString openOf(const ClaimStatement& claim)
    {
        return textOf({ claim.open.costs, claim.open.interest, claim.open.principal });
    }
    static QString textOf(const OpenParts& parts)
    {
        const auto decimal = [](qint64 minor) { return Money(minor, Currency::eur()).toDecimal(); };
        return decimal(parts.costs) + u' ' + decimal(parts.interest) + u' ' + decimal(parts.principal);
    }

private:
    RateSchedules m_schedules { Law::shipped() };
    int m_ids = 0;
};

/// law.md 1.4, the base case: costs and 1,000.00 that bear interest from 2025-12-01, 200.00 paid on 2026-02-10.
inline SampleAccount baseCase(const QString& order, const AccountSettings& settings = {})
{
    SampleAccount account;
    account.claim(QStringLiteral("de-consumer"), order, QStringLiteral("2025-12-01"), DayCount::Act365, settings);
    account.entry(EntryKind::Principal, QStringLiteral("1000.00"), QStringLiteral("2025-11-01"));
    account.entry(EntryKind::Cost, QStringLiteral("100.44"), QStringLiteral("2026-01-10"));
    account.payment(QStringLiteral("200.00"), QStringLiteral("2026-02-10"));
    return account;
}

} // namespace mahnwerk
