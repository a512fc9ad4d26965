// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/ledger_facts.h"

namespace mahnwerk {

/// What is open on a claim on a day, in minor units.
struct OpenFigures {
    qint64 costs = 0;
    qint64 interest = 0; ///< rounded
    qint64 principal = 0;
    qint64 perDay = 0;   ///< interest of a day, half-up
    ExactAmount residual; ///< what rounding took off the interest, or added to it (negative)

    qint64 total() const { return costs + interest + principal; }
    OpenFigures& operator+=(const OpenFigures& other)
    {
        costs += other.costs;
        interest += other.interest;
        principal += other.principal;
        perDay += other.perDay;
        residual += other.residual;
        return *this;
    }
    friend bool operator==(const OpenFigures&, const OpenFigures&) = default;
};

/// A claim's account after its last fact, as narrow as a row of a list, from which the figures of any later day
/// follow without the facts.
struct RunningAccount {
    qint64 costs = 0;          ///< open
    qint64 interest = 0;       ///< posted or booked and open
    qint64 accruedMinor = 0;   ///< accrued since the last posting until accruesFrom, whole minor units
    qint64 accruedFraction = 0; ///< and 1/ExactAmount::minorUnits of one
    qint64 principal = 0;      ///< open
    qint64 bearingPrincipal = 0; ///< of principal: what bears interest
    qint64 bearingCosts = 0;     ///< of costs: what bears interest
    Date accruesFrom; ///< first day that is not charged yet
    Date bearsFrom;   ///< the bearing amounts bear from this day on
    Date validFrom;   ///< day of the last fact or reversal: earlier days need the facts; null: no fact
    /// Amounts begin to bear interest on different days after the last fact, or each period is rounded: later days
    /// need accountStatement.
    bool needsFacts = false;

    friend bool operator==(const RunningAccount&, const RunningAccount&) = default;
};

/// The figures of a day not before validFrom, the same as those of the full statement. Of the terms only the schedules
/// and settings count. Error: RateUnknown.
Result<OpenFigures> openFigures(const RunningAccount& account, const ClaimTerms& terms, Date asOf);

/// The first day that a statement as of a day does not charge.
inline Date interestStop(const AccountSettings& settings, Date asOf)
{
    return settings.statementEnd == StatementEnd::Include ? asOf.addDays(1) : asOf;
}

/// The interest of an ordinary day on what bears interest then, rounded half-up. Error: RateUnknown.
Result<qint64> perDayAmount(const ClaimTerms& terms, qint64 bearingPrincipal, qint64 bearingCosts, Date day);

} // namespace mahnwerk
