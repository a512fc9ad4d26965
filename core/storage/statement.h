// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>

struct sqlite3_stmt;

namespace mahnwerk {

class Database;

/// A prepared statement of the driver's own interface, see Database::bulk(). Bound values are kept;
/// columns and parameters count from 0.
class Statement {
public:
    Statement(Database& database, sqlite3_stmt* statement);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    void bind(int parameter, qint64 value);
    void bind(int parameter, const QString& value);
    /// ASCII only.
    void bind(int parameter, QLatin1String value);
    void bind(int parameter, const QByteArray& value);
    void bind(int parameter, const Uuid& value);
    /// ISO text; NULL for no date.
    void bind(int parameter, Date value);
    void bindNull(int parameter);
    /// A text, bytes, a whole number, a truth value, or NULL.
    void bindVariant(int parameter, const QVariant& value);
    template<typename... Values>
    Statement& with(const Values&... values)
    {
        int parameter = 0;
        (bind(parameter++, values), ...);
        return *this;
    }

    /// True while there is a row; false when done.
    Result<bool> step();
    /// Steps to the end and makes the statement ready for the next values.
    Result<> run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    /// UTF-8, valid until the next step.
    QByteArrayView utf8(int column) const;
    QByteArray bytes(int column) const;
    /// ISO text as a date; none for NULL.
    Date date(int column) const;

private:
    /// Room for a short text that stays in place while it is bound; longer ones are copied by SQLite.
    static constexpr qsizetype shortText = 64;
    char* slot(int parameter) { return m_texts.get() + parameter * shortText; }
    void bindText(int parameter, const char* text, qsizetype size);

    Database& m_database;
    sqlite3_stmt* m_statement;
    std::unique_ptr<char[]> m_texts; ///< a slot for each parameter
};

} // namespace mahnwerk
