// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/team_worker.h"

#include "core/sync/postgres_server.h"
#include "core/sync/team_loop.h"

#include <QSqlDatabase>
#include <QThread>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long patience = 1'000; // milliseconds

Result<std::unique_ptr<TeamServer>> connectToPostgres(const QString& dsn, bool isUnchecked)
{
    auto server = TRY(PostgresServer::connect(dsn, isUnchecked ? Transport::Weak : Transport::Verified));
    return std::unique_ptr<TeamServer>(std::move(server));
}

} // namespace

QString TeamAddress::dsn() const
{
    QStringList parts;
    for (const auto& [name, value] : { std::pair(u"host"_s, host), std::pair(u"port"_s, QString::number(port)), std::pair(u"dbname"_s, database),
             std::pair(u"user"_s, user), std::pair(u"sslrootcert"_s, authority), std::pair(u"sslcert"_s, certificate), std::pair(u"sslkey"_s, key),
             std::pair(u"sslmode"_s, isUnchecked ? u"require"_s : QString()) }) {
        if (!value.isEmpty())
            parts += dsnPart(name, value);
    }
    return parts.join(u' ');
}

TeamWorker::TeamWorker(const QString& path, BookOptions options, TeamPauses pauses, Connect connectTo, QObject* parent)
    : QObject(parent)
    , m_isStopping(std::make_shared<std::atomic_bool>(false))
    , m_thread(new QThread)
{
    QSqlDatabase::drivers(); // the plugins are loaded before there is another thread
    // Two sources of the same seed would give two rows one id.
    options.seed.reset();
    m_loop = new TeamLoop(path, std::move(options), pauses, connectTo ? std::move(connectTo) : connectToPostgres, m_isStopping);
    m_loop->moveToThread(m_thread);
    connect(m_thread, &QThread::started, m_loop, &TeamLoop::begin);
    connect(m_thread, &QThread::finished, m_loop, &QObject::deleteLater);
    connect(m_loop, &TeamLoop::stateChanged, this, &TeamWorker::take);
    connect(m_loop, &TeamLoop::leaseRefused, this, &TeamWorker::leaseRefused);
    connect(m_loop, &TeamLoop::passwordAccepted, this, &TeamWorker::passwordAccepted);
    connect(m_loop, &TeamLoop::probed, this, &TeamWorker::probed);
    connect(m_loop, &TeamLoop::probeFailed, this, &TeamWorker::probeFailed);
    connect(m_loop, &TeamLoop::joined, this, &TeamWorker::joined);
    connect(m_loop, &TeamLoop::joinFailed, this, &TeamWorker::joinFailed);
    m_thread->setObjectName(u"team"_s);
    m_thread->start();
}

TeamWorker::~TeamWorker()
{
    *m_isStopping = true;
    m_thread->quit();
    if (m_thread->wait(patience))
        delete m_thread;
    else // It holds nothing of ours; the deadline of its call ends it.
        connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void TeamWorker::take(const TeamState& state)
{
    m_state = state;
    Q_EMIT stateChanged(m_state);
}

void TeamWorker::saved()
{
    QMetaObject::invokeMethod(m_loop, &TeamLoop::saved, Qt::QueuedConnection);
}

void TeamWorker::wake()
{
    QMetaObject::invokeMethod(m_loop, &TeamLoop::wake, Qt::QueuedConnection);
}

void TeamWorker::takeLine(const Uuid& debtor)
{
    QMetaObject::invokeMethod(m_loop, [loop = m_loop, debtor] { loop->takeLine(debtor); }, Qt::QueuedConnection);
}

void TeamWorker::leaveLine()
{
    QMetaObject::invokeMethod(m_loop, [loop = m_loop] { loop->takeLine(Uuid()); }, Qt::QueuedConnection);
}

void TeamWorker::setPassword(const QString& password)
{
    QMetaObject::invokeMethod(m_loop, [loop = m_loop, password] { loop->setPassword(password); }, Qt::QueuedConnection);
}

void TeamWorker::probe(const TeamAddress& address, const QString& password)
{
    QMetaObject::invokeMethod(m_loop, [loop = m_loop, address, password] { loop->probe(address, password); }, Qt::QueuedConnection);
}

void TeamWorker::join(const TeamAddress& address, const QString& password, const QString& team)
{
    QMetaObject::invokeMethod(m_loop, [loop = m_loop, address, password, team] { loop->join(address, password, team); }, Qt::QueuedConnection);
}

} // namespace mahnwerk
