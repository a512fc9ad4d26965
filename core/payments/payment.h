// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/claims/claim.h"

namespace mahnwerk {

struct InstalmentPlan;

enum class Designation { None, Costs, Interest, Principal };
template<>
inline constexpr std::array names<Designation> = { "", "costs", "interest", "principal" };

/// Money received (Zahlung) for a case or one claim of it. How it is spread (Verrechnung) is derived from
/// the facts whenever it is asked, never stored.
struct Payment {
    Key<Payment> key;
    Id<Payment> id;
    Key<Case> caseKey;
    Key<Claim> claim; ///< null: spreads over the case
    Money amount;
    Date valueDate;
    qint64 bookedAt = 0; ///< UTC milliseconds
    Designation designation = Designation::None;
    QString text;
    QString source;
    Key<InstalmentPlan> plan; ///< pays the claims of this plan first; null: none
    friend bool operator==(const Payment&, const Payment&) = default;
};

} // namespace mahnwerk
