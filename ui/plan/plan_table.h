// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/plans/plan_course.h"
#include "core/plans/plan_schedule.h"
#include "ui/shell/list_model.h"

namespace mahnwerk {

/// The instalments of a plan: when, how much, what it goes to, what is left; of a plan that runs what was paid.
class PlanTable : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;

    void show(const PlanSchedule& schedule, Currency currency);
    const PlanSchedule& schedule() const { return m_schedule; }
    /// One text for each column, for the row of sums.
    QStringList sums() const;

private:
    QString amount(qint64 minor) const;

    PlanSchedule m_schedule;
    Currency m_currency;
    qint64 m_largest = 1;
    bool m_isWide = false; ///< amounts need more room
};

} // namespace mahnwerk
