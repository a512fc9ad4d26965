// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/rate_schedules.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

Result<const RateSchedule*> RateSchedules::of(
    const QString& regime, DayCount dayCount, UnknownRate unknown, Date lastDay)
{
    auto& schedule = m_schedules[{ regime, dayCount, unknown, lastDay }];
    if (!schedule) {
        const auto made = RateSchedule::of(m_law, regime, dayCount, unknown);
        if (!made)
            return std::unexpected(made.error());
        schedule = std::make_unique<const RateSchedule>(
            lastDay.isNull() ? *made : made->endingWith(lastDay, u"no interest after "_s + lastDay.toIso()));
    }
    return schedule.get();
}

Result<ClaimTerms> RateSchedules::termsOf(const Claim& claim, const AccountSettings& settings, Date lastDay)
{
    ClaimTerms terms;
    terms.claim = claim.key;
    terms.id = claim.id.uuid;
    terms.order = m_law.order(claim.allocation);
    if (!terms.order)
        return fail(ErrorCode::InvalidValue, { u"order"_s, claim.allocation });
    const auto dayCount = fromName<DayCount>(claim.dayCount);
    if (!dayCount)
        return fail(ErrorCode::InvalidValue, { u"day count"_s, claim.dayCount });
    if (!claim.regime.isEmpty()) {
        const RegimeRule rule = TRY(regimeFromText(m_law, claim.regime));
        const QString costs = rule.costsCode.isEmpty() ? claim.regime : rule.costsCode;
        terms.schedule = TRY(of(claim.regime, *dayCount, settings.unknownRate, lastDay));
        terms.costsSchedule = TRY(of(costs, *dayCount, settings.unknownRate, lastDay));
    }
    terms.interestFrom = claim.interestFrom;
    terms.due = claim.dueDate;
    terms.origin = claim.issueDate;
    terms.security = claim.security;
    terms.enforcedSince = claim.enforcedSince;
    terms.calledIn = claim.calledIn;
    terms.settings = settings;
    return terms;
}

} // namespace mahnwerk
