// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/claims/conflict_decision.h"
#include "core/sync/team_view.h"
#include "ui/shell/page.h"
#include "ui/shell/theme.h"

class QProgressBar;

namespace mahnwerk {

class Banner;
class Book;
class Button;
class ConflictList;
class ConflictPanel;
class Label;
class ListView;
class PageHead;
class PasswordPanel;
class SectionHeader;
class TeamForm;
class TeamPasswords;
class TeamStepList;
class TeamWorker;

/// The team of this book: how to get into one, how it stands, what waits, what was refused and what two people changed
/// at the same time.
class TeamPage : public Page {
    Q_OBJECT

public:
    TeamPage(Book& book, TeamWorker& worker, TeamPasswords& passwords);
    ~TeamPage() override;

    QString title() const override;
    QString iconName() const override;
    std::vector<KeyHint> keyHints() const override;
    QString keysLine() const override;
    void focusFirst() override;
    Escape escape() override;
    void arrive() override;
    void retranslate() override;
    /// To the first conflict of a case.
    void reveal(Key<Case> key);

Q_SIGNALS:
    void caseOpened(mahnwerk::Key<mahnwerk::Case> key);
    /// The book was exchanged for the team's: it is to be opened again.
    void joined();

private:
    QWidget* setUpPart();
    QWidget* teamPart();
    void addCommands();
    void reload();
    void follow(const TeamState& state);
    void tellTrouble(const TeamState& state);
    void describe();
    void describeLists();
    void choose();
    void decideBy(ConflictChoice choice);
    void test();
    void askToJoin();
    void join();
    void answer(Tint tint, const QString& lead, const QString& rest = {});
    void sayError(const Error& error);

    Book& m_book;
    TeamWorker& m_worker;
    TeamPasswords& m_passwords;
    TeamView m_view;
    bool m_isAsking = false; ///< a test or a joining is on its way
    bool m_isJoining = false;
    QAction* m_now;
    QAction* m_test;
    QAction* m_join;
    QAction* m_yes;
    QAction* m_no;
    PageHead* m_head;
    Banner* m_trouble;
    Label* m_intro;
    TeamForm* m_form;
    Label* m_effect;
    Banner* m_question;
    Banner* m_answer;
    Label* m_progressText;
    QProgressBar* m_progress;
    PasswordPanel* m_password;
    SectionHeader* m_conflictHead;
    SectionHeader* m_waitingHead;
    SectionHeader* m_refusedHead;
    Label* m_noConflicts;
    Label* m_noWaiting;
    Label* m_noRefused;
    Label* m_aside;
    ConflictList* m_conflicts;
    TeamStepList* m_waiting;
    TeamStepList* m_refused;
    ListView* m_conflictView;
    ListView* m_waitingView;
    ListView* m_refusedView;
    ConflictPanel* m_panel;
    QWidget* m_setUp;
    QWidget* m_team;
};

} // namespace mahnwerk
