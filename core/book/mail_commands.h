// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/documents/mail.h"

#include <optional>

namespace mahnwerk {

/// The server through which this workstation sends its mail, and in whose name. The password lies elsewhere.
struct MailAccount {
    QString host;
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString login;
    QString from;     ///< address
    QString fromName; ///< empty: the creditor's, or the office's
    QString authority; ///< file with the certificates that vouch for the server; empty: those of the system

    bool isComplete() const { return !host.isEmpty() && !from.isEmpty(); }
    /// Under which name its password is kept: "anna@mail.example.ch:587".
    QString passwordName() const { return login + u'@' + host + u':' + QString::number(port); }
    friend bool operator==(const MailAccount&, const MailAccount&) = default;
};
/// Of this workstation; nothing in it if there is none yet.
Result<MailAccount> mailAccount(Book& book);
/// Errors: MissingValue (host, from), InvalidValue (host, port, email), FileUnreadable (authority).
Result<> setMailAccount(Book& book, const MailAccount& account);

/// When the next mail of this workstation may leave, UTC milliseconds; 0: none waits.
Result<qint64> nextMailAt(Book& book);

struct MailTurn {
    int sent = 0;
    int failed = 0; ///< the server will not take them, or nobody knows whether it did
};
/// Sends what may leave, one by one: each is marked before it is handed over, so that none leaves twice. In a team a mail
/// leaves when the shared database has it.
/// Errors: MailUnreachable, MailLogin: what was not sent waits; NotFound (account).
Result<MailTurn> sendWaitingMails(Book& book, const QString& password, const OnProgress& progress = {});

} // namespace mahnwerk
