// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/page_text.h"

#include <QPainter>
#include <QTextLayout>

#include <deque>

namespace mahnwerk {

namespace {

/// Lines at a fixed leading, the text in the middle of it, as the body has it.
class TextColumn {
public:
    TextColumn(QPainter& painter, const QRectF& column, const TextStyle& style, TextSide side)
        : m_painter(painter)
        , m_column(column)
        , m_style(style)
        , m_side(side)
        , m_bottom(mm(column.top()))
    {
    }

    /// Sets the lines of a text, each from the left again.
    void set(const QString& text)
    {
        for (const QString& line : text.split(u'\n'))
            setParagraph(line);
    }

    void draw() const
    {
        m_painter.setPen(m_style.colour);
        for (const QTextLayout& layout : m_layouts)
            layout.draw(&m_painter, QPointF(mm(m_column.left()), 0));
    }

    qreal bottom() const { return m_bottom * 25.4 / letterResolution; }

private:
    void setParagraph(const QString& text)
    {
        QTextOption option;
        option.setTextDirection(Qt::LeftToRight);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        option.setAlignment(Qt::AlignAbsolute
            | (m_side == TextSide::Left         ? Qt::AlignLeft
                    : m_side == TextSide::Right ? Qt::AlignRight
                                                : Qt::AlignHCenter));
        QTextLayout& layout
            = m_layouts.emplace_back(text, letterFont(m_style.size, m_style.weight), m_painter.device());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(mm(m_column.width()));
            line.setPosition({ 0, m_bottom + (pt(m_style.leading) - line.ascent() - line.descent()) / 2 });
            m_bottom += pt(m_style.leading);
        }
        layout.endLayout();
    }

    QPainter& m_painter;
    QRectF m_column;
    TextStyle m_style;
    TextSide m_side;
    qreal m_bottom;
    std::deque<QTextLayout> m_layouts;
};

} // namespace

qreal drawText(
    QPainter& painter, const QRectF& column, const QString& text, const TextStyle& style, TextSide side)
{
    TextColumn lines(painter, column, style, side);
    lines.set(text);
    lines.draw();
    return lines.bottom();
}

qreal textBottom(QPainter& painter, const QRectF& column, const QString& text, const TextStyle& style)
{
    TextColumn lines(painter, column, style, TextSide::Left);
    lines.set(text);
    return lines.bottom();
}

void drawRule(QPainter& painter, QPointF from, qreal length, qreal thickness, const QColor& colour)
{
    painter.fillRect(QRectF(mm(from.x()), mm(from.y() - thickness / 2), mm(length), mm(thickness)), colour);
}

} // namespace mahnwerk
