// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_field.h"

#include "ui/shell/chip.h"
#include "ui/shell/icon.h"
#include "ui/shell/list_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace mahnwerk {

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    connect(&theme(), &Theme::changed, this, &SearchField::adjust);
    adjust();
}

void SearchField::setPrompt(const QString& prompt, const QString& shortPrompt)
{
    m_prompt = prompt;
    m_shortPrompt = shortPrompt.isEmpty() ? prompt : shortPrompt;
    setAccessibleName(prompt);
    choosePrompt();
}

void SearchField::choosePrompt()
{
    const QMargins margins = textMargins();
    const int room = width() - margins.left() - margins.right() - 20;
    setPlaceholderText(fontMetrics().horizontalAdvance(m_prompt) <= room ? m_prompt : m_shortPrompt);
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    choosePrompt();
}

void SearchField::setKeyText(const QString& key)
{
    m_key = key;
    adjust();
    update();
}

void SearchField::adjust()
{
    const int key = m_key.isEmpty() ? 0 : sizeOf(Chip::key(m_key)).width() + 8;
    setTextMargins(theme().px(16) + 6, 0, key, 0);
    choosePrompt();
    updateGeometry();
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
        event->ignore();
        Q_EMIT steered(event);
        if (event->isAccepted())
            return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int size = theme().px(16);
    paintIcon(painter, u"search"_s, QRect(8, (height() - size) / 2, size, size), theme().colours().muted);
    if (text().isEmpty() && !m_key.isEmpty()) {
        const int width = sizeOf(Chip::key(m_key)).width();
        paintChip(painter, QRect(this->width() - width - 6, 0, width, height()), Chip::key(m_key));
    }
}

FilterBox::FilterBox(QWidget* parent)
    : SearchField(parent)
{
    setObjectName(u"filter"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(120);
    connect(this, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] { Q_EMIT filterChanged(text()); });
    connect(this, &SearchField::steered, this, &FilterBox::steer);
}

QSize FilterBox::sizeHint() const
{
    return { theme().px(230), SearchField::sizeHint().height() };
}

void FilterBox::attach(ListView* list)
{
    m_list = list;
    for (const QKeySequence& keys : { QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash) })
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this] { setFocus(Qt::ShortcutFocusReason); });
    connect(list, &ListView::typed, this, &FilterBox::take);
}

void FilterBox::take(const QString& typed)
{
    setFocus(Qt::ShortcutFocusReason);
    setText(text() + typed);
}

void FilterBox::steer(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
    } else if (m_list != nullptr && event->key() != Qt::Key_Escape) {
        m_list->setFocus(Qt::OtherFocusReason);
        event->accept();
    }
}

} // namespace mahnwerk
