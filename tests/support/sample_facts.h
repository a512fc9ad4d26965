// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sample_account.h"

#include <rapidcheck.h>

#include <random>

namespace mahnwerk {

/// The day before which no random fact lies, and the days on which they lie.
inline const Date firstFactDay = Date::fromYmd(2024, 12, 20).value_or(Date());
constexpr int factDays = 500;

/// Whole numbers from a seed that RapidCheck shrinks: long chains of its generators are slow.
class Dice {
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }
    bool once(int in) { return below(in) == 0; }
    Date day() { return firstFactDay.addDays(once(3) ? below(8) * 30 : below(factDays)); }
    qint64 amount(bool isHuge)
    {
        const qint64 most = isHuge ? 1'000'000'000'000 : once(3) ? 300 : 200'000;
        return 1 + static_cast<qint64>((static_cast<quint64>(m_random()) << 20 | m_random()) % static_cast<quint64>(most));
    }
    template<typename Enum>
    Enum oneOf()
    {
        return static_cast<Enum>(below(static_cast<int>(names<Enum>.size())));
    }

private:
    std::mt19937 m_random;
};

/// A seed for dice; all of the range from the first case on.
inline Dice anyDice()
{
    return Dice(*rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<quint32>()));
}

inline AccountSettings anySettings(Dice& dice)
{
    AccountSettings settings;
    if (dice.once(2))
        return settings;
    settings.statementEnd = dice.oneOf<StatementEnd>();
    settings.paymentDay = dice.oneOf<PaymentDay>();
    settings.firstDay = dice.oneOf<FirstDay>();
    settings.unknownRate = UnknownRate::Extrapolate;
    settings.residual = dice.oneOf<Residual>();
    settings.chDesignation = dice.oneOf<ChDesignation>();
    settings.age = dice.oneOf<ClaimAge>();
    settings.across = dice.oneOf<Across>();
    settings.proRataBy = dice.oneOf<ProRataBy>();
    settings.writeOff = dice.oneOf<WriteOffBegins>();
    settings.perDayOf = dice.oneOf<PerDayOf>();
    return settings;
}

inline LedgerEntry anyEntry(Dice& dice, int id, bool isHuge)
{
    LedgerEntry entry { .id = testId(id), .amount = dice.amount(isHuge), .valueDate = dice.day() };
    constexpr std::array kinds { EntryKind::Principal, EntryKind::Principal, EntryKind::DunningFee, EntryKind::Cost,
        EntryKind::CourtCost, EntryKind::InterestBooked, EntryKind::CreditNote, EntryKind::WriteOff };
    entry.kind = kinds[static_cast<size_t>(dice.below(static_cast<int>(kinds.size())))];
    if (dice.once(4) && (entry.kind == EntryKind::Principal || entry.kind == EntryKind::CourtCost))
        entry.bearsFrom = dice.day();
    if (dice.once(2) && entry.kind == EntryKind::InterestBooked)
        entry.through = dice.day().addDays(-dice.below(2));
    if (dice.once(3) && entry.kind == EntryKind::WriteOff)
        entry.component = dice.oneOf<Component>();
    if (dice.once(8))
        entry.reversedOn = entry.valueDate.addDays(dice.below(60));
    return entry;
}

/// Terms of a claim with any regime, order, day count and dates.
inline ClaimTerms anyTerms(Dice& dice, Claim claim, const AccountSettings& settings)
{
    static RateSchedules schedules { Law::shipped() };
    constexpr std::array regimes { "de-consumer", "de-business", "ch", "at-consumer", "fixed:0", "fixed:100", "spread:-2", "" };
    constexpr std::array orders { "de-367", "de-497", "ch-85", "at-1416", "at-1416-costs-middle", "at-1416-costs-last" };
    claim.regime = QString::fromLatin1(regimes[static_cast<size_t>(dice.below(static_cast<int>(regimes.size())))]);
    claim.allocation = QString::fromLatin1(orders[static_cast<size_t>(dice.below(static_cast<int>(orders.size())))]);
    claim.dayCount = nameOf(dice.oneOf<DayCount>());
    claim.interestFrom = dice.once(5) ? Date() : dice.day();
    claim.dueDate = dice.once(5) ? Date() : dice.day();
    claim.issueDate = dice.once(2) ? Date() : dice.day();
    return must(schedules.termsOf(claim, settings));
}

/// The same claim under other terms: what interest, order and settings say; not who it is and when it was due.
inline ClaimTerms otherTerms(Dice& dice, const ClaimTerms& terms)
{
    ClaimTerms other = anyTerms(dice, {}, anySettings(dice));
    other.claim = terms.claim;
    other.id = terms.id;
    other.due = terms.due;
    other.origin = terms.origin;
    other.security = terms.security;
    other.enforcedSince = terms.enforcedSince;
    return other;
}

/// Some claims had other terms before, replaced between the facts.
inline void addFormerTerms(Dice& dice, LedgerFacts& facts)
{
    for (LedgerClaim& claim : facts.claims) {
        const int changes = dice.below(3);
        for (int i = 0; i < changes; ++i)
            claim.former.push_back({ dice.day(), testId(dice.below(40)), otherTerms(dice, claim.terms) });
        std::ranges::sort(claim.former, {}, &FormerLedgerTerms::id);
    }
}

/// Claims with entries and payments on few days, so that many meet.
inline LedgerFacts anyFacts(Dice& dice, int mostClaims = 3)
{
    LedgerFacts facts;
    facts.settings = anySettings(dice);
    const bool isHuge = dice.once(5);
    int id = 0;
    const int claims = 1 + dice.below(mostClaims);
    for (int i = 0; i < claims; ++i) {
        Claim claim;
        claim.key = { i + 1 };
        claim.id.uuid = testId(1000 + dice.below(1000) * 3 + i);
        LedgerClaim ledger { anyTerms(dice, claim, facts.settings), {}, {} };
        ledger.terms.security = dice.below(2);
        ledger.terms.enforcedSince = dice.once(2) ? dice.day() : Date();
        // Something to bear interest, most often.
        ledger.entries.push_back({ .id = testId(++id), .amount = dice.amount(isHuge), .valueDate = firstFactDay.addDays(dice.below(60)) });
        const int entries = dice.below(6);
        for (int k = 0; k < entries; ++k)
            ledger.entries.push_back(anyEntry(dice, ++id, isHuge));
        facts.claims.push_back(std::move(ledger));
    }
    const int payments = dice.below(6);
    for (int i = 0; i < payments; ++i) {
        ++id;
        LedgerPayment payment { .id = testId(id), .payment = { id }, .amount = dice.amount(isHuge), .valueDate = dice.day() };
        if (dice.once(3))
            payment.claim = { 1 + dice.below(claims) };
        else if (dice.once(3))
            payment.designated = { Key<Claim> { 1 + dice.below(claims) } };
        payment.designation = dice.once(3) ? dice.oneOf<Designation>() : Designation::None;
        if (dice.once(4))
            payment.reversedOn = payment.valueDate.addDays(dice.below(90));
        facts.payments.push_back(payment);
    }
    return facts;
}

} // namespace mahnwerk
