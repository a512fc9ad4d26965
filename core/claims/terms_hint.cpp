// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/terms_hint.h"

#include "core/law/rate_schedule.h"

#include <algorithm>

namespace mahnwerk {

std::vector<TermsHint> termsHints(const Law& law, const Claim& claim)
{
    std::vector<TermsHint> hints;
    const Date known[] = { claim.arose, claim.groundDate, claim.issueDate, claim.dueDate };
    const auto created = std::ranges::find_if(known, [](Date day) { return !day.isNull(); });
    if (created != std::end(known) && regimeForObligation(law, claim.regime, *created) != claim.regime)
        hints.push_back(TermsHint::OlderObligation);
    const AllocationOrder* order = law.order(claim.allocation);
    const auto place = [&](Component part) { return std::ranges::find(order->parts, part); };
    if (order && place(Component::Principal) < place(Component::Interest))
        hints.push_back(TermsHint::InterestOnInterest);
    return hints;
}

} // namespace mahnwerk
