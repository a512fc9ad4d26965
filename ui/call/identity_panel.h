// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_view.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace mahnwerk {

class Label;

/// Before amounts are shown on a call: is it the debtor? Two facts that the person tells are compared and ticked
/// (Identitätsprüfung).
class IdentityPanel : public QWidget {
    Q_OBJECT

public:
    /// What to say first stands above the facts.
    explicit IdentityPanel(QWidget* opening, QWidget* parent = nullptr);

    /// Asks anew, about the debtor of this case.
    void ask(const CaseView& view);
    void retranslate() { setWords(); }
    void focusFirst();

Q_SIGNALS:
    /// Names of the facts that were ticked: birth-date, address, invoice, last-payment, e-mail, register.
    void confirmed(const QStringList& facts);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Fact {
        QString name;
        QString words;
        QString value;
    };
    std::vector<Fact> factsOf(const CaseView& view) const;
    void setWords();
    void count();

    CaseView m_view;
    std::vector<std::pair<QString, QCheckBox*>> m_ticks;
    QVBoxLayout* m_list;
    Label* m_question;
    Label* m_advice;
    Label* m_note;
    Label* m_otherTitle;
    Label* m_other;
};

} // namespace mahnwerk
