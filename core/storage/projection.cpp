// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/projection.h"

#include "core/payments/case_account.h"

#include <algorithm>

namespace mahnwerk {

namespace {

// CROSS JOIN keeps SQLite to the touched cases as the outer loop, so that every list comes in the order of
// its cases and one pass over all of them suffices.
constexpr auto claimsSql = R"sql(
    SELECT t.case_key, c.key, c.due_date, c.closing_reason <> '', c.retracted
    FROM touched t CROSS JOIN claim c ON c.case_key = t.case_key ORDER BY t.case_key, c.key
)sql";
constexpr auto entriesSql = R"sql(
    SELECT t.case_key, c.key, e.kind, e.amount, e.value_date
    FROM touched t CROSS JOIN claim c ON c.case_key = t.case_key CROSS JOIN entry e ON e.claim_key = c.key
    WHERE c.retracted = 0 AND e.retracted = 0 ORDER BY t.case_key, c.key
)sql";
constexpr auto paymentsSql = R"sql(
    SELECT t.case_key, p.key, p.claim_key, p.amount, p.value_date, p.designation
    FROM touched t CROSS JOIN payment p ON p.case_key = t.case_key
    WHERE p.retracted = 0 ORDER BY t.case_key
)sql";
constexpr auto noticesSql = R"sql(
    SELECT t.case_key, c.key, n.level, n.round, n.date, n.deadline
    FROM touched t CROSS JOIN claim c ON c.case_key = t.case_key CROSS JOIN notice n ON n.claim_key = c.key
    WHERE c.retracted = 0 AND n.retracted = 0 ORDER BY t.case_key, c.key, n.key
)sql";
constexpr auto holdsSql = R"sql(
    SELECT t.case_key, 0, h.until, h.released_on
    FROM touched t CROSS JOIN hold h ON h.case_key = t.case_key WHERE h.retracted = 0
    UNION ALL
    SELECT t.case_key, 0, h.until, h.released_on
    FROM touched t CROSS JOIN case_file f ON f.key = t.case_key CROSS JOIN hold h ON h.debtor_key = f.debtor_key
    WHERE h.retracted = 0
    UNION ALL
    SELECT t.case_key, c.key, h.until, h.released_on
    FROM touched t CROSS JOIN claim c ON c.case_key = t.case_key CROSS JOIN hold h ON h.claim_key = c.key
    WHERE h.retracted = 0 AND c.retracted = 0
    ORDER BY 1
)sql";
constexpr auto nextStepsSql = R"sql(
    SELECT t.case_key, n.date FROM touched t CROSS JOIN next_step n ON n.key = t.case_key
    WHERE n.retracted = 0 ORDER BY t.case_key
)sql";
constexpr auto contactsSql = R"sql(
    SELECT t.case_key, max(c.date) FROM touched t CROSS JOIN contact c ON c.case_key = t.case_key
    WHERE c.retracted = 0 GROUP BY t.case_key ORDER BY t.case_key
)sql";

/// A list in the order of its cases, read case by case.
class Cursor {
public:
    Result<> open(Database& database, const char* sql)
    {
        m_statement = TRY(database.bulk(sql));
        return advance();
    }
    ~Cursor()
    {
        if (m_statement)
            m_statement->reset();
    }
    bool isAt(qint64 caseKey) const { return m_hasRow && m_statement->integer(0) == caseKey; }
    Result<> advance()
    {
        m_hasRow = TRY(m_statement->step());
        return {};
    }
    const Statement& row() const { return *m_statement; }

private:
    Statement* m_statement = nullptr;
    bool m_hasRow = false;
};

EntryKind entryKind(QByteArrayView name)
{
    for (size_t i = 0; i < names<EntryKind>.size(); ++i) {
        if (name == QByteArrayView(names<EntryKind>[i]))
            return static_cast<EntryKind>(i);
    }
    return EntryKind::Principal;
}

qint64 lastDayOfHold(const Statement& row)
{
    const Date until = row.date(2);
    const Date released = row.date(3);
    return released.isNull() ? until.dayNumber() : std::min(until.dayNumber(), released.dayNumber() - 1);
}

struct ClaimState {
    qint64 claim = 0;
    qint64 principal = 0;
    qint64 costs = 0;
    qint64 due = 0;
    qint64 closed = 0;
    qint64 level = 0;
    qint64 round = 0;
    qint64 noticeDate = 0;
    qint64 deadline = 0;
    qint64 holdUntil = 0;
};

} // namespace

struct Projection::State {
    qint64 caseKey = 0;
    std::vector<AccountClaim> facts;
    std::vector<AccountPayment> payments;
    std::vector<ClaimState> claims;
    std::vector<qint64> retractedClaims;
    qint64 principal = 0;
    qint64 costs = 0;
    qint64 unallocated = 0;
    qint64 open = 0;
    qint64 oldestDue = 0;
    qint64 level = 0;
    qint64 deadline = 0;
    qint64 holdUntil = 0;
    qint64 nextStep = 0;
    qint64 lastContact = 0;

    void clear(qint64 key)
    {
        facts.clear();
        payments.clear();
        claims.clear();
        retractedClaims.clear();
        caseKey = key;
        principal = costs = unallocated = open = oldestDue = level = deadline = holdUntil = nextStep = lastContact = 0;
    }
    size_t indexOf(qint64 claim) const
    {
        return static_cast<size_t>(
            std::ranges::lower_bound(claims, claim, {}, &ClaimState::claim) - claims.begin());
    }
    void sumUp();
};

void Projection::State::sumUp()
{
    const CaseAccount account = accountOf(facts, payments);
    unallocated = account.unallocated;
    qint64 firstFree = 0; // the earliest end of the open claims' holds: from then on something can be dunned
    for (size_t i = 0; i < claims.size(); ++i) {
        ClaimState& claim = claims[i];
        claim.principal = account.claims[i].principal;
        claim.costs = account.claims[i].costs;
        claim.closed = facts[i].isClosed || claim.principal + claim.costs == 0;
        claim.holdUntil = std::max(claim.holdUntil, holdUntil);
        if (claim.closed)
            continue;
        firstFree = open == 0 ? claim.holdUntil : std::min(firstFree, claim.holdUntil);
        ++open;
        principal += claim.principal;
        costs += claim.costs;
        oldestDue = oldestDue == 0 ? claim.due : std::min(oldestDue, claim.due);
        level = std::max(level, claim.level);
        deadline = std::max(deadline, claim.deadline);
    }
    holdUntil = std::max(holdUntil, firstFree);
}

Result<> Projection::begin()
{
    TRY(m_database.execute("CREATE TEMP TABLE IF NOT EXISTS touched (case_key INTEGER PRIMARY KEY)"));
    return TRY(m_database.bulk("DELETE FROM touched"))->run();
}

Result<> Projection::touch(const EntityInfo& entity, qint64 firstKey, qint64 lastKey)
{
    if (!entity.casesOf)
        return {};
    Statement& statement = *TRY(m_database.bulk(entity.touchSql.constData()));
    return statement.with(firstKey, lastKey).run();
}

Result<> Projection::touchCases(qint64 firstKey, qint64 lastKey)
{
    Statement& statement = *TRY(
        m_database.bulk("INSERT OR IGNORE INTO touched SELECT key FROM case_file WHERE key BETWEEN ? AND ?"));
    return statement.with(firstKey, lastKey).run();
}

Result<std::vector<qint64>> Projection::touched()
{
    std::vector<qint64> keys;
    Statement& statement = *TRY(m_database.bulk("SELECT case_key FROM touched ORDER BY case_key"));
    while (TRY(statement.step()))
        keys.push_back(statement.integer(0));
    statement.reset();
    return keys;
}

template<typename Visit>
Result<> Projection::compute(Visit visit)
{
    Cursor claims, entries, payments, notices, holds, nextSteps, contacts;
    TRY(claims.open(m_database, claimsSql));
    TRY(entries.open(m_database, entriesSql));
    TRY(payments.open(m_database, paymentsSql));
    TRY(notices.open(m_database, noticesSql));
    TRY(holds.open(m_database, holdsSql));
    TRY(nextSteps.open(m_database, nextStepsSql));
    TRY(contacts.open(m_database, contactsSql));
    State state;
    for (const qint64 key : TRY(touched())) {
        state.clear(key);
        for (; claims.isAt(key); TRY(claims.advance())) {
            const Statement& row = claims.row();
            if (row.integer(4) != 0) {
                state.retractedClaims.push_back(row.integer(1));
                continue;
            }
            const Date due = row.date(2);
            state.facts.push_back({ { row.integer(1) }, due, row.integer(3) != 0, {} });
            state.claims.push_back({ .claim = row.integer(1), .due = due.dayNumber() });
        }
        for (; entries.isAt(key); TRY(entries.advance())) {
            const Statement& row = entries.row();
            state.facts[state.indexOf(row.integer(1))].entries.push_back(
                { entryKind(row.utf8(2)), row.integer(3), row.date(4) });
        }
        for (; payments.isAt(key); TRY(payments.advance())) {
            const Statement& row = payments.row();
            state.payments.push_back({ { row.integer(1) }, { row.integer(2) }, row.integer(3), row.date(4),
                fromName<Designation>(row.text(5)).value_or(Designation::None) });
        }
        for (; notices.isAt(key); TRY(notices.advance())) {
            const Statement& row = notices.row();
            ClaimState& claim = state.claims[state.indexOf(row.integer(1))];
            claim.level = row.integer(2);
            claim.round = row.integer(3);
            claim.noticeDate = row.date(4).dayNumber();
            claim.deadline = row.date(5).dayNumber();
        }
        for (; holds.isAt(key); TRY(holds.advance())) {
            const qint64 claim = holds.row().integer(1);
            qint64& until = claim == 0 ? state.holdUntil : state.claims[state.indexOf(claim)].holdUntil;
            until = std::max(until, lastDayOfHold(holds.row()));
        }
        for (; nextSteps.isAt(key); TRY(nextSteps.advance()))
            state.nextStep = nextSteps.row().date(1).dayNumber();
        for (; contacts.isAt(key); TRY(contacts.advance()))
            state.lastContact = contacts.row().date(1).dayNumber();
        state.sumUp();
        TRY(visit(state));
    }
    return {};
}

Result<> Projection::write()
{
    return compute([this](const State& state) { return save(state); });
}

Result<> Projection::save(const State& state)
{
    for (const qint64 claim : state.retractedClaims) {
        Statement& gone = *TRY(m_database.bulk("DELETE FROM claim_state WHERE claim_key = ?"));
        TRY(gone.with(claim).run());
    }
    if (state.claims.empty()) {
        Statement& gone = *TRY(m_database.bulk("DELETE FROM case_state WHERE case_key = ?"));
        return gone.with(state.caseKey).run();
    }
    Statement& claim = *TRY(m_database.bulk("INSERT OR REPLACE INTO claim_state (claim_key, case_key, principal_open, "
                                            "costs_open, due, closed, level, round, notice_date, deadline, hold_until) "
                                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const ClaimState& s : state.claims) {
        claim.with(s.claim, state.caseKey, s.principal, s.costs, s.due, s.closed, s.level, s.round, s.noticeDate,
            s.deadline, s.holdUntil);
        TRY(claim.run());
    }
    Statement& file = *TRY(m_database.bulk(
        "INSERT OR REPLACE INTO case_state (case_key, principal_open, costs_open, unallocated, claims, claims_open, "
        "oldest_due, level, deadline, hold_until, next_step, last_contact) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    file.with(state.caseKey, state.principal, state.costs, state.unallocated, qint64(state.claims.size()), state.open,
        state.oldestDue, state.level, state.deadline, state.holdUntil, state.nextStep, state.lastContact);
    return file.run();
}

Result<bool> Projection::isSaved(const State& state)
{
    Statement& claims = *TRY(m_database.bulk(
        "SELECT claim_key, principal_open, costs_open, due, closed, level, round, notice_date, deadline, hold_until "
        "FROM claim_state WHERE case_key = ? ORDER BY claim_key"));
    claims.with(state.caseKey);
    size_t found = 0;
    bool same = true;
    while (TRY(claims.step())) {
        if (found >= state.claims.size()) {
            same = false;
            continue;
        }
        const ClaimState& s = state.claims[found++];
        const qint64 expected[] = { s.claim, s.principal, s.costs, s.due, s.closed, s.level, s.round, s.noticeDate,
            s.deadline, s.holdUntil };
        for (int i = 0; i < 10; ++i)
            same = same && claims.integer(i) == expected[i];
    }
    claims.reset();
    same = same && found == state.claims.size();
    Statement& file = *TRY(m_database.bulk(
        "SELECT principal_open, costs_open, unallocated, claims, claims_open, oldest_due, level, deadline, hold_until, "
        "next_step, last_contact FROM case_state WHERE case_key = ?"));
    file.with(state.caseKey);
    const bool exists = TRY(file.step());
    same = same && exists == !state.claims.empty();
    if (exists) {
        const qint64 expected[] = { state.principal, state.costs, state.unallocated, qint64(state.claims.size()),
            state.open, state.oldestDue, state.level, state.deadline, state.holdUntil, state.nextStep,
            state.lastContact };
        for (int i = 0; i < 11; ++i)
            same = same && file.integer(i) == expected[i];
    }
    file.reset();
    return same;
}

Result<qint64> Projection::differences()
{
    qint64 different = 0;
    TRY(compute([&](const State& state) -> Result<> {
        different += TRY(isSaved(state)) ? 0 : 1;
        return {};
    }));
    return different;
}

Result<qint64> Projection::withoutNextStep()
{
    Statement& statement = *TRY(m_database.bulk(R"sql(
        SELECT count(*) FROM touched t CROSS JOIN case_state s ON s.case_key = t.case_key
        WHERE s.claims_open > 0 AND s.next_step = 0
    )sql"));
    TRY(statement.step());
    const qint64 count = statement.integer(0);
    statement.reset();
    return count;
}

Result<CaseAccount> Projection::account()
{
    CaseAccount account;
    TRY(compute([&](const State& state) -> Result<> {
        account = accountOf(state.facts, state.payments);
        return {};
    }));
    return account;
}

Result<CaseAccount> caseAccount(Database& database, Key<Case> key)
{
    Projection projection(database);
    TRY(projection.begin());
    TRY(projection.touchCases(key.value, key.value));
    return projection.account();
}

} // namespace mahnwerk
