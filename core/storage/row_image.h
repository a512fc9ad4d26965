// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/entity.h"

#include <QJsonObject>

#include <functional>
#include <map>

namespace mahnwerk {

// The image of a row is how it leaves a book: its fields by name as JSON, other rows by their ids (32 hexadecimal
// digits), bytes in hexadecimal digits, without local keys, without what is derived from other fields.

/// Whether a column is part of the image.
constexpr bool isInImage(Role role)
{
    return role != Role::Derived;
}

/// Whether its rows lie in a dossier (Akte): a debtor with all that belongs to it.
bool isInDossier(const EntityInfo& entity);

/// A row as it leaves the book.
struct RowImage {
    qint64 key = 0;
    QByteArrayView id; ///< 32 digits
    QByteArrayView dossier; ///< the debtor's id, 32 digits; empty: it lies in none
    QByteArrayView fields; ///< JSON
};
/// Tells the rows with these keys, in the order of keys; what it tells lasts until the next one.
Result<> visitImages(Database& database, const EntityInfo& entity, qint64 firstKey, qint64 lastKey, const std::function<Result<>(const RowImage&)>& visit);

/// The row's key; 0 if there is none with this id.
Result<qint64> keyOf(Database& database, const EntityInfo& entity, const Uuid& id);

/// Error: NotFound.
Result<Uuid> idOf(Database& database, const EntityInfo& entity, qint64 key);

/// Keys of rows that were written a moment ago, so that those which name them need not ask for each.
class KnownKeys {
public:
    void add(const EntityInfo& entity, const Uuid& id, qint64 key) { m_keys[{ &entity, id }] = key; }
    /// 0 if there is none with this id.
    Result<qint64> find(Database& database, const EntityInfo& entity, const Uuid& id) const;

private:
    std::map<std::pair<const EntityInfo*, Uuid>, qint64> m_keys;
};

/// Inserts a row from its image; a field that is missing gets the default of its column. Error: NotFound if a row that
/// it names is missing.
Result<> insertImage(Database& database, const KnownKeys& known, const EntityInfo& entity, const Uuid& id, const QJsonObject& image);

/// Empties a book that has no claims: its rows and their record. What belongs to this copy stays.
Result<> dropSeedRows(Database& database);

/// Sets fields (`retracted` too) of a row and answers what changed: {"field": [before, after]}.
Result<QJsonObject> setFields(Database& database, const EntityInfo& entity, qint64 key, const QJsonObject& values);

} // namespace mahnwerk
