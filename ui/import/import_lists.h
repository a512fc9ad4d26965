// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_draft.h"
#include "ui/shell/list_model.h"

namespace mahnwerk {

/// Rows that cannot be taken: number, what is wrong, what to do; the value at the right.
class RefusedModel : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    void setLines(std::vector<RefusedLine> lines);
    const std::vector<RefusedLine>& lines() const { return m_lines; }

private:
    std::vector<RefusedLine> m_lines;
};

/// The first rows as they will stand in the book.
class ImportPreviewModel : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    void setLines(std::vector<ImportPreviewLine> lines);

private:
    std::vector<ImportPreviewLine> m_lines;
};

/// As a table for Excel: separated by semicolons, UTF-8 with a mark, nothing that a spreadsheet would compute.
QByteArray csvOf(const std::vector<RefusedLine>& lines);

} // namespace mahnwerk
