// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_digest.h"

#include "core/storage/database.h"
#include "core/storage/row_image.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace mahnwerk {

namespace {

constexpr quint64 modulus = quint64(1) << 48;

QByteArray textOf(const EntityInfo::Column& column)
{
    const QByteArray name = QByteArray("t.") + column.name;
    switch (column.type) {
    case ColumnType::Bytes:
        return "lower(hex(" + name + "))";
    case ColumnType::Row:
        return "coalesce((SELECT lower(hex(r.id)) FROM " + QByteArray(column.target->name) + " r WHERE r.key = " + name + "), '')";
    case ColumnType::Integer:
    case ColumnType::Amount:
        return "coalesce(nullif(CAST(" + name + " AS TEXT), '0'), '')";
    case ColumnType::Text:
    case ColumnType::Date:
        break;
    }
    return "coalesce(" + name + ", '')";
}

} // namespace

void DigestSum::add(const RowDigest& digest)
{
    ++count;
    amount += digest.amount;
    hash = (hash + digest.hash) % modulus;
}

int bucketOf(const Uuid& id)
{
    return static_cast<uchar>(id.bytes.back());
}

Result<> visitDigests(Database& database, const EntityInfo& entity, const std::function<void(const RowDigest&)>& visit)
{
    QByteArray text = "lower(hex(t.id)) || char(31)";
    QByteArray amounts = "0";
    for (const EntityInfo::Column& column : entity.columns) {
        if (!isInImage(column.role))
            continue;
        text += " || " + textOf(column) + " || char(31)";
        if (column.type == ColumnType::Amount)
            amounts += QByteArray(" + t.") + column.name;
    }
    text += " || coalesce(nullif(CAST(t.retracted AS TEXT), '0'), '')";
    Statement& statement = *TRY(database.prepared("SELECT t.id, " + amounts + ", " + text + " FROM " + entity.name + " t"));
    while (TRY(statement.step())) {
        const QByteArrayView said = statement.utf8(2);
        const QByteArray hash = QCryptographicHash::hash(QByteArray::fromRawData(said.data(), said.size()), QCryptographicHash::Sha256);
        visit({ Uuid::fromBytes(statement.bytes(0)), statement.integer(1), qFromBigEndian<quint64>(hash.constData()) >> 16 });
    }
    statement.reset();
    return {};
}

} // namespace mahnwerk
