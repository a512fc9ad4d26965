// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/claim_list_store.h"

#include "core/base/text.h"
#include "core/storage/open_amounts.h"
#include "core/storage/statement.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

// Every condition is there for every call; the bindings say which of them bite.
const QByteArray listSql = QByteArray("SELECT ") + OpenAmounts::stateColumns + R"sql(
           , c.id, f.number, c.ordinal, c.reference, d.id, d.name, d.first_name, cr.name, f.currency, s.due, s.hold_until, s.closed
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
)sql";

} // namespace

Result<std::vector<ClaimListRow>> claimList(Database& database, TermsCache& terms, const ClaimListQuery& asked)
{
    const QString search = asked.search.trimmed();
    Statement& row = *TRY(database.prepared(listSql));
    const qint64 today = asked.asOf.dayNumber();
    row.with(QString(nameOf(asked.filter)), today, today, search, folded(search), search, search, search,
        asked.limit == 0 ? qint64(-1) : asked.limit);
    OpenAmounts amounts(database, terms, asked.asOf);
    std::vector<ClaimListRow> found;
    while (TRY(row.step())) {
        constexpr int first = 14; // behind the columns of the state
        const auto day = [&](int column) { return Date::fromDayNumber(static_cast<qint32>(row.integer(first + column))); };
        const auto figures = amounts.read(row);
        if (!figures) {
            row.reset();
            return std::unexpected(figures.error());
        }
        const bool isClosed = row.integer(first + 11) != 0;
        const Debtor debtor { .firstName = row.text(first + 6), .name = row.text(first + 5) };
        const QString file = row.text(first + 1);
        const Currency currency = Currency::fromCode(row.text(first + 8)).value_or(Currency());
        found.push_back({ .id = { Uuid::fromBytes(row.bytes(first)) }, .claim = file + u'/' + row.text(first + 2),
            .file = file, .reference = row.text(first + 3), .debtorId = { Uuid::fromBytes(row.bytes(first + 4)) },
            .debtor = debtor.sortName(), .creditor = row.text(first + 7), .due = day(9), .holdUntil = day(10),
            .open = Money(figures->costs + figures->principal, currency),
            .interest = Money(isClosed ? 0 : figures->interest, currency), .isClosed = isClosed });
    }
    row.reset();
    return found;
}

} // namespace mahnwerk
