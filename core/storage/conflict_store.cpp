// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conflict_store.h"

#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue& value)
{
    const QByteArray array = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QJsonValue valueOf(const QVariant& text)
{
    return QJsonDocument::fromJson('[' + text.toString().toUtf8() + ']').array().at(0);
}

} // namespace

Result<> keepConflict(Database& database, const Conflict& conflict)
{
    TRY(database.query(u"INSERT OR IGNORE INTO conflict (id, set_id, kind, entity, row_key, field, base, mine, theirs, user, at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { conflict.id.toBytes(), conflict.set.toBytes(), QString(nameOf(conflict.kind)), QString::fromLatin1(conflict.entity->name),
            conflict.rowKey, conflict.field, textOf(conflict.base), textOf(conflict.mine), textOf(conflict.theirs), conflict.user,
            conflict.at }));
    return {};
}

Result<std::vector<Conflict>> conflicts(Database& database, Decided decided)
{
    QSqlQuery query = TRY(database.query(
        u"SELECT id, set_id, kind, entity, row_key, field, base, mine, theirs, user, at FROM conflict c"_s
        + (decided == Decided::No ? u" WHERE NOT EXISTS (SELECT 1 FROM conflict_decision d WHERE d.conflict_id = c.id AND d.retracted = 0)"_s
                                  : QString())
        + u" ORDER BY key DESC"_s));
    std::vector<Conflict> found;
    while (query.next()) {
        found.push_back({ Uuid::fromBytes(query.value(0).toByteArray()), Uuid::fromBytes(query.value(1).toByteArray()),
            fromName<ConflictKind>(query.value(2).toString()).value_or(ConflictKind::Field), entityNamed(query.value(3).toString()),
            query.value(4).toLongLong(), query.value(5).toString(), valueOf(query.value(6)), valueOf(query.value(7)),
            valueOf(query.value(8)), query.value(9).toString(), query.value(10).toLongLong() });
    }
    return found;
}

} // namespace mahnwerk
