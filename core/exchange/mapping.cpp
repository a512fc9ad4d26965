// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include "core/base/text.h"
#include "core/exchange/datev_header.h"
#include "core/exchange/header_row.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <span>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr int maxColumns = 16'384;

constexpr std::array numberKeys = { "automatic", "point", "comma" };
constexpr std::array dateKeys = { "automatic", "day-month-year", "month-day-year", "year-month-day",
    "packed-day", "day-month", "serial" };
static_assert(numberKeys.size() == static_cast<size_t>(NumberFormat::CommaDecimal) + 1);
static_assert(dateKeys.size() == static_cast<size_t>(DateFormat::Serial) + 1);

QString keyAt(std::span<const char* const> keys, size_t index) { return QString::fromLatin1(keys[index]); }

/// The index of a key; the first one (automatic) if it is left out.
Result<size_t> indexOf(std::span<const char* const> keys, const QJsonObject& json, const QString& name)
{
    const QString text = json.value(name).toString(keyAt(keys, 0));
    for (size_t i = 0; i < keys.size(); ++i) {
        if (keyAt(keys, i) == text)
            return i;
    }
    return fail(ErrorCode::InvalidValue, { name, text });
}

int columnFromLetters(QStringView letters)
{
    int column = 0;
    for (const QChar c : letters) {
        if (c < u'A' || c > u'Z' || column > maxColumns)
            return -1;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column > maxColumns ? -1 : column - 1;
}

QJsonObject columnToJson(const ColumnMapping& column, int index)
{
    QJsonObject json { { u"column"_s, columnLetters(index) }, { u"field"_s, fieldKey(column.field) } };
    if (column.number != NumberFormat::Automatic)
        json.insert(u"number"_s, keyAt(numberKeys, static_cast<size_t>(column.number)));
    if (column.date != DateFormat::Automatic)
        json.insert(u"date"_s, keyAt(dateKeys, static_cast<size_t>(column.date)));
    if (column.tail == NumberTail::DropPointZero)
        json.insert(u"drop_point_zero"_s, true);
    return json;
}

Result<ColumnMapping> columnFromJson(const QJsonObject& json)
{
    const QString key = json.value("field"_L1).toString();
    const auto field = fieldFromKey(key);
    if (!field)
        return fail(ErrorCode::InvalidValue, { u"field"_s, key });
    ColumnMapping column { *field };
    column.number = static_cast<NumberFormat>(TRY(indexOf(numberKeys, json, u"number"_s)));
    column.date = static_cast<DateFormat>(TRY(indexOf(dateKeys, json, u"date"_s)));
    column.tail = json.value("drop_point_zero"_L1).toBool() ? NumberTail::DropPointZero : NumberTail::Keep;
    return column;
}

Result<> readColumns(const QJsonArray& columns, Mapping& mapping)
{
    for (const QJsonValue& value : columns) {
        const QJsonObject json = value.toObject();
        const QString letters = json.value("column"_L1).toString();
        const int index = letters.isEmpty() ? -1 : columnFromLetters(letters);
        if (index < 0)
            return fail(ErrorCode::InvalidValue, { u"column"_s, letters });
        if (static_cast<size_t>(index) >= mapping.columns.size())
            mapping.columns.resize(static_cast<size_t>(index) + 1);
        mapping.columns[static_cast<size_t>(index)] = TRY(columnFromJson(json));
    }
    return {};
}

} // namespace

int Mapping::columnOf(ItemField field) const
{
    const auto found = std::ranges::find(columns, field, &ColumnMapping::field);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QJsonObject toJson(const Mapping& mapping)
{
    QJsonArray columns;
    for (size_t i = 0; i < mapping.columns.size(); ++i)
        columns.append(columnToJson(mapping.columns[i], static_cast<int>(i)));
    QJsonObject json { { u"version"_s, version }, { u"header_row"_s, mapping.headerRow + 1 },
        { u"fingerprint"_s, mapping.fingerprint }, { u"columns"_s, columns } };
    if (!mapping.sheet.isEmpty())
        json.insert(u"sheet"_s, mapping.sheet);
    if (mapping.defaultTermsDays)
        json.insert(u"default_terms_days"_s, *mapping.defaultTermsDays);
    if (!mapping.fiscalStart.isNull())
        json.insert(u"fiscal_start"_s, mapping.fiscalStart.toIso());
    return json;
}

Result<Mapping> mappingFromJson(const QJsonObject& json)
{
    const auto invalid = [&](QLatin1StringView name) {
        return fail(ErrorCode::InvalidValue, { name, json.value(name).toVariant().toString() });
    };
    if (json.value("version"_L1).toInt() != version)
        return invalid("version"_L1);
    Mapping mapping;
    mapping.sheet = json.value("sheet"_L1).toString();
    mapping.headerRow = json.value("header_row"_L1).toInt() - 1;
    if (mapping.headerRow < -1)
        return invalid("header_row"_L1);
    mapping.fingerprint = json.value("fingerprint"_L1).toString();
    if (json.contains("default_terms_days"_L1)) {
        mapping.defaultTermsDays = json.value("default_terms_days"_L1).toInt(-1);
        if (*mapping.defaultTermsDays < 0 || *mapping.defaultTermsDays > 365)
            return invalid("default_terms_days"_L1);
    }
    if (json.contains("fiscal_start"_L1))
        mapping.fiscalStart = TRY(Date::fromIso(json.value("fiscal_start"_L1).toString()));
    TRY(readColumns(json.value("columns"_L1).toArray(), mapping));
    return mapping;
}

QString headerFingerprint(const Table& table) { return headerFingerprint(table, findHeaderRow(table)); }

QString headerFingerprint(const Table& table, int headerRow)
{
    if (headerRow < 0 || headerRow >= table.rowCount())
        return {};
    QStringList words;
    for (int column = 0; column < table.width(headerRow); ++column)
        words += folded(table.cell(headerRow, column).text);
    while (!words.isEmpty() && words.last().isEmpty())
        words.removeLast();
    const QByteArray hash
        = QCryptographicHash::hash(words.join(u'\x1F').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32));
}

Result<Mapping> adapted(Mapping mapping, const Table& table)
{
    if (mapping.fingerprint.isEmpty())
        return mapping;
    const int last = std::min(table.rowCount(), headerSearchRows);
    for (int row = 0; row < last; ++row) {
        if (headerFingerprint(table, row) != mapping.fingerprint)
            continue;
        mapping.headerRow = row;
        mapping.sheet = table.origin().sheet;
        if (const auto datev = datevHeader(table))
            mapping.fiscalStart = datev->fiscalStart;
        return mapping;
    }
    return fail(ErrorCode::NotFound, { u"header"_s, mapping.fingerprint });
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters;
}

} // namespace mahnwerk
