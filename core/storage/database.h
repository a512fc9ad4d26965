// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <unordered_map>

struct sqlite3;

namespace mahnwerk {

class Statement;

enum class Access { ReadWrite, ReadOnly };

/// One connection to a book's file, for one thread: WAL, synchronous=FULL, foreign keys, secure delete.
/// While another process writes, a write waits up to five seconds, asking every half millisecond, so that
/// it gets its turn between the short transactions of a bulk job.
class Database {
public:
    /// Errors: BookMissing, BookNotABook, BookDamaged, BookReadOnly, FileUnreadable.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    /// Makes an empty file. Errors: BookExists, FileUnwritable.
    static Result<std::unique_ptr<Database>> create(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QString path() const { return m_path; }
    Access access() const { return m_access; }

    /// Runs a query of a few rows through Qt SQL, forward only; `bindings` in the order of
    /// the question marks (the driver does not take numbered ones twice).
    Result<QSqlQuery> query(const QString& sql, const QVariantList& bindings = {});
    /// Runs one or more statements that give no rows.
    Result<> execute(const char* sql);
    /// A prepared statement of the driver's own interface, kept per literal: for bulk work, where Qt SQL
    /// costs several times the work itself (tests/benchmarks/bench_book). `sql` must be a literal.
    Result<Statement*> bulk(const char* sql);

    /// The same for a text that is put together, kept by its content: for a few texts that come again and again.
    /// To be read to its end before the next question of the same text.
    Result<Statement*> prepared(const QByteArray& sql);

    Result<> begin(); ///< takes the write lock at once
    Result<> commit();
    void rollback();
    bool isInTransaction() const;
    /// Changes when another connection has written.
    qint64 dataVersion();
    int userVersion();

    sqlite3* handle() const { return m_handle; }
    /// The last error of the connection as an Error: DiskFull, BookBusy, BookDamaged, BookReadOnly, Storage.
    Error lastError() const;

private:
    Database(QString path, Access access);
    Result<> connect();

    QString m_path;
    Access m_access;
    QString m_name;
    sqlite3* m_handle = nullptr;
    int m_bulks = 0; ///< how many Bulk live
    Result<std::unique_ptr<Statement>> prepare(const char* sql);
    std::unordered_map<const char*, std::unique_ptr<Statement>> m_statements;
    std::unordered_map<QByteArray, std::unique_ptr<Statement>> m_prepared;
    friend class Bulk;
};

/// While the outermost one lives a commit does not wait for the disk, only the next one after it does (WAL: nothing
/// is torn, a power cut takes the last transactions off), and the file is written back in larger pieces. For work
/// that is resumed. Begun and ended outside a transaction.
class Bulk {
public:
    explicit Bulk(Database& database);
    ~Bulk();
    Bulk(const Bulk&) = delete;
    Bulk& operator=(const Bulk&) = delete;

private:
    Database& m_database;
};

} // namespace mahnwerk
