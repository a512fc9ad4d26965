// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_page.h"

#include "core/book/undo.h"
#include "core/sync/conflict_commands.h"
#include "core/sync/team_passwords.h"
#include "core/sync/team_worker.h"
#include "ui/shell/banner.h"
#include "ui/shell/button.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/page_head.h"
#include "ui/shell/scrolled.h"
#include "ui/shell/window.h"
#include "ui/team/conflict_panel.h"
#include "ui/team/password_panel.h"
#include "ui/team/team_form.h"
#include "ui/team/team_lists.h"
#include "ui/team/team_words.h"
#include "ui/words/labels.h"
#include "ui/words/team_labels.h"

#include <QAction>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

ListView* listOf(ListModel* model, const QString& name)
{
    auto* view = new ListView;
    view->setObjectName(name);
    view->setHeight(ListHeight::Content);
    view->setList(model, {});
    view->remember(name);
    return view;
}

Label* mutedLine(const QString& name)
{
    auto* label = new Label(LabelStyle { .tone = Tone::Muted });
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

TeamPage::TeamPage(Book& book, TeamWorker& worker, TeamPasswords& passwords)
    : m_book(book)
    , m_worker(worker)
    , m_passwords(passwords)
    , m_head(new PageHead)
    , m_trouble(new Banner)
    , m_intro(new Label)
    , m_form(new TeamForm)
    , m_effect(Label::caption())
    , m_question(new Banner)
    , m_answer(new Banner)
    , m_progressText(new Label)
    , m_progress(new QProgressBar)
    , m_conflictHead(new SectionHeader)
    , m_waitingHead(new SectionHeader)
    , m_refusedHead(new SectionHeader)
    , m_noConflicts(mutedLine(u"noConflicts"_s))
    , m_noWaiting(mutedLine(u"noWaiting"_s))
    , m_noRefused(mutedLine(u"noRefused"_s))
    , m_aside(mutedLine(u"setAside"_s))
    , m_conflicts(new ConflictList(this))
    , m_waiting(new TeamStepList(TeamStepList::Steps::Waiting, this))
    , m_refused(new TeamStepList(TeamStepList::Steps::Refused, this))
    , m_conflictView(listOf(m_conflicts, u"teamConflicts"_s))
    , m_waitingView(listOf(m_waiting, u"teamWaiting"_s))
    , m_refusedView(listOf(m_refused, u"teamRefused"_s))
{
    setObjectName(u"teamPage"_s);
    addCommands();
    m_panel = new ConflictPanel(*this);
    m_password = new PasswordPanel(*this, m_passwords);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_setUp = setUpPart());
    column->addWidget(m_progressText);
    column->addWidget(m_progress);
    column->addWidget(m_team = teamPart());
    column->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_trouble);
    all->addWidget(scrolled(body), 1);
    m_progress->setTextVisible(false);
    m_progress->setObjectName(u"teamProgress"_s);
    m_trouble->setObjectName(u"teamTrouble"_s);
    connect(&m_book, &Book::changed, this, &TeamPage::reload);
    connect(&m_worker, &TeamWorker::stateChanged, this, [this](const TeamState& state) {
        // What was sent or decided elsewhere changes no case, of which the book would tell.
        const bool isNews = state.waiting != m_view.waitingCount || state.refused != m_view.refusedCount
            || state.conflicts != static_cast<qint64>(m_view.conflicts.size());
        if (isNews && isVisible())
            reload();
        else
            follow(state);
    });
    connect(&m_worker, &TeamWorker::probed, this, [this](const QStringList& teams) {
        m_isAsking = false;
        m_form->setTeams(teams);
        answer(Tint::Green, tr("The database answers."),
            teams.isEmpty() ? tr("You are in no team there yet. Ask your administrator.") : tr("You may join: %1.").arg(teams.join(u", "_s)));
        describe();
    });
    const auto failed = [this](const Error& error) {
        m_isAsking = m_isJoining = false;
        describe();
        sayError(error);
    };
    connect(&m_worker, &TeamWorker::probeFailed, this, failed);
    connect(&m_worker, &TeamWorker::joinFailed, this, failed);
    connect(&m_worker, &TeamWorker::joined, this, &TeamPage::joined);
    connect(m_conflictView, &ListView::currentRowChanged, this, &TeamPage::choose);
    connect(m_conflictView, &ListView::opened, &m_panel->open(), &QAction::trigger);
    connect(&m_panel->theirs(), &QAction::triggered, this, [this] { decideBy(ConflictChoice::Theirs); });
    connect(&m_panel->mine(), &QAction::triggered, this, [this] { decideBy(ConflictChoice::Mine); });
    connect(&m_panel->both(), &QAction::triggered, this, [this] { decideBy(ConflictChoice::Both); });
    connect(&m_panel->open(), &QAction::triggered, this, [this] {
        if (m_panel->conflict() && !m_panel->conflict()->file.isNull())
            Q_EMIT caseOpened(m_panel->conflict()->file);
    });
}

TeamPage::~TeamPage() = default;

void TeamPage::addCommands()
{
    m_now = addCommand(u"syncNow"_s, QKeySequence(Qt::Key_F5), u"sync"_s);
    m_test = addCommand(u"testTeam"_s);
    m_join = addCommand(u"joinTeam"_s, QKeySequence(Qt::Key_F8));
    m_yes = addCommand(u"joinYes"_s);
    m_no = addCommand(u"joinNo"_s);
    auto* now = new Button(*m_now);
    m_head->addWidget(now);
    connect(m_now, &QAction::triggered, &m_worker, &TeamWorker::wake);
    connect(m_test, &QAction::triggered, this, &TeamPage::test);
    connect(m_join, &QAction::triggered, this, &TeamPage::askToJoin);
    connect(m_yes, &QAction::triggered, this, &TeamPage::join);
    connect(m_no, &QAction::triggered, this, [this] { escape(); });
}

QWidget* TeamPage::setUpPart()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(8);
    buttons->addWidget(new Button(*m_join, Button::Kind::Primary));
    buttons->addWidget(new Button(*m_test));
    column->addWidget(m_intro);
    column->addSpacing(6);
    column->addWidget(m_form);
    column->addSpacing(6);
    column->addWidget(m_effect);
    column->addLayout(buttons);
    column->addWidget(m_question);
    column->addWidget(m_answer);
    m_intro->setWordWrap(true);
    m_effect->setWordWrap(true);
    m_effect->setObjectName(u"joinEffect"_s);
    m_question->setObjectName(u"joinQuestion"_s);
    m_question->addAction(new Button(*m_yes));
    m_question->addAction(new Button(*m_no));
    m_answer->setObjectName(u"teamAnswer"_s);
    if (!m_book.user().contains(u' '))
        m_form->setUser(m_book.user()); // logins have no spaces
    connect(m_form, &TeamForm::edited, m_answer, &QWidget::hide);
    connect(m_form, &TeamForm::edited, m_question, &QWidget::hide);
    return part;
}

QWidget* TeamPage::teamPart()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_password);
    column->addWidget(m_conflictHead);
    column->addWidget(m_noConflicts);
    column->addWidget(m_conflictView);
    column->addWidget(m_panel);
    column->addSpacing(14);
    column->addWidget(m_waitingHead);
    column->addWidget(m_noWaiting);
    column->addWidget(m_waitingView);
    column->addSpacing(14);
    column->addWidget(m_refusedHead);
    column->addWidget(m_noRefused);
    column->addWidget(m_refusedView);
    column->addWidget(m_aside);
    column->addSpacing(14);
    column->addWidget(m_password->kept());
    connect(m_password, &PasswordPanel::finished, this, &TeamPage::focusFirst);
    connect(m_password, &PasswordPanel::said, this, [this](const QString& words) { shell()->say(words); });
    return part;
}

QString TeamPage::title() const
{
    return tr("Team");
}

QString TeamPage::iconName() const
{
    return u"team"_s;
}

std::vector<KeyHint> TeamPage::keyHints() const
{
    return { { u"↑↓"_s, tr("Choose a conflict") }, { u"Enter"_s, tr("Open its case") } };
}

QString TeamPage::keysLine() const
{
    return m_view.conflicts.empty() ? QString() : tr("F1 keys  1 keep what stands  2 take the other  3 both  Enter case");
}

void TeamPage::focusFirst()
{
    if (m_setUp->isVisibleTo(this))
        Page::focusFirst();
    else if (QWidget* field = m_password->firstField())
        field->setFocus(Qt::OtherFocusReason);
    else if (!m_view.conflicts.empty())
        m_conflictView->setFocus(Qt::OtherFocusReason);
    else
        Page::focusFirst();
}

Page::Escape TeamPage::escape()
{
    if (m_question->isHidden())
        return Escape::Leave;
    m_question->hide();
    m_form->setEnabled(true);
    describe();
    return Escape::Handled;
}

void TeamPage::arrive()
{
    reload();
}

void TeamPage::reload()
{
    auto view = teamView(m_book);
    if (!view)
        return; // the other pages say what is wrong with the book
    const int row = m_conflictView->currentRow();
    const std::optional<TeamConflict> before = m_panel->conflict();
    m_view = std::move(*view);
    m_conflicts->setConflicts(m_view.conflicts, m_book.today());
    m_waiting->setSteps(m_view.waiting, m_book.today());
    m_refused->setSteps(m_view.refused, m_book.today());
    const int same = before ? m_conflicts->rowOf(before->id) : -1;
    if (!m_view.conflicts.empty())
        m_conflictView->setCurrentRow(same >= 0 ? same : std::clamp(row, 0, m_conflicts->rowCount() - 1));
    choose();
    describeLists();
    follow(m_worker.state());
    Q_EMIT titleChanged(); // the keys of the status line
}

void TeamPage::choose()
{
    m_panel->setConflict(m_conflicts->conflict(m_conflictView->currentRow()), m_book.today());
}

void TeamPage::reveal(Key<Case> key)
{
    const auto found = std::ranges::find(m_view.conflicts, key, &TeamConflict::file);
    if (found != m_view.conflicts.end())
        m_conflictView->setCurrentRow(static_cast<int>(found - m_view.conflicts.begin()));
    focusFirst();
}

void TeamPage::decideBy(ConflictChoice choice)
{
    const std::optional<TeamConflict> conflict = m_panel->conflict();
    if (!conflict)
        return;
    const auto decided = decide(m_book, conflict->id, choice, noteOf(*conflict));
    if (!decided) {
        shell()->showError(decided.error());
        return;
    }
    const QString words = tr("%1, %2: decided").arg(conflict->subject, titleOf(*conflict));
    const auto step = undoStep(m_book);
    if (!step || !*step) {
        shell()->say(words);
        return;
    }
    shell()->offerUndo(words, this, [this, step = **step] {
        if (const auto undone = undo(m_book, step); !undone)
            shell()->showError(undone.error());
    });
}

void TeamPage::answer(Tint tint, const QString& lead, const QString& rest)
{
    m_answer->show(tint, lead, rest);
}

void TeamPage::sayError(const Error& error)
{
    m_answer->setDetails(details(error));
    const bool isStranger = error.code == ErrorCode::NotFound && error.args.value(0) == u"team"_s;
    if (isStranger) {
        answer(Tint::Red, tr("You do not belong to a team “%1” there.").arg(error.args.value(1)),
            tr("Nothing was changed. Check its name, or ask your administrator."));
    } else {
        const auto [lead, rest] = partedSentence(error);
        answer(Tint::Red, lead, rest);
    }
    m_form->focus(isStranger ? TeamForm::Asked::All : TeamForm::Asked::Address);
}

void TeamPage::test()
{
    if (!m_form->isGood(TeamForm::Asked::Address))
        return;
    m_isAsking = true;
    m_answer->setDetails({});
    answer(Tint::Grey, tr("The database is being asked."));
    describe();
    m_worker.probe(m_form->address(), m_form->password());
}

void TeamPage::askToJoin()
{
    if (!m_form->isGood(TeamForm::Asked::All))
        return;
    m_answer->hide();
    m_question->show(Tint::Amber, tr("Join the team “%1”?").arg(m_form->team()), tr("This cannot be undone."));
    describe();
    for (auto* button : m_question->findChildren<Button*>(m_yes->objectName()))
        button->setFocus(Qt::OtherFocusReason);
}

void TeamPage::join()
{
    m_question->hide();
    m_isAsking = m_isJoining = true;
    describe();
    m_passwords.setRemember(m_form->remember());
    m_worker.join(m_form->address(), m_form->password(), m_form->team());
}

} // namespace mahnwerk
