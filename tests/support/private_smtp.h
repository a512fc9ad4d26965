// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/mail.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace mahnwerk {

/// A mail server of the test's own (aiosmtpd), with a certificate of its own for "localhost".
class PrivateSmtp {
public:
    explicit PrivateSmtp(MailSecurity security, const QString& login = {}, const QString& password = {})
    {
        const QString key = m_folder.filePath(QStringLiteral("key.pem"));
        server.authority = m_folder.filePath(QStringLiteral("certificate.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), { QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
            QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
            QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost"), QStringLiteral("-keyout"), key, QStringLiteral("-out"), server.authority });
        openssl.waitForFinished();
        QDir(m_folder.path()).mkdir(QStringLiteral("mails"));
        server.security = security;
        server.login = login;
        server.password = password;
        server.host = QStringLiteral("localhost");
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("setpriv"), { QStringLiteral("--pdeathsig"), QStringLiteral("KILL"), QStringLiteral("/usr/bin/python3"),
            QStringLiteral(MAHNWERK_SOURCE_DIR "/tests/support/smtp_server.py"), mails().path(), QString(nameOf(security)), server.authority, key, login, password });
        if (m_process.waitForReadyRead(20'000))
            server.port = m_process.readLine().trimmed().toInt();
        else
            why = QStringLiteral("no mail server: ") + m_process.errorString();
    }
    ~PrivateSmtp()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QDir mails() const { return QDir(m_folder.filePath(QStringLiteral("mails"))); }
    int count() const { return static_cast<int>(mails().entryList({ QStringLiteral("*.eml") }).size()); }
    /// As it came, the first one is 1.
    QByteArray mail(int number) const
    {
        QFile file(mails().filePath(QString::number(number) + QStringLiteral(".eml")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What a mail program makes of it.
    QString read(int number, const QString& part) const
    {
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"), { QStringLiteral("-c"),
            QStringLiteral("import email,email.policy,sys\nm=email.message_from_binary_file(open(sys.argv[1],'rb'),policy=email.policy.default)\n"
                           "sys.stdout.buffer.write((m.get_body().get_content() if sys.argv[2]=='text' else str(m[sys.argv[2]])).encode())"),
            mails().filePath(QString::number(number) + QStringLiteral(".eml")), part });
        python.waitForFinished();
        return QString::fromUtf8(python.readAllStandardOutput());
    }

    MailServer server;
    QString why; ///< it did not start; empty: it runs

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace mahnwerk
