// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace mahnwerk {

/// The stored and exchanged names of an enum's values, in their order; specialised beside each enum:
/// `template<> inline constexpr std::array names<DebtorKind> = { "person", "company" };`
template<typename Enum>
inline constexpr std::array<const char*, 0> names {};

template<typename Enum>
QLatin1String nameOf(Enum value)
{
    return QLatin1String(names<Enum>[static_cast<size_t>(value)]);
}

template<typename Enum>
std::optional<Enum> fromName(QStringView text)
{
    for (size_t i = 0; i < names<Enum>.size(); ++i) {
        if (text == QLatin1String(names<Enum>[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace mahnwerk
