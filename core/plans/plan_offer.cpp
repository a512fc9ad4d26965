// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/plan_offer.h"

#include <algorithm>

namespace mahnwerk {

namespace {

constexpr qint64 centsOfOne = 100;

/// Amounts that somebody says on the telephone: by 5, from 100 on by 10 for large ones.
qint64 roundedUp(qint64 amount)
{
    const qint64 step = amount < 1'000 * centsOfOne ? 5 * centsOfOne : 10 * centsOfOne;
    return (amount + step - 1) / step * step;
}

/// How many instalments a rhythm has in so many months.
int instalmentsIn(int months, Rhythm rhythm)
{
    constexpr int weeksOfYear = 52;
    constexpr int monthsOfYear = 12;
    switch (rhythm) {
    case Rhythm::Weekly:
        return months * weeksOfYear / monthsOfYear;
    case Rhythm::Biweekly:
        return months * weeksOfYear / monthsOfYear / 2;
    case Rhythm::MidAndLast:
        return 2 * months;
    case Rhythm::Monthly:
    case Rhythm::LastOfMonth:
        return months;
    }
    Q_UNREACHABLE();
}

/// So many instalments of one round amount, the last one smaller.
Result<PlanSchedule> inRoundAmounts(PlanTerms& terms, int count, const PlanSubject& subject)
{
    terms.instalment = 0;
    terms.count = count;
    const PlanSchedule exact = TRY(planSchedule(terms, subject));
    // The last one of the exact plan has the interest that came on the way; spread over all, so that none of them is larger.
    const qint64 each = (exact.total() - terms.downPayment + count - 1) / count;
    terms.count = 0;
    terms.instalment = std::min(roundedUp(each), exact.covered.total());
    return planSchedule(terms, subject);
}

bool isSensible(const PlanSchedule& schedule)
{
    return !schedule.isEndless && std::ranges::all_of(schedule.lines, [](const Instalment& line) { return line.parts.principal > 0; });
}

} // namespace

Result<std::vector<PlanOffer>> planOffers(const PlanTerms& terms, const PlanSubject& subject, const PlanLimit& limit, qint64 budget)
{
    constexpr int monthsWithoutLimit = 12;
    constexpr int shortMonths = 3;
    PlanTerms plain = terms;
    plain.edits.clear();
    plain.stepUp = plain.stepEvery = 0;
    plain.finalInstalment = 0;
    const int months = limit.months > 0 ? limit.months : monthsWithoutLimit;
    const int most = std::max(1, instalmentsIn(months, terms.rhythm));
    const int few = std::clamp(instalmentsIn(shortMonths, terms.rhythm), 1, most);
    std::vector<PlanOffer> offers;
    const auto offer = [&](PlanOfferKind kind, const PlanTerms& said, PlanSchedule schedule) {
        const bool isNew = offers.empty() || schedule.lines.size() > offers.back().schedule.lines.size();
        if (isNew && schedule.lines.size() > 1 && schedule.lines.front().amount >= limit.least)
            offers.push_back({ kind, said, std::move(schedule) });
    };
    PlanTerms said = plain;
    PlanSchedule made = TRY(inRoundAmounts(said, few, subject));
    offer(PlanOfferKind::Short, said, std::move(made));
    said = plain;
    if (budget > 0) {
        said.count = 0;
        said.instalment = budget;
        if (auto own = planSchedule(said, subject); own && isSensible(*own))
            offer(PlanOfferKind::Comfortable, said, std::move(*own));
    } else {
        made = TRY(inRoundAmounts(said, (few + most + 1) / 2, subject));
        offer(PlanOfferKind::Comfortable, said, std::move(made));
    }
    // The longest that is allowed, shorter until each instalment reaches the principal.
    for (int count = most; count > few; --count) {
        said = plain;
        made = TRY(inRoundAmounts(said, count, subject));
        if (!isSensible(made) || made.lines.front().amount < limit.least)
            continue;
        offer(PlanOfferKind::Smallest, said, std::move(made));
        break;
    }
    return offers;
}

} // namespace mahnwerk
