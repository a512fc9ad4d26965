// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/claims/claim.h"
#include "core/storage/database.h"
#include "core/storage/terms_cache.h"

#include <vector>

namespace mahnwerk {

enum class ClaimFilter { All, Open, Overdue, Held, Closed };
template<>
inline constexpr std::array names<ClaimFilter> = { "", "open", "overdue", "held", "closed" };

struct ClaimListRow {
    Id<Claim> id;
    QString claim; ///< F-26-000123/2
    QString file;  ///< F-26-000123
    QString reference;
    Id<Debtor> debtorId;
    QString debtor;
    QString creditor;
    Date due;
    Date holdUntil;
    Money open;     ///< principal and costs
    Money interest; ///< open on the day that was asked for
    bool isClosed = false;
};

struct ClaimListQuery {
    ClaimFilter filter = ClaimFilter::All;
    QString search; ///< part of a name, reference or number
    qint64 limit = 0; ///< 0: all
    Date asOf;
};

/// Oldest due first.
Result<std::vector<ClaimListRow>> claimList(Database& database, TermsCache& terms, const ClaimListQuery& query);

} // namespace mahnwerk
