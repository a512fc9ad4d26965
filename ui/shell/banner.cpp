// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner.h"

#include "ui/shell/button.h"
#include "ui/shell/icon.h"
#include "ui/shell/shapes.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace mahnwerk {

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_text(new QLabel)
    , m_copy(new Button)
    , m_close(new IconButton(u"close"_s, {}))
{
    m_text->setObjectName(u"bannerText"_s);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::WindowText);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(u"copyDetails"_s);
    m_close->setObjectName(u"closeBanner"_s);
    m_row->setContentsMargins(10 + theme().px(16) + 8, 3, 6, 3);
    m_row->setSpacing(12);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_copy);
    m_row->addWidget(m_close);
    m_copy->hide();
    m_close->hide();
    connect(m_copy, &QPushButton::clicked, this, &Banner::copyDetails);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &Banner::closed);
    connect(&theme(), &Theme::changed, this, &Banner::recolour);
    retranslate();
    hide();
}

void Banner::show(Tint tint, const QString& lead, const QString& rest)
{
    m_tint = tint;
    m_lead = lead;
    m_rest = rest;
    m_text->setText(u"<b>"_s % lead.toHtmlEscaped() % u"</b>"_s % (rest.isEmpty() ? QString() : u' ' % rest.toHtmlEscaped()));
    setAccessibleName(text());
    recolour();
    show();
}

QString Banner::text() const
{
    return m_rest.isEmpty() ? m_lead : m_lead % u' ' % m_rest;
}

void Banner::addAction(QWidget* button)
{
    m_row->insertWidget(m_row->count() - 2, button);
}

void Banner::setDetails(const QString& details)
{
    m_details = details;
    m_copy->setHidden(details.isEmpty());
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::copyDetails()
{
    QGuiApplication::clipboard()->setText(text() % u'\n' % m_details);
}

void Banner::recolour()
{
    m_row->setContentsMargins(10 + theme().px(16) + 8, 3, 6, 3);
    setMinimumHeight(theme().px(36));
    QPalette colours = m_text->palette();
    colours.setColor(QPalette::WindowText, theme().colours().tint(m_tint).text);
    m_text->setPalette(colours);
    update();
}

void Banner::retranslate()
{
    m_copy->setText(tr("Copy details"));
    m_close->setName(tr("Close"));
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const TintColours& tint = theme().colours().tint(m_tint);
    paintBox(painter, rect(), { .fill = tint.background, .border = {} });
    const int size = theme().px(16);
    paintIcon(painter, m_tint == Tint::Blue ? u"info"_s : u"warning"_s, QRect(10, (height() - size) / 2, size, size), tint.text);
}

} // namespace mahnwerk
