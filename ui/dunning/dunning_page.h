// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/dunning_commands.h"
#include "core/claims/case.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <memory>
#include <optional>

class QStackedWidget;

namespace mahnwerk {

class Banner;
class Button;
class EmptyState;
class FileChooser;
class HoldBar;
struct DunningLists;
struct HoldDraft;
class Label;
class PageHead;
class ProgressBand;
class ProposalView;
class RunsView;

/// The dunning run of the day (Mahnlauf): what it would do, doing it, and the runs that were made.
class DunningPage : public Page {
    Q_OBJECT

public:
    explicit DunningPage(Book& book, QWidget* parent = nullptr);
    ~DunningPage() override;

    QString title() const override;
    QString iconName() const override;
    std::vector<KeyHint> keyHints() const override;
    void focusFirst() override;
    Escape escape() override;
    void arrive() override;
    void retranslate() override;

    void setFileChooser(std::unique_ptr<FileChooser> chooser);

Q_SIGNALS:
    void caseOpened(mahnwerk::Key<mahnwerk::Case> key);
    /// What the letters of this creditor lack is to be entered.
    void creditorRequested(mahnwerk::Key<mahnwerk::Creditor> key);
    /// From the empty page: bring in a list.
    void listRequested();
    void proposalShown();
    void runEnded();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class View { Proposal, Runs, Empty };
    /// What stands in the way of a run.
    enum class Obstacle { None, RunOfToday, RunOfAnotherDay, OtherWork };

    void layOut();
    void addCommands();
    void setView(View view);
    void allow();
    void refresh();
    void take(Result<DunningLists> lists);
    void look();
    void describe();
    void describeProposal();
    void describeRun();
    void describeObstacle();
    void nameCommands();
    void start();
    void end(const Result<RunResult>& result);
    void closeOldRun();
    void beginHold();
    void hold(const HoldDraft& draft);
    void openLetter(int row);
    void toggleRuns();

    Book& m_book;
    std::unique_ptr<FileChooser> m_chooser;
    PageHead* m_head;
    Label* m_promise;
    Banner* m_banner;
    ProgressBand* m_progress;
    QStackedWidget* m_body;
    ProposalView* m_proposal;
    RunsView* m_runs;
    EmptyState* m_empty;
    HoldBar* m_hold;
    QAction* m_run;
    QAction* m_effect;
    QAction* m_history;
    QAction* m_place;
    QAction* m_closeOld;
    QAction* m_pageBack;
    QAction* m_pageOn;
    QAction* m_sender;
    Button* m_runButton;
    Button* m_effectButton;
    Button* m_historyButton;
    QTimer m_pause;
    std::optional<Batch> m_interrupted;
    Obstacle m_obstacle = Obstacle::None;
    Date m_asOf;
    bool m_isStale = true;
    bool m_isComputing = false;
    bool m_isKnown = false; ///< a proposal was shown
};

} // namespace mahnwerk
