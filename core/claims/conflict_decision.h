// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/names.h"

namespace mahnwerk {

/// Of the one who came first, of the one who came second, or both (a note keeps the other's).
enum class ConflictChoice { Theirs, Mine, Both };
template<>
inline constexpr std::array names<ConflictChoice> = { "theirs", "mine", "both" };

/// What somebody decided about a conflict (Entscheid): a fact that the team shares, so that it ends for everybody.
struct ConflictDecision {
    Key<ConflictDecision> key;
    Id<ConflictDecision> id;
    QByteArray conflict; ///< the conflict's id: the same on every workstation
    ConflictChoice choice = ConflictChoice::Theirs;
    qint64 at = 0; ///< UTC milliseconds
    QString user;
    friend bool operator==(const ConflictDecision&, const ConflictDecision&) = default;
};

} // namespace mahnwerk
