// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/open_amounts.h"

#include "core/payments/account_statement.h"
#include "core/storage/projection.h"
#include "core/storage/statement.h"
#include "core/storage/two_halves.h"

#include <optional>

namespace mahnwerk {

namespace {

/// Nothing of a day outside the calendar: a damaged book.
std::optional<RunningAccount> accountFrom(const Statement& row, int first)
{
    static const qint64 earliest = Date::fromYmd(1400, 1, 1)->dayNumber();
    static const qint64 latest = Date::fromYmd(9999, 12, 31)->dayNumber();
    for (const int column : { 9, 10, 11 }) {
        const qint64 day = row.integer(first + column);
        if (day != 0 && (day < earliest || day > latest))
            return std::nullopt;
    }
    const auto number = [&](int column) { return row.integer(first + column); };
    const auto day = [&](int column) { return Date::fromDayNumber(static_cast<qint32>(number(column))); };
    return RunningAccount { .costs = number(3), .interest = number(4), .accruedMinor = number(5), .accruedFraction = number(6),
        .principal = number(2), .bearingPrincipal = number(7), .bearingCosts = number(8), .accruesFrom = day(9),
        .bearsFrom = day(10), .validFrom = day(11), .needsFacts = number(12) != 0 };
}

} // namespace

Result<const ClaimTerms*> OpenAmounts::termsOf(qint64 number)
{
    const auto place = static_cast<size_t>(number);
    if (place < m_byNumber.size() && m_byNumber[place])
        return m_byNumber[place];
    Statement& all = *TRY(m_database.bulk("SELECT key, regime, allocation, day_count, settings FROM account_terms"));
    constexpr size_t mostWays = 100'000;
    while (TRY(all.step())) {
        const auto known = static_cast<size_t>(all.integer(0));
        if (known > mostWays)
            continue; // a damaged book
        m_byNumber.resize(std::max(m_byNumber.size(), known + 1));
        m_byNumber[known] = &m_terms.of({ all.utf8(1).toByteArray(), all.utf8(2).toByteArray(), all.utf8(3).toByteArray(),
            all.utf8(4).toByteArray() });
    }
    all.reset();
    if (place >= m_byNumber.size() || !m_byNumber[place])
        return fail(ErrorCode::BookDamaged, { m_database.path(), QStringLiteral("account_terms") });
    return m_byNumber[place];
}

Result<OpenFigures> OpenAmounts::fromFacts(Key<Case> file, Key<Claim> claim)
{
    const LedgerFacts facts = TRY(ledgerFacts(m_database, m_terms, file));
    const AccountStatement statement = TRY(accountStatement(facts, m_asOf));
    for (const ClaimStatement& one : statement.claims) {
        if (one.claim == claim)
            return one.open;
    }
    return OpenFigures();
}

Result<OpenFigures> OpenAmounts::read(const Statement& row, int first)
{
    const auto read = accountFrom(row, first);
    if (!read)
        return fail(ErrorCode::BookDamaged, { m_database.path(), QStringLiteral("claim_state") });
    const RunningAccount& account = *read;
    const bool isEarlier = !account.validFrom.isNull() && m_asOf < account.validFrom;
    auto figures = account.needsFacts || isEarlier
        ? fromFacts({ row.integer(first + 1) }, { row.integer(first) })
        : openFigures(account, *TRY(termsOf(row.integer(first + 13))), m_asOf);
    if (!figures && figures.error().code == ErrorCode::RateUnknown)
        return OpenFigures { account.costs, account.interest, account.principal, 0, {} };
    return figures;
}

Result<bool> OpenAmounts::isRateKnown(const Statement& row, int first)
{
    const ClaimTerms* terms = TRY(termsOf(row.integer(first + 13)));
    if (!terms->schedule)
        return true;
    const RateStep* step = terms->schedule->on(m_asOf);
    return step && step->certainty != RateCertainty::Extrapolated;
}

Result<std::unordered_map<qint64, OpenFigures>> OpenAmounts::ofCase(Key<Case> key)
{
    static const QByteArray sql = QByteArray("SELECT ") + stateColumns + " FROM claim_state s WHERE s.case_key = ?";
    Statement& states = *TRY(m_database.prepared(sql));
    std::unordered_map<qint64, OpenFigures> found;
    states.with(key.value);
    while (TRY(states.step())) {
        auto figures = read(states);
        if (!figures) {
            states.reset();
            return std::unexpected(figures.error());
        }
        found[states.integer(0)] = *figures;
    }
    states.reset();
    return found;
}

Result<qint64> OpenAmounts::interestOfCase(Key<Case> key)
{
    static const QByteArray sql
        = QByteArray("SELECT ") + stateColumns + " FROM claim_state s WHERE s.case_key = ? AND s.closed = 0";
    Statement& states = *TRY(m_database.prepared(sql));
    qint64 interest = 0;
    states.with(key.value);
    while (TRY(states.step())) {
        const auto figures = read(states);
        if (!figures) {
            states.reset();
            return std::unexpected(figures.error());
        }
        interest += figures->interest;
    }
    states.reset();
    return interest;
}

Result<std::vector<qint64>> OpenAmounts::interestOfAll(const std::atomic_bool& stop)
{
    Statement& newest = *TRY(m_database.bulk("SELECT coalesce(max(claim_key), 0), (SELECT coalesce(max(key), 0) FROM case_file) "
                                             "FROM claim_state"));
    TRY(newest.step());
    const qint64 last = newest.integer(0);
    const auto cases = static_cast<size_t>(newest.integer(1)) + 1;
    newest.reset();
    auto [interest, later] = TRY(inTwoHalves<std::vector<qint64>>(
        m_database.path(), last, [&](Database& half, KeyRange claims) -> Result<std::vector<qint64>> {
            TermsCache terms(m_terms.law());
            return OpenAmounts(half, terms, m_asOf).interestOf(claims, cases, stop);
        }));
    for (size_t i = 0; i < later.size(); ++i)
        interest[i] += later[i];
    return std::move(interest);
}

Result<std::vector<qint64>> OpenAmounts::interestOf(KeyRange range, size_t cases, const std::atomic_bool& stop)
{
    static const QByteArray sql = QByteArray("SELECT ") + stateColumns
        + " FROM claim_state s WHERE s.claim_key BETWEEN ? AND ? AND s.closed = 0";
    Statement& states = *TRY(m_database.prepared(sql));
    std::vector<qint64> interest(cases);
    states.with(range.first, range.last);
    while (TRY(states.step())) {
        auto figures = stop.load(std::memory_order_relaxed) ? Result<OpenFigures>(fail(ErrorCode::Cancelled)) : read(states);
        if (!figures) {
            states.reset();
            return std::unexpected(figures.error());
        }
        const auto file = static_cast<size_t>(states.integer(1));
        if (file < interest.size())
            interest[file] += figures->interest;
    }
    states.reset();
    return interest;
}

} // namespace mahnwerk
