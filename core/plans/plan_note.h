// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/plan_limit.h"
#include "core/plans/plan_schedule.h"

namespace mahnwerk {

/// What somebody should know before they agree.
enum class PlanWarning {
    Endless,               ///< as many instalments as are allowed do not pay it
    DebtGrows,             ///< more interest accrues until the next instalment than is paid
    PrincipalNeverReached, ///< all goes to costs and interest
    PrincipalLate,         ///< principal is first paid by a later one
    AfterLimitation,       ///< it ends when the claim that lapses first is barred
    TooLong,
    TooSmall,
    FirstTooLate,
    DiscountTooHigh,
};
template<>
inline constexpr std::array names<PlanWarning> = { "endless", "debt-grows", "principal-never-reached", "principal-late", "after-limitation",
    "too-long", "too-small", "first-too-late", "discount-too-high" };

/// A warning about a plan with what it speaks of (Hinweis zum Ratenplan).
struct PlanNote {
    PlanWarning warning = PlanWarning::Endless;
    qint64 found = 0;   ///< minor units (DebtGrows: interest, TooSmall, DiscountTooHigh), number of an instalment (PrincipalLate), months, days
    qint64 allowed = 0; ///< the limit in the same, DebtGrows: the instalment
    Date date = {};     ///< AfterLimitation: the last day for an action
    Date renewed = {};  ///< the same when the debtor acknowledges the debt; null: not known
    friend bool operator==(const PlanNote&, const PlanNote&) = default;

    /// Whether it is above or below what one person may grant.
    bool needsApproval() const { return warning >= PlanWarning::TooLong || warning == PlanWarning::Endless; }
};

/// What a plan is measured by.
struct PlanMeasure {
    PlanLimit limit;
    Date limitation = {}; ///< of the claim that lapses first; null: none is known
    Date renewed = {};    ///< if the debt is acknowledged on the day of the agreement (§ 212 BGB, Art. 135 OR)
    bool isAcknowledged = false;
};

/// Those of a role's limits only.
std::vector<PlanNote> limitNotes(const PlanSchedule& schedule, Date agreedOn, const PlanLimit& limit);
/// The same of a plan as it was written.
std::vector<PlanNote> limitNotes(const InstalmentPlan& plan, const PlanLimit& limit);
/// The gravest first.
std::vector<PlanNote> planNotes(const PlanSchedule& schedule, const PlanSubject& subject, const PlanMeasure& measure);

} // namespace mahnwerk
