// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rate.h"

#include <QStringView>

namespace mahnwerk {

/// What one person may agree to without asking: resources/plans/plan_limits.csv.
struct PlanLimit {
    int months = 0;      ///< from the agreement to the last instalment; 0: no limit
    qint64 least = 0;    ///< of an instalment but the last, minor units of any currency; 0: no limit
    int firstWithin = 0; ///< days until the first one; 0: no limit
    Rate discount;       ///< of what is owed
};
/// Of a role (agent, supervisor); one that is not known has the agent's.
const PlanLimit& planLimit(QStringView role);

} // namespace mahnwerk
