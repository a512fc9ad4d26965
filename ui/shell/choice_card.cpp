// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/choice_card.h"

#include "ui/shell/button.h"
#include "ui/shell/chip.h"
#include "ui/shell/icon.h"
#include "ui/shell/label.h"
#include "ui/shell/shapes.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace mahnwerk {

namespace {

constexpr int cardHeight = 284;
constexpr int padding = 24;
constexpr int iconLength = 40;

} // namespace

ChoiceCard::ChoiceCard(const QString& iconName, const QString& key, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_key(key)
    , m_head(new QWidget)
    , m_title(Label::title())
    , m_text(new Label)
    , m_note(Label::caption())
    , m_action(new Button)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_action->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addSpacing(14);
    column->addWidget(m_title);
    column->addSpacing(6);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addWidget(m_note);
    column->addStretch();
    column->addSpacing(16);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    for (Label* label : { m_title, m_text, m_note })
        label->setWordWrap(true);
    for (QWidget* part : std::initializer_list<QWidget*> { m_head, m_title, m_text, m_note, m_action })
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&theme(), &Theme::changed, this, &ChoiceCard::adjust);
    adjust();
}

void ChoiceCard::adjust()
{
    m_head->setFixedHeight(theme().px(iconLength));
    setMaximumWidth(theme().px(fullWidth));
    setMinimumHeight(theme().px(cardHeight));
    updateGeometry();
}

void ChoiceCard::setWords(const Words& words)
{
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_note->setText(words.note);
    m_action->setText(words.action);
    setAccessibleName(words.title);
    setAccessibleDescription(words.text);
}

QSize ChoiceCard::sizeHint() const
{
    return { theme().px(fullWidth), heightForWidth(theme().px(fullWidth)) };
}

QSize ChoiceCard::minimumSizeHint() const
{
    // Room for the longest word of the title.
    const QFontMetrics metrics(m_title->font());
    int widest = m_action->sizeHint().width();
    for (const QString& word : m_title->text().split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return { widest + 2 * padding, heightForWidth(widest + 2 * padding) };
}

int ChoiceCard::heightForWidth(int width) const
{
    return std::max(theme().px(cardHeight), layout()->totalHeightForWidth(width));
}

void ChoiceCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceCard::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    m_action->setKind(Button::Kind::Primary);
}

void ChoiceCard::focusOutEvent(QFocusEvent* event)
{
    QAbstractButton::focusOutEvent(event);
    // The window loses the focus, the choice does not.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_action->setKind(Button::Kind::Normal);
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = theme().colours();
    paintBox(painter, rect(), { .fill = underMouse() ? c.hover : c.base, .border = c.border, .radius = 4 });
    if (hasFocus())
        paintFocusRing(painter, rect(), 4);
    const QRect head = m_head->geometry();
    paintIcon(painter, m_iconName, QRect(head.topLeft(), QSize(head.height(), head.height())), c.accent);
    const QSize key = sizeOf(Chip::key(m_key));
    paintChip(painter, QRect(head.right() + 1 - key.width(), head.top(), key.width(), head.height()), Chip::key(m_key));
}

} // namespace mahnwerk
