// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_page.h"

#include "core/book/contact_commands.h"
#include "core/sync/team_view.h"
#include "ui/call/identity_panel.h"
#include "ui/call/outcome_bar.h"
#include "ui/call/outcome_form.h"
#include "ui/call/script_box.h"
#include "ui/case/action_bar.h"
#include "ui/case/case_body.h"
#include "ui/case/case_editor.h"
#include "ui/case/case_head.h"
#include "ui/case/history_panel.h"
#include "ui/case/open_case.h"
#include "ui/case/what_panel.h"
#include "ui/case/who_panel.h"
#include "ui/shell/banner.h"
#include "ui/shell/button.h"
#include "ui/shell/memory.h"
#include "ui/shell/scrolled.h"
#include "ui/shell/window.h"
#include "ui/words/call_labels.h"
#include "ui/words/formats.h"
#include "ui/words/team_labels.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

/// Hands a number to the program that makes calls; the scheme can be set, none dials nothing.
void dial(const QString& number)
{
    const QString scheme = Memory::value(u"call/scheme"_s).isValid() ? Memory::value(u"call/scheme"_s).toString() : u"tel"_s;
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits += c;
    }
    if (!scheme.isEmpty() && !digits.isEmpty())
        QDesktopServices::openUrl(QUrl(scheme + u':' + digits));
}

} // namespace

CasePage::CasePage(Book& book, Key<Case> key, QWidget* parent)
    : Page(parent)
    , m_book(book)
    , m_case(new OpenCase(book, key, this))
    , m_who(new WhoPanel(*m_case, *this))
    , m_what(new WhatPanel(*m_case))
    , m_history(new HistoryPanel(*m_case, *this))
    , m_actions(new ActionBar(*m_case, *this))
    , m_outcomes(nullptr)
    , m_head(new CaseHead(*m_case, *m_actions->ownerCommand(), *m_actions->stepCommand()))
    , m_body(new CaseBody(m_who, m_what, m_history))
    , m_opening(new ScriptBox(*m_case, ScriptBox::Part::Identity))
    , m_identity(new IdentityPanel(m_opening))
    , m_conflict(new Banner)
    , m_lineBand(new Banner)
    , m_team(std::make_unique<TeamState>())
{
    setObjectName(u"casePage"_s);
    addCommands();
    m_outcomes = new OutcomeBar(*m_case, *this);
    m_actions->setCall(*m_line);
    layOut();
    for (CaseEditor* editor : editors())
        connect(editor, &CaseEditor::closed, this, [this, editor] { afterClose(editor); });
    connect(m_who, &WhoPanel::caseOpened, this, &CasePage::caseOpened);
    connect(m_what, &WhatPanel::accountRequested, this,
        [this](Key<Claim> claim, AccountPart figure) { Q_EMIT accountOpened({ m_case->key(), claim, figure }); });
    connect(m_history, &HistoryPanel::accountRequested, m_account, &QAction::trigger);
    connect(m_plan, &QAction::triggered, this, &CasePage::planOpened);
    connect(m_account, &QAction::triggered, this, [this] { Q_EMIT accountOpened({ m_case->key(), {}, AccountPart::Total }); });
    connect(m_what, &WhatPanel::claimChosen, this, &CasePage::aim);
    connect(m_case, &OpenCase::done, this, &CasePage::offerUndo);
    connect(m_case, &OpenCase::failed, this, [this](const Error& error) { showError(error); });
    connect(m_case, &OpenCase::changed, this, &Page::titleChanged);
    connect(m_case, &OpenCase::changed, this, &CasePage::describeConflicts);
    connect(m_case, &OpenCase::changed, this, &CasePage::describeLine);
    connect(m_outcomes, &OutcomeBar::arming, this, [this] {
        tellCall();
        showBars(false, false);
        for (CaseEditor* editor : m_actions->editors()) {
            if (editor->isOpen())
                editor->close();
        }
    });
    connect(m_actions, &ActionBar::opening, this, [this] {
        showBars(false, true);
        if (m_outcomes->form().isOpen())
            m_outcomes->form().close();
    });
    connect(&m_outcomes->form(), &OutcomeForm::saved, this, [this](const ContactDraft& outcome) {
        endCall();
        if (outcome.outcome == Outcome::Instalments)
            Q_EMIT planWanted(outcome.amount, outcome.date);
        else
            Q_EMIT outcomeSaved();
    });
    connect(m_identity, &IdentityPanel::confirmed, this, &CasePage::identify);
    connect(&m_tick, &QTimer::timeout, this, &CasePage::describeCall);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(qApp, &QApplication::focusChanged, this, &CasePage::followFocus);
    restoreDrafts();
}

/// What was typed before the program ended stands in its forms again; the last one is open.
void CasePage::restoreDrafts()
{
    const auto drafts = draftsOf(m_book, m_case->key());
    if (!drafts || drafts->empty())
        return;
    CaseEditor* last = nullptr;
    qint64 target = 0;
    for (CaseEditor* editor : editors()) {
        editor->restore(*drafts);
        if (editor->objectName() == drafts->front().form) {
            last = editor;
            target = drafts->front().target;
        }
    }
    if (last == nullptr)
        return;
    if (last != m_history->editor())
        showBars(last == &m_outcomes->form(), last != &m_outcomes->form());
    last->present(target);
    m_restored = last;
}

CasePage::~CasePage()
{
    for (CaseEditor* editor : editors())
        editor->keep();
    // Its parts lose the focus after it is no page any more.
    disconnect(qApp, nullptr, this, nullptr);
}

void CasePage::addCommands()
{
    m_save = addCommand(u"save"_s, Qt::Key_F8);
    m_save->setEnabled(!m_case->isReadOnly());
    connect(m_save, &QAction::triggered, this, &CasePage::save);
    m_account = addCommand(u"openAccount"_s, Qt::Key_K);
    m_plan = addCommand(u"openPlan"_s, Qt::Key_R);
    m_decide = addCommand(u"decideConflict"_s, {}, u"team"_s);
    connect(m_decide, &QAction::triggered, this, &CasePage::conflictRequested);
    m_line = addCommand(u"onTheLine"_s, QKeySequence(Qt::CTRL | Qt::Key_D), u"phone"_s);
    m_line->setEnabled(!m_case->isReadOnly());
    connect(m_line, &QAction::triggered, this, &CasePage::switchCall);
    m_inbound = addCommand(u"incomingCall"_s, Qt::Key_I, u"phone"_s);
    m_inbound->setEnabled(!m_case->isReadOnly());
    connect(m_inbound, &QAction::triggered, this, [this] {
        if (!m_isOnLine)
            beginCall(true);
    });
    m_next = addCommand(u"nextCase"_s, QKeySequence(Qt::CTRL | Qt::Key_PageDown), u"right"_s);
    connect(m_next, &QAction::triggered, this, [this] { Q_EMIT nextRequested(1); });
    m_previous = addCommand(u"previousCase"_s, QKeySequence(Qt::CTRL | Qt::Key_PageUp), u"left"_s);
    connect(m_previous, &QAction::triggered, this, [this] { Q_EMIT nextRequested(-1); });
    m_what->setAccountCommand(*m_account);
    m_what->setPlanCommand(*m_plan);
    m_what->setEventCommand(*m_actions->eventCommand());
}

void CasePage::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_lineBand);
    column->addWidget(m_conflict);
    m_lineBand->setObjectName(u"lineBanner"_s);
    m_conflict->setObjectName(u"conflictBanner"_s);
    m_conflict->addAction(new Button(*m_decide));
    m_scroll = scrolled(m_body);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_identity, 1);
    m_identity->hide();
    column->addWidget(m_outcomes);
    column->addWidget(m_actions);
}

QString CasePage::title() const
{
    return m_case->view().debtor.fullName();
}

QString CasePage::iconName() const
{
    return u"case"_s;
}

QString CasePage::key() const
{
    return u"case:"_s + QString::number(m_case->key().value);
}

std::vector<KeyHint> CasePage::keyHints() const
{
    return { { u"Enter"_s, tr("Edit what the cursor is on; open another case") },
        { keyText(QKeySequence(Qt::Key_Delete)), tr("Remove what the cursor is on, or lift the hold") },
        { keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)), tr("Save the note") }, { u"Tab"_s, tr("From column to column") } };
}

QString CasePage::keysLine() const
{
    for (const QString& line : { m_who->keysLine(), m_what->keysLine(), m_history->keysLine() }) {
        if (!line.isEmpty())
            return tr("F1 keys") % u"  "_s % line;
    }
    return tr("F1 keys  0–9 outcome  I incoming  N note  Z payment  B hold  W next step");
}

void CasePage::focusFirst()
{
    m_isEntered = true;
    if (CaseEditor* editor = std::exchange(m_restored, nullptr); editor != nullptr && editor->isOpen())
        editor->focusFirst();
    else if (m_lastFocus != nullptr && m_lastFocus->isVisibleTo(this) && m_lastFocus->isEnabled())
        m_lastFocus->setFocus(Qt::OtherFocusReason);
    else
        m_who->focusFirst();
}

std::vector<CaseEditor*> CasePage::editors() const
{
    std::vector<CaseEditor*> all = m_who->editors();
    for (CaseEditor* editor : m_actions->editors())
        all.push_back(editor);
    all.push_back(&m_outcomes->form());
    all.push_back(m_history->editor());
    return all;
}

CaseEditor* CasePage::activeEditor() const
{
    CaseEditor* open = nullptr;
    for (CaseEditor* editor : editors()) {
        if (editor->isAncestorOf(focusWidget()))
            return editor;
        if (editor->isOpen() && (editor != m_history->editor() || editor->hasDraft()))
            open = open ? open : editor;
    }
    return open;
}

Page::Escape CasePage::escape()
{
    CaseEditor* editor = activeEditor();
    if (editor == m_history->editor() || editor == nullptr)
        return m_history->escape() ? Escape::Handled : Escape::Leave;
    editor->close();
    return Escape::Handled;
}

bool CasePage::hasDraft() const
{
    return std::ranges::any_of(editors(), &CaseEditor::hasDraft);
}

void CasePage::arrive()
{
    m_case->reload();
}

void CasePage::retranslate()
{
    m_save->setText(tr("Save what is typed"));
    m_account->setText(tr("Statement of account"));
    m_plan->setText(tr("Instalment plan"));
    m_decide->setText(tr("Decide on the Team page"));
    m_inbound->setText(tr("Incoming call"));
    m_next->setText(tr("Next case"));
    m_previous->setText(tr("Previous case"));
    describeConflicts();
    describeLine();
    m_head->retranslate();
    m_who->retranslate();
    m_what->retranslate();
    m_history->retranslate();
    m_opening->retranslate();
    m_identity->retranslate();
    m_outcomes->retranslate();
    m_actions->retranslate();
}

void CasePage::save()
{
    if (CaseEditor* editor = activeEditor())
        editor->save();
}

/// Large text leaves no room for a form, the outcomes and the actions.
void CasePage::showBars(bool keys, bool actions)
{
    constexpr int largeText = 125;
    const bool isRoom = theme().textPercent() < largeText;
    m_outcomes->setKeysVisible(isRoom || keys);
    m_actions->setVisible(isRoom || actions);
}

void CasePage::afterClose(const CaseEditor* editor)
{
    if (editor != m_history->editor())
        showBars(true, true);
    if (m_identity->isVisible())
        m_identity->focusFirst();
    else if (editor == &m_outcomes->form() || std::ranges::count(m_actions->editors(), editor) > 0)
        m_what->focusClaims();
    else if (editor != m_history->editor())
        m_who->focusAfter(editor);
}

void CasePage::followTeam(const TeamState& state)
{
    *m_team = state;
    describeConflicts();
    describeLine();
}

void CasePage::switchCall()
{
    if (m_isOnLine) {
        endCall();
        return;
    }
    const auto answer = contactGateOf(m_book, m_case->view().debtor.key);
    if (!answer) {
        showError(answer.error());
        return;
    }
    if (!answer->isOpen()) {
        QStringList words;
        for (const GateBlock& block : answer->blocks)
            words += QString(gateText(block, *answer) + u' ' + opensText(block.opens, m_book.today())).trimmed();
        m_lineBand->show(Tint::Amber, tr("No call now."), words.join(u' '));
        return;
    }
    beginCall(false);
}

void CasePage::beginCall(bool isInbound)
{
    m_isOnLine = true;
    m_isInbound = isInbound;
    m_callTimer.start();
    m_number = {};
    if (!isInbound) {
        // A number that worked comes before one that nobody has tried.
        const auto& points = m_case->view().contactPoints;
        const auto rank = [](const ContactPoint& point) { return point.kind != ContactPointKind::Phone ? 3 : static_cast<int>(point.state); };
        const auto best = std::ranges::min_element(points, {}, rank);
        if (best != points.end() && rank(*best) < static_cast<int>(ContactPointState::Bad)) {
            m_number = best->key;
            dial(best->value);
        }
    }
    m_tick.start();
    m_isIdentified = false;
    lock(true);
    tellCall();
    Q_EMIT lineTaken(m_case->view().debtor.id.uuid);
    describeLine();
}

void CasePage::endCall()
{
    if (!std::exchange(m_isOnLine, false))
        return;
    m_tick.stop();
    lock(false);
    Q_EMIT lineTaken(Uuid());
    describeLine();
}

/// On a call nothing of the claim is shown until the debtor is identified.
void CasePage::lock(bool locked)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_scroll->setHidden(locked);
    m_identity->setVisible(locked);
    m_head->setLocked(locked);
    m_outcomes->setLocked(locked);
    m_actions->setLocked(locked);
    m_account->setEnabled(!locked);
    m_plan->setEnabled(!locked);
    if (locked) {
        m_opening->refresh();
        m_identity->ask(m_case->view());
    }
    if (!hadFocus)
        return;
    if (locked)
        m_identity->focusFirst();
    else
        m_what->focusClaims();
}

void CasePage::identify(const QStringList& facts)
{
    if (std::exchange(m_isIdentified, true))
        return;
    if (const auto logged = logIdentity(m_book, m_case->key(), facts); !logged)
        showError(logged.error());
    lock(false);
    tellCall();
}

/// The outcome belongs to this call.
void CasePage::tellCall()
{
    m_outcomes->form().setCall({ .isInbound = m_isOnLine && m_isInbound, .isIdentified = m_isOnLine && m_isIdentified, .point = m_number, .timer = m_isOnLine ? m_callTimer : QElapsedTimer() });
}

void CasePage::loseLine()
{
    m_isOnLine = false;
    m_tick.stop();
    lock(false);
    describeLine();
}

void CasePage::describeCall()
{
    if (m_isOnLine) {
        const qint64 seconds = m_callTimer.elapsed() / 1000;
        const QString clock = callClock(seconds);
        const Tone tone = seconds < longCall ? Tone::Ok : seconds < veryLongCall ? Tone::Warn : Tone::Bad;
        m_actions->setCallState(m_isInbound ? tr("in %1", "incoming call, minutes").arg(clock) : clock, tone);
    } else if (const auto answer = contactGateOf(m_book, m_case->view().debtor.key)) {
        m_actions->setCallState(gateShort(*answer, m_book.today()), answer->isOpen() ? Tone::Muted : Tone::Warn);
    }
}

void CasePage::describeLine()
{
    const bool isInTeam = !m_team->team.isEmpty() && !m_case->isReadOnly();
    const auto theirs = std::ranges::find_if(m_team->leases,
        [&](const TeamLease& lease) { return !lease.isMine && lease.debtor == m_case->view().debtor.id.uuid; });
    const bool isTheirs = theirs != m_team->leases.end();
    m_line->setText(m_isOnLine ? tr("Hang up") : tr("Call"));
    m_line->setEnabled(!m_case->isReadOnly() && (!isTheirs || m_isOnLine));
    m_inbound->setEnabled(!m_case->isReadOnly() && !m_isOnLine);
    if (isTheirs) {
        m_lineBand->show(Tint::Amber, tr("%1 has this debtor on the line.").arg(theirs->login),
            tr("Since %1. Call later, or ask %2.").arg(momentText(theirs->since, m_book.today()), theirs->login));
    } else if (m_isOnLine && isInTeam && m_team->link != TeamLink::Current && m_team->link != TeamLink::Copying) {
        m_lineBand->show(Tint::Amber, tr("Your colleagues do not see this call."), tr("The shared database does not answer."));
    } else {
        m_lineBand->hide();
    }
    describeCall();
}

void CasePage::describeConflicts()
{
    const auto found = conflictsOf(m_book, m_case->key());
    const bool isAny = found && !found->empty();
    m_decide->setVisible(isAny);
    m_decide->setEnabled(isAny);
    if (!isAny) {
        m_conflict->hide();
        return;
    }
    QStringList words;
    for (const TeamConflict& conflict : *found) {
        words += conflict.isDuplicate()
            ? titleOf(conflict)
            : tr("%1: “%2” stands, %3 had written “%4”")
                  .arg(titleOf(conflict), textOf(conflict, ConflictSide::Theirs), conflict.user, textOf(conflict, ConflictSide::Mine));
    }
    m_conflict->show(Tint::Amber, tr("Two people changed the same."), words.join(u"; "_s) + u'.');
}

void CasePage::showError(const Error& error)
{
    if (shell() != nullptr)
        shell()->showError(error);
}

/// Actions on a claim begin with the one that the cursor is on.
void CasePage::aim()
{
    m_actions->setClaim(m_what->hasClaimFocus() ? m_what->currentClaim() : Key<Claim>());
    m_actions->setCurrentClaim(m_what->currentClaim());
}

void CasePage::offerUndo(const QString& words, const UndoStep& step)
{
    if (step.changeSet == 0) {
        shell()->say(words);
        return;
    }
    // The page may be left before it is taken back.
    shell()->offerUndo(words, shell(), [window = shell(), &book = m_book, step] {
        if (const auto undone = undo(book, step); !undone)
            window->showError(undone.error());
    });
}

void CasePage::followFocus(QWidget*, QWidget* now)
{
    if (now == nullptr || !isAncestorOf(now) || !m_isEntered)
        return;
    m_lastFocus = now;
    if (!m_actions->isAncestorOf(now))
        aim();
    m_body->reveal(now);
    Q_EMIT titleChanged();
}

} // namespace mahnwerk
