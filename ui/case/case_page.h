// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/claims/case.h"
#include "core/parties/contact_point.h"
#include "ui/account/account_page.h"
#include "ui/shell/page.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <memory>

class QScrollArea;

namespace mahnwerk {

class ActionBar;
class Banner;
class Book;
class CaseBody;
class CaseEditor;
class CaseHead;
class HistoryPanel;
class IdentityPanel;
class OpenCase;
class OutcomeBar;
class ScriptBox;
struct TeamState;
struct UndoStep;
class WhatPanel;
class WhoPanel;

/// One case: who owes, what, and what happened; everything that can be done with it by a key.
class CasePage : public Page {
    Q_OBJECT

public:
    CasePage(Book& book, Key<Case> key, QWidget* parent = nullptr);
    ~CasePage() override;

    QString title() const override;
    QString iconName() const override;
    QString key() const override;
    std::vector<KeyHint> keyHints() const override;
    QString keysLine() const override;
    void focusFirst() override;
    Escape escape() override;
    bool hasDraft() const override;
    void arrive() override;
    void retranslate() override;
    /// What two people changed at the same time stands above the case until somebody decides; and who has the debtor
    /// on the line.
    void followTeam(const TeamState& state);
    /// A colleague was first.
    void loseLine();

Q_SIGNALS:
    /// Another case of the debtor was chosen.
    void caseOpened(mahnwerk::Key<mahnwerk::Case> key);
    /// How an amount came about.
    void accountOpened(const mahnwerk::AccountSubject& subject);
    /// To agree on instalments.
    void planOpened();
    /// The same after a call in which the debtor asked for them, with the amount (zero: not said) and the day (null) that they named.
    void planWanted(const mahnwerk::Money& amount, mahnwerk::Date first);
    /// Two people changed the same here, and somebody is to decide.
    void conflictRequested();
    /// We have the debtor on the line; null: no more.
    void lineTaken(const mahnwerk::Uuid& debtor);
    /// What became of a call is saved.
    void outcomeSaved();
    /// The case after this one in the list, or before it (-1).
    void nextRequested(int step);

private:
    void addCommands();
    void layOut();
    void describeConflicts();
    void describeLine();
    void describeCall();
    void restoreDrafts();
    void showBars(bool keys, bool actions);
    void switchCall();
    void beginCall(bool isInbound);
    void endCall();
    void tellCall();
    void lock(bool locked);
    void identify(const QStringList& facts);
    std::vector<CaseEditor*> editors() const;
    CaseEditor* activeEditor() const;
    void save();
    void aim();
    void showError(const Error& error);
    void afterClose(const CaseEditor* editor);
    void offerUndo(const QString& words, const UndoStep& step);
    void followFocus(QWidget* before, QWidget* now);

    Book& m_book;
    OpenCase* m_case;
    WhoPanel* m_who;
    WhatPanel* m_what;
    HistoryPanel* m_history;
    ActionBar* m_actions;
    OutcomeBar* m_outcomes;
    CaseHead* m_head;
    CaseBody* m_body;
    QScrollArea* m_scroll = nullptr;
    ScriptBox* m_opening;
    IdentityPanel* m_identity;
    Banner* m_conflict;
    Banner* m_lineBand;
    std::unique_ptr<TeamState> m_team;
    bool m_isOnLine = false;
    bool m_isInbound = false;
    bool m_isIdentified = false; ///< in this call
    QElapsedTimer m_callTimer; ///< since the call began, whatever the clock says
    Key<ContactPoint> m_number; ///< that was dialled
    QTimer m_tick; ///< of the call
    QAction* m_decide;
    QAction* m_line;
    QAction* m_inbound;
    QAction* m_next;
    QAction* m_previous;
    QAction* m_save;
    QAction* m_account;
    QAction* m_plan;
    QPointer<QWidget> m_lastFocus;
    CaseEditor* m_restored = nullptr; ///< takes the focus first
    bool m_isEntered = false; ///< before that the stack of pages moves the focus about
};

} // namespace mahnwerk
