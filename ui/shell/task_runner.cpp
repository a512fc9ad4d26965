// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/task_runner.h"

#include <algorithm>

namespace mahnwerk {

TaskRunner::TaskRunner(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(2);
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &TaskRunner::updated);
}

TaskRunner::~TaskRunner()
{
    for (const Running& task : m_running)
        task.progress->cancel();
    m_pool.waitForDone();
}

std::shared_ptr<Progress> TaskRunner::begin(const QString& title)
{
    Running task { .title = title, .progress = std::make_shared<Progress>(), .since = {} };
    task.since.start();
    m_running.push_back(task);
    m_tick.start();
    return task.progress;
}

void TaskRunner::end(const std::shared_ptr<Progress>& progress)
{
    std::erase_if(m_running, [&](const Running& task) { return task.progress == progress; });
    if (m_running.empty())
        m_tick.stop();
    Q_EMIT updated();
}

std::optional<TaskState> TaskRunner::state() const
{
    if (m_running.empty())
        return std::nullopt;
    const Running& first = m_running.front();
    return TaskState { .title = first.title,
        .percent = first.progress->percent(),
        .milliseconds = first.since.elapsed(),
        .others = static_cast<int>(m_running.size()) - 1 };
}

void TaskRunner::cancel()
{
    if (!m_running.empty())
        m_running.front().progress->cancel();
}

} // namespace mahnwerk
