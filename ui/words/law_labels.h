// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/terms_hint.h"
#include "core/law/default_start.h"
#include "core/law/fees.h"
#include "core/law/limitation.h"

#include <QStringList>

namespace mahnwerk {

/// "regular period", "court order to pay": a code of limitations.csv or limitation_events.csv; others as they are.
QString limitationName(const QString& code);
/// The chain of reasons, one line a step: "Court order to pay, 20.12.2026: ends on 06.08.2027". `last` is the day that came
/// out, moved to a working day; null while suspended.
QStringList reasonLines(const std::vector<LimitationStep>& steps, Date last);
/// The same for a tool tip, each with its source.
QString reasonsHtml(const std::vector<LimitationStep>& steps, Date last);
QString label(DefaultTrigger trigger);
/// "Base rate + 5 points, consumers": a rule of default interest by its code, also an agreed rate; others as they are.
QString regimeName(const QString& code);
/// "365 days a year": a day count by its name; others as they are.
QString dayCountName(const QString& name);
/// A whole sentence each.
QString hintText(TermsHint hint);
/// "Business fee", for one ingredient of costs by its code; others as they are.
QString costItemName(const QString& code);
/// "Collection costs: Business fee 0.9 * 93.00 = 83.70; outlays ... = 16.74": what a booked entry says about itself.
QString costText(const CostBill& bill, Currency currency);

} // namespace mahnwerk
