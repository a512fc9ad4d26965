// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/team_labels.h"

#include "core/claims/claim.h"
#include "core/parties/contact_point.h"
#include "core/parties/debtor.h"
#include "ui/words/call_labels.h"
#include "ui/words/case_labels.h"
#include "ui/words/document_labels.h"
#include "ui/words/formats.h"
#include "ui/words/labels.h"
#include "ui/words/law_labels.h"
#include "ui/words/plan_labels.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

struct TeamLabels {
    Q_DECLARE_TR_FUNCTIONS(TeamLabels)
};

struct FieldWord {
    QLatin1StringView name; ///< of the field, or "entity.field" where it means something else there
    const char* word;
};

constexpr std::array fieldWords = {
    FieldWord { "creditor.name"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Name of the creditor") },
    FieldWord { "debtor.kind"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Person or company") },
    FieldWord { "contact_point.state"_L1, QT_TRANSLATE_NOOP("TeamLabels", "State of a contact detail") },
    FieldWord { "contact_point.value"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Contact detail") },
    FieldWord { "contact_point.label"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Label of a contact detail") },
    FieldWord { "contact_point.source"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Source of a contact detail") },
    FieldWord { "next_step.kind"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Next step") },
    FieldWord { "next_step.date"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Date of the next step") },
    FieldWord { "next_step.time"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Time of the next step") },
    FieldWord { "next_step.owner"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Who does the next step") },
    FieldWord { "next_step.note"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Note on the next step") },
    FieldWord { "hold.reason"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Reason of the hold") },
    FieldWord { "hold.note"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Note on the hold") },
    FieldWord { "hold.until"_L1, QT_TRANSLATE_NOOP("TeamLabels", "End of the hold") },
    FieldWord { "hold.released_on"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Hold lifted on") },
    FieldWord { "dispute.reason"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Reason of the objection") },
    FieldWord { "dispute.amount"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Disputed amount") },
    FieldWord { "dispute.text"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Objection") },
    FieldWord { "dispute.evidence_by"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Proof of the objection until") },
    FieldWord { "dispute.question"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Question to the creditor") },
    FieldWord { "dispute.answer"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Answer to the objection") },
    FieldWord { "dispute.answered_on"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Objection answered on") },
    FieldWord { "dispute.outcome"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Outcome of the objection") },
    FieldWord { "document.recipient"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Recipient of a letter") },
    FieldWord { "document.subject"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Subject of a letter") },
    FieldWord { "document.text"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Text of a letter") },
    FieldWord { "document.paper"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Paper of a letter") },
    FieldWord { "document.state"_L1, QT_TRANSLATE_NOOP("TeamLabels", "State of a letter") },
    FieldWord { "document.trouble"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Why a letter did not leave") },
    FieldWord { "document.sent_at"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Letter left at") },
    FieldWord { "plan.method"_L1, QT_TRANSLATE_NOOP("TeamLabels", "How instalments are paid") },
    FieldWord { "plan.valid_until"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Plan offered until") },
    FieldWord { "plan.reason"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Why the plan ended") },
    FieldWord { "plan.stage"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Instalment plan") },
    FieldWord { "office.name"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Name of the collecting office") },
    FieldWord { "office.kind"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Kind of the collecting office") },
    FieldWord { "allocation"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Order of allocation") },
    FieldWord { "arose"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Claim arose on") },
    FieldWord { "birth_date"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Date of birth") },
    FieldWord { "branch"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Branch") },
    FieldWord { "called_in"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Called in on") },
    FieldWord { "city"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Town") },
    FieldWord { "closed_on"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Closed on") },
    FieldWord { "closing_reason"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Reason for closing") },
    FieldWord { "country"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Country") },
    FieldWord { "currency"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Currency") },
    FieldWord { "day_count"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Days of a year") },
    FieldWord { "debtor_number"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Debtor number") },
    FieldWord { "deceased"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Deceased") },
    FieldWord { "deducts_vat"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Deducts VAT") },
    FieldWord { "default_reason"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Reason of default") },
    FieldWord { "do_not_call"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Do not call") },
    FieldWord { "due_date"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Due date") },
    FieldWord { "email"_L1, QT_TRANSLATE_NOOP("TeamLabels", "E-mail") },
    FieldWord { "enforced_since"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Enforced since") },
    FieldWord { "first_name"_L1, QT_TRANSLATE_NOOP("TeamLabels", "First name") },
    FieldWord { "ground"_L1, QT_TRANSLATE_NOOP("TeamLabels", "What is owed for") },
    FieldWord { "ground_date"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Date of the contract") },
    FieldWord { "house_number"_L1, QT_TRANSLATE_NOOP("TeamLabels", "House number") },
    FieldWord { "iban"_L1, QT_TRANSLATE_NOOP("TeamLabels", "IBAN") },
    FieldWord { "insolvent"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Insolvent") },
    FieldWord { "interest_from"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Interest from") },
    FieldWord { "issue_date"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Date of the invoice") },
    FieldWord { "known_since"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Known since") },
    FieldWord { "language"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Language") },
    FieldWord { "limitation"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Limitation") },
    FieldWord { "name"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Name") },
    FieldWord { "nature"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Kind of the claim") },
    FieldWord { "owner"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Owner") },
    FieldWord { "phone"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Phone") },
    FieldWord { "postcode"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Postcode") },
    FieldWord { "procedure"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Dunning procedure") },
    FieldWord { "rate_reason"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Reason of the rate") },
    FieldWord { "regime"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Default interest") },
    FieldWord { "region"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Canton or Land") },
    FieldWord { "register_number"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Register number") },
    FieldWord { "registration"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Register and number") },
    FieldWord { "represented_by"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Represented by") },
    FieldWord { "retracted"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Removed") },
    FieldWord { "salutation"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Salutation") },
    FieldWord { "security"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Security") },
    FieldWord { "segment"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Segment") },
    FieldWord { "settings"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Terms of the account") },
    FieldWord { "stage"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Stage") },
    FieldWord { "street"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Street") },
    FieldWord { "supervision"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Supervising authority") },
    FieldWord { "team"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Team") },
    FieldWord { "verified_on"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Verified on") },
    FieldWord { "website"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Website") },
};

/// In the user's words, if it is one of the names of E.
template<typename E>
QString labelled(const QString& name)
{
    const auto value = fromName<E>(name);
    return value ? label(*value) : name;
}

bool isYesNo(const QString& field)
{
    return field == u"do_not_call"_s || field == u"insolvent"_s || field == u"deceased"_s || field == u"deducts_vat"_s || field == u"retracted"_s;
}

QString entityName(const QString& entity)
{
    static constexpr std::array words = {
        FieldWord { "claim"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Claim") },
        FieldWord { "entry"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Cost or fee") },
        FieldWord { "notice"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Reminder") },
        FieldWord { "payment"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Payment") },
        FieldWord { "contact"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Note or contact") },
        FieldWord { "debtor"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Debtor") },
        FieldWord { "plan_agreement"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Instalment plan") },
        FieldWord { "approval"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Approval") },
        FieldWord { "document"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Letter or e-mail") },
    };
    for (const auto& [name, word] : words) {
        if (name == entity)
            return TeamLabels::tr(word);
    }
    return entity;
}

using ValueWords = QString (*)(const QString& value);

/// How values of a field read; null: as they are.
ValueWords wordsOf(const QString& entity, const QString& field)
{
    static const std::map<QString, ValueWords> all {
        { u"language"_s, [](const QString& value) { return languageName(value); } },
        { u"regime"_s, [](const QString& value) { return regimeName(value); } },
        { u"day_count"_s, [](const QString& value) { return dayCountName(value); } },
        { u"limitation"_s, [](const QString& value) { return limitationName(value); } },
        { u"closing_reason"_s, labelled<ClosingReason> },
        { u"salutation"_s, labelled<Salutation> },
        { u"contact_point.state"_s, labelled<ContactPointState> },
        { u"debtor.kind"_s, labelled<DebtorKind> },
        { u"next_step.kind"_s, [](const QString& value) { return stepName(value); } },
        { u"dispute.reason"_s, labelled<DisputeReason> },
        { u"dispute.outcome"_s, labelled<DisputeOutcome> },
        { u"dispute.amount"_s, [](const QString& value) { return format(Money(value.toLongLong(), Currency::chf())); } }, // all have two decimals
        { u"document.state"_s, labelled<DocumentState> },
        { u"document.sent_at"_s, [](const QString& value) { return value == u"0" ? u"–"_s : momentText(value.toLongLong(), {}); } },
        { u"plan.method"_s, labelled<PlanMethod> },
        { u"plan.stage"_s, labelled<PlanState> }, // of the same names
    };
    const auto found = all.contains(entity + u'.' + field) ? all.find(entity + u'.' + field) : all.find(field);
    return found == all.end() ? nullptr : found->second;
}

} // namespace

QString fieldLabel(const QString& entity, const QString& field)
{
    const QString full = entity + u'.' + field;
    for (const auto& [name, word] : fieldWords) {
        if (name == full || name == field)
            return TeamLabels::tr(word);
    }
    return field;
}

QString fieldText(const QString& entity, const QString& field, const QJsonValue& value)
{
    const QString text = value.toVariant().toString();
    if (isYesNo(field))
        return value.toVariant().toInt() != 0 ? TeamLabels::tr("yes") : TeamLabels::tr("no");
    if (text.isEmpty())
        return u"–"_s;
    if (const auto date = Date::fromIso(text); date && text.size() == 10)
        return format(*date, DateStyle::Full);
    if (const ValueWords words = wordsOf(entity, field))
        return words(text);
    return text;
}

QString titleOf(const TeamConflict& conflict)
{
    if (conflict.isDuplicate())
        return TeamLabels::tr("%1 made twice").arg(entityName(conflict.entity));
    return conflict.entity == u"next_step"_s ? TeamLabels::tr("Next step") : fieldLabel(conflict.entity, conflict.fields.front().name);
}

QString textOf(const TeamConflict& conflict, ConflictSide side)
{
    QStringList parts;
    for (const TeamConflict::Field& field : conflict.fields) {
        const QJsonValue& value = side == ConflictSide::Before ? field.before : side == ConflictSide::Mine ? field.mine : field.theirs;
        parts += fieldText(conflict.entity, field.name, value);
    }
    return parts.join(u" · "_s);
}

QString noteOf(const TeamConflict& conflict)
{
    return TeamLabels::tr("%1: “%2” stands. %3 had written “%4”.")
        .arg(titleOf(conflict), textOf(conflict, ConflictSide::Theirs), conflict.user, textOf(conflict, ConflictSide::Mine));
}

QString titleOf(const TeamStep& step)
{
    const auto operation = fromName<Operation>(step.operation);
    return operation ? undoLabel(*operation, step.subject) : step.operation;
}

QString reasonOf(const TeamStep& step)
{
    if (step.code == u"MW003"_s)
        return TeamLabels::tr("It is too large for the shared database.");
    if (step.code == u"MW005"_s)
        return TeamLabels::tr("The shared database is older than this program and does not know a field.");
    if (step.code == u"MW008"_s)
        return TeamLabels::tr("It changes what was booked, which nobody may.");
    if (step.code == u"MW009"_s)
        return TeamLabels::tr("What it changes is not in the shared database.");
    return step.reason;
}

QString momentText(qint64 at, Date today)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at);
    const QString time = moment.toString(u"HH:mm"_s);
    const auto day = Date::fromIso(moment.date().toString(Qt::ISODate));
    if (!day || *day == today)
        return time;
    return format(*day, DateStyle::Weekday) + u' ' + time;
}

} // namespace mahnwerk
