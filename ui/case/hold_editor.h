// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_commands.h"
#include "ui/case/action_editor.h"

namespace mahnwerk {

class DateEdit;

/// Suspends the dunning of a claim, the case or everything of the debtor until a day.
class HoldEditor final : public ActionEditor {
    Q_OBJECT

public:
    explicit HoldEditor(OpenCase& file, QWidget* parent = nullptr);

    /// What a new hold reaches first; null: the case.
    void setClaim(Key<Claim> claim) { m_preset = claim; }
    void retranslate() override;

protected:
    void refill() override;
    QVariantMap stored() const override;
    bool commit() override;
    void showEffect() override;

private:
    static constexpr qint64 wholeCase = 0;
    static constexpr qint64 wholeDebtor = -1;
    QString dateError() const;
    HoldDraft typed() const;
    /// "Keller, Beat", or with the claim's reference.
    QString subject() const;

    Key<Claim> m_preset;
    QComboBox* m_reaches;
    QComboBox* m_reasons;
    DateEdit* m_dates;
    Field* m_reason;
    Field* m_until;
    Field* m_reach;
    Field* m_note;
};

} // namespace mahnwerk
