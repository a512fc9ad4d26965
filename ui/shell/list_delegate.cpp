// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/list_delegate.h"

#include "ui/shell/icon.h"
#include "ui/shell/list_view.h"
#include "ui/shell/shapes.h"
#include "ui/shell/short_text.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace mahnwerk {

namespace {

constexpr int cellPadding = 8;
constexpr int gap = 6;

int captionWidth(const QString& caption)
{
    if (caption.isEmpty())
        return 0;
    return widthOf(caption, { TextSize::Caption }) + gap;
}

int chipWidth(const Chip& chip)
{
    return chip.text.isEmpty() ? 0 : sizeOf(chip).width() + gap;
}

/// A line that shares its baseline between body and caption text.
int baselineIn(const QRect& box, const QFontMetrics& metrics)
{
    return box.top() + (box.height() + metrics.ascent() - metrics.descent()) / 2;
}

Qt::TextElideMode modeOf(Column::Elide elide)
{
    // What must not be cut is cut at its left and says so: an amount without its first digit would lie.
    return elide == Column::Elide::Never ? Qt::ElideLeft : elide == Column::Elide::Middle ? Qt::ElideMiddle : Qt::ElideRight;
}

bool hasNoSecondLine(const Cell& cell)
{
    return cell.detail.isEmpty() && cell.box.isEmpty() && cell.chip.text.isEmpty();
}

/// Tick and icon; returns the box that is left.
QRect paintMarks(QPainter& painter, QRect box, const Cell& cell)
{
    if (cell.tick) {
        const QRect tick = ListDelegate::tickRect(box.adjusted(-cellPadding, 0, 0, 0));
        paintCheckBox(painter, tick, *cell.tick, true);
        box.setLeft(tick.right() + 1 + cellPadding);
    }
    if (!cell.iconName.isEmpty()) {
        const int size = theme().px(14);
        const QRect at(box.left(), box.top() + (box.height() - size) / 2, size, size);
        paintIcon(painter, cell.iconName, at, theme().colours().tone(cell.iconTone));
        box.setLeft(at.right() + gap);
    }
    return box;
}

/// Parts of a whole side by side; what is there at all is seen.
void paintParts(QPainter& painter, const QRect& box, const std::vector<double>& parts)
{
    const Colours& c = theme().colours();
    const int height = theme().px(12);
    double x = box.left();
    for (size_t i = 0; i < parts.size() && i < 3; ++i) {
        if (parts[i] <= 0)
            continue;
        const double width = std::max(2.0, parts[i] * box.width());
        painter.fillRect(QRectF(x, box.center().y() - height / 2, width, height), c.series[2 - i]);
        x += width;
    }
}

} // namespace

QString elided(const QString& text, const QFontMetrics& metrics, int width, Column::Elide elide)
{
    // What fits by its rounded width is not cut for a fraction of a pixel.
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    return metrics.elidedText(text, modeOf(elide), std::max(0, width));
}

QRect ListDelegate::tickRect(const QRect& cell)
{
    const int size = theme().px(14);
    // In a high row the tick stands on the first line.
    const int line = std::min(cell.height(), theme().px(26));
    return { cell.left() + cellPadding, cell.top() + (line - size) / 2, size, size };
}

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const ListModel*>(index.model());
    const auto* view = static_cast<const ListView*>(option.widget);
    const Colours& c = theme().colours();
    Ground ground { .kind = model->kind(index.row()), .column = view->column(index.column()) };
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const QRect r = option.rect;
    painter->save();
    if (current) {
        painter->fillRect(r, c.accentTint);
        ground.chips = ChipGround::Tinted;
    } else if (ground.kind == RowKind::Group) {
        painter->fillRect(r, c.window);
    }
    if (ground.kind == RowKind::Sum)
        painter->fillRect(QRect(r.left(), r.top(), r.width(), 1), c.border);
    else
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c.hair);
    if (current && view->isFirstVisible(index.column()))
        painter->fillRect(QRect(r.left(), r.top(), 3, r.height()), c.accent);

    const Cell cell = model->cell(index.row(), index.column());
    const QRect box = r.adjusted(cellPadding, 0, -cellPadding, -1);
    painter->setClipRect(r);
    if (!cell.bar.empty()) {
        paintParts(*painter, box, cell.bar);
    } else if (view->rows() == ListRows::TwoLines && ground.kind == RowKind::Normal) {
        paintTwoLines(*painter, box, cell, ground);
        paintSecondLine(*painter, index, ground);
    } else {
        paintContent(*painter, box, cell, ground);
    }
    painter->restore();
}

void ListDelegate::paintContent(QPainter& painter, const QRect& whole, const Cell& cell, const Ground& ground) const
{
    const Colours& c = theme().colours();
    const bool strong = cell.weight == Weight::DemiBold || ground.kind != RowKind::Normal;
    const TextKind kind { TextSize::Body, strong ? Weight::DemiBold : Weight::Normal };
    constexpr TextKind small { TextSize::Caption };
    const QRect box = paintMarks(painter, whole, cell);
    const int boxes = chipWidth(Chip::box(cell.box)) + chipWidth(cell.chip);
    int caption = captionWidth(cell.caption);
    // A name comes first; the caption gives way to it.
    if (widthOf(cell.text, kind) + caption + boxes > box.width() && cell.weight == Weight::DemiBold && ground.kind == RowKind::Normal)
        caption = std::max(0, box.width() - boxes - widthOf(cell.text, kind));
    if (caption < std::min(captionWidth(cell.caption), theme().px(64)))
        caption = 0;
    const QString text = cutTo(box.width() - caption - boxes, cell.text, kind, modeOf(ground.column.elide));
    const int baseline = baselineIn(box, QFontMetrics(theme().font(kind.size, kind.weight)));
    int x = box.left();
    if (ground.column.align == Column::Align::Right)
        x = box.right() + 1 - widthOf(text, kind) - caption - boxes;
    painter.setPen(c.tone(cell.tone));
    x += paintShortText(painter, { x, baseline }, text, kind);
    if (caption > 0) {
        painter.setPen(c.muted);
        x += gap + paintShortText(painter, { x + gap, baseline }, cutTo(caption - gap, cell.caption, small, Qt::ElideRight), small);
    }
    if (!cell.text.isEmpty() || caption > 0)
        x += gap;
    const QRect line(x, box.top(), box.right() - x, box.height());
    const int taken = cell.box.isEmpty() ? 0 : paintChip(painter, line, Chip::box(cell.box), ground.chips) + gap;
    paintChip(painter, line.adjusted(taken, 0, 0, 0), cell.chip, ground.chips);
}

void ListDelegate::paintTwoLines(QPainter& painter, const QRect& box, const Cell& cell, const Ground& ground) const
{
    const int half = box.height() / 2;
    Cell first = cell;
    first.detail.clear();
    first.box.clear();
    first.chip = {};
    const QRect upper(box.left(), box.top() + 2, box.width(), half);
    paintContent(painter, upper, first, ground);
}

/// The second line runs on through the columns that have none of their own; each cell paints its part of it.
void ListDelegate::paintSecondLine(QPainter& painter, const QModelIndex& index, Ground ground) const
{
    const auto* model = static_cast<const ListModel*>(index.model());
    const auto* view = static_cast<const ListView*>(parent());
    const int row = index.row();
    const int count = model->columnCount();
    const auto isBare = [&](int column) { return view->isColumnHidden(column) || hasNoSecondLine(model->cell(row, column)); };
    int first = index.column();
    while (first > 0 && isBare(first))
        --first;
    int last = first;
    for (int column = first + 1; column < count && isBare(column); ++column)
        last = view->isColumnHidden(column) ? last : column;
    const Cell cell = model->cell(row, first);
    ground.column = view->column(first);
    QRect box = view->visualRect(index.siblingAtColumn(first));
    box.setRight(view->visualRect(index.siblingAtColumn(last)).right());
    box.adjust(cellPadding, 0, -cellPadding, -1);

    const Colours& c = theme().colours();
    const int half = box.height() / 2;
    QRect lower(box.left(), box.top() + half, box.width(), half);
    if (cell.tick)
        lower.setLeft(tickRect(box.adjusted(-cellPadding, 0, 0, 0)).right() + 1 + cellPadding);
    constexpr TextKind small { TextSize::Caption };
    if (!cell.box.isEmpty())
        lower.setLeft(lower.left() + paintChip(painter, lower, Chip::box(cell.box), ground.chips) + gap);
    if (!cell.chip.text.isEmpty())
        lower.setLeft(lower.left() + paintChip(painter, lower, cell.chip, ground.chips) + gap);
    const QString text = cutTo(lower.width(), cell.detail, small, Qt::ElideRight);
    const int x = ground.column.align == Column::Align::Right ? lower.right() + 1 - widthOf(text, small) : lower.left();
    painter.setPen(c.muted);
    paintShortText(painter, { x, baselineIn(lower, QFontMetrics(theme().font(small.size))) }, text, small);
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const ListModel*>(index.model());
    const auto* view = static_cast<const ListView*>(option.widget);
    const Cell cell = model->cell(index.row(), index.column());
    const QFontMetrics metrics(theme().font(TextSize::Body, Weight::DemiBold));
    const int marks = (cell.tick ? theme().px(14) + cellPadding : 0) + (cell.iconName.isEmpty() ? 0 : theme().px(14) + gap);
    const int width = metrics.horizontalAdvance(cell.text) + captionWidth(cell.caption) + chipWidth(Chip::box(cell.box))
        + chipWidth(cell.chip) + marks + 2 * cellPadding;
    return { width, view->rowHeightOf(model->kind(index.row())) };
}

} // namespace mahnwerk
