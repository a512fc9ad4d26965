// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/explanation.h"
#include "ui/shell/list_model.h"

#include <optional>

namespace mahnwerk {

/// A statement of account as a table: the case if it has several claims, each claim with what is open of it, its lines, and under each line of interest
/// the periods that it was rounded from.
class AccountTable final : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    /// Of one claim, or (null) of all; rows of the case and of claims explain this part of what is open.
    void setAccount(const CaseAccount& account, Key<Claim> claim, AccountPart part);

    struct Row {
        std::optional<size_t> claim;  ///< none: the whole case
        std::optional<size_t> line;   ///< none: the claim itself
        std::optional<size_t> period; ///< of a line of interest
    };
    const Row& row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// How the amounts of a row came about.
    Explanation explanation(int row, const Law& law) const;
    /// One text per column, for the row below.
    QStringList sums() const;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    RowKind kind(int row) const override;
    std::vector<int> groupRows() const override;
    int rowCount(const QModelIndex& parent = {}) const override;

private:
    const ClaimAccount& claimOf(const Row& row) const { return m_account.claims[*row.claim]; }
    QString money(qint64 minor) const;
    Cell sumCell(const QString& name, const QString& caption, const OpenFigures& open, int column) const;
    Cell claimCell(const ClaimAccount& claim, int column) const;
    Cell lineCell(const ClaimAccount& claim, size_t line, int column) const;
    Cell periodCell(const ClaimAccount& claim, size_t period, int column) const;

    CaseAccount m_account;
    std::vector<Row> m_rows;
    OpenFigures m_open;
    AccountPart m_part = AccountPart::Total;
};

} // namespace mahnwerk
