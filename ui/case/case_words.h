// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worklist/case_status.h"
#include "ui/case/case_filter.h"
#include "ui/shell/chip.h"

namespace mahnwerk {

/// "overdue", "on hold until 30.11."; what is not due yet says so without a tint.
Chip statusChip(CaseStatus status, Date holdUntil, Date asOf);
QString statusText(CaseStatus status);
QString scopeText(CaseScope scope);
/// "2nd reminder", empty before the first.
QString levelText(int level);
/// "Mo 30.11.", with the year where it is another one; none is a dash.
QString stepDate(Date date, Date asOf);
QString pastDate(Date date, Date asOf);

} // namespace mahnwerk
