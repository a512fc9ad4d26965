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

/// Everything that has a day besides value dates falls on one. Whether a reversal and a change of terms did.
bool meetOnOneDay(Dice& dice, LedgerFacts& facts)
{
    if (dice.once(2))
        return false;
    const Date day = dice.day();
    bool isReversed = false;
    bool isChanged = false;
    for (LedgerPayment& payment : facts.payments) {
        if (payment.valueDate <= day && dice.once(2))
            payment.reversedOn = day;
        isReversed |= payment.reversedOn == day;
    }
    for (LedgerClaim& claim : facts.claims) {
        for (LedgerEntry& entry : claim.entries) {
            if (entry.valueDate <= day && dice.once(4))
                entry.reversedOn = day;
        }
        for (FormerLedgerTerms& former : claim.former)
            former.until = day;
        isChanged |= !claim.former.empty();
    }
    return isReversed && isChanged;
}

void forgetPerSegment(LedgerClaim& claim)
{
    const auto carry = [](AccountSettings& settings) {
        settings.residual = settings.residual == Residual::PerSegment ? Residual::Carry : settings.residual;
    };
    carry(claim.terms.settings);
    for (FormerLedgerTerms& former : claim.former)
        carry(former.terms.settings);
}

/// Gives the entries of a claim with one value date each other's ids, if they were booked between the same changes of terms.
/// How many have another then.
int exchangeIds(Dice& dice, LedgerFacts& facts)
{
    std::vector<Uuid> changes;
    for (const LedgerClaim& claim : facts.claims) {
        for (const FormerLedgerTerms& former : claim.former)
            changes.push_back(former.id);
    }
    std::mt19937 random(static_cast<quint32>(dice.below(1000)));
    int moved = 0;
    for (LedgerClaim& claim : facts.claims) {
        std::map<std::pair<Date, qsizetype>, std::vector<LedgerEntry*>> together;
        for (LedgerEntry& entry : claim.entries) {
            const auto changed = std::ranges::count_if(changes, [&](const Uuid& change) { return change <= entry.id; });
            together[{ entry.valueDate, changed }].push_back(&entry);
        }
        for (auto& [place, entries] : together) {
            std::vector<Uuid> ids;
            for (const LedgerEntry* entry : entries)
                ids.push_back(entry->id);
            std::ranges::shuffle(ids, random);
            for (size_t i = 0; i < ids.size(); ++i)
                moved += std::exchange(entries[i]->id, ids[i]) != ids[i];
        }
    }
    return moved;
}

std::vector<PaymentPart> sorted(std::vector<PaymentPart> parts)
{
    std::ranges::sort(parts, {}, [](const PaymentPart& part) { return std::pair(part.id, part.claim); });
    return parts;
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
            if (dice.once(2))
                addFormerTerms(dice, facts);
            const Date asOf = anyAsOf(dice);
            const AccountStatement statement = must(accountStatement(facts, asOf));
            qint64 paid = 0;
            qint64 spread = 0;
            for (const LedgerPayment& payment : facts.payments)
                paid += counts(payment, asOf) ? payment.amount : 0;
            std::map<Uuid, qint64> each;
            for (const PaymentPart& part : statement.allocations) {
                RC_ASSERT(!isNegative(part.parts) && part.parts.total() > 0);
                spread += part.parts.total();
                each[part.id] += part.parts.total();
            }
            RC_ASSERT(spread + statement.unallocated == paid);
            for (const LedgerPayment& payment : facts.payments)
                RC_ASSERT(each[payment.id] <= (counts(payment, asOf) ? payment.amount : 0));
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

    // Two books of a team have the same facts in another order; also where changes of terms and reversals fall on one day.
    void theOrderOfFactsChangesNothing()
    {
        int met = 0;
        QVERIFY(holds([&](Dice& dice, LedgerFacts facts) {
            facts.settings.reversal = dice.oneOf<ReversalEffect>();
            if (dice.once(2))
                addFormerTerms(dice, facts);
            met += meetOnOneDay(dice, facts);
            const Date asOf = anyAsOf(dice);
            const AccountStatement statement = must(accountStatement(facts, asOf));
            std::mt19937 random(static_cast<quint32>(dice.below(1000)));
            std::ranges::shuffle(facts.payments, random);
            for (LedgerClaim& claim : facts.claims)
                std::ranges::shuffle(claim.entries, random);
            std::ranges::shuffle(facts.claims, random);
            const AccountStatement other = must(accountStatement(facts, asOf));
            RC_ASSERT(other.unallocated == statement.unallocated);
            RC_ASSERT(sorted(other.allocations) == sorted(statement.allocations));
            for (const ClaimStatement& claim : statement.claims)
                RC_ASSERT(*std::ranges::find(other.claims, claim.claim, &ClaimStatement::claim) == claim);
        }));
        QVERIFY2(met > 700, qPrintable(QString::number(met)));
    }

    // Nor which of a day's entries was booked first, as long as no change of terms stands between them.
    void theOrderOfBookingChangesNoBalance()
    {
        int moved = 0;
        QVERIFY(holds([&](Dice& dice, LedgerFacts facts) {
            facts.settings.reversal = dice.oneOf<ReversalEffect>();
            if (dice.once(2))
                addFormerTerms(dice, facts);
            meetOnOneDay(dice, facts);
            const Date crowded = dice.day();
            for (LedgerClaim& claim : facts.claims) {
                // Rounding each period by itself, the known wrong way, depends on where periods are cut.
                forgetPerSegment(claim);
                for (LedgerEntry& entry : claim.entries) {
                    if (dice.once(2))
                        entry.valueDate = crowded;
                    if (!entry.reversedOn.isNull())
                        entry.reversedOn = std::max(entry.reversedOn, entry.valueDate);
                }
            }
            const Date asOf = anyAsOf(dice);
            const AccountStatement statement = must(accountStatement(facts, asOf));
            moved += exchangeIds(dice, facts);
            const AccountStatement other = must(accountStatement(facts, asOf));
            RC_ASSERT(other.unallocated == statement.unallocated);
            RC_ASSERT(other.allocations == statement.allocations);
            for (size_t i = 0; i < facts.claims.size(); ++i)
                RC_ASSERT(other.claims[i].open == statement.claims[i].open);
        }));
        QVERIFY2(moved > 10'000, qPrintable(QString::number(moved)));
    }

    void aReversedPaymentWasNeverMade()
    {
        QVERIFY(holds([](Dice& dice, LedgerFacts facts) {
            if (dice.once(2))
                addFormerTerms(dice, facts);
            meetOnOneDay(dice, facts);
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

    // From what stands beside it, also where another method held before.
    void everyPeriodCanBeRecomputed()
    {
        int former = 0;
        QVERIFY(holds([&](Dice& dice, LedgerFacts facts) {
            facts.settings.reversal = dice.oneOf<ReversalEffect>();
            addFormerTerms(dice, facts);
            const AccountStatement statement = must(accountStatement(facts, anyAsOf(dice)));
            for (size_t i = 0; i < facts.claims.size(); ++i) {
                const RateSchedule* schedule = facts.claims[i].terms.schedule;
                for (const InterestPeriod& period : statement.claims[i].periods) {
                    const qint64 part = yearUnitsAt(period.dayCount, period.stop()) - yearUnitsAt(period.dayCount, period.from);
                    RC_ASSERT(period.amount == ExactAmount::of(period.minor, period.rate.value() * part));
                    RC_ASSERT(period.days == daysBetween(period.dayCount, period.from, period.stop()));
                    former += !schedule || period.dayCount != schedule->dayCount();
                }
            }
        }));
        QVERIFY2(former > 1'000, qPrintable(QString::number(former)));
    }

    // 30 years, 10^12 cents, negative base rates: what accrued is what the days say, in floating point, which cannot overflow.
    void thirtyYearsOfTheLargestAmounts()
    {
        QVERIFY(rc::check([] {
            Dice dice = anyDice();
            AccountSettings settings;
            settings.unknownRate = UnknownRate::Extrapolate;
            settings.residual = dice.oneOf<Residual>();
            constexpr std::array regimes { "de-consumer", "de-business", "fixed:1000", "spread:95", "spread:0.5", "spread:-10" };
            const QString regime = QString::fromLatin1(regimes[static_cast<size_t>(dice.below(regimes.size()))]);
            const Date from = day(u"2002-01-01"_s).addDays(dice.below(4'000));
            SampleAccount account;
            account.claim(regime, u"de-367"_s, from.toIso(), dice.oneOf<DayCount>(), settings);
            const qint64 principal = trillion - dice.below(1'000'000);
            account.facts.claims.back().entries.push_back(
                { .id = testId(1), .kind = EntryKind::Principal, .amount = principal, .valueDate = from });
            // A cent on interest now and then: each fixes what accrued.
            const int payments = dice.below(31);
            for (int i = 0; i < payments; ++i)
                account.payment(u"0.01"_s, from.addDays(1 + dice.below(10'900)).toIso()).designation = Designation::Interest;
            const Date asOf = from.addMonths(360);
            const AccountStatement statement = must(accountStatement(account.facts, asOf));
            const ClaimStatement& claim = statement.claims.front();
            OpenParts paid;
            for (const PaymentPart& part : statement.allocations) {
                paid.interest += part.parts.interest;
                paid.principal += part.parts.principal;
            }
            RC_ASSERT(claim.open.principal + paid.principal == principal);
            RC_ASSERT(claim.open.interest + paid.interest == claim.interestAccrued);
            RC_ASSERT(paid.interest + paid.principal == payments && statement.unallocated == 0);
            long double expected = 0;
            for (const InterestPeriod& period : claim.periods) {
                const auto part = static_cast<long double>(yearUnitsAt(period.dayCount, period.stop()) - yearUnitsAt(period.dayCount, period.from));
                expected += static_cast<long double>(period.minor) * static_cast<long double>(period.rate.value()) / 1e6L * part
                    / static_cast<long double>(ExactAmount::yearUnits);
            }
            const long double most = static_cast<long double>(claim.periods.size()) + expected * 1e-12L; // a rounding each
            RC_ASSERT(std::abs(static_cast<long double>(claim.interestAccrued) - expected) <= 1 + most);
        }));
    }
};

QTEST_APPLESS_MAIN(TestAccountProperties)
#include "test_account_properties.moc"
