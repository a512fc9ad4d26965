// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/next_steps.h"

#include "core/book/dunning_outlook.h"
#include "ui/case/case_text.h"
#include "ui/words/case_labels.h"
#include "ui/words/formats.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

struct NextSteps {
    Q_DECLARE_TR_FUNCTIONS(NextSteps)
};

QString reviewText(DunningReason reason, const CaseView& view)
{
    switch (reason) {
    case DunningReason::LastLevelDone:
        return NextSteps::tr("All reminders were sent; somebody has to decide.");
    case DunningReason::CreditOpen:
        return NextSteps::tr("Money of the debtor is not allocated yet.");
    case DunningReason::NoAddress:
        return NextSteps::tr("No address is known that a letter could go to.");
    case DunningReason::Insolvent:
        return NextSteps::tr("The debtor is insolvent.");
    case DunningReason::Deceased:
        return NextSteps::tr("The debtor has died.");
    case DunningReason::Represented:
        return NextSteps::tr("Letters go to %1.").arg(view.debtor.representedBy);
    case DunningReason::BelowMinimum:
        return NextSteps::tr("Less is open than a reminder is worth.");
    case DunningReason::Disputed:
        return NextSteps::tr("All that is open is disputed.");
    case DunningReason::None:
    case DunningReason::NotDue:
    case DunningReason::LevelWaits:
    case DunningReason::DeadlineRuns:
    case DunningReason::Held:
    case DunningReason::Promised:
        return {};
    case DunningReason::InPlan:
        return NextSteps::tr("No reminder as long as the instalment plan is kept.");
    }
    Q_UNREACHABLE();
}

/// "Reminder 2", "Reminder 2 for RE 5" where other claims are elsewhere.
QString noticeFor(const CaseView& view, Key<Claim> claim, int level)
{
    const auto line = std::ranges::find(view.claims, claim, [](const ClaimLine& l) { return l.claim.key; });
    if (view.claims.size() < 2 || line == view.claims.end())
        return noticeName(level);
    return NextSteps::tr("%1 for %2").arg(noticeName(level), line->claim.reference);
}

Date holdOf(const CaseView& view, Key<Claim> claim)
{
    const auto line = std::ranges::find(view.claims, claim, [](const ClaimLine& l) { return l.claim.key; });
    return line == view.claims.end() ? Date() : line->holdUntil;
}

QString channelOf(const CaseView& view, int level)
{
    const auto& levels = procedureOf(view).levels;
    const auto found = std::ranges::find(levels, level, &Level::number);
    if (found == levels.end())
        return {};
    QStringList parts { found->channel == u"registered-letter" ? NextSteps::tr("By registered letter") : NextSteps::tr("By letter") };
    if (const qint64 fee = found->fee(view.file.currency); fee > 0)
        parts += NextSteps::tr("fee %1").arg(formatWithCurrency(Money(fee, view.file.currency)));
    parts += NextSteps::tr("deadline %n day(s)", nullptr, found->deadlineDays);
    return parts.join(u", "_s) + u'.';
}

} // namespace

StepText automaticStep(const CaseView& view, Date today)
{
    const auto outlook = dunningOutlook(view, today);
    if (!outlook)
        return { NextSteps::tr("Nothing is open"), NextSteps::tr("No reminder will be sent."), u"check"_s };
    const auto& [line, day] = *outlook;
    if (const Date held = heldUntil(view); line.reason != DunningReason::None && held >= today)
        return { NextSteps::tr("On hold until %1").arg(nearDayText(held, today)), reviewText(line.reason, view), u"hold"_s };
    if (line.reason != DunningReason::None)
        return { NextSteps::tr("No reminder by itself"), reviewText(line.reason, view), u"person"_s };
    const QString notice = noticeFor(view, line.claim, line.level);
    const auto claim = std::ranges::find(view.claims, line.claim, [](const ClaimLine& one) { return one.claim.key; });
    if (claim != view.claims.end() && claim->plannedUntil >= today)
        return { NextSteps::tr("%1 rests").arg(notice), NextSteps::tr("No reminder as long as the instalment plan is kept."), u"clock"_s };
    if (day == today)
        return { NextSteps::tr("%1 with the next run").arg(notice), channelOf(view, line.level), u"clock"_s };
    if (const Date until = holdOf(view, line.claim); until >= today && until.addDays(1) == day)
        return { NextSteps::tr("%1 rests until %2").arg(notice, nearDayText(until, today)), NextSteps::tr("Afterwards it goes on by itself."), u"hold"_s };
    if (const Date until = view.calls.pausedUntil(); until >= today && until.addDays(1) == day)
        return { NextSteps::tr("%1 rests until %2").arg(notice, nearDayText(until, today)), NextSteps::tr("A payment is promised."), u"clock"_s };
    return { NextSteps::tr("%1 on %2").arg(notice, dayText(day, today)), channelOf(view, line.level), u"clock"_s };
}

StepText personStep(const CaseView& view, Date today)
{
    const NextStep& step = view.nextStep;
    if (step.kind == u"dun" || step.date.isNull() || view.status == CaseStatus::Closed)
        return {};
    QString lead = stepName(step.kind) % u", "_s
        % (step.date < today ? NextSteps::tr("due since %1").arg(dayText(step.date, today)) : nearDayText(step.date, today));
    if (!step.time.isEmpty())
        lead += u", "_s + step.time;
    const QString who = step.owner.isEmpty() ? view.file.owner : step.owner;
    QStringList rest { who, step.note };
    rest.removeAll(QString());
    return { lead, rest.join(u": "_s), u"person"_s };
}

QString nextNotice(const CaseView& view, Key<Claim> claim)
{
    const int level = levelOf(view, claim);
    const auto& levels = procedureOf(view).levels;
    const bool isThere = std::ranges::find(levels, level + 1, &Level::number) != levels.end();
    return isThere ? noticeName(level + 1) : QString();
}

} // namespace mahnwerk
