// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/default_start.h"

#include "core/base/calendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

std::optional<DefaultStart> defaultStart(const Law& law, const DefaultFacts& facts, Region region)
{
    std::optional<DefaultStart> earliest;
    const auto consider = [&](DefaultTrigger trigger, Date lastDay) {
        if (!lastDay.isNull() && (!earliest || lastDay < earliest->lastDayToPay))
            earliest = { trigger, lastDay, lastDay.addDays(1) };
    };
    if (!facts.fixedDate.isNull())
        consider(DefaultTrigger::FixedDate, nextWorkingDay(facts.fixedDate, region));
    // A reminder before the debt is due is none (§ 286 (1) BGB).
    if (facts.reminderReceived >= facts.dueDate)
        consider(DefaultTrigger::Reminder, facts.reminderReceived);
    consider(DefaultTrigger::Refusal, facts.refused);
    const PeriodRule* afterInvoice
        = region.isNull() ? nullptr : law.of(region.country()).period(u"default-after-invoice");
    const bool isTold = !facts.isConsumer || facts.isToldOfThirtyDays;
    if (afterInvoice && isTold && !facts.invoiceReceived.isNull()) {
        const Date begins = std::max(facts.dueDate, facts.invoiceReceived);
        consider(DefaultTrigger::AfterInvoice, nextWorkingDay(begins.addDays(afterInvoice->days), region));
    }
    return earliest;
}

} // namespace mahnwerk
