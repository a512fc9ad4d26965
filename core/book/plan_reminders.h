// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/plan_commands.h"

namespace mahnwerk {

// Friendly mails before an instalment falls due, once for each.

/// Days before the due date on which a debtor is reminded, if nobody says otherwise.
inline constexpr int reminderDays = 3;

/// The running plans whose next instalment falls due within so many days, today included, whose debtor can be reached by mail and who
/// was not reminded of it yet; the next one first.
Result<std::vector<PlanLineRow>> instalmentsToRemind(Book& book, int days = reminderDays);
/// Writes a mail for each of them, one by one, so that nobody else's save waits; repeated or broken off and begun again it writes
/// nothing twice. How many. Errors: those of writeDocument(), Cancelled.
Result<int> remindOfInstalments(Book& book, int days = reminderDays, const OnProgress& progress = {});

} // namespace mahnwerk
