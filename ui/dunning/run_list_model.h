// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/dunning_commands.h"
#include "ui/shell/list_model.h"

namespace mahnwerk {

/// The runs that were made, newest first.
class RunListModel : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;

    void setRuns(std::vector<RunLine> runs);
    const std::vector<RunLine>& runs() const { return m_runs; }
    const RunLine& run(int row) const { return m_runs[static_cast<size_t>(row)]; }
    /// -1: not there.
    int rowOf(Key<DunningRun> key) const;

private:
    std::vector<RunLine> m_runs;
};

/// State of a run as a chip.
Chip chipOf(RunState state);

} // namespace mahnwerk
