// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/list_model.h"
#include "ui/shell/search_provider.h"

namespace mahnwerk {

/// The groups of hits as rows: a group row, then its hits.
class SearchHits final : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    struct Group {
        QString title;
        std::vector<SearchHit> hits;
    };
    void setGroups(std::vector<Group> groups);
    /// Null for the row of a group.
    const SearchHit* hit(int row) const;
    /// The next row with a hit in that direction, or the same.
    int neighbour(int row, int step) const;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    RowKind kind(int row) const override;
    std::vector<int> groupRows() const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        size_t group;
        int hit; ///< -1: the heading
    };
    std::vector<Group> m_groups;
    std::vector<Row> m_rows;
};

} // namespace mahnwerk
