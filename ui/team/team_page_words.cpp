// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/team_worker.h"
#include "ui/shell/banner.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/page_head.h"
#include "ui/team/conflict_panel.h"
#include "ui/team/password_panel.h"
#include "ui/team/team_form.h"
#include "ui/team/team_lists.h"
#include "ui/team/team_page.h"
#include "ui/team/team_words.h"
#include "ui/words/formats.h"
#include "ui/words/labels.h"
#include "ui/words/team_labels.h"

#include <QAction>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace mahnwerk {

void TeamPage::retranslate()
{
    m_now->setText(tr("Exchange now"));
    m_test->setText(tr("Test the connection"));
    m_join->setText(tr("Join the team"));
    m_yes->setText(tr("Join"));
    m_no->setText(tr("Not yet"));
    m_yes->setShortcut(QKeySequence(tr("Y", "key for yes")));
    m_no->setShortcut(QKeySequence(tr("N", "key for no")));
    m_intro->setText(tr("A team works on the same claims: each at an own computer, with a book that works on without a connection. They meet in a "
                        "PostgreSQL database, which your administrator has prepared."));
    m_form->retranslate();
    m_conflictHead->setTitle(tr("To decide"));
    m_conflictHead->setNote(tr("Two people changed the same; the first one's value stands"));
    m_waitingHead->setTitle(tr("Waiting to be sent"));
    m_refusedHead->setTitle(tr("Refused"));
    m_noConflicts->setText(tr("Nothing to decide. If two people change the same field at the same time, both values stand here until somebody chooses."));
    m_noWaiting->setText(tr("Nothing waits. What you save is sent at once; without a connection it waits here."));
    m_noRefused->setText(tr("Nothing was refused."));
    m_conflictView->setAccessibleName(tr("Changes that met"));
    m_waitingView->setAccessibleName(tr("Changes that wait to be sent"));
    m_refusedView->setAccessibleName(tr("Changes that were refused"));
    for (ListModel* list : { static_cast<ListModel*>(m_conflicts), static_cast<ListModel*>(m_waiting), static_cast<ListModel*>(m_refused) })
        list->retitle();
    m_panel->retranslate();
    m_password->retranslate();
    reload();
}

void TeamPage::describeLists()
{
    m_noConflicts->setVisible(m_view.conflicts.empty());
    m_conflictView->setVisible(!m_view.conflicts.empty());
    m_noWaiting->setVisible(m_view.waiting.empty());
    m_waitingView->setVisible(!m_view.waiting.empty());
    m_noRefused->setVisible(m_view.refused.empty());
    m_refusedView->setVisible(!m_view.refused.empty());
    m_aside->setVisible(m_view.aside > 0);
    const auto shown = [](qint64 all, size_t listed) {
        return all > static_cast<qint64>(listed) ? tr("%1, the first %2 are shown").arg(formatCount(all), formatCount(static_cast<qint64>(listed))) : QString();
    };
    m_waitingHead->setNote(shown(m_view.waitingCount, m_view.waiting.size()));
    m_refusedHead->setNote(m_view.refused.empty() ? QString() : tr("Taken back here; do it again if it is still needed"));
    m_aside->setText(tr("Some steps of others (%1) can only be taken over by a newer Mahnwerk. They are kept until then.").arg(formatCount(m_view.aside)));
}

void TeamPage::follow(const TeamState& state)
{
    const bool isInTeam = !state.team.isEmpty() || !m_view.team.isEmpty();
    const bool isCopying = state.link == TeamLink::Copying;
    const QString team = state.team.isEmpty() ? m_view.team : state.team;
    m_head->setTitle(team.isEmpty() ? tr("Team") : tr("Team %1").arg(team));
    QString caption = stateText(state, m_book.today());
    if (!m_view.letter.isEmpty() && isInTeam)
        caption += u" · "_s + tr("workstation %1").arg(m_view.letter);
    m_head->setCaption(caption);
    m_setUp->setVisible(!isInTeam && !isCopying);
    m_team->setVisible(isInTeam && !(isCopying && m_isJoining));
    m_password->follow(state);
    m_progress->setVisible(isCopying);
    m_progressText->setVisible(isCopying);
    m_progressText->setText(tr("%1. You can work with what is here already.").arg(stateText(state, m_book.today())));
    m_progress->setMaximum(state.total > 0 ? 1'000 : 0);
    m_progress->setValue(state.total > 0 ? static_cast<int>(state.copied * 1'000 / state.total) : 0);
    tellTrouble(state);
    m_now->setVisible(isInTeam);
    m_now->setEnabled(isInTeam && !isCopying);
    describe();
}

void TeamPage::tellTrouble(const TeamState& state)
{
    const bool isWrong = state.link == TeamLink::Password && state.isPasswordWrong;
    if (state.link != TeamLink::Offline && state.link != TeamLink::Barred && !isWrong) {
        m_trouble->hide();
        return;
    }
    m_trouble->setDetails(details(state.error));
    const QString kept = state.waiting > 0 ? tr("%n changes are saved here.", nullptr, static_cast<int>(state.waiting)) : tr("What you save is kept here.");
    if (isWrong) {
        m_trouble->show(Tint::Amber, tr("The password was not accepted."), tr("%1 Type it again.").arg(kept));
    } else if (state.link == TeamLink::Offline) {
        m_trouble->show(Tint::Amber, tr("The shared database does not answer."),
            state.next > 0 ? tr("%1 Mahnwerk tries again at %2.").arg(kept, momentText(state.next, m_book.today())) : kept);
    } else {
        const auto [lead, rest] = partedSentence(state.error);
        m_trouble->show(Tint::Red, lead, rest);
    }
}

void TeamPage::describe()
{
    const bool isSetUp = m_setUp->isVisibleTo(this);
    const bool isAsked = !m_question->isHidden();
    const bool isFree = isSetUp && !m_isAsking && !m_book.isReadOnly();
    for (QAction* action : { m_test, m_join }) {
        action->setVisible(isSetUp);
        action->setEnabled(isFree && !isAsked);
    }
    for (QAction* action : { m_yes, m_no }) {
        action->setVisible(isAsked);
        action->setEnabled(isFree && isAsked);
    }
    m_panel->setEditable(!m_book.isReadOnly());
    m_effect->setText(m_book.isReadOnly() ? tr("This book may only be read: it cannot join a team.")
                                          : tr("A book without claims takes a copy of what the team has. A book with claims can only begin an empty team: "
                                               "what it has is sent first. A book that joined stays in its team."));
}

} // namespace mahnwerk
