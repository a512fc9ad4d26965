// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_view.h"
#include "ui/shell/list_model.h"

namespace mahnwerk {

/// The other cases of a debtor: creditor, what is open, state.
class OtherCaseList final : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    void setCases(const CaseView& view);
    /// Null beyond the end.
    const OtherCase* other(int row) const;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;

private:
    QString amount(const OtherCase& other) const;

    std::vector<OtherCase> m_cases;
    Currency m_currency;
};

} // namespace mahnwerk
