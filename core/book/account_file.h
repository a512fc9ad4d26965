// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_account.h"

namespace mahnwerk {

/// Statements of account as a table for other programs: one row for each line, interest period and sum, told apart by
/// its first column (line, period, open). Decimal points, ISO dates, names of the command line: the same bytes on
/// every machine. `claim` null: all claims.
QByteArray accountCsv(const std::vector<CaseAccount>& accounts, Key<Claim> claim = {});

/// The same in a file, whole or not at all. Error: FileUnwritable.
Result<> saveAccountCsv(const std::vector<CaseAccount>& accounts, Key<Claim> claim, const QString& path);

/// What a line of a statement is, for files: an entry's kind, "interest", "payment", "reversal".
QString kindOf(const StatementLine& line);

} // namespace mahnwerk
