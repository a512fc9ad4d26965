// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_facts.h"

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 trillion = 1'000'000'000'000;

Date anyAsOf(Dice& dice)
{
    return firstFactDay.addDays(dice.below(factDays + 200));
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
        Dice dice = anyDice();
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
            facts.settings.reversal = dice.oneOf<ReversalEffect>();
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
            facts.settings.reversal = dice.oneOf<ReversalEffect>();
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

    void claimsWithPaymentsOfTheirOwnAreApart()
    {
        QVERIFY(holds([](Dice& dice, LedgerFacts facts) {
            const int claims = static_cast<int>(facts.claims.size());
            for (LedgerPayment& payment : facts.payments)
                payment.claim = { 1 + dice.below(claims) };
            const Date asOf = anyAsOf(dice);
            const AccountStatement together = must(accountStatement(facts, asOf));
            qint64 unallocated = 0;
            for (size_t i = 0; i < facts.claims.size(); ++i) {
                LedgerFacts alone { { facts.claims[i] }, facts.payments, facts.settings };
                std::erase_if(alone.payments, [&](const LedgerPayment& payment) { return payment.claim != alone.claims[0].terms.claim; });
                const AccountStatement statement = must(accountStatement(alone, asOf));
                RC_ASSERT(statement.claims.front() == together.claims[i]);
                unallocated += statement.unallocated;
            }
            RC_ASSERT(unallocated == together.unallocated);
        }));
    }

    void whatAClaimReceivesIsAllThatMatters()
    {
        QVERIFY(holds([](Dice& dice, LedgerFacts facts) {
            // The parts of a payment that is spread, paid to their claims one by one, come to the same.
            facts.settings.across = Across::Claims;
            const Date asOf = anyAsOf(dice);
            for (LedgerPayment& payment : facts.payments)
                payment.designation = Designation::None;
            const AccountStatement spread = must(accountStatement(facts, asOf));
            LedgerFacts split = facts;
            split.payments.clear();
            for (const PaymentPart& part : spread.allocations) {
                const auto payment = std::ranges::find(facts.payments, part.id, &LedgerPayment::id);
                split.payments.push_back({ .id = testId(5'000 + static_cast<int>(split.payments.size())), .amount = part.parts.total(),
                    .valueDate = payment->valueDate, .claim = part.claim });
            }
            const AccountStatement direct = must(accountStatement(split, asOf));
            for (size_t i = 0; i < facts.claims.size(); ++i)
                RC_ASSERT(direct.claims[i].open == spread.claims[i].open);
            RC_ASSERT(direct.unallocated == 0);
        }));
    }

    void theNarrowEvaluationIsTheStatement()
    {
        int evaluated = 0;
        QVERIFY(holds([&](Dice& dice, LedgerFacts facts) {
            facts.settings.reversal = dice.oneOf<ReversalEffect>();
            if (dice.once(2))
                addFormerTerms(dice, facts);
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

    // statement.md: a setting changes nothing that was posted before.
    void aChangeOfTermsLeavesWhatWasPosted()
    {
        int changed = 0;
        QVERIFY(holds([&](Dice& dice, LedgerFacts facts) {
            const Date later = firstFactDay.addDays(factDays + 100);
            const AccountStatement before = must(accountStatement(facts, later));
            LedgerFacts after = facts;
            for (LedgerClaim& claim : after.claims) {
                claim.former.push_back({ later, testId(999), claim.terms });
                claim.terms = otherTerms(dice, claim.terms);
            }
            after.settings = after.claims.front().terms.settings;
            const AccountStatement now = must(accountStatement(after, later));
            RC_ASSERT(now.allocations == before.allocations);
            RC_ASSERT(now.unallocated == before.unallocated);
            for (size_t i = 0; i < before.claims.size(); ++i) {
                const auto& lines = before.claims[i].lines;
                const auto isPosting = [](const StatementLine& line) {
                    return line.kind == LineKind::Payment || (line.kind == LineKind::Entry && line.entry == EntryKind::WriteOff);
                };
                size_t posted = lines.size();
                while (posted > 0 && !isPosting(lines[posted - 1]))
                    --posted;
                RC_ASSERT(now.claims[i].lines.size() >= posted);
                for (size_t k = 0; k < posted; ++k) {
                    const StatementLine& line = now.claims[i].lines[k];
                    RC_ASSERT(line.fact == lines[k].fact && line.kind == lines[k].kind && line.date == lines[k].date);
                    RC_ASSERT(line.amount == lines[k].amount && line.effect == lines[k].effect && line.open == lines[k].open);
                }
                changed += now.claims[i].open != before.claims[i].open;
            }
        }));
        QVERIFY(changed > 3'000); // and what comes after it follows the new terms
    }

    // statement.md 10: if all payments were reversed and restored, the account is the one without them.
    void whatIsRestoredWasNeverThere()
    {
        int reversed = 0;
        QVERIFY(holds([&](Dice& dice, LedgerFacts facts) {
            facts.settings.reversal = ReversalEffect::Restore;
            if (dice.once(2))
                addFormerTerms(dice, facts);
            const Date later = firstFactDay.addDays(factDays + 100);
            for (LedgerPayment& payment : facts.payments)
                payment.reversedOn = std::min(std::max(payment.valueDate, dice.day()), later);
            reversed += !facts.payments.empty();
            const AccountStatement statement = must(accountStatement(facts, later));
            LedgerFacts never = facts;
            never.payments.clear();
            RC_ASSERT(statement == must(accountStatement(never, later)));
        }));
        QVERIFY(reversed > 3'000);
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
