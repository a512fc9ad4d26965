// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/running_account.h"

namespace mahnwerk {

namespace {

Result<ExactAmount> interestOn(const RateSchedule* schedule, qint64 minor, Date from, Date stop)
{
    if (!schedule || minor == 0 || stop <= from)
        return ExactAmount();
    TRY(schedule->covers(from, stop));
    return schedule->interest(minor, from, stop);
}

Result<ExactAmount> interestOfDay(const RateSchedule* schedule, qint64 minor, Date day)
{
    if (!schedule || minor == 0)
        return ExactAmount();
    TRY(schedule->covers(day, day.addDays(1)));
    return schedule->interestOfDay(minor, day);
}

} // namespace

Result<qint64> perDayAmount(const ClaimTerms& terms, qint64 bearingPrincipal, qint64 bearingCosts, Date day)
{
    const ExactAmount onPrincipal = TRY(interestOfDay(terms.schedule, bearingPrincipal, day));
    const ExactAmount onCosts = TRY(interestOfDay(terms.costsSchedule, bearingCosts, day));
    return (onPrincipal + onCosts).rounded();
}

Result<OpenFigures> openFigures(const RunningAccount& account, const ClaimTerms& terms, Date asOf)
{
    Q_ASSERT(!account.needsFacts && asOf >= account.validFrom);
    const Date stop = interestStop(terms.settings, asOf);
    ExactAmount accrued = ExactAmount::fromParts(account.accruedMinor, account.accruedFraction);
    accrued += TRY(interestOn(terms.schedule, account.bearingPrincipal, account.accruesFrom, stop));
    accrued += TRY(interestOn(terms.costsSchedule, account.bearingCosts, account.accruesFrom, stop));
    const qint64 rounded = accrued.rounded();
    OpenFigures open { account.costs, account.interest + rounded, account.principal, 0,
        accrued - ExactAmount::ofMinor(rounded) };
    const Date day = terms.settings.perDayOf == PerDayOf::AsOf ? asOf : asOf.addDays(1);
    if (day >= account.bearsFrom)
        open.perDay = TRY(perDayAmount(terms, account.bearingPrincipal, account.bearingCosts, day));
    return open;
}

} // namespace mahnwerk
