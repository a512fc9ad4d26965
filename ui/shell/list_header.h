// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace mahnwerk {

/// The header of a list: muted captions over a line, a small arrow at the sorted column.
class ListHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit ListHeader(QWidget* parent = nullptr);

    void sortBy(int column, Qt::SortOrder order);
    /// Sorts by the next (+1) or previous (-1) visible column that can be sorted.
    void sortBeside(int by);
    /// Sorts the same column upwards or downwards.
    void sortInOrder(Qt::SortOrder order);
    QSize sizeHint() const override;
    QSize sectionSizeFromContents(int section) const override;

Q_SIGNALS:
    void sortChosen(int column, Qt::SortOrder order);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(int section);

    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace mahnwerk
