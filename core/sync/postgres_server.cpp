// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/postgres_server.h"

#include "core/sync/team_schema.h"
#include "core/sync/watchdog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <libpq-fe.h>

#include <atomic>
#include <functional>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortAnswer = 10'000; // milliseconds
constexpr int longAnswer = 30'000;
constexpr int setUpAnswer = 300'000;

/// The parts of a connection string.
struct Dsn {
    std::vector<std::pair<QByteArray, QByteArray>> parts;

    QByteArray value(QByteArrayView name) const
    {
        for (const auto& [key, text] : parts) {
            if (key == name)
                return text;
        }
        return {};
    }
};

Result<Dsn> parsed(const QString& text)
{
    char* why = nullptr;
    PQconninfoOption* const options = PQconninfoParse(text.toUtf8().constData(), &why);
    if (!options) {
        const QString reason = QString::fromUtf8(why).trimmed();
        PQfreemem(why);
        return fail(ErrorCode::InvalidValue, { u"DSN"_s, reason });
    }
    Dsn dsn;
    for (const PQconninfoOption* option = options; option->keyword; ++option) {
        if (option->val)
            dsn.parts.emplace_back(option->keyword, option->val);
    }
    PQconninfoFree(options);
    return dsn;
}

bool isSocket(const Dsn& dsn)
{
    const QByteArray host = dsn.value("host");
    return dsn.value("hostaddr").isEmpty() && (host.isEmpty() || host.startsWith('/'));
}

PGconn* connectionOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() && (qstrcmp(handle.typeName(), "pg_conn*") == 0 || qstrcmp(handle.typeName(), "PGconn*") == 0) ? *static_cast<PGconn* const*>(handle.data()) : nullptr;
}

Error errorOf(const QSqlError& error, bool wasInTime)
{
    // "ERROR:  the sentence\nCONTEXT: ..."
    QString text = error.databaseText().section(u'\n', 0, 0).trimmed();
    if (text.startsWith(u"ERROR:"_s))
        text = text.mid(6).trimmed();
    if (const qsizetype code = text.lastIndexOf(u" ("_s); code > 0 && text.startsWith(u"("_s) == false && text.endsWith(u')'))
        text = text.left(code);
    const QString state = error.nativeErrorCode();
    if (!wasInTime)
        return { ErrorCode::ServerUnreachable, { u"no answer in time"_s } };
    if (state == u"MW001"_s || state == u"MW006"_s || state == u"MW007"_s || state == u"42501"_s || state.startsWith(u"28"_s))
        return { ErrorCode::ServerNotAllowed, { text } };
    for (const QString& never : { u"MW"_s, u"22"_s, u"23"_s, u"42"_s, u"54"_s, u"P0"_s, u"XX"_s }) {
        if (state.startsWith(never))
            return { ErrorCode::ServerRefused, { state, text } };
    }
    return { ErrorCode::ServerUnreachable, { text.isEmpty() ? error.driverText() : text } };
}

const QString channel = u"mahnwerk"_s;

QString announced(int tenant, int stream)
{
    return QString::number(tenant) + u':' + QString::number(stream);
}

TeamServer::Stream streamOf(const QJsonObject& json)
{
    return { json.value(u"stream"_s).toInt(), json.value(u"name"_s).toString(), json.value(u"head"_s).toInteger(),
        json.value(u"epoch"_s).toString(), json.value(u"may_write"_s).toBool() };
}

} // namespace

QString dsnPart(const QString& name, QString value)
{
    return name + u"='"_s + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

Result<QString> withoutPassword(const QString& text)
{
    const Dsn dsn = TRY(parsed(text));
    QStringList parts;
    for (const auto& [name, value] : dsn.parts) {
        if (name != "password")
            parts += dsnPart(QString::fromUtf8(name), QString::fromUtf8(value));
    }
    return parts.join(u' ');
}

Result<std::unique_ptr<PostgresServer>> PostgresServer::connect(const QString& text, Transport transport)
{
    Dsn dsn = TRY(parsed(text));
    if (!isSocket(dsn)) {
        const QByteArray mode = dsn.value("sslmode");
        if (mode.isEmpty())
            dsn.parts.emplace_back("sslmode", "verify-full");
        else if (mode != "verify-full" && transport == Transport::Verified)
            return fail(ErrorCode::NotAllowed, { u"sslmode=%1 does not check whom it talks to; use verify-full with the certificate of "
                                                 "your database, or allow weaker connections"_s.arg(QString::fromUtf8(mode)) });
        for (const auto& [name, value] : { std::pair { "keepalives_idle", "20" }, { "keepalives_interval", "5" },
                 { "keepalives_count", "3" }, { "tcp_user_timeout", "20000" } }) {
            if (dsn.value(name).isEmpty())
                dsn.parts.emplace_back(name, value);
        }
    }
    if (dsn.value("connect_timeout").isEmpty())
        dsn.parts.emplace_back("connect_timeout", "5");

    static std::atomic_int count = 0;
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    server->m_name = u"team-%1"_s.arg(++count);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, server->m_name);
    QStringList options;
    for (const auto& [name, value] : dsn.parts) {
        const QString content = QString::fromUtf8(value);
        if (name == "host")
            database.setHostName(content);
        else if (name == "port")
            database.setPort(content.toInt());
        else if (name == "dbname")
            database.setDatabaseName(content);
        else if (name == "user")
            database.setUserName(content);
        else if (name == "password")
            database.setPassword(content);
        else
            options += dsnPart(QString::fromUtf8(name), content);
    }
    database.setConnectOptions(options.join(u' '));
    if (!database.open()) {
        const QString why = database.lastError().databaseText().simplified();
        const bool isRefused = why.contains(u"authentication failed"_s) || why.contains(u"no pg_hba.conf entry"_s)
            || (why.contains(u"role"_s) && why.contains(u"does not exist"_s));
        return fail(isRefused ? ErrorCode::ServerNotAllowed : ErrorCode::ServerUnreachable, { why });
    }
    PGconn* const connection = connectionOf(database);
    if (!connection)
        return fail(ErrorCode::Internal, { u"the driver of PostgreSQL is another one"_s });
    server->m_login = QString::fromUtf8(PQuser(connection));
    server->m_watchdog = std::make_unique<Watchdog>(PQsocket(connection));
    return server;
}

PostgresServer::~PostgresServer()
{
    m_watchdog.reset();
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
}

QByteArray PostgresServer::quoted(const QByteArray& text) const
{
    PGconn* const connection = connectionOf(QSqlDatabase::database(m_name, false));
    char* const literal = connection ? PQescapeLiteral(connection, text.constData(), static_cast<size_t>(text.size())) : nullptr;
    // Text that is no UTF-8 or has a NUL cannot be said; PostgreSQL would refuse it too.
    const QByteArray found = literal ? QByteArray(literal) : QByteArray("NULL");
    PQfreemem(literal);
    return found;
}

Result<> PostgresServer::run(const QByteArray& sql, int deadlineMs, const std::function<void(const QSqlQuery&)>& visit)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    m_watchdog->begin(std::chrono::milliseconds(deadlineMs));
    bool isDone = query.exec(QString::fromUtf8(sql));
    // The rows end in the same way at the last one and at a cut: only the error tells.
    while (isDone && query.next()) {
        if (visit)
            visit(query);
    }
    isDone = isDone && !query.lastError().isValid();
    const QSqlError error = query.lastError();
    const bool wasInTime = m_watchdog->end();
    if (!isDone)
        return std::unexpected(errorOf(error, wasInTime));
    return {};
}

Result<TeamServer::Hello> PostgresServer::hello(const Uuid& device, int version)
{
    QByteArray answer;
    TRY(run("SELECT mahnwerk.sync_hello(" + quoted(device.toString()) + ", " + QByteArray::number(version) + ")", shortAnswer,
        [&](const QSqlQuery& row) { answer = row.value(0).toByteArray(); }));
    const QJsonObject json = QJsonDocument::fromJson(answer).object();
    Hello hello { json.value(u"tenant"_s).toInt(), json.value(u"letter"_s).toString(), json.value(u"login"_s).toString(),
        json.value(u"version"_s).toInt(), json.value(u"min_writer"_s).toInt(), {} };
    for (const QJsonValue& stream : json.value(u"streams"_s).toArray())
        hello.streams.push_back(streamOf(stream.toObject()));
    m_device = device;
    m_version = version;
    m_tenant = hello.tenant;
    m_streams.clear();
    for (const Stream& stream : hello.streams)
        m_streams += announced(m_tenant, stream.stream);
    return hello;
}

Result<qint64> PostgresServer::push(int stream, const Uuid& txn, const QByteArray& body)
{
    qint64 seq = 0;
    TRY(run("SELECT mahnwerk.sync_push(" + QByteArray::number(m_tenant) + ", " + QByteArray::number(stream) + ", " + quoted(txn.toString())
            + ", " + quoted(m_device.toString()) + ", " + QByteArray::number(m_version) + ", " + quoted(body) + ")",
        shortAnswer, [&](const QSqlQuery& row) { seq = row.value(0).toLongLong(); }));
    return seq;
}

Result<std::vector<TeamServer::Stream>> PostgresServer::heads()
{
    std::vector<Stream> found;
    TRY(run("SELECT stream.stream, name, head, epoch FROM mahnwerk.stream ORDER BY stream.stream", shortAnswer, [&](const QSqlQuery& row) {
        found.push_back({ row.value(0).toInt(), row.value(1).toString(), row.value(2).toLongLong(), row.value(3).toString(), false });
    }));
    return found;
}

Result<std::vector<TeamServer::Logged>> PostgresServer::log(int stream, qint64 after, int limit)
{
    std::vector<Logged> found;
    const QByteArray of = QByteArray::number(stream);
    TRY(run("SELECT l.seq, l.txn, l.device, l.actor, l.body, encode(l.hash, 'hex') FROM mahnwerk.change_log l WHERE l.tenant = "
            + QByteArray::number(m_tenant) + " AND l.stream = " + of + " AND l.seq > " + QByteArray::number(after) + " ORDER BY l.seq LIMIT "
            + QByteArray::number(limit),
        longAnswer, [&](const QSqlQuery& row) {
            found.push_back({ row.value(0).toLongLong(), Uuid::fromString(row.value(1).toString()).value_or(Uuid()),
                Uuid::fromString(row.value(2).toString()).value_or(Uuid()), row.value(3).toString(), row.value(4).toString().toUtf8(),
                QByteArray::fromHex(row.value(5).toByteArray()) });
        }));
    return found;
}

Result<std::vector<TeamServer::StoredRow>> PostgresServer::rowsWhere(const QByteArray& where)
{
    std::vector<StoredRow> found;
    TRY(run("SELECT r.id, r.fields FROM mahnwerk.row_state r WHERE r.tenant = " + QByteArray::number(m_tenant) + " AND " + where, longAnswer,
        [&](const QSqlQuery& row) {
            found.push_back({ Uuid::fromString(row.value(0).toString()).value_or(Uuid()), row.value(1).toString().toUtf8() });
        }));
    return found;
}

Result<std::vector<TeamServer::StoredRow>> PostgresServer::rows(int stream, const QString& entity, const Uuid& after, int limit)
{
    return rowsWhere("r.stream = " + QByteArray::number(stream) + " AND r.entity = " + quoted(entity) + " AND r.id > "
        + quoted(after.toString()) + " ORDER BY r.id LIMIT " + QByteArray::number(limit));
}

Result<std::vector<TeamServer::StoredRow>> PostgresServer::row(int stream, const QString& entity, const Uuid& id)
{
    return rowsWhere("r.stream = " + QByteArray::number(stream) + " AND r.entity = " + quoted(entity) + " AND r.id = " + quoted(id.toString()));
}

void PostgresServer::onNews(std::function<void()> tell)
{
    QSqlDriver* const driver = QSqlDatabase::database(m_name, false).driver();
    m_tell = std::move(tell);
    if (driver->subscribedToNotifications().contains(channel))
        return;
    m_watchdog->begin(std::chrono::milliseconds(shortAnswer));
    const bool isSubscribed = driver->subscribeToNotification(channel);
    m_watchdog->end();
    if (isSubscribed) {
        QObject::connect(driver, &QSqlDriver::notification, driver, [this](const QString&, QSqlDriver::NotificationSource source, const QVariant& payload) {
            if (source != QSqlDriver::SelfSource && m_tell && m_streams.contains(payload.toString()))
                m_tell();
        });
    }
}

void PostgresServer::announce(int stream)
{
    // In a transaction of its own: within the push it would make all pushes of the server wait for each other.
    (void)run("NOTIFY mahnwerk, '" + announced(m_tenant, stream).toLatin1() + "'", shortAnswer);
}

Result<> PostgresServer::setUp()
{
    int version = 0;
    bool isThere = false;
    TRY(run("SELECT to_regclass('mahnwerk.installation') IS NOT NULL", shortAnswer, [&](const QSqlQuery& row) { isThere = row.value(0).toBool(); }));
    if (isThere)
        TRY(run("SELECT ddl_version FROM mahnwerk.installation", shortAnswer, [&](const QSqlQuery& row) { version = row.value(0).toInt(); }));
    return run(TRY(teamSchemaSql(version)), setUpAnswer);
}

Result<> PostgresServer::addTeam(const QString& name)
{
    return run("SELECT mahnwerk.add_team(" + quoted(name) + ")", shortAnswer);
}

Result<> PostgresServer::makeMember(const QString& team)
{
    bool isMember = false;
    TRY(run("SELECT EXISTS (SELECT 1 FROM mahnwerk.stream s WHERE s.name = " + quoted(team) + " AND s.stream = ANY (mahnwerk.my_streams()))", shortAnswer,
        [&](const QSqlQuery& row) { isMember = row.value(0).toBool(); }));
    if (isMember)
        return {};
    TRY(addTeam(team));
    return addMember(m_login, team, true);
}

Result<> PostgresServer::addMember(const QString& login, const QString& team, bool mayWrite)
{
    return run("SELECT mahnwerk.add_member(" + quoted(login) + ", " + quoted(team) + ", " + (mayWrite ? "true" : "false") + ")", shortAnswer);
}

Result<> PostgresServer::beginEpoch()
{
    return run("SELECT mahnwerk.new_epoch()", shortAnswer);
}

} // namespace mahnwerk
