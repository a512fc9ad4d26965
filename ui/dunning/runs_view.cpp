// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dunning/runs_view.h"

#include "ui/shell/banner.h"
#include "ui/shell/button.h"
#include "ui/shell/counter_line.h"
#include "ui/shell/file_chooser.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/page.h"
#include "ui/shell/progress_band.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/window.h"
#include "ui/shell/worker_book.h"
#include "ui/words/dunning_labels.h"
#include "ui/words/formats.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace mahnwerk {

RunsView::RunsView(Book& book, Page& page)
    : m_book(book)
    , m_page(page)
    , m_list(new ListView)
    , m_progress(new ProgressBand)
    , m_question(new Banner)
    , m_empty(new Label(LabelStyle { .tone = Tone::Muted }))
    , m_letters(new CounterLine)
    , m_notices(new CounterLine)
    , m_fees(new CounterLine)
    , m_lettersHead(new SectionHeader)
    , m_cancelHead(new SectionHeader)
    , m_result(new Label)
    , m_cancelNote(Label::caption())
    , m_save(page.addCommand(u"savePdf"_s, QKeySequence(Qt::CTRL | Qt::Key_S)))
    , m_print(page.addCommand(u"printLetters"_s, QKeySequence(Qt::CTRL | Qt::Key_P), u"printer"_s))
    , m_each(page.addCommand(u"saveEach"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)))
    , m_cancel(page.addCommand(u"cancelRun"_s, QKeySequence(Qt::Key_Delete)))
    , m_yes(page.addCommand(u"cancelYes"_s))
    , m_no(page.addCommand(u"cancelNo"_s))
    , m_open(new Button({}, Button::Kind::Link))
{
    m_list->setObjectName(u"runs"_s);
    m_list->setList(&m_runs, {});
    m_list->remember(u"runs"_s);
    m_question->setObjectName(u"cancelQuestion"_s);
    m_result->setObjectName(u"lettersResult"_s);
    m_cancelNote->setObjectName(u"cancelNote"_s);
    m_open->setObjectName(u"openLetters"_s);
    m_question->addAction(new Button(*m_yes));
    m_question->addAction(new Button(*m_no));
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(list(), 5);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_details = details(), 4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addLayout(row, 1);
    connect(m_list, &ListView::currentRowChanged, this, &RunsView::describe);
    connect(m_save, &QAction::triggered, this, [this] { write(Purpose::Keep); });
    connect(m_each, &QAction::triggered, this, [this] { write(Purpose::KeepEach); });
    connect(m_print, &QAction::triggered, this, [this] { write(Purpose::Print); });
    connect(m_cancel, &QAction::triggered, this, &RunsView::askToCancel);
    connect(m_yes, &QAction::triggered, this, &RunsView::cancel);
    connect(m_no, &QAction::triggered, this, &RunsView::dismiss);
    connect(m_open, &QPushButton::clicked, this, [this] { m_chooser->show(m_file); });
    setActive(false);
}

QWidget* RunsView::list()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(8, 0, 8, 0);
    return side;
}

QWidget* RunsView::buttons()
{
    auto* rows = new QWidget;
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new Button(*m_save, Button::Kind::Primary));
    row->addWidget(new Button(*m_print));
    row->addStretch();
    column->addLayout(row);
    auto* second = new QHBoxLayout;
    second->addWidget(new Button(*m_each));
    second->addStretch();
    column->addLayout(second);
    return rows;
}

QWidget* RunsView::details()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    for (CounterLine* line : { m_letters, m_notices, m_fees })
        column->addWidget(line);
    column->addSpacing(8);
    column->addWidget(m_lettersHead);
    column->addWidget(buttons());
    auto* result = new QHBoxLayout;
    result->addWidget(m_result, 1);
    result->addWidget(m_open, 0, Qt::AlignTop);
    column->addLayout(result);
    column->addSpacing(8);
    column->addWidget(m_cancelHead);
    column->addWidget(m_cancelNote);
    auto* cancel = new QHBoxLayout;
    cancel->addWidget(new Button(*m_cancel));
    cancel->addStretch();
    column->addLayout(cancel);
    column->addWidget(m_question);
    column->addStretch(1);
    m_result->setWordWrap(true);
    m_cancelNote->setWordWrap(true);
    m_open->hide();
    return side;
}

void RunsView::retranslate()
{
    m_list->setAccessibleName(tr("Dunning runs"));
    m_empty->setText(tr("No run yet. What a run made stands here, to be printed again or taken back."));
    m_lettersHead->setTitle(tr("Letters"));
    m_cancelHead->setTitle(tr("Take the run back"));
    m_save->setText(tr("Save PDF …"));
    m_print->setText(tr("Print …"));
    m_each->setText(tr("Save each letter …"));
    m_cancel->setText(tr("Take back run …"));
    m_yes->setText(tr("Take back"));
    m_no->setText(tr("Keep"));
    m_yes->setShortcut(QKeySequence(tr("Y", "key for yes")));
    m_no->setShortcut(QKeySequence(tr("N", "key for no")));
    m_open->setText(tr("Open"));
    m_progress->setStopText(tr("Stop"), keyText(QKeySequence(Qt::Key_Escape)));
    describe();
}

void RunsView::reload()
{
    const auto before = selected();
    const auto runs = dunningRuns(m_book);
    if (!runs) {
        m_page.shell()->showError(runs.error());
        return;
    }
    m_runs.setRuns(*runs);
    m_empty->setHidden(!runs->empty());
    select(before ? before->run.key : Key<DunningRun>());
}

void RunsView::select(Key<DunningRun> key)
{
    m_list->setCurrentRow(std::max(0, m_runs.rowOf(key)));
    describe();
}

std::optional<RunLine> RunsView::selected() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_runs.rowCount() ? std::optional(m_runs.run(row)) : std::nullopt;
}

void RunsView::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void RunsView::setActive(bool active)
{
    m_isActive = active;
    allow();
}

bool RunsView::dismiss()
{
    if (m_progress->isRunning()) {
        m_progress->stop();
        return true;
    }
    if (m_question->isHidden())
        return false;
    m_question->hide();
    allow();
    focusList();
    return true;
}

void RunsView::describe()
{
    const auto line = selected();
    m_details->setVisible(line.has_value());
    m_question->hide();
    m_result->clear();
    m_open->hide();
    allow();
    if (!line)
        return;
    const QString fees = sumsInWords(line->fees);
    m_letters->setWords({ formatCount(line->letters), tr("letters", "of a run") });
    m_notices->setWords({ formatCount(line->notices), tr("claims reminded") });
    m_fees->setWords({ {}, tr("Fees charged"), {}, fees.isEmpty() ? tr("none") : fees });
    m_cancelNote->setText(cancelNote(*line));
    Q_EMIT selectionChanged();
}

QString RunsView::cancelNote(const RunLine& line) const
{
    switch (line.state) {
    case RunState::Running:
        return tr("This run was interrupted. Continue it first; then it can be taken back.");
    case RunState::Cancelled:
        return tr("This run was taken back. Its letters and fees count no more.");
    case RunState::Done:
        return tr("As long as no letter has left the house: notices and fees are retracted, the cases are proposed again.");
    }
    Q_UNREACHABLE();
}

void RunsView::allow()
{
    const auto line = selected();
    const bool free = m_isActive && line && !m_progress->isRunning();
    const bool hasLetters = free && line->state != RunState::Cancelled && line->letters > 0;
    for (QAction* action : { m_save, m_print, m_each })
        action->setEnabled(hasLetters);
    m_cancel->setEnabled(free && line->state == RunState::Done);
    m_yes->setEnabled(free && !m_question->isHidden());
    m_no->setEnabled(m_yes->isEnabled());
}

void RunsView::write(Purpose purpose)
{
    if (purpose == Purpose::Print) {
        render(purpose, QDir(QStandardPaths::writableLocation(QStandardPaths::TempLocation)).filePath(u"mahnwerk"_s));
        return;
    }
    const QString folder = m_chooser->folder(this, tr("Folder for the letters"));
    if (!folder.isEmpty())
        render(purpose, folder);
}

void RunsView::render(Purpose purpose, const QString& folder)
{
    const RunLine line = *selected();
    m_progress->start(tr("Letters are being written"));
    allow();
    const LetterFiles files = purpose == Purpose::KeepEach ? LetterFiles::OneForAllAndEach : LetterFiles::OneForAll;
    const auto work = [address = BookAddress(m_book), line, folder, files, band = m_progress->reporters()](Progress& progress) -> Result<RenderedLetters> {
        const auto book = TRY(address.open());
        const OnProgress report = band(progress);
        return renderLetters(*book, line.run.key, folder, files, [&](qint64 done, qint64) { return report(done, line.letters); });
    };
    m_page.shell()->tasks().run(tr("Letters are being written"), this, work,
        [this, purpose](const Result<RenderedLetters>& rendered) { report(purpose, rendered); });
}

void RunsView::report(Purpose purpose, const Result<RenderedLetters>& rendered)
{
    m_progress->finish();
    allow();
    m_result->setTone(rendered ? Tone::Normal : Tone::Bad);
    if (!rendered) {
        m_result->setText(rendered.error().code == ErrorCode::Cancelled ? tr("Stopped. No file was written for all letters.") : sentence(rendered.error()));
        return;
    }
    m_file = rendered->runFile;
    const QString counted = tr("%1 · %2").arg(tr("%n letter(s)", nullptr, rendered->letters), tr("%n page(s)", nullptr, rendered->pages));
    QString text = tr("%1 is saved: %2.").arg(QDir::toNativeSeparators(m_file), counted);
    if (!rendered->failed.empty()) {
        QStringList numbers;
        for (const auto& [number, error] : rendered->failed)
            numbers += number;
        m_result->setTone(Tone::Warn);
        text += u' ' + tr("%n letter(s) could not be set: %1. Look at these cases.", nullptr, static_cast<int>(numbers.size())).arg(numbers.join(u", "_s));
    }
    m_result->setText(text);
    m_open->show();
    if (purpose == Purpose::Print)
        m_chooser->show(m_file);
}

void RunsView::askToCancel()
{
    const auto line = selected();
    if (!line)
        return;
    const QString fees = sumsInWords(line->fees);
    const QString notices = tr("%n reminder(s)", nullptr, line->notices);
    m_question->show(Tint::Amber, tr("Take back run %1?").arg(line->run.number),
        fees.isEmpty() ? tr("%1 will be retracted. A letter that was sent stays sent.").arg(notices)
                       : tr("%1 and fees of %2 will be retracted. A letter that was sent stays sent.").arg(notices, fees));
    allow();
}

void RunsView::cancel()
{
    const RunLine line = *selected();
    m_question->hide();
    m_progress->start(tr("The run is being taken back"));
    allow();
    const auto work = [address = BookAddress(m_book), line, band = m_progress->reporters()](Progress& progress) -> Result<> {
        const auto book = TRY(address.open());
        return cancelRun(*book, line.run.key, band(progress));
    };
    m_page.shell()->tasks().run(tr("The run is being taken back"), this, work,
        [this, line](const Result<>& result) { explainCancel(result, line); });
}

void RunsView::explainCancel(const Result<>& result, const RunLine& line)
{
    m_progress->finish();
    m_book.pollNews();
    reload();
    if (result) {
        m_page.shell()->say(tr("Run %1 taken back").arg(line.run.number));
        return;
    }
    QString text = sentence(result.error());
    if (result.error().code == ErrorCode::NotAllowed)
        text = tr("Run %1 stays: later reminders build on it. Take back the later run first.").arg(line.run.number);
    else if (result.error().code == ErrorCode::Cancelled)
        text = tr("Stopped half way. Take the run back once more to finish.");
    m_cancelNote->setText(text);
    m_page.shell()->note(text);
}

} // namespace mahnwerk
