// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/plan.h"

namespace mahnwerk {

enum class PlanState {
    None,
    Draft,
    Offered,
    Lapsed,    ///< the offer was not taken in time
    Requested,
    Running,   ///< agreed
    Missed,    ///< agreed, and an instalment is missed
    Kept,
    Defaulted, ///< the rest is due at once
    Cancelled,
};
template<>
inline constexpr std::array names<PlanState>
    = { "", "draft", "offered", "lapsed", "requested", "running", "missed", "kept", "defaulted", "cancelled" };

/// Whether somebody still waits for something by it: an answer, an approval, money.
bool isLive(PlanState state);

enum class InstalmentState { Open, Paid, PaidLate, Missed };
template<>
inline constexpr std::array names<InstalmentState> = { "open", "paid", "paid-late", "missed" };

/// What was paid on the plan's claims, in the order of days.
struct PlanPayment {
    Date date;
    qint64 amount = 0; ///< minor units
};

/// One instalment beside what was paid: payments fill instalments from the first on, so that early, partial, merged and
/// over-payments find their place.
struct LineCourse {
    PlanLine line;
    qint64 paid = 0;   ///< minor units
    Date coveredOn;    ///< null: not yet
    Date missedFrom;   ///< the first day on which it is missed if nothing comes

    InstalmentState on(Date asOf) const;
};

/// What payments made of a plan (Planverlauf); nothing in it depends on the day it is looked at.
struct PlanCourse {
    std::vector<LineCourse> lines;
    Date keptOn;     ///< all is paid; null: not yet
    Date defaultsOn; ///< the first day on which the rest is due at once, if nothing more comes; null: never
    qint64 paid = 0; ///< all that came, minor units

    int missedOn(Date asOf) const;
    /// The first that is not paid; null: all are.
    const LineCourse* next() const;
    /// What is late on a day, minor units.
    qint64 arrearsOn(Date asOf) const;
};

/// Default, once it came, stays: what is paid after it is paid on the whole.
PlanCourse planCourse(const std::vector<PlanLine>& lines, const PlanClause& clause, const std::vector<PlanPayment>& payments);

} // namespace mahnwerk
