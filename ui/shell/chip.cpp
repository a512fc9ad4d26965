// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chip.h"

#include "ui/shell/shapes.h"
#include "ui/shell/short_text.h"
#include "ui/shell/shown.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace mahnwerk {

namespace {

constexpr int chipHeight = 18;

int paddingOf(const Chip& chip)
{
    return chip.shape == Chip::Shape::State ? 8 : chip.shape == Chip::Shape::Box ? 5 : 4;
}

TextKind kindOf(const Chip& chip)
{
    return { TextSize::Caption, chip.shape == Chip::Shape::State ? Weight::DemiBold : Weight::Normal };
}

} // namespace

QSize sizeOf(const Chip& chip)
{
    if (chip.text.isEmpty())
        return {};
    const int height = theme().px(chipHeight);
    const int width = widthOf(chip.text, kindOf(chip)) + 2 * paddingOf(chip);
    return { std::max(width, height), height };
}

int paintChip(QPainter& painter, const QRect& box, const Chip& chip, ChipGround ground)
{
    const QSize size = sizeOf(chip);
    if (size.isEmpty())
        return 0;
    const Colours& c = theme().colours();
    const QRect rect(QPoint(box.left(), box.top() + (box.height() - size.height()) / 2), size);
    painter.save();
    if (chip.shape == Chip::Shape::State) {
        const TintColours& tint = c.tint(chip.tint);
        paintBox(painter, rect, { .fill = tint.background,
                                    .border = ground == ChipGround::Tinted ? tint.text : QColor(),
                                    .radius = size.height() / 2.0 });
        painter.setPen(tint.text);
    } else {
        paintBox(painter, rect, { .fill = chip.shape == Chip::Shape::Key ? c.base : QColor(), .border = c.border });
        painter.setPen(c.text);
    }
    const QFontMetrics metrics(theme().font(TextSize::Caption, kindOf(chip).weight));
    const int baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    paintShortText(painter, { rect.left() + (rect.width() - widthOf(chip.text, kindOf(chip))) / 2, baseline }, chip.text, kindOf(chip));
    painter.restore();
    return size.width();
}

ChipLabel::ChipLabel(const Chip& chip, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(chip);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

void ChipLabel::setChip(const Chip& chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    setShown(*this, !chip.text.isEmpty());
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return sizeOf(m_chip);
}

void ChipLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_chip);
}

} // namespace mahnwerk
