// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icon_label.h"

#include "ui/shell/icon.h"
#include "ui/shell/shown.h"

#include <QPainter>

#include <algorithm>

namespace mahnwerk {

namespace {

constexpr int gap = 6;

int iconLength(TextSize size)
{
    return theme().px(size == TextSize::Caption ? 14 : 16);
}

} // namespace

IconLabel::IconLabel(const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

void IconLabel::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(text);
    setShown(*this, !text.isEmpty());
    updateGeometry();
    update();
}

void IconLabel::setIcon(const QString& iconName, Tone tone)
{
    m_iconName = iconName;
    m_iconTone = tone;
    update();
}

void IconLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void IconLabel::setTextSize(TextSize size)
{
    m_size = size;
    updateGeometry();
}

QSize IconLabel::sizeHint() const
{
    const QFontMetrics metrics(theme().font(m_size));
    const int icon = m_iconName.isEmpty() ? 0 : iconLength(m_size) + gap;
    return { icon + metrics.horizontalAdvance(m_text) + 1, std::max(metrics.height(), iconLength(m_size)) };
}

QSize IconLabel::minimumSizeHint() const
{
    return { std::min(sizeHint().width(), theme().px(72)), sizeHint().height() };
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = theme().colours();
    int x = 0;
    if (!m_iconName.isEmpty()) {
        const int size = iconLength(m_size);
        paintIcon(painter, m_iconName, QRect(0, (height() - size) / 2, size, size), c.tone(m_iconTone));
        x = size + gap;
    }
    const QFont font = theme().font(m_size);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(c.tone(m_tone));
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        metrics.elidedText(m_text, Qt::ElideMiddle, width() - x));
}

} // namespace mahnwerk
