// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace mahnwerk {

inline constexpr int controlRadius = 3;
inline constexpr int ringWidth = 2;

/// A filled box with a border of one pixel, its edges on the pixel grid.
struct Box {
    QColor fill = {};
    QColor border = {};
    double radius = controlRadius;
    double borderWidth = 1;
};
void paintBox(QPainter& painter, const QRectF& rect, const Box& box);
/// The focus ring: 2 px of accent over the border.
void paintFocusRing(QPainter& painter, const QRectF& rect, double radius = controlRadius);
void paintCheckBox(QPainter& painter, const QRectF& rect, Qt::CheckState state, bool enabled);
void paintRadio(QPainter& painter, const QRectF& rect, Qt::CheckState state);
/// A flat bar filled from the left, 0 to 1.
void paintBar(QPainter& painter, const QRectF& rect, double part);

} // namespace mahnwerk
