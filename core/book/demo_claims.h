// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/demo_source.h"

namespace mahnwerk {

class DemoRandom;

/// For whom claims are invented.
struct DemoClaimant {
    Country country; ///< of the creditors
    Date asOf;
    quint64 debtor; ///< its place
    QString language;
    bool isFirm = false;
};

/// 1 to `most` claims of one debtor, most of them with one creditor.
std::vector<DemoClaim> demoClaims(const DemoClaimant& of, int most, DemoRandom& random);

} // namespace mahnwerk
