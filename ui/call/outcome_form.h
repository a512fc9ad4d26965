// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/contact_commands.h"
#include "ui/case/action_editor.h"

#include <QElapsedTimer>

#include <map>

class QLineEdit;

namespace mahnwerk {

class AmountEdit;
class DateEdit;

/// What became of a call: the fields of one outcome, and what saving it will do. A letter typed first chooses another
/// outcome of the same digit.
class OutcomeForm final : public ActionEditor {
    Q_OBJECT

public:
    explicit OutcomeForm(OpenCase& file, QWidget* parent = nullptr);

    void arm(Outcome outcome);
    std::optional<Outcome> armed() const;
    /// How the call is made that the outcome will belong to.
    struct Call {
        bool isInbound = false;
        bool isIdentified = false;
        Key<ContactPoint> point;
        QElapsedTimer timer; ///< since it began, whatever the clock says; not valid: nobody called
    };
    void setCall(const Call& call) { m_call = call; }
    /// The debtor is not identified yet.
    void setLocked(bool locked);
    void retranslate() override;

Q_SIGNALS:
    void armedChanged();
    /// The outcome is in the book.
    void saved(const mahnwerk::ContactDraft& outcome);

protected:
    void refill() override;
    QVariantMap stored() const override;
    bool commit() override;
    void showEffect() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const OutcomeRule& rule() const;
    ContactDraft typed() const;
    Field* fieldOf(OutcomeField field) const;
    QLineEdit* textOf(OutcomeField field) const;
    void arrange();
    void tellError(const Error& error);
    QString effectOf(const ContactPlan& plan) const;
    QString refinements() const;

    Call m_call;
    bool m_isLocked = false;
    bool m_isFresh = false; ///< nothing was typed since it was armed
    AmountEdit* m_amounts;
    DateEdit* m_dates;
    DateEdit* m_evidences;
    QLineEdit* m_times;
    QComboBox* m_methods;
    QComboBox* m_numbers;
    QComboBox* m_reasons;
    QComboBox* m_claims;
    QComboBox* m_confirmations;
    std::map<OutcomeField, Field*> m_fields;
    Field* m_reason; ///< of an objection: it is chosen
    Field* m_confirmation; ///< of what was agreed, in writing
    Field* m_note;
};

} // namespace mahnwerk
