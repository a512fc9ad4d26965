// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/dispute_editor.h"

#include "core/book/contact_commands.h"
#include "ui/case/case_text.h"
#include "ui/case/open_case.h"
#include "ui/shell/field.h"
#include "ui/words/call_labels.h"
#include "ui/words/formats.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

DisputeEditor::DisputeEditor(OpenCase& file, QWidget* parent)
    : ActionEditor(file, parent)
    , m_disputes(new QComboBox)
    , m_outcomes(new QComboBox)
    , m_dispute(addField(u"dispute"_s, m_disputes))
    , m_question(addField(u"question"_s, new QLineEdit))
    , m_answer(addField(u"answer"_s, new QLineEdit))
    , m_outcome(addField(u"outcome"_s, m_outcomes))
{
    setObjectName(u"disputeEditor"_s);
    place(m_dispute, 220);
    place(m_question, 220);
    place(m_answer, 220);
    place(m_outcome, 150);
}

bool DisputeEditor::isAny() const
{
    return !file().view().disputes.empty();
}

void DisputeEditor::retranslate()
{
    retranslateButtons();
    m_dispute->setLabel(tr("Objection"));
    m_question->setLabel(tr("Question to the creditor"));
    m_answer->setLabel(tr("Answer"));
    m_outcome->setLabel(tr("Decided"));
    refill();
    showEffect();
}

QString DisputeEditor::subject(const Dispute& dispute) const
{
    const ClaimLine* line = file().claim(dispute.claim);
    const QString what = line ? line->claim.reference : QString();
    return dispute.amount == 0 ? tr("%1: %2").arg(what, label(dispute.reason))
                               : tr("%1: %2, %3").arg(what, label(dispute.reason), format(Money(dispute.amount, file().currency())));
}

void DisputeEditor::refill()
{
    QStringList words;
    QVariantList keys;
    for (const Dispute& dispute : file().view().disputes) {
        words += subject(dispute);
        keys += dispute.key.value;
    }
    setChoices(*m_disputes, words, keys);
    QStringList outcomes;
    for (size_t i = 0; i < names<DisputeOutcome>.size(); ++i)
        outcomes += label(static_cast<DisputeOutcome>(i));
    setChoices(*m_outcomes, outcomes);
}

const Dispute* DisputeEditor::chosen() const
{
    const auto& all = file().view().disputes;
    const auto found = std::ranges::find(all, choice(u"dispute"_s), [](const Dispute& dispute) { return dispute.key.value; });
    return found == all.end() ? nullptr : &*found;
}

QVariantMap DisputeEditor::stored() const
{
    const Dispute* first = isAny() ? &file().view().disputes.front() : nullptr;
    return { { u"dispute"_s, first ? QVariant(first->key.value) : QVariant() }, { u"question"_s, first ? first->question : QString() },
        { u"answer"_s, first ? first->answer : QString() }, { u"outcome"_s, 0 } };
}

void DisputeEditor::showEffect()
{
    switch (static_cast<DisputeOutcome>(choice(u"outcome"_s))) {
    case DisputeOutcome::Open:
        setEffect(tr("Question and answer are kept; the disputed part rests."));
        break;
    case DisputeOutcome::Upheld:
        setEffect(tr("The creditor gives way: book a credit note for the part that is not owed."));
        break;
    case DisputeOutcome::Rejected:
    case DisputeOutcome::Withdrawn:
        setEffect(tr("All of the claim is asked for again."));
        break;
    }
    setWords(tr("Objection"), choice(u"outcome"_s) == 0 ? tr("Save") : tr("Decide"));
}

bool DisputeEditor::commit()
{
    const Dispute* before = chosen();
    if (!before)
        return false;
    Dispute dispute = *before;
    dispute.question = text(u"question"_s);
    dispute.answer = text(u"answer"_s);
    dispute.outcome = static_cast<DisputeOutcome>(choice(u"outcome"_s));
    return file().tell(editDispute(file().book(), dispute), tr("%1: objection %2").arg(file().name(), label(dispute.outcome)));
}

ApprovalEditor::ApprovalEditor(OpenCase& file, QWidget* parent)
    : ActionEditor(file, parent)
    , m_decisions(new QComboBox)
    , m_confirmations(new QComboBox)
    , m_decision(addField(u"decision"_s, m_decisions))
    , m_reason(addField(u"reason"_s, new QLineEdit))
    , m_confirmation(addField(u"confirmation"_s, m_confirmations))
{
    setObjectName(u"approvalEditor"_s);
    place(m_decision, 160);
    place(m_reason, 260);
    place(m_confirmation, 200);
}

bool ApprovalEditor::isAny() const
{
    return file().view().promise == PromiseState::Waiting;
}

void ApprovalEditor::retranslate()
{
    retranslateButtons();
    m_decision->setLabel(tr("Decision"));
    m_reason->setLabel(tr("Reason, if you like"));
    m_confirmation->setLabel(tr("Confirmation"));
    refill();
    showEffect();
}

void ApprovalEditor::refill()
{
    setChoices(*m_decisions, { tr("Approve"), tr("Decline") });
    offerChannels(*m_confirmations, file());
}

QVariantMap ApprovalEditor::stored() const
{
    // What the agent told the debtor; nothing if there is no such way any more.
    const auto wanted = file().view().confirmPromiseBy;
    const bool isThere = wanted && m_confirmations->findData(static_cast<int>(*wanted)) >= 0;
    return { { u"decision"_s, 0 }, { u"reason"_s, QString() }, { u"confirmation"_s, isThere ? static_cast<int>(*wanted) : -1 } };
}

void ApprovalEditor::showEffect()
{
    m_confirmation->setVisible(choice(u"decision"_s) == 0 && m_confirmations->count() > 1);
    const PromiseFacts& promised = file().view().calls.promised;
    const QString what = tr("%1 by %2").arg(formatWithCurrency(Money(promised.amount, file().currency())), dayText(promised.due, file().today()));
    setEffect(choice(u"decision"_s) == 0 ? tr("%1: reminders rest until then.").arg(what) : tr("%1: the debtor is called and told.").arg(what));
    setWords(tr("Promise"), choice(u"decision"_s) == 0 ? tr("Approve") : tr("Decline"));
}

bool ApprovalEditor::commit()
{
    const bool isGranted = choice(u"decision"_s) == 0;
    const qint64 channel = choice(u"confirmation"_s);
    const auto confirmBy = isGranted && channel >= 0 ? std::optional(static_cast<DocumentChannel>(channel)) : std::nullopt;
    return file().tell(decidePromise(file().book(), file().view().calls.promise, isGranted, text(u"reason"_s), confirmBy),
        isGranted ? tr("%1: promise approved").arg(file().name()) : tr("%1: promise declined").arg(file().name()));
}

} // namespace mahnwerk
