// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/running_account.h"

namespace mahnwerk {

namespace {

bool bears(const RateSchedule* schedule, qint64 minor)
{
    return schedule && minor != 0;
}

/// Whether every day has a rate, if there is anything to charge; lists ask it of every claim, so the usual answer is found here.
Result<> check(const RateSchedule* schedule, qint64 minor, Date from, Date stop)
{
    if (!bears(schedule, minor))
        return {};
    const auto& steps = schedule->steps();
    const bool isKnown = !steps.empty() && steps.front().from <= from && stop <= schedule->stop();
    return isKnown ? Result<>() : schedule->covers(from, stop);
}

ExactAmount interestOfDay(const RateSchedule* schedule, qint64 minor, Date day)
{
    return bears(schedule, minor) ? schedule->interestOfDay(minor, day) : ExactAmount();
}

} // namespace

Result<qint64> perDayAmount(const ClaimTerms& terms, qint64 bearingPrincipal, qint64 bearingCosts, Date day)
{
    TRY(check(terms.schedule, bearingPrincipal, day, day.addDays(1)));
    TRY(check(terms.costsSchedule, bearingCosts, day, day.addDays(1)));
    return (interestOfDay(terms.schedule, bearingPrincipal, day) + interestOfDay(terms.costsSchedule, bearingCosts, day)).rounded();
}

Result<OpenFigures> openFigures(const RunningAccount& account, const ClaimTerms& terms, Date asOf)
{
    Q_ASSERT(!account.needsFacts && asOf >= account.validFrom);
    const Date stop = interestStop(terms.settings, asOf);
    ExactAmount accrued = ExactAmount::fromParts(account.accruedMinor, account.accruedFraction);
    TRY(check(terms.schedule, account.bearingPrincipal, account.accruesFrom, stop));
    TRY(check(terms.costsSchedule, account.bearingCosts, account.accruesFrom, stop));
    if (bears(terms.schedule, account.bearingPrincipal))
        accrued += terms.schedule->interest(account.bearingPrincipal, account.accruesFrom, stop);
    if (bears(terms.costsSchedule, account.bearingCosts))
        accrued += terms.costsSchedule->interest(account.bearingCosts, account.accruesFrom, stop);
    const qint64 rounded = accrued.rounded();
    OpenFigures open { account.costs, account.interest + rounded, account.principal, 0,
        accrued - ExactAmount::ofMinor(rounded) };
    const Date day = terms.settings.perDayOf == PerDayOf::AsOf ? asOf : asOf.addDays(1);
    if (day >= account.bearsFrom)
        open.perDay = TRY(perDayAmount(terms, account.bearingPrincipal, account.bearingCosts, day));
    return open;
}

} // namespace mahnwerk
