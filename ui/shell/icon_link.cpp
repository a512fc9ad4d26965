// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icon_link.h"

#include "ui/shell/shapes.h"

#include <QKeyEvent>
#include <QPainter>

namespace mahnwerk {

IconLink::IconLink(const QString& iconName, QWidget* parent)
    : IconLabel(iconName, parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

bool IconLink::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return IconLabel::event(event);
}

void IconLink::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT clicked();
    else
        IconLabel::keyPressEvent(event);
}

void IconLink::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT clicked();
}

void IconLink::paintEvent(QPaintEvent* event)
{
    IconLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocusRing(painter, rect());
}

} // namespace mahnwerk
