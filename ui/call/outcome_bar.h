// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/outcome.h"

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
    OutcomeBar(OpenCase& file, Page& page, QWidget* parent = nullptr);

    OutcomeForm& form() const { return *m_form; }
    /// Until the debtor is identified only what may be said of anybody can be chosen.
    void setLocked(bool locked);
    void setKeysVisible(bool visible) { m_keyRow->setVisible(visible); }
    void retranslate();

Q_SIGNALS:
    /// A form is about to open.
    void arming();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void arm(Outcome outcome);
    bool isAllowed(Outcome outcome) const;
    void mark();

    OpenCase& m_case;
    OutcomeForm* m_form;
    QWidget* m_keyRow;
    std::vector<OutcomeKey*> m_keys;
    bool m_isLocked = false;
    std::vector<std::pair<QAction*, Outcome>> m_commands;
};

} // namespace mahnwerk
