// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace mahnwerk {

class Button;
class ChipLabel;
class IconLabel;
class Label;
class TaskRunner;

/// The line at the bottom: what was done last and Undo; long work; where the keys are told.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(TaskRunner& tasks, QWidget* parent = nullptr);

    enum class Undo { Offered, None };
    void say(const QString& text, Undo undo);
    void note(const QString& text);
    QString text() const;
    /// Something at the right in place of "F1 Keys of this page".
    void setHint(const QString& hint);

Q_SIGNALS:
    void undoClicked();
    void keysClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void showTask();
    void retranslate();
    void adjust();

    TaskRunner& m_tasks;
    IconLabel* m_said;
    Button* m_undo;
    ChipLabel* m_undoKey;
    Label* m_task;
    QProgressBar* m_bar;
    Label* m_percent;
    Button* m_cancel;
    Button* m_keys;
    QString m_hint;
};

} // namespace mahnwerk
