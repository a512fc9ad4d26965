// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_head.h"

#include "ui/shell/label.h"
#include "ui/shell/shown.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int headHeight = 60;
constexpr int footHeight = 52;
constexpr int margin = 16;

} // namespace

PageHead::PageHead(QWidget* parent)
    : QWidget(parent)
    , m_title(Label::title())
    , m_caption(new PartsLabel)
    , m_titleRow(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    m_title->setObjectName(u"pageTitle"_s);
    m_caption->setObjectName(u"pageCaption"_s);
    m_titleRow->setSpacing(10);
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch();
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addStretch();
    left->addLayout(m_titleRow);
    left->addWidget(m_caption);
    left->addStretch();
    m_right->setSpacing(12);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(margin, 4, margin, 5);
    row->setSpacing(24);
    row->addLayout(left, 1);
    row->addLayout(m_right);
    connect(&theme(), &Theme::changed, this, &PageHead::adjust);
    adjust();
}

void PageHead::adjust()
{
    setFixedHeight(theme().px(headHeight));
}

void PageHead::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHead::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    setShown(*m_caption, !caption.isEmpty());
}

void PageHead::setChips(const std::vector<Chip>& chips)
{
    while (m_titleRow->count() > 2) {
        QLayoutItem* item = m_titleRow->takeAt(1);
        delete item->widget();
        delete item;
    }
    for (const Chip& chip : chips)
        m_titleRow->insertWidget(m_titleRow->count() - 1, new ChipLabel(chip));
}

void PageHead::addWidget(QWidget* widget)
{
    m_right->addWidget(widget);
}

void PageHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().colours().hair);
}

PageFoot::PageFoot(QWidget* parent)
    : QWidget(parent)
    , m_note(new PartsLabel)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(margin, 1, margin, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_note, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    connect(&theme(), &Theme::changed, this, &PageFoot::adjust);
    adjust();
}

void PageFoot::adjust()
{
    setFixedHeight(theme().px(footHeight));
}

void PageFoot::setNote(const QString& note)
{
    m_note->setText(note);
}

void PageFoot::addWidget(QWidget* widget)
{
    m_row->addWidget(widget);
}

void PageFoot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme().colours().border);
}

} // namespace mahnwerk
