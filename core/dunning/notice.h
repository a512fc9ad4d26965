// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/claim.h"

namespace mahnwerk {

/// The number of the run that stands for notices issued before the claim came into the book.
inline constexpr int takenOverRun = 0;

/// One pass over the claims on one date (Mahnlauf).
struct DunningRun {
    Key<DunningRun> key;
    Id<DunningRun> id;
    int number = 0; ///< counts up in the book, for people
    Date date;
    QString procedure; ///< empty: every procedure
    friend bool operator==(const DunningRun&, const DunningRun&) = default;
};

/// What was issued for a claim (Mahnung): once per claim, procedure, level and round.
struct Notice {
    Key<Notice> key;
    Id<Notice> id;
    Key<DunningRun> run;
    Key<Claim> claim;
    QString procedure;
    int level = 0;
    int round = 1;
    Date date;
    Date deadline;
    QString channel; ///< letter
    Money principalOpen; ///< as printed
    Money costsOpen;     ///< as printed, without this notice's fee
    Money interestOpen;  ///< as printed; zero if the level does not claim it
    Money fee;           ///< zero on all but the oldest claim of the case
    QByteArray idempotencyKey;
    friend bool operator==(const Notice&, const Notice&) = default;
};

} // namespace mahnwerk
