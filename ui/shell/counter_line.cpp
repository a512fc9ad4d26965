// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/counter_line.h"

#include "ui/shell/label.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int figureWidth = 52;

} // namespace

CounterLine::CounterLine(QWidget* parent)
    : QWidget(parent)
    , m_figure(Label::title())
    , m_title(new Label(LabelStyle { .weight = Weight::DemiBold }))
    , m_caption(Label::caption())
    , m_amount(new Label)
{
    m_figure->setObjectName(u"figure"_s);
    m_amount->setObjectName(u"amount"_s);
    m_caption->setWordWrap(true);
    m_figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_caption);
    words->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 5);
    row->setSpacing(12);
    row->addWidget(m_figure);
    row->addLayout(words, 1);
    row->addWidget(m_amount);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &CounterLine::adjust);
    adjust();
}

void CounterLine::adjust()
{
    m_figure->setMinimumWidth(std::max({ theme().px(figureWidth), m_figure->sizeHint().width(), m_figureWidth }));
}

void CounterLine::setWords(const Words& words)
{
    m_figure->setText(words.figure);
    m_title->setText(words.title);
    m_caption->setText(words.caption);
    m_caption->setHidden(words.caption.isEmpty());
    m_amount->setText(words.amount);
    adjust();
    setAccessibleName(text());
}

void CounterLine::align(std::initializer_list<CounterLine*> lines)
{
    int widest = 0;
    for (const CounterLine* line : lines)
        widest = std::max(widest, line->m_figure->sizeHint().width());
    for (CounterLine* line : lines) {
        line->m_figureWidth = widest;
        line->adjust();
    }
}

void CounterLine::setBad(bool bad)
{
    m_title->setTone(bad ? Tone::Bad : Tone::Normal);
}

QString CounterLine::text() const
{
    return QStringList { m_figure->text(), m_title->text(), m_amount->text() }.join(u' ').trimmed();
}

void CounterLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().colours().hair);
}

} // namespace mahnwerk
