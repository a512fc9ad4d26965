// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/claim.h"

namespace mahnwerk {

/// Terms of a claim's account that its columns replaced. They hold for what was posted before a day: a change of terms
/// changes nothing that was posted before it. A fact.
struct FormerTerms {
    Key<FormerTerms> key;
    Id<FormerTerms> id;
    Key<Claim> claim;
    Date until; ///< first day for which they hold no more
    QString regime;
    QString allocation;
    QString dayCount;
    Date interestFrom;
    QString settings;
    qint64 bookedAt = 0; ///< UTC milliseconds
    friend bool operator==(const FormerTerms&, const FormerTerms&) = default;
};

} // namespace mahnwerk
