// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dunning/dunning_rows.h"
#include "ui/shell/list_model.h"

namespace mahnwerk {

/// What the run would come to: a line for each level and currency, a sum for each currency.
class EffectModel : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    RowKind kind(int row) const override;
    int rowCount(const QModelIndex& parent = {}) const override;

    void clear();
    void add(const DunningRow& row);
    /// After the last row: sorts and sums up.
    void finish();

private:
    struct Line {
        int level = 0; ///< 0: the sum
        QString channel;
        int letters = 0;
        Money open;
        Money fees;
    };
    QString amountOf(Money amount) const;
    Line& lineOf(std::vector<Line>& lines, const DunningRow& row, int level);

    std::vector<Line> m_lines;
    std::vector<Line> m_sums;
};

} // namespace mahnwerk
