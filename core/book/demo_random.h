// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <concepts>

namespace mahnwerk {

/// Pseudo-random integers for demo data: SplitMix64 (Steele, Lea, Flood 2014). The distributions of the standard
/// library differ between libraries, so that a seed would not give the same book everywhere; these do. For the same
/// reason two draws never stand in one expression whose order the language leaves open.
class DemoRandom {
public:
    explicit constexpr DemoRandom(quint64 seed)
        : m_state(seed)
    {
    }

    constexpr quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    /// 0 to count - 1; 0 < count < 2^32.
    template<std::integral T>
    constexpr T below(T count)
    {
        return static_cast<T>(((next() >> 32) * static_cast<quint64>(count)) >> 32);
    }
    /// low to high, both possible.
    constexpr int between(int low, int high) { return low + below(high - low + 1); }
    constexpr bool chance(int perMille) { return below(1000) < perMille; }
    /// 0 to count - 1, the small ones more often: for lists that begin with the common.
    constexpr qsizetype skewed(qsizetype count) { return below(below(count) + 1); }

private:
    quint64 m_state;
};

} // namespace mahnwerk
