// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/debtor.h"
#include "ui/case/case_editor.h"

class QCheckBox;
class QComboBox;

namespace mahnwerk {

class Button;
class DateEdit;

/// Edits who the debtor is and how to treat them. Only fields that were typed in are written, so that
/// what somebody else changed meanwhile stays.
class DebtorEditor final : public CaseEditor {
    Q_OBJECT

public:
    explicit DebtorEditor(OpenCase& file, QWidget* parent = nullptr);

    void retranslate() override;

protected:
    void refill() override;
    QVariantMap stored() const override;
    bool commit() override;
    void showEffect() override;

private:
    void layOut();
    QString birthDateError() const;
    Debtor typed() const;

    QComboBox* m_kinds;
    QComboBox* m_salutations;
    QComboBox* m_languages;
    DateEdit* m_birth;
    QCheckBox* m_doNotCall;
    QCheckBox* m_insolvent;
    QCheckBox* m_deceased;
    Field* m_kind;
    Field* m_salutation;
    Field* m_firstName;
    Field* m_name;
    Field* m_language;
    Field* m_birthDate;
    Field* m_representedBy;
    Button* m_save;
    Button* m_discard;
};

} // namespace mahnwerk
