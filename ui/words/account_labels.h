// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/account_statement.h"

namespace mahnwerk {

/// What a line of a statement of account is.
QString label(const StatementLine& line);
QString label(EntryKind kind);

} // namespace mahnwerk
