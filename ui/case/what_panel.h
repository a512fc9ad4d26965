// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/claim.h"
#include "ui/account/explanation.h"
#include "ui/case/panel_parts.h"

#include <functional>

namespace mahnwerk {

class AgeBar;
class ClaimTable;
class EventList;
class LimitationLine;
class ListView;
class NextStepLine;
class OpenCase;
class SectionHeader;
class SumRow;

/// A muted caption over a figure; one that can be explained takes the focus.
class FigureLabel : public QWidget {
    Q_OBJECT

public:
    enum class Size { Normal, Large };
    explicit FigureLabel(Size size = Size::Normal, QWidget* parent = nullptr);

    void setFigure(const QString& caption, const QString& value);
    /// How the figure came about, asked when the pointer rests on it.
    void setExplanation(std::function<QString()> explain);

Q_SIGNALS:
    /// Enter or a click on a figure that can be explained.
    void opened();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_caption;
    Label* m_value;
    std::function<QString()> m_explain;
};

/// What is owed: the total and its parts, the claims, their age, what happens next.
class WhatPanel final : public Panel {
    Q_OBJECT

public:
    explicit WhatPanel(OpenCase& file, QWidget* parent = nullptr);

    void retranslate();
    /// A link beside the heading of the claims.
    void setAccountCommand(QAction& command);
    void setPlanCommand(QAction& command);
    /// Beside the heading of the events that bear on limitation.
    void setEventCommand(QAction& command);
    void focusClaims();
    /// The claim that the cursor is on; null if there is none.
    Key<Claim> currentClaim() const;
    bool hasClaimFocus() const;
    QString keysLine() const;

Q_SIGNALS:
    /// Enter on an amount: how it came about. Null: of the whole case.
    void accountRequested(mahnwerk::Key<mahnwerk::Claim> claim, mahnwerk::AccountPart figure);
    /// The cursor went to another claim.
    void claimChosen();

private:
    void layOut();
    void reload();
    void showEvents();
    void showFigures();
    void showAgreed();
    void removeEvent();

    OpenCase& m_case;
    FigureLabel* m_total;
    FigureLabel* m_principal;
    FigureLabel* m_costs;
    FigureLabel* m_interest;
    FigureLabel* m_credit;
    FigureLabel* m_lastPayment;
    FigureLabel* m_promised;
    FigureLabel* m_planned;
    FigureLabel* m_disputed;
    CommandHeader* m_claimHead;
    Button* m_account = nullptr;
    Button* m_plan = nullptr;
    ClaimTable* m_claims;
    ListView* m_claimView;
    SumRow* m_sums;
    SectionHeader* m_ageHead;
    AgeBar* m_age;
    SectionHeader* m_nextHead;
    NextStepLine* m_automatic;
    NextStepLine* m_person;
    LimitationLine* m_limitation;
    CommandHeader* m_eventHead;
    Button* m_addEvent = nullptr;
    EventList* m_events;
    ListView* m_eventView;
    QAction* m_removeEvent;
};

} // namespace mahnwerk
