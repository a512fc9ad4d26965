// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/offer_button.h"

#include "ui/shell/chip.h"
#include "ui/shell/shapes.h"
#include "ui/shell/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int padding = 8;
constexpr int lineHeight = 18;
constexpr int gap = 8;

} // namespace

OfferButton::OfferButton(const QString& key, QWidget* parent)
    : QAbstractButton(parent)
    , m_key(key)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

void OfferButton::setWords(const Words& words)
{
    m_words = words;
    setAccessibleName(QStringList { words.title, words.chip, words.until, words.cost }.join(u", "_s));
    setToolTip(u"%1\n%2\n%3"_s.arg(words.title, words.until, words.cost));
    updateGeometry();
    update();
}

QSize OfferButton::minimumSizeHint() const
{
    const int title = QFontMetrics(theme().font(TextSize::Body, Weight::DemiBold)).horizontalAdvance(m_words.title);
    return { title + sizeOf(Chip::key(m_key)).width() + gap + 2 * padding, theme().px(3 * lineHeight) + 2 * padding };
}

QSize OfferButton::sizeHint() const
{
    const QFontMetrics small(theme().font(TextSize::Caption));
    const int chip = m_words.chip.isEmpty() ? 0 : sizeOf(Chip { m_words.chip, Tint::Amber }).width() + gap;
    const int lines = std::max(small.horizontalAdvance(m_words.until), small.horizontalAdvance(m_words.cost)) + 2 * padding + 2; // parts of a pixel
    return { std::max(minimumSizeHint().width() + chip, lines), minimumSizeHint().height() };
}

void OfferButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = theme().colours();
    paintBox(painter, rect(), { .fill = isChecked() ? c.accentTint : underMouse() && isEnabled() ? c.hover : c.base, .border = isChecked() ? c.accent : c.border });
    const QRect box = rect().adjusted(padding, padding, -padding, -padding);
    const int line = theme().px(lineHeight);
    const QRect upper(box.left(), box.top(), box.width(), line);
    const QFont strong = theme().font(TextSize::Body, Weight::DemiBold);
    painter.setFont(strong);
    painter.setPen(c.text);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_words.title);
    const ChipGround ground = isChecked() ? ChipGround::Tinted : ChipGround::Plain;
    const int key = sizeOf(Chip::key(m_key)).width();
    const int after = QFontMetrics(strong).horizontalAdvance(m_words.title) + gap;
    if (!m_words.chip.isEmpty() && after + sizeOf(Chip { m_words.chip, Tint::Amber }).width() + gap + key <= upper.width())
        paintChip(painter, upper.adjusted(after, 0, 0, 0), { m_words.chip, Tint::Amber }, ground);
    paintChip(painter, QRect(upper.right() + 1 - key, upper.top(), key, line), Chip::key(m_key), ground);
    const QFontMetrics metrics(theme().font(TextSize::Caption));
    painter.setPen(c.muted);
    int y = upper.bottom() + 1;
    for (const QString& text : { m_words.until, m_words.cost }) {
        painter.setFont(theme().font(TextSize::Caption));
        painter.drawText(QRect(box.left(), y, box.width(), line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, box.width()));
        y += line;
    }
    if (hasFocus())
        paintFocusRing(painter, rect());
}

} // namespace mahnwerk
