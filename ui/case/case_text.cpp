// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_text.h"

#include "ui/words/case_labels.h"
#include "ui/words/formats.h"

using namespace Qt::StringLiterals;

namespace mahnwerk {

QString dayText(Date date, Date today)
{
    return format(date, !date.isNull() && date.year() != today.year() ? DateStyle::WeekdayFull : DateStyle::Weekday);
}

QString nearDayText(Date date, Date today)
{
    return date == today ? relativeDay(date, today) : dayText(date, today);
}

Chip chipOf(CaseStatus status)
{
    switch (status) {
    case CaseStatus::NotDue:
    case CaseStatus::Held:
        return { label(status), Tint::Grey };
    case CaseStatus::Overdue:
        return { label(status), Tint::Amber };
    case CaseStatus::Closed:
        return { label(status), Tint::Green };
    }
    Q_UNREACHABLE();
}

Chip chipOf(ContactPointState state)
{
    switch (state) {
    case ContactPointState::Active:
        return { label(state), Tint::Green };
    case ContactPointState::Unverified:
        return { label(state), Tint::Grey };
    case ContactPointState::Bad:
        return { label(state), Tint::Red };
    }
    Q_UNREACHABLE();
}

Chip chipOf(const ClaimLine& line)
{
    if (!line.isClosed)
        return chipOf(line.status);
    const ClosingReason reason = line.claim.closingReason;
    if (reason == ClosingReason::None || reason == ClosingReason::Paid)
        return { label(ClosingReason::Paid), Tint::Green };
    return { label(reason), Tint::Grey };
}

QString streetLine(const ContactPoint& point)
{
    return QString(point.street + u' ' + point.houseNumber).trimmed();
}

QString townLine(const ContactPoint& point, const QString& homeCountry)
{
    const QString town = QString(point.postcode + u' ' + point.city).trimmed();
    return point.country.isEmpty() || point.country == homeCountry ? town : QString(town + u", "_s + point.country);
}

QString contactPointText(const ContactPoint& point)
{
    if (point.kind != ContactPointKind::Address)
        return point.value;
    const QString street = streetLine(point);
    const QString town = townLine(point, point.country);
    return street.isEmpty() ? town : QString(street + u", "_s + town);
}

} // namespace mahnwerk
