// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/region.h"
#include "core/book/book.h"
#include "core/claims/claim.h"

namespace mahnwerk {

/// A case of the demo that may get telephone work.
struct DemoCallCase {
    Claim claim;
    QString owner;
    Region region;
    Money amount; ///< of the claim
    Date today;
    qint64 noon = 0; ///< of today, UTC milliseconds
    quint64 seed = 0;
};

/// Of so many claims in the demo every some-th is worked on the telephone: two or three dozen today for each of its
/// people in a small one, a thousand in a large one. Writes the calls, promises and the next step of such a case.
Result<> addDemoCalls(Transaction& transaction, const DemoCallCase& file, qint64 claimsOfDemo);

} // namespace mahnwerk
