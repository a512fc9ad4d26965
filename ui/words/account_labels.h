// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/account_statement.h"

namespace mahnwerk {

/// What a line of a statement of account is, for files: an entry's kind, "interest", "payment", "reversal".
QString lineKindName(const StatementLine& line);
/// The same in words.
QString label(const StatementLine& line);
QString label(EntryKind kind);

} // namespace mahnwerk
