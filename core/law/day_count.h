// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/names.h"
#include "core/law/exact_amount.h"

namespace mahnwerk {

/// How days become a part of a year (Zinsmethode). No statute says which (law.md 1.3): it is agreed, stored
/// with the claim and printed. Periods are half-open, [from, stop), and each method is additive.
enum class DayCount {
    Act365,     ///< days / 365
    ActAct,     ///< days of each calendar year / 365 or 366
    Act360,     ///< days / 360
    E30_360,    ///< 30E/360: months of 30 days, the 31st counts as the 30th, February is not stretched
    E30_360Isda, ///< as before, and the last day of February counts as the 30th (no exception for the end)
};
template<>
inline constexpr std::array names<DayCount> = { "act365", "actact", "act360", "30e360", "30e360-isda" };

/// Days of the method from one day to another, negative if stop is earlier: calendar days, or those of
/// months of 30 days.
int daysBetween(DayCount method, Date from, Date stop);

/// The part of a year in 1/ExactAmount::yearUnits from a fixed day long ago to the date: yearUnitsAt(stop) -
/// yearUnitsAt(from) is the part of a year of [from, stop).
qint64 yearUnitsAt(DayCount method, Date date);

/// What an ordinary day weighs, in 1/ExactAmount::yearUnits: 1/360, 1/365, or 1/366 in a leap year by actact.
qint64 yearUnitsOfDay(DayCount method, Date day);

/// The part of a year as it is written in a formula: "31/365", "306/365 + 59/366".
QString yearPartText(DayCount method, Date from, Date stop);

} // namespace mahnwerk
