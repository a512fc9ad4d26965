// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dunning/dunning_page.h"

#include "core/book/case_commands.h"
#include "core/book/interruption.h"
#include "core/book/undo.h"
#include "ui/dunning/hold_bar.h"
#include "ui/dunning/letter_page.h"
#include "ui/dunning/letter_view.h"
#include "ui/dunning/proposal_view.h"
#include "ui/dunning/runs_view.h"
#include "ui/shell/banner.h"
#include "ui/shell/button.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/file_chooser.h"
#include "ui/shell/label.h"
#include "ui/shell/page_head.h"
#include "ui/shell/progress_band.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/window.h"
#include "ui/shell/worker_book.h"
#include "ui/words/dunning_labels.h"
#include "ui/words/formats.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int pauseBeforeRefresh = 150;

} // namespace

DunningPage::DunningPage(Book& book, QWidget* parent)
    : Page(parent)
    , m_book(book)
    , m_chooser(std::make_unique<SystemFileChooser>())
    , m_head(new PageHead)
    , m_promise(Label::caption())
    , m_banner(new Banner)
    , m_progress(new ProgressBand)
    , m_body(new QStackedWidget)
    , m_proposal(new ProposalView(book))
    , m_runs(new RunsView(book, *this))
    , m_empty(new EmptyState(u"mail"_s))
    , m_hold(new HoldBar)
{
    setObjectName(u"dunningPage"_s);
    m_banner->setObjectName(u"obstacle"_s);
    m_progress->setObjectName(u"runProgress"_s);
    addCommands();
    layOut();
    m_runs->setChooser(m_chooser.get());
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeRefresh);
    connect(&m_pause, &QTimer::timeout, this, &DunningPage::refresh);
    connect(&m_book, &Book::changed, this, [this] {
        m_isStale = true;
        m_pause.start();
    });
    connect(&m_proposal->act(), &DunningActModel::ticksChanged, this, &DunningPage::describe);
    connect(m_proposal, &ProposalView::caseOpened, this, &DunningPage::caseOpened);
    connect(m_proposal, &ProposalView::letterOpened, this, &DunningPage::openLetter);
    connect(m_runs, &RunsView::selectionChanged, this, &DunningPage::describe);
    connect(m_empty, &EmptyState::chosen, this, &DunningPage::listRequested);
    connect(m_hold, &HoldBar::wanted, this, &DunningPage::hold);
    connect(m_hold, &HoldBar::closed, this, &DunningPage::focusFirst);
}

DunningPage::~DunningPage() = default;

void DunningPage::addCommands()
{
    m_run = addCommand(u"runDunning"_s, QKeySequence(Qt::Key_F5), u"printer"_s);
    m_effect = addCommand(u"showEffect"_s, QKeySequence(Qt::Key_F3));
    m_history = addCommand(u"showRuns"_s, QKeySequence(Qt::Key_F6));
    m_place = addCommand(u"placeHold"_s, QKeySequence(Qt::Key_B));
    m_pageBack = addCommand(u"pageBefore"_s, QKeySequence(Qt::Key_Left));
    m_pageOn = addCommand(u"nextPage"_s, QKeySequence(Qt::Key_Right));
    m_sender = addCommand(u"enterSender"_s, QKeySequence(Qt::Key_F4));
    m_closeOld = addCommand(u"closeOldRun"_s);
    m_runButton = new Button(*m_run, Button::Kind::Primary);
    m_runButton->setObjectName(u"runButton"_s);
    m_effectButton = new Button(*m_effect);
    m_historyButton = new Button(*m_history);
    connect(m_run, &QAction::triggered, this, &DunningPage::start);
    connect(m_effect, &QAction::triggered, m_proposal, &ProposalView::toggleEffect);
    connect(m_history, &QAction::triggered, this, &DunningPage::toggleRuns);
    connect(m_place, &QAction::triggered, this, &DunningPage::beginHold);
    connect(m_closeOld, &QAction::triggered, this, &DunningPage::closeOldRun);
    connect(m_sender, &QAction::triggered, this, [this] { Q_EMIT creditorRequested(m_proposal->letter()->creditor().key); });
    connect(m_pageBack, &QAction::triggered, this, [this] { m_proposal->letter()->turnPage(-1); });
    connect(m_pageOn, &QAction::triggered, this, [this] { m_proposal->letter()->turnPage(1); });
}

void DunningPage::layOut()
{
    m_promise->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_head->addWidget(m_promise);
    m_head->addWidget(m_historyButton);
    m_head->addWidget(m_effectButton);
    m_head->addWidget(m_runButton);
    m_banner->addAction(new Button(*m_closeOld));
    m_proposal->letter()->addWidget(new Button(*m_place));
    m_proposal->letter()->setSenderCommand(*m_sender);
    m_body->addWidget(m_proposal);
    m_body->addWidget(m_runs);
    m_body->addWidget(m_empty);
    auto* band = new QVBoxLayout;
    band->setContentsMargins(16, 8, 16, 8);
    band->addWidget(m_banner);
    auto* bandRoom = new QWidget;
    bandRoom->setLayout(band);
    bandRoom->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_progress);
    all->addWidget(bandRoom);
    all->addWidget(m_body, 1);
    all->addWidget(m_hold);
    m_body->setCurrentIndex(static_cast<int>(View::Empty));
}

QString DunningPage::title() const
{
    return tr("Dunning");
}

QString DunningPage::iconName() const
{
    return u"mail"_s;
}

std::vector<KeyHint> DunningPage::keyHints() const
{
    return { { u"↑↓"_s, tr("the letter before, the next") }, { keyText(QKeySequence(Qt::Key_Space)), tr("leave a case out, take it in") },
        { keyText(QKeySequence(Qt::Key_Return)), tr("show the letter; open the case") } };
}

void DunningPage::setFileChooser(std::unique_ptr<FileChooser> chooser)
{
    m_chooser = std::move(chooser);
    m_runs->setChooser(m_chooser.get());
}

void DunningPage::focusFirst()
{
    if (m_body->currentWidget() == m_runs)
        m_runs->focusList();
    else if (m_body->currentWidget() == m_proposal)
        m_proposal->focusFirst();
    else
        Page::focusFirst();
}

Page::Escape DunningPage::escape()
{
    if (m_progress->isRunning()) {
        m_progress->stop();
        return Escape::Handled;
    }
    if (!m_hold->isHidden()) {
        m_hold->close();
        return Escape::Handled;
    }
    if (m_body->currentWidget() == m_runs) {
        if (!m_runs->dismiss())
            setView(View::Proposal);
        return Escape::Handled;
    }
    return m_proposal->closeEffect() ? Escape::Handled : Escape::Leave;
}

void DunningPage::arrive()
{
    m_proposal->setTasks(&shell()->tasks());
}

void DunningPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale || m_asOf != m_book.today())
        refresh();
}

void DunningPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    describe();
}

void DunningPage::setView(View view)
{
    m_body->setCurrentIndex(static_cast<int>(view));
    m_runs->setActive(view == View::Runs);
    describe();
    focusFirst();
}

void DunningPage::toggleRuns()
{
    if (m_body->currentWidget() == m_runs) {
        setView(m_isKnown && m_proposal->isBare() ? View::Empty : View::Proposal);
        return;
    }
    m_hold->close();
    m_runs->reload();
    setView(View::Runs);
}

void DunningPage::refresh()
{
    if (m_isComputing || m_progress->isRunning() || shell() == nullptr || !isVisible()) {
        m_isStale = true;
        return;
    }
    m_isComputing = true;
    m_isStale = false;
    describe();
    const auto work = [address = BookAddress(m_book)](Progress& progress) -> Result<DunningLists> {
        const auto book = TRY(address.open());
        const auto report = [&progress](qint64 done, qint64 total) {
            progress.set(done, total);
            return !progress.isCancelled();
        };
        return listsOf(TRY(dunningProposal(*book, {}, report)));
    };
    shell()->tasks().run(tr("The proposal is being computed"), this, work,
        [this](Result<DunningLists> lists) { take(std::move(lists)); });
}

void DunningPage::take(Result<DunningLists> lists)
{
    m_isComputing = false;
    if (!lists) {
        m_isStale = true;
        allow();
        if (lists.error().code != ErrorCode::Cancelled)
            shell()->showError(lists.error());
        return;
    }
    m_asOf = lists->asOf;
    m_isKnown = true;
    const bool isBare = lists->isEmpty();
    const bool hadFocus = m_body->isAncestorOf(focusWidget()) || m_body->currentWidget() == m_empty;
    m_proposal->setLists(std::move(*lists));
    look();
    if (m_body->currentWidget() != m_runs) {
        m_body->setCurrentIndex(static_cast<int>(isBare ? View::Empty : View::Proposal));
        if (hadFocus && m_hold->isHidden())
            focusFirst();
    }
    describe();
    Q_EMIT proposalShown();
    if (m_isStale)
        m_pause.start();
}

/// Finds out what an earlier session or a stop left unfinished.
void DunningPage::look()
{
    const auto batch = interruptedBatch(m_book);
    m_interrupted = batch ? *batch : std::nullopt;
    m_obstacle = Obstacle::None;
    if (!m_interrupted)
        return;
    if (fromName<Operation>(m_interrupted->operation) != Operation::RunDunning)
        m_obstacle = Obstacle::OtherWork;
    else
        m_obstacle = m_interrupted->label == m_book.today().toIso() ? Obstacle::RunOfToday : Obstacle::RunOfAnotherDay;
}

void DunningPage::start()
{
    if (!m_run->isEnabled())
        return;
    m_hold->close();
    m_progress->start(tr("The run makes its letters"));
    describe();
    const auto work = [address = BookAddress(m_book), leftOut = m_proposal->act().leftOut(), band = m_progress->reporters()](Progress& progress) -> Result<RunResult> {
        const auto book = TRY(address.open());
        return runDunning(*book, {}, leftOut, band(progress));
    };
    shell()->tasks().run(tr("Dunning run"), this, work, [this](const Result<RunResult>& result) { end(result); });
}

void DunningPage::end(const Result<RunResult>& result)
{
    m_progress->finish();
    m_book.pollNews();
    look();
    if (result && !result->run.isNull()) {
        m_runs->reload();
        m_runs->select(result->run);
        setView(View::Runs);
        shell()->say(tr("Run %1: %2").arg(QString::number(result->number), tr("%n letter(s) made", nullptr, result->letters)));
    } else if (!result && m_obstacle == Obstacle::None) {
        shell()->showError(result.error());
    }
    m_isStale = true;
    refresh();
    describe();
    Q_EMIT runEnded();
}

void DunningPage::closeOldRun()
{
    if (!m_interrupted)
        return;
    if (const auto closed = closeInterruptedRun(m_book, *m_interrupted); !closed)
        shell()->showError(closed.error());
    m_isStale = true;
    refresh();
}

void DunningPage::beginHold()
{
    if (const DunningRow* row = m_proposal->chosen())
        m_hold->begin(row->caseKey, row->debtor, m_book.today());
}

void DunningPage::hold(const HoldDraft& draft)
{
    const int row = m_proposal->act().rowOf(draft.caseKey);
    const QString debtor = row >= 0 ? m_proposal->act().row(row).debtor : QString();
    if (const auto placed = placeHold(m_book, draft); !placed) {
        shell()->showError(placed.error());
        return;
    }
    const auto step = undoStep(m_book);
    const QString text = tr("%1 held until %2 (%3)").arg(debtor, format(draft.until, DateStyle::Weekday), draft.reason);
    if (!step || !*step) {
        shell()->say(text);
        return;
    }
    shell()->offerUndo(text, this, [this, step = **step] {
        if (const auto undone = undo(m_book, step); !undone)
            shell()->showError(undone.error());
    });
}

void DunningPage::openLetter(int row)
{
    auto page = std::make_unique<LetterPage>(m_book, m_proposal->act(), row);
    connect(page.get(), &LetterPage::rowChanged, m_proposal, &ProposalView::selectAct);
    connect(page.get(), &LetterPage::creditorRequested, this, &DunningPage::creditorRequested);
    shell()->openPage(std::move(page));
}

} // namespace mahnwerk
