// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/postgres_server.h"

#include "core/storage/row_image.h"
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
#include <memory>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortAnswer = 10'000; // milliseconds
constexpr int longAnswer = 30'000;
constexpr int digestAnswer = 300'000;
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

/// `state`: the five signs of SQLSTATE.
Error errorOf(const QString& state, const QString& text, bool wasInTime)
{
    if (!wasInTime)
        return { ErrorCode::ServerUnreachable, { u"no answer in time"_s } };
    if (state == u"MW001"_s || state == u"MW006"_s || state == u"MW007"_s || state == u"42501"_s || state.startsWith(u"28"_s))
        return { ErrorCode::ServerNotAllowed, { text } };
    for (const QString& never : { u"MW"_s, u"22"_s, u"23"_s, u"42"_s, u"54"_s, u"P0"_s, u"XX"_s }) {
        if (state.startsWith(never))
            return { ErrorCode::ServerRefused, { state, text } };
    }
    return { ErrorCode::ServerUnreachable, { text } };
}

Error errorOf(const QSqlError& error, bool wasInTime)
{
    // "ERROR:  the sentence\nCONTEXT: ..."
    QString text = error.databaseText().section(u'\n', 0, 0).trimmed();
    if (text.startsWith(u"ERROR:"_s))
        text = text.mid(6).trimmed();
    if (const qsizetype code = text.lastIndexOf(u" ("_s); code > 0 && text.startsWith(u"("_s) == false && text.endsWith(u')'))
        text = text.left(code);
    return errorOf(error.nativeErrorCode(), text.isEmpty() ? error.driverText() : text, wasInTime);
}

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

/// The answer to what was sent; that of the last statement.
Result<Answer> answered(PGconn* connection)
{
    Answer answer(nullptr, &PQclear);
    Error error { ErrorCode::ServerUnreachable, {} };
    bool isDone = connection != nullptr;
    while (PGresult* const result = connection ? PQgetResult(connection) : nullptr) {
        answer = Answer(result, &PQclear);
        if (PQresultStatus(result) != PGRES_TUPLES_OK) {
            isDone = false;
            error = errorOf(QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE)), QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY)), true);
        }
    }
    if (isDone && answer)
        return answer;
    if (error.args.value(0).isEmpty() && connection)
        error.args = { QString::fromUtf8(PQerrorMessage(connection)).simplified() };
    return std::unexpected(error);
}

/// Reads a page; on a thread of its own, while the connection does nothing else.
Result<TeamServer::Page> pageFrom(PGconn* connection, const QByteArray& sql, const TeamServer::PageOf& wanted)
{
    if (connection)
        PQsendQuery(connection, sql.constData());
    const Answer answer = TRY(answered(connection));
    const int count = PQntuples(answer.get());
    const auto cell = [&](int row, int column) { return QByteArray::fromRawData(PQgetvalue(answer.get(), row, column), PQgetlength(answer.get(), row, column)); };
    const auto id = [&](int row, int column) { return Uuid::fromString(QString::fromLatin1(cell(row, column))).value_or(Uuid()); };
    TeamServer::Page page;
    page.rows.reserve(static_cast<size_t>(count));
    for (int row = 0; row < count; ++row) {
        page.head = cell(row, 0).toLongLong();
        if (wanted.entity == nullptr && row == 0)
            page.last = id(row, 4);
        if (PQgetisnull(answer.get(), row, 1) != 0)
            continue;
        const QString kind = QString::fromLatin1(cell(row, 1));
        page.rows.push_back({ entityNamed(kind), kind, id(row, 2), QJsonDocument::fromJson(cell(row, 3)).object() });
    }
    page.isLast = wanted.entity ? std::ssize(page.rows) < wanted.limit : page.last.isNull();
    if (wanted.entity)
        page.last = page.rows.empty() ? wanted.place : page.rows.back().id;
    return page;
}

const QString channel = u"mahnwerk"_s;

QString announced(int tenant, int stream)
{
    return QString::number(tenant) + u':' + QString::number(stream);
}

/// SQL: the rows of an entity with their bucket, amount and hash (storage/row_digest).
QByteArray digestsOf(const EntityInfo& entity)
{
    QByteArray text = "concat(replace(r.id::text, '-', ''), chr(31), ";
    for (const EntityInfo::Column& column : entity.columns) {
        if (!isInImage(column.role))
            continue;
        const QByteArray value = QByteArray("r.fields->>'") + column.name + "'";
        const bool isNumber = column.type == ColumnType::Integer || column.type == ColumnType::Amount;
        text += (isNumber ? QByteArray("nullif(" + value + ", '0')") : value) + ", chr(31), ";
    }
    text += "nullif(r.fields->>'retracted', '0'))";
    return "SELECT r.id, get_byte(uuid_send(r.id), 15) AS bucket, coalesce(r.amount, 0) AS amount, "
           "('x' || substr(encode(sha256(convert_to(" + text + ", 'UTF8')), 'hex'), 1, 12))::bit(48)::bigint AS hash FROM mahnwerk.row_state r ";
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
            return fail(ErrorCode::NotAllowed, { u"sslmode=%1 does not check whom it talks to; use verify-full with the certificate of your database, or allow weaker connections"_s, QString::fromUtf8(mode) });
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
    if (m_page.valid())
        (void)begunPage();
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
    if (m_page.valid()) // nobody waits for it any more
        (void)begunPage();
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
    bool isSupervisor = false;
    TRY(run("SELECT mahnwerk.sync_hello(" + quoted(device.toString()) + ", " + QByteArray::number(version)
            + "), pg_has_role(session_user, 'mahnwerk_supervisor', 'MEMBER') OR pg_has_role(session_user, 'mahnwerk_admin', 'MEMBER')",
        shortAnswer, [&](const QSqlQuery& row) {
            answer = row.value(0).toByteArray();
            isSupervisor = row.value(1).toBool();
        }));
    const QJsonObject json = QJsonDocument::fromJson(answer).object();
    Hello hello { json.value(u"tenant"_s).toInt(), json.value(u"letter"_s).toString(), json.value(u"login"_s).toString(),
        json.value(u"version"_s).toInt(), json.value(u"min_writer"_s).toInt(), {}, isSupervisor };
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

QByteArray PostgresServer::pushOf(int stream, const Uuid& txn, const QByteArray& body) const
{
    return "SELECT mahnwerk.sync_push(" + QByteArray::number(m_tenant) + ", " + QByteArray::number(stream) + ", " + quoted(txn.toString()) + ", "
        + quoted(m_device.toString()) + ", " + QByteArray::number(m_version) + ", " + quoted(body) + ")";
}

Result<qint64> PostgresServer::push(int stream, const Uuid& txn, const QByteArray& body)
{
    beginPush(stream, txn, body);
    return pushed();
}

// The driver waits for each answer; libpq beneath it need not.

void PostgresServer::beginPush(int stream, const Uuid& txn, const QByteArray& body)
{
    m_watchdog->begin(std::chrono::milliseconds(shortAnswer));
    if (PGconn* const connection = connectionOf(QSqlDatabase::database(m_name, false)))
        PQsendQuery(connection, pushOf(stream, txn, body).constData());
}

Result<qint64> PostgresServer::pushed()
{
    const auto answer = answered(connectionOf(QSqlDatabase::database(m_name, false)));
    const bool wasInTime = m_watchdog->end();
    if (!answer)
        return std::unexpected(wasInTime ? answer.error() : errorOf({}, {}, wasInTime));
    return QByteArray(PQgetvalue(answer->get(), 0, 0)).toLongLong();
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

QByteArray PostgresServer::pageSql(int stream, const QByteArray& where) const
{
    const QByteArray ofStream = ".tenant = " + QByteArray::number(m_tenant) + " AND ";
    const QByteArray inStream = ".stream = " + QByteArray::number(stream);
    // One statement, one moment.
    return "SELECT s.head, r.entity, r.id, r.fields, r.last FROM mahnwerk.stream s LEFT JOIN LATERAL (SELECT r.entity, r.id, r.fields, NULL::uuid AS last "
           "FROM mahnwerk.row_state r WHERE r" + ofStream + "r" + inStream + " AND " + where + ") r ON true WHERE s" + ofStream + "s" + inStream;
}

QByteArray PostgresServer::pageSql(const PageOf& wanted) const
{
    const QByteArray place = quoted(wanted.place.toString());
    if (wanted.entity)
        return pageSql(wanted.stream, QByteArray("r.entity = '") + wanted.entity->name + "' AND r.id > " + place + " ORDER BY r.id LIMIT " + QByteArray::number(wanted.limit));
    // The dossier of the row after the last one that is wanted is the last one: it comes whole. Its place is made
    // ready beside: behind row-level security a coalesce() in the condition would keep it out of the index.
    const QByteArray stream = QByteArray::number(wanted.stream);
    const QByteArray tenant = QByteArray::number(m_tenant);
    return "WITH last AS MATERIALIZED (SELECT r.dossier FROM mahnwerk.row_state r WHERE r.tenant = " + tenant + " AND r.stream = " + stream + " AND r.dossier < " + place
        + " ORDER BY r.dossier DESC OFFSET " + QByteArray::number(wanted.limit) + " LIMIT 1), "
          "least AS MATERIALIZED (SELECT coalesce((SELECT dossier FROM last), '00000000-0000-0000-0000-000000000000') AS dossier) "
          "SELECT s.head, r.entity, r.id, r.fields, (SELECT dossier FROM last) FROM mahnwerk.stream s LEFT JOIN LATERAL (SELECT r.entity, r.id, r.fields "
          "FROM mahnwerk.row_state r WHERE r.tenant = " + tenant + " AND r.stream = " + stream + " AND r.dossier < " + place
        + " AND r.dossier >= (SELECT dossier FROM least)) r ON true WHERE s.tenant = " + tenant
        + " AND s.stream = " + stream;
}

Result<TeamServer::Page> PostgresServer::page(const PageOf& wanted)
{
    beginPage(wanted);
    return begunPage();
}

void PostgresServer::beginPage(const PageOf& wanted)
{
    m_watchdog->begin(std::chrono::milliseconds(longAnswer));
    m_page = std::async(std::launch::async, pageFrom, connectionOf(QSqlDatabase::database(m_name, false)), pageSql(wanted), wanted);
}

Result<TeamServer::Page> PostgresServer::begunPage()
{
    auto page = m_page.get();
    if (!m_watchdog->end())
        return std::unexpected(errorOf({}, {}, false));
    return page;
}

Result<std::vector<TeamServer::StoredRow>> PostgresServer::row(int stream, const QString& entity, const Uuid& id)
{
    m_watchdog->begin(std::chrono::milliseconds(shortAnswer));
    auto page = pageFrom(connectionOf(QSqlDatabase::database(m_name, false)),
        pageSql(stream, "r.entity = " + quoted(entity) + " AND r.id = " + quoted(id.toString())), { .stream = stream, .limit = 2 });
    if (!m_watchdog->end())
        return std::unexpected(errorOf({}, {}, false));
    return TRY(page).rows;
}

Result<DigestSums> PostgresServer::digestSums(int stream, const EntityInfo& entity)
{
    DigestSums sums;
    TRY(run("SELECT d.bucket, count(*), sum(d.amount)::bigint, mod(sum(d.hash), 281474976710656)::bigint FROM (" + digestsOf(entity) + whereRows(stream, entity)
            + ") d GROUP BY d.bucket",
        digestAnswer, [&](const QSqlQuery& row) {
            sums[row.value(0).toUInt() % sums.size()] = { row.value(1).toLongLong(), row.value(2).toLongLong(), row.value(3).toULongLong() };
        }));
    return sums;
}

Result<std::vector<RowDigest>> PostgresServer::digests(int stream, const EntityInfo& entity, int bucket)
{
    std::vector<RowDigest> found;
    TRY(run(digestsOf(entity) + whereRows(stream, entity) + " AND get_byte(uuid_send(r.id), 15) = " + QByteArray::number(bucket), digestAnswer,
        [&](const QSqlQuery& row) {
            found.push_back({ Uuid::fromString(row.value(0).toString()).value_or(Uuid()), row.value(2).toLongLong(), row.value(3).toULongLong() });
        }));
    return found;
}

Result<qint64> PostgresServer::brokenAt(int stream)
{
    qint64 seq = 0;
    TRY(run("SELECT coalesce(mahnwerk.verify_chain(" + QByteArray::number(stream) + "), 0)", digestAnswer, [&](const QSqlQuery& row) { seq = row.value(0).toLongLong(); }));
    return seq;
}

QByteArray PostgresServer::whereRows(int stream, const EntityInfo& entity) const
{
    return "WHERE r.tenant = " + QByteArray::number(m_tenant) + " AND r.stream = " + QByteArray::number(stream) + " AND r.entity = '" + entity.name + "'";
}

Result<qint64> PostgresServer::count(int stream)
{
    qint64 count = 0;
    TRY(run("SELECT count(*) FROM mahnwerk.row_state r WHERE r.tenant = " + QByteArray::number(m_tenant) + " AND r.stream = " + QByteArray::number(stream),
        longAnswer, [&](const QSqlQuery& row) { count = row.value(0).toLongLong(); }));
    return count;
}

Result<bool> PostgresServer::takeLease(int stream, const Uuid& debtor)
{
    bool isMine = false;
    TRY(run("SELECT mahnwerk.take_lease(" + QByteArray::number(stream) + ", " + quoted(debtor.toString()) + ", " + quoted(m_device.toString()) + ")",
        shortAnswer, [&](const QSqlQuery& row) { isMine = row.value(0).toBool(); }));
    return isMine;
}

Result<> PostgresServer::endLease(int stream, const Uuid& debtor)
{
    return run("SELECT mahnwerk.end_lease(" + QByteArray::number(stream) + ", " + quoted(debtor.toString()) + ", " + quoted(m_device.toString()) + ")", shortAnswer);
}

Result<std::vector<TeamLease>> PostgresServer::leases()
{
    std::vector<TeamLease> found;
    TRY(run("SELECT l.debtor, l.login, (extract(epoch FROM l.since) * 1000)::bigint, l.device = " + quoted(m_device.toString())
            + " FROM mahnwerk.lease l WHERE l.ends > now() ORDER BY l.since, l.debtor",
        shortAnswer, [&](const QSqlQuery& row) {
            found.push_back({ Uuid::fromString(row.value(0).toString()).value_or(Uuid()), row.value(1).toString(), row.value(2).toLongLong(), row.value(3).toBool() });
        }));
    return found;
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
