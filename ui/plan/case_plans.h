// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/plan_commands.h"
#include "ui/shell/list_model.h"

namespace mahnwerk {

/// The plans of one case, the newest first.
class CasePlans : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;

    void setPlans(std::vector<PlanView> plans);
    const std::vector<PlanView>& plans() const { return m_plans; }
    /// Null: no such row.
    const PlanView* plan(int row) const;
    /// The first that somebody waits for; 0 if nobody does.
    int rowOfLive() const;

private:
    std::vector<PlanView> m_plans;
};

} // namespace mahnwerk
