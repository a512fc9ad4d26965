// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/postgres_server.h"
#include "core/sync/team_membership.h"

namespace mahnwerk {

/// Connects with the password that libpq finds, else with the one that is remembered for this user.
Result<std::unique_ptr<PostgresServer>> logIn(const Membership& membership);

/// The DSN with its password: its own, or one that the user types. Error: MissingValue.
Result<QString> withTypedPassword(const QString& dsn);

/// Of MAHNWERK_PASSPHRASE_FILE, or typed on the terminal. Errors: MissingValue, FileUnreadable, FileEmpty.
Result<QString> vaultPassphrase();

/// Remembers the password of a DSN in the keychain, else in the vault: "keychain" or "vault".
Result<QString> rememberPassword(const QString& dsn);

} // namespace mahnwerk
