// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_view.h"

namespace mahnwerk {

/// What comes next in a case, in words.
struct StepText {
    QString lead; ///< empty: nothing to say
    QString rest;
    QString iconName;
};

/// What the dunning rule does by itself if nobody does anything: "Reminder 2 on Thu 26.11.".
StepText automaticStep(const CaseView& view, Date today);
/// What a person is to do, unless it is dunning.
StepText personStep(const CaseView& view, Date today);

/// The reminder that a hold on this claim, or on the whole case, would suspend; empty if none is left.
QString nextNotice(const CaseView& view, Key<Claim> claim = {});

} // namespace mahnwerk
