// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/list_header.h"

#include "ui/shell/list_view.h"
#include "ui/shell/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int headerHeight = 26;
constexpr int cellPadding = 8;

QString arrow(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? u" ▴"_s : u" ▾"_s;
}

} // namespace

ListHeader::ListHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionResizeMode(Interactive);
    setMinimumSectionSize(16);
    setHighlightSections(false);
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QHeaderView::sectionClicked, this, &ListHeader::choose);
}

void ListHeader::choose(int section)
{
    const auto* view = static_cast<const ListView*>(parentWidget());
    if (view->column(section).sort == Column::Sort::No)
        return;
    const bool again = section == m_sorted && m_order == Qt::AscendingOrder;
    sortBy(section, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    Q_EMIT sortChosen(m_sorted, m_order);
}

void ListHeader::sortBeside(int by)
{
    const auto* view = static_cast<const ListView*>(parentWidget());
    for (int section = m_sorted + by; section >= 0 && section < count(); section += by) {
        if (isSectionHidden(section) || view->column(section).sort == Column::Sort::No)
            continue;
        sortBy(section, m_order);
        Q_EMIT sortChosen(m_sorted, m_order);
        return;
    }
}

void ListHeader::sortInOrder(Qt::SortOrder order)
{
    if (m_sorted < 0)
        return;
    sortBy(m_sorted, order);
    Q_EMIT sortChosen(m_sorted, m_order);
}

void ListHeader::sortBy(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_order = order;
    model()->sort(column, order);
    viewport()->update();
}

QSize ListHeader::sizeHint() const
{
    return { QHeaderView::sizeHint().width(), theme().px(headerHeight) };
}

QSize ListHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(theme().font(TextSize::Caption));
    QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    if (section == m_sorted)
        text += arrow(m_order);
    return { metrics.horizontalAdvance(text) + 2 * cellPadding, theme().px(headerHeight) };
}

void ListHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Colours& c = theme().colours();
    QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    if (section == m_sorted)
        text += arrow(m_order);
    const auto align = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    painter->fillRect(rect, c.base);
    painter->setFont(theme().font(TextSize::Caption));
    painter->setPen(c.muted);
    painter->drawText(rect.adjusted(cellPadding, 0, -cellPadding, -1), align | Qt::TextSingleLine, text);
}

void ListHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(QRect(0, height() - 1, std::min(length(), width()), 1), theme().colours().border);
}

} // namespace mahnwerk
