// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/call_store.h"

#include "core/storage/rows.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

Date day(const Statement& row, int column)
{
    return Date::fromDayNumber(static_cast<qint32>(row.integer(column)));
}

void add(CallDays& days, const Statement& row, int first)
{
    if (row.integer(first + 1) != 0)
        days.attempts.push_back(row.date(first));
    if (row.integer(first + 2) != 0)
        days.conversations.push_back(row.date(first));
}

} // namespace

Result<CallDays> callDaysOf(Database& database, Key<Debtor> debtor, Date since)
{
    Statement& calls = *TRY(database.bulk(R"sql(
        SELECT c.date, c.is_attempt, c.is_right_party FROM case_file f CROSS JOIN contact c ON c.case_key = f.key
        WHERE f.debtor_key = ? AND c.kind = 'call' AND c.date >= ? AND c.retracted = 0
    )sql"));
    calls.with(debtor.value, since);
    CallDays days;
    while (TRY(calls.step()))
        add(days, calls, 0);
    calls.reset();
    return days;
}

Result<std::unordered_map<qint64, CallDays>> callDays(Database& database, Date since)
{
    Statement& calls = *TRY(database.bulk(R"sql(
        SELECT f.debtor_key, c.date, c.is_attempt, c.is_right_party
        FROM contact c INDEXED BY contact_call CROSS JOIN case_file f ON f.key = c.case_key
        WHERE c.kind = 'call' AND c.date >= ? AND c.retracted = 0
    )sql"));
    calls.with(since);
    std::unordered_map<qint64, CallDays> days;
    while (TRY(calls.step()))
        add(days[calls.integer(0)], calls, 1);
    calls.reset();
    return days;
}

Result<CallRecord> callRecordOf(Database& database, Key<Case> key)
{
    Statement& state = *TRY(database.bulk(R"sql(
        SELECT last_contact, last_call, last_outcome, tries, reached, promise, promise_made, promise_due, promise_last, promise_amount,
               promise_paid, promise_counts, broken_before
        FROM case_state WHERE case_key = ?
    )sql"));
    state.with(key.value);
    CallRecord record;
    if (TRY(state.step()))
        record = recordIn(state, 0);
    state.reset();
    return record;
}

CallRecord recordIn(const Statement& row, int first)
{
    CallRecord record { .lastContact = day(row, first), .lastCall = day(row, first + 1), .lastOutcome = {}, .tries = static_cast<int>(row.integer(first + 3)),
        .reached = ReachedHours(row.integer(first + 4)), .promise = { row.integer(first + 5) },
        .promised = { .amount = row.integer(first + 9), .madeOn = day(row, first + 6), .due = day(row, first + 7), .lastDay = day(row, first + 8),
            .paid = row.integer(first + 10) },
        .brokenBefore = static_cast<int>(row.integer(first + 12)) };
    if (const qint64 outcome = row.integer(first + 2); outcome >= 0 && outcome < std::ssize(names<Outcome>))
        record.lastOutcome = static_cast<Outcome>(outcome);
    const qint64 counts = row.integer(first + 11);
    record.promised.needsApproval = counts != 1;
    if (counts == -1)
        record.promised.granted = false;
    return record;
}

Result<std::vector<PromiseLine>> promiseLines(Database& database, Key<Case> key)
{
    const auto promises = TRY(key.isNull() ? rows<PromiseToPay>(database, u"WHERE retracted = 0 ORDER BY case_key, made_on, at, id"_s)
                                           : rows<PromiseToPay>(database, u"WHERE case_key = ? AND retracted = 0 ORDER BY made_on, at, id"_s, { key.value }));
    Statement& beside = *TRY(database.bulk(R"sql(
        SELECT f.number, d.name, d.first_name,
               (SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.case_key = f.key AND p.retracted = 0 AND p.value_date BETWEEN ?2 AND ?3
                AND NOT EXISTS (SELECT 1 FROM reversal r WHERE r.payment_key = p.key AND r.retracted = 0)),
               (SELECT min(a.is_granted) FROM approval a WHERE a.promise_key = ?4 AND a.retracted = 0)
        FROM case_file f JOIN debtor d ON d.key = f.debtor_key WHERE f.key = ?1
    )sql"));
    std::vector<PromiseLine> lines;
    for (const PromiseToPay& promise : promises) {
        PromiseLine line { .promise = promise, .facts = { .amount = promise.amount.minor(), .madeOn = promise.madeOn, .due = promise.due,
                               .lastDay = promise.lastDay(), .needsApproval = promise.needsApproval }, .nextMadeOn = {}, .caseKey = promise.caseKey,
            .caseNumber = {}, .debtor = {} };
        beside.with(promise.caseKey.value, promise.madeOn, promise.lastDay(), promise.key.value);
        if (TRY(beside.step())) {
            line.caseNumber = beside.text(0);
            const QString first = beside.text(2);
            line.debtor = first.isEmpty() ? beside.text(1) : QString(beside.text(1) + u", "_s + first);
            line.facts.paid = beside.integer(3);
            if (!beside.isNull(4))
                line.facts.granted = beside.integer(4) != 0;
        }
        beside.reset();
        if (!lines.empty() && lines.back().caseKey == promise.caseKey)
            lines.back().nextMadeOn = promise.madeOn;
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, {}, [](const PromiseLine& line) { return line.promise.due; });
    return lines;
}

Result<std::vector<Dispute>> disputesOf(Database& database, Key<Case> key)
{
    return rows<Dispute>(database, u"WHERE retracted = 0 AND claim_key IN (SELECT key FROM claim WHERE case_key = ?) ORDER BY opened_on, key"_s, { key.value });
}

Result<std::optional<Contact>> lastCallOf(Database& database, Key<Case> key)
{
    auto found = TRY(rows<Contact>(database, u"WHERE case_key = ? AND kind = 'call' AND retracted = 0 ORDER BY date DESC, at DESC LIMIT 1"_s, { key.value }));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace mahnwerk
