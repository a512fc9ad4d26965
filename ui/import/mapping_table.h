// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_draft.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace mahnwerk {

class Label;
class MappingRow;

/// Which column is what: a row for each column of the file.
class MappingTable : public QWidget {
    Q_OBJECT

public:
    explicit MappingTable(QWidget* parent = nullptr);

    void setColumns(const std::vector<ImportColumnLine>& columns);
    void focusColumn(int column);
    int currentColumn() const;
    void retranslate();
    /// All rows; it scrolls where there is less room.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void fieldChosen(int column, int field);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRows(size_t count);
    void step(int from, int by);

    QWidget* m_head;
    std::vector<Label*> m_titles;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    std::vector<MappingRow*> m_rows;
};

} // namespace mahnwerk
