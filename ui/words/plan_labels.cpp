// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan_labels.h"

#include "ui/words/formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

struct PlanLabels {
    Q_DECLARE_TR_FUNCTIONS(PlanLabels)
};

QString day(Date date)
{
    return format(date, DateStyle::Full);
}

} // namespace

QString label(PlanState state)
{
    switch (state) {
    case PlanState::None:
        return {};
    case PlanState::Draft:
        return PlanLabels::tr("draft");
    case PlanState::Offered:
        return PlanLabels::tr("offered");
    case PlanState::Lapsed:
        return PlanLabels::tr("offer lapsed");
    case PlanState::Requested:
        return PlanLabels::tr("waits for approval");
    case PlanState::Running:
        return PlanLabels::tr("running");
    case PlanState::Missed:
        return PlanLabels::tr("instalment missed");
    case PlanState::Kept:
        return PlanLabels::tr("kept");
    case PlanState::Defaulted:
        return PlanLabels::tr("defaulted");
    case PlanState::Cancelled:
        return PlanLabels::tr("cancelled");
    }
    Q_UNREACHABLE();
}

QString label(InstalmentState state)
{
    switch (state) {
    case InstalmentState::Open:
        return PlanLabels::tr("open");
    case InstalmentState::Paid:
        return PlanLabels::tr("paid");
    case InstalmentState::PaidLate:
        return PlanLabels::tr("paid late");
    case InstalmentState::Missed:
        return PlanLabels::tr("missed");
    }
    Q_UNREACHABLE();
}

QString label(Rhythm rhythm)
{
    switch (rhythm) {
    case Rhythm::Weekly:
        return PlanLabels::tr("weekly");
    case Rhythm::Biweekly:
        return PlanLabels::tr("every two weeks");
    case Rhythm::Monthly:
        return PlanLabels::tr("monthly");
    case Rhythm::LastOfMonth:
        return PlanLabels::tr("on the last of the month");
    case Rhythm::MidAndLast:
        return PlanLabels::tr("on the 14th and the last");
    }
    Q_UNREACHABLE();
}

QString label(Respread respread)
{
    switch (respread) {
    case Respread::Amount:
        return PlanLabels::tr("more or fewer instalments");
    case Respread::Count:
        return PlanLabels::tr("the others share it");
    case Respread::Last:
        return PlanLabels::tr("the last one takes it");
    }
    Q_UNREACHABLE();
}

QString label(PlanMethod method)
{
    switch (method) {
    case PlanMethod::None:
        return PlanLabels::tr("not said");
    case PlanMethod::StandingOrder:
        return PlanLabels::tr("standing order");
    case PlanMethod::Transfer:
        return PlanLabels::tr("transfer");
    case PlanMethod::DirectDebit:
        return PlanLabels::tr("direct debit");
    case PlanMethod::Cash:
        return PlanLabels::tr("cash");
    }
    Q_UNREACHABLE();
}

QString label(AgreedBy by)
{
    switch (by) {
    case AgreedBy::Word:
        return PlanLabels::tr("by word");
    case AgreedBy::Signature:
        return PlanLabels::tr("signed");
    case AgreedBy::Payment:
        return PlanLabels::tr("by the first payment");
    }
    Q_UNREACHABLE();
}

QString label(PlanOfferKind kind)
{
    switch (kind) {
    case PlanOfferKind::Short:
        return PlanLabels::tr("short");
    case PlanOfferKind::Comfortable:
        return PlanLabels::tr("comfortable");
    case PlanOfferKind::Smallest:
        return PlanLabels::tr("smallest");
    }
    Q_UNREACHABLE();
}

QString noteText(const PlanNote& note, Date lastDue, Currency currency)
{
    const QString found = formatWithCurrency(Money(note.found, currency));
    const QString allowed = formatWithCurrency(Money(note.allowed, currency));
    switch (note.warning) {
    case PlanWarning::Endless:
        return PlanLabels::tr("%n instalment(s) do not pay it.", nullptr, static_cast<int>(note.found));
    case PlanWarning::DebtGrows:
        return PlanLabels::tr("The debt grows: %1 of interest accrue until the next instalment of %2.").arg(found, allowed);
    case PlanWarning::PrincipalNeverReached:
        return PlanLabels::tr("The principal is never reached: all goes to costs and interest.");
    case PlanWarning::PrincipalLate:
        return PlanLabels::tr("The principal is first paid by instalment %1.").arg(note.found);
    case PlanWarning::AfterLimitation:
        return note.renewed.isNull()
            ? PlanLabels::tr("The plan ends on %1, after limitation on %2.").arg(day(lastDue), day(note.date))
            : PlanLabels::tr("The plan ends on %1, after limitation on %2. If the debtor acknowledges the debt, it is %3.")
                  .arg(day(lastDue), day(note.date), day(note.renewed));
    case PlanWarning::TooLong:
        return PlanLabels::tr("Until %1: more than the limit of %n month(s).", nullptr, static_cast<int>(note.allowed)).arg(day(lastDue));
    case PlanWarning::TooSmall:
        return PlanLabels::tr("An instalment of %1 is below the limit of %2.").arg(found, allowed);
    case PlanWarning::FirstTooLate:
        return PlanLabels::tr("The first instalment is due in %1 days, the limit is %n.", nullptr, static_cast<int>(note.allowed)).arg(note.found);
    case PlanWarning::DiscountTooHigh:
        return PlanLabels::tr("The discount of %1 is above the limit of %2.").arg(found, allowed);
    }
    Q_UNREACHABLE();
}

QString endText(const InstalmentPlan& plan)
{
    if (plan.reason == u"replaced")
        return PlanLabels::tr("another one took its place");
    if (plan.reason == u"renegotiated")
        return PlanLabels::tr("agreed anew");
    return plan.reason;
}

QString clauseText(const PlanClause& clause)
{
    if (clause.missedAtMost > 0 && clause.daysLateAtMost > 0)
        return PlanLabels::tr("If more than %n instalment(s) are missed or one is more than %1 days late, all is due at once.", nullptr, clause.missedAtMost)
            .arg(clause.daysLateAtMost);
    if (clause.missedAtMost > 0)
        return PlanLabels::tr("If more than %n instalment(s) are missed, all is due at once.", nullptr, clause.missedAtMost);
    if (clause.daysLateAtMost > 0)
        return PlanLabels::tr("If an instalment is more than %n day(s) late, all is due at once.", nullptr, clause.daysLateAtMost);
    return PlanLabels::tr("Missed instalments have no consequence by themselves.");
}

namespace {

/// The amount that most of them have.
qint64 usualAmount(const std::vector<PlanLine>& lines)
{
    std::map<qint64, int> counts;
    for (const PlanLine& line : lines)
        ++counts[line.amount];
    return std::ranges::max_element(counts, {}, &std::pair<const qint64, int>::second)->first;
}

} // namespace

bool isBalloon(const std::vector<PlanLine>& lines)
{
    return lines.size() > 1 && 2 * lines.back().amount >= 3 * usualAmount(lines);
}

QString planShort(const std::vector<PlanLine>& lines, Currency currency)
{
    if (lines.empty())
        return {};
    const auto money = [&](qint64 minor) { return formatWithCurrency(Money(minor, currency)); };
    const QString usual = money(usualAmount(lines));
    if (isBalloon(lines))
        return PlanLabels::tr("%1 × %2 + %3", "number of instalments, amount, last amount").arg(lines.size() - 1).arg(usual, format(Money(lines.back().amount, currency)));
    return PlanLabels::tr("%1 × %2", "number of instalments, amount").arg(lines.size()).arg(usual);
}

std::vector<PlanLine> linesOf(const PlanSchedule& schedule)
{
    std::vector<PlanLine> lines;
    for (const Instalment& line : schedule.lines)
        lines.push_back({ line.due, line.amount });
    return lines;
}

} // namespace mahnwerk
