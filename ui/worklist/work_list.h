// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/worklist.h"
#include "ui/shell/list_model.h"

#include <array>
#include <map>
#include <set>

namespace mahnwerk {

/// The rows of the page Today: the lines of the worklist below the heads of their groups.
class WorkList final : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    /// The list stays the caller's.
    void setList(const Worklist& list);
    struct Filter {
        QString text;     ///< in the debtor's name, place, creditor or file number
        QString creditor; ///< empty: all
        bool callableFirst = false;
        friend bool operator==(const Filter&, const Filter&) = default;
    };
    void setFilter(const Filter& filter);
    const Filter& filter() const { return m_filter; }
    /// Of one's own list they are known.
    void setOwnersShown(bool shown);
    void setOnTheLine(std::map<qint64, QString> logins);

    /// Null for the head of a group.
    const WorkLine* lineAt(int row) const;
    int rowOf(Key<Case> key) const;
    /// The first row with a case.
    int firstCase() const;
    /// Opens or closes the group that a row heads.
    void toggleGroup(int row);
    struct GroupSum {
        int cases = 0;
        std::map<QString, Money> toCollect; ///< by currency
    };
    const GroupSum& sumOf(WorkGroup group) const { return m_sums[static_cast<size_t>(group)]; }

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    RowKind kind(int row) const override;
    std::vector<int> groupRows() const override;
    int rowCount(const QModelIndex& parent = {}) const override;

private:
    struct Row {
        WorkGroup group = WorkGroup::Rest;
        int line = -1; ///< place in the list; -1: the head of the group
    };
    void arrange();
    bool isShown(const WorkLine& line) const;
    Cell groupCell(WorkGroup group, int column) const;
    Cell debtorCell(const WorkLine& line) const;
    Cell stepCell(const WorkLine& line) const;
    Cell contactCell(const WorkLine& line) const;
    Cell promiseCell(const WorkLine& line) const;
    Cell gateCell(const WorkLine& line) const;

    const Worklist* m_list = nullptr;
    Filter m_filter;
    std::vector<Row> m_rows;
    std::array<GroupSum, names<WorkGroup>.size()> m_sums; ///< of what is shown, by group
    std::set<WorkGroup> m_closed;
    bool m_showsOwners = true;
    std::map<qint64, QString> m_onTheLine;
};

} // namespace mahnwerk
