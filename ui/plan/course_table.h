// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/plan_commands.h"
#include "ui/shell/list_model.h"

namespace mahnwerk {

/// The instalments of a plan with what was paid on each (Planverlauf).
class CourseTable : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;

    void show(const PlanView& plan, Date today);
    void clear();
    /// What they come to and what was paid, for a row below.
    QStringList sums() const;
    const std::vector<LineCourse>& lines() const { return m_lines; }

private:
    std::vector<LineCourse> m_lines;
    qint64 m_largest = 1; ///< instalment
    Currency m_currency;
    Date m_today;
    bool m_isAgreed = false;
};

} // namespace mahnwerk
