// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/claim.h"
#include "core/law/default_start.h"
#include "ui/case/action_editor.h"

class QCheckBox;

namespace mahnwerk {

class DateEdit;

/// What put the debtor of a claim in default (Verzug): the first day of interest follows from it.
class DefaultEditor final : public ActionEditor {
    Q_OBJECT

public:
    explicit DefaultEditor(OpenCase& file, QWidget* parent = nullptr);

    void setClaim(Key<Claim> claim) { m_preset = claim; }
    void retranslate() override;

protected:
    void refill() override;
    QVariantMap stored() const override;
    bool commit() override;
    void showEffect() override;

private:
    struct Day {
        QString name;
        Date DefaultFacts::*member;
        DateEdit* edit;
        Field* field;
    };
    void addDay(const QString& name, Date DefaultFacts::*member);
    /// None: nothing that was entered puts the debtor in default.
    std::optional<DefaultStart> start() const;
    QString dayErrorOf(const Day& day) const;

    Key<Claim> m_preset;
    QComboBox* m_claims;
    QComboBox* m_since;
    QCheckBox* m_told;
    Field* m_claim;
    Field* m_sinceField;
    std::vector<Day> m_days;
};

} // namespace mahnwerk
