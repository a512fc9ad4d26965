// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mail.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <QUrl>

#include <curl/curl.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr long connectSeconds = 20;
constexpr long wholeSeconds = 120;
constexpr long dataBegun = 354; // RFC 5321, 4.2.3: start mail input

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Lines = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;
using Parts = std::unique_ptr<curl_mime, decltype(&curl_mime_free)>;

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// A word of a header (RFC 2047): what is not ASCII goes in pieces of at most 75 characters, never cut inside a character.
QByteArray encoded(const QString& text)
{
    if (isPlain(text))
        return text.toLatin1();
    constexpr qsizetype most = 45; // bytes: 60 characters of base64
    QByteArray words;
    QByteArray piece;
    const auto flush = [&] {
        words += (words.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + piece.toBase64() + "?=";
        piece.clear();
    };
    for (const uint point : text.toUcs4()) {
        const char32_t one = point < 0x20 ? U' ' : char32_t(point); // nothing in it may end the line
        const QByteArray bytes = QString::fromUcs4(&one, 1).toUtf8();
        if (piece.size() + bytes.size() > most)
            flush();
        piece += bytes;
    }
    flush();
    return words;
}

/// The domain as the wire wants it: "müller.example" is "xn--mller-kva.example".
QByteArray wireAddress(const QString& address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return address.left(at).toUtf8() + '@' + QUrl::toAce(address.mid(at + 1));
}

QByteArray mailbox(const QString& name, const QString& address)
{
    const QByteArray at = '<' + wireAddress(address) + '>';
    if (name.isEmpty())
        return at;
    QString quoted = name;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    const QByteArray words = isPlain(name) ? QByteArray('"' + quoted.toLatin1() + '"') : encoded(name);
    return words + ' ' + at;
}

QByteArray mailDate(qint64 at)
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

void add(Lines& lines, const QByteArray& line)
{
    lines.reset(curl_slist_append(lines.release(), line.constData()));
}

/// What the server refused last: "550 5.1.1 no such mailbox".
size_t noteRefusal(char* data, size_t size, size_t count, void* to)
{
    const auto length = size * count;
    const QString line = QString::fromUtf8(data, static_cast<qsizetype>(length)).trimmed();
    if (line.startsWith(u'4') || line.startsWith(u'5'))
        *static_cast<QString*>(to) = line;
    return length;
}

Error errorOf(CURLcode code, long answered, const QString& answer, const char* detail)
{
    const QString reason = detail[0] != 0 ? QString::fromUtf8(detail) : QString::fromLatin1(curl_easy_strerror(code));
    const QString words = answered >= 400 && !answer.isEmpty() ? answer : reason;
    if (code == CURLE_LOGIN_DENIED || answered == 530 || answered == 534 || answered == 535 || answered == 538)
        return { ErrorCode::MailLogin, { words } };
    if (answered >= 500)
        return { ErrorCode::MailRefused, { words } };
    if (answered == dataBegun)
        return { ErrorCode::MailUnclear, { reason } };
    return { ErrorCode::MailUnreachable, { words } };
}

/// A connection to the server, not yet begun.
class Connection {
public:
    explicit Connection(const MailServer& server)
        : m_handle(curl_easy_init(), &curl_easy_cleanup)
    {
        static std::once_flag once;
        std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
        CURL* const it = m_handle.get();
        const bool isTls = server.security == MailSecurity::Tls;
        const QByteArray url = (isTls ? "smtps://" : "smtp://") + QUrl::toAce(server.host) + ':' + QByteArray::number(server.port);
        curl_easy_setopt(it, CURLOPT_URL, url.constData());
        curl_easy_setopt(it, CURLOPT_USE_SSL, long(server.security == MailSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
        curl_easy_setopt(it, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
        if (!server.authority.isEmpty()) {
            curl_easy_setopt(it, CURLOPT_CAINFO, server.authority.toUtf8().constData());
            curl_easy_setopt(it, CURLOPT_CAPATH, nullptr);
        }
        if (!server.login.isEmpty()) {
            curl_easy_setopt(it, CURLOPT_USERNAME, server.login.toUtf8().constData());
            curl_easy_setopt(it, CURLOPT_PASSWORD, server.password.toUtf8().constData());
        }
        curl_easy_setopt(it, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(it, CURLOPT_CONNECTTIMEOUT, connectSeconds);
        curl_easy_setopt(it, CURLOPT_TIMEOUT, wholeSeconds);
        curl_easy_setopt(it, CURLOPT_ERRORBUFFER, m_detail);
        curl_easy_setopt(it, CURLOPT_HEADERFUNCTION, noteRefusal);
        curl_easy_setopt(it, CURLOPT_HEADERDATA, &m_answer);
        curl_easy_setopt(it, CURLOPT_WRITEFUNCTION, noteRefusal);
        curl_easy_setopt(it, CURLOPT_WRITEDATA, &m_answer);
    }

    CURL* handle() const { return m_handle.get(); }

    Result<> run()
    {
        const CURLcode code = curl_easy_perform(m_handle.get());
        if (code == CURLE_OK)
            return {};
        long answered = 0;
        curl_easy_getinfo(m_handle.get(), CURLINFO_RESPONSE_CODE, &answered);
        return std::unexpected(errorOf(code, answered, m_answer, m_detail));
    }

private:
    Handle m_handle;
    QString m_answer;
    char m_detail[CURL_ERROR_SIZE] = {};
};

} // namespace

bool isMailAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    const QStringView domain = text.mid(at + 1);
    const auto isBad = [](QChar c) { return c.isSpace() || c.unicode() < 0x21 || c == u'<' || c == u'>' || c == u',' || c == u';' || c == u'"'; };
    return at > 0 && at == text.lastIndexOf(u'@') && text.size() <= 254 && domain.indexOf(u'.') > 0 && !domain.endsWith(u'.') && !domain.contains(u"..")
        && std::ranges::none_of(text, isBad) && !QUrl::toAce(domain.toString()).isEmpty();
}

Result<> sendMail(const MailServer& server, const Mail& mail)
{
    for (const QString& address : { mail.from, mail.to, mail.replyTo.isEmpty() ? mail.from : mail.replyTo }) {
        if (!isMailAddress(address))
            return fail(ErrorCode::InvalidValue, { u"email"_s, address });
    }
    Connection connection(server);
    CURL* const it = connection.handle();
    Lines lines(nullptr, &curl_slist_free_all);
    add(lines, "Date: " + mailDate(mail.at));
    add(lines, "From: " + mailbox(mail.fromName, mail.from));
    add(lines, "To: " + mailbox(mail.toName, mail.to));
    if (!mail.replyTo.isEmpty() && mail.replyTo != mail.from)
        add(lines, "Reply-To: " + mailbox({}, mail.replyTo));
    add(lines, "Subject: " + encoded(mail.subject));
    add(lines, "Message-ID: <" + mail.id.toLatin1() + '>');
    Lines recipients(nullptr, &curl_slist_free_all);
    add(recipients, '<' + wireAddress(mail.to) + '>');
    Parts parts(curl_mime_init(it), &curl_mime_free);
    curl_mimepart* const body = curl_mime_addpart(parts.get());
    QString text = mail.text;
    const QByteArray bytes = text.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\r\n"_s).toUtf8() + "\r\n";
    curl_mime_data(body, bytes.constData(), static_cast<size_t>(bytes.size()));
    curl_mime_type(body, "text/plain; charset=utf-8");
    curl_mime_encoder(body, "quoted-printable");
    for (const MailFile& file : mail.files) {
        curl_mimepart* const part = curl_mime_addpart(parts.get());
        curl_mime_data(part, file.bytes.constData(), static_cast<size_t>(file.bytes.size()));
        curl_mime_type(part, file.type.toLatin1().constData());
        curl_mime_filename(part, file.name.toLatin1().constData());
        curl_mime_encoder(part, "base64");
    }
    curl_easy_setopt(it, CURLOPT_MAIL_FROM, QByteArray('<' + wireAddress(mail.from) + '>').constData());
    curl_easy_setopt(it, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(it, CURLOPT_HTTPHEADER, lines.get());
    curl_easy_setopt(it, CURLOPT_MIMEPOST, parts.get());
    return connection.run();
}

Result<> tryMailServer(const MailServer& server)
{
    Connection connection(server);
    curl_easy_setopt(connection.handle(), CURLOPT_CUSTOMREQUEST, "NOOP");
    return connection.run();
}

} // namespace mahnwerk
