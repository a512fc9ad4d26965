// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/book/dunning_commands.h"
#include "core/book/letters.h"
#include "core/book/reference.h"
#include "ui/words/formats.h"
#include "ui/words/labels.h"

#include <QJsonArray>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

QJsonArray reasons(const std::vector<ProposalLine>& lines)
{
    QJsonArray list;
    for (const ProposalLine& line : lines) {
        QJsonObject reason { { u"claim"_s, line.claimNumber }, { u"case"_s, line.caseNumber },
            { u"debtor"_s, line.debtor }, { u"reason"_s, QString(nameOf(line.decision.reason)) } };
        reason.insert(u"until"_s,
            line.decision.until.isNull() ? QJsonValue() : QJsonValue(line.decision.until.toIso()));
        list.append(reason);
    }
    return list;
}

Result<Report> preview(Book& book, const Arguments& arguments)
{
    const DunningProposal proposal = TRY(dunningProposal(book, arguments.option(u"procedure"_s), terminalProgress()));
    Report report;
    QJsonArray act;
    for (const ProposalLine& line : proposal.act) {
        const Money fee(line.decision.fee, line.open.currency());
        act.append(QJsonObject { { u"claim"_s, line.claimNumber }, { u"case"_s, line.caseNumber },
            { u"reference"_s, line.reference }, { u"debtor"_s, line.debtor }, { u"level"_s, line.decision.level },
            { u"channel"_s, line.channel }, { u"currency"_s, line.open.currency().code() }, { u"fee"_s, fee.toDecimal() },
            { u"interest"_s, Money(line.decision.interest, line.open.currency()).toDecimal() },
            { u"total"_s, (line.open + fee).toDecimal() }, { u"deadline"_s, line.decision.deadline.toIso() } });
        report.rows.push_back({ line.claimNumber, line.debtor, QString::number(line.decision.level),
            formatWithCurrency(line.open), formatWithCurrency(fee), format(line.decision.deadline, DateStyle::Weekday) });
    }
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "Claim")), say(QT_TRANSLATE_NOOP("CommandLine", "Debtor")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Level")), say(QT_TRANSLATE_NOOP("CommandLine", "Open")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Fee")), say(QT_TRANSLATE_NOOP("CommandLine", "Deadline")) };
    report.rightAligned = { 2, 3, 4 };
    report.json = { { u"as_of"_s, proposal.asOf.toIso() }, { u"letters"_s, proposal.letters },
        { u"fees_total"_s, moneyArray(proposal.fees) }, { u"act"_s, act }, { u"review"_s, reasons(proposal.review) },
        { u"not"_s, reasons(proposal.notNow) } };
    report.lines = { say(QT_TRANSLATE_NOOP("CommandLine", "%1 letters for %2 claims, fees %3; %4 claims need a person, %5 not now."))
                         .arg(proposal.letters)
                         .arg(proposal.act.size())
                         .arg(moneyText(proposal.fees))
                         .arg(proposal.review.size())
                         .arg(proposal.notNow.size()) };
    return report;
}

Result<Report> runOnce(Book& book, const Arguments& arguments)
{
    const RunResult result = TRY(runDunning(book, arguments.option(u"procedure"_s), {}, terminalProgress()));
    Report report;
    report.json = { { u"run"_s, result.number }, { u"id"_s, result.id.uuid.toString() },
        { u"notices"_s, result.notices }, { u"letters"_s, result.letters },
        { u"fees_total"_s, moneyArray(result.fees) }, { u"resumed"_s, result.isResumed } };
    report.lines = { result.number == 0
            ? say(QT_TRANSLATE_NOOP("CommandLine", "Nothing is due for a reminder today."))
            : say(QT_TRANSLATE_NOOP("CommandLine", "Run %1: %2 notices, %3 letters, fees %4"))
                  .arg(result.number)
                  .arg(result.notices)
                  .arg(result.letters)
                  .arg(moneyText(result.fees)) };
    return report;
}

Result<Report> cancelOne(Book& book, const Arguments& arguments)
{
    const DunningRun run = TRY(findRun(book, arguments.word(0)));
    TRY(cancelRun(book, run.key, terminalProgress()));
    return Report { .json = { { u"run"_s, run.number }, { u"cancelled"_s, true } },
        .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "Run %1 is cancelled.")).arg(run.number) } };
}

Result<Report> listRuns(Book& book, const Arguments&)
{
    Report report;
    QJsonArray list;
    for (const RunLine& line : TRY(dunningRuns(book))) {
        list.append(QJsonObject { { u"run"_s, line.run.number }, { u"id"_s, line.run.id.uuid.toString() },
            { u"date"_s, line.run.date.toIso() }, { u"notices"_s, line.notices }, { u"letters"_s, line.letters },
            { u"fees_total"_s, moneyArray(line.fees) }, { u"state"_s, QString(nameOf(line.state)) } });
        report.rows.push_back({ QString::number(line.run.number), format(line.run.date, DateStyle::Full),
            QString::number(line.notices), QString::number(line.letters), moneyText(line.fees),
            line.state == RunState::Done ? say(QT_TRANSLATE_NOOP("CommandLine", "done"))
                : line.state == RunState::Running
                ? say(QT_TRANSLATE_NOOP("CommandLine", "interrupted"))
                : say(QT_TRANSLATE_NOOP("CommandLine", "cancelled")) });
    }
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "Run")), say(QT_TRANSLATE_NOOP("CommandLine", "Date")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Notices")), say(QT_TRANSLATE_NOOP("CommandLine", "Letters")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Fees")), say(QT_TRANSLATE_NOOP("CommandLine", "State")) };
    report.rightAligned = { 0, 2, 3, 4 };
    report.json = { { u"runs"_s, list } };
    return report;
}

Result<Report> render(Book& book, const Arguments& arguments)
{
    const DunningRun run = TRY(findRun(book, TRY(arguments.required(u"run"_s))));
    const QString folder = TRY(arguments.required(u"out"_s));
    const RenderedLetters rendered
        = TRY(renderLetters(book, run.key, folder, LetterFiles::OneForAllAndEach, terminalProgress()));
    Report report;
    report.isPartial = !rendered.failed.empty();
    QJsonArray failed;
    for (const auto& [number, error] : rendered.failed) {
        failed.append(QJsonObject { { u"case"_s, number }, { u"reason"_s, sentence(error) } });
        report.rows.push_back({ number, sentence(error) });
    }
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "Case")), say(QT_TRANSLATE_NOOP("CommandLine", "Reason")) };
    report.json = { { u"file"_s, rendered.runFile }, { u"letters"_s, rendered.letters }, { u"pages"_s, rendered.pages },
        { u"failed"_s, failed } };
    report.lines = { say(QT_TRANSLATE_NOOP("CommandLine", "%1 letters, %2 pages: %3"))
                         .arg(rendered.letters)
                         .arg(rendered.pages)
                         .arg(rendered.runFile) };
    return report;
}

} // namespace

std::vector<Command> dunningCommands()
{
    return {
        { .name = u"dunning preview"_s, .usage = { .options = { u"procedure"_s } }, .synopsis = u"[--procedure NAME]"_s,
            .run = preview },
        { .name = u"dunning run"_s, .usage = { .options = { u"procedure"_s } }, .synopsis = u"[--procedure NAME]"_s,
            .run = runOnce },
        { .name = u"dunning cancel"_s, .usage = { .words = 1 }, .synopsis = u"RUN"_s, .run = cancelOne },
        { .name = u"dunning list"_s, .synopsis = {}, .run = listRuns },
        { .name = u"letters render"_s, .usage = { .options = { u"run"_s, u"out"_s } }, .synopsis = u"--run RUN --out DIR"_s,
            .run = render, .drawsLetters = true },
    };
}

} // namespace mahnwerk
