// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/mail_commands.h"

#include "core/book/document_commands.h"
#include "core/book/letter_parts.h"
#include "core/documents/letter_pdf.h"
#include "core/storage/outbox.h"
#include "core/storage/rows.h"
#include "core/storage/setting_store.h"

#include <QFileInfo>

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

/// Writes the state of a document, if it is still the one that was seen. False: somebody was quicker.
Result<bool> move(Book& book, const Document& seen, DocumentState to, const QString& trouble = {})
{
    return book.transact(Operation::SendDocument, [&](Transaction& transaction) -> Result<bool> {
        const auto live = TRY(rows<Document>(transaction.database(), u"WHERE key = ? AND retracted = 0"_s, { seen.key.value }));
        if (live.empty() || live.front().state != seen.state)
            return false;
        Document after = live.front();
        after.state = to;
        after.trouble = trouble;
        after.sentAt = to == DocumentState::Sent ? book.now() : 0;
        TRY(transaction.update(live.front(), after));
        return true;
    });
}

Result<Mail> mailOf(Book& book, const MailAccount& account, const Document& document)
{
    const WrittenLetter paper = TRY(paperOf(book, document));
    const QString sender = account.fromName.isEmpty() ? paper.sender.address.name : account.fromName;
    const QString domain = account.from.section(u'@', -1);
    std::vector<MailFile> files;
    if (!document.paper.isEmpty())
        files.push_back({ .name = QString(paper.fileNumber + u".pdf"_s), .type = u"application/pdf"_s, .bytes = TRY(pdfBytes(paper)) });
    return Mail { .from = account.from, .fromName = sender, .to = document.recipient, .toName = paper.recipient.address.name,
        .replyTo = isMailAddress(paper.contactEmail) ? paper.contactEmail : QString(), .subject = document.subject, .text = document.text,
        .id = QString(document.id.uuid.toString() + u'@' + domain), .at = book.now(), .files = std::move(files) };
}

} // namespace

Result<MailAccount> mailAccount(Book& book)
{
    Database& database = book.database();
    MailAccount account;
    account.host = TRY(setting(database, u"mail/host"_s));
    account.login = TRY(setting(database, u"mail/login"_s));
    account.from = TRY(setting(database, u"mail/from"_s));
    account.fromName = TRY(setting(database, u"mail/name"_s));
    account.authority = TRY(setting(database, u"mail/authority"_s));
    account.security = fromName<MailSecurity>(TRY(setting(database, u"mail/security"_s))).value_or(MailSecurity::StartTls);
    if (const int port = TRY(setting(database, u"mail/port"_s)).toInt(); port > 0)
        account.port = port;
    return account;
}

Result<> setMailAccount(Book& book, const MailAccount& account)
{
    const QString host = account.host.trimmed();
    const QString from = account.from.trimmed();
    if (host.isEmpty())
        return fail(ErrorCode::MissingValue, { u"host"_s });
    if (host.contains(u' ') || host.contains(u'/') || host.contains(u'@'))
        return fail(ErrorCode::InvalidValue, { u"host"_s, host });
    if (account.port < 1 || account.port > 65535)
        return fail(ErrorCode::InvalidValue, { u"port"_s, QString::number(account.port) });
    if (from.isEmpty())
        return fail(ErrorCode::MissingValue, { u"email"_s });
    if (!isMailAddress(from))
        return fail(ErrorCode::InvalidValue, { u"email"_s, from });
    if (!account.authority.isEmpty() && !QFileInfo(account.authority).isReadable())
        return fail(ErrorCode::FileUnreadable, { account.authority, u"it cannot be read"_s });
    Database& database = book.database();
    TRY(database.begin());
    const auto saved = [&]() -> Result<> {
        for (const auto& [name, value] : std::initializer_list<std::pair<QString, QString>> { { u"host"_s, host }, { u"port"_s, QString::number(account.port) },
                 { u"security"_s, QString(nameOf(account.security)) }, { u"login"_s, account.login.trimmed() }, { u"from"_s, from },
                 { u"name"_s, account.fromName.simplified() }, { u"authority"_s, account.authority } })
            TRY(setSetting(database, u"mail/"_s + name, value));
        return {};
    }();
    if (!saved) {
        database.rollback();
        return saved;
    }
    return database.commit();
}

Result<qint64> nextMailAt(Book& book)
{
    return nextMailAt(book.database(), book.workstation());
}

Result<MailTurn> sendWaitingMails(Book& book, const QString& password, const OnProgress& progress)
{
    const MailAccount account = TRY(mailAccount(book));
    if (!account.isComplete())
        return fail(ErrorCode::NotFound, { u"mail account"_s, QString() });
    const MailServer server { .host = account.host, .port = account.port, .security = account.security, .login = account.login, .password = password, .authority = account.authority };
    auto lines = TRY(unsentDocuments(book.database(), book.workstation()));
    std::erase_if(lines, [](const DocumentLine& line) { return line.document.channel != DocumentChannel::Mail || line.document.state != DocumentState::Rendered; });
    MailTurn turn;
    for (size_t i = 0; i < lines.size(); ++i) {
        Document document = lines[i].document;
        if (!TRY(mayLeave(book, document)) || !TRY(move(book, document, DocumentState::Sending)))
            continue;
        document.state = DocumentState::Sending;
        const auto mail = mailOf(book, account, document);
        const auto sent = mail ? sendMail(server, *mail) : Result<>(std::unexpected(mail.error()));
        if (sent) {
            TRY(move(book, document, DocumentState::Sent));
            ++turn.sent;
        } else if (const ErrorCode code = sent.error().code; code == ErrorCode::MailUnreachable || code == ErrorCode::MailLogin) {
            TRY(move(book, document, DocumentState::Rendered, sent.error().args.value(0)));
            return std::unexpected(sent.error());
        } else {
            // What broke off after it was handed over stays "sending": only a person can find out.
            const bool isUnclear = code == ErrorCode::MailUnclear;
            TRY(move(book, document, isUnclear ? DocumentState::Sending : DocumentState::Failed, sent.error().args.join(u": "_s)));
            ++turn.failed;
        }
        if (progress && !progress(qint64(i + 1), qint64(lines.size())))
            return fail(ErrorCode::Cancelled);
    }
    return turn;
}

} // namespace mahnwerk
