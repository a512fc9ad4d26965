// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstring>
#include <list>
#include <mutex>
#include <random>
#include <thread>
#include <vector>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mahnwerk {

/// A piece of network between a workstation and the server, on the loopback: it can cut, and it can swallow everything
/// while the connections stay up, as a broken box on the way does.
class TcpProxy {
public:
    enum class Line { Good, BlackHole, Down };

    TcpProxy(quint16 listen, quint16 target)
        : m_target(target)
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int yes = 1;
        ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        sockaddr_in address = loopback(listen);
        m_isListening = ::bind(m_listener, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 && ::listen(m_listener, 64) == 0;
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }
    ~TcpProxy()
    {
        m_thread.request_stop();
        m_thread.join();
        for (const Pair& pair : m_pairs)
            close(pair);
        ::close(m_listener);
    }
    TcpProxy(const TcpProxy&) = delete;
    TcpProxy& operator=(const TcpProxy&) = delete;

    bool isListening() const { return m_isListening; }
    void set(Line line) { m_line = line; }
    /// The chance that a packet cuts its connection, in 1/10,000.
    void setCuts(int chance) { m_cuts = chance; }

private:
    struct Pair {
        int client;
        int server;
    };

    static sockaddr_in loopback(quint16 port)
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }
    static void close(const Pair& pair)
    {
        ::close(pair.client);
        ::close(pair.server);
    }

    void run(const std::stop_token& stop)
    {
        std::mt19937 dice(1);
        while (!stop.stop_requested()) {
            if (m_line == Line::Down) {
                for (const Pair& pair : m_pairs)
                    close(pair);
                m_pairs.clear();
            }
            std::vector<pollfd> waiting { { m_listener, POLLIN, 0 } };
            for (const Pair& pair : m_pairs) {
                waiting.push_back({ pair.client, POLLIN, 0 });
                waiting.push_back({ pair.server, POLLIN, 0 });
            }
            if (::poll(waiting.data(), waiting.size(), 20) <= 0)
                continue;
            size_t at = 1;
            for (auto pair = m_pairs.begin(); pair != m_pairs.end(); at += 2) {
                const bool isCut = (waiting[at].revents && !forward(pair->client, pair->server, dice))
                    || (waiting[at + 1].revents && !forward(pair->server, pair->client, dice));
                if (isCut)
                    close(*pair);
                pair = isCut ? m_pairs.erase(pair) : std::next(pair);
            }
            if (waiting[0].revents)
                accept();
        }
    }

    void accept()
    {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = loopback(m_target);
        if (m_line == Line::Down || ::connect(server, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
            close({ client, server });
            return;
        }
        m_pairs.push_back({ client, server });
    }

    /// False: the connection is over.
    bool forward(int from, int to, std::mt19937& dice)
    {
        char buffer[65536];
        const ssize_t size = ::recv(from, buffer, sizeof buffer, MSG_DONTWAIT);
        if (size <= 0)
            return false;
        if (m_line == Line::BlackHole)
            return true; // acknowledged by the kernel, forwarded never
        if (static_cast<int>(dice() % 10'000) < m_cuts)
            return false;
        for (ssize_t sent = 0; sent < size;) {
            const ssize_t more = ::send(to, buffer + sent, static_cast<size_t>(size - sent), MSG_NOSIGNAL);
            if (more <= 0)
                return false;
            sent += more;
        }
        return true;
    }

    quint16 m_target;
    int m_listener = -1;
    bool m_isListening = false;
    std::atomic<Line> m_line = Line::Good;
    std::atomic_int m_cuts = 0;
    std::list<Pair> m_pairs;
    std::jthread m_thread;
};

} // namespace mahnwerk
