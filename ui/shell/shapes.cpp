// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shapes.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace mahnwerk {

namespace {

struct Smooth {
    explicit Smooth(QPainter& painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter.restore(); }
    Smooth(const Smooth&) = delete;
    Smooth& operator=(const Smooth&) = delete;

private:
    QPainter& m_painter;
};

} // namespace

void paintBox(QPainter& painter, const QRectF& rect, const Box& box)
{
    const Smooth smooth(painter);
    const double inset = box.border.isValid() ? box.borderWidth / 2 : 0;
    painter.setPen(box.border.isValid() ? QPen(box.border, box.borderWidth) : QPen(Qt::NoPen));
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    const double radius = std::max(0.0, box.radius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void paintFocusRing(QPainter& painter, const QRectF& rect, double radius)
{
    paintBox(painter, rect, { .fill = {}, .border = theme().colours().accent, .radius = radius, .borderWidth = ringWidth });
}

void paintCheckBox(QPainter& painter, const QRectF& rect, Qt::CheckState state, bool enabled)
{
    const Colours& c = theme().colours();
    const bool on = state != Qt::Unchecked;
    const QColor fill = !enabled ? c.tint(Tint::Grey).background : on ? c.accent : c.base;
    paintBox(painter, rect, { .fill = fill, .border = on && enabled ? c.accent : c.border, .radius = 2 });
    if (!on)
        return;
    const Smooth smooth(painter);
    QPen pen(enabled ? c.accentText : c.tint(Tint::Grey).text, rect.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    const auto at = [&](double x, double y) { return rect.topLeft() + QPointF(x, y) * rect.width() / 14; };
    if (state == Qt::PartiallyChecked)
        painter.drawLine(at(4, 7), at(10, 7));
    else
        painter.drawPolyline(QPolygonF { at(3.4, 7.2), at(6, 9.8), at(10.6, 4.4) });
}

void paintRadio(QPainter& painter, const QRectF& rect, Qt::CheckState state)
{
    const Colours& c = theme().colours();
    const bool on = state == Qt::Checked;
    paintBox(painter, rect, { .fill = c.base, .border = on ? c.accent : c.border, .radius = rect.width() / 2 });
    if (!on)
        return;
    const Smooth smooth(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    const double inset = rect.width() * 4 / 14;
    painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset));
}

void paintBar(QPainter& painter, const QRectF& rect, double part)
{
    const Colours& c = theme().colours();
    const double radius = rect.height() / 2;
    paintBox(painter, rect, { .fill = c.tint(Tint::Grey).background, .border = {}, .radius = radius });
    QRectF filled = rect;
    filled.setWidth(std::clamp(part, 0.0, 1.0) * rect.width());
    if (filled.width() >= 1)
        paintBox(painter, filled, { .fill = c.accent, .border = {}, .radius = std::min(radius, filled.width() / 2) });
}

} // namespace mahnwerk
