// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_words.h"

#include "ui/words/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

} // namespace

QString statusText(CaseStatus status)
{
    switch (status) {
    case CaseStatus::NotDue:
        return CaseWords::tr("not due");
    case CaseStatus::Overdue:
        return CaseWords::tr("overdue");
    case CaseStatus::Held:
        return CaseWords::tr("on hold");
    case CaseStatus::Closed:
        return CaseWords::tr("settled");
    }
    Q_UNREACHABLE();
}

Chip statusChip(CaseStatus status, Date holdUntil, Date asOf)
{
    switch (status) {
    case CaseStatus::NotDue:
        return {};
    case CaseStatus::Overdue:
        return { statusText(status), Tint::Amber };
    case CaseStatus::Held: {
        // A chip is never cut: far away the year is enough.
        const bool isFar = asOf.daysTo(holdUntil) > 330;
        const QString end = isFar ? QString::number(holdUntil.year()) : format(holdUntil, DateStyle::DayMonth);
        return { CaseWords::tr("hold until %1").arg(end), Tint::Grey };
    }
    case CaseStatus::Closed:
        return { statusText(status), Tint::Green };
    }
    Q_UNREACHABLE();
}

QString scopeText(CaseScope scope)
{
    switch (scope) {
    case CaseScope::Open:
        return CaseWords::tr("All open");
    case CaseScope::Overdue:
        return CaseWords::tr("Overdue");
    case CaseScope::Held:
        return CaseWords::tr("On hold");
    case CaseScope::NotDue:
        return CaseWords::tr("Not due");
    case CaseScope::Closed:
        return CaseWords::tr("Settled");
    }
    Q_UNREACHABLE();
}

QString levelText(int level)
{
    return level > 0 ? CaseWords::tr("Reminder %1").arg(level) : QString();
}

QString stepDate(Date date, Date asOf)
{
    if (!date.isNull() && date.year() != asOf.year())
        return format(date, DateStyle::Short);
    return format(date, DateStyle::Weekday);
}

QString pastDate(Date date, Date asOf)
{
    if (!date.isNull() && date.year() != asOf.year())
        return format(date, DateStyle::Short);
    return format(date, DateStyle::DayMonth);
}

} // namespace mahnwerk
