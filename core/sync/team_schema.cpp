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

/// jsonpath, lax: whether a field's value is not of its type. A list says that it is one before anything looks at its members;
/// of a row that lacks the field it says nothing.
QByteArray faultOf(const char* name, ColumnType type)
{
    const QByteArray field = QByteArray(R"($.")") + name + '"';
    const auto isNot = [&](const char* wanted) -> QByteArray { return field + R"(.type() != ")" + wanted + '"'; };
    const auto isUnlike = [&](const char* pattern) -> QByteArray { return "exists(" + field + R"( ? (!(@ like_regex ")" + pattern + R"("))))"; };
    switch (type) {
    case ColumnType::Text:
        return isNot("string");
    case ColumnType::Integer:
    case ColumnType::Amount: // 18 digits
        return isNot("number") + " || exists(" + field + " ? (@ != @.floor() || @ >= 1000000000000000000 || @ <= -1000000000000000000))";
    case ColumnType::Bytes:
        return isNot("string") + " || " + isUnlike("^([0-9a-f]{2})*$");
    case ColumnType::Date:
        return "(" + isNot("null") + " && (" + isNot("string") + " || " + isUnlike("^[0-9]{4}-[0-1][0-9]-[0-3][0-9]$") + "))";
    case ColumnType::Row:
        return "(" + isNot("null") + " && (" + isNot("string") + " || " + isUnlike("^[0-9a-f]{32}$") + "))";
    }
    return {};
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
        QByteArrayList names;
        QByteArrayList faults;
        QByteArray once = "NULL";
        for (const EntityInfo::Column& column : entity->columns) {
            if (!isInImage(column.role))
                continue;
            types += QByteArray("\"") + column.name + "\":\"" + typeName(column.type) + "\"";
            names += column.name;
            faults += faultOf(column.name, column.type);
            if (!isMutable(column.role))
                facts += column.name;
            if (column.role == Role::Once)
                once = QByteArray("'") + column.name + "'";
            if (column.type == ColumnType::Amount)
                amounts += column.name;
            if (column.type == ColumnType::Amount || column.role == Role::Reference)
                needed += column.name;
        }
        types += "\"retracted\":\"integer\"";
        rows += QByteArray("('") + entity->name + "', " + (entity->merge == Merge::Whole ? "true" : "false") + ", '{" + types.join(',') + "}', "
            + array(facts) + ", " + once + ", " + array(amounts) + ", " + array(needed) + ", " + (isInDossier(*entity) ? "true" : "false") + ", "
            + array(names) + ", 'lax " + faults.join(" || ") + "')";
    }
    return "INSERT INTO row_kind (entity, is_whole, types, facts, once, amounts, needed, in_dossier, names, fault) VALUES\n" + rows.join(",\n")
        + "\nON CONFLICT (entity) DO UPDATE SET is_whole = excluded.is_whole, types = excluded.types, facts = excluded.facts, "
          "once = excluded.once, amounts = excluded.amounts, needed = excluded.needed, in_dossier = excluded.in_dossier, "
          "names = excluded.names, fault = excluded.fault;\n";
}

/// Rows that were stored before there were dossiers get theirs: from the rows that they name, parents first.
QByteArray dossiersOfOldRows()
{
    QByteArray sql = "UPDATE row_state SET dossier = id WHERE entity = 'debtor';\n";
    const auto inherit = [&](const EntityInfo& entity, const EntityInfo& from, const QByteArray& id) {
        if (isInDossier(from))
            sql += QByteArray("UPDATE row_state r SET dossier = p.dossier FROM row_state p WHERE r.entity = '") + entity.name + "' AND r.dossier IS NULL "
                "AND p.tenant = r.tenant AND p.stream = r.stream AND p.entity = '" + from.name + "' AND p.id = " + id + ";\n";
    };
    for (const EntityInfo* entity : entities()) {
        if (entity->keyOf)
            inherit(*entity, *entity->keyOf, "r.id");
        for (const EntityInfo::Column& column : entity->columns) {
            if (column.type == ColumnType::Row)
                inherit(*entity, *column.target, QByteArray("(r.fields->>'") + column.name + "')::uuid");
        }
    }
    return sql;
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
    if (version == 1)
        sql += dossiersOfOldRows();
    const QByteArray ours = QByteArray::number(schemaVersion());
    const QByteArray oldest = QByteArray::number(oldestWriter);
    sql += "INSERT INTO installation (ddl_version, book_version, min_writer) VALUES (" + QByteArray::number(teamSchemaVersion()) + ", " + ours
        + ", " + oldest + ") ON CONFLICT (one) DO UPDATE SET ddl_version = excluded.ddl_version, "
        "book_version = greatest(installation.book_version, excluded.book_version), min_writer = excluded.min_writer;\nCOMMIT;\n";
    return sql;
}

} // namespace mahnwerk
