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

} // namespace mahnwerk
