// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_account.h"

#include <rapidcheck.h>

#include <random>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

const Date firstDay = Date::fromYmd(2024, 12, 20).value_or(Date());
constexpr int span = 500; ///< days of facts
constexpr qint64 trillion = 1'000'000'000'000;

/// Whole numbers from a seed that RapidCheck shrinks: long chains of its generators are slow.
class Dice {
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }
    bool once(int in) { return below(in) == 0; }
    Date day() { return firstDay.addDays(once(3) ? below(8) * 30 : below(span)); }
    qint64 amount(bool isHuge)
    {
        const qint64 most = isHuge ? trillion : once(3) ? 300 : 200'000;
        return 1 + static_cast<qint64>((static_cast<quint64>(m_random()) << 20 | m_random()) % static_cast<quint64>(most));
    }

private:
    std::mt19937 m_random;
};

RateSchedules& schedules()
{
    static RateSchedules all { Law::shipped() };
    return all;
}

template<typename Enum>
Enum oneOf(Dice& dice)
{
    return static_cast<Enum>(dice.below(static_cast<int>(names<Enum>.size())));
}

AccountSettings anySettings(Dice& dice)
{
    AccountSettings settings;
    if (dice.once(2))
        return settings;
    settings.statementEnd = oneOf<StatementEnd>(dice);
    settings.paymentDay = oneOf<PaymentDay>(dice);
    settings.firstDay = oneOf<FirstDay>(dice);
    settings.unknownRate = UnknownRate::Extrapolate;
    settings.residual = oneOf<Residual>(dice);
    settings.chDesignation = oneOf<ChDesignation>(dice);
    settings.age = oneOf<ClaimAge>(dice);
    settings.across = oneOf<Across>(dice);
    settings.proRataBy = oneOf<ProRataBy>(dice);
    settings.writeOff = oneOf<WriteOffBegins>(dice);
    settings.perDayOf = oneOf<PerDayOf>(dice);
    return settings;
}

LedgerEntry anyEntry(Dice& dice, int id, bool isHuge)
{
    LedgerEntry entry { .id = testId(id), .amount = dice.amount(isHuge), .valueDate = dice.day() };
    constexpr std::array kinds { EntryKind::Principal, EntryKind::Principal, EntryKind::DunningFee, EntryKind::Cost,
        EntryKind::CourtCost, EntryKind::InterestBooked, EntryKind::CreditNote, EntryKind::WriteOff };
    entry.kind = kinds[static_cast<size_t>(dice.below(static_cast<int>(kinds.size())))];
    if (dice.once(4) && (entry.kind == EntryKind::Principal || entry.kind == EntryKind::CourtCost))
        entry.bearsFrom = dice.day();
    if (dice.once(3) && entry.kind == EntryKind::InterestBooked)
        entry.through = dice.day();
    if (dice.once(3) && entry.kind == EntryKind::WriteOff)
        entry.component = oneOf<Component>(dice);
    if (dice.once(8))
        entry.reversedOn = entry.valueDate.addDays(dice.below(60));
    return entry;
}

/// One to three claims with entries and payments on few days, so that many meet.
LedgerFacts anyFacts(Dice& dice)
{
    constexpr std::array regimes { "de-consumer", "de-business", "ch", "at-consumer", "fixed:0", "fixed:100", "spread:-2", "" };
    constexpr std::array orders { "de-367", "de-497", "ch-85", "at-1416", "at-1416-costs-middle", "at-1416-costs-last" };
    LedgerFacts facts;
    facts.settings = anySettings(dice);
    const bool isHuge = dice.once(5);
    int id = 0;
    const int claims = 1 + dice.below(3);
    for (int i = 0; i < claims; ++i) {
        Claim claim;
        claim.key = { i + 1 };
        claim.id.uuid = testId(1000 + dice.below(1000) * 3 + i);
        claim.regime = QString::fromLatin1(regimes[static_cast<size_t>(dice.below(static_cast<int>(regimes.size())))]);
        claim.allocation = QString::fromLatin1(orders[static_cast<size_t>(dice.below(static_cast<int>(orders.size())))]);
        claim.dayCount = nameOf(oneOf<DayCount>(dice));
        claim.interestFrom = dice.once(5) ? Date() : dice.day();
        claim.dueDate = dice.once(5) ? Date() : dice.day();
        claim.issueDate = dice.once(2) ? Date() : dice.day();
        LedgerClaim ledger { must(schedules().termsOf(claim, facts.settings)), {} };
        ledger.terms.security = dice.below(2);
        ledger.terms.enforcedSince = dice.once(2) ? dice.day() : Date();
        const int entries = 1 + dice.below(6);
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
            payment.designated = { 1 + dice.below(claims) };
        payment.designation = dice.once(3) ? oneOf<Designation>(dice) : Designation::None;
        if (dice.once(4))
            payment.reversedOn = payment.valueDate.addDays(dice.below(90));
        facts.payments.push_back(payment);
    }
    return facts;
}

quint32 anySeed()
{
    return *rc::gen::arbitrary<quint32>();
}

Date anyAsOf(Dice& dice)
{
    return firstDay.addDays(dice.below(span + 200));
}

bool isNegative(const OpenParts& parts)
{
    return parts.costs < 0 || parts.interest < 0 || parts.principal < 0;
}

bool counts(const LedgerPayment& payment, Date asOf)
{
    return payment.valueDate <= asOf && (payment.reversedOn.isNull() || payment.reversedOn > asOf);
}

/// Exact interest of a claim's days before a day.
ExactAmount interestBefore(const ClaimStatement& claim, const ClaimTerms& terms, Date stop)
{
    ExactAmount sum;
    for (const InterestPeriod& period : claim.periods) {
        const RateSchedule* schedule = period.on == Component::Costs ? terms.costsSchedule : terms.schedule;
        sum += schedule->interest(period.minor, period.from, std::min(period.stop(), stop));
    }
    return sum;
}

template<typename Check>
bool holds(Check check)
{
    return rc::check([&] {
        const quint32 seed = anySeed();
        Dice dice(seed);
        const LedgerFacts facts = anyFacts(dice);
        check(dice, facts);
    });
}

} // namespace

/// What must hold of every account, over 10,000 random ones each.
class TestAccountProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=10000"); }

    void paymentsAreSpreadWholeAndNothingIsNegative()
    {
        QVERIFY(holds([](Dice& dice, LedgerFacts facts) {
            facts.settings.reversal = oneOf<ReversalEffect>(dice);
            const Date asOf = anyAsOf(dice);
            const AccountStatement statement = must(accountStatement(facts, asOf));
            qint64 paid = 0;
            qint64 spread = 0;
            for (const LedgerPayment& payment : facts.payments)
                paid += counts(payment, asOf) ? payment.amount : 0;
            for (const PaymentPart& part : statement.allocations) {
                RC_ASSERT(!isNegative(part.parts) && part.parts.total() > 0);
                spread += part.parts.total();
            }
            RC_ASSERT(spread + statement.unallocated == paid);
            RC_ASSERT(statement.unallocated >= 0);
            for (const ClaimStatement& claim : statement.claims) {
                OpenParts running;
                for (const StatementLine& line : claim.lines) {
                    RC_ASSERT(!isNegative(line.open));
                    running.costs += line.effect.costs;
                    running.interest += line.effect.interest;
                    running.principal += line.effect.principal;
                    RC_ASSERT(running == line.open);
                }
                RC_ASSERT((running == OpenParts { claim.open.costs, claim.open.interest, claim.open.principal }));
                RC_ASSERT(claim.open.perDay >= 0);
            }
        }));
    }

    void theOrderOfFactsChangesNothing()
    {
        QVERIFY(holds([](Dice& dice, LedgerFacts facts) {
            facts.settings.reversal = oneOf<ReversalEffect>(dice);
            const Date asOf = anyAsOf(dice);
            const AccountStatement statement = must(accountStatement(facts, asOf));
            std::mt19937 random(static_cast<quint32>(dice.below(1000)));
            std::ranges::shuffle(facts.payments, random);
            for (LedgerClaim& claim : facts.claims)
                std::ranges::shuffle(claim.entries, random);
            RC_ASSERT(must(accountStatement(facts, asOf)) == statement);
        }));
    }

    void aReversedPaymentWasNeverMade()
    {
        QVERIFY(holds([](Dice& dice, LedgerFacts facts) {
            const Date asOf = anyAsOf(dice);
            const AccountStatement statement = must(accountStatement(facts, asOf));
            std::erase_if(facts.payments, [&](const LedgerPayment& payment) { return !payment.reversedOn.isNull() && payment.reversedOn <= asOf; });
            for (LedgerClaim& claim : facts.claims)
                std::erase_if(claim.entries, [&](const LedgerEntry& entry) { return !entry.reversedOn.isNull() && entry.reversedOn <= asOf; });
            RC_ASSERT(must(accountStatement(facts, asOf)) == statement);
        }));
    }

    void aPaymentLeavesEarlierDaysAsTheyWere()
    {
        QVERIFY(holds([](Dice& dice, LedgerFacts facts) {
            RC_PRE(!facts.payments.empty());
            // Booked interest in place of what accrued reaches back by its nature.
            for (LedgerClaim& claim : facts.claims)
                std::erase_if(claim.entries, [](const LedgerEntry& entry) { return !entry.through.isNull(); });
            const Date asOf = anyAsOf(dice);
            const LedgerPayment payment = facts.payments.back();
            const AccountStatement with = must(accountStatement(facts, asOf));
            facts.payments.pop_back();
            const AccountStatement without = must(accountStatement(facts, asOf));
            for (size_t i = 0; i < facts.claims.size(); ++i) {
                const ClaimTerms& terms = facts.claims[i].terms;
                RC_ASSERT(interestBefore(with.claims[i], terms, payment.valueDate)
                    == interestBefore(without.claims[i], terms, payment.valueDate));
            }
        }));
    }

    void theNarrowEvaluationIsTheStatement()
    {
        int evaluated = 0;
        QVERIFY(holds([&](Dice& dice, LedgerFacts facts) {
            facts.settings.reversal = oneOf<ReversalEffect>(dice);
            const Date asOf = anyAsOf(dice);
            const AccountStatement statement = must(accountStatement(facts, asOf));
            const RunningAccounts running = must(runningAccounts(facts));
            for (size_t i = 0; i < facts.claims.size(); ++i) {
                const RunningAccount& claim = running.claims[i];
                if (claim.needsFacts || asOf < claim.validFrom)
                    continue;
                ++evaluated;
                RC_ASSERT(must(openFigures(claim, facts.claims[i].terms, asOf)) == statement.claims[i].open);
            }
        }));
        QVERIFY(evaluated > 3'000);
    }

    void periodsOfAClaimAreItsInterest()
    {
        QVERIFY(holds([](Dice& dice, LedgerFacts facts) {
            for (LedgerClaim& claim : facts.claims)
                claim.terms.settings.residual = Residual::Carry;
            const AccountStatement statement = must(accountStatement(facts, anyAsOf(dice)));
            for (const ClaimStatement& claim : statement.claims) {
                const bool isReplaced = std::ranges::any_of(facts.claims[static_cast<size_t>(claim.claim.value - 1)].entries,
                    [](const LedgerEntry& entry) { return !entry.through.isNull(); });
                ExactAmount sum;
                for (const InterestPeriod& period : claim.periods)
                    sum += period.amount;
                // A carried fraction loses nothing: all that was posted and what is left is all that accrued.
                RC_ASSERT(isReplaced || sum == ExactAmount::ofMinor(claim.interestAccrued) + claim.open.residual);
            }
        }));
    }

    void thirtyYearsOfTheLargestAmounts()
    {
        SampleAccount account;
        AccountSettings settings;
        settings.unknownRate = UnknownRate::Extrapolate;
        account.claim(u"spread:95"_s, u"de-367"_s, u"2002-01-01"_s, DayCount::ActAct, settings);
        account.facts.claims.back().entries.push_back(
            { .id = testId(1), .kind = EntryKind::Principal, .amount = trillion, .valueDate = day(u"2002-01-01"_s) });
        for (int year = 2003; year < 2032; ++year)
            account.payment(u"0.01"_s, QString::number(year) + u"-02-28"_s);
        const AccountStatement statement = account.on(u"2031-12-31"_s);
        QCOMPARE(statement.claims.front().open.principal, trillion);
        QVERIFY(statement.claims.front().open.interest > 28 * trillion);
        QCOMPARE(statement.unallocated, 0LL);
    }
};

QTEST_APPLESS_MAIN(TestAccountProperties)
#include "test_account_properties.moc"
