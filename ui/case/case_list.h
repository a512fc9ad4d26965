// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/case.h"
#include "ui/case/case_index.h"
#include "ui/shell/list_model.h"

#include <map>

namespace mahnwerk {

/// The rows of the page Cases: columns of all cases through an index of its own.
class CaseList final : public ListModel {
    Q_OBJECT

public:
    explicit CaseList(QObject* parent = nullptr);

    /// The columns stay the caller's.
    void setColumns(const CaseColumns& columns, Date asOf);
    void setFilter(const CaseFilter& filter);
    /// Whose debtor a colleague has on the line: the login by case.
    void setOnTheLine(std::map<qint64, QString> logins);
    /// These rows of the columns changed or were added.
    void refresh(const std::vector<size_t>& rows);

    const CaseIndex& index() const { return m_index; }
    using ListModel::index;
    Key<Case> caseAt(int row) const;
    /// Where a case stands now; -1 if it is not shown.
    int rowOf(Key<Case> key) const;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString amountText(Money amount) const;
    Cell debtorCell(size_t row) const;
    Cell amountCell(size_t row) const;
    Cell daysCell(size_t row) const;
    Cell stepCell(size_t row) const;
    Cell statusCell(size_t row) const;

    const CaseColumns* m_columns;
    CaseIndex m_index;
    std::map<qint64, QString> m_onTheLine;
};

} // namespace mahnwerk
