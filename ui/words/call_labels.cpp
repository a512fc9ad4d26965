// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/call_labels.h"

#include "core/contacts/contact.h"
#include "ui/words/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

struct CallLabels {
    Q_DECLARE_TR_FUNCTIONS(CallLabels)
};

} // namespace

QString label(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NoAnswer:
        return CallLabels::tr("No answer");
    case Outcome::Voicemail:
        return CallLabels::tr("Voicemail");
    case Outcome::ThirdParty:
        return CallLabels::tr("Third party");
    case Outcome::WrongNumber:
        return CallLabels::tr("Wrong number");
    case Outcome::CallBack:
        return CallLabels::tr("Call back");
    case Outcome::Promise:
        return CallLabels::tr("Promise");
    case Outcome::AlreadyPaid:
        return CallLabels::tr("Already paid");
    case Outcome::Instalments:
        return CallLabels::tr("Instalments");
    case Outcome::Settlement:
        return CallLabels::tr("Settlement");
    case Outcome::Dispute:
        return CallLabels::tr("Disputes");
    case Outcome::NoInvoice:
        return CallLabels::tr("No invoice");
    case Outcome::InternalApproval:
        return CallLabels::tr("Approval pending");
    case Outcome::ServiceIssue:
        return CallLabels::tr("Goods or service");
    case Outcome::Hardship:
        return CallLabels::tr("Cannot pay");
    case Outcome::Represented:
        return CallLabels::tr("Represented");
    case Outcome::Insolvency:
        return CallLabels::tr("Insolvency");
    case Outcome::Refuses:
        return CallLabels::tr("Refuses");
    case Outcome::Deceased:
        return CallLabels::tr("Deceased");
    case Outcome::DoNotCall:
        return CallLabels::tr("Do not call");
    case Outcome::HungUp:
        return CallLabels::tr("Hung up");
    }
    Q_UNREACHABLE();
}

QString label(OutcomeField field)
{
    switch (field) {
    case OutcomeField::Number:
        return CallLabels::tr("Number");
    case OutcomeField::Who:
        return CallLabels::tr("Who");
    case OutcomeField::Reason:
        return CallLabels::tr("Reason");
    case OutcomeField::Source:
        return CallLabels::tr("Who says so");
    case OutcomeField::Court:
        return CallLabels::tr("Court and number");
    case OutcomeField::Proof:
        return CallLabels::tr("Proof");
    case OutcomeField::Income:
        return CallLabels::tr("Income and duties");
    case OutcomeField::Channel:
        return CallLabels::tr("How to reach them");
    case OutcomeField::Bank:
        return CallLabels::tr("Bank and reference");
    case OutcomeField::Address:
        return CallLabels::tr("E-mail or address");
    case OutcomeField::Date:
        return CallLabels::tr("Day");
    case OutcomeField::Time:
        return CallLabels::tr("Time");
    case OutcomeField::Amount:
        return CallLabels::tr("Amount");
    case OutcomeField::Method:
        return CallLabels::tr("How");
    case OutcomeField::Claim:
        return CallLabels::tr("Claim");
    case OutcomeField::Evidence:
        return CallLabels::tr("Evidence by");
    }
    Q_UNREACHABLE();
}

QString label(DisputeReason reason)
{
    switch (reason) {
    case DisputeReason::Quality:
        return CallLabels::tr("Quality");
    case DisputeReason::NotDelivered:
        return CallLabels::tr("Not delivered");
    case DisputeReason::AlreadyPaid:
        return CallLabels::tr("Already paid");
    case DisputeReason::WrongAmount:
        return CallLabels::tr("Wrong amount");
    case DisputeReason::NotOrdered:
        return CallLabels::tr("Not ordered");
    case DisputeReason::Cancelled:
        return CallLabels::tr("Cancelled");
    case DisputeReason::Service:
        return CallLabels::tr("Service");
    case DisputeReason::Other:
        return CallLabels::tr("Other");
    }
    Q_UNREACHABLE();
}

QString label(DisputeOutcome outcome)
{
    switch (outcome) {
    case DisputeOutcome::Open:
        return CallLabels::tr("open");
    case DisputeOutcome::Upheld:
        return CallLabels::tr("upheld");
    case DisputeOutcome::Rejected:
        return CallLabels::tr("rejected");
    case DisputeOutcome::Withdrawn:
        return CallLabels::tr("withdrawn");
    }
    Q_UNREACHABLE();
}

QString label(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::None:
        return u"–"_s;
    case PaymentMethod::Transfer:
        return CallLabels::tr("Bank transfer");
    case PaymentMethod::Card:
        return CallLabels::tr("Card");
    case PaymentMethod::Cash:
        return CallLabels::tr("Cash");
    case PaymentMethod::Twint:
        return u"TWINT"_s;
    case PaymentMethod::DirectDebit:
        return CallLabels::tr("Direct debit");
    }
    Q_UNREACHABLE();
}

QString label(PromiseState state)
{
    switch (state) {
    case PromiseState::None:
        return CallLabels::tr("no promise");
    case PromiseState::Open:
        return CallLabels::tr("promised");
    case PromiseState::Kept:
        return CallLabels::tr("kept");
    case PromiseState::Broken:
        return CallLabels::tr("broken");
    case PromiseState::Replaced:
        return CallLabels::tr("replaced");
    case PromiseState::Waiting:
        return CallLabels::tr("waits for approval");
    case PromiseState::Declined:
        return CallLabels::tr("declined");
    }
    Q_UNREACHABLE();
}

QString label(WorkGroup group)
{
    switch (group) {
    case WorkGroup::Approval:
        return CallLabels::tr("For you to decide");
    case WorkGroup::PromiseDue:
        return CallLabels::tr("Promises due");
    case WorkGroup::CallBack:
        return CallLabels::tr("Call-backs");
    case WorkGroup::PromiseBroken:
        return CallLabels::tr("Promises broken");
    case WorkGroup::InstalmentMissed:
        return CallLabels::tr("Instalments missed");
    case WorkGroup::New:
        return CallLabels::tr("New");
    case WorkGroup::Rest:
        return CallLabels::tr("Others");
    }
    Q_UNREACHABLE();
}

QString label(PriorityKind kind)
{
    switch (kind) {
    case PriorityKind::PromiseBroken:
        return CallLabels::tr("Promise broken");
    case PriorityKind::Step:
        return CallLabels::tr("Next step");
    case PriorityKind::Amount:
        return CallLabels::tr("Amount");
    case PriorityKind::Age:
        return CallLabels::tr("Age");
    case PriorityKind::Limitation:
        return CallLabels::tr("Limitation is near");
    case PriorityKind::ReachedHour:
        return CallLabels::tr("Easy to reach now");
    case PriorityKind::LastContact:
        return CallLabels::tr("Last contact");
    case PriorityKind::Segment:
        return CallLabels::tr("Segment");
    }
    Q_UNREACHABLE();
}

QString label(LimitReached limit)
{
    switch (limit) {
    case LimitReached::None:
        return {};
    case LimitReached::Days:
        return CallLabels::tr("The day is further away than you may grant.");
    case LimitReached::Amount:
        return CallLabels::tr("The amount is more than you may grant.");
    case LimitReached::BrokenInRow:
        return CallLabels::tr("Several promises in a row were broken.");
    case LimitReached::Settlement:
        return CallLabels::tr("A settlement is granted by a supervisor.");
    }
    Q_UNREACHABLE();
}

QString outcomeText(const QString& name)
{
    if (name == u"identified"_s)
        return CallLabels::tr("Identity confirmed");
    if (name == u"handed-up"_s)
        return CallLabels::tr("Handed to the supervisor");
    const auto outcome = fromName<Outcome>(name);
    return outcome ? label(*outcome) : name;
}

QString identityFacts(const QString& names)
{
    QStringList words;
    for (const QString& name : names.split(u", "_s)) {
        words += name == u"birth-date" ? CallLabels::tr("Date of birth")
            : name == u"register"      ? CallLabels::tr("Register number")
            : name == u"address"       ? CallLabels::tr("Address")
            : name == u"e-mail"        ? CallLabels::tr("E-mail")
            : name == u"last-payment"  ? CallLabels::tr("Last payment")
            : name == u"invoice"       ? CallLabels::tr("Invoice number")
                                       : name;
    }
    return words.join(u", "_s);
}

QString pointsTitle(const PriorityPoints& points, Currency currency)
{
    switch (points.kind) {
    case PriorityKind::Amount:
        return CallLabels::tr("%1 to collect").arg(formatWithCurrency(Money(points.found, currency)));
    case PriorityKind::Age:
        return CallLabels::tr("%n day(s) overdue", nullptr, static_cast<int>(points.found));
    case PriorityKind::PromiseBroken:
    case PriorityKind::Step:
    case PriorityKind::Limitation:
    case PriorityKind::ReachedHour:
    case PriorityKind::LastContact:
    case PriorityKind::Segment:
        break;
    }
    return label(points.kind);
}

QString pointsReason(const PriorityPoints& points, const WorkItem& item, Currency currency, Moment now)
{
    const PromiseFacts& promised = item.calls.promised;
    switch (points.kind) {
    case PriorityKind::PromiseBroken: {
        const QString what = CallLabels::tr("%1 by %2 did not come").arg(formatWithCurrency(Money(promised.amount - promised.paid, currency)), format(promised.due, DateStyle::Weekday));
        return points.found > 1 ? what + u", "_s + CallLabels::tr("%n promise(s) broken in a row", nullptr, static_cast<int>(points.found)) : what;
    }
    case PriorityKind::Step:
        return item.step.date < now.date ? CallLabels::tr("due since %1").arg(whenText(item.step, now.date)) : CallLabels::tr("due %1").arg(whenText(item.step, now.date));
    case PriorityKind::Amount:
        return CallLabels::tr("overdue, without what is promised or disputed");
    case PriorityKind::Age:
        return CallLabels::tr("oldest invoice was due %1").arg(format(points.date, DateStyle::Full));
    case PriorityKind::Limitation:
        return CallLabels::tr("lapses after %1").arg(format(points.date, DateStyle::WeekdayFull));
    case PriorityKind::ReachedHour:
        return points.found > 2 ? CallLabels::tr("reached three times or more between %1 and %2").arg(timeText(now.minute / 60 * 60), timeText(now.minute / 60 * 60 + 60))
                                : CallLabels::tr("reached %n time(s) at this hour", nullptr, static_cast<int>(points.found));
    case PriorityKind::LastContact:
        return CallLabels::tr("%1, %n day(s) ago", nullptr, static_cast<int>(points.found)).arg(format(points.date, DateStyle::DayMonth));
    case PriorityKind::Segment:
        return item.segment;
    }
    Q_UNREACHABLE();
}

QString gateText(const GateBlock& block, const GateAnswer& answer)
{
    switch (block.rule) {
    case GateRule::Deceased:
        return CallLabels::tr("The debtor has died.");
    case GateRule::Minor:
        return CallLabels::tr("The debtor is a minor.");
    case GateRule::Insolvent:
        return CallLabels::tr("The debtor is insolvent: register the claim instead.");
    case GateRule::Represented:
        return CallLabels::tr("The debtor is represented: talk to the representative.");
    case GateRule::DoNotCall:
        return CallLabels::tr("The debtor does not want to be called.");
    case GateRule::NoNumber:
        return CallLabels::tr("No number is known that works.");
    case GateRule::Hours:
        return answer.hours.isOpen() ? CallLabels::tr("Calls are made from %1 to %2.").arg(timeText(answer.hours.from), timeText(answer.hours.to))
                                     : CallLabels::tr("No calls on Sundays and public holidays.");
    case GateRule::Attempts:
        return CallLabels::tr("%1 of %2 attempts in %3 days are used up.").arg(answer.attempts).arg(answer.window.most).arg(answer.window.days);
    case GateRule::Conversations:
        return CallLabels::tr("There were enough conversations lately.");
    case GateRule::Quiet:
        return CallLabels::tr("The last conversation was a short while ago.");
    }
    Q_UNREACHABLE();
}

QString gateShort(const GateAnswer& answer, Date today)
{
    if (answer.isOpen())
        return CallLabels::tr("free · %1/%2").arg(answer.attempts).arg(answer.window.most);
    const GateBlock& first = answer.blocks.front();
    const Moment opens = answer.opens();
    const QString until = opens.isNull() ? QString() : opens.date == today ? timeText(opens.minute) : format(opens.date, DateStyle::Weekday);
    switch (first.rule) {
    case GateRule::Deceased:
        return CallLabels::tr("deceased");
    case GateRule::Minor:
        return CallLabels::tr("minor");
    case GateRule::Insolvent:
        return CallLabels::tr("insolvent");
    case GateRule::Represented:
        return CallLabels::tr("represented");
    case GateRule::DoNotCall:
        return CallLabels::tr("do not call");
    case GateRule::NoNumber:
        return CallLabels::tr("no number");
    case GateRule::Attempts:
        return CallLabels::tr("limit %1/%2 until %3").arg(answer.attempts).arg(answer.window.most).arg(until);
    case GateRule::Hours:
    case GateRule::Conversations:
    case GateRule::Quiet:
        break;
    }
    return CallLabels::tr("from %1").arg(until);
}

QString opensText(Moment opens, Date today)
{
    return opens.isNull() ? QString() : CallLabels::tr("Opens %1.").arg(whenText(opens, today));
}

QString notListedText(NotListed why, const WorkItem& item, Date asOf)
{
    switch (why) {
    case NotListed::Listed:
        return CallLabels::tr("The case is on the list.");
    case NotListed::Closed:
        return CallLabels::tr("Nothing is open in this case.");
    case NotListed::ByItself:
        return CallLabels::tr("Its next step is a reminder on %1, which goes out by itself.").arg(format(item.step.date, DateStyle::WeekdayFull));
    case NotListed::Held:
        return CallLabels::tr("It is on hold until %1.").arg(format(item.holdUntil, DateStyle::WeekdayFull));
    case NotListed::Promised:
        return CallLabels::tr("A payment is promised by %1.").arg(format(item.calls.promised.due, DateStyle::WeekdayFull));
    case NotListed::InPlan:
        return CallLabels::tr("It is in an instalment plan; the next one is due on %1.").arg(format(item.plan.due, DateStyle::WeekdayFull));
    case NotListed::Later:
        return CallLabels::tr("Its next step is on %1.").arg(whenText(item.step, asOf));
    case NotListed::SomebodyElse:
        return CallLabels::tr("It is on the list of %1.").arg(item.owner);
    case NotListed::Supervisor:
        return CallLabels::tr("It waits for a decision of the team's supervisor.");
    }
    Q_UNREACHABLE();
}

QString callClock(qint64 seconds)
{
    const QString clock = u"%1:%2"_s.arg(seconds / 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < longCall)
        return clock;
    return (seconds < veryLongCall ? CallLabels::tr("%1, long", "call") : CallLabels::tr("%1, very long", "call")).arg(clock);
}

QString whenText(Moment moment, Date today)
{
    const QString day = moment.date == today ? relativeDay(moment.date, today) : format(moment.date, DateStyle::Weekday);
    return moment.isTimed() ? QString(day + u' ' + timeText(moment.minute)) : day;
}

} // namespace mahnwerk
