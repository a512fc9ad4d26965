// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/book/document_commands.h"
#include "core/book/mail_commands.h"
#include "core/book/reference.h"
#include "ui/words/document_labels.h"
#include "ui/words/formats.h"
#include "ui/words/labels.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const DocumentLine& line)
{
    const Document& document = line.document;
    return { { u"message"_s, document.id.uuid.toString() }, { u"case"_s, line.caseNumber }, { u"debtor"_s, line.debtor }, { u"by"_s, QString(nameOf(document.channel)) },
        { u"kind"_s, document.kind }, { u"language"_s, document.locale }, { u"to"_s, document.recipient }, { u"subject"_s, document.subject },
        { u"state"_s, QString(nameOf(document.state)) }, { u"trouble"_s, document.trouble } };
}

Result<Report> listMessages(Book& book, const Arguments&)
{
    Report report;
    QJsonArray all;
    const auto lines = TRY(outbox(book));
    for (const DocumentLine& line : lines) {
        all.append(jsonOf(line));
        report.rows.push_back({ line.caseNumber, line.debtor, label(line.document.channel), line.document.subject, label(line.document.state), line.document.trouble });
    }
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "Case")), say(QT_TRANSLATE_NOOP("CommandLine", "Debtor")), say(QT_TRANSLATE_NOOP("CommandLine", "How")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Subject")), say(QT_TRANSLATE_NOOP("CommandLine", "State")), QString() };
    if (all.isEmpty())
        report.lines = { say(QT_TRANSLATE_NOOP("CommandLine", "Nothing waits")) };
    report.json = { { u"messages"_s, all }, { u"count"_s, all.size() } };
    return report;
}

Result<Report> writeMessage(Book& book, const Arguments& arguments)
{
    const Subject subject = TRY(findSubject(book, arguments.word(0)));
    const QString kind = TRY(arguments.required(u"kind"_s));
    const QString by = arguments.option(u"by"_s, u"letter"_s);
    const auto channel = fromName<DocumentChannel>(by);
    if (!channel)
        return fail(ErrorCode::InvalidValue, { u"by"_s, by });
    if (std::ranges::none_of(messageKinds, [&](const char* known) { return kind == QLatin1String(known); }))
        return fail(ErrorCode::NotFound, { u"message"_s, kind });
    const CaseView view = TRY(caseView(book, subject.file.key));
    const LetterLocale locale = arguments.has(u"language"_s) ? letterLocaleFor(arguments.option(u"language"_s), view.creditor.country) : localeOf(view);
    DocumentDraft draft = TRY(draftDocument(book, view, kind, *channel, locale));
    if (arguments.has(u"to"_s))
        draft.recipient = arguments.option(u"to"_s);
    const Key<Document> key = TRY(writeDocument(book, draft));
    Report report;
    const auto lines = TRY(outbox(book));
    for (const DocumentLine& line : lines) {
        if (line.document.key == key)
            report.json = jsonOf(line);
    }
    report.lines = { u"%1: %2"_s.arg(label(*channel), draft.subject) };
    return report;
}

Result<Report> printMessages(Book& book, const Arguments& arguments)
{
    const PrintedLetters printed = TRY(printWaitingLetters(book, TRY(arguments.required(u"out"_s))));
    Report report;
    QJsonArray failed;
    for (const auto& [number, error] : printed.failed) {
        failed.append(QJsonObject { { u"case"_s, number }, { u"reason"_s, sentence(error) } });
        report.lines += u"%1: %2"_s.arg(number, sentence(error));
    }
    report.isPartial = !printed.failed.empty();
    report.lines += printed.letters == 0 ? say(QT_TRANSLATE_NOOP("CommandLine", "No letter waits")) : u"%1: %2"_s.arg(formatCount(printed.letters), QDir::toNativeSeparators(printed.file));
    report.json = { { u"file"_s, printed.file }, { u"letters"_s, printed.letters }, { u"pages"_s, printed.pages }, { u"failed"_s, failed } };
    return report;
}

/// Of MAHNWERK_MAIL_PASSWORD_FILE; empty if there is none.
Result<QString> mailPassword()
{
    const QString path = qEnvironmentVariable("MAHNWERK_MAIL_PASSWORD_FILE");
    if (path.isEmpty())
        return QString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, { path, file.errorString() });
    return QString::fromUtf8(file.readLine()).trimmed();
}

Result<Report> sendMessages(Book& book, const Arguments&)
{
    const MailTurn turn = TRY(sendWaitingMails(book, TRY(mailPassword()), terminalProgress()));
    Report report;
    report.isPartial = turn.failed > 0;
    report.lines = { say(QT_TRANSLATE_NOOP("CommandLine", "%1 sent, %2 not sent")).arg(formatCount(turn.sent), formatCount(turn.failed)) };
    report.json = { { u"sent"_s, turn.sent }, { u"failed"_s, turn.failed } };
    return report;
}

Result<Report> setMailServer(Book& book, const Arguments& arguments)
{
    MailAccount account = TRY(mailAccount(book));
    account.host = arguments.option(u"host"_s, account.host);
    account.from = arguments.option(u"from"_s, account.from);
    account.fromName = arguments.option(u"name"_s, account.fromName);
    account.login = arguments.option(u"login"_s, account.login);
    account.authority = arguments.option(u"ca"_s, account.authority);
    account.port = static_cast<int>(TRY(arguments.number(u"port"_s, account.port)));
    if (const QString security = arguments.option(u"security"_s, nameOf(account.security)); const auto known = fromName<MailSecurity>(security))
        account.security = *known;
    else
        return fail(ErrorCode::InvalidValue, { u"security"_s, security });
    if (arguments.has(u"host"_s) || arguments.has(u"from"_s) || arguments.has(u"port"_s) || arguments.has(u"login"_s) || arguments.has(u"security"_s) || arguments.has(u"name"_s)
        || arguments.has(u"ca"_s))
        TRY(setMailAccount(book, account));
    Report report;
    report.json = { { u"host"_s, account.host }, { u"port"_s, account.port }, { u"security"_s, QString(nameOf(account.security)) }, { u"login"_s, account.login },
        { u"from"_s, account.from }, { u"name"_s, account.fromName } };
    report.lines = { u"%1:%2 (%3) %4"_s.arg(account.host).arg(account.port).arg(QString(nameOf(account.security)), account.from) };
    return report;
}

} // namespace

std::vector<Command> documentCommands()
{
    return {
        { .name = u"message write"_s, .usage = { .options = { u"kind"_s, u"by"_s, u"language"_s, u"to"_s }, .words = 1 },
            .synopsis = u"CASE --kind promise|settlement|please-call|invoice-copy|dispute-received|payment-details [--by letter|mail] [--language de|fr|it|en] [--to ADDRESS]"_s,
            .run = writeMessage },
        { .name = u"message list"_s, .synopsis = {}, .run = listMessages },
        { .name = u"message print"_s, .usage = { .options = { u"out"_s } }, .synopsis = u"--out DIR"_s, .run = printMessages, .drawsLetters = true },
        { .name = u"message send"_s, .synopsis = {}, .run = sendMessages },
        { .name = u"mail server"_s,
            .usage = { .options = { u"host"_s, u"port"_s, u"security"_s, u"login"_s, u"from"_s, u"name"_s, u"ca"_s } },
            .synopsis = u"[--host HOST] [--port N] [--security starttls|tls|none] [--login NAME] [--from ADDRESS] [--name TEXT] [--ca FILE]"_s, .run = setMailServer },
    };
}

} // namespace mahnwerk
