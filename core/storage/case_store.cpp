// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_store.h"

#include "core/base/text.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

Date day(const QSqlQuery& query, int column)
{
    return Date::fromDayNumber(query.value(column).toInt());
}

int asNumber(Standing standing)
{
    return standing == Standing::Retracted ? 1 : 0;
}

template<typename T>
std::optional<T> firstOf(std::vector<T> found)
{
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

template<typename T>
Result<std::optional<T>> byId(Database& database, const QByteArray& id)
{
    return firstOf(TRY(rows<T>(database, u"WHERE id = ? AND retracted = 0"_s, { id })));
}

/// The row whose key the statement finds first.
template<typename T>
Result<std::optional<T>> found(Database& database, Statement& statement)
{
    const bool isThere = TRY(statement.step());
    const Key<T> key { isThere ? statement.integer(0) : 0 };
    statement.reset();
    if (!isThere)
        return std::nullopt;
    return TRY(row(database, key));
}

} // namespace

Result<std::unordered_map<qint64, ClaimFigures>> claimFigures(Database& database, Key<Case> key)
{
    QSqlQuery query = TRY(database.query(
        u"SELECT claim_key, principal_open, costs_open, due, closed, level, round, notice_date, deadline, hold_until, disputed, planned_until "
        "FROM claim_state WHERE case_key = ?"_s,
        { key.value }));
    std::unordered_map<qint64, ClaimFigures> found;
    while (query.next()) {
        found[query.value(0).toLongLong()]
            = { query.value(1).toLongLong(), query.value(2).toLongLong(), day(query, 3), query.value(4).toInt() != 0,
                  query.value(5).toInt(), query.value(6).toInt(), day(query, 7), day(query, 8), day(query, 9), query.value(10).toLongLong(), day(query, 11) };
    }
    return found;
}

Result<CaseFigures> caseFigures(Database& database, Key<Case> key)
{
    QSqlQuery query = TRY(database.query(
        u"SELECT principal_open, costs_open, unallocated, claims, claims_open, oldest_due, level, deadline, hold_until, disputed "
        "FROM case_state WHERE case_key = ?"_s,
        { key.value }));
    if (!query.next())
        return CaseFigures {};
    return CaseFigures { query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong(),
        query.value(3).toInt(), query.value(4).toInt(), day(query, 5), query.value(6).toInt(), day(query, 7),
        day(query, 8), query.value(9).toLongLong() };
}

Result<ClaimFigures> figuresOf(Database& database, Key<Claim> key)
{
    Statement& state = *TRY(database.bulk(
        "SELECT principal_open, costs_open, due, closed, level, round, notice_date, deadline, hold_until "
        "FROM claim_state WHERE claim_key = ?"));
    const auto day = [&state](int column) { return Date::fromDayNumber(static_cast<qint32>(state.integer(column))); };
    const auto number = [&state](int column) { return static_cast<int>(state.integer(column)); };
    ClaimFigures figures;
    if (TRY(state.with(key.value).step())) {
        figures = { state.integer(0), state.integer(1), day(2), state.integer(3) != 0, number(4), number(5), day(6), day(7),
            day(8) };
    }
    state.reset();
    return figures;
}

Result<std::vector<OpenClaim>> openClaimsOf(Database& database, Key<Creditor> creditor, const QSet<qint64>& butThese)
{
    Statement& statement = *TRY(database.bulk(
        "SELECT c.key, c.case_key, c.ordinal, c.reference, s.principal_open, s.costs_open, f.number, f.currency, "
        "d.name, d.first_name FROM case_file f CROSS JOIN claim_state s ON s.case_key = f.key CROSS JOIN claim c ON c.key = s.claim_key "
        "CROSS JOIN debtor d ON d.key = f.debtor_key WHERE f.creditor_key = ? AND s.closed = 0"));
    std::vector<OpenClaim> claims;
    QByteArray code;
    Currency currency; // nearly always the same
    Key<Case> last;
    QString number; // of the last case, and whose it is
    QString debtor;
    statement.with(creditor.value);
    while (TRY(statement.step())) {
        if (butThese.contains(statement.integer(0)))
            continue;
        if (statement.utf8(7) != code) {
            code = statement.utf8(7).toByteArray();
            currency = Currency::fromCode(QString::fromLatin1(code)).value_or(Currency());
        }
        if (const qint64 key = statement.integer(1); key != last.value) {
            last.value = key;
            number = statement.text(6) + u'/';
            debtor = Debtor { .firstName = statement.text(9), .name = statement.text(8) }.sortName();
        }
        claims.push_back({ { statement.integer(0) }, last, number + QString::number(statement.integer(2)),
            statement.text(3), debtor, Money(statement.integer(4), currency), Money(statement.integer(5), currency) });
    }
    statement.reset();
    return claims;
}

Result<std::vector<Claim>> claimsOf(Database& database, Key<Case> key)
{
    return rows<Claim>(database, u"WHERE case_key = ? AND retracted = 0 ORDER BY key"_s, { key.value });
}

Result<std::vector<Entry>> entriesOf(Database& database, Key<Case> key, Standing standing)
{
    return rows<Entry>(database,
        u"WHERE claim_key IN (SELECT key FROM claim WHERE case_key = ? AND retracted = 0) AND retracted = ? "
        "ORDER BY key"_s,
        { key.value, asNumber(standing) });
}

Result<std::vector<Payment>> paymentsOf(Database& database, Key<Case> key, Standing standing)
{
    return rows<Payment>(
        database, u"WHERE case_key = ? AND retracted = ? ORDER BY key"_s, { key.value, asNumber(standing) });
}

Result<std::vector<ClaimEvent>> claimEventsOf(Database& database, Key<Case> key)
{
    return rows<ClaimEvent>(database,
        u"WHERE claim_key IN (SELECT key FROM claim WHERE case_key = ? AND retracted = 0) AND retracted = 0 "
        "ORDER BY key"_s,
        { key.value });
}

Result<std::vector<Notice>> noticesOf(Database& database, Key<Case> key, Standing standing)
{
    return rows<Notice>(database,
        u"WHERE claim_key IN (SELECT key FROM claim WHERE case_key = ? AND retracted = 0) AND retracted = ? "
        "ORDER BY key"_s,
        { key.value, asNumber(standing) });
}

Result<std::vector<Contact>> contactsOf(Database& database, Key<Case> key, Standing standing)
{
    return rows<Contact>(
        database, u"WHERE case_key = ? AND retracted = ? ORDER BY key"_s, { key.value, asNumber(standing) });
}

Result<std::vector<Hold>> holdsOf(Database& database, const Case& file)
{
    return rows<Hold>(database,
        u"WHERE (case_key = ? OR debtor_key = ? OR claim_key IN (SELECT key FROM claim WHERE case_key = ?)) "
        "AND retracted = 0 ORDER BY key"_s,
        { file.key.value, file.debtor.value, file.key.value });
}

Result<NextStep> nextStepOf(Database& database, Key<Case> key)
{
    Statement& statement = *TRY(
        database.bulk("SELECT id, kind, owner, date, time, note FROM next_step WHERE key = ? AND retracted = 0"));
    statement.bind(0, key.value);
    NextStep step;
    if (TRY(statement.step())) {
        step = { { key.value }, { Uuid::fromBytes(statement.bytes(0)) }, statement.text(1), statement.text(2),
            statement.date(3), statement.text(4), statement.text(5) };
    }
    statement.reset();
    if (step.key.isNull())
        return fail(ErrorCode::NotFound, { u"next step"_s, QString::number(key.value) });
    return step;
}

Result<std::vector<ContactPoint>> contactPointsOf(Database& database, Key<Debtor> key)
{
    return rows<ContactPoint>(database, u"WHERE debtor_key = ? AND retracted = 0 ORDER BY key"_s, { key.value });
}

Result<std::vector<Case>> casesOfDebtor(Database& database, Key<Debtor> key)
{
    return rows<Case>(database, u"WHERE debtor_key = ? AND retracted = 0 ORDER BY key"_s, { key.value });
}

Result<std::vector<Creditor>> creditors(Database& database)
{
    return rows<Creditor>(database, u"WHERE retracted = 0 ORDER BY key"_s);
}

Result<std::optional<Office>> collectionOffice(Database& database)
{
    std::vector<Office> found = TRY(rows<Office>(database, u"WHERE retracted = 0 ORDER BY key LIMIT 1"_s));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<bool> hasCases(Database& database, Key<Creditor> creditor)
{
    QSqlQuery query = TRY(database.query(
        u"SELECT EXISTS (SELECT 1 FROM case_file WHERE creditor_key = ? AND retracted = 0)"_s, { creditor.value }));
    return query.next() && query.value(0).toBool();
}

// Every new claim asks these: bulk, and a row is read only where there is one.
Result<std::optional<Case>> openCase(Database& database, Key<Creditor> creditor, Key<Debtor> debtor, Currency currency)
{
    Statement& statement = *TRY(database.bulk(
        "SELECT key FROM case_file f WHERE debtor_key = ? AND creditor_key = ? AND currency = ? AND retracted = 0 "
        "AND NOT EXISTS (SELECT 1 FROM case_state s WHERE s.case_key = f.key AND s.claims_open = 0) ORDER BY key"));
    return found<Case>(database, statement.with(debtor.value, creditor.value, currency.code()));
}

Result<std::optional<Debtor>> debtorByNumber(Database& database, Key<Creditor> creditor, const QString& number)
{
    Statement& statement = *TRY(database.bulk(
        "SELECT d.key FROM case_file f JOIN debtor d ON d.key = f.debtor_key WHERE f.creditor_key = ? "
        "AND f.debtor_number = ? AND f.debtor_number <> '' AND f.retracted = 0 AND d.retracted = 0"));
    return found<Debtor>(database, statement.with(creditor.value, number));
}

Result<std::optional<Debtor>> debtorByName(
    Database& database, Key<Creditor> creditor, const QString& folded, const QString& postcode)
{
    Statement& statement = *TRY(database.bulk(
        "SELECT d.key FROM debtor d WHERE d.folded = ?1 AND d.retracted = 0 "
        "AND EXISTS (SELECT 1 FROM case_file f WHERE f.debtor_key = d.key AND f.creditor_key = ?2 AND f.retracted = 0) "
        "AND (?3 = '' OR NOT EXISTS (SELECT 1 FROM contact_point p WHERE p.debtor_key = d.key "
        "AND p.kind = 'address' AND p.postcode <> '' AND p.postcode <> ?3 AND p.retracted = 0))"));
    return found<Debtor>(database, statement.with(folded, creditor.value, postcode));
}

Result<std::optional<Claim>> claimByIdempotencyKey(
    Database& database, const QString& reference, const QByteArray& key)
{
    Statement& statement = *TRY(
        database.bulk("SELECT key FROM claim WHERE reference = ? AND idem_key = ? AND retracted = 0"));
    return found<Claim>(database, statement.with(reference, key));
}

Result<int> lastOrdinal(Database& database, Key<Case> key)
{
    Statement& statement = *TRY(database.bulk("SELECT max(ordinal) FROM claim WHERE case_key = ?"));
    const int ordinal = TRY(statement.with(key.value).step()) ? static_cast<int>(statement.integer(0)) : 0;
    statement.reset();
    return ordinal;
}

Result<std::optional<Case>> caseByNumber(Database& database, const QString& number)
{
    return firstOf(TRY(rows<Case>(database, u"WHERE number = ? AND retracted = 0"_s, { number })));
}

Result<std::optional<Claim>> claimByReference(Database& database, const QString& reference)
{
    auto found = TRY(rows<Claim>(database, u"WHERE reference = ? AND retracted = 0 LIMIT 2"_s, { reference }));
    return found.size() == 1 ? std::optional(std::move(found.front())) : std::nullopt;
}

Result<std::optional<Case>> caseById(Database& database, const QByteArray& id)
{
    return byId<Case>(database, id);
}

Result<std::optional<Claim>> claimById(Database& database, const QByteArray& id)
{
    return byId<Claim>(database, id);
}

Result<std::optional<Debtor>> debtorById(Database& database, const QByteArray& id)
{
    return byId<Debtor>(database, id);
}

Result<std::optional<Hold>> holdById(Database& database, const QByteArray& id)
{
    return byId<Hold>(database, id);
}

Result<std::optional<ClaimEvent>> claimEventById(Database& database, const QByteArray& id)
{
    return byId<ClaimEvent>(database, id);
}

Result<std::optional<ContactPoint>> contactPointById(Database& database, const QByteArray& id)
{
    return byId<ContactPoint>(database, id);
}

Result<std::vector<FoundDebtor>> findDebtors(Database& database, const QString& text, int limit)
{
    const QString name = folded(text);
    const QString digits = digitsOf(text).size() >= 4 ? digitsOf(text) : QString();
    // Ways to find somebody, the surest first; a scan of a million rows takes a fraction of a second.
    QSqlQuery query = TRY(database.query(uR"sql(
        WITH asked(text, folded, digits) AS (VALUES (?, ?, ?)),
        hit(debtor_key, rank, match) AS (
            SELECT debtor_key, 1, number FROM case_file, asked WHERE number = upper(asked.text) AND retracted = 0
            UNION ALL
            SELECT debtor_key, 2, debtor_number FROM case_file, asked WHERE debtor_number = asked.text AND retracted = 0
            UNION ALL
            SELECT f.debtor_key, 2, c.reference FROM claim c JOIN case_file f ON f.key = c.case_key, asked
            WHERE c.reference = asked.text COLLATE NOCASE AND c.retracted = 0
            UNION ALL
            SELECT key, CASE WHEN debtor.folded = asked.folded THEN 3 WHEN debtor.folded LIKE asked.folded || '%' THEN 4 ELSE 5 END, '' FROM debtor, asked
            WHERE asked.folded <> '' AND instr(debtor.folded, asked.folded) > 0 AND retracted = 0
            UNION ALL
            SELECT debtor_key, 4, value FROM contact_point, asked
            WHERE kind <> 'address' AND retracted = 0 AND (
                (asked.digits <> '' AND kind = 'phone' AND instr(replace(replace(replace(replace(replace(value, ' ', ''),
                    '/', ''), '-', ''), '(', ''), ')', ''), asked.digits) > 0)
                OR (kind <> 'phone' AND instr(replace(lower(value), ' ', ''), replace(lower(asked.text), ' ', '')) > 0))
        )
        SELECT d.key, d.id, d.name, d.first_name, min(h.rank), h.match,
               (SELECT p.city FROM contact_point p WHERE p.debtor_key = d.key AND p.kind = 'address'
                AND p.retracted = 0 LIMIT 1)
        FROM hit h JOIN debtor d ON d.key = h.debtor_key WHERE d.retracted = 0
        GROUP BY d.key ORDER BY min(h.rank), d.folded LIMIT ?
    )sql"_s,
        { text.trimmed(), name, digits.startsWith(u'0') ? digits.mid(1) : digits, limit }));
    std::vector<FoundDebtor> found;
    while (query.next()) {
        Debtor debtor;
        debtor.name = query.value(2).toString();
        debtor.firstName = query.value(3).toString();
        found.push_back({ { query.value(0).toLongLong() }, { Uuid::fromBytes(query.value(1).toByteArray()) },
            debtor.sortName(), query.value(6).toString(), query.value(5).toString() });
    }
    return found;
}

} // namespace mahnwerk
