// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace mahnwerk {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout()
{
    for (const QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item != nullptr)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Move::No);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const QLayoutItem* item : m_items)
        height = std::max(height, item->sizeHint().height());
    return { widthFrom(0) + margins.left() + margins.right(), height + margins.top() + margins.bottom() };
}

QSize FlowLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize() : item->sizeHint());
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Move::Yes);
}

int FlowLayout::widthFrom(size_t first) const
{
    int width = 0;
    for (size_t i = first; i < m_items.size(); ++i)
        width += m_items[i]->isEmpty() ? 0 : m_items[i]->sizeHint().width() + (width > 0 ? spacing() : 0);
    return width;
}

int FlowLayout::arrange(const QRect& rect, Move move) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const bool oneLine = widthFrom(0) <= area.width();
    int x = area.left();
    int y = area.top();
    int line = 0;
    const int lineHeight = sizeHint().height() - contentsMargins().top() - contentsMargins().bottom();
    for (size_t i = 0; i < m_items.size(); ++i) {
        QLayoutItem* item = m_items[i];
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (static_cast<int>(i) == m_gap) {
            if (!oneLine && x > area.left()) {
                y += line + spacing();
                line = 0;
            }
            x = std::max(area.left(), area.right() + 1 - widthFrom(i));
        }
        if (x > area.left() && x + size.width() > area.right() + 1) {
            x = area.left();
            y += line + spacing();
            line = 0;
        }
        if (move == Move::Yes)
            item->setGeometry(QRect(QPoint(x, y + (m_lines == Lines::Top ? 0 : (lineHeight - size.height()) / 2)), size));
        line = std::max(line, m_lines == Lines::Top ? size.height() : lineHeight);
        x += size.width() + spacing();
    }
    return y + line - rect.top() + contentsMargins().bottom();
}

} // namespace mahnwerk
