// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/plan_commands.h"

namespace mahnwerk {

// Friendly mails before an instalment falls due, once for each: a step of a plan that is taken by itself.

/// Whose plans.
enum class Reminders {
    Ours, ///< that our user agreed on; of others from the day after on, so that nobody goes without while they are away
    All,
};

/// The running plans whose next instalment falls due within the days that the plan says, today included, whose debtor can and may be
/// written to by mail and was not reminded of it yet; the next one first.
Result<std::vector<PlanLineRow>> instalmentsToRemind(Book& book, Reminders whose);
/// Writes a mail for each of them, one by one, so that nobody else's save waits; repeated or broken off and begun again it writes
/// nothing twice, and of two workstations that write the same one leaves. How many. Errors: those of writeDocument(), Cancelled.
Result<int> remindOfInstalments(Book& book, Reminders whose, const OnProgress& progress = {});

} // namespace mahnwerk
