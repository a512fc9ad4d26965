// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_plan.h"

#include "core/base/calendar.h"

#include <algorithm>
#include <numeric>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int graceDays = 2; ///< a transfer takes so long
constexpr int longestAhead = 366; ///< days; further away is a typing slip

std::unexpected<Error> missing(OutcomeField field)
{
    return fail(ErrorCode::MissingValue, { QString(nameOf(field)) });
}

QString textOf(const ContactDraft& draft, OutcomeField field)
{
    const auto found = draft.texts.find(field);
    return found == draft.texts.end() ? QString() : found->second.trimmed();
}

bool isFilledIn(const ContactDraft& draft, OutcomeField field, const OutcomeRule& rule)
{
    switch (field) {
    case OutcomeField::Number:
        return !draft.point.isNull();
    case OutcomeField::Date:
        return !draft.date.isNull();
    case OutcomeField::Time:
        return draft.minute >= 0;
    case OutcomeField::Amount:
        return draft.amount.isPositive();
    case OutcomeField::Method:
        return draft.method != PaymentMethod::None;
    case OutcomeField::Claim:
        return !draft.claim.isNull();
    case OutcomeField::Evidence:
        return !draft.evidenceBy.isNull();
    case OutcomeField::Reason:
        return rule.has(OutcomeEffect::Dispute) || !textOf(draft, field).isEmpty();
    case OutcomeField::Who:
    case OutcomeField::Source:
    case OutcomeField::Court:
    case OutcomeField::Proof:
    case OutcomeField::Income:
    case OutcomeField::Channel:
    case OutcomeField::Bank:
    case OutcomeField::Address:
        return !textOf(draft, field).isEmpty();
    }
    return false;
}

Result<> checkDate(const ContactDraft& draft, const ContactFacts& facts, const OutcomeRule& rule)
{
    if (draft.date.isNull() || !rule.asksFor(OutcomeField::Date))
        return {};
    const Date today = facts.now.date;
    if (draft.outcome == Outcome::AlreadyPaid) {
        if (draft.date > today)
            return fail(ErrorCode::NotAllowed, { u"the day of the payment is still to come"_s });
        return {};
    }
    if (draft.date < today)
        return fail(ErrorCode::NotAllowed, { u"the day is past"_s });
    if (today.daysTo(draft.date) > longestAhead)
        return fail(ErrorCode::NotAllowed, { u"the day is more than a year away"_s });
    if (rule.step != u"call-back" && rule.step != u"call")
        return {};
    const CallHours hours = facts.rules->hoursOn(draft.date, facts.region);
    if (!hours.isOpen())
        return fail(ErrorCode::NotAllowed, { u"nobody is called on Sundays and public holidays"_s });
    if (draft.minute >= 0 && (draft.minute < hours.from || draft.minute >= hours.to))
        return fail(ErrorCode::NotAllowed, { u"nobody is called outside %1 to %2"_s, timeText(hours.from), timeText(hours.to) });
    if (draft.date == today && draft.minute >= 0 && draft.minute < facts.now.minute)
        return fail(ErrorCode::NotAllowed, { u"the time is past"_s });
    return {};
}

Result<> addPromise(ContactPlan& plan, const ContactDraft& draft, const ContactFacts& facts, const OutcomeRule& rule)
{
    const bool isSettlement = rule.has(OutcomeEffect::Settlement);
    if (draft.amount.currency() != facts.owed.currency())
        return fail(ErrorCode::CurrencyMismatch, { draft.amount.currency().code(), facts.owed.currency().code() });
    if (draft.amount > facts.owed)
        return fail(ErrorCode::NotAllowed, { u"only %1 is owed on that day"_s, facts.owed.toDecimal() });
    PromiseToPay promise { .caseKey = draft.caseKey, .amount = draft.amount, .madeOn = facts.now.date, .due = draft.date, .graceDays = graceDays,
        .method = draft.method, .isSettlement = isSettlement, .user = facts.user };
    plan.limit = limitReached(facts.limit, promise, facts.brokenInRow);
    promise.needsApproval = plan.limit != LimitReached::None;
    plan.promise = promise;
    if (promise.needsApproval) {
        plan.stepKind = u"approve"_s;
        plan.step = { facts.now.date };
        plan.stepOwner.clear();
    } else {
        plan.step = { nextWorkingDay(draft.date, facts.region) };
    }
    return {};
}

Result<> addDisputes(ContactPlan& plan, const ContactDraft& draft, const ContactFacts& facts)
{
    qint64 left = draft.amount.minor();
    const bool isWhole = left == 0;
    Dispute dispute { .reason = draft.reason, .text = plan.text, .openedOn = facts.now.date, .evidenceBy = draft.evidenceBy, .owner = plan.stepOwner };
    for (const auto& [claim, open] : facts.openClaims) {
        if (!draft.claim.isNull() && claim != draft.claim)
            continue;
        if (!isWhole && left == 0)
            break;
        dispute.claim = claim;
        dispute.amount = isWhole ? 0 : std::min(left, open);
        left -= dispute.amount;
        plan.disputes.push_back(dispute);
    }
    if (plan.disputes.empty())
        return fail(ErrorCode::NotAllowed, { u"nothing is open that could be disputed"_s });
    if (left > 0)
        return fail(ErrorCode::NotAllowed, { u"more is disputed than is open"_s });
    return {};
}

void retry(ContactPlan& plan, const ContactFacts& facts, const OutcomeRule& rule)
{
    if (facts.tries + 1 >= facts.rules->tries) {
        plan.stepKind = facts.isLadderDone ? u"decide"_s : dunStep.toString();
        plan.step = { workingDaysAfter(facts.now.date, 1, facts.region) };
    } else if (rule.days < 0) {
        plan.step = nextAttempt(facts.now, *facts.rules, facts.region);
    }
}

QString textFor(const ContactDraft& draft, const OutcomeRule& rule)
{
    QStringList parts;
    for (const OutcomeRule::Asked& asked : rule.asks)
        parts += textOf(draft, asked.field);
    parts += draft.note.trimmed();
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace

Result<ContactPlan> contactPlan(const ContactDraft& draft, const ContactFacts& facts)
{
    const OutcomeRule& rule = ruleOf(draft.outcome);
    for (const OutcomeRule::Asked& asked : rule.asks) {
        if (asked.isRequired && !isFilledIn(draft, asked.field, rule))
            return missing(asked.field);
    }
    TRY(checkDate(draft, facts, rule));

    ContactPlan plan { .isAttempt = rule.isAttempt && !draft.isInbound, .isWorked = rule.isWorked,
        .isRightParty = rule.rightParty == RightParty::Yes || (rule.rightParty == RightParty::IfIdentified && draft.isIdentified),
        .stepKind = rule.step, .step = {}, .stepOwner = facts.owner.isEmpty() ? facts.user : facts.owner, .holdUntil = {}, .promise = {}, .disputes = {},
        .text = textFor(draft, rule) };
    plan.step = rule.days >= 0 ? Moment { workingDaysAfter(facts.now.date, rule.days, facts.region) } : Moment { draft.date, draft.minute };
    if (rule.step == u"call-back")
        plan.stepOwner = facts.user; // who promised to call
    if (rule.holdDays > 0)
        plan.holdUntil = workingDaysAfter(facts.now.date, rule.holdDays, facts.region);
    if (rule.has(OutcomeEffect::BadNumber)) {
        plan.isNumberBad = true;
        plan.stepKind = facts.numbersLeft > 0 ? rule.step : u"research"_s;
        plan.step = { facts.now.date };
    }
    if (rule.has(OutcomeEffect::Retry))
        retry(plan, facts, rule);
    if (rule.has(OutcomeEffect::Promise) || rule.has(OutcomeEffect::Settlement))
        TRY(addPromise(plan, draft, facts, rule));
    if (rule.has(OutcomeEffect::Dispute))
        TRY(addDisputes(plan, draft, facts));
    if (draft.confirmBy && plan.limit == LimitReached::None)
        plan.message = rule.message;
    else if (draft.confirmBy && plan.promise)
        plan.promise->confirmBy = nameOf(*draft.confirmBy); // when somebody has approved it
    return plan;
}

} // namespace mahnwerk
