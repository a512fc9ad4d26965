// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"
#include "tests/support/private_postgres.h"

#include <QJsonArray>
#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

/// `mahnwerkctl sync ...` as an administrator and three agents use it, on a real PostgreSQL.
class TestTeamCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = m_postgres.start(); !why.isEmpty()) {
            if (qEnvironmentVariableIsSet("MAHNWERK_REQUIRE_ALL"))
                QFAIL(qPrintable(why));
            QSKIP(qPrintable(why));
        }
        m_postgres.sql(u"CREATE DATABASE team"_s, u"postgres"_s, u"postgres"_s);
        for (const QString& login : { u"anna"_s, u"beat"_s, u"carla"_s })
            m_postgres.sql(u"CREATE ROLE %1 LOGIN"_s.arg(login));
        ran(QString(), { u"sync"_s, u"setup"_s, m_postgres.dsn() });
        for (const QString& login : { u"anna"_s, u"beat"_s, u"carla"_s }) {
            m_postgres.sql(u"GRANT mahnwerk_agent TO %1"_s.arg(login));
            ran(QString(), { u"sync"_s, u"member"_s, m_postgres.dsn(), login, u"--team"_s, u"Zürich"_s });
        }
    }

    /// A book that worked alone brings its claims, a new one takes a first copy.
    void aTeamComesTogether()
    {
        ran(u"anna"_s, { u"init"_s, u"--country"_s, u"CH"_s, u"--demo"_s, u"300"_s, u"--seed"_s, u"5"_s });
        QCOMPARE(ran(u"anna"_s, { u"sync"_s, u"join"_s, m_postgres.dsn(u"anna"_s), u"--team"_s, u"Zürich"_s }).value(u"letter"_s).toString(), u"A"_s);
        for (const QString& login : { u"beat"_s, u"carla"_s }) {
            ran(login, { u"init"_s, u"--country"_s, u"CH"_s });
            ran(login, { u"sync"_s, u"join"_s, m_postgres.dsn(login), u"--team"_s, u"Zürich"_s });
        }
        QCOMPARE(claims(u"beat"_s), claims(u"anna"_s));
        QCOMPARE(claims(u"carla"_s), claims(u"anna"_s));
        QVERIFY(claims(u"anna"_s).size() > 200);
        for (const QString& login : { u"anna"_s, u"beat"_s, u"carla"_s })
            QCOMPARE(ran(login, { u"verify"_s }).value(u"ok"_s).toBool(), true);
        // Statements are computed from the same facts: the same to the cent.
        const QString claim = claims(u"anna"_s).first();
        QCOMPARE(ran(u"beat"_s, { u"claim"_s, u"account"_s, claim }), ran(u"anna"_s, { u"claim"_s, u"account"_s, claim }));
    }

    /// The cable is cut at one: all work on, then everything is everywhere and what met is named.
    void whatWasDoneApartComesTogether()
    {
        const QStringList all = claims(u"anna"_s);
        const QString claim = all.at(7);
        const QString file = claim.section(u'/', 0, 0);
        ran(u"anna"_s, { u"payment"_s, u"add"_s, claim, u"--amount"_s, u"5.00"_s, u"--value-date"_s, u"2026-11-20"_s });
        ran(u"beat"_s, { u"payment"_s, u"add"_s, claim, u"--amount"_s, u"7.00"_s, u"--value-date"_s, u"2026-11-21"_s });
        const QString debtor = ran(u"beat"_s, { u"claim"_s, u"show"_s, claim }).value(u"debtor_id"_s).toString();
        ran(u"carla"_s, { u"hold"_s, u"place"_s, claim, u"--reason"_s, u"dispute"_s, u"--until"_s, u"2026-12-24"_s });
        for (const QString& login : { u"carla"_s, u"beat"_s, u"anna"_s, u"carla"_s, u"beat"_s })
            ran(login, { u"sync"_s, u"once"_s });
        const QJsonObject account = ran(u"anna"_s, { u"claim"_s, u"account"_s, claim });
        int payments = 0;
        for (const QJsonValue& line : account.value(u"lines"_s).toArray())
            payments += line.toObject().value(u"kind"_s).toString() == u"payment"_s && (line[u"amount"_s].toString().endsWith(u"5.00"_s) || line[u"amount"_s].toString().endsWith(u"7.00"_s)) ? 1 : 0;
        QVERIFY(payments >= 2);
        for (const QString& login : { u"beat"_s, u"carla"_s }) {
            QCOMPARE(ran(login, { u"claim"_s, u"account"_s, claim }), account);
            QCOMPARE(claims(login), all);
            QCOMPARE(ran(login, { u"sync"_s, u"status"_s }).value(u"waiting"_s).toInt(), 0);
        }
    }

    /// Three start the same dunning run apart: each claim has its notice and fee once.
    void dunningHappensOnce()
    {
        for (const QString& login : { u"anna"_s, u"beat"_s, u"carla"_s })
            ran(login, { u"dunning"_s, u"run"_s });
        for (const QString& login : { u"anna"_s, u"beat"_s, u"carla"_s, u"anna"_s, u"beat"_s })
            ran(login, { u"sync"_s, u"once"_s });
        const QString doubled = m_postgres.sql(u"SELECT count(*) FROM (SELECT once FROM mahnwerk.row_state WHERE entity IN ('notice', 'entry') "
                                               "AND once IS NOT NULL AND NOT retracted GROUP BY entity, once HAVING count(*) > 1) x"_s);
        QCOMPARE(doubled, u"0"_s);
        QVERIFY(m_postgres.sql(u"SELECT count(*) FROM mahnwerk.row_state WHERE entity = 'notice' AND retracted"_s).toInt() > 0);
        for (const QString& login : { u"anna"_s, u"beat"_s, u"carla"_s }) {
            QCOMPARE(ran(login, { u"verify"_s }).value(u"ok"_s).toBool(), true);
            QCOMPARE(ran(login, { u"dunning"_s, u"run"_s }).value(u"notices"_s).toInt(), 0);
        }
    }

    /// Somebody with the administrator's rights changed an amount behind the team's back: `verify --team` names the kind,
    /// and the chain tells that the log was not touched; `--rebuild` takes what the server has.
    void aDifferenceIsNamed()
    {
        const QJsonObject before = ran(u"beat"_s, { u"verify"_s, u"--team"_s });
        QCOMPARE(before.value(u"ok"_s).toBool(), true);
        m_postgres.sql(u"UPDATE mahnwerk.row_state SET fields = fields || '{\"segment\": \"x\"}' WHERE entity = 'debtor' AND id = "
                       "(SELECT id FROM mahnwerk.row_state WHERE entity = 'debtor' ORDER BY id LIMIT 1)"_s);
        const auto failed = [&](const QStringList& words) {
            QStringList names;
            for (const QJsonValue& check : ran(u"beat"_s, words, 1).value(u"checks"_s).toArray()) {
                if (check[u"failed"_s].toInt() > 0)
                    names += check[u"name"_s].toString() + u' ' + QString::number(check[u"failed"_s].toInt());
            }
            return names.join(u", "_s);
        };
        QCOMPARE(failed({ u"verify"_s, u"--team"_s }), u"team: debtor 1"_s);
        ran(u"beat"_s, { u"verify"_s, u"--team"_s, u"--rebuild"_s });
        QCOMPARE(ran(u"beat"_s, { u"verify"_s, u"--team"_s }).value(u"ok"_s).toBool(), true);
        for (const QString& login : { u"anna"_s, u"carla"_s })
            ran(login, { u"verify"_s, u"--team"_s, u"--rebuild"_s });
        // A link of the chain.
        m_postgres.sql(u"UPDATE mahnwerk.change_log SET body = body || ' ' WHERE stream = 1 AND seq = 2"_s);
        QCOMPARE(failed({ u"verify"_s, u"--team"_s }), u"chain of the log 1 1"_s);
        m_postgres.sql(u"UPDATE mahnwerk.change_log SET body = rtrim(body) WHERE stream = 1 AND seq = 2"_s);
        QCOMPARE(ran(u"beat"_s, { u"verify"_s, u"--team"_s }).value(u"ok"_s).toBool(), true);
    }

    /// A first copy is killed at any moment, eight times: `sync once` goes on, and in the end all is there once.
    void aKilledFirstCopyGoesOn()
    {
        ran(u"dora"_s, { u"init"_s, u"--country"_s, u"CH"_s });
        QElapsedTimer watch;
        watch.start();
        ran(u"erik"_s, { u"init"_s, u"--country"_s, u"CH"_s });
        ran(u"erik"_s, { u"sync"_s, u"join"_s, m_postgres.dsn(u"carla"_s), u"--team"_s, u"Zürich"_s });
        const auto whole = static_cast<int>(watch.elapsed());
        for (int i = 0; i < 8; ++i) {
            QProcess copying;
            QStringList words { u"--book"_s, book(u"dora"_s), u"sync"_s };
            words += i == 0 ? QStringList { u"join"_s, m_postgres.dsn(u"carla"_s), u"--team"_s, u"Zürich"_s } : QStringList { u"once"_s };
            copying.start(ctlPath(), words);
            QVERIFY(copying.waitForStarted());
            // The first one has to enter the team.
            copying.waitForFinished(i == 0 ? whole / 2 : whole * (i + 1) / 12);
            copying.kill();
            copying.waitForFinished();
            if (ctl(book(u"dora"_s), { u"sync"_s, u"status"_s }).json().value(u"team"_s).toString().isEmpty())
                --i; // too early
        }
        ran(u"dora"_s, { u"sync"_s, u"once"_s });
        QCOMPARE(ran(u"dora"_s, { u"sync"_s, u"status"_s }).value(u"copying"_s).toBool(), false);
        QCOMPARE(claims(u"dora"_s), claims(u"anna"_s));
        QCOMPARE(ran(u"dora"_s, { u"verify"_s, u"--team"_s }).value(u"ok"_s).toBool(), true);
    }

    /// `sync watch` tells what happens until it is interrupted.
    void watchFollowsTheTeam()
    {
        QProcess watching;
        watching.start(ctlPath(), { u"--book"_s, book(u"carla"_s), u"--json"_s, u"--as-of"_s, u"2026-11-23"_s, u"sync"_s, u"watch"_s });
        QByteArray told;
        const auto tells = [&](const QByteArray& words) {
            watching.waitForReadyRead(50);
            told += watching.readAllStandardError();
            return told.contains(words);
        };
        QTRY_VERIFY_WITH_TIMEOUT(tells("Up to date. Waiting: 0"), 20'000);
        // What carla saves with another program is sent, what the others save arrives.
        const QString claim = claims(u"anna"_s).at(11);
        ran(u"carla"_s, { u"payment"_s, u"add"_s, claim, u"--amount"_s, u"1.15"_s, u"--value-date"_s, u"2026-11-23"_s });
        const QString stored = u"SELECT count(*) FROM mahnwerk.row_state WHERE entity = 'payment' AND amount = 115"_s;
        QTRY_COMPARE_WITH_TIMEOUT(m_postgres.sql(stored), u"1"_s, 20'000);
        ran(u"anna"_s, { u"payment"_s, u"add"_s, claim, u"--amount"_s, u"1.25"_s, u"--value-date"_s, u"2026-11-23"_s });
        ran(u"anna"_s, { u"sync"_s, u"once"_s });
        QTRY_COMPARE_WITH_TIMEOUT(ran(u"carla"_s, { u"claim"_s, u"account"_s, claim }), ran(u"anna"_s, { u"claim"_s, u"account"_s, claim }), 20'000);
        watching.terminate();
        QVERIFY(watching.waitForFinished(10'000));
        QCOMPARE(watching.exitStatus(), QProcess::NormalExit);
        QCOMPARE(watching.exitCode(), 0);
        QCOMPARE(QJsonDocument::fromJson(watching.readAllStandardOutput()).object().value(u"waiting"_s).toInt(-1), 0);
    }

    /// Last night's backup is brought back, and today's payments come from the workstations.
    void aRestoredDatabaseIsRefilled()
    {
        const QString claim = claims(u"anna"_s).at(9);
        QProcess dump;
        dump.start(u"/usr/lib/postgresql/15/bin/pg_dump"_s, { u"-Fc"_s, u"-f"_s, m_folder.filePath(u"backup"_s), m_postgres.dsn() });
        QVERIFY(dump.waitForFinished(60'000) && dump.exitCode() == 0);
        ran(u"anna"_s, { u"payment"_s, u"add"_s, claim, u"--amount"_s, u"3.10"_s, u"--value-date"_s, u"2026-11-23"_s });
        for (const QString& login : { u"anna"_s, u"beat"_s })
            ran(login, { u"sync"_s, u"once"_s });
        ran(u"carla"_s, { u"payment"_s, u"add"_s, claim, u"--amount"_s, u"3.20"_s, u"--value-date"_s, u"2026-11-23"_s });
        m_postgres.sql(u"DROP DATABASE team; "_s, u"postgres"_s, u"postgres"_s);
        m_postgres.sql(u"CREATE DATABASE team"_s, u"postgres"_s, u"postgres"_s);
        QProcess back;
        back.setProcessChannelMode(QProcess::MergedChannels);
        back.start(u"/usr/lib/postgresql/15/bin/pg_restore"_s, { u"-d"_s, m_postgres.dsn(), m_folder.filePath(u"backup"_s) });
        QVERIFY(back.waitForFinished(60'000));
        QVERIFY2(back.exitCode() == 0, back.readAll().constData());
        ran(QString(), { u"sync"_s, u"restored"_s, m_postgres.dsn() });
        for (const QString& login : { u"beat"_s, u"carla"_s, u"anna"_s, u"beat"_s, u"carla"_s })
            ran(login, { u"sync"_s, u"once"_s });
        QCOMPARE(m_postgres.sql(u"SELECT string_agg(amount::text, ',' ORDER BY amount) FROM mahnwerk.row_state WHERE entity = 'payment' AND amount IN (310, 320)"_s), u"310,320"_s);
        const QJsonObject account = ran(u"anna"_s, { u"claim"_s, u"account"_s, claim });
        for (const QString& login : { u"beat"_s, u"carla"_s })
            QCOMPARE(ran(login, { u"claim"_s, u"account"_s, claim }), account);
    }

    /// Who set the database up may join too, and makes the team by that.
    void theAdministratorJoins()
    {
        ran(u"boss"_s, { u"init"_s, u"--country"_s, u"CH"_s });
        ran(u"boss"_s, { u"sync"_s, u"join"_s, m_postgres.dsn(), u"--team"_s, u"Basel"_s });
        QCOMPARE(ran(u"boss"_s, { u"sync"_s, u"status"_s }).value(u"team"_s).toString(), u"Basel"_s);
        QCOMPARE(claims(u"boss"_s), QStringList());
    }

    void aSecondBookWithClaimsIsRefused()
    {
        ran(u"late"_s, { u"init"_s, u"--country"_s, u"CH"_s, u"--demo"_s, u"20"_s });
        const Ran joined = ctl(book(u"late"_s), { u"sync"_s, u"join"_s, m_postgres.dsn(u"carla"_s), u"--team"_s, u"Zürich"_s });
        QCOMPARE(joined.status, 2);
        QVERIFY2(joined.err.contains(u"claims"_s), qPrintable(joined.err));
        QCOMPARE(claims(u"late"_s).size(), 20);
    }

    void anUnreachableDatabaseIsSaidInASentence()
    {
        m_postgres.stop();
        const Ran once = ctl(book(u"anna"_s), { u"sync"_s, u"once"_s });
        QCOMPARE(once.status, 2);
        QVERIFY2(once.err.contains(u"cannot be reached"_s), qPrintable(once.err));
        QVERIFY(m_postgres.launch().isEmpty());
        ran(u"anna"_s, { u"sync"_s, u"once"_s });
    }

private:
    QString book(const QString& login) const { return m_folder.filePath(login + u".mahnwerk"_s); }

    QJsonObject ran(const QString& login, const QStringList& words, int status = 0)
    {
        const Ran done = ctl(book(login), words);
        if (done.status != status)
            qFatal("%s: %s", qPrintable(words.join(u' ')), qPrintable(done.err));
        return done.json();
    }

    /// Their numbers, oldest first.
    QStringList claims(const QString& login)
    {
        QStringList numbers;
        for (const QJsonValue& claim : ran(login, { u"claim"_s, u"list"_s }).value(u"claims"_s).toArray())
            numbers += claim.toObject().value(u"claim"_s).toString();
        numbers.sort();
        return numbers;
    }

    PrivatePostgres m_postgres;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTeamCommands)
#include "test_team_commands.moc"
