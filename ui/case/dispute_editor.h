// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/dispute.h"
#include "ui/case/action_editor.h"

namespace mahnwerk {

/// What the creditor says to an objection, and how it ends: until then the disputed part rests.
class DisputeEditor final : public ActionEditor {
    Q_OBJECT

public:
    explicit DisputeEditor(OpenCase& file, QWidget* parent = nullptr);

    /// Whether there is one to decide.
    bool isAny() const;
    void retranslate() override;

protected:
    void refill() override;
    QVariantMap stored() const override;
    bool commit() override;
    void showEffect() override;

private:
    const Dispute* chosen() const;
    QString subject(const Dispute& dispute) const;

    QComboBox* m_disputes;
    QComboBox* m_outcomes;
    Field* m_dispute;
    Field* m_question;
    Field* m_answer;
    Field* m_outcome;
};

/// Yes or no to a promise above what its agent may grant.
class ApprovalEditor final : public ActionEditor {
    Q_OBJECT

public:
    explicit ApprovalEditor(OpenCase& file, QWidget* parent = nullptr);

    bool isAny() const;
    void retranslate() override;

protected:
    void refill() override;
    QVariantMap stored() const override;
    bool commit() override;
    void showEffect() override;

private:
    QComboBox* m_decisions;
    QComboBox* m_confirmations;
    Field* m_decision;
    Field* m_reason;
    Field* m_confirmation;
};

} // namespace mahnwerk
