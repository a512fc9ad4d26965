// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/law.h"

namespace mahnwerk {

/// Something that happened to a claim and bears on its limitation; the codes are in limitation_events.csv.
struct LimitationEvent {
    QString code;
    Date on; ///< the day of it, or the first day of it
    Date to = {}; ///< last day of what lasts (negotiations; last procedural act), or of a waiver; null: it lasts still
};

struct LimitationFacts {
    QString period; ///< of limitations.csv: de-regular, ch-short, ...
    Date arose;     ///< when the claim arose or was due
    Date known;     ///< when the creditor knew or should have known; null: at once
    std::vector<LimitationEvent> events;
};

/// One link of the chain of reasons.
struct LimitationStep {
    QString code;   ///< of the period or event
    Date on;
    Date ends;      ///< where limitation is complete after it, before it is moved to a working day; null: suspended
    bool isTooLate = false; ///< the claim was barred already: it changed nothing
    QString source;
};

struct Limitation {
    Date last; ///< the last day on which an action is in time, a working day; null while it is suspended
    bool isSuspended = false;
    std::vector<LimitationStep> steps; ///< in order of time, the period first
};

/// When a claim is barred (Verjährung), and why. Limitation gives the debtor a plea (§ 214 BGB, Art. 142 OR); it does
/// not end the claim. Errors: NotFound ("limitation", code), InvalidDate (missing, or after 2999).
Result<Limitation> limitation(const Law& law, const LimitationFacts& facts, Region region);

} // namespace mahnwerk
