// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/projection.h"

#include "core/claims/case.h"
#include "core/claims/hold.h"
#include "core/claims/next_step.h"
#include "core/base/moment.h"
#include "core/contacts/contact.h"
#include "core/contacts/dispute.h"
#include "core/dunning/notice.h"
#include "core/payments/former_terms.h"
#include "core/payments/payment.h"
#include "core/payments/reversal.h"
#include "core/storage/case_state.h"
#include "core/plans/plan.h"
#include "core/storage/check_store.h"
#include "core/storage/rows.h"
#include "core/storage/setting_store.h"

#include <algorithm>
#include <array>

namespace mahnwerk {

namespace {

const QString staleStates = QStringLiteral("states/stale"); // written by a migration too

// CROSS JOIN keeps SQLite to the touched cases as the outer loop, so that every list comes in the order of
// its cases and one pass over all of them suffices. ?1 to ?2 are cases without such rows: new ones, most often.
// What belongs to claims comes for retracted ones too: leaving them out would read each claim once for every list.
constexpr auto claimsSql = R"sql(
    SELECT t.case_key, c.key, c.due_date, c.closing_reason <> '', c.retracted, c.id, c.issue_date, c.interest_from,
           c.regime, c.allocation, c.day_count, c.settings, c.security, c.enforced_since, c.called_in
    FROM touched t CROSS JOIN claim c ON c.case_key = t.case_key ORDER BY t.case_key, c.key
)sql";
constexpr auto formerTermsSql = R"sql(
    SELECT t.case_key, c.key, f.until, f.interest_from, f.regime, f.allocation, f.day_count, f.settings, f.id
    FROM touched t CROSS JOIN claim c ON c.case_key = t.case_key CROSS JOIN former_terms f ON f.claim_key = c.key
    WHERE t.case_key NOT BETWEEN ?1 AND ?2 AND f.retracted = 0 ORDER BY t.case_key, c.key, f.id
)sql";
constexpr auto entriesSql = R"sql(
    SELECT t.case_key, c.key, e.kind, e.amount, e.value_date, e.id, e.bears_from, e.through, e.component,
           CASE WHEN t.case_key NOT BETWEEN ?1 AND ?2
                THEN (SELECT min(r.date) FROM reversal r WHERE r.entry_key = e.key AND r.retracted = 0) END
    FROM touched t CROSS JOIN claim c ON c.case_key = t.case_key CROSS JOIN entry e ON e.claim_key = c.key
    WHERE e.retracted = 0 ORDER BY t.case_key, c.key
)sql";
constexpr auto paymentsSql = R"sql(
    SELECT t.case_key, p.key, p.claim_key, p.amount, p.value_date, p.designation, p.id,
           (SELECT min(r.date) FROM reversal r WHERE r.payment_key = p.key AND r.retracted = 0), p.plan_key
    FROM touched t CROSS JOIN payment p ON p.case_key = t.case_key
    WHERE t.case_key NOT BETWEEN ?1 AND ?2 AND p.retracted = 0 ORDER BY t.case_key
)sql";
constexpr auto noticesSql = R"sql(
    SELECT t.case_key, c.key, n.level, n.round, n.date, n.deadline
    FROM touched t CROSS JOIN claim c ON c.case_key = t.case_key CROSS JOIN notice n ON n.claim_key = c.key
    WHERE t.case_key NOT BETWEEN ?1 AND ?2 AND n.retracted = 0 ORDER BY t.case_key, c.key, n.key
)sql";
// A new case may be one of a debtor who is on hold.
constexpr auto holdsSql = R"sql(
    SELECT t.case_key, 0, h.until, h.released_on
    FROM touched t CROSS JOIN hold h ON h.case_key = t.case_key
    WHERE t.case_key NOT BETWEEN ?1 AND ?2 AND h.retracted = 0
    UNION ALL
    SELECT t.case_key, 0, h.until, h.released_on
    FROM touched t CROSS JOIN case_file f ON f.key = t.case_key CROSS JOIN hold h ON h.debtor_key = f.debtor_key
    WHERE h.retracted = 0
    UNION ALL
    SELECT t.case_key, c.key, h.until, h.released_on
    FROM touched t CROSS JOIN claim c ON c.case_key = t.case_key CROSS JOIN hold h ON h.claim_key = c.key
    WHERE t.case_key NOT BETWEEN ?1 AND ?2 AND h.retracted = 0
    ORDER BY 1
)sql";
constexpr auto nextStepsSql = R"sql(
    SELECT t.case_key, n.date, n.kind, n.time FROM touched t CROSS JOIN next_step n ON n.key = t.case_key
    WHERE n.retracted = 0 ORDER BY t.case_key
)sql";
constexpr auto contactsSql = R"sql(
    SELECT t.case_key, c.date, c.kind = 'call', c.outcome, c.time, c.is_attempt, c.is_right_party
    FROM touched t CROSS JOIN contact c ON c.case_key = t.case_key
    WHERE t.case_key NOT BETWEEN ?1 AND ?2 AND c.retracted = 0 ORDER BY t.case_key, c.date, c.at, c.id
)sql";
constexpr auto promisesSql = R"sql(
    SELECT t.case_key, p.key, p.amount, p.made_on, p.due, p.grace_days, p.needs_approval,
           (SELECT min(a.is_granted) FROM approval a WHERE a.promise_key = p.key AND a.retracted = 0)
    FROM touched t CROSS JOIN promise p ON p.case_key = t.case_key
    WHERE t.case_key NOT BETWEEN ?1 AND ?2 AND p.retracted = 0 ORDER BY t.case_key, p.made_on, p.at, p.id
)sql";
constexpr auto plansSql = R"sql(
    SELECT t.case_key, p.key
    FROM touched t CROSS JOIN plan p ON p.case_key = t.case_key CROSS JOIN plan_agreement a ON a.plan_key = p.key
    WHERE t.case_key NOT BETWEEN ?1 AND ?2 AND p.retracted = 0 AND p.stage <> 'cancelled' AND a.retracted = 0
    ORDER BY t.case_key, a.agreed_on, a.at, a.id
)sql";
constexpr auto disputesSql = R"sql(
    SELECT t.case_key, c.key, d.amount
    FROM touched t CROSS JOIN claim c ON c.case_key = t.case_key CROSS JOIN dispute d ON d.claim_key = c.key
    WHERE t.case_key NOT BETWEEN ?1 AND ?2 AND d.retracted = 0 AND d.outcome = 'open' ORDER BY t.case_key, c.key
)sql";

#define CLAIM_STATE "INTO claim_state VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
#define CASE_COLUMNS                                                                                                   \
    "case_key, principal_open, costs_open, unallocated, claims, claims_open, oldest_due, level, deadline, hold_until, " \
    "next_step, last_contact, disputed, step_kind, step_minute, promise, promise_made, promise_due, promise_last, "    \
    "promise_amount, promise_paid, promise_counts, broken_before, tries, last_call, last_outcome, reached, "            \
    "plan, plan_due, plan_rest, plan_missed, plan_defaults, plan_kept"
#define CASE_STATE                                                                                                     \
    "INTO case_state (" CASE_COLUMNS                                                                                   \
    ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
constexpr auto insertClaimState = "INSERT " CLAIM_STATE;
constexpr auto replaceClaimState = "INSERT OR REPLACE " CLAIM_STATE;
constexpr auto insertCaseState = "INSERT " CASE_STATE;
constexpr auto replaceCaseState = "INSERT OR REPLACE " CASE_STATE;
constexpr auto selectCaseState = "SELECT " CASE_COLUMNS " FROM case_state WHERE case_key = ?";
#undef CLAIM_STATE
#undef CASE_STATE
#undef CASE_COLUMNS

/// A list in the order of its cases, read case by case.
class Cursor {
public:
    template<typename... Values>
    Result<> open(Database& database, const char* sql, Values... values)
    {
        m_statement = TRY(database.bulk(sql));
        m_statement->with(values...);
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

/// The number of the terms in account_terms; makes it if it is new and the book can be written. 0: it has none.
Result<qint64> numberOfTerms(Database& database, const TermsText& text)
{
    Statement& known = *TRY(database.bulk("SELECT key FROM account_terms WHERE regime = ? AND allocation = ? "
                                          "AND day_count = ? AND settings = ?"));
    const auto bindTo = [&](Statement& statement) {
        statement.with(QLatin1String(text.regime), QLatin1String(text.allocation), QLatin1String(text.dayCount),
            QLatin1String(text.settings));
    };
    bindTo(known);
    const qint64 number = TRY(known.step()) ? known.integer(0) : 0;
    known.reset();
    if (number != 0 || !database.isInTransaction())
        return number;
    Statement& add = *TRY(database.bulk(
        "INSERT INTO account_terms (regime, allocation, day_count, settings) VALUES (?, ?, ?, ?)"));
    bindTo(add);
    TRY(add.run());
    return numberOfTerms(database, text);
}

qint64 lastDayOfHold(const Statement& row)
{
    const Date until = row.date(2);
    const Date released = row.date(3);
    return released.isNull() ? until.dayNumber() : std::min(until.dayNumber(), released.dayNumber() - 1);
}

CallRecord::Said saidIn(const Statement& row)
{
    CallRecord::Said said { .date = row.date(1), .isCall = row.integer(2) != 0, .outcome = {}, .isAttempt = row.integer(5) != 0,
        .isRightParty = row.integer(6) != 0 };
    if (said.isCall) {
        said.outcome = fromName<Outcome>(row.text(3));
        said.minute = minuteFromText(row.text(4)).value_or(-1);
    }
    return said;
}

} // namespace

Result<Projection::NumberedTerms> Projection::termsOf(const Statement& row, int firstColumn)
{
    const auto isLast = [&](const QByteArray& last, int column) { return row.utf8(firstColumn + column) == last; };
    if (m_lastTerms.terms && isLast(m_lastText.regime, 0) && isLast(m_lastText.allocation, 1)
        && isLast(m_lastText.dayCount, 2) && isLast(m_lastText.settings, 3))
        return m_lastTerms;
    m_lastText = { row.utf8(firstColumn).toByteArray(), row.utf8(firstColumn + 1).toByteArray(),
        row.utf8(firstColumn + 2).toByteArray(), row.utf8(firstColumn + 3).toByteArray() };
    NumberedTerms& numbered = m_numbered[m_lastText];
    if (!numbered.terms) {
        numbered.terms = &m_terms.of(m_lastText);
        numbered.number = TRY(numberOfTerms(m_database, m_lastText));
    }
    return m_lastTerms = numbered;
}

Result<> Projection::readClaim(CaseState& state, const Statement& row)
{
    const Date due = row.date(2);
    const NumberedTerms numbered = TRY(termsOf(row, 8));
    LedgerClaim& claim = state.facts.claims.emplace_back();
    claim.terms = *numbered.terms;
    claim.terms.claim = { row.integer(1) };
    claim.terms.id = Uuid::fromBytes(row.bytes(5));
    claim.terms.due = due;
    claim.terms.origin = row.date(6);
    claim.terms.interestFrom = row.date(7);
    claim.terms.security = static_cast<int>(row.integer(12));
    claim.terms.enforcedSince = row.date(13);
    claim.terms.calledIn = row.date(14);
    state.claims.push_back({ .claim = row.integer(1), .account = {}, .terms = numbered.number,
        .isClosedByReason = row.integer(3) != 0, .due = due.dayNumber() });
    return {};
}

Result<> Projection::readFormerTerms(LedgerClaim& claim, const Statement& row)
{
    const ClaimTerms& kept = *TRY(termsOf(row, 4)).terms;
    FormerLedgerTerms former { row.date(2), Uuid::fromBytes(row.bytes(8)), claim.terms };
    former.terms.schedule = kept.schedule;
    former.terms.costsSchedule = kept.costsSchedule;
    former.terms.order = kept.order;
    former.terms.settings = kept.settings;
    former.terms.interestFrom = row.date(3);
    claim.former.push_back(std::move(former));
    return {};
}

template<typename Visit>
Result<> Projection::compute(Visit visit)
{
    Cursor claims, formerTerms, entries, payments, notices, holds, nextSteps, contacts, promises, disputes, plans;
    const auto open = [&](Cursor& cursor, const char* sql, const EntityInfo& rows) {
        const CaseRange none = without(rows);
        return cursor.open(m_database, sql, none.first, none.last);
    };
    TRY(claims.open(m_database, claimsSql));
    TRY(open(formerTerms, formerTermsSql, entity<FormerTerms>().info));
    TRY(open(entries, entriesSql, entity<Reversal>().info));
    TRY(open(payments, paymentsSql, entity<Payment>().info));
    TRY(open(notices, noticesSql, entity<Notice>().info));
    TRY(open(holds, holdsSql, entity<Hold>().info));
    TRY(nextSteps.open(m_database, nextStepsSql));
    TRY(open(contacts, contactsSql, entity<Contact>().info));
    TRY(open(promises, promisesSql, entity<PromiseToPay>().info));
    TRY(open(disputes, disputesSql, entity<Dispute>().info));
    TRY(open(plans, plansSql, entity<PlanAgreement>().info));
    CaseState state;
    for (const qint64 key : TRY(touched())) {
        state.clear(key);
        for (; claims.isAt(key); TRY(claims.advance())) {
            const Statement& row = claims.row();
            if (row.integer(4) != 0) {
                state.retractedClaims.push_back(row.integer(1));
                continue;
            }
            TRY(readClaim(state, row));
        }
        state.facts.settings = settingsOfAccount(state.facts.claims);
        for (; formerTerms.isAt(key); TRY(formerTerms.advance())) {
            const Statement& row = formerTerms.row();
            if (const ClaimState* claim = state.find(row.integer(1)))
                TRY(readFormerTerms(state.facts.claims[static_cast<size_t>(claim - state.claims.data())], row));
        }
        for (; entries.isAt(key); TRY(entries.advance())) {
            const Statement& row = entries.row();
            const ClaimState* claim = state.find(row.integer(1));
            if (!claim)
                continue;
            LedgerEntry entry { .id = Uuid::fromBytes(row.bytes(5)), .kind = entryKind(row.utf8(2)),
                .amount = row.integer(3), .valueDate = row.date(4), .bearsFrom = row.date(6), .through = row.date(7),
                .reversedOn = row.date(9) };
            if (!row.utf8(8).isEmpty())
                entry.component = fromName<Component>(row.text(8));
            state.facts.claims[static_cast<size_t>(claim - state.claims.data())].entries.push_back(entry);
        }
        for (; payments.isAt(key); TRY(payments.advance())) {
            const Statement& row = payments.row();
            state.facts.payments.push_back({ .id = Uuid::fromBytes(row.bytes(6)), .payment = { row.integer(1) },
                .amount = row.integer(3), .valueDate = row.date(4), .claim = { row.integer(2) },
                .designation = fromName<Designation>(row.text(5)).value_or(Designation::None), .reversedOn = row.date(7) });
            if (!row.isNull(8))
                state.facts.payments.back().designated = claimsOf(TRY(mahnwerk::row(m_database, Key<InstalmentPlan> { row.integer(8) })), state.facts);
        }
        for (; notices.isAt(key); TRY(notices.advance())) {
            const Statement& row = notices.row();
            ClaimState* claim = state.find(row.integer(1));
            if (!claim)
                continue;
            claim->level = row.integer(2);
            claim->round = row.integer(3);
            claim->noticeDate = row.date(4).dayNumber();
            claim->deadline = row.date(5).dayNumber();
        }
        for (; holds.isAt(key); TRY(holds.advance())) {
            const qint64 held = holds.row().integer(1); // a claim; 0: the case
            ClaimState* claim = state.find(held);
            if (held != 0 && !claim)
                continue;
            qint64& until = claim ? claim->holdUntil : state.holdUntil;
            until = std::max(until, lastDayOfHold(holds.row()));
        }
        for (; nextSteps.isAt(key); TRY(nextSteps.advance())) {
            const Statement& row = nextSteps.row();
            state.nextStep = row.date(1).dayNumber();
            state.stepKind = placeOfStep(row.utf8(2));
            state.stepMinute = row.utf8(3).isEmpty() ? -1 : minuteFromText(row.text(3)).value_or(-1);
        }
        for (; contacts.isAt(key); TRY(contacts.advance()))
            state.calls.add(saidIn(contacts.row()));
        for (; promises.isAt(key); TRY(promises.advance())) {
            const Statement& row = promises.row();
            PromiseFacts facts { .amount = row.integer(2), .madeOn = row.date(3), .due = row.date(4),
                .lastDay = row.date(4).addDays(static_cast<int>(row.integer(5))), .needsApproval = row.integer(6) != 0 };
            if (!row.isNull(7))
                facts.granted = row.integer(7) != 0;
            facts.paid = state.paidBetween(facts.madeOn, facts.lastDay);
            state.calls.add({ row.integer(1) }, facts);
        }
        for (; disputes.isAt(key); TRY(disputes.advance())) {
            ClaimState* claim = state.find(disputes.row().integer(1));
            if (!claim)
                continue;
            claim->disputed += disputes.row().integer(2);
            claim->isWhollyDisputed = claim->isWhollyDisputed || disputes.row().integer(2) == 0;
        }
        for (; plans.isAt(key); TRY(plans.advance()))
            state.agreed = TRY(row(m_database, Key<InstalmentPlan> { plans.row().integer(1) }));
        TRY(state.sumUp());
        TRY(visit(state));
    }
    return {};
}

Projection::CaseRange Projection::without(const EntityInfo& rows) const
{
    return std::ranges::find(m_brought, &rows) == m_brought.end() ? m_newCases : CaseRange();
}

Result<> Projection::write(const std::vector<ChangeRow>& changes)
{
    m_newCases = {};
    m_brought.clear();
    for (const ChangeRow& change : changes) {
        if (change.op != 'i')
            continue;
        m_brought.push_back(change.entity);
        if (change.entity == &entity<Case>().info)
            m_newCases = { change.firstKey, change.lastKey };
    }
    return compute([this](const CaseState& state) { return save(state); });
}

Result<> Projection::save(const CaseState& state)
{
    for (const qint64 claim : state.retractedClaims) {
        Statement& gone = *TRY(m_database.bulk("DELETE FROM claim_state WHERE claim_key = ?"));
        TRY(gone.with(claim).run());
    }
    if (state.claims.empty()) {
        Statement& gone = *TRY(m_database.bulk("DELETE FROM case_state WHERE case_key = ?"));
        return gone.with(state.caseKey).run();
    }
    // Replacing costs a third more, also where there is nothing to replace.
    const bool isNew = m_newCases.has(state.caseKey);
    Statement& claim = *TRY(m_database.bulk(isNew ? insertClaimState : replaceClaimState));
    for (const ClaimState& one : state.claims) {
        const auto columns = one.columns(state.caseKey);
        for (size_t i = 0; i < columns.size(); ++i)
            claim.bind(static_cast<int>(i), columns[i]);
        TRY(claim.run());
    }
    Statement& file = *TRY(m_database.bulk(isNew ? insertCaseState : replaceCaseState));
    const auto columns = state.columns();
    for (size_t i = 0; i < columns.size(); ++i)
        file.bind(static_cast<int>(i), columns[i]);
    return file.run();
}

Result<bool> Projection::isSaved(const CaseState& state)
{
    Statement& claims = *TRY(m_database.bulk("SELECT * FROM claim_state WHERE case_key = ? ORDER BY claim_key"));
    claims.with(state.caseKey);
    size_t found = 0;
    bool same = true;
    while (TRY(claims.step())) {
        if (found >= state.claims.size()) {
            same = false;
            continue;
        }
        const auto expected = state.claims[found++].columns(state.caseKey);
        for (size_t i = 0; i < expected.size(); ++i)
            same = same && claims.integer(static_cast<int>(i)) == expected[i];
    }
    claims.reset();
    same = same && found == state.claims.size();
    Statement& file = *TRY(m_database.bulk(selectCaseState));
    file.with(state.caseKey);
    const bool exists = TRY(file.step());
    same = same && exists == !state.claims.empty();
    if (exists) {
        const auto expected = state.columns();
        for (size_t i = 0; i < expected.size(); ++i)
            same = same && file.integer(static_cast<int>(i)) == expected[i];
    }
    file.reset();
    return same;
}

Result<qint64> Projection::differences()
{
    qint64 different = 0;
    TRY(compute([&](const CaseState& state) -> Result<> {
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

Result<LedgerFacts> Projection::facts()
{
    LedgerFacts facts;
    TRY(compute([&](const CaseState& state) -> Result<> {
        facts = state.facts;
        return {};
    }));
    return facts;
}

Result<> rebuildStates(
    Database& database, TermsCache& terms, const std::function<bool(qint64 done, qint64 total)>& isWanted)
{
    constexpr qint64 casesAtOnce = 5'000;
    const qint64 newest = TRY(newestCase(database));
    for (qint64 first = 1; first <= newest; first += casesAtOnce) {
        TRY(database.begin());
        const auto written = [&]() -> Result<> {
            Projection projection(database, terms);
            TRY(projection.begin());
            TRY(projection.touchCases(first, first + casesAtOnce - 1));
            return projection.write();
        }();
        if (!written) {
            database.rollback();
            return written;
        }
        TRY(database.commit());
        if (isWanted && !isWanted(std::min(first + casesAtOnce - 1, newest), newest))
            return fail(ErrorCode::Cancelled);
    }
    return markStatesFresh(database);
}

Result<bool> areStatesStale(Database& database)
{
    return !TRY(setting(database, staleStates)).isEmpty();
}

Result<> markStatesStale(Database& database)
{
    return setSetting(database, staleStates, QStringLiteral("1"));
}

Result<> markStatesFresh(Database& database)
{
    return database.execute("DELETE FROM setting WHERE name = 'states/stale'");
}

Result<LedgerFacts> ledgerFacts(Database& database, TermsCache& terms, Key<Case> key)
{
    Projection projection(database, terms);
    TRY(projection.begin());
    TRY(projection.touchCases(key.value, key.value));
    return projection.facts();
}

} // namespace mahnwerk
