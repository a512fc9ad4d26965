// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/book/case_commands.h"
#include "core/book/case_view.h"
#include "core/book/claim_list.h"
#include "core/book/reference.h"
#include "ui/words/case_labels.h"
#include "ui/words/formats.h"

#include <QJsonArray>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

Result<Report> showDebtor(Book& book, const Arguments& arguments)
{
    const Debtor debtor = TRY(findDebtor(book, arguments.word(0)));
    Report report;
    QJsonArray points;
    for (const ContactPoint& point : TRY(contactPointsOf(book, debtor.key))) {
        const QString address = QString(point.street + u' ' + point.houseNumber).trimmed() + u", "_s + point.postcode
            + u' ' + point.city;
        const QString text = point.kind == ContactPointKind::Address ? address : point.value;
        points.append(QJsonObject { { u"contact_point"_s, point.id.uuid.toString() }, { u"kind"_s, QString(nameOf(point.kind)) },
            { u"value"_s, text }, { u"state"_s, QString(nameOf(point.state)) }, { u"source"_s, point.source } });
        report.rows.push_back({ label(point.kind), text });
    }
    QJsonArray cases;
    for (const Case& file : TRY(casesOfDebtor(book, debtor.key))) {
        const CaseView view = TRY(caseView(book, file.key));
        cases.append(QJsonObject { { u"case"_s, file.number }, { u"creditor"_s, view.creditor.name },
            { u"currency"_s, file.currency.code() }, { u"open"_s, view.total.toDecimal() },
            { u"unallocated"_s, view.unallocated.toDecimal() }, { u"state"_s, QString(nameOf(view.status)) } });
        report.rows.push_back({ file.number, view.creditor.name + u", "_s + formatWithCurrency(view.total) });
    }
    report.headers = { debtor.sortName(), QString() };
    report.json = { { u"debtor_id"_s, debtor.id.uuid.toString() }, { u"name"_s, debtor.sortName() },
        { u"kind"_s, QString(nameOf(debtor.kind)) }, { u"language"_s, debtor.language },
        { u"country"_s, debtor.country }, { u"contact_points"_s, points }, { u"cases"_s, cases } };
    return report;
}

const std::pair<QString, QString ContactPoint::*> pointFields[] = { { u"value"_s, &ContactPoint::value },
    { u"street"_s, &ContactPoint::street }, { u"house-number"_s, &ContactPoint::houseNumber },
    { u"postcode"_s, &ContactPoint::postcode }, { u"city"_s, &ContactPoint::city }, { u"country"_s, &ContactPoint::country },
    { u"label"_s, &ContactPoint::label } };

/// Changes what is given; the rest stays. Error: InvalidValue (state, source).
Result<> takePoint(ContactPoint& point, const Arguments& arguments, Date today)
{
    for (const auto& [name, member] : pointFields) {
        if (arguments.has(name))
            point.*member = arguments.option(name).trimmed();
    }
    point.country = point.country.toUpper();
    if (arguments.has(u"state"_s)) {
        const auto state = fromName<ContactPointState>(arguments.option(u"state"_s));
        if (!state)
            return fail(ErrorCode::InvalidValue, { u"--state"_s, arguments.option(u"state"_s) });
        if (*state == ContactPointState::Active && point.state != *state)
            point.verifiedOn = today;
        point.state = *state;
    }
    const QString source = arguments.option(u"source"_s, point.source);
    if (arguments.has(u"source"_s) && source != inquirySource && source != typedSource)
        return fail(ErrorCode::InvalidValue, { u"--source"_s, source });
    point.source = source;
    return {};
}

Report reportOf(const ContactPoint& point)
{
    QJsonObject json { { u"contact_point"_s, point.id.uuid.toString() }, { u"kind"_s, QString(nameOf(point.kind)) },
        { u"state"_s, QString(nameOf(point.state)) }, { u"source"_s, point.source } };
    QStringList words { label(point.kind) };
    for (const auto& [name, member] : pointFields) {
        json.insert(QString(name).replace(u'-', u'_'), point.*member);
        if (!(point.*member).isEmpty())
            words += point.*member;
    }
    return { .json = json, .lines = { words.join(u" · "_s) } };
}

Result<Report> addPoint(Book& book, const Arguments& arguments)
{
    const Debtor debtor = TRY(findDebtor(book, arguments.word(0)));
    const QString kindName = TRY(arguments.required(u"kind"_s));
    const auto kind = fromName<ContactPointKind>(kindName);
    if (!kind)
        return fail(ErrorCode::InvalidValue, { u"--kind"_s, kindName });
    ContactPoint point { .debtor = debtor.key, .kind = *kind, .source = typedSource.toString() };
    if (*kind == ContactPointKind::Address)
        point.country = debtor.country;
    TRY(takePoint(point, arguments, book.today()));
    const Key<ContactPoint> key = TRY(addContactPoint(book, point));
    for (const ContactPoint& one : TRY(contactPointsOf(book, debtor.key))) {
        if (one.key == key)
            return reportOf(one);
    }
    return fail(ErrorCode::NotFound, { u"contact point"_s, QString() });
}

Result<Report> setPoint(Book& book, const Arguments& arguments)
{
    ContactPoint point = TRY(findContactPoint(book, arguments.word(0)));
    TRY(takePoint(point, arguments, book.today()));
    TRY(editContactPoint(book, point));
    return reportOf(point);
}

Result<Report> removePoint(Book& book, const Arguments& arguments)
{
    const ContactPoint point = TRY(findContactPoint(book, arguments.word(0)));
    TRY(removeContactPoint(book, point.key));
    Report report = reportOf(point);
    report.json.insert(u"removed"_s, true);
    return report;
}

Result<Report> findDebtorsBy(Book& book, const Arguments& arguments)
{
    constexpr int most = 50;
    Report report;
    QJsonArray list;
    for (const FoundDebtor& found : TRY(findDebtors(book, arguments.word(0), most))) {
        list.append(QJsonObject { { u"debtor_id"_s, found.id.uuid.toString() }, { u"name"_s, found.name },
            { u"city"_s, found.city }, { u"match"_s, found.match } });
        report.rows.push_back({ found.name, found.city, found.match });
    }
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "Debtor")), say(QT_TRANSLATE_NOOP("CommandLine", "Town")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Found by")) };
    report.json = { { u"debtors"_s, list } };
    return report;
}

Result<Report> placeOne(Book& book, const Arguments& arguments)
{
    HoldDraft draft { .reason = TRY(arguments.required(u"reason"_s)), .note = arguments.option(u"note"_s) };
    draft.until = TRY(Date::fromIso(TRY(arguments.required(u"until"_s))));
    if (const auto subject = findSubject(book, arguments.word(0)); subject && subject->claim)
        draft.claim = subject->claim->key;
    else if (subject && arguments.word(0).compare(subject->file.number, Qt::CaseInsensitive) == 0)
        draft.caseKey = subject->file.key;
    else
        draft.debtor = TRY(findDebtor(book, arguments.word(0))).key;
    const Key<Hold> key = TRY(placeHold(book, draft));
    const Hold hold = TRY(holdWith(book, key));
    return Report { .json = { { u"hold"_s, hold.id.uuid.toString() }, { u"until"_s, draft.until.toIso() } },
        .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "Held until %1: %2"))
                       .arg(format(draft.until, DateStyle::WeekdayFull), hold.id.uuid.toString()) } };
}

Result<Report> releaseOne(Book& book, const Arguments& arguments)
{
    const Hold hold = TRY(findHold(book, arguments.word(0)));
    TRY(releaseHold(book, hold.key));
    return Report { .json = { { u"hold"_s, arguments.word(0) }, { u"released"_s, true } },
        .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "Released.")) } };
}

} // namespace

std::vector<Command> partyCommands()
{
    QStringList options { u"kind"_s, u"state"_s, u"source"_s };
    for (const auto& [name, member] : pointFields)
        options += name;
    const QString synopsis = u"[--value V] [--street S] [--house-number H] [--postcode P] [--city C] [--country CC] [--label L] "
                             "[--state active|unverified|bad] [--source typed|inquiry]"_s;
    return {
        { .name = u"contact-point add"_s, .usage = { .options = options, .words = 1 },
            .synopsis = u"DEBTOR --kind phone|email|address|iban "_s + synopsis, .run = addPoint },
        { .name = u"contact-point set"_s, .usage = { .options = options.mid(1), .words = 1 },
            .synopsis = u"CONTACT-POINT "_s + synopsis, .run = setPoint },
        { .name = u"contact-point remove"_s, .usage = { .words = 1 }, .synopsis = u"CONTACT-POINT"_s, .run = removePoint },
        { .name = u"debtor show"_s, .usage = { .words = 1 }, .synopsis = u"DEBTOR"_s, .run = showDebtor },
        { .name = u"debtor find"_s, .usage = { .words = 1 }, .synopsis = u"TEXT"_s, .run = findDebtorsBy },
        { .name = u"hold place"_s, .usage = { .options = { u"reason"_s, u"until"_s, u"note"_s }, .words = 1 },
            .synopsis = u"CLAIM|CASE|DEBTOR --reason R --until DATE"_s, .run = placeOne },
        { .name = u"hold release"_s, .usage = { .words = 1 }, .synopsis = u"HOLD"_s, .run = releaseOne },
    };
}

} // namespace mahnwerk
