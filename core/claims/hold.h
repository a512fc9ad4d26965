// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/claim.h"

namespace mahnwerk {

/// Suspends dunning of a debtor, a case or a claim (Mahnsperre), with a reason and an end; expires by itself.
struct Hold {
    Key<Hold> key;
    Id<Hold> id;
    Key<Debtor> debtor; ///< exactly one of the three is set
    Key<Case> caseKey;
    Key<Claim> claim;
    QString reason;
    QString note;
    Date placedOn;
    Date until;      ///< last day
    Date releasedOn; ///< counts no more from this day on
    friend bool operator==(const Hold&, const Hold&) = default;
};

} // namespace mahnwerk
