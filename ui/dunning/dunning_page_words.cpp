// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dunning/dunning_page.h"

#include "ui/dunning/hold_bar.h"
#include "ui/dunning/proposal_view.h"
#include "ui/dunning/runs_view.h"
#include "ui/shell/banner.h"
#include "ui/shell/button.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/label.h"
#include "ui/shell/page_head.h"
#include "ui/shell/progress_band.h"
#include "ui/shell/window.h"
#include "ui/words/dunning_labels.h"
#include "ui/words/formats.h"

#include <QAction>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

/// Below this width, at 100 % text, the buttons need the room.
constexpr int roomForPromise = 1200;
/// And below this one, the primary button alone; the keys of the others stay.
constexpr int roomForButtons = 860;

} // namespace

void DunningPage::retranslate()
{
    m_progress->setStopText(tr("Stop"), keyText(QKeySequence(Qt::Key_Escape)));
    m_proposal->retranslate();
    m_runs->retranslate();
    m_hold->retranslate();
    describe();
}

void DunningPage::describe()
{
    nameCommands();
    allow();
    const bool isRuns = m_body->currentWidget() == m_runs;
    const bool isProposal = m_body->currentWidget() == m_proposal;
    m_promise->setVisible(isProposal && !m_progress->isRunning() && width() >= theme().px(roomForPromise));
    m_promise->setText(m_isComputing ? tr("The proposal is being computed") : tr("Nothing is sent yet.\nThe run can be stopped at any time."));
    m_runButton->setVisible(isProposal);
    const bool hasRoom = width() >= theme().px(roomForButtons);
    m_effectButton->setVisible(isProposal && hasRoom);
    m_historyButton->setVisible(hasRoom || isRuns);
    if (isRuns)
        describeRun();
    else
        describeProposal();
    if (!m_isKnown)
        m_empty->setWords(tr("The proposal is being computed"), tr("Every open claim is looked at: what is due today, what waits, what needs you."));
    else
        m_empty->setWords(tr("Nothing to remind"), tr("No claim is open. Bring in a list of open invoices; what becomes due then stands here."), tr("Bring in a list"));
    describeObstacle();
    if (shell() != nullptr && m_isKnown)
        shell()->setBadge(*this, m_proposal->act().effect().letters);
}

void DunningPage::describeProposal()
{
    const Date day = m_asOf.isNull() ? m_book.today() : m_asOf;
    m_head->setTitle(tr("Dunning run %1").arg(format(day, DateStyle::Long)));
    m_head->setChips({ m_progress->isRunning() ? Chip { tr("running"), Tint::Blue } : Chip { tr("proposal"), Tint::Grey } });
    const DunningEffect& effect = m_proposal->act().effect();
    QStringList parts;
    for (const auto& [channel, count] : effect.channels)
        parts += dunningChannelCount(channel, count);
    parts += sumsInWords(effect.open);
    const QString fees = sumsInWords(effect.fees);
    parts += fees.isEmpty() ? tr("no fees") : tr("fees %1").arg(fees);
    if (const auto leftOut = m_proposal->act().rowCount() - effect.letters; leftOut > 0)
        parts += tr("%n left out", nullptr, leftOut);
    m_head->setCaption(effect.letters == 0 ? tr("All procedures") : tr("All procedures") + u" · "_s + parts.join(u" · "_s));
}

void DunningPage::describeRun()
{
    const auto line = m_runs->selected();
    if (!line) {
        m_head->setTitle(tr("Dunning runs"));
        m_head->setChips({});
        m_head->setCaption({});
        return;
    }
    m_head->setTitle(tr("Dunning run %1").arg(format(line->run.date, DateStyle::Long)));
    m_head->setChips({ chipOf(line->state) });
    const QString fees = sumsInWords(line->fees);
    m_head->setCaption(tr("Run %1 · %2 · %3").arg(QString::number(line->run.number), tr("%n letter(s)", nullptr, line->letters),
        fees.isEmpty() ? tr("no fees") : tr("fees %1").arg(fees)));
}

void DunningPage::describeObstacle()
{
    m_closeOld->setVisible(m_obstacle == Obstacle::RunOfAnotherDay);
    m_closeOld->setEnabled(m_obstacle == Obstacle::RunOfAnotherDay);
    m_banner->parentWidget()->setHidden(m_obstacle == Obstacle::None || m_progress->isRunning());
    const QString label = m_interrupted ? m_interrupted->label : QString();
    switch (m_obstacle) {
    case Obstacle::None:
        m_banner->hide();
        return;
    case Obstacle::RunOfToday:
        m_banner->show(Tint::Amber, tr("The run of today was stopped."),
            tr("What it made is kept, and no letter is made twice. Continue it; what is ticked below is still missing."));
        return;
    case Obstacle::RunOfAnotherDay: {
        const auto date = Date::fromIso(label);
        const QString day = date ? format(*date, DateStyle::Weekday) : label;
        m_closeOld->setText(tr("Close the run of %1").arg(day));
        m_banner->show(Tint::Amber, tr("The run of %1 was interrupted.").arg(day),
            tr("What it made is kept. Close it; what it did not reach is in the proposal of today."));
        return;
    }
    case Obstacle::OtherWork:
        m_banner->show(Tint::Amber, tr("Other work was interrupted: %1.").arg(label),
            tr("What was finished is kept. Continue it or undo it; the run can start after that."));
        return;
    }
    Q_UNREACHABLE();
}

void DunningPage::nameCommands()
{
    const QString count = formatCount(m_proposal->act().effect().letters);
    m_run->setText(m_obstacle == Obstacle::RunOfToday ? tr("Continue the run: %1").arg(count) : tr("Start the run: %1").arg(count));
    m_effect->setText(tr("Show the effect"));
    m_history->setText(m_body->currentWidget() == m_runs ? tr("Show the proposal") : tr("Show the runs"));
    m_place->setText(tr("Hold until …"));
    m_sender->setText(tr("Enter the sender"));
    m_pageBack->setText(tr("Previous page of the letter"));
    m_pageOn->setText(tr("Next page of the letter"));
}

void DunningPage::allow()
{
    const bool isProposal = m_body->currentWidget() == m_proposal;
    const bool idle = !m_progress->isRunning();
    const bool mayRun = m_obstacle == Obstacle::None || m_obstacle == Obstacle::RunOfToday;
    const bool isFresh = m_isKnown && !m_isStale && !m_isComputing;
    m_run->setEnabled(isProposal && idle && mayRun && isFresh && m_proposal->act().effect().letters > 0);
    m_effect->setEnabled(isProposal && idle && m_proposal->act().rowCount() > 0);
    m_history->setEnabled(idle);
    m_place->setEnabled(isProposal && idle && m_proposal->chosen() != nullptr);
    m_pageBack->setEnabled(isProposal);
    m_pageOn->setEnabled(isProposal);
}

} // namespace mahnwerk
