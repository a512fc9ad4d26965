// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/region.h"
#include "core/claims/case.h"

#include <vector>

namespace mahnwerk {

/// A step of today's list, for spreading.
struct PlannedStep {
    Key<Case> caseKey;
    int minutes = 0;
    int points = 0;
    bool isFixed = false; ///< agreed with the debtor, or due by law: it stays today
};

/// A step that goes to another day.
struct MovedStep {
    Key<Case> caseKey;
    Date to;
};

/// Moves what is too much for today to the next working days, the least urgent first; days that are planned already have
/// their minutes in `taken` (of the first working day after today, the second, ...). What finds no room within them goes
/// to the day after the last.
std::vector<MovedStep> spreadOverload(std::vector<PlannedStep> today, int capacityMinutes, const std::vector<int>& taken, Date asOf, Region region);

} // namespace mahnwerk
