// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/name_label.h"

#include <QPainter>

namespace mahnwerk {

namespace {

constexpr int shortest = 60;

} // namespace

NameLabel::NameLabel(LabelStyle style, QWidget* parent)
    : Label(style, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize NameLabel::minimumSizeHint() const
{
    return { std::min(shortest, sizeHint().width()), sizeHint().height() };
}

void NameLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

void NameLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), m_elide, width());
    setToolTip(shown == text() ? QString() : text());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

} // namespace mahnwerk
