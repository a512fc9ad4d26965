// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/money.h"
#include "ui/words/formats.h"

#include <QLineEdit>
#include <QWidget>

#include <functional>
#include <optional>

class QTimer;

namespace mahnwerk {

class ErrorLine;
class Label;

/// An editor with its label above and room for an error below. The label is the editor's accessible name;
/// errors come 400 ms after the last key and go with the next.
class Field : public QWidget {
    Q_OBJECT

public:
    Field(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// At 100 % text; the width follows what is to be typed.
    void setFieldWidth(int width);
    QWidget* editor() const { return m_editor; }
    /// Shown at once; empty removes it. The width follows the editor, the words wrap.
    void setError(const QString& error);
    QString error() const;
    /// Asked after each pause in typing; an empty answer is a good one.
    void setCheck(std::function<QString()> check);
    /// Asks now, before saving. True if there is no error.
    bool isGood();

private:
    void adjust();

    Label* m_label;
    QWidget* m_editor;
    ErrorLine* m_error;
    QTimer* m_pause;
    int m_width = 0;
    std::function<QString()> m_check;
};

/// A line edit that reads its text back in muted letters: "+7 → Mo 30.11.2026".
class ReadBackEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit ReadBackEdit(QWidget* parent = nullptr);

    void setReadBack(const QString& text);
    QString readBack() const { return m_readBack; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_readBack;
};

/// A date in short forms: "+7", "fr", "15.", "30.11.".
class DateEdit : public ReadBackEdit {
    Q_OBJECT

public:
    explicit DateEdit(Date today, DateSense sense = DateSense::Future, QWidget* parent = nullptr);

    /// Empty text is a null date; error: InvalidDate.
    Result<Date> date() const;
    void setDate(Date date);
    void setToday(Date today);
    QSize sizeHint() const override;

Q_SIGNALS:
    void dateChanged();

private:
    void read();

    Date m_today;
    DateSense m_sense;
};

/// An amount in the user's locale, at the right. What the program computed is muted until it is typed over.
class AmountEdit : public QLineEdit {
    Q_OBJECT

public:
    enum class Origin { Typed, Computed };

    explicit AmountEdit(Currency currency, QWidget* parent = nullptr);

    /// Empty text is an error too: InvalidAmount.
    Result<Money> amount() const;
    void setAmount(Money amount, Origin origin);
    Origin origin() const { return m_origin; }
    void setCurrency(Currency currency) { m_currency = currency; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void amountChanged();

private:
    void setOrigin(Origin origin);
    void recolour();

    Currency m_currency;
    Origin m_origin = Origin::Typed;
};

} // namespace mahnwerk
