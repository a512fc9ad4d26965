// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/sync/postgres_server.h"

namespace mahnwerk {

/// Where a book's team is (Mitgliedschaft). No password: libpq finds it in the user's password file, the environment or
/// a certificate.
struct Membership {
    QString dsn;
    Transport transport = Transport::Verified;
};
/// Error: NotInTeam.
Result<Membership> membershipOf(Book& book);
/// A password in the connection string is left out.
Result<> rememberMembership(Book& book, const Membership& membership);

} // namespace mahnwerk
