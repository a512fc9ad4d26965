// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/postgres_server.h"
#include "tests/support/must.h"
#include "tests/support/private_postgres.h"

#include <QDirIterator>

namespace mahnwerk {

/// A team's database that asks for a password (SCRAM): the team Zürich, and anna in it.
class ScramTeam {
public:
    static QString login() { return QStringLiteral("anna"); }
    static QString name() { return QStringLiteral("Zürich"); }
    /// With what connection strings, URLs and files stumble over.
    static QString password() { return QStringLiteral("gehe'im \\ %ß ") + trace(); }
    /// The end of it, which is the same however it is quoted.
    static QString trace() { return QStringLiteral("Zugspitze2962"); }

    /// Empty if it runs, else why not.
    QString start()
    {
        if (const QString why = m_postgres.start({ QStringLiteral("log_statement=all"), QStringLiteral("log_connections=on") }); !why.isEmpty())
            return why;
        m_postgres.sql(QStringLiteral("CREATE DATABASE team"), QStringLiteral("postgres"), QStringLiteral("postgres"));
        const auto admin = must(PostgresServer::connect(m_postgres.dsn(), Transport::Verified));
        must(admin->setUp());
        must(admin->addTeam(name()));
        m_postgres.sql(QStringLiteral("CREATE ROLE anna LOGIN; GRANT mahnwerk_agent TO anna"));
        must(admin->addMember(login(), name(), true));
        setPassword(password());
        QFile rules(m_postgres.data() + QStringLiteral("/pg_hba.conf"));
        if (!rules.open(QFile::WriteOnly | QFile::Truncate))
            return rules.errorString();
        rules.write("local all postgres trust\nlocal all all scram-sha-256\n");
        rules.close();
        m_postgres.sql(QStringLiteral("SELECT pg_reload_conf()"));
        for (int i = 0; i < 100; ++i) { // until it has taken effect
            if (!PostgresServer::connect(dsn(), Transport::Verified))
                return {};
            QTest::qWait(50);
        }
        return QStringLiteral("it does not ask for a password");
    }

    /// Without telling its log. Whoever is connected has to come again.
    void setPassword(const QString& to)
    {
        m_postgres.sql(QStringLiteral("SET log_statement = none; ALTER ROLE anna PASSWORD '%1'").arg(QString(to).replace(u'\'', QStringLiteral("''"))));
        m_postgres.sql(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'anna'"));
    }

    PrivatePostgres& postgres() { return m_postgres; }
    QString dsn() const { return m_postgres.dsn(login()); }
    void stop() { m_postgres.stop(); }

private:
    PrivatePostgres m_postgres;
};

/// The files under a folder that contain a text.
inline QStringList filesWith(const QString& folder, const QString& text)
{
    QStringList found;
    for (QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories); all.hasNext();) {
        QFile file(all.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        const QByteArray contents = file.readAll();
        const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        if (contents.contains(text.toUtf8()) || contents.contains(utf16) || contents.contains(text.toUtf8().toBase64()))
            found += file.fileName();
    }
    return found;
}

} // namespace mahnwerk
