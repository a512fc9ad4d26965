// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check_store.h"

#include "core/storage/entity.h"

#include <QFile>

#include <sqlite3.h>

namespace mahnwerk {

using namespace Qt::StringLiterals;

const std::vector<InvariantQuery>& invariantQueries()
{
    static const std::vector<InvariantQuery> all = {
        { "foreign keys", "SELECT (SELECT count(*) FROM claim), (SELECT count(*) FROM pragma_foreign_key_check)" },
        { "open case has one next step",
            "SELECT count(*), count(*) FILTER (WHERE n.key IS NULL) FROM case_state s "
            "LEFT JOIN next_step n ON n.key = s.case_key AND n.retracted = 0 WHERE s.claims_open > 0" },
        { "claim has principal",
            "SELECT count(*), count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.claim_key = c.key "
            "AND e.kind = 'principal' AND e.retracted = 0)) FROM claim c WHERE c.retracted = 0" },
        { "entry in the currency of its case",
            "SELECT count(*), count(*) FILTER (WHERE e.currency <> f.currency) FROM entry e "
            "JOIN claim c ON c.key = e.claim_key JOIN case_file f ON f.key = c.case_key" },
        { "payment in the currency of its case",
            "SELECT count(*), count(*) FILTER (WHERE p.currency <> f.currency) FROM payment p "
            "JOIN case_file f ON f.key = p.case_key" },
        { "claim once", "SELECT count(*), count(*) - count(DISTINCT idem_key) FROM claim WHERE retracted = 0" },
        { "notice once", "SELECT count(*), count(*) - count(DISTINCT idem_key) FROM notice WHERE retracted = 0" },
        { "notice with its fee",
            "SELECT count(*), count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.claim_key = n.claim_key "
            "AND e.kind = 'dunning-fee' AND e.amount = n.fee AND e.value_date = n.date AND e.retracted = 0)) "
            "FROM notice n WHERE n.fee > 0 AND n.retracted = 0" },
        { "file number once", "SELECT count(*), count(*) - count(DISTINCT number) FROM case_file WHERE retracted = 0" },
        { "live claim in a live case",
            "SELECT count(*), count(*) FILTER (WHERE f.retracted = 1) FROM claim c "
            "JOIN case_file f ON f.key = c.case_key WHERE c.retracted = 0" },
        { "row stands in a change set",
            "SELECT (SELECT count(*) FROM claim) + (SELECT count(*) FROM entry) + (SELECT count(*) FROM notice), "
            "(SELECT count(*) FROM claim) + (SELECT count(*) FROM entry) + (SELECT count(*) FROM notice) - "
            "coalesce((SELECT sum(last_key - first_key + 1) FROM change_row WHERE op = 'i' "
            "AND entity IN ('claim', 'entry', 'notice')), 0)" },
        { "state of a live claim",
            "SELECT count(*), count(*) FILTER (WHERE c.key IS NULL OR c.retracted = 1) FROM claim_state s "
            "LEFT JOIN claim c ON c.key = s.claim_key" },
    };
    return all;
}

Result<InvariantCount> count(Database& database, const InvariantQuery& query)
{
    QSqlQuery result = TRY(database.query(QString::fromLatin1(query.sql)));
    if (!result.next())
        return InvariantCount {};
    return InvariantCount { result.value(0).toLongLong(), std::abs(result.value(1).toLongLong()) };
}

Result<InvariantCount> fileIntegrity(Database& database)
{
    QSqlQuery query = TRY(database.query(u"PRAGMA integrity_check(100)"_s));
    InvariantCount found;
    while (query.next()) {
        ++found.checked;
        found.failed += query.value(0).toString() == u"ok"_s ? 0 : 1;
    }
    return found;
}

Result<qint64> newestCase(Database& database)
{
    QSqlQuery query = TRY(database.query(u"SELECT max(key) FROM case_file"_s));
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<> copyDatabase(Database& from, const QString& file)
{
    constexpr int pagesAtOnce = 4096;
    sqlite3* to = nullptr;
    if (sqlite3_open(QFile::encodeName(file).constData(), &to) != SQLITE_OK) {
        sqlite3_close(to);
        return fail(ErrorCode::FileUnwritable, { file, u"cannot be opened"_s });
    }
    int result = SQLITE_ERROR;
    if (sqlite3_backup* copy = sqlite3_backup_init(to, "main", from.handle(), "main")) {
        do {
            result = sqlite3_backup_step(copy, pagesAtOnce);
        } while (result == SQLITE_OK || result == SQLITE_BUSY || result == SQLITE_LOCKED);
        sqlite3_backup_finish(copy);
    }
    sqlite3_close(to);
    if (result == SQLITE_DONE)
        return {};
    return fail(result == SQLITE_FULL || result == SQLITE_IOERR ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
        { file, QString::fromUtf8(sqlite3_errstr(result)) });
}

Result<> foldLog(const QString& path)
{
    const auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return {};
    return (*database)->execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace mahnwerk
