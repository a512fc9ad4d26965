// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dunning/proposal.h"

#include <algorithm>

namespace mahnwerk {

namespace {

DunningReason reviewOf(const DunningCase& file)
{
    if (file.isDeceased)
        return DunningReason::Deceased;
    if (file.isInsolvent)
        return DunningReason::Insolvent;
    if (file.isRepresented)
        return DunningReason::Represented;
    // Nobody is dunned while money of theirs lies unallocated.
    if (file.unallocated > 0)
        return DunningReason::CreditOpen;
    if (!file.hasAddress)
        return DunningReason::NoAddress;
    return DunningReason::None;
}

/// First day on which the level may be issued.
Date opensOn(const DunningClaim& claim, const Level& level)
{
    const Date sinceDue = claim.due.addDays(std::max(level.daysSinceDue, 1));
    if (claim.level == 0)
        return sinceDue;
    return std::max(sinceDue, claim.deadline.addDays(std::max(level.daysSinceNotice, 1)));
}

DunningLine lineFor(const DunningClaim& claim, Date promisedUntil, const Procedure& procedure, Date asOf)
{
    DunningLine line { .claim = claim.claim, .round = std::max(claim.round, 1) };
    const auto waits = [&](DunningReason reason, Date until) {
        line.reason = reason;
        line.until = until;
        return line;
    };
    if (claim.due >= asOf)
        return waits(DunningReason::NotDue, claim.due.addDays(1));
    if (claim.holdUntil >= asOf)
        return waits(DunningReason::Held, claim.holdUntil.addDays(1));
    if (promisedUntil >= asOf)
        return waits(DunningReason::Promised, promisedUntil.addDays(1));
    if (claim.plannedUntil >= asOf)
        return waits(DunningReason::InPlan, claim.plannedUntil == endOfTime ? Date() : claim.plannedUntil.addDays(1));
    if (claim.disputed > 0 && claim.principalAsked() + claim.costsAsked() == 0)
        return waits(DunningReason::Disputed, {});
    const auto next = std::ranges::find(procedure.levels, claim.level + 1, &Level::number);
    if (next == procedure.levels.end()) {
        if (claim.deadline >= asOf)
            return waits(DunningReason::DeadlineRuns, claim.deadline.addDays(1));
        return waits(DunningReason::LastLevelDone, {});
    }
    if (const Date opens = opensOn(claim, *next); opens > asOf)
        return waits(claim.level == 0 ? DunningReason::LevelWaits : DunningReason::DeadlineRuns, opens);
    line.level = next->number;
    return line;
}

const Level& levelOf(const Procedure& procedure, int number)
{
    return *std::ranges::find(procedure.levels, number, &Level::number);
}

} // namespace

std::vector<DunningLine> propose(const DunningCase& file, const Procedure& procedure, Date asOf)
{
    std::vector<DunningLine> lines;
    qint64 open = 0;
    int highest = 0;
    size_t oldest = 0;
    for (const DunningClaim& claim : file.claims) {
        lines.push_back(lineFor(claim, file.promisedUntil, procedure, asOf));
        if (lines.back().reason != DunningReason::None)
            continue;
        open += claim.principalAsked() + claim.costsAsked();
        const bool isFirst = highest == 0;
        highest = std::max(highest, lines.back().level);
        if (isFirst || claim.due < file.claims[oldest].due)
            oldest = lines.size() - 1;
    }
    if (highest == 0)
        return lines;

    // One letter for the case: it speaks at its highest level, and has one deadline and one fee.
    const Level& level = levelOf(procedure, highest);
    const Date deadline = nextWorkingDay(asOf.addDays(level.deadlineDays), file.region);
    DunningReason instead = reviewOf(file);
    if (instead == DunningReason::None && open < level.minimum)
        instead = DunningReason::BelowMinimum;
    for (size_t i = 0; i < lines.size(); ++i) {
        DunningLine& line = lines[i];
        if (line.reason != DunningReason::None)
            continue;
        line.reason = instead;
        line.deadline = deadline;
        line.interest = level.claimsInterest ? file.claims[i].interest : 0;
    }
    if (instead == DunningReason::None)
        lines[oldest].fee = level.fee(file.currency);
    return lines;
}

} // namespace mahnwerk
