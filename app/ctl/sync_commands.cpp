// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/team_login.h"
#include "core/sync/conflict_commands.h"
#include "core/sync/postgres_server.h"
#include "core/sync/team_membership.h"
#include "core/sync/team_passwords.h"
#include "core/sync/team_sync.h"
#include "core/sync/team_view.h"
#include "core/sync/team_worker.h"
#include "ui/words/formats.h"
#include "ui/words/labels.h"
#include "ui/words/team_labels.h"

#include <QDateTime>
#include <QEventLoop>
#include <QJsonArray>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <utility>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

Transport transportOf(const Arguments& arguments)
{
    return arguments.has(u"weak-tls"_s) ? Transport::Weak : Transport::Verified;
}

Result<Report> setUp(const GlobalOptions&, const Arguments& arguments)
{
    const auto server = TRY(PostgresServer::connect(arguments.word(0), transportOf(arguments)));
    TRY(server->setUp());
    return Report { .json = { { u"ready"_s, true } }, .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "The shared database is ready.")) } };
}

Result<Report> setMember(const GlobalOptions&, const Arguments& arguments)
{
    const auto server = TRY(PostgresServer::connect(arguments.word(0), transportOf(arguments)));
    const QString team = TRY(arguments.required(u"team"_s));
    TRY(server->addTeam(team));
    TRY(server->addMember(arguments.word(1), team, !arguments.has(u"read-only"_s)));
    return Report { .json = { { u"login"_s, arguments.word(1) }, { u"team"_s, team } },
        .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "%1 belongs to the team “%2”.")).arg(arguments.word(1), team) } };
}

Result<Report> tellRestored(const GlobalOptions&, const Arguments& arguments)
{
    const auto server = TRY(PostgresServer::connect(arguments.word(0), transportOf(arguments)));
    TRY(server->beginEpoch());
    return Report { .json = { { u"restored"_s, true } },
        .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "The workstations will send again what the backup lost.")) } };
}

QJsonObject jsonOf(const SyncResult& result)
{
    return { { u"sent"_s, result.sent }, { u"received"_s, result.received }, { u"refused"_s, result.refused },
        { u"conflicts"_s, result.conflicts } };
}

QString textOf(const SyncResult& result)
{
    return say(QT_TRANSLATE_NOOP("CommandLine", "Sent: %1. Received: %2. Conflicts: %3. Refused: %4."))
        .arg(formatCount(result.sent), formatCount(result.received), formatCount(result.conflicts), formatCount(result.refused));
}

Result<Report> join(Book& book, const Arguments& arguments)
{
    const QString team = TRY(arguments.required(u"team"_s));
    const bool remembers = arguments.has(u"remember-password"_s);
    Membership membership { .dsn = arguments.word(0), .transport = transportOf(arguments) };
    if (remembers)
        membership.dsn = TRY(withTypedPassword(membership.dsn));
    const auto server = TRY(PostgresServer::connect(membership.dsn, membership.transport));
    TRY(server->makeMember(team));
    TRY(TeamSync(book, *server).enter(team));
    TRY(rememberMembership(book, membership));
    TRY(TeamSync(book, *server).once(terminalProgress()));
    const SyncStatus status = TRY(syncStatus(book));
    Report report { .json = { { u"team"_s, team }, { u"letter"_s, status.letter } },
        .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "This book belongs to the team “%1” now, as workstation %2.")).arg(team, status.letter) } };
    if (!remembers)
        return report;
    const auto place = rememberPassword(membership.dsn);
    report.json.insert(u"password"_s, place.value_or(QString()));
    report.isPartial = !place;
    if (!place)
        report.lines += say(QT_TRANSLATE_NOOP("CommandLine", "The password is not remembered: %1")).arg(sentence(place.error()));
    else if (*place == u"keychain"_s)
        report.lines += say(QT_TRANSLATE_NOOP("CommandLine", "The password lies in the keychain."));
    else
        report.lines += say(QT_TRANSLATE_NOOP("CommandLine", "The password lies in the vault, which your passphrase protects."));
    return report;
}

Result<Report> once(Book& book, const Arguments&)
{
    const auto server = TRY(logIn(TRY(membershipOf(book))));
    const SyncResult result = TRY(TeamSync(book, *server).once(terminalProgress()));
    return Report { .json = jsonOf(result), .lines = { textOf(result) }, .isPartial = result.refused > 0 };
}

Result<Report> status(Book& book, const Arguments&)
{
    const SyncStatus status = TRY(syncStatus(book));
    QJsonArray refused;
    Report report;
    for (const RefusedSet& set : TRY(refusedSets(book.database()))) {
        refused.append(QJsonObject { { u"operation"_s, set.operation }, { u"code"_s, set.code }, { u"reason"_s, set.reason } });
        report.rows.push_back({ set.operation, set.code, set.reason });
    }
    if (!report.rows.empty())
        report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "Refused")), say(QT_TRANSLATE_NOOP("CommandLine", "Code")),
            say(QT_TRANSLATE_NOOP("CommandLine", "Reason")) };
    report.json = { { u"team"_s, status.team }, { u"letter"_s, status.letter }, { u"waiting"_s, status.outbox.waiting },
        { u"conflicts"_s, status.conflicts }, { u"set_aside"_s, status.aside }, { u"copying"_s, status.isCopying }, { u"refused"_s, refused } };
    if (status.team.isEmpty())
        report.lines = { say(QT_TRANSLATE_NOOP("CommandLine", "This book belongs to no team.")) };
    else
        report.lines = { say(QT_TRANSLATE_NOOP("CommandLine", "Team “%1”, workstation %2. Waiting: %3. Conflicts: %4. Refused: %5."))
                             .arg(status.team, status.letter, formatCount(status.outbox.waiting), formatCount(status.conflicts),
                                 formatCount(status.outbox.refused)) };
    return report;
}

std::sig_atomic_t volatile isInterrupted = 0;

QString linkText(const TeamState& state)
{
    switch (state.link) {
    case TeamLink::None:
        return say(QT_TRANSLATE_NOOP("CommandLine", "This book belongs to no team."));
    case TeamLink::Waiting:
        return say(QT_TRANSLATE_NOOP("CommandLine", "The shared database is being asked."));
    case TeamLink::Copying:
        return say(QT_TRANSLATE_NOOP("CommandLine", "Copying: %1 of %2.")).arg(formatCount(state.copied), formatCount(state.total));
    case TeamLink::Current:
        return say(QT_TRANSLATE_NOOP("CommandLine", "Up to date. Waiting: %1. Conflicts: %2. Refused: %3."))
            .arg(formatCount(state.waiting), formatCount(state.conflicts), formatCount(state.refused));
    case TeamLink::Password:
        if (!state.isPasswordWrong)
            return say(QT_TRANSLATE_NOOP("CommandLine", "The shared database asks for a password."));
        break;
    case TeamLink::Offline:
    case TeamLink::Barred:
        break;
    }
    return QString(sentence(state.error) + u' ' + say(QT_TRANSLATE_NOOP("CommandLine", "Waiting: %1.")).arg(formatCount(state.waiting)));
}

/// Exchanges as the desktop does in the background, and says what changes, until it is interrupted.
Result<Report> watch(Book& book, const Arguments& arguments)
{
    TRY(membershipOf(book));
    isInterrupted = 0;
    for (const int signal : { SIGINT, SIGTERM })
        std::signal(signal, [](int) { isInterrupted = 1; });
    QTextStream told(stderr); // the report at the end alone is the answer
    QString last;
    QEventLoop loop;
    TeamWorker worker(book.path(), book.options());
    QObject::connect(&worker, &TeamWorker::stateChanged, &loop, [&](const TeamState& state) {
        const QString text = linkText(state);
        if (text != std::exchange(last, text))
            told << QDateTime::fromMSecsSinceEpoch(book.now()).toString(Qt::ISODate) << ' ' << text << Qt::endl;
    });
    TeamPasswords passwords;
    passwords.serve(book, worker);
    const auto tell = [&](const Error& error) { told << sentence(error) << Qt::endl; };
    QObject::connect(&passwords, &TeamPasswords::failed, &loop, tell);
    QObject::connect(&passwords, &TeamPasswords::changed, &loop, [&, isAsked = false]() mutable {
        if (!passwords.state().isVaultShut || std::exchange(isAsked, true))
            return;
        const auto words = vaultPassphrase();
        if (words)
            passwords.unlock(*words);
        else
            tell(words.error());
    });
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &loop, [&] {
        if (isInterrupted != 0)
            return loop.quit();
        const BookNews news = book.pollNews(); // other programs save into the book too
        if (news.isEverything || !news.cases.empty())
            worker.saved();
    });
    turn.start(std::chrono::milliseconds(300));
    loop.exec();
    return status(book, arguments);
}

Result<Report> listConflicts(Book& book, const Arguments&)
{
    QJsonArray found;
    Report report { .json = {}, .headers = { say(QT_TRANSLATE_NOOP("CommandLine", "What")), say(QT_TRANSLATE_NOOP("CommandLine", "Field")),
                        say(QT_TRANSLATE_NOOP("CommandLine", "Before")), say(QT_TRANSLATE_NOOP("CommandLine", "Not taken")),
                        say(QT_TRANSLATE_NOOP("CommandLine", "Stands")), say(QT_TRANSLATE_NOOP("CommandLine", "By")) } };
    const auto text = [](const QJsonValue& value) { return value.toVariant().toString(); };
    for (const Conflict& conflict : TRY(conflicts(book.database(), Decided::No))) {
        const QString entity = conflict.entity ? QString::fromLatin1(conflict.entity->name) : QString();
        found.append(QJsonObject { { u"conflict"_s, conflict.id.toString() }, { u"kind"_s, QString(nameOf(conflict.kind)) },
            { u"entity"_s, entity }, { u"field"_s, conflict.field }, { u"base"_s, conflict.base }, { u"mine"_s, conflict.mine },
            { u"theirs"_s, conflict.theirs }, { u"user"_s, conflict.user }, { u"at"_s, conflict.at } });
        report.rows.push_back({ entity, conflict.kind == ConflictKind::Duplicate ? say(QT_TRANSLATE_NOOP("CommandLine", "made twice")) : conflict.field,
            text(conflict.base), text(conflict.mine), text(conflict.theirs), conflict.user });
    }
    report.json = { { u"conflicts"_s, found } };
    return report;
}

Result<Report> decideConflict(Book& book, const Arguments& arguments)
{
    const QString keep = TRY(arguments.required(u"keep"_s));
    const auto choice = fromName<ConflictChoice>(keep);
    if (!choice)
        return fail(ErrorCode::InvalidValue, { u"keep"_s, keep });
    const auto id = Uuid::fromString(arguments.word(0));
    const TeamView view = TRY(teamView(book));
    const auto conflict = std::ranges::find(view.conflicts, id.value_or(Uuid()), &TeamConflict::id);
    TRY(decide(book, id.value_or(Uuid()), *choice, conflict == view.conflicts.end() ? QString() : noteOf(*conflict)));
    return Report { .json = { { u"conflict"_s, arguments.word(0) }, { u"keep"_s, keep } },
        .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "The conflict is decided. The team gets to know it with the next exchange.")) } };
}

} // namespace

std::vector<Command> syncCommands()
{
    return {
        { .name = u"sync setup"_s, .usage = { .flags = { u"weak-tls"_s }, .words = 1 }, .synopsis = u"DSN [--weak-tls]"_s, .withoutBook = setUp },
        { .name = u"sync member"_s, .usage = { .options = { u"team"_s }, .flags = { u"weak-tls"_s, u"read-only"_s }, .words = 2 },
            .synopsis = u"DSN LOGIN --team NAME [--read-only] [--weak-tls]"_s, .withoutBook = setMember },
        { .name = u"sync restored"_s, .usage = { .flags = { u"weak-tls"_s }, .words = 1 }, .synopsis = u"DSN [--weak-tls]"_s, .withoutBook = tellRestored },
        { .name = u"sync join"_s, .usage = { .options = { u"team"_s }, .flags = { u"weak-tls"_s, u"remember-password"_s }, .words = 1 },
            .synopsis = u"DSN --team NAME [--weak-tls] [--remember-password]"_s, .run = join },
        { .name = u"sync once"_s, .usage = {}, .synopsis = {}, .run = once },
        { .name = u"sync watch"_s, .usage = {}, .synopsis = {}, .run = watch },
        { .name = u"sync status"_s, .usage = {}, .synopsis = {}, .run = status },
        { .name = u"sync conflicts"_s, .usage = {}, .synopsis = {}, .run = listConflicts },
        { .name = u"sync decide"_s, .usage = { .options = { u"keep"_s }, .words = 1 },
            .synopsis = u"CONFLICT --keep theirs|mine|both"_s, .run = decideConflict },
    };
}

} // namespace mahnwerk
