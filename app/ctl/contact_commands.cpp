// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/base/text.h"
#include "core/book/case_view.h"
#include "core/book/contact_commands.h"
#include "core/book/reference.h"
#include "core/book/worklist.h"
#include "ui/words/call_labels.h"
#include "ui/words/case_labels.h"
#include "ui/words/formats.h"

#include <QJsonArray>

#include <algorithm>
#include <atomic>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

QJsonValue momentJson(Moment moment)
{
    return moment.isNull() ? QJsonValue() : QJsonValue(moment.toIso());
}

/// "450.00:2026-11-30": an amount and what stands behind it.
Result<Money> amountBefore(const QString& text, Currency currency)
{
    return amountFrom(text.section(u':', 0, 0), currency);
}

/// The number of the debtor with these digits, or the N-th one.
Result<Key<ContactPoint>> numberOf(Book& book, Key<Case> file, const QString& text)
{
    std::vector<ContactPoint> phones = TRY(caseView(book, file)).contactPoints;
    std::erase_if(phones, [](const ContactPoint& point) { return point.kind != ContactPointKind::Phone; });
    const QString digits = digitsOf(text);
    if (digits.size() <= 2 && digits.toInt() > 0 && digits.toInt() <= std::ssize(phones))
        return phones[static_cast<size_t>(digits.toInt() - 1)].key;
    for (const ContactPoint& phone : phones) {
        if (digits.size() > 2 && digitsOf(phone.value).endsWith(digits))
            return phone.key;
    }
    return fail(ErrorCode::NotFound, { u"phone"_s, text });
}

Result<> readDispute(ContactDraft& draft, const QString& text, Currency currency)
{
    const auto reason = fromName<DisputeReason>(text.section(u':', 0, 0));
    if (!reason)
        return fail(ErrorCode::InvalidValue, { u"reason"_s, text });
    draft.reason = *reason;
    if (text.contains(u':'))
        draft.amount = TRY(amountFrom(text.section(u':', 1), currency));
    return {};
}

Result<ContactDraft> draftFrom(Book& book, const Subject& subject, const Arguments& arguments)
{
    const QString code = TRY(arguments.required(u"outcome"_s));
    const OutcomeRule* rule = outcomeNamed(code);
    if (!rule)
        return fail(ErrorCode::NotFound, { u"outcome"_s, code });
    const Currency currency = subject.file.currency;
    ContactDraft draft { .caseKey = subject.file.key, .outcome = rule->outcome, .isInbound = arguments.has(u"inbound"_s), .isIdentified = arguments.has(u"identified"_s),
        .note = arguments.option(u"note"_s), .texts = {}, .date = TRY(arguments.date(u"on"_s, {})), .amount = Money(0, currency), .evidenceBy = {} };
    if (subject.claim)
        draft.claim = subject.claim->key;
    if (arguments.has(u"number"_s))
        draft.point = TRY(numberOf(book, subject.file.key, arguments.option(u"number"_s)));
    if (const QString promise = arguments.option(u"promise"_s); !promise.isEmpty()) {
        draft.amount = TRY(amountBefore(promise, currency));
        draft.date = TRY(Date::fromIso(promise.section(u':', 1)));
    }
    if (const QString callback = arguments.option(u"callback"_s); !callback.isEmpty()) {
        const Moment moment = TRY(Moment::fromIso(callback));
        draft.date = moment.date;
        draft.minute = moment.minute;
    }
    if (const QString confirm = arguments.option(u"confirm"_s); !confirm.isEmpty()) {
        draft.confirmBy = fromName<DocumentChannel>(confirm);
        if (!draft.confirmBy)
            return fail(ErrorCode::InvalidValue, { u"confirm"_s, confirm });
    }
    if (const QString dispute = arguments.option(u"dispute"_s); !dispute.isEmpty())
        TRY(readDispute(draft, dispute, currency));
    for (const QString& detail : arguments.all(u"detail"_s)) {
        const auto field = fromName<OutcomeField>(detail.section(u'=', 0, 0));
        if (!field)
            return fail(ErrorCode::InvalidValue, { u"detail"_s, detail });
        draft.texts[*field] = detail.section(u'=', 1);
    }
    return draft;
}

Result<Report> logCall(Book& book, const Arguments& arguments)
{
    const Subject subject = TRY(findSubject(book, arguments.word(0)));
    const ContactDraft draft = TRY(draftFrom(book, subject, arguments));
    const LoggedContact logged = TRY(logContact(book, draft));
    const ContactPlan& plan = logged.plan;
    QJsonArray disputes;
    for (const Dispute& dispute : plan.disputes) {
        disputes.append(QJsonObject { { u"reason"_s, QString(nameOf(dispute.reason)) },
            { u"amount"_s, dispute.amount == 0 ? QJsonValue() : QJsonValue(Money(dispute.amount, subject.file.currency).toDecimal()) } });
    }
    Report report;
    report.json = { { u"contact"_s, logged.id.uuid.toString() }, { u"case"_s, subject.file.number }, { u"outcome"_s, QString(nameOf(draft.outcome)) },
        { u"attempt"_s, plan.isAttempt }, { u"worked"_s, plan.isWorked }, { u"right_party"_s, plan.isRightParty },
        { u"next_step"_s, QJsonObject { { u"kind"_s, plan.stepKind }, { u"at"_s, momentJson(plan.step) }, { u"owner"_s, plan.stepOwner } } },
        { u"hold_until"_s, plan.holdUntil.isNull() ? QJsonValue() : QJsonValue(plan.holdUntil.toIso()) }, { u"disputes"_s, disputes } };
    report.lines = { say(QT_TRANSLATE_NOOP("CommandLine", "%1: %2")).arg(subject.file.number, label(draft.outcome)),
        say(QT_TRANSLATE_NOOP("CommandLine", "Next: %1, %2")).arg(stepName(plan.stepKind), whenText(plan.step, book.today())) };
    if (plan.promise) {
        report.json.insert(u"promise"_s, QJsonObject { { u"amount"_s, plan.promise->amount.toDecimal() }, { u"due"_s, plan.promise->due.toIso() },
            { u"needs_approval"_s, plan.promise->needsApproval }, { u"limit"_s, QString(nameOf(plan.limit)) } });
        if (plan.promise->needsApproval)
            report.lines += say(QT_TRANSLATE_NOOP("CommandLine", "Waits for approval: %1")).arg(label(plan.limit));
    }
    return report;
}

Result<Report> tellGate(Book& book, const Arguments& arguments)
{
    const Debtor debtor = TRY(findDebtor(book, arguments.word(0)));
    const GateAnswer answer = TRY(contactGateOf(book, debtor.key));
    QJsonArray blocks;
    Report report;
    for (const GateBlock& block : answer.blocks) {
        blocks.append(QJsonObject { { u"rule"_s, QString(nameOf(block.rule)) }, { u"text"_s, gateText(block, answer) }, { u"opens"_s, momentJson(block.opens) } });
        report.lines += QString(gateText(block, answer) + u' ' + opensText(block.opens, book.today())).trimmed();
    }
    if (answer.isOpen())
        report.lines += say(QT_TRANSLATE_NOOP("CommandLine", "%1 may be called.")).arg(debtor.fullName());
    report.json = { { u"debtor"_s, debtor.fullName() }, { u"open"_s, answer.isOpen() }, { u"blocks"_s, blocks }, { u"opens"_s, momentJson(answer.opens()) },
        { u"attempts"_s, answer.attempts }, { u"attempts_most"_s, answer.window.most }, { u"window_days"_s, answer.window.days } };
    return report;
}

Result<Report> listPromises(Book& book, const Arguments& arguments)
{
    std::optional<PromiseState> state;
    if (const QString name = arguments.option(u"state"_s); !name.isEmpty()) {
        state = fromName<PromiseState>(name);
        if (!state || *state == PromiseState::None)
            return fail(ErrorCode::InvalidValue, { u"state"_s, name });
    }
    Report report;
    QJsonArray all;
    for (const PromiseLine& line : TRY(promises(book, state))) {
        const PromiseState now = stateOf(line, book.today());
        const Money paid(line.facts.paid, line.promise.amount.currency());
        all.append(QJsonObject { { u"promise"_s, line.promise.id.uuid.toString() }, { u"case"_s, line.caseNumber }, { u"debtor"_s, line.debtor },
            { u"amount"_s, line.promise.amount.toDecimal() }, { u"currency"_s, line.promise.amount.currency().code() }, { u"paid"_s, paid.toDecimal() },
            { u"made"_s, line.promise.madeOn.toIso() }, { u"due"_s, line.promise.due.toIso() }, { u"state"_s, QString(nameOf(now)) } });
        report.rows.push_back({ line.caseNumber, line.debtor, formatWithCurrency(line.promise.amount), format(line.promise.due, DateStyle::Full),
            formatWithCurrency(paid), label(now) });
    }
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "Case")), say(QT_TRANSLATE_NOOP("CommandLine", "Debtor")), say(QT_TRANSLATE_NOOP("CommandLine", "Promised")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Due")), say(QT_TRANSLATE_NOOP("CommandLine", "Paid")), say(QT_TRANSLATE_NOOP("CommandLine", "State")) };
    report.rightAligned = { 2, 4 };
    report.json = { { u"promises"_s, all }, { u"count"_s, all.size() } };
    return report;
}

/// A promise by its id, or the one of a case that waits.
Result<Key<PromiseToPay>> findPromise(Book& book, const QString& text)
{
    const auto id = Uuid::fromString(text);
    std::optional<Key<Case>> file;
    if (!id)
        file = TRY(findSubject(book, text)).file.key;
    for (const PromiseLine& line : TRY(promises(book))) {
        const bool isIt = id ? line.promise.id.uuid == *id : line.caseKey == *file && stateOf(line, book.today()) == PromiseState::Waiting;
        if (isIt)
            return line.promise.key;
    }
    return fail(ErrorCode::NotFound, { u"promise"_s, text });
}

Result<Report> decide(Book& book, const Arguments& arguments, bool isGranted)
{
    TRY(decidePromise(book, TRY(findPromise(book, arguments.word(0))), isGranted, arguments.option(u"reason"_s)));
    return Report { .json = { { u"granted"_s, isGranted } },
        .lines = { isGranted ? say(QT_TRANSLATE_NOOP("CommandLine", "The promise is approved.")) : say(QT_TRANSLATE_NOOP("CommandLine", "The promise is declined.")) } };
}

Result<Report> listWork(Book& book, const Arguments& arguments)
{
    const qint64 limit = TRY(arguments.number(u"limit"_s, 0));
    WorkFilter filter;
    if (const QString agent = arguments.option(u"agent"_s); !agent.isEmpty())
        filter.agents = { agent };
    std::atomic_bool stop = false;
    const Worklist list = TRY(worklist(book, filter, stop));
    const bool explains = arguments.has(u"explain"_s);
    Report report;
    QJsonArray items;
    int minutes = 0;
    qint64 shown = 0;
    for (const WorkLine& line : list.lines) {
        minutes += line.minutes;
        if (limit > 0 && shown++ >= limit)
            continue;
        QJsonArray points;
        for (const PriorityPoints& one : line.points) {
            points.append(QJsonObject { { u"rule"_s, QString(nameOf(one.kind)) }, { u"points"_s, one.points }, { u"why"_s, pointsReason(one, line.item, line.currency, list.asOf) } });
        }
        items.append(QJsonObject { { u"claim"_s, line.number }, { u"case"_s, line.number }, { u"debtor"_s, line.debtor }, { u"currency"_s, line.currency.code() },
            { u"open"_s, Money(line.item.open, line.currency).toDecimal() }, { u"to_collect"_s, line.toCollect(list.asOf.date).toDecimal() },
            { u"group"_s, QString(nameOf(line.group)) }, { u"next_step"_s, line.item.stepKind }, { u"due"_s, line.item.step.toIso() }, { u"owner"_s, line.item.owner },
            { u"callable"_s, line.answer.isOpen() }, { u"score"_s, line.score }, { u"points"_s, points } });
        report.rows.push_back({ label(line.group), QString::number(line.score), line.number, line.debtor, formatWithCurrency(line.toCollect(list.asOf.date)),
            stepName(line.item.stepKind), whenText(line.item.step, list.asOf.date), gateShort(line.answer, list.asOf.date), line.item.owner });
        if (!explains)
            continue;
        for (const PriorityPoints& one : line.points) {
            report.rows.push_back({ QString(), u'+' + QString::number(one.points), QString(),
                QString(pointsTitle(one, line.currency) + u": "_s + pointsReason(one, line.item, line.currency, list.asOf)), {}, {}, {}, {}, {} });
        }
    }
    report.lines = { say(QT_TRANSLATE_NOOP("CommandLine", "%1 cases, about %2 minutes; %3 called today.")).arg(formatCount(qint64(list.lines.size())), formatCount(minutes), formatCount(list.done.worked)) };
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "Group")), say(QT_TRANSLATE_NOOP("CommandLine", "Points")), say(QT_TRANSLATE_NOOP("CommandLine", "Case")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Debtor")), say(QT_TRANSLATE_NOOP("CommandLine", "To collect")), say(QT_TRANSLATE_NOOP("CommandLine", "Next step")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Due")), say(QT_TRANSLATE_NOOP("CommandLine", "May be called")), say(QT_TRANSLATE_NOOP("CommandLine", "Owner")) };
    report.rightAligned = { 1, 4 };
    report.json = { { u"as_of"_s, list.asOf.toIso() }, { u"items"_s, items }, { u"count"_s, qint64(list.lines.size()) }, { u"minutes"_s, minutes }, { u"worked"_s, list.done.worked } };
    return report;
}

/// Why a case is on the list, or is not.
Result<Report> whyListed(Book& book, const Arguments& arguments)
{
    const Subject subject = TRY(findSubject(book, arguments.word(0)));
    const WorkLine line = TRY(workLine(book, subject.file.key));
    const Moment now = book.moment();
    const QString agent = arguments.option(u"agent"_s);
    const NotListed why = whyNotListed(line.item, { .agent = agent, .isSupervisor = TRY(roleOf(book)) == supervisorRole }, now.date);
    QJsonArray points;
    Report report;
    for (const PriorityPoints& one : line.points) {
        const QString reason = pointsReason(one, line.item, line.currency, now);
        points.append(QJsonObject { { u"rule"_s, QString(nameOf(one.kind)) }, { u"points"_s, one.points }, { u"why"_s, reason } });
        report.rows.push_back({ u'+' + QString::number(one.points), pointsTitle(one, line.currency), reason });
    }
    report.rows.push_back({ QString::number(line.score), say(QT_TRANSLATE_NOOP("CommandLine", "Points")), QString() });
    report.lines = { notListedText(why, line.item, now.date) };
    report.rightAligned = { 0 };
    report.json = { { u"case"_s, subject.file.number }, { u"listed"_s, why == NotListed::Listed }, { u"reason"_s, QString(nameOf(why)) }, { u"score"_s, line.score }, { u"points"_s, points } };
    return report;
}

} // namespace

std::vector<Command> contactCommands()
{
    const auto decision = [](bool isGranted) { return [isGranted](Book& book, const Arguments& arguments) { return decide(book, arguments, isGranted); }; };
    return {
        { .name = u"contact log"_s,
            .usage = { .options = { u"outcome"_s, u"note"_s, u"promise"_s, u"callback"_s, u"dispute"_s, u"number"_s, u"on"_s, u"confirm"_s }, .repeated = { u"detail"_s },
                .flags = { u"inbound"_s, u"identified"_s }, .words = 1 },
            .synopsis = u"CASE --outcome CODE [--note TEXT] [--promise AMT:DATE] [--callback DATETIME] [--dispute REASON[:AMT]] [--number N] [--on DATE] [--confirm letter|mail] "
                        "[--detail FIELD=TEXT ...] [--inbound] [--identified]"_s,
            .run = logCall },
        { .name = u"contact gate"_s, .usage = { .words = 1 }, .synopsis = u"DEBTOR"_s, .run = tellGate },
        { .name = u"contact hand-up"_s, .usage = { .options = { u"reason"_s }, .words = 1 }, .synopsis = u"CASE --reason TEXT"_s,
            .run = [](Book& book, const Arguments& arguments) -> Result<Report> {
                const Subject subject = TRY(findSubject(book, arguments.word(0)));
                TRY(handUp(book, subject.file.key, TRY(arguments.required(u"reason"_s))));
                Report report;
                report.json = { { u"case"_s, subject.file.number } };
                report.lines = { subject.file.number };
                return report;
            } },
        { .name = u"promise list"_s, .usage = { .options = { u"state"_s } }, .synopsis = u"[--state open|kept|broken|waiting]"_s, .run = listPromises },
        { .name = u"promise approve"_s, .usage = { .options = { u"reason"_s }, .words = 1 }, .synopsis = u"PROMISE|CASE [--reason TEXT]"_s, .run = decision(true) },
        { .name = u"promise decline"_s, .usage = { .options = { u"reason"_s }, .words = 1 }, .synopsis = u"PROMISE|CASE [--reason TEXT]"_s, .run = decision(false) },
        { .name = u"worklist"_s, .usage = { .options = { u"agent"_s, u"limit"_s }, .flags = { u"explain"_s } }, .synopsis = u"[--agent NAME] [--limit N] [--explain]"_s, .run = listWork },
        { .name = u"worklist why"_s, .usage = { .options = { u"agent"_s }, .words = 1 }, .synopsis = u"CASE [--agent NAME]"_s, .run = whyListed },
    };
}

} // namespace mahnwerk
