// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dunning/letter_view.h"

#include "core/book/creditor_commands.h"
#include "ui/dunning/dunning_models.h"
#include "ui/shell/paper_view.h"
#include "ui/shell/button.h"
#include "ui/shell/name_label.h"
#include "ui/shell/task_runner.h"
#include "ui/words/dunning_labels.h"
#include "ui/words/formats.h"
#include "ui/words/labels.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int pauseBeforeDrawing = 60;

} // namespace

LetterView::LetterView(Book& book, DunningActModel& rows, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_rows(rows)
    , m_name(new NameLabel({ .weight = Weight::DemiBold }))
    , m_caption(Label::caption())
    , m_position(new Label(LabelStyle { .size = TextSize::Caption }))
    , m_previousPage(new IconButton(u"left"_s, {}))
    , m_nextPage(new IconButton(u"right"_s, {}))
    , m_up(new IconButton(u"up"_s, {}))
    , m_down(new IconButton(u"down"_s, {}))
    , m_gapRow(new QWidget)
    , m_gap(new Label(LabelStyle { .size = TextSize::Caption }))
    , m_paper(new PaperView)
    , m_buttons(new QHBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_name->setObjectName(u"letterName"_s);
    m_caption->setObjectName(u"letterCaption"_s);
    m_position->setObjectName(u"letterPosition"_s);
    m_paper->setObjectName(u"letterPaper"_s);
    m_gap->setObjectName(u"senderGap"_s);
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeDrawing);
    connect(&m_pause, &QTimer::timeout, this, &LetterView::draw);
    connect(m_paper, &PaperView::resized, &m_pause, qOverload<>(&QTimer::start));
    connect(m_previousPage, &QPushButton::clicked, this, [this] { turnPage(-1); });
    connect(m_nextPage, &QPushButton::clicked, this, [this] { turnPage(1); });
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT stepped(1); });
}

void LetterView::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name);
    head->addWidget(m_caption);
    head->addStretch(1);
    head->addWidget(m_previousPage);
    head->addWidget(m_nextPage);
    head->addWidget(m_position);
    head->addWidget(m_up);
    head->addWidget(m_down);
    for (IconButton* button : { m_previousPage, m_nextPage, m_up, m_down })
        button->setFocusPolicy(Qt::NoFocus);
    auto* gap = new QHBoxLayout(m_gapRow);
    gap->setContentsMargins(0, 0, 0, 0);
    gap->setSpacing(12);
    gap->addWidget(m_gap, 1);
    m_gap->setWordWrap(true);
    m_gapRow->hide();
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_gapRow);
    column->addWidget(m_paper, 1);
    column->addLayout(m_buttons);
    column->addStretch();
}

void LetterView::addWidget(QWidget* widget)
{
    m_buttons->insertWidget(m_buttons->count() - 1, widget);
}

void LetterView::setSenderCommand(QAction& command)
{
    m_senderCommand = &command;
    auto* button = new Button(command);
    button->setSmall();
    m_gapRow->layout()->addWidget(button);
    showSender(m_creditor);
}

void LetterView::showSender(const Creditor& creditor)
{
    m_creditor = creditor;
    const QString words = creditor.key.isNull() ? QString() : senderGap(creditor);
    m_gap->setText(words);
    m_gapRow->setHidden(words.isEmpty());
    if (m_senderCommand != nullptr)
        m_senderCommand->setEnabled(!words.isEmpty());
}

void LetterView::retranslate()
{
    showSender(m_creditor);
    m_previousPage->setName(tr("Previous page"));
    m_nextPage->setName(tr("Next page"));
    m_up->setName(tr("Letter before"));
    m_down->setName(tr("Next letter"));
    describe();
}

void LetterView::showRow(int row, TaskRunner* tasks)
{
    m_tasks = tasks;
    m_row = row < m_rows.rowCount() ? row : -1;
    m_page = 1;
    m_pages = 0;
    ++m_generation;
    describe();
    if (m_row < 0) {
        showSender({});
        m_paper->setText(tr("No letter today."));
    } else {
        m_pause.start();
    }
}

void LetterView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_pause.start();
}

void LetterView::turnPage(int by)
{
    const int page = std::clamp(m_page + by, 1, std::max(1, m_pages));
    if (page == m_page)
        return;
    m_page = page;
    ++m_generation;
    describe();
    m_pause.start();
}

void LetterView::describe()
{
    const bool isShown = m_row >= 0 && m_row < m_rows.rowCount();
    for (QWidget* widget : std::initializer_list<QWidget*> { m_caption, m_position, m_up, m_down })
        widget->setVisible(isShown);
    m_name->setVisible(isShown && m_isNameShown);
    m_previousPage->setVisible(isShown && m_pages > 1);
    m_nextPage->setVisible(isShown && m_pages > 1);
    if (!isShown)
        return;
    const DunningRow& row = m_rows.row(m_row);
    m_name->setText(row.debtor);
    const QString what = m_pages == 0 ? dunningLevel(row.level)
                                      : tr("Page %1 of %2, %3").arg(QString::number(m_page), QString::number(m_pages), dunningChannel(row.channel));
    m_caption->setText(what);
    m_position->setText(u"%1 / %2"_s.arg(formatCount(m_row + 1), formatCount(m_rows.rowCount())));
    m_previousPage->setEnabled(m_page > 1);
    m_nextPage->setEnabled(m_page < m_pages);
    m_up->setEnabled(m_row > 0);
    m_down->setEnabled(m_row + 1 < m_rows.rowCount());
}

void LetterView::draw()
{
    if (m_row < 0 || m_row >= m_rows.rowCount() || m_tasks == nullptr || !isVisible())
        return;
    if (m_isDrawing) {
        m_pause.start();
        return;
    }
    const Key<Case> key = m_rows.row(m_row).caseKey;
    showSender(creditorOf(m_book, key).value_or(Creditor()));
    const auto letter = letterPreview(m_book, key);
    if (!letter) {
        m_paper->setText(sentence(letter.error()));
        return;
    }
    m_isDrawing = true;
    const auto work = [letter = *letter, page = m_page, size = m_paper->pixels()](Progress&) -> Result<Drawn> {
        const int pages = TRY(letterPageCount(letter));
        return Drawn { TRY(renderPage(letter, std::min(page, pages), size)), pages };
    };
    m_tasks->run(tr("Drawing the letter"), this, work,
        [this, generation = m_generation](const Result<Drawn>& drawn) { take(drawn, generation); });
}

void LetterView::take(const Result<Drawn>& drawn, int generation)
{
    m_isDrawing = false;
    if (generation != m_generation) {
        m_pause.start();
        return;
    }
    if (!drawn) {
        m_paper->setText(sentence(drawn.error()));
        return;
    }
    m_pages = drawn->pages;
    m_paper->setImage(drawn->image);
    describe();
}

} // namespace mahnwerk
