// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/short_text.h"

#include <QCache>
#include <QFontMetrics>
#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

namespace mahnwerk {

namespace {

constexpr int keptTexts = 6'000;

struct ShapedText {
    QList<QGlyphRun> runs;
    double ascent = 0;
    int width = 0;
};

struct ShapedTexts {
    QCache<std::pair<QString, int>, ShapedText> shapes { keptTexts };
    QCache<std::pair<QString, quint64>, QString> cuts { keptTexts };
};

ShapedTexts& kept()
{
    static ShapedTexts texts;
    static const auto cleared = QObject::connect(&theme(), &Theme::changed, [] {
        texts.shapes.clear();
        texts.cuts.clear();
    });
    Q_UNUSED(cleared);
    return texts;
}

int numberOf(TextKind kind)
{
    return static_cast<int>(kind.size) * 2 + static_cast<int>(kind.weight);
}

const ShapedText& shaped(const QString& text, TextKind kind)
{
    auto& shapes = kept().shapes;
    const std::pair key(text, numberOf(kind));
    if (const ShapedText* found = shapes.object(key))
        return *found;
    QTextLayout layout(text, theme().font(kind.size, kind.weight));
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    auto* shape = new ShapedText;
    if (line.isValid())
        *shape = { layout.glyphRuns(), line.ascent(), qRound(line.naturalTextWidth()) };
    shapes.insert(key, shape);
    return *shape;
}

} // namespace

int widthOf(const QString& text, TextKind kind)
{
    return text.isEmpty() ? 0 : shaped(text, kind).width;
}

QString cutTo(int width, const QString& text, TextKind kind, Qt::TextElideMode mode)
{
    if (widthOf(text, kind) <= width)
        return text;
    auto& cuts = kept().cuts;
    const auto how = static_cast<quint64>(numberOf(kind) * 4 + static_cast<int>(mode));
    const std::pair key(text, how << 32 | static_cast<quint64>(std::max(0, width)));
    if (const QString* found = cuts.object(key))
        return *found;
    const QString cut = QFontMetrics(theme().font(kind.size, kind.weight)).elidedText(text, mode, std::max(0, width));
    cuts.insert(key, new QString(cut));
    return cut;
}

int paintShortText(QPainter& painter, const QPoint& at, const QString& text, TextKind kind)
{
    if (text.isEmpty())
        return 0;
    const ShapedText& shape = shaped(text, kind);
    for (const QGlyphRun& run : shape.runs)
        painter.drawGlyphRun(QPointF(at.x(), at.y() - shape.ascent), run);
    return shape.width;
}

} // namespace mahnwerk
