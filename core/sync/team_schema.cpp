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

const char* kindOf(const EntityInfo& entity, Role role)
{
    if (role == Role::Once)
        return "once";
    if (!isMutable(role))
        return "fact";
    return entity.merge == Merge::Whole ? "whole" : "field";
}

QByteArray mergeKinds()
{
    QByteArray values;
    const auto add = [&](const EntityInfo& entity, QByteArray field, QByteArray type, QByteArray kind) {
        values += (values.isEmpty() ? "('" : ",\n('") + QByteArray(entity.name) + "', '" + field + "', '" + type + "', '" + kind + "')";
    };
    for (const EntityInfo* entity : entities()) {
        for (const EntityInfo::Column& column : entity->columns) {
            if (isInImage(column.role))
                add(*entity, column.name, typeName(column.type), kindOf(*entity, column.role));
        }
        add(*entity, "retracted", "integer", "field");
    }
    return "INSERT INTO merge_kind (entity, field, type, kind) VALUES\n" + values
        + "\nON CONFLICT (entity, field) DO UPDATE SET type = excluded.type, kind = excluded.kind;\n";
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
    sql += mergeKinds();
    const QByteArray ours = QByteArray::number(schemaVersion());
    const QByteArray oldest = QByteArray::number(oldestWriter);
    sql += "INSERT INTO installation (ddl_version, book_version, min_writer) VALUES (" + QByteArray::number(teamSchemaVersion()) + ", " + ours
        + ", " + oldest + ") ON CONFLICT (one) DO UPDATE SET ddl_version = excluded.ddl_version, "
        "book_version = greatest(installation.book_version, excluded.book_version), min_writer = excluded.min_writer;\nCOMMIT;\n";
    return sql;
}

} // namespace mahnwerk
