// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/outcome.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>

#include <vector>

namespace mahnwerk {

class Label;
class OpenCase;
class OutcomeForm;
class Page;

/// An outcome with its key, and below it what a letter makes of it.
class OutcomeKey : public QAbstractButton {
    Q_OBJECT

public:
    explicit OutcomeKey(char digit, QWidget* parent = nullptr);

    char digit() const { return m_digit; }
    void retranslate();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    char m_digit;
    QString m_words;
    QString m_letters; ///< "m Voicemail"
};

/// The outcomes of a call at the foot of the cockpit; the form of the one that is armed opens above them.
class OutcomeBar : public QWidget {
    Q_OBJECT

public:
    /// `call` begins and ends a call.
    OutcomeBar(OpenCase& file, Page& page, QAction& call, QWidget* parent = nullptr);

    OutcomeForm& form() const { return *m_form; }
    /// Beside the button of the call: how long it takes, or whether the debtor may be called.
    void setState(const QString& words, Tone tone);
    /// Large text leaves no room for both rows of buttons.
    void setKeysVisible(bool visible) { m_keyRow->setVisible(visible); }
    void retranslate();

Q_SIGNALS:
    /// A form is about to open.
    void arming();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void arm(Outcome outcome);
    void mark();

    OpenCase& m_case;
    OutcomeForm* m_form;
    QWidget* m_keyRow;
    Label* m_state;
    std::vector<OutcomeKey*> m_keys;
    std::vector<std::pair<QAction*, Outcome>> m_commands;
};

} // namespace mahnwerk
