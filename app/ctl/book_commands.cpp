// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/team_login.h"
#include "core/book/case_commands.h"
#include "core/book/demo_commands.h"
#include "core/book/history.h"
#include "core/book/reference.h"
#include "core/book/setup.h"
#include "core/book/verification.h"
#include "core/sync/team_membership.h"
#include "core/sync/team_verification.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

Result<Report> init(const GlobalOptions& global, const Arguments& arguments)
{
    const Country country = TRY(countryFromCode(arguments.option(u"country"_s, u"CH"_s)));
    BookOptions options = global.book;
    if (arguments.has(u"seed"_s))
        options.seed = static_cast<quint64>(TRY(arguments.number(u"seed"_s, 1)));
    const qint64 demo = TRY(arguments.number(u"demo"_s, 0));
    std::optional<Currency> currency;
    if (arguments.has(u"currency"_s))
        currency = TRY(Currency::fromCode(arguments.option(u"currency"_s)));
    QDir().mkpath(QFileInfo(global.path).absolutePath());
    const auto book = TRY(makeBook(global.path, options,
        { .country = country, .creditor = arguments.option(u"creditor"_s), .currency = currency, .demoClaims = demo }));
    if (demo > 0) {
        const DemoOptions demoOptions { country, demo, options.seed.value_or(1) };
        TRY(fillDemo(*book, demoOptions, terminalProgress()));
    }
    return Report { .json = { { u"book"_s, global.path }, { u"claims"_s, demo } },
        .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "The book is at %1.")).arg(global.path) } };
}

Result<Report> verifyBook(Book& book, const Arguments& arguments)
{
    const bool isRebuilding = arguments.has(u"rebuild"_s);
    auto checks = TRY(verify(book, isRebuilding ? Rebuild::Yes : Rebuild::No, terminalProgress()));
    if (arguments.has(u"team"_s)) {
        const auto server = TRY(logIn(TRY(membershipOf(book))));
        for (Check& check : TRY(verifyTeam(book, *server, isRebuilding ? Mend::Yes : Mend::No, terminalProgress())))
            checks.push_back(std::move(check));
    }
    Report report;
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "Check")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Checked")), say(QT_TRANSLATE_NOOP("CommandLine", "Failed")) };
    report.rightAligned = { 1, 2 };
    QJsonArray list;
    for (const Check& check : checks) {
        report.isPartial = report.isPartial || check.failed > 0;
        list.append(QJsonObject {
            { u"name"_s, check.name }, { u"checked"_s, check.checked }, { u"failed"_s, check.failed } });
        report.rows.push_back({ check.name, QString::number(check.checked), QString::number(check.failed) });
    }
    report.json = { { u"ok"_s, !report.isPartial }, { u"checks"_s, list } };
    return report;
}

Result<Report> backupBook(Book& book, const Arguments& arguments)
{
    TRY(backup(book, arguments.word(0)));
    return Report { .json = { { u"file"_s, arguments.word(0) } },
        .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "The copy is at %1.")).arg(arguments.word(0)) } };
}

Result<Report> restoreBook(const GlobalOptions& global, const Arguments& arguments)
{
    TRY(restore(arguments.word(0), global.path));
    return Report { .json = { { u"book"_s, global.path } },
        .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "The book is at %1.")).arg(global.path) } };
}

Result<Report> history(Book& book, const Arguments& arguments)
{
    std::vector<HistoryLine> lines;
    if (const auto subject = findSubject(book, arguments.word(0)))
        lines = TRY(historyOf(book, subject->file.key));
    else
        lines = TRY(historyOf(book, TRY(findDebtor(book, arguments.word(0))).key));
    Report report;
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "When")), say(QT_TRANSLATE_NOOP("CommandLine", "Who")),
        say(QT_TRANSLATE_NOOP("CommandLine", "What")), say(QT_TRANSLATE_NOOP("CommandLine", "Where")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Change")) };
    QJsonArray list;
    for (const HistoryLine& line : lines) {
        const QString at = QDateTime::fromMSecsSinceEpoch(line.at, Qt::UTC).toString(Qt::ISODate);
        list.append(QJsonObject { { u"at"_s, at }, { u"user"_s, line.user }, { u"operation"_s, line.operation },
            { u"entity"_s, line.entity }, { u"row"_s, line.row }, { u"field"_s, line.field },
            { u"before"_s, line.before }, { u"after"_s, line.after }, { u"undone"_s, line.isUndone } });
        const QString change = line.field.isEmpty() ? line.row
                                                    : QString(line.field + u": "_s + line.before + u" -> "_s + line.after);
        report.rows.push_back({ at, line.user, line.operation, line.entity,
            line.isUndone ? QString(change + u" ("_s + say(QT_TRANSLATE_NOOP("CommandLine", "undone")) + u')') : change });
    }
    report.json = { { u"history"_s, list } };
    return report;
}

} // namespace

std::vector<Command> bookCommands()
{
    return {
        { .name = u"init"_s, .usage = { .options = { u"country"_s, u"creditor"_s, u"currency"_s, u"demo"_s, u"seed"_s } },
            .synopsis = u"[--country DE|CH|AT] [--creditor NAME] [--currency CUR] [--demo CLAIMS [--seed N]]"_s,
            .withoutBook = init },
        { .name = u"verify"_s, .usage = { .flags = { u"rebuild"_s, u"team"_s } }, .synopsis = u"[--rebuild] [--team]"_s, .run = verifyBook },
        { .name = u"backup"_s, .usage = { .words = 1 }, .synopsis = u"FILE"_s, .run = backupBook },
        { .name = u"restore"_s, .usage = { .words = 1 }, .synopsis = u"FILE"_s, .withoutBook = restoreBook },
        { .name = u"history"_s, .usage = { .words = 1 }, .synopsis = u"CLAIM|CASE|DEBTOR"_s, .run = history },
    };
}

} // namespace mahnwerk
