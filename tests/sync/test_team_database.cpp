// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/postgres_server.h"
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
    Result<std::vector<StoredRow>> rows(int stream, const QString& entity, const Uuid& after, int limit) override
    {
        return m_real->rows(stream, entity, after, limit);
    }
    Result<std::vector<StoredRow>> row(int stream, const QString& entity, const Uuid& id) override
    {
        return m_real->row(stream, entity, id);
    }

private:
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
            if (qEnvironmentVariableIsSet("CI"))
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
        QCOMPARE(m_postgres.sql(u"SELECT ddl_version FROM mahnwerk.installation"_s), u"1"_s);
        QVERIFY(m_postgres.sql(u"SELECT count(*) FROM mahnwerk.merge_kind"_s).toInt() > 100);
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
            QVERIFY2(differences.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(differences.mid(0, 3).join(u'\n'))));
            QCOMPARE(m_postgres.sql(u"SELECT coalesce(mahnwerk.verify_chain(1), 0)"_s, u"agent0"_s, name), u"0"_s);
        }
    }

private:
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

    PrivatePostgres m_postgres;
    QTemporaryDir m_folder;
    QString m_fresh;
};

QTEST_GUILESS_MAIN(TestTeamDatabase)
#include "test_team_database.moc"
