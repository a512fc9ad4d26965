// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/timeline_list.h"

#include "ui/shell/icon.h"
#include "ui/shell/list_delegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int cellPadding = 8;
constexpr int rowPadding = 6;
constexpr int iconSize = 16;
constexpr int gap = 10;

/// Lays text out between words, inside a word only if it is longer than a line; returns the height.
int layLines(QTextLayout& layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({ 0, height });
        height += line.height();
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(height));
}

QString lines(const QString& text)
{
    QString with = text;
    return with.replace(u'\n', QChar::LineSeparator);
}

int bodyHeight(const QString& body, int width)
{
    QTextLayout layout(lines(body), theme().font(TextSize::Body));
    return body.isEmpty() ? 0 : layLines(layout, width);
}

int indent()
{
    return theme().px(iconSize) + gap;
}

/// Icon, title and moment on a line, the words below; what was taken back is struck through.
class TimelineDelegate final : public ListDelegate {
public:
    using ListDelegate::ListDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& box, const Cell& cell, const Ground&) const override
    {
        const Colours& c = theme().colours();
        // The tone marks what was taken back.
        const bool isRetracted = cell.tone == Tone::Muted;
        QFont title = theme().font(TextSize::Body, Weight::DemiBold);
        QFont body = theme().font(TextSize::Body);
        title.setStrikeOut(isRetracted);
        body.setStrikeOut(isRetracted);
        const QFont small = theme().font(TextSize::Caption);
        const QFontMetrics metrics(title);
        const int top = box.top() + rowPadding;
        const int size = theme().px(iconSize);
        paintIcon(painter, cell.iconName, QRect(box.left(), top + (metrics.height() - size) / 2, size, size),
            c.tone(isRetracted ? Tone::Muted : cell.iconTone));
        const int left = box.left() + indent();
        const int moment = QFontMetrics(small).horizontalAdvance(cell.caption);
        painter.setFont(small);
        painter.setPen(c.muted);
        painter.drawText(box.right() + 1 - moment, top + metrics.ascent(), cell.caption);
        painter.setFont(title);
        painter.setPen(c.tone(cell.tone));
        painter.drawText(left, top + metrics.ascent(), metrics.elidedText(cell.text, Qt::ElideMiddle, box.right() - moment - gap - left));
        QTextLayout layout(lines(cell.detail), body);
        layLines(layout, box.right() + 1 - left);
        layout.draw(&painter, QPointF(left, top + metrics.height()));
    }
};

} // namespace

void TimelineList::setTimeline(std::vector<TimelineItem> items, Date today)
{
    m_items = std::move(items);
    m_today = today;
    narrow();
}

void TimelineList::setScope(TimelineScope scope)
{
    m_scope = scope;
    narrow();
}

void TimelineList::narrow()
{
    m_shown.clear();
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (isIn(m_scope, m_items[i].kind))
            m_shown.push_back(i);
    }
    reset();
}

int TimelineList::countOf(TimelineScope scope) const
{
    return static_cast<int>(std::ranges::count_if(m_items, [scope](const TimelineItem& i) { return isIn(scope, i.kind) && !i.isRetracted; }));
}

const TimelineItem* TimelineList::item(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_items[m_shown[static_cast<size_t>(row)]];
}

int TimelineList::rowOf(TimelineKind kind, qint64 key) const
{
    const auto found = std::ranges::find_if(m_shown, [&](size_t i) { return m_items[i].kind == kind && m_items[i].key == key; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

std::vector<Column> TimelineList::columns() const
{
    return { Column::name(u"item"_s, {}) };
}

Cell TimelineList::cell(int row, int) const
{
    const TimelineItem& item = m_items[m_shown[static_cast<size_t>(row)]];
    Cell cell { .text = titleOf(item), .caption = momentOf(item, m_today), .detail = bodyOf(item, m_today),
        .iconName = iconOf(item.kind), .iconTone = toneOf(item.kind) };
    if (item.isRetracted) {
        cell.tone = Tone::Muted;
        cell.caption = tr("taken back · %1").arg(cell.caption);
    }
    return cell;
}

int TimelineList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

TimelineView::TimelineView(TimelineList& list, QWidget* parent)
    : ListView(parent)
    , m_list(list)
{
    setItemDelegate(new TimelineDelegate(this));
    horizontalHeader()->hide();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(&list);
    connect(&list, &TimelineList::modelReset, this, &TimelineView::applyRowHeights);
    connect(&theme(), &Theme::changed, this, &TimelineView::applyRowHeights);
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    ListView::resizeEvent(event);
    applyRowHeights();
}

void TimelineView::applyRowHeights()
{
    const int width = viewport()->width() - 2 * cellPadding - indent();
    const int title = QFontMetrics(theme().font(TextSize::Body, Weight::DemiBold)).height();
    for (int row = 0; row < m_list.rowCount(); ++row)
        verticalHeader()->resizeSection(row, title + bodyHeight(m_list.cell(row, 0).detail, width) + 2 * rowPadding + 1);
    updateGeometry();
}

} // namespace mahnwerk
