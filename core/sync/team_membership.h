// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/sync/postgres_server.h"

namespace mahnwerk {

/// Where a book's team is (Mitgliedschaft). No password: libpq finds it in the user's password file, the environment or
/// a certificate, or TeamPasswords has it.
struct Membership {
    QString dsn;
    Transport transport = Transport::Verified;
};
/// Error: NotInTeam.
Result<Membership> membershipOf(Book& book);
/// A password in the connection string is left out.
Result<> rememberMembership(Book& book, const Membership& membership);
/// Who goes where, by which a password is known: "anna@db.example.ch:5432/team". Error: InvalidValue.
Result<QString> loginOf(const QString& dsn);
/// The password in a connection string; empty: none. Error: InvalidValue.
Result<QString> passwordOf(const QString& dsn);
/// With another one, or as it is. Error: InvalidValue.
Result<QString> withPassword(const QString& dsn, const QString& password);
/// The connection failed because there was no password, or another one is right.
bool asksForPassword(const Error& error);

} // namespace mahnwerk
