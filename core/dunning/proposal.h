// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/claims/case.h"
#include "core/claims/claim.h"
#include "core/dunning/procedure.h"

#include <algorithm>
#include <span>
#include <vector>

namespace mahnwerk {

/// Why a claim gets no notice today, or why a person has to look first.
enum class DunningReason {
    None,
    NotDue,          ///< not: until the due date
    LevelWaits,      ///< not: due, but the first level comes later; until then
    DeadlineRuns,    ///< not: until the next level may follow
    Held,            ///< not: until the day after the hold
    Promised,        ///< not: until the day after the promise and its grace
    InPlan,          ///< not: as long as the instalment plan is kept; until the day on which all is due at once
    Disputed,        ///< not: all that is open is disputed
    BelowMinimum,    ///< not: too little is open
    LastLevelDone,   ///< review: the ladder is at its end, decide
    CreditOpen,      ///< review: money of this debtor is not allocated
    NoAddress,       ///< review
    Insolvent,       ///< review
    Deceased,        ///< review
    Represented,     ///< review: letters go to the representative
};
template<>
inline constexpr std::array names<DunningReason> = { "", "not-due", "level-waits", "deadline-runs", "held", "promised", "in-plan", "disputed",
    "below-minimum", "last-level-done", "credit-open", "no-address", "insolvent", "deceased", "represented" };

constexpr bool needsReview(DunningReason reason)
{
    switch (reason) {
    case DunningReason::LastLevelDone:
    case DunningReason::CreditOpen:
    case DunningReason::NoAddress:
    case DunningReason::Insolvent:
    case DunningReason::Deceased:
    case DunningReason::Represented:
        return true;
    case DunningReason::None:
    case DunningReason::NotDue:
    case DunningReason::LevelWaits:
    case DunningReason::DeadlineRuns:
    case DunningReason::Held:
    case DunningReason::Promised:
    case DunningReason::InPlan:
    case DunningReason::Disputed:
    case DunningReason::BelowMinimum:
        return false;
    }
    return false;
}

/// An open claim as the rule sees it.
struct DunningClaim {
    Key<Claim> claim;
    qint64 principal = 0; ///< open, minor units
    qint64 costs = 0;
    qint64 interest = 0; ///< open on the day of the proposal; 0 if its rate is not published yet
    Date due;
    int level = 0; ///< of the last notice, 0: none
    int round = 0;
    Date noticeDate;
    Date deadline;  ///< of the last notice
    Date holdUntil; ///< last day of the latest hold that reaches it
    qint64 disputed = 0; ///< minor units of principal and costs that rest
    Date plannedUntil = {}; ///< last day on which it rests in an instalment plan; null: it is in none

    /// What a letter asks for: without what is disputed, which is taken off the principal first.
    qint64 principalAsked() const { return principal - std::min(disputed, principal); }
    qint64 costsAsked() const { return costs - std::min(costs, disputed - std::min(disputed, principal)); }
};

/// A case as the rule sees it: all its open claims.
struct DunningCase {
    Key<Case> caseKey;
    Currency currency;
    qint64 unallocated = 0;
    bool hasAddress = true;
    bool isInsolvent = false;
    bool isDeceased = false;
    bool isRepresented = false;
    Region region; ///< for the deadline's working day
    Date promisedUntil; ///< last day of a promise that counts, with its grace; null: none
    std::vector<DunningClaim> claims;
};

/// What happens to one claim.
struct DunningLine {
    Key<Claim> claim;
    int level = 0; ///< the notice to issue, if reason is None
    int round = 1;
    DunningReason reason = DunningReason::None;
    Date until;     ///< first day on which it may be otherwise; null: unknown
    qint64 fee = 0; ///< minor units, on the oldest claim that is dunned
    qint64 interest = 0; ///< minor units that the letter claims: those of the claim, if its level claims any
    Date deadline;
};

/// The dunning proposal for a case: at most one level a run for each claim; claims of one case go into one
/// letter, its fee once. A claim that is level 1 joins the letter of another at level 2 with its own level.
std::vector<DunningLine> propose(const DunningCase& file, const Procedure& procedure, Date asOf);

} // namespace mahnwerk
