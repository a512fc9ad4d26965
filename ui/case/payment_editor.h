// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_commands.h"
#include "ui/case/action_editor.h"

namespace mahnwerk {

class AmountEdit;
class DateEdit;

/// Records money received, for the case or for one claim of it.
class PaymentEditor final : public ActionEditor {
    Q_OBJECT

public:
    explicit PaymentEditor(OpenCase& file, QWidget* parent = nullptr);

    /// The claim that a new payment is for; null: all of them.
    void setClaim(Key<Claim> claim) { m_preset = claim; }
    void retranslate() override;

protected:
    void refill() override;
    QVariantMap stored() const override;
    bool commit() override;
    void showEffect() override;

private:
    QString amountError() const;
    QString dateError() const;
    Money openFor(Key<Claim> claim) const;

    Key<Claim> m_preset;
    AmountEdit* m_amounts;
    DateEdit* m_dates;
    QComboBox* m_claims;
    Field* m_amount;
    Field* m_date;
    Field* m_claim;
    Field* m_text;
};

} // namespace mahnwerk
