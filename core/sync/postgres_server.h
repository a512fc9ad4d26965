// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/team_server.h"

#include <QSqlDatabase>
#include <QStringList>

#include <functional>
#include <future>
#include <memory>

class QSqlQuery;

namespace mahnwerk {

class Watchdog;

/// Whether a connection may do without a checked certificate.
enum class Transport {
    Verified, ///< a Unix socket, or TLS with a certificate that was verified for the host's name (sslmode=verify-full)
    Weak,     ///< what the connection string says
};

/// One part of a connection string as libpq takes it.
QString dsnPart(const QString& name, QString value);
/// The connection string without its password. Error: InvalidValue.
Result<QString> withoutPassword(const QString& dsn);

/// A connection to PostgreSQL, for one thread. Statements are sent as text, so that it works behind a pooler of
/// transactions too. A watchdog ends what takes longer than its deadline, also when the network swallows everything.
class PostgresServer : public TeamServer {
public:
    /// `dsn` as libpq takes it: "postgresql://anna@host/db?sslrootcert=ca.pem" or "host=... dbname=...".
    /// Errors: InvalidValue (the DSN), NotAllowed (weaker than Verified), ServerUnreachable, ServerNotAllowed.
    static Result<std::unique_ptr<PostgresServer>> connect(const QString& dsn, Transport transport);
    ~PostgresServer() override;

    Result<Hello> hello(const Uuid& device, int version) override;
    Result<qint64> push(int stream, const Uuid& txn, const QByteArray& body) override;
    void beginPush(int stream, const Uuid& txn, const QByteArray& body) override;
    Result<qint64> pushed() override;
    Result<std::vector<Stream>> heads() override;
    Result<std::vector<Logged>> log(int stream, qint64 after, int limit) override;
    Result<Page> page(const PageOf& wanted) override;
    void beginPage(const PageOf& wanted) override;
    Result<Page> begunPage() override;
    Result<DigestSums> digestSums(int stream, const EntityInfo& entity) override;
    Result<std::vector<RowDigest>> digests(int stream, const EntityInfo& entity, int bucket) override;
    Result<qint64> brokenAt(int stream) override;
    Result<qint64> count(int stream) override;
    Result<std::vector<StoredRow>> row(int stream, const QString& entity, const Uuid& id) override;
    Result<bool> takeLease(int stream, const Uuid& debtor) override;
    Result<> endLease(int stream, const Uuid& debtor) override;
    Result<std::vector<TeamLease>> leases() override;
    void onNews(std::function<void()> tell) override;
    void announce(int stream) override;

    /// Makes the schema, the roles and the functions, or brings them up to this program's. For an administrator.
    Result<> setUp();
    /// Makes a team, and the login a member of it; each only if it is not there yet. For an administrator.
    Result<> addTeam(const QString& name);
    Result<> addMember(const QString& login, const QString& team, bool mayWrite);
    /// Says that a backup was brought back: workstations send again what it lost. For an administrator.
    Result<> beginEpoch();
    /// The login of this connection becomes a member, with the team, if it may do that itself; nothing if it is one.
    Result<> makeMember(const QString& team);
    QString login() const { return m_login; }

private:
    PostgresServer() = default;
    /// Runs one statement; `visit` is given the rows.
    Result<> run(const QByteArray& sql, int deadlineMs, const std::function<void(const QSqlQuery&)>& visit = {});
    QByteArray whereRows(int stream, const EntityInfo& entity) const;
    QByteArray pushOf(int stream, const Uuid& txn, const QByteArray& body) const;
    QByteArray quoted(const QByteArray& text) const;
    QByteArray quoted(const QString& text) const { return quoted(text.toUtf8()); }
    /// What asks for rows of a stream with its number at the same moment; `where` may order and limit them.
    QByteArray pageSql(int stream, const QByteArray& where) const;
    QByteArray pageSql(const PageOf& wanted) const;

    QString m_name;
    QString m_login;
    std::unique_ptr<Watchdog> m_watchdog;
    Uuid m_device;
    int m_version = 0;
    int m_tenant = 1;
    std::future<Result<Page>> m_page; ///< on its way
    QStringList m_streams; ///< that the login follows, as they are announced: "1:0"
    std::function<void()> m_tell;
};

} // namespace mahnwerk
