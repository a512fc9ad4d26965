// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/dunning_outlook.h"

#include <algorithm>

namespace mahnwerk {

namespace {

constexpr int mostQuestions = 12;

DunningCase dunningCase(const CaseView& view)
{
    const auto isGoodAddress = [](const ContactPoint& point) {
        return point.kind == ContactPointKind::Address && point.state != ContactPointState::Bad;
    };
    DunningCase file { .caseKey = view.file.key, .currency = view.file.currency, .unallocated = view.unallocated.minor(),
        .hasAddress = std::ranges::any_of(view.contactPoints, isGoodAddress), .isInsolvent = view.debtor.insolvent,
        .isDeceased = view.debtor.deceased, .isRepresented = !view.debtor.representedBy.isEmpty(),
        .region = Region::of(view.debtor.country, view.debtor.region), .promisedUntil = view.calls.pausedUntil(), .claims = {} };
    for (const ClaimLine& line : view.claims) {
        if (line.isClosed)
            continue;
        file.claims.push_back({ .claim = line.claim.key, .principal = line.principal.minor(), .costs = line.costs.minor(),
            .interest = line.interest.minor(), .due = line.claim.dueDate, .level = line.level, .noticeDate = line.noticeDate, .deadline = line.deadline,
            .holdUntil = line.holdUntil, .disputed = line.disputed.minor(), .plannedUntil = line.plannedUntil });
    }
    return file;
}

} // namespace

std::optional<DunningOutlook> dunningOutlook(const CaseView& view, Date today)
{
    const DunningCase file = dunningCase(view);
    const auto rank = [](const DunningLine& line) {
        return std::pair(line.reason == DunningReason::None ? 0 : line.until.isNull() ? 2 : 1, line.until);
    };
    // The rule is asked again for the day on which it may be otherwise, so that a hold or a person in the way
    // is seen.
    Date day = today;
    for (int asked = 0; asked < mostQuestions && !file.claims.empty(); ++asked) {
        const auto lines = propose(file, procedureOf(view), day);
        const DunningLine& first = *std::ranges::min_element(lines, {}, rank);
        if (first.until.isNull() || asked + 1 == mostQuestions)
            return DunningOutlook { first, day };
        day = first.until;
    }
    return {};
}

const Procedure& procedureOf(const CaseView& view)
{
    const Procedure* named = procedureNamed(view.creditor.procedure);
    return named ? *named : standardProcedure(view.creditor.country);
}

int levelOf(const CaseView& view, Key<Claim> claim)
{
    if (claim.isNull())
        return view.level;
    const auto line = std::ranges::find(view.claims, claim, [](const ClaimLine& l) { return l.claim.key; });
    return line == view.claims.end() ? 0 : line->level;
}

Date heldUntil(const CaseView& view)
{
    Date until;
    for (const Hold& hold : view.holds) {
        if (hold.claim.isNull())
            until = std::max(until, hold.until);
    }
    return until;
}

} // namespace mahnwerk
