// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/plan_commands.h"
#include "ui/shell/list_model.h"

namespace mahnwerk {

/// All plans that were offered or agreed, the next instalment first.
class PlanList : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;

    void setRows(std::vector<PlanLineRow> rows, Date today);
    /// Those in one of some states only; none: all.
    void setStates(const std::vector<PlanState>& states);
    /// Null: no such row.
    const PlanLineRow* row(int row) const;
    PlanState stateOf(const PlanLineRow& row) const { return mahnwerk::stateOf(row.stored, row.record, m_today); }
    /// Of all, whatever is shown.
    int count(PlanState state) const;
    /// Kept of those that came to an end, in 1/100 percent; -1: none did.
    int keptRate() const;

private:
    void filter();

    std::vector<PlanLineRow> m_rows;
    std::vector<int> m_shown;
    std::vector<PlanState> m_states;
    Date m_today;
};

} // namespace mahnwerk
