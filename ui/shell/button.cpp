// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/button.h"

#include "ui/shell/icon.h"
#include "ui/shell/shapes.h"
#include "ui/shell/shown.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int padding = 12;
constexpr int linkPadding = 4;
constexpr int gap = 6;
constexpr int iconLength = 14;

} // namespace

QString keyText(const QKeySequence& keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    // Every keyboard of ours is labelled Enter for both keys.
    const QString named = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    if (text == named || text.endsWith(u'+' + named))
        text = text.chopped(named.size()) + u"Enter"_s;
    return text;
}

Button::Button(const QString& text, Kind kind, QWidget* parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
}

Button::Button(QAction& action, Kind kind, QWidget* parent)
    : Button(action.text(), kind, parent)
{
    m_action = &action;
    setObjectName(action.objectName());
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, &Button::follow);
    follow();
}

void Button::follow()
{
    setText(m_action->text());
    setEnabled(m_action->isEnabled());
    setShown(*this, m_action->isVisible());
    setToolTip(m_action->toolTip() == m_action->text() ? QString() : m_action->toolTip());
    if (!m_action->shortcut().isEmpty())
        setKeyText(keyText(m_action->shortcut()));
    setIconName(m_action->property("iconName").toString());
}

void Button::setKeyText(const QString& key)
{
    m_key = key;
    updateGeometry();
    update();
}

void Button::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setSmall()
{
    m_size = Size::Small;
    updateGeometry();
}

void Button::setMuted()
{
    m_ink = Ink::Muted;
    update();
}

TextSize Button::textSize() const
{
    return m_size == Size::Small ? TextSize::Caption : TextSize::Body;
}

QFont Button::textFont() const
{
    return theme().font(textSize(), m_kind == Kind::Primary || (m_size == Size::Small && m_ink == Ink::Accent) ? Weight::DemiBold : Weight::Normal);
}

QFont Button::keyFont() const
{
    return theme().font(TextSize::Caption, m_kind == Kind::Primary ? Weight::DemiBold : Weight::Normal);
}

int Button::contentWidth() const
{
    int width = QFontMetrics(textFont()).horizontalAdvance(text());
    if (!m_iconName.isEmpty())
        width += theme().px(iconLength) + gap;
    if (!m_key.isEmpty())
        width += QFontMetrics(keyFont()).horizontalAdvance(m_key) + gap;
    return width;
}

QSize Button::sizeHint() const
{
    return { contentWidth() + 2 * (m_kind == Kind::Link ? linkPadding : padding), theme().px(m_size == Size::Small ? 22 : 28) };
}

void Button::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_action)
        follow();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void Button::paintContent(QPainter& painter, const QRect& rect, const QColor& text, const QColor& key)
{
    int x = rect.left() + (rect.width() - contentWidth()) / 2;
    if (!m_iconName.isEmpty()) {
        const int size = theme().px(iconLength);
        paintIcon(painter, m_iconName, QRect(x, rect.top() + (rect.height() - size) / 2, size, size), text);
        x += size + gap;
    }
    painter.setFont(textFont());
    painter.setPen(text);
    const QFontMetrics metrics(textFont());
    // One baseline for words and key.
    const int baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    painter.drawText(x, baseline, this->text());
    x += metrics.horizontalAdvance(this->text()) + gap;
    painter.setFont(keyFont());
    painter.setPen(key);
    painter.drawText(x, baseline, m_key);
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = theme().colours();
    const TintColours& grey = c.tint(Tint::Grey);
    const bool over = underMouse() && isEnabled();
    if (!isEnabled()) {
        paintBox(painter, rect(), { .fill = m_kind == Kind::Link ? QColor() : grey.background, .border = {} });
        paintContent(painter, rect(), grey.text, grey.text);
        return;
    }
    if (m_kind == Kind::Primary) {
        // The ring would not show on the accent: leave a gap between them.
        const QRectF face = hasFocus() ? QRectF(rect()).adjusted(3, 3, -3, -3) : QRectF(rect());
        const QColor fill = isDown() ? c.accent.darker(115) : over ? c.accent.lighter(108) : c.accent;
        paintBox(painter, face, { .fill = fill, .border = {}, .radius = hasFocus() ? 2.0 : 3.0 });
        paintContent(painter, rect(), c.accentText, c.accentText);
    } else if (m_kind == Kind::Link) {
        if (over)
            paintBox(painter, rect(), { .fill = c.hover, .border = {} });
        paintContent(painter, rect(), m_ink == Ink::Muted ? c.muted : c.accent, c.muted);
    } else {
        paintBox(painter, rect(), { .fill = isDown() || isChecked() ? c.accentTint : over ? c.hover : c.button, .border = c.border });
        paintContent(painter, rect(), c.text, c.muted);
    }
    if (hasFocus())
        paintFocusRing(painter, rect());
}

IconButton::IconButton(const QString& iconName, const QString& name, QWidget* parent)
    : QPushButton(parent)
    , m_iconName(iconName)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setName(name);
}

void IconButton::setName(const QString& name)
{
    setToolTip(name);
    setAccessibleName(name);
}

QSize IconButton::sizeHint() const
{
    return { theme().px(28), theme().px(28) };
}

void IconButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = theme().colours();
    if (underMouse() && isEnabled())
        paintBox(painter, rect(), { .fill = c.hover, .border = {} });
    const int size = theme().px(iconLength);
    const QPoint at = rect().center() - QPoint(size / 2 - 1, size / 2 - 1);
    paintIcon(painter, m_iconName, QRect(at, QSize(size, size)), isEnabled() ? c.muted : c.tint(Tint::Grey).text);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

} // namespace mahnwerk
