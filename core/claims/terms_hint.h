// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/claim.h"
#include "core/law/law.h"

namespace mahnwerk {

/// What whoever sets a claim's terms should know; the sentences are in ui/words.
enum class TermsHint {
    OlderObligation,    ///< its age gives it another rate (Art. 229 § 34 EGBGB)
    InterestOnInterest, ///< principal is paid before interest, and interest on that is not computed (§ 497 (2) BGB)
};
std::vector<TermsHint> termsHints(const Law& law, const Claim& claim);

} // namespace mahnwerk
