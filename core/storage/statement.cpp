// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/database.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace mahnwerk {

Statement::Statement(Database& database, sqlite3_stmt* statement)
    : m_database(database)
    , m_statement(statement)
    , m_texts(std::make_unique_for_overwrite<char[]>(
          static_cast<size_t>(sqlite3_bind_parameter_count(statement)) * static_cast<size_t>(shortText)))
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

// SQLITE_TRANSIENT is a cast from -1 and trips old-style-cast: a copying destructor value by hand.
static sqlite3_destructor_type copied()
{
    return reinterpret_cast<sqlite3_destructor_type>(static_cast<qintptr>(-1));
}

void Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter + 1, value);
}

void Statement::bind(int parameter, const QString& value)
{
    // The file is UTF-8, and Qt converts several times faster than SQLite. A null QString is an empty text.
    if (value.size() <= shortText) {
        char* const text = slot(parameter);
        char16_t bits = 0;
        for (qsizetype i = 0; i < value.size(); ++i) {
            const char16_t unit = value[i].unicode();
            bits |= unit;
            text[i] = static_cast<char>(unit);
        }
        if (bits < 0x80)
            return bindText(parameter, text, value.size());
    }
    const QByteArray utf8 = value.toUtf8();
    bindText(parameter, utf8.constData(), utf8.size());
}

void Statement::bind(int parameter, QLatin1String value)
{
    bindText(parameter, value.data() ? value.data() : "", value.size());
}

void Statement::bind(int parameter, Date value)
{
    if (value.isNull())
        return bindNull(parameter);
    const YearMonthDay ymd = value.ymd();
    std::array<char, 10> iso { '0', '0', '0', '0', '-', '0', '0', '-', '0', '0' };
    const auto digits = [&iso](size_t last, int number) {
        for (; number > 0; number /= 10, --last)
            iso[last] = static_cast<char>('0' + number % 10);
    };
    digits(3, ymd.year);
    digits(6, ymd.month);
    digits(9, ymd.day);
    bindText(parameter, iso.data(), iso.size());
}

void Statement::bindText(int parameter, const char* text, qsizetype size)
{
    if (size > shortText) {
        sqlite3_bind_text(m_statement, parameter + 1, text, static_cast<int>(size), copied());
        return;
    }
    char* const kept = slot(parameter);
    if (text != kept)
        std::copy_n(text, size, kept);
    sqlite3_bind_text(m_statement, parameter + 1, kept, static_cast<int>(size), SQLITE_STATIC);
}

void Statement::bind(int parameter, const Uuid& value)
{
    std::ranges::copy(value.bytes, slot(parameter));
    sqlite3_bind_blob(m_statement, parameter + 1, slot(parameter), static_cast<int>(value.bytes.size()), SQLITE_STATIC);
}

void Statement::bind(int parameter, const QByteArray& value)
{
    sqlite3_bind_blob(m_statement, parameter + 1, value.constData(), static_cast<int>(value.size()), copied());
}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter + 1);
}

void Statement::bindVariant(int parameter, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return bind(parameter, value.toString());
    case QMetaType::QByteArray:
        return bind(parameter, value.toByteArray());
    case QMetaType::UnknownType:
        return bindNull(parameter);
    default:
        return bind(parameter, value.toLongLong());
    }
}

Result<bool> Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    const Error error = m_database.lastError();
    reset();
    return std::unexpected(error);
}

Result<> Statement::run()
{
    while (TRY(step())) { }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Statement::utf8(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return { text, sqlite3_column_bytes(m_statement, column) };
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArray Statement::bytes(int column) const
{
    const auto* blob = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return { blob, sqlite3_column_bytes(m_statement, column) };
}

Date Statement::date(int column) const
{
    const QByteArrayView iso = utf8(column);
    const auto digits = [&](int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; ++i)
            value = value * 10 + (iso[i] - '0');
        return value;
    };
    if (iso.size() != 10)
        return {};
    return Date::fromYmd(digits(0, 4), digits(5, 2), digits(8, 2)).value_or(Date());
}

} // namespace mahnwerk
