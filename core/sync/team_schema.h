// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace mahnwerk {

/// How many files the schema of the shared database has: its version.
int teamSchemaVersion();

/// The statements that bring the shared database from a version (0: empty) to this program's, in one transaction: roles,
/// tables, functions, and how each field merges, from the declarations of core/storage/entities.
/// Error: ServerNotAllowed if it is newer.
Result<QByteArray> teamSchemaSql(int version);

} // namespace mahnwerk
