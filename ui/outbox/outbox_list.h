// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/document_commands.h"
#include "ui/shell/list_model.h"

namespace mahnwerk {

/// Letters and mails that have not left, the oldest first.
class OutboxList : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;

    void setLines(std::vector<DocumentLine> lines, Date today);
    const std::vector<DocumentLine>& lines() const { return m_lines; }
    /// Null: no such row.
    const DocumentLine* line(int row) const;
    /// -1: not there.
    int rowOf(Key<Document> key) const;

private:
    std::vector<DocumentLine> m_lines;
    Date m_today;
};

} // namespace mahnwerk
