// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mahnwerk {

/// A port on the loopback that nobody listens on.
inline quint16 freePort()
{
    const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address { .sin_family = AF_INET, .sin_port = 0, .sin_addr = { htonl(INADDR_LOOPBACK) }, .sin_zero = {} };
    socklen_t size = sizeof address;
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    const bool isBound = ::bind(probe, generic, size) == 0 && ::getsockname(probe, generic, &size) == 0;
    ::close(probe);
    return isBound ? ntohs(address.sin_port) : quint16(0);
}

/// A PostgreSQL of the test's own: initdb in a temporary folder, a Unix socket and a loopback port. It ends with the
/// test, however that ends.
class PrivatePostgres {
public:
    /// What a server is started with: it refuses root, and ends with the test, also when that is killed.
    static QStringList asServer()
    {
        return ::geteuid() == 0
            ? QStringList { QStringLiteral("setpriv"), QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                  QStringLiteral("--init-groups"), QStringLiteral("--pdeathsig"), QStringLiteral("QUIT"), QStringLiteral("--") }
            : QStringList { QStringLiteral("setpriv"), QStringLiteral("--pdeathsig"), QStringLiteral("QUIT"), QStringLiteral("--") };
    }

    /// Empty if it runs, else why not.
    QString start(const QStringList& settings = {})
    {
        const QString bin = QStringLiteral("/usr/lib/postgresql/15/bin");
        if (!QFile::exists(bin + QStringLiteral("/postgres")))
            return QStringLiteral("PostgreSQL 15 is not installed");
        if (!m_folder.isValid() || ::chmod(QFile::encodeName(m_folder.path()).constData(), 0777) != 0)
            return QStringLiteral("no temporary folder");
        m_data = m_folder.filePath(QStringLiteral("data"));
        if (QString why = ran(m_asServer + QStringList { bin + QStringLiteral("/initdb"), QStringLiteral("-D"), m_data, QStringLiteral("-U"),
                                               QStringLiteral("postgres"), QStringLiteral("--auth=trust"), QStringLiteral("--no-sync"),
                                               QStringLiteral("--locale=C.UTF-8"), QStringLiteral("-E"), QStringLiteral("UTF8") });
            !why.isEmpty())
            return why;
        m_port = freePort();
        m_settings = settings;
        return launch();
    }

    /// Where the server's files are: pg_hba.conf, certificates. To be changed before launch().
    QString data() const { return m_data; }

    /// Starts it (again).
    QString launch()
    {
        QStringList command = m_asServer
            + QStringList { QStringLiteral("/usr/lib/postgresql/15/bin/postgres"), QStringLiteral("-D"), m_data, QStringLiteral("-p"),
                  QString::number(m_port), QStringLiteral("-k"), m_folder.path(), QStringLiteral("-c"), QStringLiteral("listen_addresses=127.0.0.1"),
                  QStringLiteral("-c"), QStringLiteral("fsync=off"), QStringLiteral("-c"), QStringLiteral("max_connections=250") };
        for (const QString& setting : m_settings)
            command += { QStringLiteral("-c"), setting };
        // Into a file: a pipe that nobody reads would stop the server.
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
        m_server.start(command.first(), command.mid(1));
        for (int i = 0; i < 300; ++i) {
            if (ran({ QStringLiteral("/usr/lib/postgresql/15/bin/pg_isready"), QStringLiteral("-h"), m_folder.path(), QStringLiteral("-p"),
                    QString::number(m_port) })
                    .isEmpty())
                return {};
            if (m_server.state() == QProcess::NotRunning)
                break;
            QTest::qWait(50);
        }
        QFile log(m_folder.filePath(QStringLiteral("log")));
        return log.open(QFile::ReadOnly) ? QString::fromUtf8(log.readAll()) : m_server.errorString();
    }

    ~PrivatePostgres() { stop(); }

    /// Smart: false: as a power cut would ("immediate").
    void stop(bool isSmart = true)
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        ::kill(static_cast<pid_t>(m_server.processId()), isSmart ? SIGINT : SIGQUIT);
        if (!m_server.waitForFinished(20'000))
            m_server.kill();
    }

    /// For a login, over the Unix socket.
    QString dsn(const QString& login = QStringLiteral("postgres"), const QString& database = QStringLiteral("team")) const
    {
        return QStringLiteral("host=%1 port=%2 user=%3 dbname=%4").arg(m_folder.path()).arg(m_port).arg(login, database);
    }

    /// What psql prints for some SQL; its error with a leading "ERROR".
    QString sql(const QString& text, const QString& login = QStringLiteral("postgres"), const QString& database = QStringLiteral("team")) const
    {
        QProcess psql;
        psql.setProcessChannelMode(QProcess::MergedChannels);
        psql.start(QStringLiteral("/usr/lib/postgresql/15/bin/psql"),
            { QStringLiteral("-XAtq"), QStringLiteral("-v"), QStringLiteral("VERBOSITY=verbose"), dsn(login, database) });
        psql.write(text.toUtf8() + '\n');
        psql.closeWriteChannel();
        psql.waitForFinished(120'000);
        return QString::fromUtf8(psql.readAll()).trimmed();
    }

    quint16 port() const { return m_port; }
    QString folder() const { return m_folder.path(); }

private:
    static QString ran(const QStringList& command)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(command.first(), command.mid(1));
        const bool isDone = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        return isDone ? QString() : command.join(u' ') + QStringLiteral(": ") + QString::fromUtf8(process.readAll());
    }

    QTemporaryDir m_folder { QStringLiteral("/tmp/mahnwerk-pg-XXXXXX") };
    QString m_data;
    QStringList m_settings;
    quint16 m_port = 0;
    QStringList m_asServer = asServer();
    QProcess m_server;
};

} // namespace mahnwerk
