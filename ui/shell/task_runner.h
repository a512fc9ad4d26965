// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace mahnwerk {

/// Shared by a task and those who watch it.
class Progress {
public:
    /// For the worker, as often as it likes. A total of 0 means that nobody knows.
    void set(qint64 done, qint64 total)
    {
        m_done = done;
        m_total = total;
    }
    /// A worker asks between its steps and returns ErrorCode::Cancelled.
    bool isCancelled() const { return m_cancelled; }

    void cancel() { m_cancelled = true; }
    /// Done in percent, none if unknown.
    std::optional<int> percent() const
    {
        const qint64 total = m_total;
        return total > 0 ? std::optional(static_cast<int>(m_done * 100 / total)) : std::nullopt;
    }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_cancelled = false;
};

/// What the status line shows of the oldest task.
struct TaskState {
    QString title;
    std::optional<int> percent;
    qint64 milliseconds = 0;
    int others = 0;
};

/// Runs work on another thread and gives its result back on this one.
class TaskRunner : public QObject {
    Q_OBJECT

public:
    explicit TaskRunner(QObject* parent = nullptr);
    ~TaskRunner() override;

    /// work: Result<T>(Progress&), on a worker thread. done, on this thread and only while the receiver
    /// lives: void(T), and errors go to failed(); or void(Result<T>), and the receiver answers for both.
    template<typename Work, typename Done>
    void run(const QString& title, QObject* receiver, Work work, Done done)
    {
        const std::shared_ptr<Progress> progress = begin(title);
        m_pool.start([this, progress, work = std::move(work), done = std::move(done), guard = QPointer(receiver)]() mutable {
            auto result = std::make_shared<std::invoke_result_t<Work, Progress&>>(work(*progress));
            QMetaObject::invokeMethod(this, [this, progress, result, guard, done = std::move(done)]() mutable {
                end(progress);
                if (guard)
                    deliver(std::move(*result), done);
            }, Qt::QueuedConnection);
        });
    }

    std::optional<TaskState> state() const;
    bool isBusy() const { return !m_running.empty(); }
    /// Asks the task that state() shows to stop.
    void cancel();

Q_SIGNALS:
    /// Ten times a second while something runs, and once when nothing runs any more.
    void updated();
    void failed(const mahnwerk::Error& error);

private:
    struct Running {
        QString title;
        std::shared_ptr<Progress> progress;
        QElapsedTimer since;
    };

    std::shared_ptr<Progress> begin(const QString& title);
    void end(const std::shared_ptr<Progress>& progress);

    template<typename R, typename Done>
    void deliver(R result, Done& done)
    {
        if constexpr (std::is_invocable_v<Done, R>) {
            done(std::move(result));
        } else if (!result) {
            Q_EMIT failed(result.error());
        } else if constexpr (std::is_void_v<typename R::value_type>) {
            done();
        } else {
            done(std::move(*result));
        }
    }

    std::vector<Running> m_running;
    QTimer m_tick;
    QThreadPool m_pool;
};

} // namespace mahnwerk
