// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/team_membership.h"

#include "core/storage/setting_store.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

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

} // namespace mahnwerk
