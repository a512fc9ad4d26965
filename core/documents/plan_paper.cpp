// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/plan_paper.h"

#include "core/documents/letter_text.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t codesInRow = 4;

constexpr TemplateField factFields[] = { { u"name", FieldKind::Text }, { u"value", FieldKind::Text } };
constexpr TemplateField ruleFields[] = { { u"reference", FieldKind::Text }, { u"rule", FieldKind::Text } };
constexpr TemplateField codeFields[] = { { u"image", FieldKind::Text }, { u"due", FieldKind::Day }, { u"amount", FieldKind::Amount } };
constexpr TemplateField codeRowFields[] = { { u"codes", FieldKind::List, codeFields } };

constexpr TemplateField claimFields[] = {
    { u"reference", FieldKind::Text },
    { u"issued", FieldKind::Day },
    { u"costs", FieldKind::Amount },
    { u"interest", FieldKind::Amount },
    { u"principal", FieldKind::Amount },
    { u"total", FieldKind::Amount },
};

constexpr TemplateField lineFields[] = {
    { u"number", FieldKind::Count },
    { u"due", FieldKind::Day },
    { u"amount", FieldKind::Amount },
    { u"costs", FieldKind::Amount },
    { u"interest", FieldKind::Amount },
    { u"principal", FieldKind::Amount },
    { u"after", FieldKind::Amount },
};

constexpr TemplateField fields[] = {
    { u"name", FieldKind::Text },
    { u"is_woman", FieldKind::Condition },
    { u"is_man", FieldKind::Condition },
    { u"is_person", FieldKind::Condition },
    { u"is_company", FieldKind::Condition },
    { u"sender_name", FieldKind::Text },
    { u"contact_person", FieldKind::Text },
    { u"client_name", FieldKind::Text },
    { u"creditor_name", FieldKind::Text },
    { u"creditor_address", FieldKind::Text },
    { u"debtor", FieldKind::Text },
    { u"debtor_address", FieldKind::Text },
    { u"file_number", FieldKind::Text },
    { u"agreed_on", FieldKind::Day },
    { u"valid_until", FieldKind::Day },
    { u"as_of", FieldKind::Day },
    { u"first", FieldKind::Day },
    { u"last", FieldKind::Day },
    { u"currency", FieldKind::Text },
    { u"claims", FieldKind::List, claimFields },
    { u"rules", FieldKind::List, ruleFields },
    { u"has_rules", FieldKind::Condition },
    { u"lines", FieldKind::List, lineFields },
    { u"covered", FieldKind::Amount },
    { u"total", FieldKind::Amount },
    { u"sum_costs", FieldKind::Amount },
    { u"sum_interest", FieldKind::Amount },
    { u"sum_principal", FieldKind::Amount },
    { u"interest", FieldKind::Amount },
    { u"fee", FieldKind::Amount },
    { u"fee_rule", FieldKind::Text },
    { u"discount", FieldKind::Amount },
    { u"is_resting", FieldKind::Condition },
    { u"grace", FieldKind::Count },
    { u"tolerance", FieldKind::Amount },
    { u"has_clause", FieldKind::Condition },
    { u"by_number", FieldKind::Condition },
    { u"by_one", FieldKind::Condition },
    { u"by_both", FieldKind::Condition },
    { u"by_days", FieldKind::Condition },
    { u"missed_at_most", FieldKind::Count },
    { u"days_late", FieldKind::Count },
    { u"is_acknowledged", FieldKind::Condition },
    { u"renewed", FieldKind::Day },
    { u"warns", FieldKind::Condition },
    { u"german_law", FieldKind::Condition },
    { u"last_notice", FieldKind::Day },
    { u"deadline", FieldKind::Day },
    { u"iban", FieldKind::Text },
    { u"account_name", FieldKind::Text },
    { u"reference", FieldKind::Text },
    { u"order", FieldKind::Condition },
    { u"order_amount", FieldKind::Amount },
    { u"order_first", FieldKind::Day },
    { u"order_last", FieldKind::Day },
    { u"rhythm", FieldKind::Text },
    { u"rest", FieldKind::Amount },
    { u"has_slips", FieldKind::Condition },
    { u"one_slip", FieldKind::Condition },
    { u"code_rows", FieldKind::List, codeRowFields },
    { u"wants_signature", FieldKind::Condition },
    { u"duty_title", FieldKind::Text },
    { u"duties", FieldKind::List, factFields },
};

using Values = QHash<QString, TemplateValue>;

/// Nothing is "missing" to the template, not a sentence about zero.
void putPositive(Values& to, const QString& name, Money amount)
{
    if (amount.isPositive())
        to[name] = amount;
}

void putClaims(Values& to, const PlanPaper& paper)
{
    TemplateRows claims;
    TemplateRows rules;
    for (const PlanPaperClaim& claim : paper.claims) {
        claims.push_back({ { { u"reference"_s, claim.reference }, { u"issued"_s, claim.issued }, { u"costs"_s, claim.costs }, { u"interest"_s, claim.interest },
            { u"principal"_s, claim.principal }, { u"total"_s, claim.total } } });
        if (!claim.rule.isEmpty())
            rules.push_back({ { { u"reference"_s, claim.reference }, { u"rule"_s, claim.rule } } });
    }
    to[u"claims"_s] = claims;
    to[u"rules"_s] = rules;
    to[u"has_rules"_s] = !rules.empty();
}

void putLines(Values& to, const PlanPaper& paper)
{
    TemplateRows rows;
    const Money none(0, paper.total.currency());
    Money costs = none;
    Money interest = none;
    Money principal = none;
    for (const PlanPaperLine& line : paper.lines) {
        costs = costs + line.costs;
        interest = interest + line.interest;
        principal = principal + line.principal;
        rows.push_back({ { { u"number"_s, qint64(line.number) }, { u"due"_s, line.due }, { u"amount"_s, line.amount }, { u"costs"_s, line.costs },
            { u"interest"_s, line.interest }, { u"principal"_s, line.principal }, { u"after"_s, line.after } } });
    }
    to[u"lines"_s] = rows;
    to[u"sum_costs"_s] = costs;
    to[u"sum_interest"_s] = interest;
    to[u"sum_principal"_s] = principal;
    to[u"first"_s] = paper.lines.front().due;
    to[u"last"_s] = paper.lines.back().due;
}

void putClause(Values& to, const PlanPaper& paper)
{
    const bool byNumber = paper.missedAtMost > 0;
    const bool byDays = paper.daysLateAtMost > 0;
    to[u"grace"_s] = qint64(paper.graceDays);
    to[u"tolerance"_s] = paper.tolerance;
    to[u"has_clause"_s] = byNumber || byDays;
    to[u"by_number"_s] = byNumber;
    to[u"by_one"_s] = paper.missedAtMost == 1;
    to[u"by_both"_s] = byNumber && byDays;
    to[u"by_days"_s] = byDays;
    to[u"missed_at_most"_s] = qint64(paper.missedAtMost);
    to[u"days_late"_s] = qint64(paper.daysLateAtMost);
}

void putPayment(Values& to, const PlanPaper& paper)
{
    to[u"iban"_s] = QString(paper.iban).replace(u' ', QChar(0x00a0));
    to[u"account_name"_s] = paper.sender.address.name;
    to[u"reference"_s] = QString(paper.reference).replace(u' ', QChar(0x00a0));
    to[u"order"_s] = paper.order.has_value();
    if (paper.order) {
        to[u"order_amount"_s] = paper.order->amount;
        to[u"order_first"_s] = paper.order->first;
        to[u"order_last"_s] = paper.order->last;
        to[u"rhythm"_s] = paper.order->rhythm;
        if (paper.order->rest)
            to[u"rest"_s] = *paper.order->rest;
    }
    to[u"has_slips"_s] = paper.slips > 0;
    to[u"one_slip"_s] = paper.slips == 1;
    TemplateRows rows;
    for (size_t i = 0; i < paper.codes.size(); i += codesInRow) {
        TemplateRows row;
        for (size_t k = i; k < std::min(i + codesInRow, paper.codes.size()); ++k)
            row.push_back({ { { u"image"_s, QString(u"girocode-"_s + QString::number(k + 1)) }, { u"due"_s, paper.codes[k].due }, { u"amount"_s, paper.codes[k].amount } } });
        rows.push_back({ { { u"codes"_s, row } } });
    }
    to[u"code_rows"_s] = rows;
}

TemplateValues valuesOf(const PlanPaper& paper)
{
    Values values = recipientValues(paper.recipient);
    values[u"sender_name"_s] = paper.sender.address.name;
    values[u"contact_person"_s] = paper.contactPerson;
    values[u"client_name"_s] = paper.client ? paper.client->name : QString();
    values[u"creditor_name"_s] = paper.creditor.name;
    values[u"creditor_address"_s] = paper.creditor.address;
    values[u"debtor"_s] = paper.recipient.address.name;
    values[u"debtor_address"_s] = paper.debtorAddress;
    values[u"file_number"_s] = paper.fileNumber;
    values[u"agreed_on"_s] = paper.agreedOn;
    values[u"valid_until"_s] = paper.validUntil;
    values[u"as_of"_s] = paper.asOf;
    values[u"currency"_s] = paper.total.currency().code();
    putClaims(values, paper);
    putLines(values, paper);
    values[u"covered"_s] = paper.covered;
    values[u"total"_s] = paper.total;
    putPositive(values, u"interest"_s, paper.interest);
    putPositive(values, u"fee"_s, paper.fee);
    values[u"fee_rule"_s] = paper.feeRule;
    putPositive(values, u"discount"_s, paper.discount);
    values[u"is_resting"_s] = paper.isInterestResting;
    putClause(values, paper);
    values[u"is_acknowledged"_s] = paper.isAcknowledged;
    values[u"renewed"_s] = paper.renewed;
    values[u"warns"_s] = paper.warnsOfAcknowledgement;
    values[u"german_law"_s] = paper.isGermanLaw;
    values[u"last_notice"_s] = paper.lastNotice;
    values[u"deadline"_s] = paper.deadline;
    putPayment(values, paper);
    values[u"wants_signature"_s] = paper.agreedOn.isNull() || paper.isAcknowledged;
    values[u"duty_title"_s] = paper.dutyTitle;
    TemplateRows duties;
    for (const PaperFact& fact : paper.duties)
        duties.push_back({ { { u"name"_s, fact.name }, { u"value"_s, fact.value } } });
    values[u"duties"_s] = duties;
    return { values };
}

} // namespace

Result<> check(const PlanPaper& paper)
{
    const std::pair<QString, bool> present[] = {
        { u"sender.name"_s, !paper.sender.address.name.isEmpty() },
        { u"creditor.name"_s, !paper.creditor.name.isEmpty() },
        { u"recipient.name"_s, !paper.recipient.address.name.isEmpty() },
        { u"file_number"_s, !paper.fileNumber.isEmpty() },
        { u"as_of"_s, !paper.asOf.isNull() },
        { u"claims"_s, !paper.claims.empty() },
        { u"lines"_s, !paper.lines.empty() },
    };
    for (const auto& [name, isPresent] : present) {
        if (!isPresent)
            return fail(ErrorCode::MissingValue, { name });
    }
    return {};
}

Result<QString> planHtml(const PlanPaper& paper)
{
    TRY(check(paper));
    const QString text = TRY(letterTemplateText(paper.locale, u"plan"_s));
    const LetterTemplate words = TRY(LetterTemplate::parse(letterLocaleCode(paper.locale) + u"/plan"_s, text, fields));
    return words.fill(valuesOf(paper), paper.locale);
}

} // namespace mahnwerk
