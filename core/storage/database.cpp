// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

#include <chrono>
#include <thread>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto busyPause = std::chrono::microseconds(500);
constexpr int busyTries = 10'000; // five seconds

int waitForTheOther(void*, int tries)
{
    if (tries >= busyTries)
        return 0;
    std::this_thread::sleep_for(busyPause);
    return 1;
}

// automatic_index: the planner would index a whole table for a question about a few rows of it.
// wal_autocheckpoint: above that of bulk work, so that nobody's save writes back what an import left.
constexpr auto pragmas = R"sql(
    PRAGMA foreign_keys = ON;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA automatic_index = OFF;
    PRAGMA cache_size = -131072;
    PRAGMA wal_autocheckpoint = 40000;
    PRAGMA temp_store = MEMORY;
    PRAGMA journal_size_limit = 67108864;
)sql";

} // namespace

Database::Database(QString path, Access access)
    : m_path(std::move(path))
    , m_access(access)
    , m_name(QUuid::createUuid().toString())
{
}

Database::~Database()
{
    m_statements.clear();
    m_prepared.clear();
    if (m_handle)
        QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(ErrorCode::BookMissing, { path });
    if (!file.isFile() || !file.isReadable())
        return fail(ErrorCode::FileUnreadable, { path, u"no permission"_s });
    if (access == Access::ReadWrite && !file.isWritable())
        return fail(ErrorCode::BookReadOnly, { path });
    std::unique_ptr<Database> database(new Database(path, access));
    TRY(database->connect());
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString& path)
{
    QFile file(path);
    if (file.exists())
        return fail(ErrorCode::BookExists, { path });
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::FileUnwritable, { path, file.errorString() });
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    return open(path, Access::ReadWrite);
}

Result<> Database::connect()
{
    // Nobody asks SQLite how much it has allocated; counting takes a lock for each piece of memory.
    [[maybe_unused]] static const int config = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(m_path);
    if (m_access == Access::ReadOnly)
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!connection.open())
        return fail(ErrorCode::BookDamaged, { m_path, connection.lastError().databaseText() });
    m_handle = *static_cast<sqlite3**>(connection.driver()->handle().data());
    sqlite3_busy_handler(m_handle, waitForTheOther, nullptr);
    // The first statement that reads the file tells whether it is a database at all.
    TRY(execute("SELECT count(*) FROM sqlite_schema"));
    if (m_access == Access::ReadWrite)
        TRY(execute("PRAGMA journal_mode = WAL"));
    TRY(execute(pragmas));
    // Who only reads goes over large tables once.
    return m_access == Access::ReadOnly ? execute("PRAGMA cache_size = -8192") : Result<>();
}

Error Database::lastError() const
{
    const QString detail = QString::fromUtf8(sqlite3_errmsg(m_handle));
    // The driver switches extended codes on; the low byte is the plain one.
    switch (sqlite3_errcode(m_handle) & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return { ErrorCode::DiskFull, { m_path } };
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { ErrorCode::BookBusy, { m_path } };
    case SQLITE_CORRUPT:
        return { ErrorCode::BookDamaged, { m_path, detail } };
    case SQLITE_NOTADB:
        return { ErrorCode::BookNotABook, { m_path } };
    case SQLITE_READONLY:
        return { ErrorCode::BookReadOnly, { m_path } };
    default:
        return { ErrorCode::Storage, { detail } };
    }
}

Result<QSqlQuery> Database::query(const QString& sql, const QVariantList& bindings)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    bool done = query.prepare(sql);
    for (const QVariant& value : bindings) {
        // A null QString is an empty text here, as in Statement; the driver would bind NULL.
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(isNullText ? QVariant(u""_s) : value);
    }
    done = done && query.exec();
    if (!done) {
        const Error error = lastError();
        // The driver reports some faults (a wrong number of bindings) without asking the database.
        if (sqlite3_errcode(m_handle) == SQLITE_OK || sqlite3_errcode(m_handle) == SQLITE_DONE)
            return fail(ErrorCode::Storage, { query.lastError().text() + u": "_s + sql });
        return std::unexpected(error);
    }
    return query;
}

Result<> Database::execute(const char* sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(lastError());
    return {};
}

Result<std::unique_ptr<Statement>> Database::prepare(const char* sql)
{
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr) != SQLITE_OK)
        return std::unexpected(lastError());
    return std::make_unique<Statement>(*this, prepared);
}

Result<Statement*> Database::bulk(const char* sql)
{
    std::unique_ptr<Statement>& statement = m_statements[sql];
    if (!statement)
        statement = TRY(prepare(sql));
    statement->reset();
    return statement.get();
}

Result<Statement*> Database::prepared(const QByteArray& sql)
{
    std::unique_ptr<Statement>& statement = m_prepared[sql];
    if (!statement)
        statement = TRY(prepare(sql.constData()));
    statement->reset();
    return statement.get();
}

Result<> Database::begin()
{
    return execute("BEGIN IMMEDIATE");
}

Result<> Database::commit()
{
    const auto done = execute("COMMIT");
    if (!done)
        rollback();
    return done;
}

void Database::rollback()
{
    // After a full disk SQLite may have rolled back by itself.
    if (sqlite3_get_autocommit(m_handle) == 0)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Bulk::Bulk(Database& database)
    : m_database(database)
{
    if (m_database.m_bulks++ == 0)
        sqlite3_exec(m_database.m_handle, "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 32000", nullptr, nullptr, nullptr);
}

Bulk::~Bulk()
{
    if (--m_database.m_bulks == 0) {
        sqlite3_exec(m_database.m_handle, "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 40000; PRAGMA wal_checkpoint", nullptr,
            nullptr, nullptr);
    }
}

qint64 Database::dataVersion()
{
    const auto statement = bulk("PRAGMA data_version");
    const qint64 version = statement && (*statement)->step().value_or(false) ? (*statement)->integer(0) : 0;
    if (statement)
        (*statement)->reset();
    return version;
}

int Database::userVersion()
{
    const auto statement = bulk("PRAGMA user_version");
    const qint64 version = statement && (*statement)->step().value_or(false) ? (*statement)->integer(0) : 0;
    if (statement)
        (*statement)->reset();
    return static_cast<int>(version);
}

} // namespace mahnwerk
