// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace mahnwerk {

/// What belongs to this copy of the book and is never shared: who the workstation is, remembered mappings.
Result<QString> setting(Database& database, const QString& name);
Result<> setSetting(Database& database, const QString& name, const QString& value);
/// Counts up from 1, within the transaction that is open: file numbers, run numbers.
Result<qint64> nextCount(Database& database, const QString& name);

} // namespace mahnwerk
