// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/empty_state.h"

#include "ui/shell/button.h"
#include "ui/shell/icon.h"
#include "ui/shell/label.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int iconLength = 40;
constexpr int textWidth = 420;

} // namespace

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_iconRoom(new QWidget)
    , m_title(Label::title())
    , m_text(new Label(LabelStyle { .tone = Tone::Muted }))
    , m_button(new Button({}, Button::Kind::Primary))
{
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_title->setAlignment(Qt::AlignHCenter);
    m_button->setObjectName(u"fill"_s);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_iconRoom, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(20);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::chosen);
    connect(&theme(), &Theme::changed, this, &EmptyState::adjust);
    adjust();
}

void EmptyState::adjust()
{
    m_iconRoom->setFixedSize(theme().px(iconLength), theme().px(iconLength));
    const int width = theme().px(textWidth);
    m_text->setFixedWidth(width);
    m_text->setMinimumHeight(std::max(0, m_text->heightForWidth(width)));
}

void EmptyState::setWords(const QString& title, const QString& text, const QString& action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(action);
    adjust();
    m_button->setHidden(action.isEmpty());
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(painter, m_iconName, m_iconRoom->geometry(), theme().colours().accent);
}

} // namespace mahnwerk
