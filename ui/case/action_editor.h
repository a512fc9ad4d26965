// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "ui/case/case_editor.h"

class QComboBox;
class QVBoxLayout;

namespace mahnwerk {

class Button;
class DateEdit;
class FlowLayout;
class Label;

/// A form of the action bar: title, fields in a row, what it will do, one button that says so.
class ActionEditor : public CaseEditor {
    Q_OBJECT

public:
    /// What it opens for; see CaseEditor::open().
    virtual qint64 opensFor() const { return 0; }

protected:
    explicit ActionEditor(OpenCase& file, QWidget* parent = nullptr);

    /// Width at 100 % text; 0: as wide as its editor.
    void place(Field* field, int width = 0);
    /// Between the row of fields and what it will do.
    void placeBelow(QWidget* widget);
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
    QVBoxLayout* m_column;
    Button* m_save;
    Button* m_discard;
};

/// "" for none: how a day stands in a form.
QString dayInForm(Date date);
/// What is wrong with a day that was typed, in the first sentence; empty if it is good or missing.
QString dayError(const DateEdit& edit);
/// Offers the open claims of the case, after one choice for all of them (value 0).
void offerClaims(QComboBox& box, const OpenCase& file, const QString& all);
/// Offers the ways in which the debtor can get in writing what was agreed, after none (value -1).
void offerChannels(QComboBox& box, OpenCase& file);
/// The first sentence of an error, for a line under a field.
QString shortSentence(const Error& error);

} // namespace mahnwerk
