// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mahnwerk {

class Button;
class Label;

/// In place of a list without rows: what belongs here, and the one action that fills it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);

    /// A filter without a match has no action: leave it empty.
    void setWords(const QString& title, const QString& text, const QString& action = {});
    Button* button() const { return m_button; }

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void adjust();

    QString m_iconName;
    QWidget* m_iconRoom;
    Label* m_title;
    Label* m_text;
    Button* m_button;
};

} // namespace mahnwerk
