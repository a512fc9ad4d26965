// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dunning/dunning_rows.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace mahnwerk {

namespace {

DunningRow rowOf(const ProposalLine& line)
{
    return { .caseKey = line.caseKey, .caseNumber = line.caseNumber, .debtor = line.debtor, .creditor = line.creditor,
        .open = line.open, .fee = Money(line.decision.fee, line.open.currency()), .level = line.decision.level,
        .reason = line.decision.reason, .until = line.decision.until, .deadline = line.decision.deadline,
        .channel = line.channel };
}

bool isSooner(Date a, Date b)
{
    return !a.isNull() && (b.isNull() || a < b);
}

void join(DunningRow& row, const ProposalLine& line)
{
    row.open += line.open;
    row.fee += Money(line.decision.fee, line.open.currency());
    row.level = std::max(row.level, line.decision.level);
    // The claim that changes first speaks for its case.
    if (isSooner(line.decision.until, row.until)) {
        row.until = line.decision.until;
        row.reason = line.decision.reason;
    }
}

/// The claims of a case stand together in the proposal.
std::vector<DunningRow> rowsOf(const std::vector<ProposalLine>& lines)
{
    std::vector<DunningRow> rows;
    for (const ProposalLine& line : lines) {
        if (rows.empty() || rows.back().caseKey != line.caseKey)
            rows.push_back(rowOf(line));
        else
            join(rows.back(), line);
    }
    return rows;
}

void sortByName(std::vector<DunningRow>& rows)
{
    std::vector<std::pair<QString, size_t>> order;
    order.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        order.emplace_back(folded(rows[i].debtor), i);
    std::ranges::sort(order);
    std::vector<DunningRow> sorted;
    sorted.reserve(rows.size());
    for (const auto& [name, index] : order)
        sorted.push_back(std::move(rows[index]));
    rows = std::move(sorted);
}

void addTo(std::vector<Money>& sums, Money amount)
{
    const auto sum = std::ranges::find(sums, amount.currency(), &Money::currency);
    if (sum == sums.end())
        sums.push_back(amount);
    else
        *sum += amount;
}

std::unordered_map<qint64, int> claimsByCase(const std::vector<ProposalLine>& lines)
{
    std::unordered_map<qint64, int> counts;
    for (const ProposalLine& line : lines)
        ++counts[line.caseKey.value];
    return counts;
}

} // namespace

Date DunningLists::nextDay() const
{
    const auto first = std::ranges::find_if(notNow, [](const DunningRow& row) { return !row.until.isNull(); });
    return first == notNow.end() ? Date() : first->until;
}

DunningLists listsOf(const DunningProposal& proposal)
{
    DunningLists lists { .asOf = proposal.asOf, .act = rowsOf(proposal.act), .review = rowsOf(proposal.review),
        .notNow = rowsOf(proposal.notNow) };
    const auto waiting = claimsByCase(proposal.notNow);
    std::set<qint64> elsewhere;
    for (DunningRow& row : lists.act) {
        const auto found = waiting.find(row.caseKey.value);
        row.waiting = found == waiting.end() ? 0 : found->second;
        elsewhere.insert(row.caseKey.value);
    }
    for (const DunningRow& row : lists.review)
        elsewhere.insert(row.caseKey.value);
    std::erase_if(lists.notNow, [&](const DunningRow& row) { return elsewhere.contains(row.caseKey.value); });
    sortByName(lists.act);
    sortByName(lists.review);
    sortByName(lists.notNow);
    std::ranges::stable_sort(lists.notNow, [](const DunningRow& a, const DunningRow& b) { return isSooner(a.until, b.until); });
    return lists;
}

void DunningEffect::add(const DunningRow& row)
{
    ++letters;
    const auto found = std::ranges::find(channels, row.channel, &std::pair<QString, int>::first);
    if (found == channels.end())
        channels.emplace_back(row.channel, 1);
    else
        ++found->second;
    addTo(open, row.open);
    addTo(fees, row.fee);
}

} // namespace mahnwerk
