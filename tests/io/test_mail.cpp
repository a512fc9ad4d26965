// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_postgres.h"
#include "tests/support/private_smtp.h"

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

Mail mailTo(const QString& to)
{
    return { .from = u"inkasso@limmat.example"_s, .fromName = u"Limmat Inkasso AG"_s, .to = to, .toName = u"Zoë Müller"_s, .replyTo = {},
        .subject = u"Ihre Zusage: CHF 1'234.50 bis Freitag, 27. November 2026 (F-26-000123), für die Polstergruppe Känguru"_s,
        .text = u"Guten Tag\n\nSie zahlen CHF 1'234.50.\n.\nEin Punkt allein ist kein Ende.\nFreundliche Grüsse"_s, .id = u"0190@limmat.example"_s, .at = 1'795'363'200'000 };
}

} // namespace

/// Mail by a real server: protection, logins, what is refused, and what nobody knows.
class TestMail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itArrives_data()
    {
        QTest::addColumn<MailSecurity>("security");
        QTest::addColumn<QString>("login");
        QTest::newRow("STARTTLS with login") << MailSecurity::StartTls << u"anna"_s;
        QTest::newRow("TLS with login") << MailSecurity::Tls << u"anna"_s;
        QTest::newRow("STARTTLS without") << MailSecurity::StartTls << QString();
        QTest::newRow("in the open") << MailSecurity::None << QString();
    }
    void itArrives()
    {
        QFETCH(MailSecurity, security);
        QFETCH(QString, login);
        const PrivateSmtp smtp(security, login, login.isEmpty() ? QString() : u"geheim: äöü"_s);
        QVERIFY2(smtp.why.isEmpty(), qPrintable(smtp.why));
        const Mail mail = mailTo(u"zoe@example.ch"_s);
        const auto sent = sendMail(smtp.server, mail);
        QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().args.join(u' ')));
        QCOMPARE(smtp.count(), 1);
        QCOMPARE(smtp.read(1, u"X-From"_s), mail.from);
        QCOMPARE(smtp.read(1, u"X-To"_s), mail.to);
        QCOMPARE(smtp.read(1, u"X-Tls"_s), security == MailSecurity::None ? u"False"_s : u"True"_s);
        QCOMPARE(smtp.read(1, u"Subject"_s), mail.subject);
        QCOMPARE(smtp.read(1, u"From"_s), u"Limmat Inkasso AG <inkasso@limmat.example>"_s);
        QCOMPARE(smtp.read(1, u"To"_s), u"Zoë Müller <zoe@example.ch>"_s);
        QCOMPARE(smtp.read(1, u"Message-ID"_s), u"<0190@limmat.example>"_s);
        QCOMPARE(smtp.read(1, u"Date"_s), u"Sun, 22 Nov 2026 16:00:00 +0000"_s);
        QCOMPARE(smtp.read(1, u"text"_s).trimmed().remove(u'\r'), mail.text);
        // RFC 5322, 2.1.1: no line may be longer than 998 characters, none should be longer than 78 (that of the parts is 81).
        for (const QByteArray& line : smtp.mail(1).split('\n'))
            QVERIFY2(line.size() <= 82, line.constData());
    }

    void nothingLeavesUnprotected()
    {
        const PrivateSmtp smtp(MailSecurity::None);
        MailServer server = smtp.server;
        server.security = MailSecurity::StartTls;
        QCOMPARE(sendMail(server, mailTo(u"zoe@example.ch"_s)).error().code, ErrorCode::MailUnreachable);
        const PrivateSmtp stranger(MailSecurity::Tls);
        server = stranger.server;
        server.authority.clear(); // nobody vouches for it
        QCOMPARE(sendMail(server, mailTo(u"zoe@example.ch"_s)).error().code, ErrorCode::MailUnreachable);
        server = stranger.server;
        server.host = u"127.0.0.1"_s; // its certificate is another one's
        QCOMPARE(sendMail(server, mailTo(u"zoe@example.ch"_s)).error().code, ErrorCode::MailUnreachable);
        QCOMPARE(smtp.count() + stranger.count(), 0);
    }

    void whatIsRefused()
    {
        const PrivateSmtp smtp(MailSecurity::StartTls, u"anna"_s, u"geheim"_s);
        const auto refused = sendMail(smtp.server, mailTo(u"nobody@example.ch"_s));
        QCOMPARE(refused.error().code, ErrorCode::MailRefused);
        QVERIFY2(refused.error().args.value(0).contains(u"no such mailbox"), qPrintable(refused.error().args.join(u' ')));
        QCOMPARE(sendMail(smtp.server, mailTo(u"later@example.ch"_s)).error().code, ErrorCode::MailUnreachable);
        MailServer stranger = smtp.server;
        stranger.password = u"falsch"_s;
        const auto denied = sendMail(stranger, mailTo(u"zoe@example.ch"_s));
        QVERIFY2(denied.error().code == ErrorCode::MailLogin, qPrintable(denied.error().args.join(u' ')));
        QCOMPARE(tryMailServer(stranger).error().code, ErrorCode::MailLogin);
        QVERIFY(tryMailServer(smtp.server));
        MailServer nowhere = smtp.server;
        nowhere.port = freePort();
        QCOMPARE(sendMail(nowhere, mailTo(u"zoe@example.ch"_s)).error().code, ErrorCode::MailUnreachable);
        QCOMPARE(smtp.count(), 0);
    }

    // Whether a mail arrived that was handed over whole is not known when the line breaks then.
    void whatNobodyKnows()
    {
        const PrivateSmtp smtp(MailSecurity::StartTls);
        QCOMPARE(sendMail(smtp.server, mailTo(u"cut@example.ch"_s)).error().code, ErrorCode::MailUnclear);
    }

    void nothingIsSmuggledIn()
    {
        const PrivateSmtp smtp(MailSecurity::None);
        Mail mail = mailTo(u"zoe@example.ch"_s);
        mail.subject = u"Zahlung\r\nBcc: everybody@example.ch"_s;
        mail.toName = u"Zoë \"\r\nX-Evil: yes"_s;
        mail.fromName = u"A\"B\\C"_s;
        QVERIFY(sendMail(smtp.server, mail));
        QCOMPARE(smtp.read(1, u"Bcc"_s), u"None"_s);
        QCOMPARE(smtp.read(1, u"X-Evil"_s), u"None"_s);
        QVERIFY(smtp.read(1, u"Subject"_s).contains(u"Bcc: everybody"));
        for (const QString& address : { u"zoe"_s, u"zoe@"_s, u"@example.ch"_s, u"zoe@example"_s, u"zoe@example.ch\r\nRCPT TO:<x@y.ch>"_s, u"a b@example.ch"_s, u"a@b@c.ch"_s, u"<a@b.ch>"_s, QString() }) {
            mail.to = address;
            QCOMPARE(sendMail(smtp.server, mail).error().code, ErrorCode::InvalidValue);
        }
        QVERIFY(isMailAddress(u"zoë.müller+inkasso@bücher.example"));
        QCOMPARE(smtp.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMail)
#include "test_mail.moc"
