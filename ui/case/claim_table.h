// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_view.h"
#include "ui/shell/list_model.h"

namespace mahnwerk {

/// The claims of a case as a table.
class ClaimTable final : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    void setCase(const CaseView& view, Date today);
    /// Null beyond the end.
    const ClaimLine* claim(int row) const;
    int rowOf(Key<Claim> key) const;
    /// One text per column, for the row below.
    QStringList sums() const;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;

private:
    Money open(const ClaimLine& line) const;
    int chipColumnWidth() const;

    std::vector<ClaimLine> m_claims;
    Currency m_currency;
    Date m_today;
};

} // namespace mahnwerk
