// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/claim.h"

namespace mahnwerk {

/// Terms of a claim's account that its columns replaced. A change of terms changes nothing that was posted before: payments
/// and write-offs that were booked before it, with an earlier value date. A fact.
struct FormerTerms {
    Key<FormerTerms> key;
    Id<FormerTerms> id;
    Key<Claim> claim;
    Date until; ///< the business day on which they were replaced
    QString regime;
    QString allocation;
    QString dayCount;
    Date interestFrom;
    QString settings;
    qint64 bookedAt = 0; ///< UTC milliseconds
    friend bool operator==(const FormerTerms&, const FormerTerms&) = default;
};

/// The claim as it was kept then.
inline Claim withTerms(Claim claim, const FormerTerms& terms)
{
    claim.regime = terms.regime;
    claim.allocation = terms.allocation;
    claim.dayCount = terms.dayCount;
    claim.interestFrom = terms.interestFrom;
    claim.settings = terms.settings;
    return claim;
}

} // namespace mahnwerk
