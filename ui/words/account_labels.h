// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/account_statement.h"

namespace mahnwerk {

/// What a line of a statement of account is.
QString label(const StatementLine& line);
QString label(EntryKind kind);
QString label(Component component);
/// "01.11.2025 – 31.12.2025, 61 days"
QString periodText(const InterestPeriod& period);
/// "First costs, then interest, then principal: §§ 366 (2), 367 (1) BGB"
QString orderText(const AllocationOrder& order);

} // namespace mahnwerk
