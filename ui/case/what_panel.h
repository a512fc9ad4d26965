// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/claim.h"
#include "ui/case/panel_parts.h"

namespace mahnwerk {

class AgeBar;
class ClaimTable;
class ListView;
class NextStepLine;
class OpenCase;
class SectionHeader;
class SumRow;

/// A muted caption over a figure.
class FigureLabel : public QWidget {
    Q_OBJECT

public:
    enum class Size { Normal, Large };
    explicit FigureLabel(Size size = Size::Normal, QWidget* parent = nullptr);

    void setFigure(const QString& caption, const QString& value);

private:
    Label* m_caption;
    Label* m_value;
};

/// What is owed: the total and its parts, the claims, their age, what happens next.
class WhatPanel final : public Panel {
    Q_OBJECT

public:
    explicit WhatPanel(OpenCase& file, QWidget* parent = nullptr);

    void retranslate();
    void focusClaims();
    /// The claim that the cursor is on; null if there is none.
    Key<Claim> currentClaim() const;
    bool hasClaimFocus() const;
    QString keysLine() const;

Q_SIGNALS:
    /// Enter on a claim.
    void claimOpened();
    /// The cursor went to another claim.
    void claimChosen();

private:
    void layOut();
    void reload();
    void showFigures();

    OpenCase& m_case;
    FigureLabel* m_total;
    FigureLabel* m_principal;
    FigureLabel* m_costs;
    FigureLabel* m_interest;
    FigureLabel* m_credit;
    FigureLabel* m_lastPayment;
    SectionHeader* m_claimHead;
    ClaimTable* m_claims;
    ListView* m_claimView;
    SumRow* m_sums;
    SectionHeader* m_ageHead;
    AgeBar* m_age;
    SectionHeader* m_nextHead;
    NextStepLine* m_automatic;
    NextStepLine* m_person;
};

} // namespace mahnwerk
