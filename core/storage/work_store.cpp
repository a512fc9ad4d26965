// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/work_store.h"

#include "core/claims/next_step.h"
#include "core/storage/plan_store.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <map>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

// The columns of the call record stand first, see recordIn().
#define WORK_COLUMNS                                                                                                        \
    "SELECT s.last_contact, s.last_call, s.last_outcome, s.tries, s.reached, s.promise, s.promise_made, s.promise_due, "    \
    "s.promise_last, s.promise_amount, s.promise_paid, s.promise_counts, s.broken_before, s.case_key, "                     \
    "s.principal_open + s.costs_open, s.disputed, s.claims_open, s.oldest_due, s.hold_until, s.next_step, s.step_minute, "  \
    "n.kind, CASE WHEN n.owner <> '' THEN n.owner WHEN n.kind IN ('approve', 'review') THEN '' ELSE f.owner END, n.note, f.number, f.currency, d.key, d.id, d.name, "    \
    "d.first_name, d.language, d.country, d.region, d.segment, d.kind, d.birth_date, d.do_not_call, d.insolvent, "          \
    "d.deceased, d.represented_by <> '', cr.name, s.plan, s.plan_due, s.plan_rest, s.plan_missed, s.plan_defaults, s.plan_kept, s.step_kind "
#define WORK_TABLES                                                                                                         \
    "CROSS JOIN next_step n ON n.key = s.case_key CROSS JOIN case_file f ON f.key = s.case_key "                            \
    "CROSS JOIN debtor d ON d.key = f.debtor_key CROSS JOIN creditor cr ON cr.key = f.creditor_key "
constexpr auto dueSql = WORK_COLUMNS "FROM case_state s INDEXED BY case_state_work " WORK_TABLES
                                     "WHERE s.step_kind <> 0 AND s.claims_open > 0 AND s.next_step <= ? ORDER BY s.next_step, s.case_key";
constexpr auto oneSql = WORK_COLUMNS "FROM case_state s " WORK_TABLES "WHERE s.case_key = ?";
#undef WORK_COLUMNS
#undef WORK_TABLES

enum Column { FirstOfRecord = 0, CaseKey = 13, Open, Disputed, ClaimsOpen, OldestDue, HoldUntil, StepDate, StepMinute, StepKind, Owner, Note, Number,
    CurrencyCode, DebtorKey, DebtorId, Name, FirstName, Language, CountryCode, RegionPart, Segment, Kind, BirthDate, DoNotCall, Insolvent, Deceased,
    Represented, CreditorName, FirstOfPlan, StateStep = FirstOfPlan + 6 };

Date day(const Statement& row, int column)
{
    return Date::fromDayNumber(static_cast<qint32>(row.integer(column)));
}

/// The town of the first address and how many numbers may be dialled.
Result<> readPoints(Database& database, WorkRow& work)
{
    Statement& points = *TRY(database.bulk("SELECT kind, postcode, city, state FROM contact_point WHERE debtor_key = ? AND retracted = 0"));
    points.with(work.debtorKey.value);
    while (TRY(points.step())) {
        const QByteArrayView kind = points.utf8(0);
        if (kind == "phone" && points.utf8(3) != "bad")
            ++work.gate.numbers;
        if (kind == "address" && work.place.isEmpty())
            work.place = QString(points.text(1) + u' ' + points.text(2)).trimmed();
    }
    points.reset();
    return {};
}

void readRow(WorkRow& work, const Statement& row)
{
    work = {};
    WorkItem& item = work.item;
    item.caseKey = { row.integer(CaseKey) };
    item.open = row.integer(Open);
    item.disputed = row.integer(Disputed);
    item.claimsOpen = static_cast<int>(row.integer(ClaimsOpen));
    item.oldestDue = day(row, OldestDue);
    item.holdUntil = day(row, HoldUntil);
    item.step = { day(row, StepDate), static_cast<int>(row.integer(StepMinute)) };
    item.stepKind = row.text(StepKind);
    item.owner = row.text(Owner);
    item.segment = row.text(Segment);
    item.calls = recordIn(row, FirstOfRecord);
    item.plan = planRecordIn(row, FirstOfPlan);
    if (row.integer(StateStep) == planPlace)
        item.stepKind = planStep.toString();
    work.number = row.text(Number);
    work.currency = Currency::fromCode(row.text(CurrencyCode)).value_or(Currency());
    work.debtorKey = { row.integer(DebtorKey) };
    work.debtorId = Uuid::fromBytes(row.bytes(DebtorId));
    const QString first = row.text(FirstName);
    work.debtor = first.isEmpty() ? row.text(Name) : QString(row.text(Name) + u", "_s + first);
    work.language = row.text(Language);
    work.country = row.text(CountryCode);
    work.creditor = row.text(CreditorName);
    work.note = row.text(Note);
    work.gate = { .isDeceased = row.integer(Deceased) != 0, .isInsolvent = row.integer(Insolvent) != 0, .isRepresented = row.integer(Represented) != 0,
        .isDoNotCall = row.integer(DoNotCall) != 0, .isPerson = row.utf8(Kind) == "person", .birthDate = row.date(BirthDate), .numbers = 0,
        .region = Region::of(work.country, row.text(RegionPart)), .attempts = {}, .conversations = {}, .agreed = {} };
    if (item.stepKind == u"call-back")
        work.gate.agreed = item.step;
}

} // namespace

Result<> visitWork(Database& database, Date until, const std::function<Result<bool>(WorkRow&)>& visit)
{
    Statement& due = *TRY(database.bulk(dueSql));
    due.with(qint64(until.dayNumber()));
    WorkRow work;
    const auto visited = [&]() -> Result<> {
        while (TRY(due.step())) {
            readRow(work, due);
            TRY(readPoints(database, work));
            if (!TRY(visit(work)))
                return {};
        }
        return {};
    }();
    due.reset();
    return visited;
}

Result<WorkRow> workRowOf(Database& database, Key<Case> key)
{
    Statement& one = *TRY(database.bulk(oneSql));
    one.with(key.value);
    WorkRow work;
    const bool isThere = TRY(one.step());
    if (isThere)
        readRow(work, one);
    one.reset();
    if (!isThere)
        return fail(ErrorCode::NotFound, { u"case"_s, QString::number(key.value) });
    TRY(readPoints(database, work));
    return work;
}

Result<std::vector<int>> plannedMinutes(Database& database, const std::vector<Date>& days)
{
    Statement& planned = *TRY(database.bulk(
        "SELECT step_kind, count(*) FROM case_state INDEXED BY case_state_work WHERE step_kind <> 0 AND claims_open > 0 AND next_step = ? GROUP BY step_kind"));
    std::vector<int> minutes;
    for (const Date date : days) {
        planned.with(qint64(date.dayNumber()));
        int sum = 0;
        while (TRY(planned.step())) {
            const auto place = static_cast<size_t>(planned.integer(0));
            const QString kind = place < knownSteps.size() ? QString::fromLatin1(knownSteps[place]) : QString();
            sum += minutesOf(kind) * static_cast<int>(planned.integer(1));
        }
        planned.reset();
        minutes.push_back(sum);
    }
    return minutes;
}

Result<int> casesWorked(Database& database, Date date, const QString& user)
{
    Statement& worked = *TRY(database.bulk("SELECT count(DISTINCT case_key) FROM contact INDEXED BY contact_call WHERE kind = 'call' AND date = ?1 AND retracted = 0 "
                                           "AND (?2 = '' OR user = ?2)"));
    worked.with(date, user);
    const int count = TRY(worked.step()) ? static_cast<int>(worked.integer(0)) : 0;
    worked.reset();
    return count;
}

Result<std::vector<Money>> promisedOn(Database& database, Date date, const QString& user)
{
    Statement& promised = *TRY(database.bulk(R"sql(
        SELECT currency, sum(amount) FROM promise WHERE made_on = ?1 AND retracted = 0 AND (?2 = '' OR user = ?2) GROUP BY currency ORDER BY 1
    )sql"));
    promised.with(date, user);
    std::vector<Money> sums;
    while (TRY(promised.step()))
        sums.emplace_back(promised.integer(1), Currency::fromCode(promised.text(0)).value_or(Currency()));
    promised.reset();
    return sums;
}

Result<QStringList> owners(Database& database)
{
    // From one owner to the next by the index: there are few of them, and a million rows.
    Statement& all = *TRY(database.bulk(R"sql(
        WITH RECURSIVE
        cases(owner) AS (SELECT min(owner) FROM case_file WHERE owner <> ''
            UNION ALL SELECT (SELECT min(f.owner) FROM case_file f WHERE f.owner <> '' AND f.owner > cases.owner) FROM cases WHERE cases.owner IS NOT NULL),
        steps(owner) AS (SELECT min(owner) FROM next_step WHERE owner <> ''
            UNION ALL SELECT (SELECT min(n.owner) FROM next_step n WHERE n.owner <> '' AND n.owner > steps.owner) FROM steps WHERE steps.owner IS NOT NULL)
        SELECT owner FROM cases WHERE owner IS NOT NULL UNION SELECT owner FROM steps WHERE owner IS NOT NULL ORDER BY 1
    )sql"));
    QStringList found;
    while (TRY(all.step()))
        found += all.text(0);
    all.reset();
    return found;
}

} // namespace mahnwerk
