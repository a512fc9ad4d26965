// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/entity.h"

#include <QJsonObject>

#include <functional>

namespace mahnwerk {

// The image of a row is how it leaves a book: its fields by name as JSON, other rows by their ids (32 hexadecimal
// digits), bytes in hexadecimal digits, without local keys, without what is derived from other fields.

/// Whether a column is part of the image.
constexpr bool isInImage(Role role)
{
    return role != Role::Derived;
}

/// Tells key, id (32 digits) and image (JSON) of the rows with these keys, in the order of keys.
Result<> visitImages(Database& database, const EntityInfo& entity, qint64 firstKey, qint64 lastKey,
    const std::function<Result<>(qint64 key, QByteArrayView id, QByteArrayView image)>& visit);

/// The row's key; 0 if there is none with this id.
Result<qint64> keyOf(Database& database, const EntityInfo& entity, const Uuid& id);

/// Error: NotFound.
Result<Uuid> idOf(Database& database, const EntityInfo& entity, qint64 key);

/// Inserts a row from its image; a field that is missing gets the default of its column. Error: NotFound if a row that
/// it names is missing.
Result<> insertImage(Database& database, const EntityInfo& entity, const Uuid& id, const QJsonObject& image);

/// Empties a book that has no claims: its rows and their record. What belongs to this copy stays.
Result<> dropSeedRows(Database& database);

/// Sets fields (`retracted` too) of a row and answers what changed: {"field": [before, after]}.
Result<QJsonObject> setFields(Database& database, const EntityInfo& entity, qint64 key, const QJsonObject& values);

} // namespace mahnwerk
