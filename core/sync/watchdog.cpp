// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/watchdog.h"

#include <sys/socket.h>

namespace mahnwerk {

Watchdog::Watchdog(int socket)
    : m_socket(socket)
    , m_thread([this] { watch(); })
{
}

Watchdog::~Watchdog()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Watchdog::begin(std::chrono::milliseconds allowed)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_deadline = std::chrono::steady_clock::now() + allowed;
        m_isArmed = true;
    }
    m_changed.notify_one();
}

bool Watchdog::end()
{
    const std::scoped_lock lock(m_mutex);
    m_isArmed = false;
    return !m_hasFired;
}

void Watchdog::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (!m_isArmed) {
            m_changed.wait(lock, [this] { return m_isEnding || m_isArmed; });
            continue;
        }
        m_changed.wait_until(lock, m_deadline);
        if (m_isArmed && std::chrono::steady_clock::now() >= m_deadline) {
            ::shutdown(m_socket, SHUT_RDWR);
            m_isArmed = false;
            m_hasFired = true;
        }
    }
}

} // namespace mahnwerk
