// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_view.h"
#include "ui/shell/list_model.h"

namespace mahnwerk {

/// The holds in force on a case: reason over reach, end and note.
class HoldList final : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    void setCase(const CaseView& view, Date today);
    /// Null beyond the end.
    const Hold* hold(int row) const;
    int rowOf(Key<Hold> key) const;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;

private:
    QString reach(const Hold& hold) const;

    std::vector<Hold> m_holds;
    std::map<Key<Claim>, QString> m_references;
    Date m_today;
};

} // namespace mahnwerk
