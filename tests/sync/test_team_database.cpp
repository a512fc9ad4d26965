// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demo_commands.h"
#include "core/sync/postgres_server.h"
#include "core/sync/team_schema.h"
#include "core/sync/team_sync.h"
#include "core/sync/team_verification.h"
#include "tests/support/model_server.h"
#include "tests/support/private_postgres.h"
#include "tests/support/team_at_work.h"

#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

/// Says everything to the real database and to its model, and holds their answers against each other.
class TwinServer : public TeamServer {
public:
    TwinServer(std::unique_ptr<PostgresServer> real, ModelDatabase& model, QStringList& differences)
        : m_real(std::move(real))
        , m_model(model, m_real->login())
        , m_differences(differences)
    {
    }

    Result<Hello> hello(const Uuid& device, int version) override
    {
        auto real = m_real->hello(device, version);
        const auto model = m_model.hello(device, version);
        if (real && real->letter != model->letter)
            m_differences += u"letter %1, model %2"_s.arg(real->letter, model->letter);
        // The model has no epochs to change.
        return real;
    }
    Result<qint64> push(int stream, const Uuid& txn, const QByteArray& body) override
    {
        const auto real = m_real->push(stream, txn, body);
        const auto model = m_model.push(stream, txn, body);
        if (real.has_value() != model.has_value() || (real && *real != *model) || (!real && real.error().args.value(0) != model.error().args.value(0)))
            m_differences += u"push: %1, model %2"_s.arg(real ? QString::number(*real) : real.error().args.join(u' '),
                model ? QString::number(*model) : model.error().args.join(u' '));
        return real;
    }
    Result<std::vector<Stream>> heads() override { return m_real->heads(); }
    Result<std::vector<Logged>> log(int stream, qint64 after, int limit) override
    {
        const auto real = m_real->log(stream, after, limit);
        const auto model = m_model.log(stream, after, limit);
        for (size_t i = 0; real && i < std::min(real->size(), model->size()); ++i) {
            const auto objectOf = [](const QByteArray& body) { return QJsonDocument::fromJson(body).object(); };
            if (objectOf((*real)[i].body) != objectOf((*model)[i].body))
                m_differences += u"effects: %1, model %2"_s.arg(QString::fromUtf8((*real)[i].body), QString::fromUtf8((*model)[i].body));
        }
        if (real && real->size() != model->size())
            m_differences += u"log: %1 transactions, model %2"_s.arg(real->size()).arg(model->size());
        return real;
    }
    Result<Page> page(const PageOf& wanted) override
    {
        auto real = m_real->page(wanted);
        compare(u"page"_s, real, m_model.page(wanted));
        return real;
    }
    Result<DigestSums> digestSums(int stream, const EntityInfo& entity) override { return m_real->digestSums(stream, entity); }
    Result<std::vector<RowDigest>> digests(int stream, const EntityInfo& entity, int bucket) override { return m_real->digests(stream, entity, bucket); }
    Result<qint64> brokenAt(int stream) override { return m_real->brokenAt(stream); }
    Result<qint64> count(int stream) override { return m_real->count(stream); }
    Result<bool> takeLease(int stream, const Uuid& debtor) override { return m_real->takeLease(stream, debtor); }
    Result<> endLease(int stream, const Uuid& debtor) override { return m_real->endLease(stream, debtor); }
    Result<std::vector<TeamLease>> leases() override { return m_real->leases(); }
    Result<std::vector<StoredRow>> row(int stream, const QString& entity, const Uuid& id) override
    {
        return m_real->row(stream, entity, id);
    }

private:
    void compare(const QString& what, const Result<Page>& real, const Result<Page>& model)
    {
        const auto textOf = [](const Page& page) {
            QStringList rows;
            for (const StoredRow& row : page.rows)
                rows += QString::fromLatin1(row.entity->name) + row.id.toString()
                    + QString::fromUtf8(QJsonDocument(row.image).toJson(QJsonDocument::Compact));
            rows.sort();
            return QString(QString::number(page.head) + u' ' + (page.isLast ? u"last"_s : page.last.toString()) + u'\n' + rows.join(u'\n'));
        };
        if (real && textOf(*real) != textOf(*model))
            m_differences += what + u": "_s + textOf(*real) + u", model "_s + textOf(*model);
    }

    std::unique_ptr<PostgresServer> m_real;
    ModelServer m_model;
    QStringList& m_differences;
};

} // namespace

/// The shared database in a real PostgreSQL.
class TestTeamDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = m_postgres.start(); !why.isEmpty()) {
            if (qEnvironmentVariableIsSet("MAHNWERK_REQUIRE_ALL"))
                QFAIL(qPrintable(why));
            QSKIP(qPrintable(why));
        }
        m_fresh = m_folder.filePath(u"fresh.book"_s);
        must(Book::create(m_fresh, { .user = u"tester"_s, .clock = {}, .seed = 1 }));
    }

    /// Setting up twice changes nothing.
    void isSetUp()
    {
        makeDatabase(u"team"_s);
        must(admin()->setUp());
        QCOMPARE(m_postgres.sql(u"SELECT ddl_version FROM mahnwerk.installation"_s).toInt(), teamSchemaVersion());
        QCOMPARE(m_postgres.sql(u"SELECT count(*) FROM mahnwerk.row_kind"_s).toInt(), static_cast<int>(entities().size()));
    }

    /// Random work of two to four workstations with faults, on the real database and its model at once.
    void isTheTwinOfTheModel()
    {
        for (quint64 seed = 1; seed <= 12; ++seed) {
            const QString name = u"twin%1"_s.arg(seed);
            makeDatabase(name);
            ModelDatabase model(u"Zürich"_s);
            QStringList differences;
            TeamAtWork team(m_folder.path(), m_fresh, seed, [&](const QString& login) {
                return std::make_unique<TwinServer>(must(PostgresServer::connect(m_postgres.dsn(login, name), Transport::Verified)), model, differences);
            });
            team.work(100);
            team.settle();
            const QString fault = team.fault();
            QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(fault)));
            // Both sum their rows up as the books do.
            const auto real = must(PostgresServer::connect(m_postgres.dsn(u"agent0"_s, name), Transport::Verified));
            must(real->hello(Uuid::fromString(u"a0000000-0000-7000-8000-00000000000a"_s).value(), schemaVersion()));
            for (const Check& check : must(verifyTeam(team.stations().front()->book(), *real)))
                QVERIFY2(check.failed == 0, qPrintable(u"seed %1: %2 %3 of %4"_s.arg(seed).arg(check.name).arg(check.failed).arg(check.checked)));
            for (const EntityInfo* entity : entities()) {
                if (must(ModelServer(model, u"x"_s).digestSums(static_cast<int>(entity->scope == Scope::Team), *entity))
                    != must(real->digestSums(static_cast<int>(entity->scope == Scope::Team), *entity)))
                    differences += u"digests of "_s + QLatin1String(entity->name);
            }
            QVERIFY2(differences.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(differences.mid(0, 3).join(u'\n'))));
            QCOMPARE(m_postgres.sql(u"SELECT coalesce(mahnwerk.verify_chain(1), 0)"_s, u"agent0"_s, name), u"0"_s);
        }
    }

    // An agent who talks to the database with psql instead of our program.

    void directWritesAreRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("insert into the log") << u"INSERT INTO mahnwerk.change_log SELECT * FROM mahnwerk.change_log"_s;
        QTest::newRow("change a row") << u"UPDATE mahnwerk.row_state SET amount = 1"_s;
        QTest::newRow("delete") << u"DELETE FROM mahnwerk.row_state"_s;
        QTest::newRow("join a team") << u"INSERT INTO mahnwerk.member VALUES (1, 'mallory', 1, true)"_s;
        QTest::newRow("let oneself in") << u"SELECT mahnwerk.add_member('mallory', 'Basel', true)"_s;
        QTest::newRow("shut somebody out") << u"SELECT mahnwerk.revoke_device('A')"_s;
        QTest::newRow("read who is a member") << u"SELECT * FROM mahnwerk.member"_s;
        QTest::newRow("switch a policy off") << u"ALTER TABLE mahnwerk.row_state DISABLE ROW LEVEL SECURITY"_s;
        QTest::newRow("lease for somebody else") << u"INSERT INTO mahnwerk.lease VALUES (1, 1, gen_random_uuid(), 'agent1', gen_random_uuid(), now(), now())"_s;
        QTest::newRow("break a lease") << u"DELETE FROM mahnwerk.lease"_s;
        QTest::newRow("another role") << u"SET ROLE mahnwerk_owner"_s;
        QTest::newRow("a function of one's own") << u"CREATE FUNCTION mahnwerk.my_streams(x int) RETURNS int LANGUAGE sql AS 'SELECT 1'"_s;
    }
    void directWritesAreRefused()
    {
        QFETCH(QString, sql);
        makeHostileDatabase();
        const QString before = everything(u"hostile"_s);
        const QString answer = m_postgres.sql(sql, u"mallory"_s, u"hostile"_s);
        QVERIFY2(answer.startsWith(u"ERROR:  42501"_s), qPrintable(answer));
        QCOMPARE(everything(u"hostile"_s), before);
    }

    void hostileRequestsAreRefused_data()
    {
        QTest::addColumn<QString>("stream");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("state");
        const auto body = [](const QString& rows) { return QString(u"{\"operation\":\"x\",\"date\":\"2026-11-22\",\"at\":1,\"rows\":"_s + rows + u"}"_s); };
        const QString id = u"00000000000000000000000000000001"_s;
        QTest::newRow("a foreign team") << u"2"_s << body(u"[]"_s) << u"MW001"_s;
        QTest::newRow("no team") << u"77"_s << body(u"[]"_s) << u"MW001"_s;
        QTest::newRow("no JSON") << u"1"_s << u"hello"_s << u"22P02"_s;
        QTest::newRow("another JSON") << u"1"_s << u"[1]"_s << u"MW004"_s;
        QTest::newRow("no rows") << u"1"_s << u"{\"operation\":\"x\",\"date\":\"2026-11-22\",\"at\":1}"_s << u"MW004"_s;
        QTest::newRow("a date that is none") << u"1"_s << u"{\"operation\":\"x\",\"date\":\"'; DROP\",\"at\":1,\"rows\":[]}"_s << u"MW004"_s;
        QTest::newRow("an instant that is none") << u"1"_s << u"{\"operation\":\"x\",\"date\":\"2026-11-22\",\"at\":\"now\",\"rows\":[]}"_s << u"MW004"_s;
        QTest::newRow("a forged actor") << u"1"_s << u"{\"operation\":\"x\",\"actor\":\"agent0\",\"date\":\"2026-11-22\",\"at\":1,\"rows\":[]}"_s << u"MW004"_s;
        const QString of = u"\"of\":\"000000000000000000000000000000aa\""_s;
        const auto contact = [&](const QString& rest, const QString& fields) -> QString {
            return body(u"[{\"e\":\"contact\",\"id\":\"%1\"%2,\"i\":{\"case_key\":null%3}}]"_s.arg(id, rest, fields));
        };
        QTest::newRow("no dossier") << u"1"_s << contact({}, {}) << u"MW004"_s;
        QTest::newRow("a dossier that is none") << u"1"_s << contact(u",\"of\":\"'; DROP\""_s, {}) << u"MW004"_s;
        QTest::newRow("a dossier of what lies in none") << u"1"_s
            << body(u"[{\"e\":\"retraction\",\"id\":\"%1\",%2,\"i\":{\"reason\":\"x\"}}]"_s.arg(id, of)) << u"MW004"_s;
        QTest::newRow("more beside a row") << u"1"_s << contact(u",\"actor\":\"agent0\","_s + of, {}) << u"MW004"_s;
        QTest::newRow("a half instant") << u"1"_s << contact(u","_s + of, u",\"at\":1.5"_s) << u"MW004"_s;
        QTest::newRow("an instant in words") << u"1"_s << contact(u","_s + of, u",\"at\":\"1\""_s) << u"MW004"_s;
        QTest::newRow("a text that is a number") << u"1"_s << contact(u","_s + of, u",\"text\":1"_s) << u"MW004"_s;
        QTest::newRow("a text that is a list") << u"1"_s << contact(u","_s + of, u",\"text\":[\"x\"]"_s) << u"MW004"_s;
        QTest::newRow("a list of instants") << u"1"_s << contact(u","_s + of, u",\"at\":[1]"_s) << u"MW004"_s;
        QTest::newRow("a day in words") << u"1"_s << contact(u","_s + of, u",\"date\":\"today\""_s) << u"MW004"_s;
        QTest::newRow("a case that is no id") << u"1"_s
            << body(u"[{\"e\":\"contact\",\"id\":\"%1\",%2,\"i\":{\"case_key\":\"1\"}}]"_s.arg(id, of)) << u"MW004"_s;
        QTest::newRow("an unknown kind") << u"1"_s << body(u"[{\"e\":\"pg_authid\",\"id\":\"%1\",\"i\":{\"x\":1}}]"_s.arg(id)) << u"MW005"_s;
        QTest::newRow("an unknown field") << u"1"_s << contact(u","_s + of, u",\"x\":1"_s) << u"MW005"_s;
        QTest::newRow("an id that is none") << u"1"_s << body(u"[{\"e\":\"contact\",\"id\":\"1\",\"i\":{\"text\":\"x\"}}]"_s) << u"MW004"_s;
        QTest::newRow("an id of other letters") << u"1"_s
            << body(u"[{\"e\":\"contact\",\"id\":\"%1\",%2,\"i\":{\"case_key\":null,\"text\":\"x\"}}]"_s.arg(QString(32, u'z'), of)) << u"MW004"_s;
        QTest::newRow("one row new twice") << u"1"_s
            << body(u"[{\"e\":\"contact\",\"id\":\"%1\",%2,\"i\":{\"case_key\":null}},{\"e\":\"contact\",\"id\":\"%1\",%2,\"i\":{\"case_key\":null}}]"_s.arg(id, of))
            << u"MW004"_s;
        QTest::newRow("a row twice over") << u"1"_s << body(u"[{\"e\":\"contact\",\"id\":\"%1\",\"i\":{},\"u\":{}}]"_s.arg(id)) << u"MW004"_s;
        QTest::newRow("an amount in words") << u"1"_s
            << body(u"[{\"e\":\"entry\",\"id\":\"%1\",\"i\":{\"claim_key\":null,\"amount\":\"much\"}}]"_s.arg(id)) << u"MW004"_s;
        QTest::newRow("an amount beyond all") << u"1"_s
            << body(u"[{\"e\":\"entry\",\"id\":\"%1\",\"i\":{\"claim_key\":null,\"amount\":1e300}}]"_s.arg(id)) << u"MW004"_s;
        QTest::newRow("money without an amount") << u"1"_s << body(u"[{\"e\":\"entry\",\"id\":\"%1\",\"i\":{\"text\":\"x\"}}]"_s.arg(id)) << u"MW004"_s;
        QTest::newRow("money changed afterwards") << u"1"_s
            << body(u"[{\"e\":\"entry\",\"id\":\"%1\",\"u\":{\"amount\":[1,2]}}]"_s.arg(id)) << u"MW008"_s;
        QTest::newRow("a row that is not there") << u"1"_s
            << body(u"[{\"e\":\"debtor\",\"id\":\"%1\",\"u\":{\"name\":[\"a\",\"b\"]}}]"_s.arg(id)) << u"MW009"_s;
        QTest::newRow("half a change") << u"1"_s << body(u"[{\"e\":\"debtor\",\"id\":\"%1\",\"u\":{\"name\":[\"a\"]}}]"_s.arg(id)) << u"MW008"_s;
        QTest::newRow("a NUL") << u"1"_s << body(u"[{\"e\":\"contact\",\"id\":\"%1\",\"i\":{\"case_key\":null,\"text\":\"\\u0000\"}}]"_s.arg(id)) << u"22P05"_s;
        QTest::newRow("deep nesting") << u"1"_s << body(QString(20'000, u'[') + QString(20'000, u']')) << u"54001"_s;
    }
    void hostileRequestsAreRefused()
    {
        QFETCH(QString, stream);
        QFETCH(QString, body);
        QFETCH(QString, state);
        makeHostileDatabase();
        const QString before = everything(u"hostile"_s);
        const QString answer = pushByHand(stream, u"10000000-0000-7000-8000-000000000001"_s, body);
        QVERIFY2(answer.startsWith(u"ERROR:  "_s + state), qPrintable(answer.left(400)));
        QCOMPARE(everything(u"hostile"_s), before);
    }

    void aHundredMegabytesAreRefused()
    {
        makeHostileDatabase();
        const QString before = everything(u"hostile"_s);
        const QString answer = m_postgres.sql(
            u"SELECT mahnwerk.sync_push(1, 1, gen_random_uuid(), 'd0000000-0000-7000-8000-00000000000d', 4, repeat('x', 100 * 1024 * 1024))"_s,
            u"mallory"_s, u"hostile"_s);
        QVERIFY2(answer.startsWith(u"ERROR:  MW003"_s), qPrintable(answer.left(400)));
        QCOMPARE(everything(u"hostile"_s), before);
    }

    /// The same transaction with another body is refused, with the same one answered as before.
    void aReplayIsSeenThrough()
    {
        makeHostileDatabase();
        const QString txn = u"20000000-0000-7000-8000-000000000002"_s;
        const auto body = [](const QString& text) -> QString {
            return u"{\"operation\":\"x\",\"date\":\"2026-11-22\",\"at\":1,\"rows\":[{\"e\":\"contact\","
                           "\"id\":\"00000000000000000000000000000002\",\"of\":\"000000000000000000000000000000aa\",\"i\":{\"case_key\":null,\"text\":\"%1\"}}]}"_s.arg(text);
        };
        const QString seq = pushByHand(u"1"_s, txn, body(u"one"_s));
        QVERIFY2(seq.toInt() > 0, qPrintable(seq));
        QCOMPARE(pushByHand(u"1"_s, txn, body(u"one"_s)), seq);
        QVERIFY(pushByHand(u"1"_s, txn, body(u"two"_s)).startsWith(u"ERROR:  MW002"_s));
    }

    /// Workstations fill a restored server again, each with what it has: what is there already is no effect a second time.
    void whatIsThereIsNotStoredAgain()
    {
        makeHostileDatabase();
        const auto contact = [](int id, const QString& text) -> QString {
            return u"{\"e\":\"contact\",\"id\":\"000000000000000000000000000000f%1\",\"of\":\"000000000000000000000000000000aa\",\"i\":{\"case_key\":null,\"text\":\"%2\"}}"_s.arg(id).arg(text);
        };
        const auto body = [](const QStringList& rows) -> QString { return u"{\"operation\":\"x\",\"date\":\"2026-11-22\",\"at\":1,\"rows\":["_s + rows.join(u',') + u"]}"_s; };
        QVERIFY(pushByHand(u"1"_s, u"40000000-0000-7000-8000-000000000004"_s, body({ contact(1, u"first"_s) })).toInt() > 0);
        const QString seq = pushByHand(u"1"_s, u"50000000-0000-7000-8000-000000000005"_s, body({ contact(1, u"again"_s), contact(2, u"new"_s) }));
        QVERIFY2(seq.toInt() > 0, qPrintable(seq));
        const auto asked = [&](const QString& sql) { return m_postgres.sql(sql, u"postgres"_s, u"hostile"_s); };
        QCOMPARE(asked(u"SELECT string_agg(fields->>'text', ',' ORDER BY id) FROM mahnwerk.row_state WHERE id::text LIKE '%f_'"_s), u"first,new"_s);
        QCOMPARE(asked(u"SELECT string_agg(r->'i'->>'text', ',') FROM mahnwerk.change_log l, jsonb_array_elements(l.body::jsonb->'rows') r WHERE l.stream = 1 AND l.seq = "_s + seq), u"new"_s);
    }

    /// Who did it is the login, whatever the request says; SQL in a text is a text.
    void theActorIsTheLogin()
    {
        makeHostileDatabase();
        const QString text = u"Robert'); DROP TABLE mahnwerk.change_log; --"_s;
        const QString answer = pushByHand(u"1"_s, u"30000000-0000-7000-8000-000000000003"_s,
            u"{\"operation\":\"x\",\"date\":\"2026-11-22\",\"at\":1,\"rows\":[{\"e\":\"contact\","
            "\"id\":\"00000000000000000000000000000003\",\"of\":\"000000000000000000000000000000aa\",\"i\":{\"case_key\":null,\"user\":\"agent0\",\"text\":\"%1\"}}]}"_s.arg(text));
        QVERIFY2(answer.toInt() > 0, qPrintable(answer));
        QCOMPARE(m_postgres.sql(u"SELECT actor FROM mahnwerk.change_log WHERE stream = 1 AND seq = "_s + answer, u"postgres"_s, u"hostile"_s), u"mallory"_s);
        QCOMPARE(m_postgres.sql(u"SELECT fields->>'text' FROM mahnwerk.row_state WHERE id = '00000000000000000000000000000003'"_s, u"postgres"_s,
                     u"hostile"_s),
            text);
    }

    /// A database of the first files, with rows in it, is brought up to the present ones: each row finds its dossier.
    void anOlderDatabaseIsBroughtUp()
    {
        makeDatabase(u"older"_s);
        QFile first(u":/schema/postgres/0001_team.sql"_s);
        QVERIFY(first.open(QIODevice::ReadOnly));
        const QString made = m_postgres.sql(u"DROP SCHEMA mahnwerk CASCADE; CREATE SCHEMA mahnwerk AUTHORIZATION mahnwerk_owner; SET ROLE mahnwerk_owner; "
                                            "SET search_path = mahnwerk, pg_temp; "_s
                + QString::fromUtf8(first.readAll()) + u"INSERT INTO installation VALUES (true, 1, 4, 4);"_s,
            u"postgres"_s, u"older"_s);
        QVERIFY2(!made.startsWith(u"ERROR"_s), qPrintable(made));
        // Keller owes one claim, Meier none; the run belongs to nobody.
        const auto add = [&](const QString& entity, int id, const QString& fields) {
            const QString added = m_postgres.sql(u"INSERT INTO mahnwerk.row_state (tenant, stream, entity, id, seq, fields) VALUES (1, 1, '%1', "
                                                 "'000000000000000000000000000000%2', 1, '{%3}') RETURNING seq"_s.arg(entity).arg(id).arg(fields),
                u"postgres"_s, u"older"_s);
            QCOMPARE(added, u"1"_s);
        };
        const auto names = [](const QString& field, int id) { return u"\"%1\": \"000000000000000000000000000000%2\""_s.arg(field).arg(id); };
        add(u"debtor"_s, 10, u"\"name\": \"Keller\""_s);
        add(u"debtor"_s, 20, u"\"name\": \"Meier\""_s);
        add(u"case_file"_s, 11, names(u"debtor_key"_s, 10));
        add(u"next_step"_s, 11, u"\"kind\": \"dun\""_s);
        add(u"claim"_s, 12, names(u"case_key"_s, 11));
        add(u"entry"_s, 13, names(u"claim_key"_s, 12));
        add(u"hold"_s, 14, names(u"claim_key"_s, 12) + u", \"debtor_key\": null, \"case_key\": null"_s);
        add(u"dunning_run"_s, 15, u"\"number\": \"M-1\""_s);
        add(u"notice"_s, 16, names(u"claim_key"_s, 12) + u", "_s + names(u"run_key"_s, 15));
        add(u"contact_point"_s, 21, names(u"debtor_key"_s, 20));
        must(admin(u"older"_s)->setUp());
        QCOMPARE(m_postgres.sql(u"SELECT ddl_version FROM mahnwerk.installation"_s, u"postgres"_s, u"older"_s).toInt(), teamSchemaVersion());
        QCOMPARE(m_postgres.sql(u"SELECT string_agg(right(id::text, 2) || right(coalesce(dossier::text, '--'), 2), ' ' ORDER BY id, entity) FROM mahnwerk.row_state"_s,
                     u"postgres"_s, u"older"_s),
            u"1010 1110 1110 1210 1310 1410 15-- 1610 2020 2120"_s);
    }

    /// A page of the first copy finds its rows by their index; it once read all of the team's behind row-level security.
    void aPageReadsItsOwnRows()
    {
        makeDatabase(u"pages"_s);
        const QString path = m_folder.filePath(u"pages.book"_s);
        {
            const auto book = must(Book::create(path, { .user = u"agent1"_s, .clock = {}, .seed = 2 }));
            must(fillDemo(*book, { .claims = 300 }));
            const auto server = must(PostgresServer::connect(m_postgres.dsn(u"agent1"_s, u"pages"_s), Transport::Verified));
            must(TeamSync(*book, *server).join(u"Zürich"_s));
        }
        // Small tables are read whole by choice; here only the index counts.
        m_postgres.sql(u"ANALYZE mahnwerk.row_state; ALTER ROLE agent2 SET enable_seqscan = off; ALTER ROLE agent2 SET enable_bitmapscan = off"_s, u"postgres"_s, u"pages"_s);
        const auto readByIndex = [this] {
            return m_postgres.sql(u"SELECT coalesce(sum(idx_tup_read), 0) FROM pg_stat_all_indexes WHERE indexrelname = 'row_state_dossier'"_s, u"postgres"_s, u"pages"_s).toLongLong();
        };
        const qint64 rows = m_postgres.sql(u"SELECT count(*) FROM mahnwerk.row_state WHERE dossier IS NOT NULL"_s, u"postgres"_s, u"pages"_s).toLongLong();
        const qint64 before = readByIndex();
        int pages = 0;
        qint64 copied = 0;
        {
            const auto server = must(PostgresServer::connect(m_postgres.dsn(u"agent2"_s, u"pages"_s), Transport::Verified));
            must(server->hello(Uuid::fromString(u"b0000000-0000-7000-8000-00000000000b"_s).value(), schemaVersion()));
            TeamServer::PageOf wanted { .stream = 1, .place = Uuid::fromString(u"ffffffff-ffff-ffff-ffff-ffffffffffff"_s).value(), .limit = 50 };
            for (bool isLast = false; !isLast; ++pages) {
                const TeamServer::Page page = must(server->page(wanted));
                copied += std::ssize(page.rows);
                wanted.place = page.last;
                isLast = page.isLast;
            }
        }
        QCOMPARE(copied, rows);
        QVERIFY2(pages > 20, qPrintable(QString::number(pages)));
        // The connection tells what it read when it ends: once for where a page ends, once for its rows.
        QTRY_VERIFY_WITH_TIMEOUT(readByIndex() - before >= rows, 20'000);
        QVERIFY2(readByIndex() - before < 4 * rows, qPrintable(u"%1 of %2 rows in %3 pages"_s.arg(readByIndex() - before).arg(rows).arg(pages)));
    }

    /// A debtor on the line belongs to one; to the next when it is given back, or not taken again for two minutes.
    void aLeaseHasOneHolder()
    {
        makeDatabase(u"leases"_s);
        const auto connected = [&](const QString& login, const QString& device) {
            auto server = must(PostgresServer::connect(m_postgres.dsn(login, u"leases"_s), Transport::Verified));
            must(server->hello(Uuid::fromString(device).value(), schemaVersion()));
            return server;
        };
        const auto anna = connected(u"agent1"_s, u"a0000000-0000-7000-8000-00000000000a"_s);
        const auto beat = connected(u"agent2"_s, u"b0000000-0000-7000-8000-00000000000b"_s);
        const Uuid keller = Uuid::fromString(u"10000000-0000-7000-8000-000000000001"_s).value();
        const Uuid meier = Uuid::fromString(u"20000000-0000-7000-8000-000000000002"_s).value();
        QCOMPARE(must(anna->takeLease(1, keller)), true);
        QCOMPARE(must(beat->takeLease(1, keller)), false);
        QCOMPARE(must(anna->takeLease(1, keller)), true); // longer
        const auto seen = must(beat->leases());
        QCOMPARE(seen.size(), size_t(1));
        QCOMPARE(seen.front().debtor, keller);
        QCOMPARE(seen.front().login, u"agent1"_s);
        QCOMPARE(seen.front().isMine, false);
        QVERIFY(std::abs(seen.front().since - QDateTime::currentMSecsSinceEpoch()) < 60'000);
        QCOMPARE(must(anna->leases()).front().isMine, true);
        // One telephone, one call.
        QCOMPARE(must(anna->takeLease(1, meier)), true);
        QCOMPARE(must(beat->takeLease(1, keller)), true);
        must(beat->endLease(1, meier)); // it is not his
        QCOMPARE(must(beat->takeLease(1, meier)), false);
        must(anna->endLease(1, meier));
        QCOMPARE(must(beat->takeLease(1, meier)), true);
        m_postgres.sql(u"UPDATE mahnwerk.lease SET ends = now() - interval '1 second'"_s, u"postgres"_s, u"leases"_s);
        QCOMPARE(must(anna->leases()).size(), size_t(0));
        QCOMPARE(must(anna->takeLease(1, meier)), true);
        // Another team's debtors are not seen, nor leased.
        must(admin(u"leases"_s)->addTeam(u"Basel"_s));
        QCOMPARE(anna->takeLease(2, keller).error().code, ErrorCode::ServerNotAllowed);
        m_postgres.sql(u"INSERT INTO mahnwerk.lease VALUES (1, 2, '%1', 'x', gen_random_uuid(), now(), now() + interval '1 hour')"_s.arg(keller.toString()),
            u"postgres"_s, u"leases"_s);
        QCOMPARE(must(anna->leases()).size(), size_t(1));
    }

    void aForeignTeamIsNotSeen()
    {
        makeHostileDatabase();
        const QString all = m_postgres.sql(u"SELECT count(*) FROM mahnwerk.row_state WHERE stream = 2"_s, u"postgres"_s, u"hostile"_s);
        QCOMPARE(all, u"1"_s);
        for (const QString& table : { u"row_state"_s, u"change_log"_s, u"stream"_s })
            QCOMPARE(m_postgres.sql(u"SELECT count(*) FROM mahnwerk.%1 WHERE stream = 2"_s.arg(table), u"mallory"_s, u"hostile"_s), u"0"_s);
    }

    void aRevokedWorkstationIsShutOut()
    {
        makeHostileDatabase();
        m_postgres.sql(u"SELECT mahnwerk.revoke_device(letter) FROM mahnwerk.device WHERE login = 'agent1'"_s, u"postgres"_s, u"hostile"_s);
        const auto server = must(PostgresServer::connect(m_postgres.dsn(u"agent1"_s, u"hostile"_s), Transport::Verified));
        const auto hello = server->hello(Uuid::fromString(u"e0000000-0000-7000-8000-00000000000e"_s).value(), schemaVersion());
        QVERIFY(!hello);
        QCOMPARE(hello.error().code, ErrorCode::ServerNotAllowed);
    }

    /// Over a network only who can be checked is talked to.
    void weakTransportMustBeChosen()
    {
        const QString dsn = u"host=127.0.0.1 port=%1 user=postgres dbname=postgres sslmode=require"_s.arg(m_postgres.port());
        const auto refused = PostgresServer::connect(dsn, Transport::Verified);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
        const auto unchecked = PostgresServer::connect(u"host=127.0.0.1 port=%1 user=postgres dbname=postgres"_s.arg(m_postgres.port()), Transport::Verified);
        QVERIFY(!unchecked); // verify-full is what it asks for, and this server has no certificate
        QVERIFY(PostgresServer::connect(u"host=127.0.0.1 port=%1 user=postgres dbname=postgres sslmode=disable"_s.arg(m_postgres.port()), Transport::Weak));
    }

private:
    /// Two teams with one claim's worth of rows each; mallory belongs to the first.
    void makeHostileDatabase()
    {
        if (m_isHostileReady)
            return;
        m_isHostileReady = true;
        makeDatabase(u"hostile"_s);
        must(admin(u"hostile"_s)->addTeam(u"Basel"_s));
        must(admin(u"hostile"_s)->addMember(u"agent2"_s, u"Basel"_s, true));
        m_postgres.sql(u"CREATE ROLE mallory LOGIN; GRANT mahnwerk_agent TO mallory"_s, u"postgres"_s, u"hostile"_s);
        must(admin(u"hostile"_s)->addMember(u"mallory"_s, u"Zürich"_s, true));
        const QString row = u"{\"operation\":\"x\",\"date\":\"2026-11-22\",\"at\":1,\"rows\":[{\"e\":\"contact\","
                            "\"id\":\"0000000000000000000000000000000%1\",\"of\":\"000000000000000000000000000000aa\",\"i\":{\"case_key\":null,\"text\":\"x\"}}]}"_s;
        for (const auto& [login, stream, device] : { std::tuple { u"agent1"_s, 1, u"e0000000-0000-7000-8000-00000000000e"_s },
                 { u"agent2"_s, 2, u"f0000000-0000-7000-8000-00000000000f"_s }, { u"mallory"_s, 0, u"d0000000-0000-7000-8000-00000000000d"_s } }) {
            const auto server = must(PostgresServer::connect(m_postgres.dsn(login, u"hostile"_s), Transport::Verified));
            must(server->hello(Uuid::fromString(device).value(), schemaVersion()));
            if (stream > 0)
                must(server->push(stream, Uuid::fromString(device).value(), row.arg(stream + 7).toUtf8()));
        }
    }

    QString pushByHand(const QString& stream, const QString& txn, const QString& body)
    {
        return m_postgres.sql(u"SELECT mahnwerk.sync_push(1, %1, '%2', 'd0000000-0000-7000-8000-00000000000d', 4, $body$%3$body$)"_s.arg(stream, txn, body),
            u"mallory"_s, u"hostile"_s);
    }

    /// A number that changes with whatever is written.
    QString everything(const QString& database)
    {
        return m_postgres.sql(u"SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM (SELECT r::text AS t FROM mahnwerk.row_state r "
                              "UNION ALL SELECT l::text FROM mahnwerk.change_log l UNION ALL SELECT s::text FROM mahnwerk.stream s "
                              "UNION ALL SELECT m::text FROM mahnwerk.member m UNION ALL SELECT p::text FROM pg_policies p) x"_s,
            u"postgres"_s, database);
    }

    std::unique_ptr<PostgresServer> admin(const QString& database = u"team"_s)
    {
        return must(PostgresServer::connect(m_postgres.dsn(u"postgres"_s, database), Transport::Verified));
    }

    /// A database with the team "Zürich" and its agents, each with a login.
    void makeDatabase(const QString& name)
    {
        m_postgres.sql(u"CREATE DATABASE %1"_s.arg(name), u"postgres"_s, u"postgres"_s);
        const auto server = admin(name);
        must(server->setUp());
        must(server->addTeam(u"Zürich"_s));
        for (int i = 0; i < 13; ++i) {
            const QString login = u"agent%1"_s.arg(i);
            m_postgres.sql(u"CREATE ROLE %1 LOGIN; GRANT mahnwerk_agent TO %1"_s.arg(login), u"postgres"_s, name);
            must(server->addMember(login, u"Zürich"_s, true));
        }
    }

    bool m_isHostileReady = false;
    PrivatePostgres m_postgres;
    QTemporaryDir m_folder;
    QString m_fresh;
};

QTEST_GUILESS_MAIN(TestTeamDatabase)
#include "test_team_database.moc"
