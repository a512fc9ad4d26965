// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/spread_order.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace mahnwerk {

namespace {

constexpr qint64 last = std::numeric_limits<qint64>::max();

bool isDue(const ClaimTerms& terms, Date day)
{
    return terms.due <= day;
}

Date ageOf(const ClaimTerms& terms, ClaimAge age)
{
    return age == ClaimAge::Origin && !terms.origin.isNull() ? terms.origin : terms.due;
}

/// Lower comes first.
Result<qint64> rank(const ClaimTerms& terms, SpreadCriterion criterion, Date day, ClaimAge age)
{
    switch (criterion) {
    case SpreadCriterion::Due:
        return isDue(terms, day) ? 0 : 1;
    case SpreadCriterion::CalledIn:
        return !terms.calledIn.isNull() && terms.calledIn <= day ? 0 : 1;
    case SpreadCriterion::LeastSecured:
        return terms.security;
    case SpreadCriterion::HigherRate:
        if (!terms.schedule)
            return 0;
        TRY(terms.schedule->covers(day, day.addDays(1)));
        return -terms.schedule->on(day)->rate.value();
    case SpreadCriterion::Older:
        return ageOf(terms, age).dayNumber();
    case SpreadCriterion::FirstEnforced:
        return !terms.enforcedSince.isNull() && terms.enforcedSince <= day ? terms.enforcedSince.dayNumber() : last;
    case SpreadCriterion::EarlierDue:
        return terms.due.dayNumber();
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::vector<std::vector<size_t>>> spreadOrder(
    std::span<const LedgerClaim> all, std::vector<size_t> claims, Date valueDate, ClaimAge age)
{
    std::vector<std::vector<size_t>> groups;
    if (claims.empty())
        return groups;
    std::ranges::sort(claims, {}, [&](size_t i) { return all[i].terms.id; });
    if (claims.size() == 1) {
        groups.push_back(std::move(claims));
        return groups;
    }
    const AllocationOrder& order = *all[claims.front()].terms.order;
    const bool isAnyDue = std::ranges::any_of(claims, [&](size_t i) { return isDue(all[i].terms, valueDate); });
    const auto& criteria = isAnyDue || order.noneDue.empty() ? order.criteria : order.noneDue;
    std::vector<std::pair<std::vector<qint64>, size_t>> ranked;
    for (const size_t i : claims) {
        std::vector<qint64> ranks;
        for (const SpreadCriterion criterion : criteria)
            ranks.push_back(TRY(rank(all[i].terms, criterion, valueDate, age)));
        ranked.emplace_back(std::move(ranks), i);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<std::vector<qint64>, size_t>::first);
    for (size_t i = 0; i < ranked.size(); ++i) {
        if (i == 0 || ranked[i].first != ranked[i - 1].first)
            groups.emplace_back();
        groups.back().push_back(ranked[i].second);
    }
    return groups;
}

std::vector<qint64> proRata(qint64 amount, std::span<const qint64> weights, std::span<const qint64> rooms)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    std::vector<qint64> shares(rooms.size());
    qint64 rest = amount;
    for (size_t i = 0; i < rooms.size() && sum > 0; ++i) {
        const Int128 share = Int128(amount) * weights[i] / sum;
        shares[i] = static_cast<qint64>(std::min(share, Int128(rooms[i])));
        rest -= shares[i];
    }
    std::vector<size_t> largestFirst(rooms.size());
    std::iota(largestFirst.begin(), largestFirst.end(), size_t(0));
    std::ranges::stable_sort(largestFirst, std::greater(), [&](size_t i) { return rooms[i]; });
    for (const size_t i : largestFirst) {
        const qint64 more = std::min(rest, rooms[i] - shares[i]);
        shares[i] += more;
        rest -= more;
    }
    return shares;
}

} // namespace mahnwerk
