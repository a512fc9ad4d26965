// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/team_membership.h"

#include "core/storage/setting_store.h"

#include <QHash>

#include <libpq-fe.h>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

using Options = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;

Result<Options> parsed(const QString& dsn)
{
    Options options(PQconninfoParse(dsn.toUtf8().constData(), nullptr), &PQconninfoFree);
    if (!options)
        return fail(ErrorCode::InvalidValue, { u"DSN"_s, QString() });
    return options;
}

void fill(QHash<QByteArray, QString>& values, const Options& options)
{
    for (const PQconninfoOption* option = options.get(); option && option->keyword; ++option) {
        if (option->val && *option->val && !values.contains(option->keyword))
            values.insert(option->keyword, QString::fromUtf8(option->val));
    }
}

} // namespace

Result<Membership> membershipOf(Book& book)
{
    const QString dsn = TRY(setting(book.database(), u"team/dsn"_s));
    if (dsn.isEmpty())
        return fail(ErrorCode::NotInTeam);
    const QString transport = TRY(setting(book.database(), u"team/transport"_s));
    return Membership { dsn, transport == u"weak"_s ? Transport::Weak : Transport::Verified };
}

Result<> rememberMembership(Book& book, const Membership& membership)
{
    TRY(setSetting(book.database(), u"team/dsn"_s, TRY(withoutPassword(membership.dsn))));
    return setSetting(book.database(), u"team/transport"_s, membership.transport == Transport::Weak ? u"weak"_s : u"verified"_s);
}

Result<QString> loginOf(const QString& dsn)
{
    QHash<QByteArray, QString> values;
    fill(values, TRY(parsed(dsn)));
    fill(values, Options(PQconndefaults(), &PQconninfoFree)); // what libpq takes where nothing is said
    const QString user = values.value("user");
    const QString host = values.value("host", values.value("hostaddr", u"localhost"_s));
    return QString(user + u'@' + host + u':' + values.value("port", u"5432"_s) + u'/' + values.value("dbname", user));
}

Result<QString> passwordOf(const QString& dsn)
{
    QHash<QByteArray, QString> values;
    fill(values, TRY(parsed(dsn)));
    return values.value("password");
}

Result<QString> withPassword(const QString& dsn, const QString& password)
{
    if (password.isEmpty())
        return dsn;
    const QString rest = TRY(withoutPassword(dsn)); // which may be a URL
    return QString(rest + u' ' + dsnPart(u"password"_s, password));
}

/// libpq speaks the user's language; the word is the same in all that we know.
bool asksForPassword(const Error& error)
{
    return (error.code == ErrorCode::ServerUnreachable || error.code == ErrorCode::ServerNotAllowed)
        && error.args.join(u' ').contains(u"passwor"_s, Qt::CaseInsensitive);
}

} // namespace mahnwerk
