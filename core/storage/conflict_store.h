// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/storage/entity.h"

#include <QJsonValue>

#include <vector>

namespace mahnwerk {

enum class ConflictKind { Field, Duplicate };
template<>
inline constexpr std::array names<ConflictKind> = { "field", "duplicate" };

/// Two people changed the same field, or made the same thing twice (Konflikt): the first to reach the shared database won.
struct Conflict {
    Uuid id; ///< the same on every workstation
    Uuid set; ///< the change set that came second
    ConflictKind kind = ConflictKind::Field;
    const EntityInfo* entity = nullptr;
    qint64 rowKey = 0;
    QString field; ///< empty for a duplicate
    QJsonValue base; ///< before both
    QJsonValue mine; ///< of the one who came second
    QJsonValue theirs; ///< of the one who came first
    QString user; ///< who came second
    qint64 at = 0; ///< UTC milliseconds
};

Result<> keepConflict(Database& database, const Conflict& conflict);
/// Newest first; those that somebody decided only if asked for.
enum class Decided { No, Too };
Result<std::vector<Conflict>> conflicts(Database& database, Decided decided);

} // namespace mahnwerk
