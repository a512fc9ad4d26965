// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dunning_store.h"

#include "core/storage/open_amounts.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"

#include <map>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

// The columns of the state stand first.
const QByteArray candidatesSql = QByteArray("SELECT ") + OpenAmounts::stateColumns + R"sql(
           , s.due, s.level, s.round, s.notice_date, s.deadline, s.hold_until, c.ordinal, c.reference, c.id, f.number,
           f.currency, cs.unallocated, d.name, d.first_name, d.insolvent, d.deceased, d.represented_by <> '', d.country,
           d.region, cr.name, cr.procedure,
           EXISTS (SELECT 1 FROM contact_point p WHERE p.debtor_key = d.key AND p.kind = 'address'
                   AND p.state <> 'bad' AND p.city <> '' AND p.retracted = 0),
           s.disputed, s.planned_until, CASE WHEN cs.promise_counts = 1 THEN cs.promise_last ELSE 0 END
    FROM case_state cs CROSS JOIN case_file f ON f.key = cs.case_key CROSS JOIN debtor d ON d.key = f.debtor_key
    CROSS JOIN creditor cr ON cr.key = f.creditor_key CROSS JOIN claim_state s ON s.case_key = cs.case_key
    CROSS JOIN claim c ON c.key = s.claim_key
    WHERE cs.case_key > ? AND cs.claims_open > 0 AND s.closed = 0
    ORDER BY cs.case_key, s.claim_key
)sql";
constexpr int caseKeyColumn = 1;
constexpr int firstOwn = 14;

Date day(const Statement& row, int column)
{
    return Date::fromDayNumber(static_cast<qint32>(row.integer(column)));
}

void readCase(DunningCandidate& candidate, const Statement& row)
{
    const auto text = [&](int column) { return row.text(firstOwn + column); };
    const auto isSet = [&](int column) { return row.integer(firstOwn + column) != 0; };
    DunningCase& file = candidate.file;
    file = { .caseKey = { row.integer(caseKeyColumn) }, .currency = Currency::fromCode(text(10)).value_or(Currency()),
        .unallocated = row.integer(firstOwn + 11), .hasAddress = isSet(21), .isInsolvent = isSet(14),
        .isDeceased = isSet(15), .isRepresented = isSet(16), .region = Region::of(text(17), text(18)), .promisedUntil = day(row, firstOwn + 24), .claims = {} };
    candidate.claims.clear();
    candidate.caseNumber = text(9);
    const QString first = text(13);
    candidate.debtor = first.isEmpty() ? text(12) : QString(text(12) + u", "_s + first);
    candidate.creditor = text(19);
    candidate.procedure = text(20);
}

Result<> readClaim(DunningCandidate& candidate, const Statement& row, OpenAmounts& amounts)
{
    const auto number = [&](int column) { return static_cast<int>(row.integer(firstOwn + column)); };
    const OpenFigures open = TRY(amounts.read(row));
    const bool isRateKnown = TRY(amounts.isRateKnown(row));
    candidate.file.claims.push_back({ .claim = { row.integer(0) }, .principal = open.principal, .costs = open.costs,
        .interest = isRateKnown ? open.interest : 0, .due = day(row, firstOwn), .level = number(1), .round = number(2),
        .noticeDate = day(row, firstOwn + 3), .deadline = day(row, firstOwn + 4), .holdUntil = day(row, firstOwn + 5),
        .disputed = row.integer(firstOwn + 22), .plannedUntil = day(row, firstOwn + 23) });
    candidate.claims.push_back({ number(6), row.text(firstOwn + 7), Uuid::fromBytes(row.bytes(firstOwn + 8)) });
    return {};
}

template<typename T>
std::optional<T> firstOf(std::vector<T> found)
{
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace

Result<> visitDunningCandidates(Database& database, TermsCache& terms, Date asOf, Key<Case> after,
    const std::function<Result<bool>(const DunningCandidate&)>& visit)
{
    Statement& row = *TRY(database.prepared(candidatesSql));
    row.bind(0, after.value);
    OpenAmounts amounts(database, terms, asOf);
    DunningCandidate candidate;
    const auto visited = [&]() -> Result<> {
        bool isMore = TRY(row.step());
        while (isMore) {
            readCase(candidate, row);
            while (isMore && row.integer(caseKeyColumn) == candidate.file.caseKey.value) {
                TRY(readClaim(candidate, row, amounts));
                isMore = TRY(row.step());
            }
            if (!TRY(visit(candidate)))
                return {};
        }
        return {};
    }();
    row.reset();
    return visited;
}

Result<qint64> openCaseCount(Database& database)
{
    QSqlQuery query = TRY(database.query(u"SELECT count(*) FROM case_state WHERE claims_open > 0"_s));
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<std::optional<DunningRun>> runOn(Database& database, Date date, const QString& procedure)
{
    return firstOf(TRY(rows<DunningRun>(
        database, u"WHERE date = ? AND procedure = ? AND number > 0 AND retracted = 0 ORDER BY key DESC"_s, { date.toIso(), procedure })));
}

Result<std::optional<Date>> latestRunDate(Database& database)
{
    QSqlQuery query = TRY(database.query(u"SELECT max(date) FROM dunning_run WHERE number > 0 AND retracted = 0"_s));
    if (!query.next() || query.value(0).isNull())
        return std::nullopt;
    return TRY(Date::fromIso(query.value(0).toString()));
}

Result<bool> hasNotice(Database& database, Key<Claim> claim, const QByteArray& idempotencyKey)
{
    Statement& statement = *TRY(
        database.bulk("SELECT 1 FROM notice WHERE claim_key = ? AND idem_key = ? AND retracted = 0"));
    const bool found = TRY(statement.with(claim.value, idempotencyKey).step());
    statement.reset();
    return found;
}

Result<std::optional<DunningRun>> runByNumber(Database& database, int number)
{
    return firstOf(TRY(rows<DunningRun>(database, u"WHERE number = ? AND retracted = 0"_s, { number })));
}

Result<std::optional<DunningRun>> runById(Database& database, const QByteArray& id)
{
    return firstOf(TRY(rows<DunningRun>(database, u"WHERE id = ?"_s, { id })));
}

Result<std::vector<RunTotals>> runTotals(Database& database)
{
    QSqlQuery query = TRY(database.query(uR"sql(
        SELECT r.key, r.id, r.number, r.date, r.procedure, r.retracted, n.currency, count(n.key),
               count(DISTINCT c.case_key), coalesce(sum(n.fee), 0)
        FROM dunning_run r LEFT JOIN notice n ON n.run_key = r.key AND n.retracted = r.retracted
        LEFT JOIN claim c ON c.key = n.claim_key
        WHERE r.number > 0 GROUP BY r.key, n.currency ORDER BY r.key DESC, n.currency
    )sql"_s));
    std::vector<RunTotals> found;
    while (query.next()) {
        const Key<DunningRun> key { query.value(0).toLongLong() };
        if (found.empty() || found.back().run.key != key) {
            found.push_back({ { key, { Uuid::fromBytes(query.value(1).toByteArray()) }, query.value(2).toInt(),
                                  Date::fromIso(query.value(3).toString()).value_or(Date()), query.value(4).toString() },
                0, 0, {}, query.value(5).toInt() != 0 });
        }
        RunTotals& totals = found.back();
        totals.notices += query.value(7).toInt();
        totals.letters += query.value(8).toInt();
        if (const auto currency = Currency::fromCode(query.value(6).toString()))
            totals.fees.emplace_back(query.value(9).toLongLong(), *currency);
    }
    return found;
}

Result<bool> hasLaterNotice(Database& database, Key<DunningRun> run)
{
    QSqlQuery query = TRY(database.query(
        u"SELECT EXISTS (SELECT 1 FROM notice n CROSS JOIN notice l ON l.claim_key = n.claim_key AND l.key > n.key "
        "AND l.run_key <> n.run_key AND l.retracted = 0 WHERE n.run_key = ? AND n.retracted = 0)"_s,
        { run.value }));
    return query.next() && query.value(0).toInt() != 0;
}

Result<std::vector<Notice>> noticesOfRun(Database& database, Key<DunningRun> run)
{
    return rows<Notice>(database,
        u"WHERE run_key = ? AND retracted = 0 ORDER BY (SELECT case_key FROM claim WHERE claim.key = claim_key), "
        "(SELECT due_date FROM claim WHERE claim.key = claim_key), key"_s,
        { run.value });
}

Result<std::optional<Notice>> noticeBefore(Database& database, const Notice& notice)
{
    return firstOf(TRY(rows<Notice>(database,
        u"WHERE claim_key = ? AND key < iif(? = 0, 9223372036854775807, ?) AND retracted = 0 ORDER BY key DESC LIMIT 1"_s,
        { notice.claim.value, notice.key.value, notice.key.value })));
}

Result<std::unordered_map<qint64, QString>> postalOrder(Database& database, Key<DunningRun> run)
{
    QSqlQuery query = TRY(database.query(uR"sql(
        SELECT DISTINCT f.key, d.country, d.folded,
            (SELECT p.postcode FROM contact_point p WHERE p.debtor_key = d.key AND p.kind = 'address'
             AND p.state <> 'bad' AND p.retracted = 0 ORDER BY p.state, p.key LIMIT 1)
        FROM notice n JOIN claim c ON c.key = n.claim_key JOIN case_file f ON f.key = c.case_key
        JOIN debtor d ON d.key = f.debtor_key WHERE n.run_key = ? AND n.retracted = 0
    )sql"_s,
        { run.value }));
    std::unordered_map<qint64, QString> order;
    while (query.next())
        order[query.value(0).toLongLong()] = query.value(1).toString() + u' ' + query.value(3).toString() + u' '
            + query.value(2).toString();
    return order;
}

} // namespace mahnwerk
