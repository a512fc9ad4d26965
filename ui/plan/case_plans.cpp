// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/case_plans.h"

#include "ui/plan/plan_chip.h"
#include "ui/words/plan_labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

enum Place { PlanPlace, StatePlace };

} // namespace

std::vector<Column> CasePlans::columns() const
{
    Column plan { .id = u"plan"_s, .title = tr("Plan"), .width = 150, .flow = Column::Flow::Stretch, .sort = Column::Sort::No };
    Column state { .id = u"state"_s, .title = tr("State"), .width = 100, .sample = widestChip<PlanState>(), .sort = Column::Sort::No };
    return { plan, state };
}

Cell CasePlans::cell(int row, int column) const
{
    const PlanView& plan = m_plans[static_cast<size_t>(row)];
    if (column == StatePlace)
        return { .chip = chipOf(plan.state) };
    return { .text = planShort(plan.stored.plan.lines, plan.stored.plan.covered.currency()), .tone = isLive(plan.state) ? Tone::Normal : Tone::Muted };
}

int CasePlans::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plans.size());
}

void CasePlans::setPlans(std::vector<PlanView> plans)
{
    m_plans = std::move(plans);
    reset();
}

const PlanView* CasePlans::plan(int row) const
{
    return row >= 0 && row < rowCount() ? &m_plans[static_cast<size_t>(row)] : nullptr;
}

int CasePlans::rowOfLive() const
{
    const auto live = std::ranges::find_if(m_plans, [](const PlanView& plan) { return isLive(plan.state); });
    return live == m_plans.end() ? 0 : static_cast<int>(live - m_plans.begin());
}

} // namespace mahnwerk
