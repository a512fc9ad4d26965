// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/case.h"

#include <algorithm>
#include <array>

namespace mahnwerk {

/// What a step can be. `dun` is done by the dunning run, all others by a person.
inline constexpr std::array knownSteps = { "dun", "call", "call-back", "check-payment", "plan", "answer-dispute", "ask-creditor", "send-copy",
    "register-claim", "research", "approve", "decide", "review", "instalments" };
inline constexpr QStringView dunStep = u"dun";
/// The place of a kind in knownSteps, as states keep it; one that we do not know is for a person.
inline qint64 placeOfStep(QByteArrayView kind)
{
    const auto found = std::ranges::find_if(knownSteps, [&](const char* known) { return kind == QByteArrayView(known); });
    return found - knownSteps.begin();
}
inline constexpr qint64 dunPlace = 0;
inline constexpr qint64 planPlace = std::ssize(knownSteps) - 1;
/// A plan runs: the step's day follows from its instalments and what was paid. It takes the place of `dun`, and of any step that would
/// come later.
inline constexpr QStringView planStep = u"instalments";
/// What only somebody may do who stands above the agents.
inline bool isForSupervisor(QStringView step) { return step == u"approve" || step == u"review"; }

/// What happens next in a case, by whom and when (Wiedervorlage): always exactly one per open case, so it
/// carries the case's own key and id. A hold suspends it and never replaces it.
struct NextStep {
    Key<NextStep> key; ///< = the case's key
    Id<NextStep> id;   ///< = the case's id
    QString kind;      ///< knownSteps
    QString owner;
    Date date;
    QString time; ///< HH:MM or empty
    QString note;
    friend bool operator==(const NextStep&, const NextStep&) = default;
};

} // namespace mahnwerk
