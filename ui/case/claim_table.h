// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_view.h"
#include "ui/shell/list_model.h"

#include <functional>

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
    /// Tells how what is open of a claim came about (HTML).
    void setExplainer(std::function<QString(Key<Claim>)> explain) { m_explain = std::move(explain); }
    /// One text per column, for the row below.
    QStringList sums() const;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    QString hint(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;

private:
    Money open(const ClaimLine& line) const;
    int chipColumnWidth() const;

    std::vector<ClaimLine> m_claims;
    Currency m_currency;
    Date m_today;
    std::function<QString(Key<Claim>)> m_explain;
};

} // namespace mahnwerk
