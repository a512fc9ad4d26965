// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace mahnwerk {

/// How the way to the mail server is protected: turned on after the greeting (port 587), from the first byte (465), or not
/// at all.
enum class MailSecurity { StartTls, Tls, None };
template<>
inline constexpr std::array names<MailSecurity> = { "starttls", "tls", "none" };

/// The server that takes our mail (SMTP, RFC 5321).
struct MailServer {
    QString host;
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString login; ///< empty: it asks for none
    QString password;
    QString authority = {}; ///< file with the certificates that vouch for it; empty: those of the system
};

/// A file that goes with a mail.
struct MailFile {
    QString name; ///< "F-26-000123.pdf": ASCII
    QString type; ///< MIME: "application/pdf"
    QByteArray bytes;
};

/// A mail of plain text.
struct Mail {
    QString from;
    QString fromName;
    QString to;
    QString toName;
    QString replyTo; ///< empty: whoever sends
    QString subject;
    QString text;
    QString id;    ///< Message-ID without its brackets: the same at each attempt
    qint64 at = 0; ///< its date, UTC milliseconds
    std::vector<MailFile> files = {};
};

/// Whether an address can be written to: one "@", a name before it and a domain behind, nothing that ends a line.
bool isMailAddress(QStringView text);

/// Hands a mail to the server; blocks until it answered, two minutes at most. Errors:
/// MailUnreachable (reason): nothing left, try again; MailLogin (answer): login or password; MailRefused (answer): it will
/// never take this one; MailUnclear (reason): the connection broke after the mail was handed over; InvalidValue (email).
Result<> sendMail(const MailServer& server, const Mail& mail);

/// Logs in and leaves: whether the settings are right. Errors: those of sendMail().
Result<> tryMailServer(const MailServer& server);

} // namespace mahnwerk
