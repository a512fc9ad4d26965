// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/book/claim_default.h"
#include "core/book/claim_limitation.h"
#include "core/book/reference.h"
#include "ui/words/formats.h"
#include "ui/words/labels.h"
#include "ui/words/law_labels.h"

#include <QJsonArray>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

QString dayOf(Date date)
{
    return format(date, DateStyle::Full);
}

QJsonValue dayJson(Date date)
{
    return date.isNull() ? QJsonValue() : QJsonValue(date.toIso());
}

/// "F-26-000123/2", however the claim was named.
Result<QString> numberOf(Book& book, const QString& word, const Claim& claim)
{
    const Subject subject = TRY(findSubject(book, word));
    return claimNumber(subject.file, claim);
}

QJsonObject jsonOf(const ClaimEvent& event)
{
    return { { u"event"_s, event.id.uuid.toString() }, { u"code"_s, event.code }, { u"date"_s, event.date.toIso() },
        { u"until"_s, dayJson(event.until) }, { u"text"_s, event.text } };
}

QString sentenceOf(const QString& claim, const Limitation& found, Date today)
{
    if (found.isSuspended)
        return say(QT_TRANSLATE_NOOP("CommandLine", "The limitation of %1 is suspended.")).arg(claim);
    if (found.last < today)
        return say(QT_TRANSLATE_NOOP("CommandLine", "%1 is barred; the last day was %2.")).arg(claim, dayOf(found.last));
    return say(QT_TRANSLATE_NOOP("CommandLine", "%1 is barred after %2.")).arg(claim, dayOf(found.last));
}

Result<Report> showLimitation(Book& book, const Arguments& arguments)
{
    const Claim claim = TRY(findClaim(book, arguments.word(0)));
    const Limitation found = TRY(limitationOf(book, claim.key));
    const QString number = TRY(numberOf(book, arguments.word(0), claim));
    QJsonArray steps;
    Report report;
    for (const LimitationStep& step : found.steps) {
        steps.append(QJsonObject { { u"code"_s, step.code }, { u"on"_s, step.on.toIso() }, { u"ends"_s, dayJson(step.ends) },
            { u"too_late"_s, step.isTooLate }, { u"source"_s, step.source } });
        const QString ends = step.isTooLate ? say(QT_TRANSLATE_NOOP("CommandLine", "too late"))
            : step.ends.isNull()            ? say(QT_TRANSLATE_NOOP("CommandLine", "suspended"))
                                            : dayOf(step.ends);
        report.rows.push_back({ dayOf(step.on), limitationName(step.code), ends, step.source });
    }
    if (!found.last.isNull() && found.last != found.steps.back().ends)
        report.rows.push_back({ QString(), say(QT_TRANSLATE_NOOP("CommandLine", "next working day")), dayOf(found.last), QString() });
    QJsonArray events;
    for (const ClaimEvent& event : TRY(claimEvents(book, claim.key)))
        events.append(jsonOf(event));
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "Date")), say(QT_TRANSLATE_NOOP("CommandLine", "Reason")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Ends on")), say(QT_TRANSLATE_NOOP("CommandLine", "Source")) };
    report.lines = { sentenceOf(number, found, book.today()) };
    report.json = { { u"claim"_s, number }, { u"last"_s, dayJson(found.last) }, { u"suspended"_s, found.isSuspended },
        { u"period"_s, found.steps.front().code }, { u"steps"_s, steps }, { u"events"_s, events } };
    return report;
}

Result<Report> addEvent(Book& book, const Arguments& arguments)
{
    const Claim claim = TRY(findClaim(book, arguments.word(0)));
    const QString code = TRY(arguments.required(u"code"_s));
    TRY(arguments.required(u"date"_s));
    const Date date = TRY(arguments.date(u"date"_s, {}));
    const Date until = TRY(arguments.date(u"until"_s, {}));
    const ClaimEvent event = TRY(addClaimEvent(
        book, { .claim = claim.key, .code = code, .date = date, .until = until, .text = arguments.option(u"text"_s) }));
    const Limitation found = TRY(limitationOf(book, claim.key));
    const QString number = TRY(numberOf(book, arguments.word(0), claim));
    QJsonObject json = jsonOf(event);
    json.insert(u"claim"_s, number);
    json.insert(u"last"_s, dayJson(found.last));
    json.insert(u"suspended"_s, found.isSuspended);
    return Report { .json = json, .lines = { limitationName(code), sentenceOf(number, found, book.today()) } };
}

Result<Report> removeEvent(Book& book, const Arguments& arguments)
{
    const ClaimEvent event = TRY(findClaimEvent(book, arguments.word(0)));
    TRY(removeClaimEvent(book, event.key));
    return Report { .json = { { u"event"_s, event.id.uuid.toString() }, { u"removed"_s, true } },
        .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "Event removed: %1, %2.")).arg(limitationName(event.code), dayOf(event.date)) } };
}

const Usage defaultUsage { .options = { u"regime-country"_s, u"fixed-date"_s, u"due"_s, u"invoice-received"_s,
                               u"reminder-received"_s, u"refused"_s },
    .flags = { u"business"_s, u"told-of-thirty-days"_s, u"from-start"_s },
    .words = 0,
    .mostWords = 1 };

Result<DefaultFacts> defaultFacts(const Arguments& arguments)
{
    const Date latest = Date::fromYmd(2999, 12, 31).value_or(Date()); // room to count on within the calendar
    DefaultFacts facts;
    facts.isConsumer = !arguments.has(u"business"_s);
    facts.isToldOfThirtyDays = arguments.has(u"told-of-thirty-days"_s);
    const std::pair<QString, Date DefaultFacts::*> dates[] = { { u"fixed-date"_s, &DefaultFacts::fixedDate },
        { u"due"_s, &DefaultFacts::dueDate }, { u"invoice-received"_s, &DefaultFacts::invoiceReceived },
        { u"reminder-received"_s, &DefaultFacts::reminderReceived }, { u"refused"_s, &DefaultFacts::refused } };
    for (const auto& [name, member] : dates) {
        facts.*member = TRY(arguments.date(name, {}));
        if (facts.*member > latest)
            return fail(ErrorCode::InvalidDate, { arguments.option(name) });
    }
    return facts;
}

Report reportOf(const std::optional<DefaultStart>& start)
{
    if (!start)
        return { .json = { { u"trigger"_s, QJsonValue() }, { u"last_day_to_pay"_s, QJsonValue() }, { u"first_interest_day"_s, QJsonValue() } },
            .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "Not in default: nothing of this puts the debtor in default.")) } };
    return { .json = { { u"trigger"_s, QString(nameOf(start->trigger)) }, { u"last_day_to_pay"_s, start->lastDayToPay.toIso() },
                 { u"first_interest_day"_s, start->firstDay.toIso() } },
        .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "In default by: %1")).arg(label(start->trigger)),
            say(QT_TRANSLATE_NOOP("CommandLine", "Last day to pay: %1")).arg(dayOf(start->lastDayToPay)),
            say(QT_TRANSLATE_NOOP("CommandLine", "First day of interest: %1")).arg(dayOf(start->firstDay)) } };
}

/// Of a claim: what the book knows (country, debtor, due date) need not be said, and the answer is stored with it.
Result<Report> defaultOfClaim(Book& book, const Arguments& arguments)
{
    const Claim claim = TRY(findClaim(book, arguments.word(0)));
    const DefaultFacts facts = TRY(defaultFacts(arguments));
    std::optional<Country> country;
    if (arguments.has(u"regime-country"_s))
        country = TRY(countryFromCode(arguments.option(u"regime-country"_s)));
    const auto start = TRY(defaultOf(book, claim.key, facts, country));
    if (start)
        TRY(setDefault(book, claim.key, *start, arguments.has(u"from-start"_s)));
    Report report = reportOf(start);
    const QString number = TRY(numberOf(book, arguments.word(0), claim));
    report.json.insert(u"claim"_s, number);
    report.json.insert(u"stored"_s, start.has_value());
    return report;
}

Result<Report> tellDefault(const GlobalOptions& global, const Arguments& arguments)
{
    if (arguments.wordCount() > 0) {
        const auto book = TRY(Book::open(global.path, global.book));
        return defaultOfClaim(*book, arguments);
    }
    const QString code = TRY(arguments.required(u"regime-country"_s));
    const Country country = TRY(countryFromCode(code));
    const DefaultFacts facts = TRY(defaultFacts(arguments));
    return reportOf(defaultStart(Law::shipped(), facts, Region(country)));
}

} // namespace

std::vector<Command> limitationCommands()
{
    return {
        { .name = u"claim limitation"_s, .usage = { .words = 1 }, .synopsis = u"CLAIM"_s, .run = showLimitation },
        { .name = u"claim event add"_s, .usage = { .options = { u"code"_s, u"date"_s, u"until"_s, u"text"_s }, .words = 1 },
            .synopsis = u"CLAIM --code acknowledgement|negotiations|court-order|summons|action|enforcement|insolvency|title|deed|"
                        "loss-certificate|waiver --date DATE [--until DATE] [--text T]"_s,
            .run = addEvent },
        { .name = u"claim event remove"_s, .usage = { .words = 1 }, .synopsis = u"EVENT"_s, .run = removeEvent },
        { .name = u"claim default"_s, .usage = defaultUsage,
            .synopsis = u"[CLAIM] [--regime-country DE|CH|AT] [--fixed-date DATE] [--due DATE] [--invoice-received DATE] "
                        "[--business] [--told-of-thirty-days] [--reminder-received DATE] [--refused DATE] [--from-start]"_s,
            .withoutBook = tellDefault },
    };
}

} // namespace mahnwerk
