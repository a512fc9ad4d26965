// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/list_model.h"

#include <QStyledItemDelegate>

namespace mahnwerk {

/// Paints cells of a ListModel: hairline below, tint and accent bar on the current row. Pages with
/// pictures of their own (bars, meters) override paintContent().
class ListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the tick of a cell is, for the mouse.
    static QRect tickRect(const QRect& cell);

protected:
    struct Ground {
        RowKind kind = RowKind::Normal;
        ChipGround chips = ChipGround::Plain;
        Column column;
    };
    /// The cell's box less its padding; the background is there already.
    virtual void paintContent(QPainter& painter, const QRect& box, const Cell& cell, const Ground& ground) const;

private:
    void paintTwoLines(QPainter& painter, const QRect& box, const Cell& cell, const Ground& ground) const;
    void paintSecondLine(QPainter& painter, const QModelIndex& index, Ground ground) const;
};

/// The part of a text that fits, by the column's rule.
QString elided(const QString& text, const QFontMetrics& metrics, int width, Column::Elide elide);

} // namespace mahnwerk
