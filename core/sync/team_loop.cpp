// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/team_loop.h"

#include "core/storage/migration.h"
#include "core/storage/setting_store.h"
#include "core/storage/stream_store.h"
#include "core/sync/postgres_server.h"
#include "core/sync/team_membership.h"
#include "core/sync/team_sync.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace mahnwerk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 quiet = 700;       ///< milliseconds that an exchange may take unseen
constexpr auto afterNews = 20ms;    ///< what is stored at once is fetched at once
constexpr qint64 betweenReports = 200;

/// Between three quarters and five quarters: not all workstations of a team ask at once.
std::chrono::milliseconds jittered(std::chrono::milliseconds pause)
{
    return pause * 3 / 4 + std::chrono::milliseconds(QRandomGenerator::global()->bounded(std::max<qint64>(1, pause.count() / 2)));
}

} // namespace

TeamLoop::TeamLoop(
    QString path, BookOptions options, TeamPauses pauses, TeamWorker::Connect connectTo, std::shared_ptr<std::atomic_bool> isStopping)
    : m_path(std::move(path))
    , m_options(std::move(options))
    , m_pauses(pauses)
    , m_connect(std::move(connectTo))
    , m_isStopping(std::move(isStopping))
    , m_pause(new QTimer(this))
    , m_soon(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_soon->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &TeamLoop::run);
    connect(m_soon, &QTimer::timeout, this, &TeamLoop::run);
}

TeamLoop::~TeamLoop() = default;

void TeamLoop::begin()
{
    run();
}

void TeamLoop::wake()
{
    m_failures = 0;
    run();
}

void TeamLoop::takeLine(const Uuid& debtor)
{
    m_line = debtor;
    if (m_state.link == TeamLink::Current)
        run();
}

void TeamLoop::setPassword(const QString& password)
{
    m_password = password;
    m_isPasswordNew = !password.isEmpty();
    wake();
}

void TeamLoop::saved()
{
    if (*m_isStopping || !isBookOpen())
        return;
    report(m_state.link);
    const bool isReachable = m_state.link == TeamLink::Current || m_state.link == TeamLink::Copying || m_state.link == TeamLink::Waiting;
    if (isReachable && m_state.waiting > 0)
        m_soon->start(m_pauses.afterSave);
}

bool TeamLoop::isBookOpen()
{
    if (!m_book) {
        auto book = Book::open(m_path, m_options);
        if (!book)
            return false;
        m_book = std::move(*book);
    }
    return true;
}

void TeamLoop::runAfter(std::chrono::milliseconds pause)
{
    m_state.next = m_book ? m_book->now() + pause.count() : 0;
    m_pause->start(pause);
}

void TeamLoop::run()
{
    m_pause->stop();
    m_soon->stop();
    if (*m_isStopping)
        return;
    if (!isBookOpen()) {
        runAfter(m_pauses.poll);
        return;
    }
    if (m_book->isReadOnly()) {
        const auto status = syncStatus(*m_book);
        report(status && !status->team.isEmpty() ? TeamLink::Waiting : TeamLink::None);
        runAfter(m_pauses.poll);
        return;
    }
    const bool wasConnected = m_server != nullptr;
    auto done = exchange();
    // The server was started again, or a box on the way forgot us.
    if (!done && wasConnected && done.error().code == ErrorCode::ServerUnreachable && !*m_isStopping) {
        m_server.reset();
        done = exchange();
    }
    if (*m_isStopping)
        return;
    if (!done) {
        fail(done.error());
        return;
    }
    m_failures = 0;
    m_state.since = m_book->now();
    runAfter(jittered(m_pauses.poll));
    report(TeamLink::Current);
}

Result<> TeamLoop::exchange()
{
    m_sinceReport.start();
    const Membership membership = TRY(membershipOf(*m_book));
    if (!m_server) {
        TRY(connectTo(membership.dsn, membership.transport == Transport::Weak, m_password));
        if (std::exchange(m_isPasswordNew, false))
            Q_EMIT passwordAccepted(membership.dsn, m_password);
    }
    TRY(TeamSync(*m_book, *m_server).once(progress()));
    return exchangeLeases();
}

/// Each exchange takes ours again: it ends by itself if we do no more.
Result<> TeamLoop::exchangeLeases()
{
    const int stream = TRY(followedStreams(m_book->database())).back().stream;
    const bool isNew = m_line != m_heldLine;
    if (isNew && !m_heldLine.isNull()) {
        TRY(m_server->endLease(stream, m_heldLine));
        m_heldLine = Uuid();
    }
    if (!m_line.isNull()) {
        if (TRY(m_server->takeLease(stream, m_line)))
            m_heldLine = m_line;
        else
            Q_EMIT leaseRefused(std::exchange(m_line, Uuid()));
    }
    if (isNew)
        m_server->announce(stream);
    m_state.leases = TRY(m_server->leases());
    return {};
}

Result<> TeamLoop::connectTo(const QString& dsn, bool isUnchecked, const QString& password)
{
    m_server = TRY(m_connect(TRY(withPassword(dsn, password)), isUnchecked));
    m_server->onNews([this] { m_soon->start(afterNews); });
    return {};
}

void TeamLoop::fail(const Error& error)
{
    m_state.error = error;
    if (error.code == ErrorCode::NotInTeam) {
        runAfter(m_pauses.poll); // the command line may join it
        report(TeamLink::None);
        return;
    }
    if (error.code == ErrorCode::BookBusy || error.code == ErrorCode::Cancelled) {
        runAfter(jittered(m_pauses.firstRetry));
        return;
    }
    m_server.reset();
    const int doublings = std::min(m_failures++, 20);
    const auto retry = std::min<std::chrono::milliseconds>(m_pauses.firstRetry * (1 << doublings), m_pauses.longestRetry);
    if (asksForPassword(error)) {
        m_state.isPasswordWrong = !m_password.isEmpty();
        runAfter(jittered(m_pauses.longestRetry));
        report(TeamLink::Password);
    } else if (error.code == ErrorCode::ServerUnreachable) {
        if (m_state.link != TeamLink::Offline)
            m_state.since = m_book->now();
        runAfter(jittered(retry));
        report(TeamLink::Offline);
    } else {
        if (m_state.link != TeamLink::Barred)
            m_state.since = m_book->now();
        runAfter(jittered(std::max<std::chrono::milliseconds>(retry, m_pauses.poll)));
        report(TeamLink::Barred);
    }
}

OnProgress TeamLoop::progress()
{
    return [this, last = qint64(0)](qint64 done, qint64 total) mutable {
        if (*m_isStopping)
            return false;
        const qint64 now = m_sinceReport.elapsed();
        if (now > quiet && now - last > betweenReports) {
            last = now;
            m_state.copied = done;
            m_state.total = total;
            report(TeamLink::Copying);
        }
        return true;
    };
}

void TeamLoop::report(TeamLink link)
{
    TeamState state = m_state;
    state.link = link;
    if (link != TeamLink::Copying)
        state.copied = state.total = 0;
    if (link != TeamLink::Current && link != TeamLink::Copying)
        state.leases.clear(); // nobody knows
    if (link == TeamLink::None || link == TeamLink::Waiting || link == TeamLink::Copying || link == TeamLink::Current)
        state.error = {};
    if (const auto status = syncStatus(*m_book)) {
        state.team = status->team;
        state.waiting = status->team.isEmpty() ? 0 : status->outbox.waiting;
        state.refused = status->outbox.refused;
    }
    state.conflicts = conflictCount(*m_book).value_or(state.conflicts);
    m_state = state;
    Q_EMIT stateChanged(m_state);
}

Result<QStringList> TeamLoop::teamsAt(const TeamAddress& address, const QString& password)
{
    // With a connection of its own: the book may be in another team.
    const auto server = TRY(m_connect(TRY(withPassword(address.dsn(), password)), address.isUnchecked));
    const Uuid device = Uuid::fromString(TRY(setting(m_book->database(), u"workstation"_s))).value_or(Uuid());
    const auto hello = TRY(server->hello(device, schemaVersion()));
    QStringList teams;
    for (const TeamServer::Stream& stream : hello.streams) {
        if (stream.stream != 0)
            teams += stream.name;
    }
    return teams;
}

void TeamLoop::probe(const TeamAddress& address, const QString& password)
{
    if (!isBookOpen())
        return;
    const auto teams = teamsAt(address, password);
    if (teams)
        Q_EMIT probed(*teams);
    else
        Q_EMIT probeFailed(teams.error());
}

Result<> TeamLoop::joinAt(const TeamAddress& address, const QString& password, const QString& team)
{
    TRY(connectTo(address.dsn(), address.isUnchecked, password));
    if (auto* postgres = dynamic_cast<PostgresServer*>(m_server.get())) {
        // Whoever may not make teams has none of this name to go to.
        if (const auto member = postgres->makeMember(team); !member)
            return member.error().code == ErrorCode::ServerNotAllowed ? mahnwerk::fail(ErrorCode::NotFound, { u"team"_s, team })
                                                                      : std::unexpected(member.error());
    }
    TRY(TeamSync(*m_book, *m_server).enter(team));
    return rememberMembership(*m_book, { address.dsn(), address.isUnchecked ? Transport::Weak : Transport::Verified });
}

void TeamLoop::join(const TeamAddress& address, const QString& password, const QString& team)
{
    if (*m_isStopping || !isBookOpen())
        return;
    m_pause->stop();
    m_server.reset();
    report(TeamLink::Copying);
    const auto done = joinAt(address, password, team);
    if (*m_isStopping)
        return;
    if (!done) {
        m_server.reset();
        report(TeamLink::None);
        Q_EMIT joinFailed(done.error());
        runAfter(m_pauses.firstRetry);
        return;
    }
    m_password = password;
    m_isPasswordNew = false;
    if (!password.isEmpty())
        Q_EMIT passwordAccepted(address.dsn(), password);
    Q_EMIT joined();
    wake(); // the first copy
}

} // namespace mahnwerk
