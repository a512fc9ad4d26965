// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/button.h"
#include "ui/shell/icon.h"
#include "ui/shell/shapes.h"
#include "ui/shell/theme.h"
#include "ui/words/formats.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int railWidth = 84;
constexpr int tileHeight = 68;

} // namespace

RailTile::RailTile(const QString& iconName, int digit, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_digit(digit)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setObjectName(u"railTile%1"_s.arg(digit));
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

void RailTile::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count > 0 ? formatCount(count) : QString());
    update();
}

QString RailTile::keyWords() const
{
    return keyText(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + m_digit)));
}

QSize RailTile::sizeHint() const
{
    const QFontMetrics word(theme().font(TextSize::Caption, Weight::DemiBold));
    return { std::max(theme().px(railWidth), word.horizontalAdvance(text()) + theme().px(8)) - 1, theme().px(tileHeight) };
}

void RailTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = theme().colours();
    const auto px = [](int length) { return theme().px(length); };
    if (isChecked()) {
        painter.fillRect(rect(), c.accentTint);
        painter.fillRect(QRect(0, 0, 3, height()), c.accent);
    } else if (underMouse()) {
        painter.fillRect(rect(), c.hover);
    }
    const int size = px(20);
    paintIcon(painter, m_iconName, QRect((width() - size) / 2, px(8), size, size), isChecked() ? c.accent : c.muted);
    painter.setPen(c.text);
    painter.setFont(theme().font(TextSize::Caption, isChecked() ? Weight::DemiBold : Weight::Normal));
    painter.drawText(QRect(0, px(31), width(), px(16)), Qt::AlignCenter, text());
    painter.setPen(c.muted);
    painter.setFont(theme().font(TextSize::Caption));
    painter.drawText(QRect(0, px(47), width(), px(14)), Qt::AlignCenter, keyWords());
    if (m_count > 0) {
        const QString count = m_count > 999 ? u"999+"_s : QString::number(m_count);
        const int badge = std::max(px(18), painter.fontMetrics().horizontalAdvance(count) + 8);
        const QRect box(std::min(width() / 2 + px(13), width() - badge - 2), px(4), badge, px(16));
        const TintColours& grey = c.tint(Tint::Grey);
        paintBox(painter, box, { .fill = isChecked() ? c.base : grey.background, .border = {}, .radius = box.height() / 2.0 });
        painter.setPen(grey.text);
        painter.drawText(box, Qt::AlignCenter, count);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), 0);
}

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"rail"_s);
    m_column->setContentsMargins(0, 8, 1, 4);
    m_column->setSpacing(0);
    m_column->addStretch();
    connect(&theme(), &Theme::changed, this, &Rail::adjust);
}

RailTile* Rail::addTile(const QString& iconName, Place place)
{
    const int index = static_cast<int>(m_tiles.size());
    auto* tile = new RailTile(iconName, index + 1, this);
    m_tiles.push_back(tile);
    if (place == Place::Top)
        m_column->insertWidget(m_topCount++, tile);
    else
        m_column->addWidget(tile);
    connect(tile, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    return tile;
}

void Rail::setCurrent(int index)
{
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setChecked(static_cast<int>(i) == index);
}

void Rail::adjust()
{
    m_column->invalidate();
    updateGeometry();
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme().colours().hair);
}

} // namespace mahnwerk
