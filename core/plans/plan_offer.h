// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/plan_note.h"

namespace mahnwerk {

enum class PlanOfferKind { Short, Comfortable, Smallest };
template<>
inline constexpr std::array names<PlanOfferKind> = { "short", "comfortable", "smallest" };

/// A plan to propose (Ratenvorschlag).
struct PlanOffer {
    PlanOfferKind kind = PlanOfferKind::Short;
    PlanTerms terms;
    PlanSchedule schedule;
};

/// Up to three, with ever smaller instalments in round amounts: a short one, one that a debtor can keep (of their budget, if it is
/// said), and the smallest that makes sense: within the limit and paying principal with each instalment. `terms` says first
/// day, rhythm and the rest. `budget`: what the debtor can pay each time, minor units; 0: not said. Errors: those of planSchedule().
Result<std::vector<PlanOffer>> planOffers(const PlanTerms& terms, const PlanSubject& subject, const PlanLimit& limit, qint64 budget);

} // namespace mahnwerk
