// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/drafts.h"

#include <QHash>
#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class QComboBox;

namespace mahnwerk {

class Field;
class OpenCase;

/// A form that opens inside a panel. Closed without saving it keeps what was typed, for each thing that it
/// edits; what somebody else changes meanwhile appears in the fields that nobody typed in.
class CaseEditor : public QWidget {
    Q_OBJECT

public:
    explicit CaseEditor(OpenCase& file, QWidget* parent = nullptr);

    /// Shows the thing with this key (0: a new one), or the draft of it.
    void open(qint64 target);
    bool isOpen() const { return !isHidden(); }
    /// The same without taking the focus.
    void present(qint64 target);
    /// Keeps the draft.
    void close();
    /// Forgets the draft.
    void discard();
    /// True if it was saved.
    bool save();
    bool hasDraft() const;
    void focusFirst();
    virtual void retranslate() = 0;
    /// Takes what was typed before the program ended.
    void restore(const std::vector<FormDraft>& drafts);
    /// Into the book, so that it outlives the program; half a second after the last keystroke it does so by itself.
    void keep();

Q_SIGNALS:
    void closed();
    /// Something was typed or chosen.
    void edited();

protected:
    /// Inputs by name: line edit, text edit, combo box or check box. The first one gets the focus.
    void addInput(const QString& name, QWidget* input);
    /// A field with its input; its label is set in retranslate().
    Field* addField(const QString& name, QWidget* input);
    void showError(const QString& name, const QString& error);
    QString text(const QString& name) const;
    qint64 choice(const QString& name) const;
    bool isChecked(const QString& name) const;
    /// Whether the input says something else than the book.
    bool isChanged(const QString& name) const;
    qint64 target() const { return m_target; }
    OpenCase& file() const { return m_case; }

    /// stored() answers differently now.
    void rebase() { m_base = base(); }
    /// Brings lists of choices up to the book.
    virtual void refill() { }
    /// What the book says, by input.
    virtual QVariantMap stored() const = 0;
    /// Checks all fields, runs the command, tells it. False keeps the form open.
    virtual bool commit() = 0;
    /// After any input, also by the program.
    virtual void showEffect() { }

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Input {
        QString name;
        QWidget* widget;
        Field* field;
    };
    void follow();
    void noteEdit();
    QVariantMap base() const;
    QVariantMap changes() const;
    void show(const QVariantMap& values);
    const Input* input(const QString& name) const;

    OpenCase& m_case;
    std::vector<Input> m_inputs;
    QVariantMap m_base;
    QHash<qint64, QVariantMap> m_drafts;
    QHash<qint64, QVariantMap> m_kept; ///< what of them the book holds
    QTimer m_pause; ///< since the last keystroke
    bool m_isKeptInVain = false; ///< it was told
    qint64 m_target = 0;
};

/// Exchanges the words of a list of choices, with a value for each if it has one, and keeps the choice.
void setChoices(QComboBox& box, const QStringList& words, const QVariantList& values = {});

} // namespace mahnwerk
