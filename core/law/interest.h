// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/rate_schedule.h"

namespace mahnwerk {

/// Interest on one amount at one rate without a break (Zinszeitraum): what is printed and can be recomputed by hand.
struct InterestPeriod {
    Date from;
    Date to; ///< last day charged
    DayCount dayCount = DayCount::Act365; ///< of the terms that held when it was fixed
    int days = 0; ///< by the day count
    Component on = Component::Principal; ///< or Costs that bear interest
    qint64 minor = 0; ///< the amount that bears it, minor units
    Rate rate;
    QString source;
    RateCertainty certainty = RateCertainty::Published;
    ExactAmount amount;

    Date stop() const { return to.addDays(1); }
    friend bool operator==(const InterestPeriod&, const InterestPeriod&) = default;
};

/// The periods of [from, stop) on an amount, split at every step of the schedule (also where the rate stays the
/// same). Their amounts add up to schedule.interest. Asserts that it is covered.
std::vector<InterestPeriod> interestPeriods(
    const RateSchedule& schedule, qint64 minor, Date from, Date stop, Component on = Component::Principal);

/// "1000.00 * 6.27 % * 31/365": gives the period's amount before rounding.
QString formulaOf(const InterestPeriod& period, Currency currency);

} // namespace mahnwerk
