// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/contact_point.h"
#include "ui/case/case_editor.h"

class QComboBox;

namespace mahnwerk {

class Button;
class Label;

/// Adds a telephone number, an e-mail, an address or an account (target 0), or edits one (target: its key).
class ContactPointEditor final : public CaseEditor {
    Q_OBJECT

public:
    explicit ContactPointEditor(OpenCase& file, QWidget* parent = nullptr);

    void retranslate() override;

protected:
    QVariantMap stored() const override;
    bool commit() override;
    void showEffect() override;

private:
    ContactPointKind kind() const;
    QString valueError() const;
    ContactPoint typed() const;
    bool write(const ContactPoint& point);

    Label* m_title;
    QComboBox* m_kinds;
    QComboBox* m_states;
    QComboBox* m_sources;
    Field* m_kind;
    Field* m_value;
    Field* m_street;
    Field* m_houseNumber;
    Field* m_postcode;
    Field* m_city;
    Field* m_country;
    Field* m_label;
    Field* m_state;
    Field* m_source;
    Button* m_save;
    Button* m_discard;
};

} // namespace mahnwerk
