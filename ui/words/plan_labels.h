// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/plan_course.h"
#include "core/plans/plan_note.h"
#include "core/plans/plan_offer.h"

namespace mahnwerk {

// What instalment plans say, in the user's words.

QString label(PlanState state);
QString label(InstalmentState state);
QString label(Rhythm rhythm);
QString label(Respread respread);
QString label(PlanMethod method);
QString label(AgreedBy by);
QString label(PlanOfferKind kind);

/// "The plan ends on 30.07.2027, more than your limit of 6 months."
QString noteText(const PlanNote& note, Date lastDue, Currency currency);
/// Why a plan ended: what the program knows, or somebody's words.
QString endText(const InstalmentPlan& plan);
/// What happens if an instalment is missed: "If two instalments are missed or one is more than 30 days late, all is due at once."
QString clauseText(const PlanClause& clause);
/// "3 × CHF 715.00": an amount with how often, without a last one that is different; "8 × CHF 196.20 + 500.00" where that is
/// much larger.
QString planShort(const std::vector<PlanLine>& lines, Currency currency);
/// Whether the last instalment is half as large again as the others, or more (Schlussrate).
bool isBalloon(const std::vector<PlanLine>& lines);
std::vector<PlanLine> linesOf(const PlanSchedule& schedule);

} // namespace mahnwerk
