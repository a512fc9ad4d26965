// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/name_label.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace mahnwerk {

namespace {

constexpr int shortest = 48;

} // namespace

NameLabel::NameLabel(LabelStyle style, QWidget* parent)
    : Label(style, parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize NameLabel::minimumSizeHint() const
{
    const QSize whole = Label::minimumSizeHint();
    return { std::min(whole.width(), theme().px(shortest)), whole.height() };
}

void NameLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

void NameLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    const QRect box = contentsRect();
    painter.drawText(box, static_cast<int>(alignment()) | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), m_elide, box.width()));
}

bool NameLabel::event(QEvent* event)
{
    // Only what is cut needs saying again.
    if (event->type() == QEvent::ToolTip)
        setToolTip(fontMetrics().horizontalAdvance(text()) > contentsRect().width() ? text() : QString());
    return Label::event(event);
}

} // namespace mahnwerk
