// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_list.h"

#include "ui/plan/plan_chip.h"
#include "ui/words/formats.h"
#include "ui/words/plan_labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

enum PlanColumn { DebtorColumn, CaseColumn, PlanColumnText, StateColumn, NextColumn, AmountColumn, MissedColumn, BarColumn, PaidColumn, OpenColumn };

} // namespace

std::vector<Column> PlanList::columns() const
{
    const QString widest = u"99'999.99"_s;
    Column file { .id = u"case"_s, .title = tr("Case"), .width = 110, .dropOrder = 2 };
    Column plan { .id = u"plan"_s, .title = tr("Plan"), .width = 128 };
    Column state { .id = u"state"_s, .title = tr("State"), .width = 100, .sample = widestChip<PlanState>() };
    Column next = Column::date(u"next"_s, tr("Next on"), format(Date::fromYmd(2026, 12, 30).value_or(Date()), DateStyle::WeekdayFull));
    Column missed = Column::number(u"missed"_s, tr("Missed"));
    Column bar { .id = u"bar"_s, .title = tr("so far"), .width = 90, .dropOrder = 1 };
    std::vector<Column> columns { Column::name(u"debtor"_s, tr("Debtor")), file, plan, state, next, Column::amount(u"amount"_s, tr("Instalment"), widest), missed, bar,
        Column::amount(u"paid"_s, tr("Paid"), widest), Column::amount(u"open"_s, tr("Still due"), widest) };
    columns[PaidColumn].dropOrder = 3;
    for (Column& column : columns)
        column.sort = Column::Sort::No;
    return columns;
}

Cell PlanList::cell(int row, int column) const
{
    const PlanLineRow& line = m_rows[static_cast<size_t>(m_shown[static_cast<size_t>(row)])];
    const InstalmentPlan& plan = line.stored.plan;
    const Currency currency = plan.covered.currency();
    const PlanState state = stateOf(line);
    const bool isAgreed = !line.record.plan.isNull();
    const qint64 paid = isAgreed ? line.record.paidOn(plan) : 0;
    const bool isWaiting = state == PlanState::Offered || state == PlanState::Requested;
    const bool isDue = isWaiting || (isAgreed && !line.record.due.isNull());
    const PlanLine next = isWaiting ? plan.lines.front() : PlanLine { line.record.due, line.record.rest };
    switch (column) {
    case DebtorColumn:
        return { .text = line.debtor, .caption = line.creditor, .weight = Weight::DemiBold };
    case CaseColumn:
        return { .text = line.caseNumber, .tone = Tone::Muted };
    case PlanColumnText:
        return { .text = planShort(plan.lines, currency) };
    case StateColumn:
        return { .chip = chipOf(state) };
    case NextColumn:
        return { .text = isDue ? format(next.due, DateStyle::WeekdayFull) : u"–"_s, .tone = isWaiting ? Tone::Muted : isDue && next.due < m_today ? Tone::Bad : Tone::Normal };
    case AmountColumn:
        return { .text = isDue ? format(Money(next.amount, currency)) : u"–"_s, .tone = isWaiting ? Tone::Muted : Tone::Normal };
    case MissedColumn: {
        const int missed = isAgreed ? line.record.missedIn(plan, m_today) : 0;
        return { .text = formatCount(missed), .tone = missed > 0 ? Tone::Bad : Tone::Muted };
    }
    case BarColumn:
        return { .bar = { 0.0, 0.0, plan.total() > 0 ? double(paid) / double(plan.total()) : 0.0 } };
    case PaidColumn:
        return { .text = format(Money(paid, currency)), .tone = paid == 0 ? Tone::Muted : Tone::Normal };
    case OpenColumn:
        return { .text = format(Money(plan.total() - paid, currency)), .weight = Weight::DemiBold };
    default:
        return {};
    }
}

int PlanList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

void PlanList::setRows(std::vector<PlanLineRow> rows, Date today)
{
    m_today = today;
    m_rows = std::move(rows);
    std::erase_if(m_rows, [this](const PlanLineRow& row) { return stateOf(row) == PlanState::Draft || (!row.stored.agreement && stateOf(row) == PlanState::Cancelled); });
    filter();
}

void PlanList::setStates(const std::vector<PlanState>& states)
{
    m_states = states;
    filter();
}

void PlanList::filter()
{
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_states.empty() || std::ranges::find(m_states, stateOf(m_rows[i])) != m_states.end())
            m_shown.push_back(static_cast<int>(i));
    }
    reset();
}

const PlanLineRow* PlanList::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(m_shown[static_cast<size_t>(row)])] : nullptr;
}

int PlanList::count(PlanState state) const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [&](const PlanLineRow& row) { return stateOf(row) == state; }));
}

int PlanList::keptRate() const
{
    const int kept = count(PlanState::Kept);
    const int ended = kept + count(PlanState::Defaulted) + count(PlanState::Cancelled);
    return ended == 0 ? -1 : kept * 10'000 / ended;
}

} // namespace mahnwerk
