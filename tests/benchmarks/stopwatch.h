// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <sys/resource.h>

namespace mahnwerk {

/// Seconds on the clock, and of them on the processor: on a busy machine only these compare.
struct Time {
    double wall = 0;
    double processor = 0;
};

class Stopwatch {
public:
    enum class Of { Thread, Program };
    explicit Stopwatch(Of of = Of::Program)
        : m_of(of == Of::Thread ? RUSAGE_THREAD : RUSAGE_SELF)
        , m_processor(processorTime())
    {
        m_wall.start();
    }
    Time read() const { return { static_cast<double>(m_wall.nsecsElapsed()) / 1e9, processorTime() - m_processor }; }

private:
    double processorTime() const
    {
        rusage usage {};
        getrusage(m_of, &usage);
        const auto seconds = [](const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
        return seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }

    int m_of;
    QElapsedTimer m_wall;
    double m_processor;
};

} // namespace mahnwerk
