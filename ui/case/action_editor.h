// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/case_editor.h"

class QComboBox;

namespace mahnwerk {

class Button;
class FlowLayout;
class Label;

/// A form of the action bar: title, fields in a row, what it will do, one button that says so.
class ActionEditor : public CaseEditor {
    Q_OBJECT

protected:
    explicit ActionEditor(OpenCase& file, QWidget* parent = nullptr);

    /// Width at 100 % text; 0: as wide as its editor.
    void place(Field* field, int width = 0);
    void setWords(const QString& title, const QString& save);
    void setEffect(const QString& words);
    /// Checks the fields in their order; the first bad one gets the focus.
    bool areGood(const std::vector<Field*>& fields);
    void retranslateButtons();

private:
    Label* m_title;
    Label* m_hint;
    Label* m_effect;
    FlowLayout* m_fields;
    Button* m_save;
    Button* m_discard;
};

/// Offers the open claims of the case, after one choice for all of them (value 0).
void offerClaims(QComboBox& box, const OpenCase& file, const QString& all);
/// The first sentence of an error, for a line under a field.
QString shortSentence(const Error& error);

} // namespace mahnwerk
