// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/postgres_server.h"
#include "tests/support/clerk.h"
#include "tests/support/private_postgres.h"
#include "tests/support/tcp_proxy.h"
#include "tests/support/team_checks.h"

#include <QCoreApplication>
#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

const Date workDay = Date::fromIso(u"2026-03-02").value();

/// One workstation as a program of its own: works and exchanges until it is killed.
int workForEver(const QString& path, const QString& user, const QString& dsn, quint64 seed)
{
    Workstation station(path, user, workDay, 1'772'000'000'000, seed);
    std::mt19937_64 dice(seed);
    Clerk clerk(dice);
    for (;;) {
        const auto server = PostgresServer::connect(dsn, Transport::Weak);
        if (!server) {
            QTest::qSleep(100);
            clerk.act(station); // offline
            continue;
        }
        for (bool isUp = true; isUp;) {
            for (int i = 0; i < 5; ++i)
                clerk.act(station);
            isUp = TeamSync(station.book(), **server).once().has_value();
        }
    }
}

} // namespace

/// Real workstations, a real PostgreSQL, a bad network, kill -9 and power cuts; then everybody must have the same.
/// MAHNWERK_CHAOS_SEEDS and MAHNWERK_CHAOS_SECONDS make it longer.
class TestTeamChaos : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingSurvives_data()
    {
        QTest::addColumn<int>("seed");
        const int seeds = qEnvironmentVariable("MAHNWERK_CHAOS_SEEDS", u"3"_s).toInt();
        for (int seed = 1; seed <= seeds; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }
    void everythingSurvives()
    {
        QFETCH(int, seed);
        const int seconds = qEnvironmentVariable("MAHNWERK_CHAOS_SECONDS", u"30"_s).toInt();
        std::mt19937 dice(static_cast<unsigned>(seed));
        const auto below = [&](int limit) { return static_cast<int>(dice() % static_cast<unsigned>(limit)); };

        PrivatePostgres postgres;
        if (const QString why = postgres.start(); !why.isEmpty()) {
            if (qEnvironmentVariableIsSet("MAHNWERK_REQUIRE_ALL"))
                QFAIL(qPrintable(why));
            QSKIP(qPrintable(why));
        }
        postgres.sql(u"CREATE DATABASE team"_s, u"postgres"_s, u"postgres"_s);
        must(must(PostgresServer::connect(postgres.dsn(), Transport::Verified))->setUp());
        const quint16 port = freePort();
        TcpProxy proxy(port, postgres.port());
        QVERIFY(proxy.isListening());

        // A team of four that all have the same first cases.
        const QTemporaryDir folder;
        const int count = 4;
        QStringList paths;
        QStringList users;
        QStringList dsns;
        for (int i = 0; i < count; ++i) {
            users += u"agent%1"_s.arg(i);
            paths += folder.filePath(users.last() + u".book"_s);
            dsns += u"host=127.0.0.1 port=%1 user=%2 dbname=team sslmode=disable"_s.arg(port).arg(users.last());
            postgres.sql(u"CREATE ROLE %1 LOGIN; GRANT mahnwerk_agent TO %1"_s.arg(users.last()));
            const auto admin = must(PostgresServer::connect(postgres.dsn(), Transport::Verified));
            must(admin->addTeam(u"Zürich"_s));
            must(admin->addMember(users.last(), u"Zürich"_s, true));
            must(Book::create(paths.last(), { .user = users.last(), .clock = {} }));
            Workstation station(paths.last(), users.last(), workDay, 1'772'000'000'000, static_cast<quint64>(seed * 1'000 + i) * 1'000'000);
            if (i == 0)
                station.addCreditor(u"Stadtwerke"_s);
            const auto server = must(PostgresServer::connect(postgres.dsn(users.last()), Transport::Verified));
            must(TeamSync(station.book(), *server).join(u"Zürich"_s));
        }

        proxy.setCuts(40);
        std::vector<std::unique_ptr<QProcess>> programs(count);
        quint64 starts = 0;
        const auto launch = [&](size_t at) {
            const auto i = static_cast<qsizetype>(at);
            programs[at] = std::make_unique<QProcess>();
            programs[at]->setProcessChannelMode(QProcess::ForwardedChannels);
            programs[at]->start(QCoreApplication::applicationFilePath(),
                { u"--workstation"_s, paths[i], users[i], dsns[i], QString::number(static_cast<quint64>(seed) * 10'000'000'000 + ++starts * 10'000'000) });
        };
        for (size_t at = 0; at < programs.size(); ++at)
            launch(at);
        int kills = 0;
        int cuts = 0;
        QElapsedTimer watch;
        watch.start();
        while (watch.elapsed() < seconds * 1'000) {
            QTest::qWait(200 + below(800));
            switch (below(8)) {
            case 0:
                proxy.set(TcpProxy::Line::Down);
                QTest::qWait(below(700));
                proxy.set(TcpProxy::Line::Good);
                ++cuts;
                break;
            case 1:
                postgres.stop(false); // as a power cut
                QVERIFY(postgres.launch().isEmpty());
                ++cuts;
                break;
            case 2:
                break;
            default:
                const auto at = static_cast<size_t>(below(count));
                programs[at]->kill();
                programs[at]->waitForFinished();
                // A program that ended by itself is a crash, not our kill.
                QCOMPARE(programs[at]->exitStatus(), QProcess::CrashExit);
                ++kills;
                launch(at);
            }
        }
        for (const auto& program : programs) {
            program->kill();
            program->waitForFinished();
        }

        // The cable is back.
        std::vector<std::unique_ptr<Workstation>> stations;
        std::vector<Workstation*> all;
        for (qsizetype i = 0; i < count; ++i) {
            stations.push_back(std::make_unique<Workstation>(paths[i], users[i], workDay, 1'772'000'000'000, 999'000'000'000 + static_cast<quint64>(i)));
            all.push_back(stations.back().get());
        }
        for (int round = 0; round < 3; ++round) {
            for (qsizetype i = 0; i < count; ++i) {
                const auto server = must(PostgresServer::connect(postgres.dsn(users[i]), Transport::Verified));
                must(TeamSync(all[static_cast<size_t>(i)]->book(), *server).once());
            }
        }
        const auto server = must(PostgresServer::connect(postgres.dsn(users[0]), Transport::Verified));
        for (size_t at = 0; at < all.size(); ++at) {
            const QString fault = teamFault(all, *server, at);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
        const QString money = u"SELECT coalesce(sum(amount), 0) FROM mahnwerk.row_state WHERE entity IN ('entry', 'payment') AND NOT retracted"_s;
        QSqlQuery local = must(all[1]->book().database().query(
            u"SELECT (SELECT coalesce(sum(amount), 0) FROM entry WHERE retracted = 0) + (SELECT coalesce(sum(amount), 0) FROM payment WHERE retracted = 0)"_s));
        QVERIFY(local.next());
        QCOMPARE(postgres.sql(money), local.value(0).toString());
        const qint64 transactions = postgres.sql(u"SELECT head FROM mahnwerk.stream WHERE stream = 1"_s).toLongLong();
        qInfo("%lld transactions, %d kills, %d cuts of network or server, %s conflicts", static_cast<long long>(transactions), kills, cuts,
            qPrintable(postgres.sql(u"SELECT count(*) FROM mahnwerk.change_log WHERE has_conflict"_s)));
        QVERIFY(transactions > 50);
        QVERIFY(kills > 3);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--workstation"_s)
        return workForEver(words.value(2), words.value(3), words.value(4), words.value(5).toULongLong());
    TestTeamChaos test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_team_chaos.moc"
