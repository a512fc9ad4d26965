// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/team_labels.h"

#include "core/claims/claim.h"
#include "core/parties/contact_point.h"
#include "core/parties/debtor.h"
#include "ui/words/case_labels.h"
#include "ui/words/formats.h"
#include "ui/words/labels.h"
#include "ui/words/law_labels.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

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
    static const std::array<FieldWord, 6> words { {
        { "claim"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Claim") },
        { "entry"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Cost or fee") },
        { "notice"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Reminder") },
        { "payment"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Payment") },
        { "contact"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Note or contact") },
        { "debtor"_L1, QT_TRANSLATE_NOOP("TeamLabels", "Debtor") },
    } };
    for (const auto& [name, word] : words) {
        if (name == entity)
            return TeamLabels::tr(word);
    }
    return entity;
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
    if (field == u"language"_s)
        return languageName(text);
    if (field == u"regime"_s)
        return regimeName(text);
    if (field == u"day_count"_s)
        return dayCountName(text);
    if (field == u"limitation"_s)
        return limitationName(text);
    if (field == u"closing_reason"_s)
        return labelled<ClosingReason>(text);
    if (field == u"salutation"_s)
        return labelled<Salutation>(text);
    if (entity == u"contact_point"_s && field == u"state"_s)
        return labelled<ContactPointState>(text);
    if (entity == u"debtor"_s && field == u"kind"_s)
        return labelled<DebtorKind>(text);
    if (entity == u"next_step"_s && field == u"kind"_s)
        return stepName(text);
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
