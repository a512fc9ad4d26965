// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/default_start.h"
#include "core/law/fees.h"
#include "core/law/limitation.h"

#include <QStringList>

namespace mahnwerk {

/// "regular period", "court order to pay": a code of limitations.csv or limitation_events.csv; others as they are.
QString limitationName(const QString& code);
/// "Court order to pay on 20.12.2026: barred after 06.08.2027", one link of the chain of reasons, without its source.
QString reasonText(const LimitationStep& step);
/// The chain of reasons for a tool tip: one line a step, with its source.
QString reasonsHtml(const std::vector<LimitationStep>& steps);
QString label(DefaultTrigger trigger);
/// "Business fee", for one ingredient of costs by its code; others as they are.
QString costItemName(const QString& code);
/// "Collection costs: Business fee 0.9 * 93.00 = 83.70; outlays ... = 16.74": what a booked entry says about itself.
QString costText(const CostBill& bill, Currency currency);

} // namespace mahnwerk
