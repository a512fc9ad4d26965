// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/claim_list_store.h"

#include "core/base/text.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

// Every condition is there for every call; the bindings say which of them bite.
const QString listSql = uR"sql(
    SELECT c.id, f.number, c.ordinal, c.reference, d.id, d.name, d.first_name, cr.name, f.currency,
           s.principal_open + s.costs_open, s.due, s.hold_until, s.closed
    FROM claim_state s JOIN claim c ON c.key = s.claim_key JOIN case_file f ON f.key = s.case_key
    JOIN debtor d ON d.key = f.debtor_key JOIN creditor cr ON cr.key = f.creditor_key
    WHERE CASE ?
            WHEN 'open' THEN s.closed = 0
            WHEN 'overdue' THEN s.closed = 0 AND s.due < ?
            WHEN 'held' THEN s.closed = 0 AND s.hold_until >= ?
            WHEN 'closed' THEN s.closed = 1
            ELSE 1 END
      AND (? = '' OR instr(d.folded, ?) > 0 OR instr(lower(c.reference), lower(?)) > 0
           OR instr(f.number, upper(?)) > 0 OR f.debtor_number = ?)
    ORDER BY s.due, s.claim_key LIMIT ?
)sql"_s;

} // namespace

Result<std::vector<ClaimListRow>> claimList(Database& database, const ClaimListQuery& asked)
{
    const QString search = asked.search.trimmed();
    QSqlQuery query = TRY(database.query(listSql,
        { QString(nameOf(asked.filter)), asked.asOf.dayNumber(), asked.asOf.dayNumber(), search, folded(search), search,
            search, search, asked.limit == 0 ? qint64(-1) : asked.limit }));
    std::vector<ClaimListRow> found;
    while (query.next()) {
        Debtor debtor;
        debtor.name = query.value(5).toString();
        debtor.firstName = query.value(6).toString();
        const QString file = query.value(1).toString();
        found.push_back({ .id = { Uuid::fromBytes(query.value(0).toByteArray()) },
            .claim = file + u'/' + query.value(2).toString(), .file = file, .reference = query.value(3).toString(),
            .debtorId = { Uuid::fromBytes(query.value(4).toByteArray()) }, .debtor = debtor.sortName(),
            .creditor = query.value(7).toString(), .due = Date::fromDayNumber(query.value(10).toInt()),
            .holdUntil = Date::fromDayNumber(query.value(11).toInt()),
            .open = Money(query.value(9).toLongLong(),
                Currency::fromCode(query.value(8).toString()).value_or(Currency())),
            .isClosed = query.value(12).toInt() != 0 });
    }
    return found;
}

} // namespace mahnwerk
