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
        points.append(QJsonObject { { u"kind"_s, QString(nameOf(point.kind)) }, { u"value"_s, text },
            { u"state"_s, QString(nameOf(point.state)) } });
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
    return {
        { .name = u"debtor show"_s, .usage = { .words = 1 }, .synopsis = u"DEBTOR"_s, .run = showDebtor },
        { .name = u"debtor find"_s, .usage = { .words = 1 }, .synopsis = u"TEXT"_s, .run = findDebtorsBy },
        { .name = u"hold place"_s, .usage = { .options = { u"reason"_s, u"until"_s, u"note"_s }, .words = 1 },
            .synopsis = u"CLAIM|CASE|DEBTOR --reason R --until DATE"_s, .run = placeOne },
        { .name = u"hold release"_s, .usage = { .words = 1 }, .synopsis = u"HOLD"_s, .run = releaseOne },
    };
}

} // namespace mahnwerk
