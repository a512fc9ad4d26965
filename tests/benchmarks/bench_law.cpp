// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/account_commands.h"
#include "core/storage/open_amounts.h"
#include "tests/benchmarks/stopwatch.h"
#include "tests/support/book_fixture.h"
#include "tests/support/sample_account.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

/// What the arithmetic costs at the least: four periods, days times rate, one division; no calendar, no check.
qint64 bareInterest(const RunningAccount& account, const std::vector<RateStep>& steps, qint32 stop)
{
    Int128 sum = 0;
    const qint32 from = account.accruesFrom.dayNumber();
    for (size_t i = steps.size(); i-- > 0;) {
        const qint32 begin = std::max(from, steps[i].from.dayNumber());
        const qint32 end = i + 1 < steps.size() ? std::min(stop, steps[i + 1].from.dayNumber()) : stop;
        if (begin < end)
            sum += Int128(account.bearingPrincipal) * steps[i].rate.value() * (end - begin);
        if (steps[i].from.dayNumber() <= from)
            break;
    }
    return static_cast<qint64>((sum * 2 + 365'000'000) / 730'000'000);
}

std::vector<RunningAccount> accountsOf(size_t count)
{
    std::vector<RunningAccount> accounts(count);
    const Date first = day(u"2025-01-05"_s);
    for (size_t i = 0; i < count; ++i) {
        RunningAccount& account = accounts[i];
        account.principal = account.bearingPrincipal = 1'000 + static_cast<qint64>(i * 7919 % 900'000);
        account.costs = static_cast<qint64>(i % 50) * 100;
        account.accruesFrom = first.addDays(static_cast<int>(i % 170));
        account.bearsFrom = account.validFrom = account.accruesFrom;
    }
    return accounts;
}

/// What both sides did in one round.
struct Round {
    double bare = 0; ///< processor seconds
    double ours = 0;
    qint64 bareSum = 0;
    qint64 ourSum = 0;
    qint64 perDay = 0;
};

Round evaluationRound(const std::vector<RunningAccount>& accounts, const ClaimTerms& terms, Date asOf)
{
    Round round;
    const Stopwatch bareWatch;
    for (const RunningAccount& account : accounts)
        round.bareSum += bareInterest(account, terms.schedule->steps(), asOf.addDays(1).dayNumber());
    round.bare = bareWatch.read().processor;
    const Stopwatch watch;
    for (const RunningAccount& account : accounts) {
        const auto figures = openFigures(account, terms, asOf);
        round.ourSum += figures ? figures->interest : 0;
        round.perDay += figures ? figures->perDay : 0;
    }
    round.ours = watch.read().processor;
    return round;
}

/// Both sides read the same accounts in turns; of each the best round counts, the others are what the machine did beside.
/// The bare loop gives the interest; ours also the amount per day, the part of a cent and whether every rate is known.
void benchEvaluation(size_t count, DayCount method)
{
    constexpr int rounds = 7;
    const RateSchedule schedule = scheduleOf(u"de-consumer"_s, method);
    ClaimTerms terms;
    terms.schedule = &schedule;
    const std::vector<RunningAccount> accounts = accountsOf(count);
    const Date asOf = day(u"2026-11-21"_s);
    Round best = evaluationRound(accounts, terms, asOf);
    for (int i = 1; i < rounds; ++i) {
        const Round next = evaluationRound(accounts, terms, asOf);
        best.bare = std::min(best.bare, next.bare);
        best.ours = std::min(best.ours, next.ours);
    }
    const double ratio = best.ours / best.bare;
    std::printf("open figures of %zu claims over 4 rates, %s: %.1f ns each, bare loop %.1f ns, ratio %.2f (target 3.0)%s; "
                "sums %lld %lld, per day %lld\n",
        count, qPrintable(nameOf(method)), best.ours * 1e9 / static_cast<double>(count), best.bare * 1e9 / static_cast<double>(count),
        ratio, ratio > 3 ? "  MISSED" : "", best.ourSum, best.bareSum, best.perDay);
}

/// The balances of a day as lists ask for them: states read from a real book, in two halves, and evaluated.
void benchBalances(int count)
{
    BookFixture f(u"2026-11-21", u"DE");
    const Claim claim = f.add({ .minor = 100'000, .due = u"2025-01-04"_s });
    TermsDraft terms;
    terms.regime = u"de-consumer"_s;
    terms.order = u"de-367"_s;
    terms.interestFrom = day(u"2025-01-05"_s);
    must(setTerms(*f.book, claim.key, terms));
    // Copies of its state with other amounts and beginnings.
    Database& database = f.book->database();
    must(database.begin());
    must(database.execute(QByteArray("WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < " + QByteArray::number(count) + ") "
        "INSERT INTO claim_state SELECT i, case_key, 1000 + i * 7919 % 900000, i % 50 * 100, 0, 0, 0, 1000 + i * 7919 % 900000, 0, "
        "accrues_from + i % 170, bears_from + i % 170, valid_from + i % 170, 0, terms, due, 0, 0, 0, 0, 0, 0, 0, 0 FROM n, claim_state WHERE claim_key = 1").constData()));
    must(database.commit());
    const std::atomic_bool stop = false;
    Time best { 1e9, 1e9 };
    qint64 sum = 0;
    for (int i = 0; i < 5; ++i) {
        const Stopwatch watch;
        sum = must(OpenAmounts(database, f.book->terms(), f.clock->today()).interestOfAll(stop)).at(static_cast<size_t>(claim.caseKey.value));
        const Time time = watch.read();
        best = time.processor < best.processor ? time : best;
    }
    std::printf("balances of %d claims over 4 rates, read from a book: %.3f s CPU, %.3f s on the clock (target 1.000)%s; interest %lld\n", count,
        best.processor, best.wall, best.processor > 1 ? "  MISSED" : "", sum);
}

SampleAccount longAccount(int entries)
{
    SampleAccount account;
    account.claim(u"de-business"_s, u"de-367"_s, u"2016-01-01"_s);
    for (int i = 0; i < entries; ++i) {
        const QString date = day(u"2016-01-01"_s).addDays(i * 19).toIso();
        if (i % 4 == 3)
            account.payment(u"80.00"_s, date);
        else
            account.entry(i % 4 == 1 ? EntryKind::Cost : EntryKind::Principal, u"50.00"_s, date);
    }
    return account;
}

void benchStatement(int entries, int repeats)
{
    const SampleAccount account = longAccount(entries);
    const Date asOf = day(u"2026-11-21"_s);
    qint64 total = 0;
    size_t periods = 0;
    const Stopwatch watch;
    for (int i = 0; i < repeats; ++i) {
        const auto statement = accountStatement(account.facts, asOf);
        total += statement->total();
        periods = statement->claims.front().periods.size();
    }
    const Time time = watch.read();
    std::printf("statement with %d entries, %zu periods: %.3f ms CPU (target 1.000 ms); total %lld\n", entries, periods,
        time.processor * 1000 / repeats, total / repeats);
    const Stopwatch runningWatch;
    qint64 open = 0;
    for (int i = 0; i < repeats; ++i)
        open += runningAccounts(account.facts)->claims.front().principal;
    std::printf("running account of %d entries: %.3f ms CPU; %lld\n", entries, runningWatch.read().processor * 1000 / repeats,
        open / repeats);
}

/// What a projection does for a usual claim: one principal, a fee.
void benchUsualClaims(int count)
{
    SampleAccount account;
    account.claim(u"de-consumer"_s, u"de-367"_s, u"2025-12-01"_s);
    account.entry(EntryKind::Principal, u"1000.00"_s, u"2025-11-01"_s);
    account.entry(EntryKind::DunningFee, u"2.50"_s, u"2026-02-01"_s);
    qint64 open = 0;
    const Stopwatch watch;
    for (int i = 0; i < count; ++i)
        open += runningAccounts(account.facts)->claims.front().principal;
    std::printf("running accounts of %d usual claims: %.3f s CPU; %lld\n", count, watch.read().processor, open);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    for (const DayCount method : { DayCount::Act365, DayCount::ActAct, DayCount::E30_360 })
        benchEvaluation(static_cast<size_t>(count), method);
    benchBalances(count);
    benchStatement(200, 200);
    benchUsualClaims(count / 10);
    return 0;
}
