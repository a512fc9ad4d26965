// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/law.h"
#include "core/parties/creditor.h"

#include <QStringList>

namespace mahnwerk {

/// What the law of a creditor's country has to offer for its claims. Their words are in ui/words.
struct ClaimChoices {
    QStringList regimes;   ///< rules of default interest; the first is that of a new claim, one may also be agreed, or none
    QStringList orders;    ///< of allocation; the first is that of a new claim
    QStringList dayCounts;
    std::vector<LimitationPeriod> limitations; ///< the regular one first
    std::vector<LimitationRule> events; ///< that bear on limitation, without those that the book finds by itself
};
ClaimChoices claimChoices(const Law& law, const Creditor& creditor);

} // namespace mahnwerk
