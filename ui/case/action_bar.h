// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/claim.h"
#include "ui/shell/theme.h"

#include <QWidget>

#include <vector>

class QAction;

namespace mahnwerk {

class ActionEditor;
class ApprovalEditor;
class Button;
class CaseEditor;
class ClosingEditor;
class DefaultEditor;
class DisputeEditor;
class DocumentEditor;
class EventEditor;
class FlowLayout;
class HandUpEditor;
class HoldEditor;
class Label;
class OpenCase;
class OwnerEditor;
class Page;
class PaymentEditor;
class StepEditor;
class TermsEditor;

/// What can be done with the case, at the foot of its page; the form of an action opens above the buttons.
class ActionBar : public QWidget {
    Q_OBJECT

public:
    ActionBar(OpenCase& file, Page& page, QWidget* parent = nullptr);

    void retranslate();
    /// At the right: the button of the call, and how long it takes or whether the debtor may be called.
    void setCall(QAction& call);
    void setCallState(const QString& words, Tone tone);
    /// Only the call can be ended.
    void setLocked(bool locked);
    /// Payments, holds and closings begin with this claim, if it is not null.
    void setClaim(Key<Claim> claim);
    /// The claim that the cursor is on, wherever the focus is: terms, default and events are about one.
    void setCurrentClaim(Key<Claim> claim);
    std::vector<CaseEditor*> editors() const;
    QAction* paymentCommand() const { return m_payment; }
    QAction* stepCommand() const { return m_step; }
    QAction* ownerCommand() const { return m_ownership; }
    QAction* eventCommand() const { return m_event; }

Q_SIGNALS:
    /// A form is about to open.
    void opening();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAction* addCommand(Page& page, const QString& name, Qt::Key key, ActionEditor* editor);
    void addButton(QAction& action, ActionEditor* editor);
    void open(ActionEditor* editor);
    void markOpen();
    void offer();

    OpenCase& m_case;
    PaymentEditor* m_paymentEditor;
    HoldEditor* m_holdEditor;
    ClosingEditor* m_closingEditor;
    StepEditor* m_stepEditor;
    TermsEditor* m_termsEditor;
    DefaultEditor* m_defaultEditor;
    EventEditor* m_eventEditor;
    OwnerEditor* m_ownerEditor;
    DisputeEditor* m_disputeEditor;
    ApprovalEditor* m_approvalEditor;
    DocumentEditor* m_documentEditor;
    HandUpEditor* m_handUpEditor;
    QWidget* m_buttonRow;
    FlowLayout* m_buttons;
    std::vector<std::pair<Button*, CaseEditor*>> m_marks;
    Label* m_reason;
    Label* m_callState;
    QAction* m_payment;
    QAction* m_hold;
    QAction* m_closing;
    QAction* m_terms;
    QAction* m_default;
    QAction* m_event;
    QAction* m_step;
    QAction* m_ownership;
    QAction* m_dispute;
    QAction* m_approval;
    QAction* m_document;
    QAction* m_handUp;
    bool m_isLocked = false;
};

} // namespace mahnwerk
