// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shell/icon.h"
#include "ui/shell/icon_link.h"
#include "ui/shell/search_field.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int barHeight = 44;
constexpr int railWidth = 84;
constexpr int searchWidth = 520;

} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField)
    , m_book(new IconLabel(u"book"_s))
    , m_sync(new IconLink(u"screen"_s))
    , m_user(new IconLabel(u"person"_s))
{
    setObjectName(u"topBar"_s);
    m_book->setObjectName(u"bookName"_s);
    m_sync->setObjectName(u"syncState"_s);
    m_user->setObjectName(u"userName"_s);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(24);
    row->addWidget(m_search, 100);
    row->addStretch(1);
    for (IconLabel* label : { m_book, static_cast<IconLabel*>(m_sync), m_user }) {
        row->addWidget(label);
        label->hide();
    }
    connect(m_sync, &IconLink::clicked, this, &TopBar::syncClicked);
    connect(&theme(), &Theme::changed, this, &TopBar::adjust);
    adjust();
}

void TopBar::adjust()
{
    setFixedHeight(theme().px(barHeight));
    layout()->setContentsMargins(theme().px(railWidth) + 16, 0, 16, 1);
    m_search->setMinimumWidth(theme().px(280));
    m_search->setMaximumWidth(theme().px(searchWidth));
}

void TopBar::setBook(const QString& name)
{
    m_book->setText(name);
}

void TopBar::setSync(const SyncText& state)
{
    m_sync->setIcon(state.iconName, state.tone);
    m_sync->setText(state.text);
}

void TopBar::setUser(const QString& name)
{
    m_user->setText(name);
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = theme().colours();
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.hair);
    const int size = theme().px(22);
    paintIcon(painter, u"brand"_s, QRect((theme().px(railWidth) - size) / 2, (height() - size) / 2, size, size), c.accent);
}

} // namespace mahnwerk
