// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_view.h"
#include "core/dunning/procedure.h"
#include "core/dunning/proposal.h"

#include <optional>

namespace mahnwerk {

/// What the dunning rule does by itself in a case if nobody does anything.
struct DunningOutlook {
    DunningLine line; ///< of the claim that comes first; with a reason if nothing happens by itself
    Date day;         ///< on which it happens, or was asked for the last time
};

/// None if nothing is open.
std::optional<DunningOutlook> dunningOutlook(const CaseView& view, Date today);

/// The procedure that the case's claims go through.
const Procedure& procedureOf(const CaseView& view);
/// The level of a claim; of the whole case for a null key.
int levelOf(const CaseView& view, Key<Claim> claim);
/// The last day of the hold on the whole case or debtor that lasts longest; null: none.
Date heldUntil(const CaseView& view);

} // namespace mahnwerk
