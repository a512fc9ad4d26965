// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_chip.h"

namespace mahnwerk {

namespace {

Tint tintOf(PlanState state)
{
    switch (state) {
    case PlanState::Running:
        return Tint::Blue;
    case PlanState::Kept:
        return Tint::Green;
    case PlanState::Missed:
    case PlanState::Requested:
        return Tint::Amber;
    case PlanState::Defaulted:
        return Tint::Red;
    case PlanState::None:
    case PlanState::Draft:
    case PlanState::Offered:
    case PlanState::Lapsed:
    case PlanState::Cancelled:
        break;
    }
    return Tint::Grey;
}

Tint tintOf(InstalmentState state)
{
    switch (state) {
    case InstalmentState::Open:
        return Tint::Grey;
    case InstalmentState::Paid:
        return Tint::Green;
    case InstalmentState::PaidLate:
        return Tint::Amber;
    case InstalmentState::Missed:
        return Tint::Red;
    }
    Q_UNREACHABLE();
}

} // namespace

Chip chipOf(PlanState state)
{
    return { label(state), tintOf(state) };
}

Chip chipOf(InstalmentState state)
{
    return { label(state), tintOf(state) };
}

} // namespace mahnwerk
