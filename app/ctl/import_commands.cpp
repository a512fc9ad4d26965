// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/book/import_commands.h"
#include "core/book/reference.h"
#include "core/book/undo.h"
#include "ui/words/formats.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

Result<Mapping> mappingFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, { path, file.errorString() });
    return mappingFromJson(QJsonDocument::fromJson(file.readAll()).object());
}

QJsonArray refusedRows(const OpenItemList& list)
{
    QJsonArray rows;
    for (const RefusedRow& refused : list.refused) {
        rows.append(QJsonObject { { u"row"_s, refused.row }, { u"field"_s, fieldKey(refused.field) },
            { u"reason"_s, reasonKey(refused.reason) }, { u"value"_s, refused.value } });
    }
    return rows;
}

QJsonArray skippedRows(const OpenItemList& list)
{
    QJsonArray rows;
    for (const SkippedRow& skipped : list.skipped) {
        rows.append(QJsonObject { { u"row"_s, skipped.row }, { u"reason"_s, reasonKey(skipped.reason) },
            { u"value"_s, skipped.value } });
    }
    return rows;
}

QJsonArray missingClaims(const ImportPlan& plan)
{
    QJsonArray claims;
    for (const OpenClaim& claim : plan.noLongerListed) {
        claims.append(QJsonObject { { u"claim"_s, claim.number }, { u"reference"_s, claim.reference },
            { u"debtor"_s, claim.debtor }, { u"open"_s, (claim.principal + claim.costs).toDecimal() } });
    }
    return claims;
}

QJsonArray changes(const ImportPlan& plan)
{
    QJsonArray list;
    for (const ImportLine& line : plan.lines) {
        if (line.action == ImportAction::Unchanged)
            continue;
        const OpenItem& item = plan.list.items[static_cast<size_t>(line.item)];
        QJsonObject change { { u"action"_s, QString(nameOf(line.action)) }, { u"reference"_s, item.reference },
            { u"debtor"_s, plan.list.debtors[static_cast<size_t>(item.debtor)].name },
            { u"open"_s, item.open.toDecimal() }, { u"currency"_s, item.open.currency().code() } };
        if (!line.openBefore.currency().isNull())
            change.insert(u"open_before"_s, line.openBefore.toDecimal());
        list.append(change);
    }
    return list;
}

Report reportOf(const ImportPlan& plan, const ImportResult& result)
{
    Report report;
    report.isPartial = !plan.list.refused.empty();
    report.json = { { u"rows"_s, plan.list.dataRows }, { u"created"_s, result.created },
        { u"updated"_s, result.updated }, { u"unchanged"_s, result.unchanged }, { u"settled"_s, result.settled },
        { u"refused"_s, refusedRows(plan.list) }, { u"skipped"_s, skippedRows(plan.list) },
        { u"no_longer_listed"_s, missingClaims(plan) }, { u"sums"_s, moneyArray(plan.list.sums) } };
    report.lines = { say(QT_TRANSLATE_NOOP("CommandLine", "%1 rows: %2 new, %3 changed, %4 unchanged, %5 refused, %6 skipped"))
                         .arg(plan.list.dataRows)
                         .arg(result.created)
                         .arg(result.updated)
                         .arg(result.unchanged)
                         .arg(plan.list.refused.size())
                         .arg(plan.list.skipped.size()),
        say(QT_TRANSLATE_NOOP("CommandLine", "Sum of the list: %1")).arg(moneyText(plan.list.sums)) };
    if (!plan.noLongerListed.empty()) {
        report.lines.append(
            say(QT_TRANSLATE_NOOP("CommandLine", "%1 claims of the book are no longer listed; --settle-missing takes them as paid."))
                .arg(plan.noLongerListed.size()));
    }
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "Row")), say(QT_TRANSLATE_NOOP("CommandLine", "Field")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Reason")), say(QT_TRANSLATE_NOOP("CommandLine", "Value")) };
    for (const RefusedRow& refused : plan.list.refused) {
        report.rows.push_back({ QString::number(refused.row), fieldKey(refused.field), reasonKey(refused.reason),
            refused.value });
    }
    return report;
}

Result<Report> importList(Book& book, const Arguments& arguments)
{
    const Creditor creditor = TRY(importCreditor(book, arguments.option(u"creditor"_s)));
    const ImportSource source = TRY(openImport(book, arguments.word(0), arguments.option(u"sheet"_s)));
    Mapping mapping = source.guess.mapping;
    if (arguments.has(u"mapping"_s))
        mapping = TRY(mappingFrom(arguments.option(u"mapping"_s)));
    const ImportPlan plan = TRY(planImport(book, source, mapping, creditor));
    if (arguments.has(u"dry-run"_s)) {
        ImportResult nothing { .created = plan.created, .updated = plan.updated, .unchanged = plan.unchanged };
        Report report = reportOf(plan, nothing);
        report.json.insert(u"dry_run"_s, true);
        report.json.insert(u"changes"_s, changes(plan));
        report.json.insert(u"mapping"_s, toJson(mapping));
        return report;
    }
    const ImportOptions options { creditor, mapping,
        arguments.has(u"settle-missing"_s) ? Missing::Settle : Missing::Leave };
    const ImportResult result = TRY(importItems(book, source, plan, options, terminalProgress()));
    Report report = reportOf(plan, result);
    report.json.insert(u"batch"_s, result.batch.id.uuid.toString());
    report.lines.append(say(QT_TRANSLATE_NOOP("CommandLine", "Batch %1")).arg(result.batch.id.uuid.toString()));
    return report;
}

Result<Report> undoImport(Book& book, const Arguments& arguments)
{
    const Batch batch = TRY(findBatch(book, arguments.word(0)));
    TRY(undoBatch(book, batch.key, terminalProgress()));
    return Report { .json = { { u"batch"_s, batch.id.uuid.toString() }, { u"undone"_s, true } },
        .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "%1 is undone.")).arg(batch.label) } };
}

} // namespace

std::vector<Command> importCommands()
{
    return {
        { .name = u"import items"_s,
            .usage = { .options = { u"creditor"_s, u"mapping"_s, u"sheet"_s }, .flags = { u"dry-run"_s, u"settle-missing"_s },
                .words = 1 },
            .synopsis = u"FILE [--creditor NAME] [--mapping FILE] [--sheet NAME] [--dry-run] [--settle-missing]"_s,
            .run = importList },
        { .name = u"import undo"_s, .usage = { .words = 1 }, .synopsis = u"BATCH|last"_s, .run = undoImport },
    };
}

} // namespace mahnwerk
