// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace mahnwerk {

/// Shuts a socket down when what is done over it takes too long. libpq waits for ever where a box on the way
/// acknowledges packets and forwards nothing; no timeout of the kernel or the server sees that.
class Watchdog {
public:
    explicit Watchdog(int socket);
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    void begin(std::chrono::milliseconds allowed);
    /// Whether it was in time.
    bool end();

private:
    void watch();

    int m_socket;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::chrono::steady_clock::time_point m_deadline {};
    bool m_isArmed = false;
    bool m_hasFired = false;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace mahnwerk
