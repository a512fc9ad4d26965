// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/law.h"

namespace mahnwerk {

/// What put the debtor in default (Verzug).
enum class DefaultTrigger {
    FixedDate,    ///< a day of payment was agreed: § 286 (2) Nr. 1 BGB, Art. 102 (2) OR
    Reminder,     ///< § 286 (1) BGB, Art. 102 (1) OR
    Refusal,      ///< serious and final: § 286 (2) Nr. 3 BGB
    AfterInvoice, ///< 30 days after due date and invoice: § 286 (3) BGB
};
template<>
inline constexpr std::array names<DefaultTrigger> = { "fixed-date", "reminder", "refusal", "after-invoice" };

/// What may put a debtor in default; null dates did not happen.
struct DefaultFacts {
    Date fixedDate;        ///< last day to pay by calendar
    Date dueDate;          ///< of a debt without one; null: due on receipt of the invoice
    Date invoiceReceived;
    bool isConsumer = true;
    bool isToldOfThirtyDays = false; ///< the invoice told the consumer
    Date reminderReceived; ///< after the due date; or served: action, court order to pay
    Date refused;
};

struct DefaultStart {
    DefaultTrigger trigger = DefaultTrigger::FixedDate;
    Date lastDayToPay; ///< moved to a working day of the region (§ 193 BGB, Art. 78 OR); the trigger's day otherwise
    Date firstDay;     ///< of default and of interest: the day after
};

/// The earliest default, none if nothing put the debtor in default. The rule of 30 days needs a row
/// "default-after-invoice" in the region's country.
std::optional<DefaultStart> defaultStart(const Law& law, const DefaultFacts& facts, Region region);

} // namespace mahnwerk
