// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

namespace mahnwerk {

/// A D-Bus of the test's own and GNOME's keyring on it, unlocked, in a temporary folder. Both end with the test. It becomes
/// the session of this process, which must not have asked for one before.
class PrivateKeyring {
public:
    /// Empty if both run, else why not.
    QString start()
    {
        for (const QString& program : { QStringLiteral("dbus-daemon"), QStringLiteral("dbus-send"), QStringLiteral("gnome-keyring-daemon") }) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                return program + QStringLiteral(" is not installed");
        }
        // Nothing is started on demand: what is on this bus, the test has put there.
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QFile::WriteOnly))
            return QStringLiteral("no temporary folder");
        config.write(QStringLiteral("<busconfig><type>session</type><listen>%1</listen><auth>EXTERNAL</auth>"
                                    "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
                                    "<allow own=\"*\"/></policy></busconfig>")
                         .arg(address())
                         .toUtf8());
        config.close();
        run(m_bus, { QStringLiteral("dbus-daemon"), QStringLiteral("--nofork"), QStringLiteral("--config-file"), config.fileName() }, {});
        for (int i = 0; i < 100 && !QFile::exists(m_folder.filePath(QStringLiteral("bus"))); ++i)
            QTest::qWait(50);
        qputenv("DBUS_SESSION_BUS_ADDRESS", address().toUtf8());
        qputenv("XDG_CURRENT_DESKTOP", "GNOME"); // which keychain is asked goes by the desktop
        return launch();
    }

    /// Starts the keyring (again): what it kept is there again.
    QString launch()
    {
        run(m_daemon,
            { QStringLiteral("gnome-keyring-daemon"), QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets"),
                QStringLiteral("--control-directory=") + m_folder.path() },
            "keyring's own");
        for (int i = 0; i < 200; ++i) {
            QProcess ask;
            ask.start(QStringLiteral("dbus-send"),
                { QStringLiteral("--bus=") + address(), QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("--print-reply"),
                    QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.NameHasOwner"), QStringLiteral("string:org.freedesktop.secrets") });
            if (ask.waitForFinished(5'000) && ask.readAllStandardOutput().contains("true"))
                return {};
            QTest::qWait(50);
        }
        QFile log(m_folder.filePath(QStringLiteral("log")));
        return log.open(QFile::ReadOnly) ? QString::fromUtf8(log.readAll()) : m_daemon.errorString();
    }

    /// The bus stays, without a keyring on it.
    void stop() { end(m_daemon); }
    /// It neither answers nor goes away.
    void freeze() { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP); }
    void thaw() { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT); }

    ~PrivateKeyring()
    {
        thaw();
        end(m_daemon);
        end(m_bus);
    }

    QString address() const { return QStringLiteral("unix:path=") + m_folder.filePath(QStringLiteral("bus")); }
    /// Where the keyring keeps its files.
    QString folder() const { return m_folder.path(); }

private:
    void run(QProcess& process, const QStringList& command, const QByteArray& input)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : { QStringLiteral("HOME"), QStringLiteral("XDG_DATA_HOME"), QStringLiteral("XDG_CONFIG_HOME"),
                 QStringLiteral("XDG_CACHE_HOME"), QStringLiteral("XDG_RUNTIME_DIR") })
            environment.insert(name, m_folder.path());
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
        process.start(QStringLiteral("setpriv"), QStringList { QStringLiteral("--pdeathsig"), QStringLiteral("KILL"), QStringLiteral("--") } + command);
        process.write(input);
        process.waitForBytesWritten(1'000);
        process.closeWriteChannel();
    }
    static void end(QProcess& process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate();
        if (!process.waitForFinished(5'000))
            process.kill();
        process.waitForFinished(5'000);
    }

    QTemporaryDir m_folder { QStringLiteral("/tmp/mahnwerk-kr-XXXXXX") };
    QProcess m_bus;
    QProcess m_daemon;
};

} // namespace mahnwerk
