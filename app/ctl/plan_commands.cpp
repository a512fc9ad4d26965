// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/book/document_commands.h"
#include "core/book/plan_reminders.h"
#include "core/book/printed_plan.h"
#include "core/book/reference.h"
#include "core/storage/rows.h"
#include "ui/words/formats.h"
#include "ui/words/plan_labels.h"

#include <QJsonArray>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

QString decimal(qint64 minor, Currency currency)
{
    return Money(minor, currency).toDecimal();
}

/// "2027-01" as the number of a month.
Result<int> monthFrom(const QString& text)
{
    return PlanTerms::monthOf(TRY(Date::fromIso(QString(text + u"-01"_s))));
}

/// "3:2027-01-05", "3:120.00" or "3:2027-01-05:120.00": a line changed by hand.
Result<PlanEdit> editFrom(const QString& text, Currency currency)
{
    const QStringList parts = text.split(u':');
    bool isNumber = false;
    PlanEdit edit { .number = parts.value(0).toInt(&isNumber) };
    if (!isNumber || edit.number < 1 || parts.size() < 2)
        return fail(ErrorCode::InvalidValue, { u"line"_s, text });
    for (const QString& part : parts.sliced(1)) {
        if (const auto due = Date::fromIso(part))
            edit.due = *due;
        else
            edit.amount = TRY(amountFrom(part, currency)).minor();
    }
    return edit;
}

template<typename Enum>
Result<Enum> choiceOf(const Arguments& arguments, const QString& option, Enum otherwise)
{
    const QString text = arguments.option(option);
    if (text.isEmpty())
        return otherwise;
    const auto found = fromName<Enum>(text);
    if (!found)
        return fail(ErrorCode::InvalidValue, { option, text });
    return *found;
}

/// What somebody wants, from a case or some of its claims.
Result<PlanDraft> draftFrom(Book& book, const Arguments& arguments)
{
    PlanDraft draft { .caseKey = {}, .terms = { .firstDue = {}, .downPaymentOn = {}, .pauses = {}, .edits = {} } };
    Currency currency;
    for (int i = 0; i < arguments.wordCount(); ++i) {
        const Subject subject = TRY(findSubject(book, arguments.word(i)));
        if (!draft.caseKey.isNull() && draft.caseKey != subject.file.key)
            return fail(ErrorCode::NotAllowed, { u"a plan covers claims of one case"_s });
        draft.caseKey = subject.file.key;
        currency = subject.file.currency;
        if (subject.claim)
            draft.claims.push_back(subject.claim->key);
    }
    PlanTerms& terms = draft.terms;
    terms.firstDue = TRY(arguments.date(u"start"_s, {}));
    terms.rhythm = TRY(choiceOf(arguments, u"rhythm"_s, Rhythm::Monthly));
    terms.respread = TRY(choiceOf(arguments, u"respread"_s, arguments.has(u"count"_s) ? Respread::Count : Respread::Amount));
    terms.count = static_cast<int>(std::min<qint64>(TRY(arguments.number(u"count"_s, 0)), mostInstalments + 1));
    const auto amount = [&](const QString& text) -> Result<qint64> { return text.isEmpty() ? qint64(0) : TRY(amountFrom(text, currency)).minor(); };
    terms.instalment = TRY(amount(arguments.option(u"instalment"_s)));
    if (arguments.has(u"instalment"_s) && terms.instalment == 0)
        return fail(ErrorCode::NotAllowed, { u"an amount of a plan is above zero"_s });
    terms.discount = TRY(amount(arguments.option(u"discount"_s)));
    if (const QString down = arguments.option(u"down"_s); !down.isEmpty()) {
        terms.downPayment = TRY(amount(down.section(u':', 0, 0)));
        terms.downPaymentOn = down.contains(u':') ? TRY(Date::fromIso(down.section(u':', 1))) : book.today();
    }
    terms.finalInstalment = TRY(amount(arguments.option(u"final"_s)));
    terms.remindDays = static_cast<int>(std::min<qint64>(TRY(arguments.number(u"remind"_s, usualReminderDays)), mostReminderDays + 1));
    if (const QString step = arguments.option(u"step-up"_s); !step.isEmpty()) {
        terms.stepUp = TRY(amount(step.section(u':', 0, 0)));
        terms.stepEvery = std::max(1, step.section(u':', 1).toInt());
    }
    for (const QString& month : arguments.all(u"pause"_s))
        terms.pauses.push_back(TRY(monthFrom(month)));
    for (const QString& line : arguments.all(u"line"_s))
        terms.edits.push_back(TRY(editFrom(line, currency)));
    terms.isInterestResting = arguments.has(u"rest-interest"_s);
    terms.isMovedToWorkingDay = !arguments.has(u"nominal-dates"_s);
    draft.method = TRY(choiceOf(arguments, u"method"_s, PlanMethod::None));
    draft.isAcknowledged = arguments.has(u"acknowledged"_s);
    draft.validUntil = TRY(arguments.date(u"valid-until"_s, {}));
    draft.reason = arguments.option(u"reason"_s);
    if (arguments.has(u"settlement-fee"_s))
        terms.fee = TRY(planBasis(book, draft.caseKey, draft.claims)).settlementFee;
    draft.clause.graceDays = static_cast<int>(TRY(arguments.number(u"grace"_s, draft.clause.graceDays)));
    draft.clause.missedAtMost = static_cast<int>(TRY(arguments.number(u"missed"_s, draft.clause.missedAtMost)));
    draft.clause.daysLateAtMost = static_cast<int>(TRY(arguments.number(u"late"_s, draft.clause.daysLateAtMost)));
    return draft;
}

QJsonArray linesJson(const PlanSchedule& schedule, Currency currency)
{
    QJsonArray lines;
    for (const Instalment& line : schedule.lines)
        lines.append(QJsonObject { { u"n"_s, line.number }, { u"due"_s, line.due.toIso() }, { u"amount"_s, decimal(line.amount, currency) },
            { u"to_costs"_s, decimal(line.parts.costs, currency) }, { u"to_interest"_s, decimal(line.parts.interest, currency) },
            { u"to_principal"_s, decimal(line.parts.principal, currency) }, { u"open_after"_s, decimal(line.after.total(), currency) } });
    return lines;
}

Report reportOf(const PlanProposal& proposal, Currency currency)
{
    const PlanSchedule& schedule = proposal.schedule;
    Report report;
    QJsonArray warnings;
    for (const PlanNote& note : proposal.notes) {
        warnings.append(QString(nameOf(note.warning)));
        report.lines += noteText(note, schedule.lastDue(), currency);
    }
    for (const Instalment& line : schedule.lines) {
        const auto cell = [&](qint64 minor) { return format(Money(minor, currency)); };
        report.rows.push_back({ QString::number(line.number), format(line.due, DateStyle::Full), cell(line.amount), cell(line.parts.costs), cell(line.parts.interest),
            cell(line.parts.principal), cell(line.after.total()) });
    }
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "No.")), say(QT_TRANSLATE_NOOP("CommandLine", "Due")), say(QT_TRANSLATE_NOOP("CommandLine", "Instalment")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Costs")), say(QT_TRANSLATE_NOOP("CommandLine", "Interest")), say(QT_TRANSLATE_NOOP("CommandLine", "Principal")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Left")) };
    report.rightAligned = { 0, 2, 3, 4, 5, 6 };
    report.json = { { u"instalments"_s, linesJson(schedule, currency) }, { u"total"_s, decimal(schedule.total(), currency) },
        { u"covered"_s, decimal(schedule.covered.total(), currency) }, { u"interest_total"_s, decimal(schedule.interestAdded(), currency) }, { u"warnings"_s, warnings },
        { u"needs_approval"_s, proposal.needsApproval() } };
    return report;
}

/// With an amount or a count the plan, else the three offers.
Result<Report> propose(Book& book, const Arguments& arguments)
{
    const PlanDraft draft = TRY(draftFrom(book, arguments));
    const PlanBasis basis = TRY(planBasis(book, draft.caseKey, draft.claims));
    if (draft.terms.firstDue.isNull())
        return fail(ErrorCode::MissingValue, { u"start"_s });
    if (draft.terms.instalment > 0 || draft.terms.count > 0)
        return reportOf(TRY(planProposal(basis, draft.terms, draft.isAcknowledged)), basis.currency);
    const QString budget = arguments.option(u"budget"_s);
    const auto offers = TRY(planOffers(draft.terms, basis.subject, basis.measure.limit, budget.isEmpty() ? 0 : TRY(amountFrom(budget, basis.currency)).minor()));
    Report report;
    QJsonArray all;
    for (const PlanOffer& offer : offers) {
        const PlanSchedule& schedule = offer.schedule;
        all.append(QJsonObject { { u"kind"_s, QString(nameOf(offer.kind)) }, { u"instalment"_s, decimal(offer.terms.instalment, basis.currency) },
            { u"count"_s, qint64(schedule.lines.size()) }, { u"until"_s, schedule.lastDue().toIso() }, { u"total"_s, decimal(schedule.total(), basis.currency) },
            { u"interest_total"_s, decimal(schedule.interestAdded(), basis.currency) }, { u"instalments"_s, linesJson(schedule, basis.currency) } });
        report.rows.push_back({ label(offer.kind), planShort(linesOf(schedule), basis.currency), format(schedule.lastDue(), DateStyle::Full),
            format(Money(schedule.interestAdded(), basis.currency)), format(Money(schedule.total(), basis.currency)) });
    }
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "Offer")), say(QT_TRANSLATE_NOOP("CommandLine", "Instalments")), say(QT_TRANSLATE_NOOP("CommandLine", "Until")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Interest")), say(QT_TRANSLATE_NOOP("CommandLine", "Total")) };
    report.rightAligned = { 3, 4 };
    report.json = { { u"offers"_s, all } };
    return report;
}

/// A plan by its id, or the newest of a case.
Result<Key<InstalmentPlan>> findPlan(Book& book, const QString& text)
{
    if (const auto id = Uuid::fromString(text)) {
        if (const auto found = TRY(planById(book.database(), *id)))
            return *found;
        return fail(ErrorCode::NotFound, { u"plan"_s, text });
    }
    const auto plans = TRY(plansOf(book.database(), TRY(findSubject(book, text)).file.key));
    if (plans.empty())
        return fail(ErrorCode::NotFound, { u"plan"_s, text });
    return plans.back().plan.key;
}

Result<Report> reportOf(Book& book, Key<InstalmentPlan> key)
{
    const StoredPlan stored = TRY(storedPlan(book.database(), key));
    const InstalmentPlan& plan = stored.plan;
    const Currency currency = plan.covered.currency();
    Report report;
    for (const PlanView& view : TRY(planViews(book, plan.caseKey))) {
        if (view.stored.plan.key != key)
            continue;
        QJsonArray lines;
        for (size_t i = 0; i < plan.lines.size(); ++i) {
            const LineCourse course = stored.agreement ? view.course.lines[i] : LineCourse { .line = plan.lines[i], .paid = 0, .coveredOn = {}, .missedFrom = plan.lines[i].due };
            const InstalmentState state = stored.agreement ? course.on(book.today()) : InstalmentState::Open;
            lines.append(QJsonObject { { u"n"_s, qint64(i + 1) }, { u"due"_s, course.line.due.toIso() }, { u"amount"_s, decimal(course.line.amount, currency) },
                { u"paid"_s, decimal(course.paid, currency) }, { u"state"_s, QString(nameOf(state)) } });
            report.rows.push_back({ QString::number(i + 1), format(course.line.due, DateStyle::Full), format(Money(course.line.amount, currency)),
                format(Money(course.paid, currency)), label(state) });
        }
        const auto next = view.course.next();
        report.json = { { u"plan"_s, plan.id.uuid.toString() }, { u"state"_s, QString(nameOf(view.state)) }, { u"covered"_s, plan.covered.toDecimal() },
            { u"total"_s, decimal(plan.total(), currency) }, { u"paid"_s, decimal(view.course.paid, currency) }, { u"missed"_s, view.course.missedOn(book.today()) },
            { u"next_due"_s, next ? QJsonValue(next->line.due.toIso()) : QJsonValue() }, { u"instalments"_s, lines } };
        report.lines = { label(view.state), clauseText(plan.clause()) };
    }
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "No.")), say(QT_TRANSLATE_NOOP("CommandLine", "Due")), say(QT_TRANSLATE_NOOP("CommandLine", "Instalment")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Paid")), say(QT_TRANSLATE_NOOP("CommandLine", "State")) };
    report.rightAligned = { 0, 2, 3 };
    return report;
}

/// A plan that is there, or one that is made now.
Result<Report> agree(Book& book, const Arguments& arguments)
{
    const AgreedBy by = TRY(choiceOf(arguments, u"by"_s, AgreedBy::Word));
    const bool isNew = arguments.has(u"start"_s);
    const auto agreed = book.transact(Operation::AgreePlan, [&](Transaction&) -> Result<Key<InstalmentPlan>> {
        const Key<InstalmentPlan> key = isNew ? TRY(makePlan(book, TRY(draftFrom(book, arguments)), PlanStage::Draft)) : TRY(findPlan(book, arguments.word(0)));
        TRY(agreePlan(book, key, by));
        return key;
    });
    return reportOf(book, TRY(agreed));
}

Result<Report> offer(Book& book, const Arguments& arguments)
{
    constexpr int usualDays = 7;
    PlanDraft draft = TRY(draftFrom(book, arguments));
    if (draft.validUntil.isNull())
        draft.validUntil = book.today().addDays(usualDays);
    return reportOf(book, TRY(makePlan(book, draft, PlanStage::Offered)));
}

Result<Report> request(Book& book, const Arguments& arguments)
{
    return reportOf(book, TRY(makePlan(book, TRY(draftFrom(book, arguments)), PlanStage::Requested)));
}

/// The letter or mail about a plan, into the outbox.
Result<Report> writeLetter(Book& book, const Arguments& arguments)
{
    const Key<InstalmentPlan> key = TRY(findPlan(book, arguments.word(0)));
    const DocumentChannel channel = TRY(choiceOf(arguments, u"by"_s, DocumentChannel::Letter));
    const CaseView view = TRY(caseView(book, TRY(storedPlan(book.database(), key)).plan.caseKey));
    const LetterLocale locale = arguments.has(u"language"_s) ? letterLocaleFor(arguments.option(u"language"_s), view.creditor.country) : localeOf(view);
    const Document document = TRY(row(book.database(), TRY(writePlan(book, key, channel, locale))));
    Report report;
    report.json = { { u"message"_s, document.id.uuid.toString() }, { u"case"_s, view.file.number }, { u"by"_s, QString(nameOf(document.channel)) },
        { u"kind"_s, document.kind }, { u"language"_s, document.locale }, { u"to"_s, document.recipient }, { u"subject"_s, document.subject } };
    report.lines = { document.subject, document.recipient };
    return report;
}

Result<Report> remind(Book& book, const Arguments&)
{
    const int written = TRY(remindOfInstalments(book, Reminders::All));
    Report report;
    report.json = { { u"written"_s, written } };
    report.lines = { say(QT_TRANSLATE_NOOP("CommandLine", "%1 e-mails written")).arg(formatCount(written)) };
    return report;
}

Result<Report> list(Book& book, const Arguments& arguments)
{
    const QString wanted = arguments.option(u"state"_s);
    if (!wanted.isEmpty() && !fromName<PlanState>(wanted))
        return fail(ErrorCode::InvalidValue, { u"state"_s, wanted });
    Report report;
    QJsonArray all;
    for (const PlanLineRow& line : TRY(planRows(book.database()))) {
        const PlanState state = stateOf(line.stored, line.record, book.today());
        if (!wanted.isEmpty() && wanted != nameOf(state))
            continue;
        const InstalmentPlan& plan = line.stored.plan;
        const Currency currency = plan.covered.currency();
        all.append(QJsonObject { { u"plan"_s, plan.id.uuid.toString() }, { u"case"_s, line.caseNumber }, { u"debtor"_s, line.debtor },
            { u"creditor"_s, line.creditor }, { u"state"_s, QString(nameOf(state)) }, { u"instalments"_s, qint64(plan.lines.size()) },
            { u"total"_s, decimal(plan.total(), currency) }, { u"currency"_s, currency.code() },
            { u"next_due"_s, line.record.due.isNull() ? QJsonValue() : QJsonValue(line.record.due.toIso()) }, { u"next_amount"_s, decimal(line.record.rest, currency) },
            { u"paid"_s, decimal(line.stored.agreement ? line.record.paidOn(plan) : 0, currency) }, { u"missed"_s, line.record.missedIn(plan, book.today()) } });
        report.rows.push_back({ line.caseNumber, line.debtor, planShort(plan.lines, currency), label(state),
            line.record.due.isNull() ? QString() : format(line.record.due, DateStyle::Full), format(Money(line.record.rest, currency)) });
    }
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "Case")), say(QT_TRANSLATE_NOOP("CommandLine", "Debtor")), say(QT_TRANSLATE_NOOP("CommandLine", "Plan")),
        say(QT_TRANSLATE_NOOP("CommandLine", "State")), say(QT_TRANSLATE_NOOP("CommandLine", "Next on")), say(QT_TRANSLATE_NOOP("CommandLine", "Next amount")) };
    report.rightAligned = { 5 };
    report.json = { { u"plans"_s, all }, { u"count"_s, all.size() } };
    return report;
}

} // namespace

std::vector<Command> planCommands()
{
    const QStringList options { u"start"_s, u"rhythm"_s, u"instalment"_s, u"count"_s, u"down"_s, u"step-up"_s, u"discount"_s, u"respread"_s, u"method"_s, u"grace"_s,
        u"missed"_s, u"late"_s, u"valid-until"_s, u"reason"_s, u"by"_s, u"budget"_s, u"final"_s, u"remind"_s };
    const Usage usage { .options = options, .repeated = { u"pause"_s, u"line"_s }, .flags = { u"rest-interest"_s, u"nominal-dates"_s, u"acknowledged"_s, u"settlement-fee"_s }, .words = 1,
        .mostWords = 50 };
    const QString terms = u"--start DATE [--rhythm monthly|biweekly|weekly|last-of-month|14-and-last] (--instalment AMT | --count N) [--down AMT[:DATE]] [--final AMT] [--step-up AMT:N] "
                          "[--pause YYYY-MM ...] [--line N:DATE|AMT ...] [--respread amount|count|last] [--discount AMT] [--settlement-fee] [--rest-interest] [--nominal-dates] "
                          "[--method standing-order|transfer|direct-debit|cash] [--grace DAYS] [--missed N] [--late DAYS] [--remind DAYS] [--acknowledged]"_s;
    return {
        { .name = u"plan propose"_s, .usage = usage, .synopsis = u"CASE|CLAIM... [--budget AMT] "_s + terms, .run = propose },
        { .name = u"plan offer"_s, .usage = usage, .synopsis = u"CASE|CLAIM... [--valid-until DATE] "_s + terms, .run = offer },
        { .name = u"plan request"_s, .usage = usage, .synopsis = u"CASE|CLAIM... [--reason TEXT] "_s + terms, .run = request },
        { .name = u"plan agree"_s, .usage = usage, .synopsis = u"PLAN|CASE [--by word|signature|payment], or CASE|CLAIM... "_s + terms, .run = agree },
        { .name = u"plan show"_s, .usage = { .words = 1 }, .synopsis = u"PLAN|CASE"_s,
            .run = [](Book& book, const Arguments& arguments) -> Result<Report> { return reportOf(book, TRY(findPlan(book, arguments.word(0)))); } },
        { .name = u"plan cancel"_s, .usage = { .options = { u"reason"_s }, .words = 1 }, .synopsis = u"PLAN|CASE --reason TEXT"_s,
            .run = [](Book& book, const Arguments& arguments) -> Result<Report> {
                const Key<InstalmentPlan> key = TRY(findPlan(book, arguments.word(0)));
                TRY(cancelPlan(book, key, TRY(arguments.required(u"reason"_s))));
                return reportOf(book, key);
            } },
        { .name = u"plan letter"_s, .usage = { .options = { u"by"_s, u"language"_s }, .words = 1 }, .synopsis = u"PLAN|CASE [--by letter|mail] [--language de|fr|it|en]"_s,
            .run = writeLetter },
        { .name = u"plan remind"_s, .usage = {}, .synopsis = {}, .run = remind },
        { .name = u"plan list"_s, .usage = { .options = { u"state"_s } }, .synopsis = u"[--state running|missed|kept|defaulted|offered|requested]"_s, .run = list },
    };
}

} // namespace mahnwerk
