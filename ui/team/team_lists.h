// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/sync/team_view.h"
#include "ui/shell/list_model.h"

namespace mahnwerk {

/// What two people changed, a line each: whose, what, what stands, what was not taken, by whom and when.
class ConflictList : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    void setConflicts(std::vector<TeamConflict> conflicts, Date today);
    const TeamConflict* conflict(int row) const;
    /// -1: not there.
    int rowOf(const Uuid& id) const;

private:
    std::vector<TeamConflict> m_conflicts;
    Date m_today;
};

/// Change sets that wait, or were refused: what, by whom, when, and why not.
class TeamStepList : public ListModel {
    Q_OBJECT

public:
    enum class Steps { Waiting, Refused };
    TeamStepList(Steps steps, QObject* parent);

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    void setSteps(std::vector<TeamStep> steps, Date today);

private:
    Steps m_kind;
    std::vector<TeamStep> m_steps;
    Date m_today;
};

} // namespace mahnwerk
