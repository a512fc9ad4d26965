// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/office.h"

#include <QMap>
#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;

namespace mahnwerk {

class Field;

/// What letters tell of a collecting office. What somebody else changes meanwhile appears in the fields that nobody
/// typed in.
class OfficeForm : public QWidget {
    Q_OBJECT

public:
    explicit OfficeForm(QWidget* parent = nullptr);

    /// The office as the book has it; without a key: a new one.
    void setOffice(const Office& office);
    const Office& office() const { return m_office; }
    /// The same with what was typed.
    Office typed() const;
    bool hasChanges() const { return !changes().isEmpty(); }
    /// Checks all fields; the first that is wrong gets the focus.
    bool isGood();
    /// Forgets what was typed.
    void discard();
    void focusName();
    void setEditable(bool editable);
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    struct Input {
        QString Office::*member;
        Field* field;
        int width;
    };
    void addEdit(const QString& name, QString Office::*member, int width);
    void layOut();
    Field* fieldOf(QString Office::*member) const;
    QString checkOf(const Input& input) const;
    QString shownIn(const Input& input) const;
    void show(const Input& input, const QString& text);
    /// The texts that differ from the book, by place in m_inputs.
    QMap<size_t, QString> changes() const;
    void groupIban();

    Office m_office;
    std::vector<Input> m_inputs;
    QComboBox* m_kinds;
    QComboBox* m_countries;
    Field* m_kind;
};

} // namespace mahnwerk
