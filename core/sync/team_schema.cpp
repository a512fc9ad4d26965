// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/team_schema.h"

#include "core/storage/entity.h"
#include "core/storage/migration.h"
#include "core/storage/row_image.h"

#include <QDir>
#include <QFile>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

// Whose program is older may still write what it knows: a field that it does not send keeps its value.
constexpr int oldestWriter = 4;

QStringList files()
{
    return QDir(u":/schema/postgres"_s).entryList({ u"*.sql"_s }, QDir::Files, QDir::Name);
}

const char* typeName(ColumnType type)
{
    switch (type) {
    case ColumnType::Text:
        return "text";
    case ColumnType::Integer:
        return "integer";
    case ColumnType::Amount:
        return "amount";
    case ColumnType::Bytes:
        return "bytes";
    case ColumnType::Date:
        return "date";
    case ColumnType::Row:
        return "row";
    }
    return "";
}

/// What the server knows of each kind of row.
QByteArray rowKinds()
{
    const auto array = [](const QByteArrayList& fields) { return QByteArray("'{" + fields.join(',') + "}'"); };
    QByteArrayList rows;
    for (const EntityInfo* entity : entities()) {
        QByteArrayList types;
        QByteArrayList facts;
        QByteArrayList amounts;
        QByteArrayList needed;
        QByteArray once = "NULL";
        for (const EntityInfo::Column& column : entity->columns) {
            if (!isInImage(column.role))
                continue;
            types += QByteArray("\"") + column.name + "\":\"" + typeName(column.type) + "\"";
            if (!isMutable(column.role))
                facts += column.name;
            if (column.role == Role::Once)
                once = QByteArray("'") + column.name + "'";
            if (column.type == ColumnType::Amount)
                amounts += column.name;
            if (column.type == ColumnType::Amount || column.type == ColumnType::Row)
                needed += column.name;
        }
        types += "\"retracted\":\"integer\"";
        rows += QByteArray("('") + entity->name + "', " + (entity->merge == Merge::Whole ? "true" : "false") + ", '{" + types.join(',') + "}', "
            + array(facts) + ", " + once + ", " + array(amounts) + ", " + array(needed) + ")";
    }
    return "INSERT INTO row_kind (entity, is_whole, types, facts, once, amounts, needed) VALUES\n" + rows.join(",\n")
        + "\nON CONFLICT (entity) DO UPDATE SET is_whole = excluded.is_whole, types = excluded.types, facts = excluded.facts, "
          "once = excluded.once, amounts = excluded.amounts, needed = excluded.needed;\n";
}

} // namespace

int teamSchemaVersion()
{
    return static_cast<int>(files().size());
}

Result<QByteArray> teamSchemaSql(int version)
{
    if (version > teamSchemaVersion())
        return fail(ErrorCode::ServerNotAllowed, { u"the shared database is newer than this program"_s });
    QByteArray sql = R"sql(
        BEGIN;
        DO $$
        DECLARE v_role text;
        BEGIN
            FOREACH v_role IN ARRAY ARRAY['mahnwerk_owner', 'mahnwerk_agent', 'mahnwerk_supervisor', 'mahnwerk_admin', 'mahnwerk_auditor'] LOOP
                IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = v_role) THEN
                    EXECUTE format('CREATE ROLE %I NOLOGIN', v_role);
                END IF;
            END LOOP;
        END $$;
        GRANT mahnwerk_owner TO CURRENT_USER;
        CREATE SCHEMA IF NOT EXISTS mahnwerk AUTHORIZATION mahnwerk_owner;
        SET LOCAL ROLE mahnwerk_owner;
        SET LOCAL search_path = mahnwerk, pg_temp;
        SET LOCAL lock_timeout = '3s';
    )sql";
    const QStringList names = files();
    for (qsizetype at = version; at < names.size(); ++at) {
        QFile file(u":/schema/postgres/"_s + names[at]);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Internal, { file.fileName() });
        sql += file.readAll();
    }
    sql += rowKinds();
    const QByteArray ours = QByteArray::number(schemaVersion());
    const QByteArray oldest = QByteArray::number(oldestWriter);
    sql += "INSERT INTO installation (ddl_version, book_version, min_writer) VALUES (" + QByteArray::number(teamSchemaVersion()) + ", " + ours
        + ", " + oldest + ") ON CONFLICT (one) DO UPDATE SET ddl_version = excluded.ddl_version, "
        "book_version = greatest(installation.book_version, excluded.book_version), min_writer = excluded.min_writer;\nCOMMIT;\n";
    return sql;
}

} // namespace mahnwerk
