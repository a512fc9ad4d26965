// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sum_row.h"

#include "ui/shell/list_view.h"

#include <QHeaderView>
#include <QPainter>

namespace mahnwerk {

namespace {

constexpr int rowHeight = 26;
constexpr int cellPadding = 8;

} // namespace

SumRow::SumRow(ListView* list, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(list->horizontalHeader(), &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(list->horizontalHeader(), &QHeaderView::geometriesChanged, this, qOverload<>(&QWidget::update));
    connect(&theme(), &Theme::changed, this, &SumRow::adjust);
}

void SumRow::adjust()
{
    updateGeometry();
    update();
}

void SumRow::setSums(const QStringList& sums)
{
    m_sums = sums;
    QStringList words = sums;
    words.removeAll(QString());
    setAccessibleName(words.join(u' '));
    update();
}

QSize SumRow::sizeHint() const
{
    return { 120, theme().px(rowHeight) };
}

void SumRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QHeaderView* header = m_list->horizontalHeader();
    painter.fillRect(QRect(0, 0, std::min(header->length(), width()), 1), theme().colours().border);
    painter.setFont(theme().font(TextSize::Body, Weight::DemiBold));
    painter.setPen(theme().colours().text);
    for (int i = 0; i < static_cast<int>(m_sums.size()) && i < header->count(); ++i) {
        if (header->isSectionHidden(i))
            continue;
        const Qt::AlignmentFlag align = m_list->column(i).align == Column::Align::Right ? Qt::AlignRight : Qt::AlignLeft;
        // A sum may be wider than its column's rows: it grows into the empty neighbour.
        const QRect cell(header->sectionViewportPosition(i) + cellPadding, 1, header->sectionSize(i) - 2 * cellPadding, height() - 1);
        painter.drawText(cell, static_cast<int>(align) | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, m_sums.at(i));
    }
}

} // namespace mahnwerk
