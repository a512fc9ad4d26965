// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/creditor.h"

#include <QHash>
#include <QMap>
#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;

namespace mahnwerk {

class Field;

/// As people read it; what is no account stays as it was typed.
QString readableIban(const QString& iban);

/// Name, address, account, phone and e-mail of a creditor. What was typed and not saved is kept for each one;
/// what somebody else changes meanwhile appears in the fields that nobody typed in.
class CreditorForm : public QWidget {
    Q_OBJECT

public:
    explicit CreditorForm(QWidget* parent = nullptr);

    /// The creditor as the book has it; without a key: a new one.
    void setCreditor(const Creditor& creditor);
    const Creditor& creditor() const { return m_creditor; }
    /// The same with what was typed.
    Creditor typed() const;
    bool hasChanges() const { return !changes().isEmpty(); }
    bool hasDraft(Key<Creditor> key) const { return m_drafts.contains(key.value); }
    /// Checks all fields; the first that is wrong gets the focus.
    bool isGood();
    /// Forgets what was typed.
    void discard();
    void showNameError(const QString& error);
    void focusName();
    /// The first field that letters lack, else the name.
    void focusMissing();
    void setEditable(bool editable);
    void retranslate();

Q_SIGNALS:
    /// Enter in a field.
    void submitted();
    void edited();

private:
    struct Input {
        QString Creditor::*member;
        Field* field;
        int width;
    };
    void layOut();
    Field* addEdit(const QString& name, QString Creditor::*member, int width);
    Field* fieldOf(QString Creditor::*member) const;
    QString checkOf(const Input& input) const;
    QString shownIn(const Input& input) const;
    void show(const Input& input, const QString& text);
    /// The texts that differ from the book, by place in m_inputs.
    QMap<size_t, QString> changes() const;
    void showAll(const QMap<size_t, QString>& typed);
    void groupIban();

    Creditor m_creditor;
    std::vector<Input> m_inputs;
    QHash<qint64, QMap<size_t, QString>> m_drafts;
    QComboBox* m_countries;
    QLineEdit* m_iban = nullptr;
};

} // namespace mahnwerk
