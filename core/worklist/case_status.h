// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/names.h"

namespace mahnwerk {

/// The strongest thing to say about a case or claim on a day; a list shows it as a chip.
enum class CaseStatus { NotDue, Overdue, Held, Closed };
template<>
inline constexpr std::array names<CaseStatus> = { "open", "overdue", "held", "closed" };

/// Status from what the projections hold: open claims, oldest due date of them, last day of a hold.
constexpr CaseStatus statusOn(Date asOf, int openClaims, Date oldestDue, Date holdUntil)
{
    if (openClaims == 0)
        return CaseStatus::Closed;
    if (!holdUntil.isNull() && holdUntil >= asOf)
        return CaseStatus::Held;
    return oldestDue < asOf ? CaseStatus::Overdue : CaseStatus::NotDue;
}

/// Days since the due date, 0 if it is not past.
constexpr int daysOverdue(Date due, Date asOf)
{
    return due.isNull() || due >= asOf ? 0 : due.daysTo(asOf);
}

/// When the next step is really taken: a hold in force suspends it until the day after.
constexpr Date stepOn(Date asOf, Date step, Date holdUntil)
{
    if (step.isNull() || holdUntil.isNull() || holdUntil < asOf)
        return step;
    return step > holdUntil ? step : holdUntil.addDays(1);
}

} // namespace mahnwerk
