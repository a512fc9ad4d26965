// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/import_commands.h"
#include "ui/import/import_draft.h"
#include "ui/words/formats.h"
#include "ui/words/import_labels.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

void count(ImportCount& into, Money amount, int rows = 1)
{
    into.count += rows;
    if (amount.currency().isNull())
        return;
    const auto sum = std::ranges::find(into.sums, amount.currency(), &Money::currency);
    if (sum == into.sums.end())
        into.sums.push_back(amount);
    else
        *sum += amount;
}

ImportCount& countOf(ImportDifference& difference, ImportAction action)
{
    switch (action) {
    case ImportAction::Create:
        return difference.created;
    case ImportAction::Update:
        return difference.updated;
    case ImportAction::Unchanged:
        return difference.unchanged;
    }
    Q_UNREACHABLE();
}

QString historyOf(const OpenItem& item)
{
    QStringList parts;
    for (const NotedCall& call : item.calls)
        parts += call.on.isNull() ? call.text : QString(format(call.on, DateStyle::DayMonth) + u' ' + call.text);
    if (!item.note.isEmpty())
        parts += item.note.simplified();
    return parts.join(u" · "_s);
}

} // namespace

ImportDifference differenceOf(std::shared_ptr<const ImportPlan> plan)
{
    ImportDifference difference { .plan = plan };
    const OpenItemList& list = plan->list;
    std::set<int> debtors;
    for (const ImportLine& line : plan->lines) {
        const OpenItem& item = list.items[static_cast<size_t>(line.item)];
        count(countOf(difference, line.action), item.open);
        count(difference.all, item.open, static_cast<int>(item.rows.size()));
        if (line.action == ImportAction::Create)
            debtors.insert(item.debtor);
    }
    for (const RefusedRow& row : list.refused) {
        count(difference.refused, row.amount);
        count(difference.all, row.amount);
    }
    for (const SkippedRow& row : list.skipped) {
        count(difference.skipped, row.amount);
        count(difference.all, row.amount);
    }
    for (const OpenClaim& claim : plan->noLongerListed)
        count(difference.noLongerListed, claim.principal);
    difference.debtors = static_cast<int>(debtors.size());
    difference.addsUp = difference.all.count == list.dataRows;
    return difference;
}

std::vector<RefusedLine> ImportDifference::refusedLines() const
{
    std::vector<RefusedLine> lines;
    lines.reserve(plan->list.refused.size());
    for (const RefusedRow& row : plan->list.refused)
        lines.push_back({ row.row, label(row.reason), row.value, advice(row), label(row.field) });
    return lines;
}

QString ImportDifference::skippedInWords() const
{
    std::map<SkipReason, int> counts;
    for (const SkippedRow& row : plan->list.skipped)
        ++counts[row.reason];
    QStringList words;
    for (const auto& [reason, number] : counts)
        words += formatCount(number) + u' ' + label(reason);
    return words.join(u", "_s);
}

std::vector<ImportPreviewLine> ImportDifference::preview(int most) const
{
    std::vector<ImportPreviewLine> lines;
    for (const OpenItem& item : plan->list.items) {
        if (static_cast<int>(lines.size()) == most)
            break;
        const ImportedDebtor& debtor = plan->list.debtors[static_cast<size_t>(item.debtor)];
        const QString name = debtor.lastName.isEmpty() || debtor.firstName.isEmpty() ? debtor.name : QString(debtor.lastName + u", "_s + debtor.firstName);
        lines.push_back({ name, item.reference, item.due, item.open, item.dunningLevel.value_or(0), historyOf(item) });
    }
    return lines;
}

} // namespace mahnwerk
