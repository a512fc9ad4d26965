// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pop_over.h"

#include "ui/shell/shapes.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace mahnwerk {

namespace {

constexpr int shadow = 12;
constexpr int drop = 4;
constexpr double radius = 4;
constexpr QMargins room { shadow, shadow - drop, shadow, shadow + drop };

} // namespace

PopOver::PopOver(QWidget* window)
    : QFrame(window)
{
    setContentsMargins(room);
    hide();
}

void PopOver::placeFace(const QRect& face)
{
    setGeometry(face.marginsAdded(room));
}

QRect PopOver::face() const
{
    return rect().marginsRemoved(room);
}

void PopOver::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = theme().colours();
    const QRectF dropped = QRectF(face()).translated(0, drop);
    const int alpha = theme().isDark() ? 20 : 6;
    for (int i = shadow; i > 0; --i)
        paintBox(painter, dropped.adjusted(-i, -i, i, i), { .fill = QColor(0, 0, 0, alpha), .radius = radius + i });
    paintBox(painter, face(), { .fill = c.raised, .border = c.border, .radius = radius });
}

} // namespace mahnwerk
