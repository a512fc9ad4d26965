// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_text.h"

#include "core/dunning/procedure.h"
#include "ui/words/case_labels.h"
#include "ui/words/formats.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

struct CaseText {
    Q_DECLARE_TR_FUNCTIONS(CaseText)
};

bool hasNotice(const CaseView& view, int level)
{
    const Procedure* named = procedureNamed(view.creditor.procedure);
    const Procedure& procedure = named ? *named : standardProcedure(view.creditor.country);
    return std::ranges::find(procedure.levels, level, &Level::number) != procedure.levels.end();
}

StepText dunningText(const CaseView& view, Date today)
{
    const QString notice = nextNotice(view);
    if (notice.isEmpty())
        return { CaseText::tr("All reminders are sent"), CaseText::tr("The ladder is at its end: somebody has to decide.") };
    if (view.debtor.deceased || view.debtor.insolvent || !view.debtor.representedBy.isEmpty())
        return { CaseText::tr("%1 waits for a person").arg(notice),
            view.debtor.deceased       ? CaseText::tr("The debtor has died.")
                : view.debtor.insolvent ? CaseText::tr("The debtor is insolvent.")
                                        : CaseText::tr("Letters go to %1.").arg(view.debtor.representedBy) };
    if (view.nextStep.date <= today)
        return { CaseText::tr("%1 with the next run").arg(notice), CaseText::tr("Ready since %1.").arg(nearDayText(view.nextStep.date, today)) };
    return { CaseText::tr("%1 on %2").arg(notice, dayText(view.nextStep.date, today)), CaseText::tr("By itself, if nothing is agreed before.") };
}

} // namespace

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

QString nextNotice(const CaseView& view, Key<Claim> claim)
{
    int level = view.level;
    if (!claim.isNull()) {
        const auto line = std::ranges::find(view.claims, claim, [](const ClaimLine& l) { return l.claim.key; });
        level = line == view.claims.end() ? level : line->level;
    }
    return hasNotice(view, level + 1) ? noticeName(level + 1) : QString();
}

Date heldUntil(const CaseView& view)
{
    Date until;
    for (const Hold& hold : view.holds) {
        if (hold.claim.isNull())
            until = std::max(until, hold.until);
    }
    return until;
}

StepText stepText(const CaseView& view, Date today)
{
    if (view.status == CaseStatus::Closed)
        return { CaseText::tr("Nothing is open"), CaseText::tr("The case is closed.") };
    if (const Date until = heldUntil(view); until >= today) {
        const QString notice = nextNotice(view);
        return { (notice.isEmpty() ? CaseText::tr("Dunning") : notice) % u' ' % CaseText::tr("rests until %1").arg(nearDayText(until, today)),
            CaseText::tr("Afterwards it goes on by itself."), true };
    }
    if (view.nextStep.kind == u"dun")
        return dunningText(view, today);
    if (view.nextStep.date.isNull())
        return { CaseText::tr("No next step"), {} };
    const QString who = view.nextStep.owner.isEmpty() ? view.file.owner : view.nextStep.owner;
    return { stepName(view.nextStep.kind) % u": "_s % nearDayText(view.nextStep.date, today) % (view.nextStep.time.isEmpty() ? QString() : u", "_s + view.nextStep.time),
        view.nextStep.note.isEmpty() ? who : view.nextStep.note };
}

} // namespace mahnwerk
