// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dunning/counted_list.h"

#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/words/formats.h"

#include <QHeaderView>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int listPadding = 8;

} // namespace

CountedList::CountedList(QWidget* parent)
    : QWidget(parent)
    , m_head(new QWidget)
    , m_count(Label::title())
    , m_title(new Label(LabelStyle { .weight = Weight::DemiBold }))
    , m_sum(new Label(LabelStyle { .size = TextSize::Caption }))
    , m_hint(Label::caption())
    , m_list(new ListView)
    , m_empty(new Label(LabelStyle { .tone = Tone::Muted }))
    , m_note(Label::caption())
    , m_body(new QStackedLayout)
{
    m_count->setObjectName(u"count"_s);
    m_sum->setObjectName(u"sum"_s);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(listPadding, 12, listPadding, 0);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(listPadding, 6, listPadding, 10);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sum->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sum->setAlignment(Qt::AlignRight | Qt::AlignBaseline);
    m_list->setRows(ListRows::TwoLines);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->horizontalHeader()->hide();
    layOut();
}

void CountedList::layOut()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_count, 0, Qt::AlignBaseline);
    line->addWidget(m_title, 0, Qt::AlignBaseline);
    line->addWidget(m_sum, 1, Qt::AlignBaseline);
    auto* head = new QVBoxLayout(m_head);
    head->setContentsMargins(listPadding, 6, listPadding, 7);
    head->setSpacing(1);
    head->addLayout(line);
    head->addWidget(m_hint);
    m_body->addWidget(m_list);
    m_body->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_body, 1);
    column->addWidget(m_note);
}

void CountedList::setList(ListModel* model, const QString& name)
{
    m_list->setList(model, name);
}

void CountedList::setWords(const Words& words)
{
    m_title->setText(words.title);
    m_hint->setText(words.hint);
    m_empty->setText(words.empty);
    m_note->setText(words.note);
    m_list->setAccessibleName(words.title);
}

void CountedList::setCount(int count, const QString& sum)
{
    m_count->setText(formatCount(count));
    m_sum->setText(sum);
    m_sum->setToolTip(sum);
    const bool isEmpty = m_list->model() == nullptr || m_list->model()->rowCount() == 0;
    m_body->setCurrentIndex(isEmpty ? 1 : 0);
    m_note->setHidden(isEmpty || m_note->text().isEmpty());
}

void CountedList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int y = m_head->geometry().bottom();
    painter.fillRect(QRect(listPadding, y, width() - 2 * listPadding, 1), theme().colours().border);
}

} // namespace mahnwerk
