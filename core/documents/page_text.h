// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_fonts.h"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace mahnwerk {

enum class TextSide { Left, Right, Middle };

/// Sets text into a column from its top: left, top and width in millimetres; the height is not looked at.
/// Lines break at words, at need inside a word; direction is from left to right. Returns the lower edge in
/// mm.
qreal drawText(QPainter& painter, const QRectF& column, const QString& text, const TextStyle& style,
    TextSide side = TextSide::Left);

/// Its lower edge without drawing it.
qreal textBottom(QPainter& painter, const QRectF& column, const QString& text, const TextStyle& style);

/// A horizontal line; all in millimetres.
void drawRule(QPainter& painter, QPointF from, qreal length, qreal thickness, const QColor& colour);

} // namespace mahnwerk
