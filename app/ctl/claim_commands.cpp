// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/book/case_commands.h"
#include "core/book/case_view.h"
#include "core/book/claim_list.h"
#include "core/book/reference.h"
#include "ui/words/case_labels.h"
#include "ui/words/formats.h"

#include <QJsonArray>

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

Result<Report> listClaims(Book& book, const Arguments& arguments)
{
    const QString where = arguments.option(u"where"_s);
    const auto filter = fromName<ClaimFilter>(where);
    if (!filter)
        return fail(ErrorCode::InvalidValue, { u"--where"_s, where });
    const auto claims = TRY(claimList(book, { .filter = *filter, .search = arguments.option(u"search"_s),
                                                .limit = TRY(arguments.number(u"limit"_s, 0)) }));
    Report report;
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "Claim")), say(QT_TRANSLATE_NOOP("CommandLine", "Reference")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Debtor")), say(QT_TRANSLATE_NOOP("CommandLine", "Due")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Days")), say(QT_TRANSLATE_NOOP("CommandLine", "Open")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Interest")), say(QT_TRANSLATE_NOOP("CommandLine", "State")) };
    report.rightAligned = { 4, 5, 6 };
    QJsonArray list;
    for (const ClaimListRow& row : claims) {
        const QString state = nameOf(statusOn(row, book.today()));
        const int days = row.isClosed ? 0 : daysOverdue(row.due, book.today());
        list.append(QJsonObject { { u"claim"_s, row.claim }, { u"case"_s, row.file }, { u"reference"_s, row.reference },
            { u"debtor_id"_s, row.debtorId.uuid.toString() }, { u"debtor"_s, row.debtor },
            { u"creditor"_s, row.creditor }, { u"currency"_s, row.open.currency().code() }, { u"due"_s, row.due.toIso() },
            { u"days_overdue"_s, days }, { u"open"_s, row.open.toDecimal() }, { u"interest_open"_s, row.interest.toDecimal() },
            { u"total_open"_s, (row.open + row.interest).toDecimal() }, { u"state"_s, state } });
        report.rows.push_back({ row.claim, row.reference, row.debtor, format(row.due, DateStyle::Full),
            QString::number(days), formatWithCurrency(row.open), format(row.interest), label(statusOn(row, book.today())) });
    }
    report.json = { { u"claims"_s, list }, { u"count"_s, qint64(claims.size()) } };
    return report;
}

QJsonArray timelineJson(const CaseView& view)
{
    QJsonArray list;
    for (const TimelineItem& item : view.timeline) {
        list.append(QJsonObject { { u"kind"_s, QString(nameOf(item.kind)) }, { u"date"_s, item.date.toIso() },
            { u"text"_s, item.text }, { u"amount"_s, item.amount.currency().isNull() ? QString() : item.amount.toDecimal() },
            { u"level"_s, item.level }, { u"until"_s, item.until.toIso() }, { u"retracted"_s, item.isRetracted } });
    }
    return list;
}

Result<Report> showClaim(Book& book, const Arguments& arguments)
{
    const Claim claim = TRY(findClaim(book, arguments.word(0)));
    const CaseView view = TRY(caseView(book, claim.caseKey));
    const auto line = std::ranges::find(view.claims, claim.key, [](const ClaimLine& l) { return l.claim.key; });
    if (line == view.claims.end())
        return fail(ErrorCode::NotFound, { u"claim"_s, arguments.word(0) });
    Report report;
    report.json = { { u"claim"_s, claimNumber(view.file, claim) }, { u"id"_s, claim.id.uuid.toString() },
        { u"case"_s, view.file.number }, { u"reference"_s, claim.reference },
        { u"debtor_id"_s, view.debtor.id.uuid.toString() }, { u"debtor"_s, view.debtor.sortName() },
        { u"creditor"_s, view.creditor.name }, { u"currency"_s, view.file.currency.code() },
        { u"issued"_s, claim.issueDate.toIso() }, { u"due"_s, claim.dueDate.toIso() },
        { u"interest_from"_s, claim.interestFrom.toIso() }, { u"regime"_s, claim.regime },
        { u"principal"_s, line->charged.toDecimal() }, { u"principal_open"_s, line->principal.toDecimal() },
        { u"costs_open"_s, line->costs.toDecimal() }, { u"open"_s, (line->principal + line->costs).toDecimal() },
        { u"interest_open"_s, line->interest.toDecimal() }, { u"per_day"_s, line->perDay.toDecimal() },
        { u"total_open"_s, (line->principal + line->costs + line->interest).toDecimal() },
        { u"level"_s, line->level }, { u"deadline"_s, line->deadline.toIso() },
        { u"hold_until"_s, line->holdUntil.toIso() }, { u"limitation_date"_s, line->limitationDate.toIso() },
        { u"limitation_suspended"_s, line->isLimitationSuspended }, { u"state"_s, QString(nameOf(line->status)) },
        { u"next_step"_s, QJsonObject { { u"kind"_s, view.nextStep.kind }, { u"date"_s, view.nextStep.date.toIso() },
                              { u"owner"_s, view.nextStep.owner } } },
        { u"timeline"_s, timelineJson(view) } };
    report.headers = { QString(), QString() };
    report.rows = {
        { say(QT_TRANSLATE_NOOP("CommandLine", "Claim")), claimNumber(view.file, claim) },
        { say(QT_TRANSLATE_NOOP("CommandLine", "Reference")), claim.reference },
        { say(QT_TRANSLATE_NOOP("CommandLine", "Debtor")), view.debtor.sortName() },
        { say(QT_TRANSLATE_NOOP("CommandLine", "Creditor")), view.creditor.name },
        { say(QT_TRANSLATE_NOOP("CommandLine", "Due")), format(claim.dueDate, DateStyle::Full) },
        { say(QT_TRANSLATE_NOOP("CommandLine", "Principal")), formatWithCurrency(line->principal) },
        { say(QT_TRANSLATE_NOOP("CommandLine", "Costs")), formatWithCurrency(line->costs) },
        { say(QT_TRANSLATE_NOOP("CommandLine", "Interest")), formatWithCurrency(line->interest) },
        { say(QT_TRANSLATE_NOOP("CommandLine", "Open")), formatWithCurrency(line->principal + line->costs + line->interest) },
        { say(QT_TRANSLATE_NOOP("CommandLine", "Level")), QString::number(line->level) },
        { say(QT_TRANSLATE_NOOP("CommandLine", "Barred after")), line->isLimitationSuspended ? say(QT_TRANSLATE_NOOP("CommandLine", "suspended")) : format(line->limitationDate, DateStyle::Full) },
        { say(QT_TRANSLATE_NOOP("CommandLine", "State")), label(line->status) },
        { say(QT_TRANSLATE_NOOP("CommandLine", "Next step")), format(view.nextStep.date, DateStyle::WeekdayFull) },
    };
    return report;
}

Result<Report> closeOne(Book& book, const Arguments& arguments)
{
    const Claim claim = TRY(findClaim(book, arguments.word(0)));
    const QString text = TRY(arguments.required(u"reason"_s));
    const auto reason = fromName<ClosingReason>(text);
    if (!reason)
        return fail(ErrorCode::InvalidValue, { u"--reason"_s, text });
    TRY(closeClaim(book, claim.key, *reason));
    return Report { .json = { { u"claim"_s, arguments.word(0) }, { u"closed"_s, text } },
        .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "%1 is closed.")).arg(arguments.word(0)) } };
}

Result<Report> setCase(Book& book, const Arguments& arguments)
{
    const Subject subject = TRY(findSubject(book, arguments.word(0)));
    if (arguments.has(u"next-step"_s)) {
        NextStep step = TRY(caseView(book, subject.file.key)).nextStep;
        const QString text = arguments.option(u"next-step"_s);
        step.kind = text.section(u':', 0, 0);
        step.date = TRY(Date::fromIso(text.section(u':', 1)));
        TRY(setNextStep(book, step));
    }
    if (arguments.has(u"owner"_s))
        TRY(setOwner(book, subject.file.key, arguments.option(u"owner"_s)));
    return Report { .json = { { u"case"_s, subject.file.number } }, .lines = { subject.file.number } };
}

Result<Report> addOnePayment(Book& book, const Arguments& arguments)
{
    const Subject subject = TRY(findSubject(book, arguments.word(0)));
    PaymentDraft draft { .caseKey = subject.file.key, .claim = subject.claim ? subject.claim->key : Key<Claim>() };
    draft.amount = TRY(Money::fromDecimal(TRY(arguments.required(u"amount"_s)), subject.file.currency));
    draft.valueDate = TRY(arguments.date(u"value-date"_s, book.today()));
    const QString designation = arguments.option(u"designation"_s);
    const auto known = fromName<Designation>(designation);
    if (!known)
        return fail(ErrorCode::InvalidValue, { u"--designation"_s, designation });
    draft.designation = *known;
    const RecordedPayment recorded = TRY(addPayment(book, draft));
    const CaseView view = TRY(caseView(book, subject.file.key));
    Report report;
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "Claim")), say(QT_TRANSLATE_NOOP("CommandLine", "Costs")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Interest")), say(QT_TRANSLATE_NOOP("CommandLine", "Principal")) };
    report.rightAligned = { 1, 2, 3 };
    QJsonArray list;
    for (const PaymentPart& part : recorded.allocations) {
        const auto line = std::ranges::find(view.claims, part.claim, [](const ClaimLine& l) { return l.claim.key; });
        const QString number = line == view.claims.end() ? QString() : claimNumber(view.file, line->claim);
        const auto amount = [&](qint64 minor) { return Money(minor, view.file.currency); };
        list.append(QJsonObject { { u"claim"_s, number }, { u"costs"_s, amount(part.parts.costs).toDecimal() },
            { u"interest"_s, amount(part.parts.interest).toDecimal() },
            { u"principal"_s, amount(part.parts.principal).toDecimal() } });
        report.rows.push_back({ number, format(amount(part.parts.costs)), format(amount(part.parts.interest)),
            format(amount(part.parts.principal)) });
    }
    report.json = { { u"payment"_s, recorded.id.uuid.toString() }, { u"allocations"_s, list },
        { u"unallocated"_s, recorded.unallocated.toDecimal() } };
    return report;
}

} // namespace

std::vector<Command> claimCommands()
{
    return {
        { .name = u"claim list"_s, .usage = { .options = { u"where"_s, u"search"_s, u"limit"_s } },
            .synopsis = u"[--where open|overdue|held|closed] [--search TEXT] [--limit N]"_s, .run = listClaims },
        { .name = u"claim show"_s, .usage = { .words = 1 }, .synopsis = u"CLAIM"_s, .run = showClaim },
        { .name = u"claim close"_s, .usage = { .options = { u"reason"_s }, .words = 1 },
            .synopsis = u"CLAIM --reason paid|written-off|ceded|withdrawn"_s, .run = closeOne },
        { .name = u"case set"_s, .usage = { .options = { u"owner"_s, u"next-step"_s }, .words = 1 },
            .synopsis = u"CASE [--owner U] [--next-step KIND:DATE]"_s, .run = setCase },
        { .name = u"payment add"_s, .usage = { .options = { u"amount"_s, u"value-date"_s, u"designation"_s }, .words = 1 },
            .synopsis = u"CLAIM|CASE|DEBTOR --amount AMT --value-date DATE [--designation costs|interest|principal]"_s,
            .run = addOnePayment },
    };
}

} // namespace mahnwerk
