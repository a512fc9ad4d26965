// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/chip.h"
#include "ui/words/plan_labels.h"

namespace mahnwerk {

// The states of plans and instalments as chips.

Chip chipOf(PlanState state);
Chip chipOf(InstalmentState state);

/// The longest word that a chip of a state can have, with its ends.
template<typename State>
QString widestChip()
{
    QString widest;
    for (size_t i = 0; i < names<State>.size(); ++i) {
        const QString word = label(static_cast<State>(i));
        widest = word.size() > widest.size() ? word : widest;
    }
    return QString(widest + u' ');
}

} // namespace mahnwerk
