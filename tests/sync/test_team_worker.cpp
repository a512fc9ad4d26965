// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/team_membership.h"
#include "core/sync/team_worker.h"
#include "tests/support/model_server.h"
#include "tests/support/team_fixture.h"

#include <QtTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace mahnwerk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr TeamPauses quick { .afterSave = 50ms, .poll = 200ms, .firstRetry = 20ms, .longestRetry = 200ms };

/// The team's database as the worker's connection finds it, used by one thread at a time.
struct Somewhere {
    Somewhere()
        : anna(path(u"anna"_s), u"anna"_s, *Date::fromYmd(2026, 11, 23), 1'000'000, 1)
        , beat(path(u"beat"_s), u"beat"_s, *Date::fromYmd(2026, 11, 23), 2'000'000, 2)
    {
        anna.addCreditor(u"Stadtwerke"_s);
        anna.addCase(u"Keller"_s, u"R-1"_s, 12'000);
        ModelServer annas(database, u"anna"_s);
        must(TeamSync(anna.book(), annas).join(u"Zürich"_s));
        must(rememberMembership(anna.book(), { u"host=nowhere user=anna"_s, Transport::Verified }));
    }
    QString path(const QString& name)
    {
        const QString file = folder.filePath(name + u".book"_s);
        must(Book::create(file, { .user = name }));
        return file;
    }
    QString place() const { return folder.filePath(u"anna.book"_s); }
    TeamWorker::Connect connect()
    {
        return [this](const QString& dsn, bool) -> Result<std::unique_ptr<TeamServer>> {
            ++calls;
            if (isHanging)
                std::this_thread::sleep_for(4s);
            if (isDown)
                return fail(ErrorCode::ServerUnreachable, { u"connection refused"_s });
            if (wantsPassword && !dsn.contains(u"password='s\\'cret'"_s))
                return fail(ErrorCode::ServerUnreachable, { u"fe_sendauth: no password supplied"_s });
            if (isBarred)
                return fail(ErrorCode::ServerNotAllowed, { u"revoked"_s });
            return std::make_unique<ModelServer>(database, u"anna"_s);
        };
    }

    QTemporaryDir folder;
    ModelDatabase database { u"Zürich"_s };
    Workstation anna;
    Workstation beat;
    std::atomic_int calls = 0;
    std::atomic_bool isDown = false;
    std::atomic_bool isHanging = false;
    std::atomic_bool wantsPassword = false;
    std::atomic_bool isBarred = false;
};

} // namespace

class TestTeamWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBookAloneIsLeftAlone()
    {
        Somewhere team;
        TeamWorker worker(team.folder.filePath(u"beat.book"_s), { .user = u"beat"_s }, quick, team.connect());
        QTest::qWait(300);
        QCOMPARE(worker.state().link, TeamLink::None);
        QCOMPARE(team.calls, 0);
    }

    void whatIsSavedIsSent()
    {
        Somewhere team;
        TeamWorker worker(team.place(), { .user = u"anna"_s }, { .afterSave = 50ms, .poll = 60'000ms }, team.connect());
        QTRY_COMPARE(worker.state().link, TeamLink::Current);
        QCOMPARE(worker.state().team, u"Zürich"_s);
        const qint64 before = team.database.streams.at(1).head.head;
        team.anna.note(team.anna.cases().front(), u"eins"_s);
        team.anna.note(team.anna.cases().front(), u"zwei"_s);
        worker.saved();
        QTRY_COMPARE(worker.state().waiting, 0);
        QTRY_COMPARE(team.database.streams.at(1).head.head, before + 2);
        // A hint from outside asks at once, without waiting for the next turn.
        const qint64 then = worker.state().since;
        worker.wake();
        QTRY_VERIFY(worker.state().since > then);
    }

    void goesOnWhenTheServerIsBack()
    {
        Somewhere team;
        team.isDown = true;
        TeamWorker worker(team.place(), { .user = u"anna"_s }, quick, team.connect());
        QTRY_COMPARE(worker.state().link, TeamLink::Offline);
        const qint64 since = worker.state().since;
        QVERIFY(since > 0);
        team.anna.note(team.anna.cases().front(), u"ohne Netz"_s);
        worker.saved();
        QTRY_COMPARE(worker.state().waiting, 1);
        QTRY_VERIFY(team.calls > 3);
        QCOMPARE(worker.state().since, since); // of the first failure
        team.isDown = false;
        QTRY_COMPARE(worker.state().link, TeamLink::Current);
        QCOMPARE(worker.state().waiting, 0);
    }

    /// The time between two attempts doubles: a server that comes back is not run over.
    void waitsLongerEachTime()
    {
        Somewhere team;
        team.isDown = true;
        TeamWorker worker(team.place(), { .user = u"anna"_s }, { .firstRetry = 40ms, .longestRetry = 10'000ms }, team.connect());
        QTest::qWait(1'200);
        QVERIFY2(team.calls >= 2 && team.calls <= 8, qPrintable(QString::number(team.calls)));
    }

    void asksForThePassword()
    {
        Somewhere team;
        team.wantsPassword = true;
        TeamWorker worker(team.place(), { .user = u"anna"_s }, quick, team.connect());
        QSignalSpy accepted(&worker, &TeamWorker::passwordAccepted);
        QTRY_COMPARE(worker.state().link, TeamLink::Password);
        QVERIFY(!worker.state().isPasswordWrong);
        worker.setPassword(u"another one"_s);
        QTRY_VERIFY(worker.state().isPasswordWrong);
        QCOMPARE(accepted.size(), 0);
        worker.setPassword(u"s'cret"_s);
        QTRY_COMPARE(worker.state().link, TeamLink::Current);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.first().last().toString(), u"s'cret"_s);
        QVERIFY(!accepted.first().first().toString().contains(u"s'cret"_s));
        // It is told once, not at each connection.
        team.isDown = true;
        worker.wake();
        QTest::qWait(300);
        team.isDown = false;
        worker.wake();
        QTRY_COMPARE(worker.state().link, TeamLink::Current);
        QCOMPARE(accepted.size(), 1);
    }

    void aLoginThatIsRevokedIsSaid()
    {
        Somewhere team;
        team.isBarred = true;
        TeamWorker worker(team.place(), { .user = u"anna"_s }, quick, team.connect());
        QTRY_COMPARE(worker.state().link, TeamLink::Barred);
        QCOMPARE(worker.state().error.code, ErrorCode::ServerNotAllowed);
    }

    void joinsAndTells()
    {
        Somewhere team;
        TeamWorker worker(team.folder.filePath(u"beat.book"_s), { .user = u"beat"_s }, quick, team.connect());
        QSignalSpy joined(&worker, &TeamWorker::joined);
        QSignalSpy failed(&worker, &TeamWorker::joinFailed);
        QSignalSpy probed(&worker, &TeamWorker::probed);
        const TeamAddress address { .host = u"nowhere"_s, .database = u"team"_s, .user = u"beat"_s };
        worker.probe(address, {});
        QTRY_COMPARE(probed.size(), 1);
        QCOMPARE(probed.first().first().toStringList(), QStringList { u"Zürich"_s });
        worker.join(address, {}, u"Basel"_s);
        QTRY_COMPARE(failed.size(), 1);
        worker.join(address, u"secret"_s, u"Zürich"_s);
        QTRY_COMPARE(joined.size(), 1);
        QTRY_COMPARE(worker.state().link, TeamLink::Current); // the first copy
        team.beat.open();
        QCOMPARE(team.beat.cases().size(), 1u);
        const Membership membership = must(membershipOf(team.beat.book()));
        QVERIFY2(!membership.dsn.contains(u"secret"_s), qPrintable(membership.dsn));
        QVERIFY(membership.dsn.contains(u"nowhere"_s));
    }

    /// Whom a colleague has on the line the others see; who is second is told.
    void aDebtorOnTheLineIsSeen()
    {
        Somewhere team;
        const Uuid keller = must(rows<Debtor>(team.anna.book().database(), QString())).front().id.uuid;
        const auto state = [](const TeamWorker& worker) {
            QStringList words;
            for (const TeamLease& lease : worker.state().leases)
                words += lease.isMine ? u"mine"_s : lease.login;
            return words.join(u' ');
        };
        // One after the other: the model is for one thread.
        {
            TeamWorker annas(team.place(), { .user = u"anna"_s }, quick, team.connect());
            QTRY_COMPARE(annas.state().link, TeamLink::Current);
            annas.takeLine(keller);
            QTRY_COMPARE(state(annas), u"mine"_s);
        }
        ModelServer beats(team.database, u"beat"_s);
        must(TeamSync(team.beat.book(), beats).join(u"Zürich"_s));
        must(rememberMembership(team.beat.book(), { u"host=nowhere user=beat"_s, Transport::Verified }));
        TeamWorker worker(team.folder.filePath(u"beat.book"_s), { .user = u"beat"_s }, quick, team.connect());
        QSignalSpy refused(&worker, &TeamWorker::leaseRefused);
        QTRY_COMPARE(state(worker), u"anna"_s);
        worker.takeLine(keller);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<Uuid>(), keller);
        QCOMPARE(state(worker), u"anna"_s);
        team.isDown = true;
        worker.wake();
        // The model's connections do not break; a restart shows it.
        TeamWorker late(team.folder.filePath(u"beat.book"_s), { .user = u"beat"_s }, quick, team.connect());
        QTRY_COMPARE(late.state().link, TeamLink::Offline);
        QCOMPARE(state(late), QString()); // nobody knows
    }

    /// A call that hangs does not hold up who quits.
    void quitsWithinASecond()
    {
        Somewhere team;
        team.isHanging = true;
        auto worker = std::make_unique<TeamWorker>(team.place(), BookOptions { .user = u"anna"_s }, quick, team.connect());
        QTRY_COMPARE(team.calls, 1);
        QElapsedTimer timer;
        timer.start();
        worker.reset();
        QVERIFY2(timer.elapsed() < 1'500, qPrintable(QString::number(timer.elapsed())));
        QTest::qWait(4'500); // it ends by itself, without whom it called for
    }

    void theAddressIsQuoted()
    {
        const TeamAddress address { .host = u"h"_s, .port = 1, .database = u"d'b"_s, .user = u"a\\b"_s, .isUnchecked = true };
        QCOMPARE(address.dsn(), u"host='h' port='1' dbname='d\\'b' user='a\\\\b' sslmode='require'"_s);
    }
};

QTEST_GUILESS_MAIN(TestTeamWorker)
#include "test_team_worker.moc"
