// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/names.h"
#include "core/storage/statement.h"

#include <QJsonObject>
#include <QJsonValue>

#include <type_traits>
#include <vector>

namespace mahnwerk {

/// What a column is for merging, erasing and showing.
enum class Role {
    Reference, ///< the key of another row; leaves the book as that row's id
    Link,      ///< the same where there may be none: programs that do not know the column leave it out
    Fact,      ///< never changes
    Once,      ///< a fact that a team has once (idempotency key); empty: as often as one likes
    Attribute,
    Personal, ///< an attribute that goes when a person is erased
    Derived,  ///< computed from the others, never synced
};

/// How two workstations' changes to one row meet.
enum class Merge { InsertOnly, PerField, Whole };
template<>
inline constexpr std::array names<Merge> = { "insert-only", "per-field", "whole" };

/// What stands in a column.
enum class ColumnType {
    Text,
    Integer,
    Amount, ///< minor units
    Bytes,
    Date, ///< ISO text or NULL
    Row,  ///< the key of another row, or NULL
};

/// Who shares a stored type.
enum class Scope {
    Team,   ///< the team whose book it is
    Tenant, ///< all teams
};

/// One stored type without its C++ type: what undo, history, verify and sync walk over.
struct EntityInfo {
    struct Column {
        const char* name;
        Role role;
        ColumnType type;
        const EntityInfo* target; ///< of a Row
    };
    const char* name;
    Merge merge;
    const char* casesOf; ///< SQL: the cases that the rows with keys ?1 to ?2 concern; null: none
    std::vector<Column> columns;
    QByteArray touchSql; ///< derived: puts casesOf into the table of touched cases
    bool isShownEverywhere = false; ///< stands in lists and letters of cases whose states do not depend on it
    Scope scope = Scope::Team;
    const EntityInfo* keyOf = nullptr; ///< its rows have the key and id of one of these; null: their own
    QString (*derive)(const QJsonObject& fields) = nullptr; ///< the Derived column, from the others
};

template<typename T>
struct Entity;

template<typename T>
const Entity<T>& entity();

/// How values of a C++ type stand in a column.
namespace column {

template<typename V>
concept Enumeration = std::is_enum_v<V>;

inline void bind(Statement& s, int at, const QString& value) { s.bind(at, value); }
inline void bind(Statement& s, int at, const QByteArray& value) { s.bind(at, value); }
inline void bind(Statement& s, int at, qint64 value) { s.bind(at, value); }
inline void bind(Statement& s, int at, int value) { s.bind(at, qint64(value)); }
inline void bind(Statement& s, int at, bool value) { s.bind(at, qint64(value ? 1 : 0)); }
inline void bind(Statement& s, int at, Currency value) { s.bind(at, value.code()); }
inline void bind(Statement& s, int at, Date value) { s.bind(at, value); }
template<typename T>
void bind(Statement& s, int at, Key<T> value)
{
    if (value.isNull())
        s.bindNull(at);
    else
        s.bind(at, value.value);
}
template<Enumeration E>
void bind(Statement& s, int at, E value)
{
    s.bind(at, nameOf(value));
}

inline void read(QString& to, const Statement& from, int at) { to = from.text(at); }
inline void read(QByteArray& to, const Statement& from, int at) { to = from.bytes(at); }
inline void read(qint64& to, const Statement& from, int at) { to = from.integer(at); }
inline void read(int& to, const Statement& from, int at) { to = static_cast<int>(from.integer(at)); }
inline void read(bool& to, const Statement& from, int at) { to = from.integer(at) != 0; }
inline void read(Currency& to, const Statement& from, int at) { to = Currency::fromCode(from.text(at)).value_or(Currency()); }
inline void read(Date& to, const Statement& from, int at) { to = from.date(at); }
template<typename T>
void read(Key<T>& to, const Statement& from, int at)
{
    to.value = from.integer(at);
}
template<Enumeration E>
void read(E& to, const Statement& from, int at)
{
    to = fromName<E>(from.text(at)).value_or(E());
}

inline QJsonValue json(const QString& value) { return value; }
inline QJsonValue json(const QByteArray& value) { return QString::fromLatin1(value.toHex()); }
inline QJsonValue json(qint64 value) { return value; }
inline QJsonValue json(int value) { return value; }
inline QJsonValue json(bool value) { return value ? 1 : 0; }
inline QJsonValue json(Currency value) { return value.code(); }
inline QJsonValue json(Date value) { return value.isNull() ? QJsonValue() : QJsonValue(value.toIso()); }
template<typename T>
QJsonValue json(Key<T> value)
{
    return value.value;
}
template<Enumeration E>
QJsonValue json(E value)
{
    return QString(nameOf(value));
}

template<typename V>
inline constexpr ColumnType typeOf = ColumnType::Text;
template<>
inline constexpr ColumnType typeOf<QByteArray> = ColumnType::Bytes;
template<>
inline constexpr ColumnType typeOf<qint64> = ColumnType::Integer;
template<>
inline constexpr ColumnType typeOf<int> = ColumnType::Integer;
template<>
inline constexpr ColumnType typeOf<bool> = ColumnType::Integer;
template<>
inline constexpr ColumnType typeOf<Date> = ColumnType::Date;
template<typename T>
inline constexpr ColumnType typeOf<Key<T>> = ColumnType::Row;

/// The type that a key leads to; null for what is no key.
template<typename V>
struct Target {
    static const EntityInfo* info() { return nullptr; }
};
template<typename T>
struct Target<Key<T>> {
    static const EntityInfo* info();
};

} // namespace column

/// One column of a stored T.
template<typename T>
struct StoredColumn {
    EntityInfo::Column column;
    void (*bind)(Statement&, int at, const T&);
    void (*read)(T&, const Statement&, int at);
    QJsonValue (*json)(const T&);
};

/// The column of a plain member.
template<auto Member, typename T>
StoredColumn<T> field(const char* name, Role role, T*)
{
    using Value = std::remove_cvref_t<decltype(std::declval<T>().*Member)>;
    return { { name, role, column::typeOf<Value>, column::Target<Value>::info() },
        [](Statement& s, int at, const T& row) { column::bind(s, at, row.*Member); },
        [](T& row, const Statement& s, int at) { column::read(row.*Member, s, at); },
        [](const T& row) { return column::json(row.*Member); } };
}

/// A member that is written as text.
template<auto Member, auto ToText, auto FromText, typename T>
StoredColumn<T> written(const char* name, Role role, T*)
{
    return { { name, role, ColumnType::Text, nullptr },
        [](Statement& s, int at, const T& row) { s.bind(at, ToText(row.*Member)); },
        [](T& row, const Statement& s, int at) {
            using Value = std::remove_cvref_t<decltype(row.*Member)>;
            row.*Member = FromText(s.text(at)).value_or(Value());
        },
        [](const T& row) { return QJsonValue(ToText(row.*Member)); } };
}

/// The minor units of a Money member; its currency comes from a currency column further on.
template<auto Member, typename T>
StoredColumn<T> amount(const char* name, T*)
{
    return { { name, Role::Fact, ColumnType::Amount, nullptr },
        [](Statement& s, int at, const T& row) { s.bind(at, (row.*Member).minor()); },
        [](T& row, const Statement& s, int at) { row.*Member = Money(s.integer(at), Currency()); },
        [](const T& row) { return QJsonValue((row.*Member).minor()); } };
}

/// The currency of the Money members named, which share it.
template<auto First, auto... Others, typename T>
StoredColumn<T> currency(const char* name, T*)
{
    return { { name, Role::Fact, ColumnType::Text, nullptr },
        [](Statement& s, int at, const T& row) { s.bind(at, (row.*First).currency().code()); },
        [](T& row, const Statement& s, int at) {
            const Currency of = Currency::fromCode(s.text(at)).value_or(Currency());
            row.*First = Money((row.*First).minor(), of);
            ((row.*Others = Money((row.*Others).minor(), of)), ...);
        },
        [](const T& row) { return QJsonValue((row.*First).currency().code()); } };
}

/// The declaration of a stored T: its table has `key`, `id`, `retracted` and these columns.
template<typename T>
struct Entity {
    EntityInfo info;
    std::vector<StoredColumn<T>> columns;
    QByteArray insertSql; ///< ?1 key or NULL, ?2 id, then the columns
    QByteArray updateSql; ///< the columns but facts and references, then the key
    QByteArray selectSql; ///< "SELECT key, id, ... FROM table "

    Entity(EntityInfo declared, std::vector<StoredColumn<T>> all);
};

template<typename T>
const EntityInfo* column::Target<Key<T>>::info()
{
    return &entity<T>().info;
}

/// Every stored type, parents before children.
const std::vector<const EntityInfo*>& entities();

/// By name; null if there is none.
const EntityInfo* entityNamed(QStringView name);

constexpr bool isMutable(Role role)
{
    return role == Role::Attribute || role == Role::Personal || role == Role::Derived;
}

template<typename T>
Entity<T>::Entity(EntityInfo declared, std::vector<StoredColumn<T>> all)
    : info(std::move(declared))
    , columns(std::move(all))
{
    QByteArray names;
    QByteArray marks;
    QByteArray sets;
    for (const StoredColumn<T>& stored : columns) {
        info.columns.push_back(stored.column);
        names += QByteArray(", ") + stored.column.name;
        marks += ", ?";
        if (isMutable(stored.column.role))
            sets += (sets.isEmpty() ? QByteArray() : QByteArray(", ")) + stored.column.name + " = ?";
    }
    const QByteArray table = info.name;
    if (info.casesOf)
        info.touchSql = QByteArray("INSERT OR IGNORE INTO touched ") + info.casesOf;
    insertSql = "INSERT INTO " + table + " (key, id" + names + ") VALUES (?, ?" + marks + ")";
    updateSql = sets.isEmpty() ? QByteArray() : "UPDATE " + table + " SET " + sets + " WHERE key = ?";
    selectSql = "SELECT key, id" + names + " FROM " + table + " ";
}

} // namespace mahnwerk
