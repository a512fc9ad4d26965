// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> notThat(const QString& field, QStringView text)
{
    return fail(ErrorCode::InvalidValue, { field, text.toString() });
}

} // namespace

qint64 InstalmentPlan::total() const
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0), [](qint64 sum, const PlanLine& line) { return sum + line.amount; });
}

QString planFeeSource(const InstalmentPlan& plan)
{
    return u"plan-fee:"_s + plan.id.uuid.toString();
}

QString planInterestSource(const InstalmentPlan& plan)
{
    return u"plan:"_s + plan.id.uuid.toString();
}

QString linesText(const std::vector<PlanLine>& lines)
{
    QStringList words;
    for (const PlanLine& line : lines)
        words += QString(line.due.toIso() + u' ' + QString::number(line.amount));
    return words.join(u';');
}

Result<std::vector<PlanLine>> linesFromText(QStringView text)
{
    std::vector<PlanLine> lines;
    for (const QStringView word : text.split(u';', Qt::SkipEmptyParts)) {
        const auto parts = word.split(u' ');
        bool isNumber = parts.size() == 2;
        PlanLine line;
        if (isNumber) {
            line.due = TRY(Date::fromIso(parts[0]));
            line.amount = parts[1].toLongLong(&isNumber);
        }
        if (!isNumber)
            return notThat(u"lines"_s, word);
        lines.push_back(line);
    }
    return lines;
}

QString claimsText(const std::vector<Id<Claim>>& claims)
{
    QStringList words;
    for (const Id<Claim>& claim : claims)
        words += claim.uuid.toString();
    return words.join(u',');
}

Result<std::vector<Id<Claim>>> claimsFromText(QStringView text)
{
    std::vector<Id<Claim>> claims;
    for (const QStringView word : text.split(u',', Qt::SkipEmptyParts)) {
        const auto id = Uuid::fromString(word);
        if (!id)
            return notThat(u"claims"_s, word);
        claims.push_back({ *id });
    }
    return claims;
}

QString termsText(const PlanTerms& terms)
{
    QJsonObject json { { u"rhythm"_s, QString(nameOf(terms.rhythm)) }, { u"first"_s, terms.firstDue.toIso() } };
    const auto put = [&](const QString& name, qint64 value, qint64 usual = 0) {
        if (value != usual)
            json.insert(name, value);
    };
    put(u"instalment"_s, terms.instalment);
    put(u"count"_s, terms.count);
    put(u"down"_s, terms.downPayment);
    if (!terms.downPaymentOn.isNull())
        json.insert(u"down_on"_s, terms.downPaymentOn.toIso());
    put(u"final"_s, terms.finalInstalment);
    put(u"step_up"_s, terms.stepUp);
    put(u"step_every"_s, terms.stepEvery);
    put(u"moved"_s, terms.isMovedToWorkingDay ? 1 : 0, 1);
    put(u"resting"_s, terms.isInterestResting ? 1 : 0);
    put(u"discount"_s, terms.discount);
    put(u"fee"_s, terms.fee);
    put(u"remind"_s, terms.remindDays, usualReminderDays);
    if (terms.respread != Respread::Amount)
        json.insert(u"respread"_s, QString(nameOf(terms.respread)));
    if (!terms.pauses.empty()) {
        QJsonArray pauses;
        for (const int month : terms.pauses)
            pauses.append(month);
        json.insert(u"pauses"_s, pauses);
    }
    if (!terms.edits.empty()) {
        QJsonArray edits;
        for (const PlanEdit& edit : terms.edits)
            edits.append(QJsonArray { edit.number, edit.due.toIso(), edit.amount });
        json.insert(u"edits"_s, edits);
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<PlanTerms> termsFromText(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return notThat(u"terms"_s, text);
    const QJsonObject json = document.object();
    const auto number = [&](const QString& name, qint64 usual = 0) { return json.value(name).toInteger(usual); };
    PlanTerms terms { .instalment = number(u"instalment"_s), .count = static_cast<int>(number(u"count"_s)),
        .firstDue = TRY(Date::fromIso(json.value(u"first"_s).toString())),
        .rhythm = fromName<Rhythm>(json.value(u"rhythm"_s).toString()).value_or(Rhythm::Monthly), .downPayment = number(u"down"_s), .downPaymentOn = {},
        .finalInstalment = number(u"final"_s), .stepUp = number(u"step_up"_s), .stepEvery = static_cast<int>(number(u"step_every"_s)), .pauses = {},
        .isMovedToWorkingDay = number(u"moved"_s, 1) != 0, .isInterestResting = number(u"resting"_s) != 0, .discount = number(u"discount"_s), .fee = number(u"fee"_s),
        .remindDays = static_cast<int>(number(u"remind"_s, usualReminderDays)),
        .respread = fromName<Respread>(json.value(u"respread"_s).toString()).value_or(Respread::Amount), .edits = {} };
    if (json.contains(u"down_on"_s))
        terms.downPaymentOn = TRY(Date::fromIso(json.value(u"down_on"_s).toString()));
    const QJsonArray pauses = json.value(u"pauses"_s).toArray();
    for (const QJsonValue& month : pauses)
        terms.pauses.push_back(month.toInt());
    const QJsonArray edits = json.value(u"edits"_s).toArray();
    for (const QJsonValue& value : edits) {
        const QJsonArray edit = value.toArray();
        const QString due = edit.at(1).toString();
        terms.edits.push_back({ edit.at(0).toInt(), due.isEmpty() ? Date() : TRY(Date::fromIso(due)), edit.at(2).toInteger() });
    }
    return terms;
}

} // namespace mahnwerk
