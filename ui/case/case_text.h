// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_view.h"
#include "ui/shell/chip.h"

namespace mahnwerk {

/// "Mo 30.11.", with its year if that is not the present one.
QString dayText(Date date, Date today);
/// The same, but "today" for today.
QString nearDayText(Date date, Date today);

Chip chipOf(CaseStatus status);
Chip chipOf(ContactPointState state);
/// A closed claim says why.
Chip chipOf(const ClaimLine& line);

/// "Rorschacher Strasse 112".
QString streetLine(const ContactPoint& point);
/// "9000 St. Gallen", with the country if it is not the creditor's.
QString townLine(const ContactPoint& point, const QString& homeCountry);
/// In one line.
QString contactPointText(const ContactPoint& point);

/// What happens by itself: "2nd reminder on Th 26.11.", "rests until ...".
struct StepText {
    QString lead;
    QString rest;
    bool isHeld = false;
};
StepText stepText(const CaseView& view, Date today);
/// The reminder that a hold on this claim, or on the whole case, would suspend.
QString nextNotice(const CaseView& view, Key<Claim> claim = {});
/// The last day of the hold on the case that lasts longest; null: none.
Date heldUntil(const CaseView& view);

} // namespace mahnwerk
