// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/next_steps.h"

#include "core/dunning/proposal.h"
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

const Procedure& procedureOf(const CaseView& view)
{
    const Procedure* named = procedureNamed(view.creditor.procedure);
    return named ? *named : standardProcedure(view.creditor.country);
}

DunningCase dunningCase(const CaseView& view)
{
    const auto isGoodAddress = [](const ContactPoint& point) {
        return point.kind == ContactPointKind::Address && point.state != ContactPointState::Bad;
    };
    DunningCase file { .caseKey = view.file.key, .currency = view.file.currency, .unallocated = view.unallocated.minor(),
        .hasAddress = std::ranges::any_of(view.contactPoints, isGoodAddress), .isInsolvent = view.debtor.insolvent,
        .isDeceased = view.debtor.deceased, .isRepresented = !view.debtor.representedBy.isEmpty(),
        .region = Region::fromCode(view.debtor.country).value_or(Region()) };
    for (const ClaimLine& line : view.claims) {
        if (line.isClosed)
            continue;
        file.claims.push_back({ .claim = line.claim.key, .principal = line.principal.minor(), .costs = line.costs.minor(),
            .due = line.claim.dueDate, .level = line.level, .noticeDate = line.noticeDate, .deadline = line.deadline,
            .holdUntil = line.holdUntil });
    }
    return file;
}

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
    case DunningReason::None:
    case DunningReason::NotDue:
    case DunningReason::LevelWaits:
    case DunningReason::DeadlineRuns:
    case DunningReason::Held:
        return {};
    }
    Q_UNREACHABLE();
}

/// "2nd reminder", "2nd reminder for RE 5" where other claims are elsewhere.
QString noticeFor(const CaseView& view, Key<Claim> claim, int level)
{
    const auto line = std::ranges::find(view.claims, claim, [](const ClaimLine& l) { return l.claim.key; });
    if (view.claims.size() < 2 || line == view.claims.end())
        return noticeName(level);
    return NextSteps::tr("%1 for %2").arg(noticeName(level), line->claim.reference);
}

int levelOf(const CaseView& view, Key<Claim> claim)
{
    const auto line = std::ranges::find(view.claims, claim, [](const ClaimLine& l) { return l.claim.key; });
    return line == view.claims.end() ? 0 : line->level;
}

/// The first line that anything happens to.
const DunningLine* firstOf(const std::vector<DunningLine>& lines)
{
    const auto rank = [](const DunningLine& line) {
        const bool waits = !line.until.isNull();
        return std::pair(line.reason == DunningReason::None ? 0 : waits ? 1 : 2, line.until);
    };
    const auto first = std::ranges::min_element(lines, {}, rank);
    return first == lines.end() ? nullptr : &*first;
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
    const auto lines = propose(dunningCase(view), procedureOf(view), today);
    const DunningLine* first = firstOf(lines);
    if (first == nullptr)
        return { NextSteps::tr("Nothing is open"), NextSteps::tr("No reminder will be sent."), u"check"_s };
    if (first->reason == DunningReason::None)
        return { NextSteps::tr("%1 with the next run").arg(noticeFor(view, first->claim, first->level)), channelOf(view, first->level), u"clock"_s };
    const int level = levelOf(view, first->claim) + 1;
    if (first->reason == DunningReason::Held) {
        const QString until = nearDayText(first->until.addDays(-1), today);
        const QString notice = nextNotice(view, first->claim);
        return { notice.isEmpty() ? NextSteps::tr("On hold until %1").arg(until)
                                  : NextSteps::tr("%1 rests until %2").arg(noticeFor(view, first->claim, level), until),
            NextSteps::tr("Afterwards it goes on by itself."), u"hold"_s };
    }
    if (const QString why = reviewText(first->reason, view); !why.isEmpty())
        return { NextSteps::tr("No reminder by itself"), why, u"person"_s };
    return { NextSteps::tr("%1 on %2").arg(noticeFor(view, first->claim, level), nearDayText(first->until, today)), channelOf(view, level), u"clock"_s };
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
    int level = view.level;
    if (!claim.isNull())
        level = levelOf(view, claim);
    const auto& levels = procedureOf(view).levels;
    const bool isThere = std::ranges::find(levels, level + 1, &Level::number) != levels.end();
    return isThere ? noticeName(level + 1) : QString();
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

} // namespace mahnwerk
