// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/claim_choices.h"
#include "core/book/claim_limitation.h"
#include "ui/case/action_editor.h"

namespace mahnwerk {

class DateEdit;

/// Records what happened to a claim and bears on its limitation (Verjährung): acknowledgement, talks, court, enforcement.
class EventEditor final : public ActionEditor {
    Q_OBJECT

public:
    explicit EventEditor(OpenCase& file, QWidget* parent = nullptr);

    void setClaim(Key<Claim> claim) { m_preset = claim; }
    void retranslate() override;

protected:
    void refill() override;
    QVariantMap stored() const override;
    bool commit() override;
    void showEffect() override;

private:
    /// Null: the law of the country knows no events.
    const LimitationRule* rule() const;
    bool lasts() const;
    /// What it does to limitation, and by which law.
    QString meaning() const;
    QString dateError() const;
    QString untilError() const;
    ClaimEventDraft typed() const;

    Key<Claim> m_preset;
    ClaimChoices m_choices;
    QComboBox* m_claims;
    QComboBox* m_codes;
    DateEdit* m_dates;
    DateEdit* m_untils;
    Field* m_claim;
    Field* m_code;
    Field* m_date;
    Field* m_until;
    Field* m_text;
};

} // namespace mahnwerk
