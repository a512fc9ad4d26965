// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>

class QProgressBar;

namespace mahnwerk {

class Button;
class Label;
class Progress;

/// How far the work of this page is, below its head, with the button that stops it.
class ProgressBand : public QWidget {
    Q_OBJECT

public:
    explicit ProgressBand(QWidget* parent = nullptr);

    /// Shows the band until finish().
    void start(const QString& text);
    void finish();
    bool isRunning() const { return m_count != nullptr; }
    /// Taken along to the worker, who makes its reports with it: they reach the band and the status line,
    /// and answer whether to go on. It may outlive the band.
    std::function<OnProgress(Progress&)> reporters() const;
    void stop();
    void setStopText(const QString& text, const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Count {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isStopped = false;
    };

    void follow();
    void adjust();

    Label* m_text;
    QProgressBar* m_bar;
    Label* m_figure;
    Button* m_stop;
    QTimer m_tick;
    std::shared_ptr<Count> m_count;
};

} // namespace mahnwerk
