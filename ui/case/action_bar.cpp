// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/action_bar.h"

#include "ui/case/closing_editor.h"
#include "ui/case/default_editor.h"
#include "ui/case/dispute_editor.h"
#include "ui/case/document_editor.h"
#include "ui/case/event_editor.h"
#include "ui/case/hand_up_editor.h"
#include "ui/case/hold_editor.h"
#include "ui/case/open_case.h"
#include "ui/case/payment_editor.h"
#include "ui/case/step_editor.h"
#include "ui/case/terms_editor.h"
#include "ui/shell/button.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/label.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int largeText = 125;

} // namespace

ActionBar::ActionBar(OpenCase& file, Page& page, QWidget* parent)
    : QWidget(parent)
    , m_case(file)
    , m_paymentEditor(new PaymentEditor(file))
    , m_holdEditor(new HoldEditor(file))
    , m_closingEditor(new ClosingEditor(file))
    , m_stepEditor(new StepEditor(file))
    , m_termsEditor(new TermsEditor(file))
    , m_defaultEditor(new DefaultEditor(file))
    , m_eventEditor(new EventEditor(file))
    , m_ownerEditor(new OwnerEditor(file))
    , m_disputeEditor(new DisputeEditor(file))
    , m_approvalEditor(new ApprovalEditor(file))
    , m_documentEditor(new DocumentEditor(file))
    , m_handUpEditor(new HandUpEditor(file))
    , m_buttonRow(new QWidget)
    , m_buttons(new FlowLayout(m_buttonRow))
    , m_reason(Label::caption())
    , m_callState(new Label)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(8);
    m_payment = addCommand(page, u"addPayment"_s, Qt::Key_Z, m_paymentEditor);
    m_hold = addCommand(page, u"placeHold"_s, Qt::Key_B, m_holdEditor);
    m_step = addCommand(page, u"setNextStep"_s, Qt::Key_W, m_stepEditor);
    m_closing = addCommand(page, u"closeClaim"_s, Qt::Key_X, m_closingEditor);
    m_terms = addCommand(page, u"setTerms"_s, Qt::Key_T, m_termsEditor);
    m_default = addCommand(page, u"setDefault"_s, Qt::Key_V, m_defaultEditor);
    m_event = addCommand(page, u"addClaimEvent"_s, Qt::Key_J, m_eventEditor);
    m_ownership = addCommand(page, u"setOwner"_s, Qt::Key_O, m_ownerEditor);
    m_dispute = addCommand(page, u"decideDispute"_s, Qt::Key_G, m_disputeEditor);
    m_approval = addCommand(page, u"decidePromise"_s, Qt::Key_Y, m_approvalEditor);
    m_document = addCommand(page, u"writeDocument"_s, Qt::Key_L, m_documentEditor);
    m_handUp = addCommand(page, u"handUp"_s, Qt::Key_S, m_handUpEditor);
    connect(&file, &OpenCase::changed, this, &ActionBar::offer);
    // Owner and limitation have no button here: head and middle of the page show them, with their keys.
    for (const auto& [action, editor] : std::initializer_list<std::pair<QAction*, ActionEditor*>> { { m_payment, m_paymentEditor },
             { m_document, m_documentEditor }, { m_hold, m_holdEditor }, { m_step, m_stepEditor }, { m_closing, m_closingEditor }, { m_terms, m_termsEditor },
             { m_default, m_defaultEditor }, { m_dispute, m_disputeEditor }, { m_approval, m_approvalEditor },
             { m_handUp, m_handUpEditor } })
        addButton(*action, editor);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(0);
    for (CaseEditor* editor : editors())
        column->addWidget(editor);
    m_reason->setWordWrap(true);
    m_reason->setObjectName(u"readOnlyReason"_s);
    m_reason->setText(file.readOnlyReason());
    m_reason->setHidden(!file.isReadOnly());
    offer();
    column->addWidget(m_buttonRow);
    column->addWidget(m_reason);
}

QAction* ActionBar::addCommand(Page& page, const QString& name, Qt::Key key, ActionEditor* editor)
{
    QAction* action = page.addCommand(name, key);
    action->setEnabled(!m_case.isReadOnly());
    connect(action, &QAction::triggered, this, [this, editor] { open(editor); });
    connect(editor, &CaseEditor::closed, this, &ActionBar::markOpen);
    return action;
}

void ActionBar::addButton(QAction& action, ActionEditor* editor)
{
    auto* button = new Button(action);
    button->setCheckable(true);
    m_buttons->addWidget(button);
    m_marks.emplace_back(button, editor);
}

/// The button of the form that is open looks pressed.
void ActionBar::markOpen()
{
    for (const auto& [button, editor] : m_marks)
        button->setChecked(editor->isOpen());
    // Large text leaves no room for both.
    const bool isOpen = std::ranges::any_of(editors(), &CaseEditor::isOpen);
    m_buttonRow->setVisible(!isOpen || theme().textPercent() < largeText);
}

void ActionBar::open(ActionEditor* editor)
{
    Q_EMIT opening();
    for (CaseEditor* other : editors()) {
        if (other != editor && other->isOpen())
            other->close();
    }
    editor->open(editor->opensFor());
    markOpen();
}

void ActionBar::setCall(QAction& call)
{
    m_callState->setObjectName(u"callState"_s);
    m_buttons->addGap();
    m_buttons->addWidget(m_callState);
    m_buttons->addWidget(new Button(call));
}

void ActionBar::setCallState(const QString& words, Tone tone)
{
    m_callState->setText(words);
    m_callState->setTone(tone);
}

/// What there is to decide has a button only then.
void ActionBar::offer()
{
    for (const auto& [action, isAny] : { std::pair(m_dispute, m_disputeEditor->isAny()), std::pair(m_approval, m_approvalEditor->isAny()),
             std::pair(m_handUp, m_handUpEditor->isAny()) }) {
        action->setVisible(isAny && !m_isLocked);
        action->setEnabled(isAny && !m_isLocked && !m_case.isReadOnly());
    }
}

void ActionBar::setLocked(bool locked)
{
    m_isLocked = locked;
    for (CaseEditor* editor : editors()) {
        if (locked && editor->isOpen())
            editor->close();
    }
    for (QAction* action : { m_payment, m_hold, m_closing, m_terms, m_default, m_event, m_step, m_ownership, m_document }) {
        action->setVisible(!locked);
        action->setEnabled(!locked && !m_case.isReadOnly());
    }
    offer();
}

void ActionBar::setClaim(Key<Claim> claim)
{
    m_paymentEditor->setClaim(claim);
    m_holdEditor->setClaim(claim);
    m_closingEditor->setClaim(claim);
}

void ActionBar::setCurrentClaim(Key<Claim> claim)
{
    m_termsEditor->setClaim(claim);
    m_defaultEditor->setClaim(claim);
    m_eventEditor->setClaim(claim);
}

std::vector<CaseEditor*> ActionBar::editors() const
{
    return { m_paymentEditor, m_holdEditor, m_stepEditor, m_closingEditor, m_termsEditor, m_defaultEditor, m_eventEditor, m_ownerEditor, m_disputeEditor, m_approvalEditor,
        m_documentEditor, m_handUpEditor };
}

void ActionBar::retranslate()
{
    m_payment->setText(tr("Record a payment"));
    m_hold->setText(tr("Place a hold"));
    m_step->setText(tr("Next step"));
    m_closing->setText(tr("Close a claim"));
    m_terms->setText(tr("Terms"));
    m_default->setText(tr("Default"));
    m_event->setText(tr("Limitation"));
    m_ownership->setText(tr("Owner"));
    m_dispute->setText(tr("Objection"));
    m_approval->setText(tr("Approve"));
    m_document->setText(tr("Letter, e-mail"));
    m_handUp->setText(tr("To the supervisor"));
    m_reason->setText(m_case.readOnlyReason());
    for (CaseEditor* editor : editors())
        editor->retranslate();
}

void ActionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme().colours().border);
}

} // namespace mahnwerk
