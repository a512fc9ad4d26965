// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration.h"
#include "core/sync/postgres_server.h"
#include "tests/support/private_postgres.h"
#include "tests/support/tcp_proxy.h"
#include "tests/support/team_fixture.h"

#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

/// What lies between a workstation and the database: TLS with a certificate of one's own authority, passwords, a
/// network that swallows everything.
class TestTeamTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = m_postgres.start({ u"password_encryption=scram-sha-256"_s }); !why.isEmpty()) {
            if (qEnvironmentVariableIsSet("MAHNWERK_REQUIRE_ALL"))
                QFAIL(qPrintable(why));
            QSKIP(qPrintable(why));
        }
        m_postgres.sql(u"CREATE DATABASE team"_s, u"postgres"_s, u"postgres"_s);
        must(must(PostgresServer::connect(m_postgres.dsn(), Transport::Verified))->setUp());
        m_postgres.sql(u"CREATE ROLE anna LOGIN PASSWORD 'Gräfin;''\"\\ 7'; GRANT mahnwerk_agent TO anna; "
                       "SELECT mahnwerk.add_team('Zürich'); SELECT mahnwerk.add_member('anna', 'Zürich', true)"_s);
        m_postgres.stop();
        // An authority, the server's certificate by it, another authority.
        const QString shell = uR"(set -e; cd "$1"
            for ca in ca other; do openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj "/CN=Test $ca" -keyout $ca.key -out $ca.pem; done
            openssl req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout server.key -out server.csr
            printf 'subjectAltName=DNS:localhost' > san
            openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -extfile san -out server.pem
            cp server.key server.pem "$2"; chmod 600 "$2/server.key"; chown --reference="$2" "$2/server.key" "$2/server.pem"
            printf 'local all all trust\nlocal replication all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n' > "$2/pg_hba.conf"
            printf "ssl = on\nssl_cert_file = 'server.pem'\nssl_key_file = 'server.key'\n" >> "$2/postgresql.conf")"_s;
        QProcess made;
        made.setProcessChannelMode(QProcess::MergedChannels);
        made.start(u"sh"_s, { u"-c"_s, shell, u"sh"_s, m_folder.path(), m_postgres.data() });
        QVERIFY(made.waitForFinished(60'000));
        QVERIFY2(made.exitCode() == 0, made.readAll().constData());
        const QString why = m_postgres.launch();
        QVERIFY2(why.isEmpty(), qPrintable(why));
    }

    void whoIsTalkedToIsChecked_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("ca");
        QTest::addColumn<QString>("more");
        QTest::addColumn<bool>("isLetIn");
        QTest::newRow("right host, right authority") << u"localhost"_s << u"ca"_s << QString() << true;
        QTest::newRow("channel binding") << u"localhost"_s << u"ca"_s << u" channel_binding=require"_s << true;
        QTest::newRow("another name of the host") << u"127.0.0.1"_s << u"ca"_s << QString() << false;
        QTest::newRow("another authority") << u"localhost"_s << u"other"_s << QString() << false;
        QTest::newRow("no authority") << u"localhost"_s << u"missing"_s << QString() << false;
    }
    void whoIsTalkedToIsChecked()
    {
        QFETCH(QString, host);
        QFETCH(QString, ca);
        QFETCH(QString, more);
        QFETCH(bool, isLetIn);
        const auto server = PostgresServer::connect(dsn(host, password) + u" sslrootcert='%1/%2.pem'"_s.arg(m_folder.path(), ca) + more, Transport::Verified);
        QVERIFY2(server.has_value() == isLetIn, qPrintable(server ? QString() : server.error().args.join(u' ')));
        if (isLetIn)
            QVERIFY((*server)->heads().has_value());
    }

    void aWrongPasswordIsNotTriedAgain()
    {
        const auto server = PostgresServer::connect(dsn(u"localhost"_s, u"wrong"_s) + u" sslrootcert='%1/ca.pem'"_s.arg(m_folder.path()), Transport::Verified);
        QVERIFY(!server);
        QCOMPARE(server.error().code, ErrorCode::ServerNotAllowed);
    }

    void plainTextIsRefusedByTheServer()
    {
        QVERIFY(!PostgresServer::connect(dsn(u"localhost"_s, password) + u" sslmode=disable"_s, Transport::Weak));
    }

    /// The password is in no file of the book.
    void aPasswordIsLeftOut()
    {
        const QString kept = must(withoutPassword(dsn(u"localhost"_s, password)));
        QVERIFY2(!kept.contains(u"Gr"_s), qPrintable(kept));
        QVERIFY(kept.contains(u"user='anna'"_s));
    }

    /// A box on the way acknowledges everything and forwards nothing: the call ends by itself, and the next one works.
    void aBlackHoleIsLeft()
    {
        const quint16 port = freePort();
        TcpProxy proxy(port, m_postgres.port());
        const QString through = u"host=localhost port=%1 user=anna dbname=team password=%2 sslrootcert='%3/ca.pem'"_s.arg(port).arg(escaped(password), m_folder.path());
        const auto server = must(PostgresServer::connect(through, Transport::Verified));
        QVERIFY(server->heads().has_value());
        proxy.set(TcpProxy::Line::BlackHole);
        QElapsedTimer watch;
        watch.start();
        const auto lost = server->heads();
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::ServerUnreachable);
        const auto again = PostgresServer::connect(through, Transport::Verified);
        QVERIFY(!again); // still dark, but it does not hang
        proxy.set(TcpProxy::Line::Good);
        QVERIFY(must(PostgresServer::connect(through, Transport::Verified))->heads().has_value());
        QVERIFY2(watch.elapsed() < 25'000, qPrintable(QString::number(watch.elapsed())));
    }

    /// Behind a pooler of transactions, with one connection to the server for two workstations.
    void aPoolerIsNotNoticed()
    {
        const QString program = u"/usr/sbin/pgbouncer"_s;
        if (!QFile::exists(program)) {
            if (qEnvironmentVariableIsSet("MAHNWERK_REQUIRE_ALL"))
                QFAIL("pgbouncer is not installed");
            QSKIP("pgbouncer is not installed");
        }
        const quint16 port = freePort();
        const auto write = [&](const QString& name, const QString& text) {
            QFile file(m_postgres.folder() + u'/' + name);
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(text.toUtf8());
        };
        write(u"users.txt"_s, u"\"anna\" \"\"\n"_s);
        write(u"pgbouncer.ini"_s,
            u"[databases]\nteam = host=%1 port=%2 dbname=team pool_size=1\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = %3\n"
            "unix_socket_dir =\nauth_type = trust\nauth_file = %1/users.txt\npool_mode = transaction\n"_s.arg(m_postgres.folder()).arg(m_postgres.port()).arg(port));
        QProcess pooler;
        pooler.setProcessChannelMode(QProcess::MergedChannels);
        pooler.setStandardOutputFile(m_folder.filePath(u"pgbouncer.log"_s));
        const QStringList command = PrivatePostgres::asServer() + QStringList { program, m_postgres.folder() + u"/pgbouncer.ini"_s };
        pooler.start(command.first(), command.mid(1));
        QVERIFY(pooler.waitForStarted());
        const QString pooled = u"host=127.0.0.1 port=%1 user=anna dbname=team sslmode=disable"_s.arg(port);
        Result<std::unique_ptr<PostgresServer>> first = fail(ErrorCode::Internal);
        for (int i = 0; i < 100 && !first; ++i) {
            first = PostgresServer::connect(pooled, Transport::Weak);
            if (!first)
                QTest::qWait(50);
        }
        QVERIFY2(first.has_value(), qPrintable(first ? QString() : first.error().args.join(u' ')));
        const auto second = must(PostgresServer::connect(pooled, Transport::Weak));
        const Date today = Date::fromIso(u"2026-03-02").value();
        for (const QString& name : { u"one.book"_s, u"two.book"_s })
            must(Book::create(m_folder.filePath(name), { .user = u"anna"_s, .clock = {} }));
        Workstation one(m_folder.filePath(u"one.book"_s), u"anna"_s, today, 1'772'000'000'000, 1'000'000);
        Workstation two(m_folder.filePath(u"two.book"_s), u"anna"_s, today, 1'772'000'000'000, 2'000'000);
        one.addCreditor(u"Stadtwerke"_s);
        must(TeamSync(one.book(), **first).join(u"Zürich"_s));
        must(TeamSync(two.book(), *second).join(u"Zürich"_s));
        for (int i = 0; i < 10; ++i) {
            one.addCase(u"Keller"_s, u"RE %1"_s.arg(i), 10'000);
            must(TeamSync(one.book(), **first).once());
            must(TeamSync(two.book(), *second).once());
            two.note(two.cases().back(), u"seen"_s);
        }
        must(TeamSync(two.book(), *second).once());
        must(TeamSync(one.book(), **first).once());
        QCOMPARE(difference(rowsOf(one.book()), rowsOf(two.book())), QString());
        QCOMPARE(one.cases().size(), size_t(10));
        pooler.terminate();
        pooler.waitForFinished();
    }

    /// Reports read a hot standby with an auditor's login; whoever would write there is told to try again.
    void aStandbyAnswersReports()
    {
        m_postgres.sql(u"CREATE ROLE nina LOGIN; GRANT mahnwerk_auditor TO nina; SELECT mahnwerk.add_member('nina', 'Zürich', false)"_s);
        const QString bin = u"/usr/lib/postgresql/15/bin/"_s;
        const QString data = m_postgres.folder() + u"/standby"_s;
        const quint16 port = freePort();
        QProcess copy;
        copy.setProcessChannelMode(QProcess::MergedChannels);
        const QStringList copying = PrivatePostgres::asServer()
            + QStringList { bin + u"pg_basebackup"_s, u"-D"_s, data, u"-R"_s, u"-X"_s, u"stream"_s, u"-c"_s, u"fast"_s, u"-h"_s, m_postgres.folder(), u"-p"_s,
                  QString::number(m_postgres.port()), u"-U"_s, u"postgres"_s };
        m_postgres.sql(u"SELECT 1"_s);
        copy.start(copying.first(), copying.mid(1));
        QVERIFY(copy.waitForFinished(60'000));
        QVERIFY2(copy.exitCode() == 0, copy.readAll().constData());
        QProcess standby;
        standby.setProcessChannelMode(QProcess::MergedChannels);
        standby.setStandardOutputFile(m_folder.filePath(u"standby.log"_s));
        const QStringList starting = PrivatePostgres::asServer()
            + QStringList { bin + u"postgres"_s, u"-D"_s, data, u"-p"_s, QString::number(port), u"-k"_s, m_postgres.folder(), u"-c"_s, u"hot_standby=on"_s,
                  u"-c"_s, u"listen_addresses="_s, u"-c"_s, u"max_connections=250"_s };
        standby.start(starting.first(), starting.mid(1));
        const auto at = [&](const QString& login) { return u"host=%1 port=%2 user=%3 dbname=team"_s.arg(m_postgres.folder()).arg(port).arg(login); };
        Result<std::unique_ptr<PostgresServer>> reports = fail(ErrorCode::Internal);
        for (int i = 0; i < 200 && !reports; ++i) {
            reports = PostgresServer::connect(at(u"nina"_s), Transport::Verified);
            if (!reports)
                QTest::qWait(50);
        }
        QVERIFY2(reports.has_value(), qPrintable(reports ? QString() : reports.error().args.join(u' ')));
        const auto headOf = [](TeamServer& server) {
            const auto heads = must(server.heads());
            return heads.back().head;
        };
        QVERIFY(headOf(**reports) > 0);
        // What is stored on the primary is on the standby a moment later.
        const auto primary = must(PostgresServer::connect(m_postgres.dsn(u"anna"_s), Transport::Verified));
        const Uuid device = Uuid::fromString(u"a0000000-0000-7000-8000-00000000000a"_s).value();
        must(primary->hello(device, schemaVersion()));
        const qint64 stored = must(primary->push(1, device, "{\"operation\":\"x\",\"date\":\"2026-11-22\",\"at\":1,\"rows\":[]}"));
        QTRY_COMPARE_WITH_TIMEOUT(headOf(**reports), stored, 20'000);
        // A workstation that is sent there by mistake writes nothing and waits.
        const auto astray = must(PostgresServer::connect(at(u"anna"_s), Transport::Verified));
        QCOMPARE(astray->hello(device, schemaVersion()).error().code, ErrorCode::ServerUnreachable);
        standby.terminate();
        standby.waitForFinished();
    }

private:
    const QString password = u"Gräfin;'\"\\ 7"_s;

    static QString escaped(QString text)
    {
        return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
    }
    QString dsn(const QString& host, const QString& secret) const
    {
        return u"host=%1 port=%2 user=anna dbname=team password=%3"_s.arg(host).arg(m_postgres.port()).arg(escaped(secret));
    }

    PrivatePostgres m_postgres;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTeamTransport)
#include "test_team_transport.moc"
