// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/worklist.h"
#include "ui/shell/pop_over.h"

class QGridLayout;

namespace mahnwerk {

class IconButton;
class Label;

/// Why a case stands where it stands: each rule's points, their sum, and what keeps from calling.
class WhyPanel : public PopOver {
    Q_OBJECT

public:
    explicit WhyPanel(QWidget* window);

    /// Beside a rectangle of the parent, without leaving it.
    void explain(const WorkLine& line, Moment now, const QRect& beside);
    void retranslate();
    /// All that it says, for tests and screen readers.
    QString text() const;

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void dismiss();
    void addLine(const QString& title, const QString& reason, const QString& points);

    Label* m_title;
    IconButton* m_close;
    QGridLayout* m_lines;
    Label* m_note;
};

} // namespace mahnwerk
