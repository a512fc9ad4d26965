// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_view.h"
#include "core/book/plan_commands.h"
#include "ui/case/panel_parts.h"

class QCheckBox;
class QVBoxLayout;

namespace mahnwerk {

class Label;

/// Beside the plan: what is owed today, which claims are in it, how the debtor paid so far, when the claims are barred.
class PlanSide : public Panel {
    Q_OBJECT

public:
    explicit PlanSide(QWidget* parent = nullptr);

    void show(const CaseView& view, const PlanBasis* basis, const std::vector<PlanView>& plans, Date today);
    using QWidget::show;
    /// Those that are ticked; all are empty.
    std::vector<Key<Claim>> chosen() const;
    void retranslate();

Q_SIGNALS:
    void chosenChanged();

private:
    void showClaims(const CaseView& view);

    Label* m_todayTitle;
    Label* m_total;
    FactRows* m_parts;
    Label* m_claimsTitle;
    QVBoxLayout* m_claims;
    std::vector<std::pair<qint64, QCheckBox*>> m_boxes;
    Label* m_pastTitle;
    FactRows* m_past;
    Label* m_limitTitle;
    Label* m_limit;
};

} // namespace mahnwerk
