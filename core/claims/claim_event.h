// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/claim.h"

namespace mahnwerk {

/// What happened to a claim and bears on its limitation (verjährungsrelevantes Ereignis): acknowledgement, negotiations,
/// court order to pay. A fact.
struct ClaimEvent {
    Key<ClaimEvent> key;
    Id<ClaimEvent> id;
    Key<Claim> claim;
    QString code; ///< of limitation_events.csv
    Date date;    ///< of it, or its first day
    Date until;   ///< last day of what lasts; null: it lasts still, or is of one day
    qint64 bookedAt = 0; ///< UTC milliseconds
    QString text;
    friend bool operator==(const ClaimEvent&, const ClaimEvent&) = default;
};

} // namespace mahnwerk
