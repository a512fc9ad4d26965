// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/book/account_commands.h"
#include "core/book/known_rates.h"
#include "core/book/account_file.h"
#include "core/book/claim_list.h"
#include "core/book/printed_account.h"
#include "core/book/reference.h"
#include "ui/words/account_labels.h"
#include "ui/words/formats.h"
#include "ui/words/labels.h"
#include "ui/words/law_labels.h"

#include <QFile>
#include <QJsonArray>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

QString decimal(qint64 minor, const Case& file)
{
    return Money(minor, file.currency).toDecimal();
}

QJsonArray linesOf(const ClaimAccount& account, const Case& file)
{
    QJsonArray lines;
    for (size_t i = 0; i < account.statement.lines.size(); ++i) {
        const StatementLine& line = account.statement.lines[i];
        lines.append(QJsonObject { { u"date"_s, line.date.toIso() }, { u"kind"_s, kindOf(line) },
            { u"text"_s, account.texts[i] }, { u"amount"_s, decimal(line.amount, file) },
            { u"to_costs"_s, decimal(line.effect.costs, file) }, { u"to_interest"_s, decimal(line.effect.interest, file) },
            { u"to_principal"_s, decimal(line.effect.principal, file) }, { u"costs_open"_s, decimal(line.open.costs, file) },
            { u"interest_open"_s, decimal(line.open.interest, file) },
            { u"principal_open"_s, decimal(line.open.principal, file) } });
    }
    return lines;
}

QJsonObject sumsOf(const OpenFigures& open, const CaseAccount& account)
{
    return { { u"currency"_s, account.file.currency.code() }, { u"as_of"_s, account.asOf.toIso() },
        { u"principal_open"_s, decimal(open.principal, account.file) }, { u"costs_open"_s, decimal(open.costs, account.file) },
        { u"interest_open"_s, decimal(open.interest, account.file) }, { u"total_open"_s, decimal(open.total(), account.file) },
        { u"per_day"_s, decimal(open.perDay, account.file) } };
}

QJsonObject jsonOf(const ClaimAccount& one, const CaseAccount& account, bool isExplained)
{
    QJsonObject json = sumsOf(one.statement.open, account);
    json.insert(u"claim"_s, one.number);
    json.insert(u"reference"_s, one.claim.reference);
    json.insert(u"lines"_s, linesOf(one, account.file));
    if (!isExplained)
        return json;
    QJsonArray periods;
    for (const InterestPeriod& period : one.statement.periods)
        periods.append(periodJson(period, account.file.currency));
    QJsonArray allocations;
    for (const PaymentPart& part : account.allocations) {
        if (part.claim != one.claim.key)
            continue;
        allocations.append(QJsonObject { { u"payment"_s, Id<Payment> { part.id }.uuid.toString() },
            { u"costs"_s, decimal(part.parts.costs, account.file) },
            { u"interest"_s, decimal(part.parts.interest, account.file) },
            { u"principal"_s, decimal(part.parts.principal, account.file) } });
    }
    json.insert(u"interest"_s, periods);
    json.insert(u"interest_accrued"_s, decimal(one.statement.interestAccrued, account.file));
    json.insert(u"allocations"_s, allocations);
    json.insert(u"regime"_s, one.claim.regime);
    json.insert(u"day_count"_s, one.claim.dayCount);
    json.insert(u"order"_s, one.claim.allocation);
    json.insert(u"interest_from"_s, one.claim.interestFrom.toIso());
    json.insert(u"settings"_s, one.claim.settings);
    return json;
}

void addRows(Report& report, const ClaimAccount& one, const CaseAccount& account, bool isExplained)
{
    const auto money = [&](qint64 minor) { return format(Money(minor, account.file.currency)); };
    report.rows.push_back({ one.number, one.claim.reference });
    for (size_t i = 0; i < one.statement.lines.size(); ++i) {
        const StatementLine& line = one.statement.lines[i];
        report.rows.push_back({ format(line.date, DateStyle::Full), label(line), one.texts[i], money(line.amount),
            money(line.open.costs), money(line.open.interest), money(line.open.principal) });
    }
    for (const InterestPeriod& period : one.statement.periods) {
        if (!isExplained)
            break;
        // Before rounding, in the column of interest; the source of a rate once, above the table.
        report.rows.push_back({ format(period.from, DateStyle::Full), QString(u"- "_s + format(period.to, DateStyle::Full)),
            formulaOf(period, account.file.currency), QString(), QString(),
            period.amount.toDecimal(account.file.currency), QString() });
        const QString source = period.rate.toDecimal() + u" %: "_s + period.source;
        if (!report.lines.contains(source))
            report.lines.append(source);
    }
}

struct AskedAccounts {
    std::vector<CaseAccount> accounts;
    Key<Claim> claim; ///< of this one only
    bool isDebtor = false;
};

Result<AskedAccounts> askedAccounts(Book& book, const QString& word, Date knownOn)
{
    AskedAccounts asked;
    if (const auto subject = findSubject(book, word); subject && subject->claim) {
        asked.claim = subject->claim->key;
        asked.accounts.push_back(TRY(caseAccount(book, subject->file.key, book.today(), knownOn)));
    } else if (subject && word.compare(subject->file.number, Qt::CaseInsensitive) == 0) {
        asked.accounts.push_back(TRY(caseAccount(book, subject->file.key, book.today(), knownOn)));
    } else {
        const Debtor debtor = TRY(findDebtor(book, word));
        asked.isDebtor = true;
        for (const Case& file : TRY(casesOfDebtor(book, debtor.key)))
            asked.accounts.push_back(TRY(caseAccount(book, file.key, book.today(), knownOn)));
    }
    return asked;
}

Result<Report> showAccount(Book& book, const Arguments& arguments)
{
    const Date knownOn = TRY(arguments.date(u"known-on"_s, {}));
    const bool isExplained = arguments.has(u"explain"_s);
    const AskedAccounts asked = TRY(askedAccounts(book, arguments.word(0), knownOn));
    Report report;
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "Date")), say(QT_TRANSLATE_NOOP("CommandLine", "Kind")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Text")), say(QT_TRANSLATE_NOOP("CommandLine", "Amount")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Costs")), say(QT_TRANSLATE_NOOP("CommandLine", "Interest")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Principal")) };
    report.rightAligned = { 3, 4, 5, 6 };
    QJsonArray cases;
    for (const CaseAccount& account : asked.accounts) {
        QJsonArray claims;
        OpenFigures open;
        for (const ClaimAccount& one : account.claims) {
            if (!asked.claim.isNull() && one.claim.key != asked.claim)
                continue;
            claims.append(jsonOf(one, account, isExplained));
            addRows(report, one, account, isExplained);
            open += one.statement.open;
        }
        report.lines.prepend(say(QT_TRANSLATE_NOOP("CommandLine", "Open on %1: %2, interest per day %3"))
                                 .arg(format(account.asOf, DateStyle::Full),
                                     formatWithCurrency(Money(open.total(), account.file.currency)),
                                     formatWithCurrency(Money(open.perDay, account.file.currency))));
        // A claim that was not known then has nothing open.
        if (!asked.claim.isNull())
            report.json = claims.isEmpty() ? sumsOf({}, account) : claims.first().toObject();
        QJsonObject json = sumsOf(account.open(), account);
        json.insert(u"case"_s, account.file.number);
        json.insert(u"unallocated"_s, decimal(account.unallocated, account.file));
        json.insert(u"claims"_s, claims);
        cases.append(json);
    }
    if (asked.isDebtor)
        report.json = { { u"cases"_s, cases } };
    else if (asked.claim.isNull())
        report.json = cases.first().toObject();
    if (!knownOn.isNull())
        report.json.insert(u"known_on"_s, knownOn.toIso());
    if (arguments.has(u"pdf"_s)) {
        report.json.insert(u"pages"_s, TRY(writeAccountPdf(book, asked.accounts, asked.claim, knownOn, arguments.option(u"pdf"_s))));
        report.lines.append(say(QT_TRANSLATE_NOOP("CommandLine", "Statement: %1")).arg(arguments.option(u"pdf"_s)));
    }
    if (arguments.has(u"csv"_s))
        TRY(saveAccountCsv(asked.accounts, asked.claim, arguments.option(u"csv"_s)));
    return report;
}

Result<Report> setClaim(Book& book, const Arguments& arguments)
{
    const Claim claim = TRY(findClaim(book, arguments.word(0)));
    const auto given = [&](const QString& name) {
        return arguments.has(name) ? std::optional(arguments.option(name)) : std::nullopt;
    };
    TermsDraft draft { .regime = given(u"regime"_s), .dayCount = given(u"day-count"_s), .order = given(u"order"_s),
        .interestFrom = {}, .procedure = given(u"procedure"_s), .settings = {}, .defaultReason = given(u"default-reason"_s),
        .ground = given(u"ground"_s), .groundDate = {}, .rateReason = given(u"rate-reason"_s),
        .limitation = given(u"limitation"_s), .arose = {}, .knownSince = {}, .security = {}, .enforcedSince = {},
        .calledIn = {} };
    const std::pair<QString, std::optional<Date>*> dates[] = { { u"interest-from"_s, &draft.interestFrom },
        { u"ground-date"_s, &draft.groundDate }, { u"arose"_s, &draft.arose }, { u"known-since"_s, &draft.knownSince },
        { u"enforced-since"_s, &draft.enforcedSince }, { u"called-in"_s, &draft.calledIn } };
    for (const auto& [name, date] : dates) {
        if (arguments.has(name))
            *date = TRY(arguments.date(name, {}));
    }
    draft.isCorrection = arguments.has(u"from-start"_s);
    if (arguments.has(u"security"_s)) {
        bool isNumber = false;
        draft.security = arguments.option(u"security"_s).toInt(&isNumber);
        if (!isNumber)
            return fail(ErrorCode::InvalidValue, { u"--security"_s, arguments.option(u"security"_s) });
    }
    for (const QString& pair : arguments.all(u"setting"_s))
        draft.settings.emplace_back(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    TRY(setTerms(book, claim.key, draft));
    const Claim after = TRY(findClaim(book, arguments.word(0)));
    QStringList hints;
    for (const TermsHint hint : termsHints(*book.law(), after))
        hints += hintText(hint);
    return Report { .json = { { u"claim"_s, arguments.word(0) }, { u"regime"_s, after.regime },
                        { u"day_count"_s, after.dayCount }, { u"order"_s, after.allocation },
                        { u"interest_from"_s, after.interestFrom.toIso() }, { u"procedure"_s, after.procedure },
                        { u"settings"_s, after.settings }, { u"default_reason"_s, after.defaultReason },
                        { u"ground"_s, after.ground }, { u"ground_date"_s, after.groundDate.toIso() },
                        { u"rate_reason"_s, after.rateReason }, { u"limitation"_s, after.limitation },
                        { u"hints"_s, QJsonArray::fromStringList(hints) } },
        .lines = QStringList { say(QT_TRANSLATE_NOOP("CommandLine", "%1 is kept as asked.")).arg(arguments.word(0)) } + hints };
}

Result<Report> addOneEntry(Book& book, const Arguments& arguments)
{
    const Subject subject = TRY(findSubject(book, arguments.word(0)));
    const Claim claim = TRY(findClaim(book, arguments.word(0)));
    const QString kindName = TRY(arguments.required(u"kind"_s));
    const auto kind = fromName<EntryKind>(kindName);
    if (!kind)
        return fail(ErrorCode::InvalidValue, { u"--kind"_s, kindName });
    EntryDraft draft { .claim = claim.key, .kind = *kind, .component = arguments.option(u"component"_s),
        .text = arguments.option(u"text"_s) };
    const QString amount = TRY(arguments.required(u"amount"_s));
    draft.amount = TRY(Money::fromDecimal(amount, subject.file.currency));
    draft.valueDate = TRY(arguments.date(u"value-date"_s, book.today()));
    draft.bearsFrom = TRY(arguments.date(u"bears-interest-from"_s, {}));
    draft.through = TRY(arguments.date(u"through"_s, {}));
    const RecordedEntry recorded = TRY(addEntry(book, draft));
    const auto text = [&](qint64 minor) { return decimal(minor, subject.file); };
    const QJsonObject effect { { u"claim"_s, claimNumber(subject.file, claim) }, { u"costs"_s, text(recorded.effect.costs) },
        { u"interest"_s, text(recorded.effect.interest) }, { u"principal"_s, text(recorded.effect.principal) } };
    Report report { .json = { { u"entry"_s, recorded.id.uuid.toString() }, { u"allocations"_s, QJsonArray { effect } },
                        { u"unallocated"_s, text(0) } },
        .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "Booked: %1")).arg(recorded.id.uuid.toString()) } };
    if (recorded.exceededLimit) {
        report.json.insert(u"limit"_s, recorded.exceededLimit->toDecimal());
        report.lines.append(say(QT_TRANSLATE_NOOP("CommandLine", "More than %1 for a reminder is rarely recoverable: paper and postage only (§§ 280, 286 BGB)."))
                                .arg(formatWithCurrency(*recorded.exceededLimit)));
    }
    return report;
}

Report reversed(const QString& what, const QString& id)
{
    return { .json = { { what, id }, { u"reversed"_s, true } },
        .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "Reversed: %1")).arg(id) } };
}

Result<Report> reverseOneEntry(Book& book, const Arguments& arguments)
{
    const Entry entry = TRY(findEntry(book, arguments.word(0)));
    const QString reason = TRY(arguments.required(u"reason"_s));
    TRY(reverseEntry(book, entry.key, reason));
    return reversed(u"entry"_s, arguments.word(0));
}

Result<Report> reverseOnePayment(Book& book, const Arguments& arguments)
{
    const Payment payment = TRY(findPayment(book, arguments.word(0)));
    const QString reason = TRY(arguments.required(u"reason"_s));
    TRY(reversePayment(book, payment.key, reason));
    return reversed(u"payment"_s, arguments.word(0));
}

Result<Report> importRates(Book& book, const Arguments& arguments)
{
    QFile file(arguments.word(0));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, { arguments.word(0), file.errorString() });
    const QString table = arguments.option(u"table"_s, u"de"_s);
    TRY(bringRates(book, table, QString::fromUtf8(file.readAll())));
    const RateTable& rates = book.law()->baseRates.at(table);
    return Report { .json = { { u"table"_s, table }, { u"known_until"_s, rates.last().toIso() } },
        .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "Base rates are known until %1.")).arg(format(rates.last(), DateStyle::Full)) } };
}

} // namespace

std::vector<Command> accountCommands()
{
    return {
        { .name = u"claim account"_s, .usage = { .options = { u"known-on"_s, u"csv"_s, u"pdf"_s }, .flags = { u"explain"_s }, .words = 1 },
            .synopsis = u"CLAIM|CASE|DEBTOR [--explain] [--known-on DATE] [--csv FILE] [--pdf FILE]"_s, .run = showAccount,
            .drawsLetters = true },
        { .name = u"claim set"_s,
            .usage = { .options = { u"regime"_s, u"day-count"_s, u"order"_s, u"interest-from"_s, u"procedure"_s,
                           u"default-reason"_s, u"ground"_s, u"ground-date"_s, u"rate-reason"_s, u"limitation"_s, u"arose"_s,
                           u"known-since"_s, u"security"_s, u"enforced-since"_s, u"called-in"_s },
                .repeated = { u"setting"_s }, .flags = { u"from-start"_s }, .words = 1 },
            .synopsis = u"CLAIM [--regime R] [--day-count D] [--order de-367|de-497|ch-85|at-1416] [--interest-from DATE] "
                        "[--procedure P] [--setting NAME=VALUE] [--from-start] [--default-reason fixed-date|reminder|refusal|after-invoice] "
                        "[--ground TEXT] [--ground-date DATE] [--rate-reason TEXT] [--limitation PERIOD] [--arose DATE] "
                        "[--known-since DATE] [--security 0-9] [--enforced-since DATE] [--called-in DATE]"_s,
            .run = setClaim },
        { .name = u"entry add"_s,
            .usage = { .options = { u"kind"_s, u"amount"_s, u"value-date"_s, u"text"_s, u"bears-interest-from"_s,
                           u"through"_s, u"component"_s },
                .words = 1 },
            .synopsis = u"CLAIM --kind principal|cost|court-cost|flat-sum|credit-note|write-off|interest-booked --amount AMT "
                        "--value-date DATE [--text T] [--bears-interest-from DATE] [--through DATE] "
                        "[--component costs|interest|principal]"_s,
            .run = addOneEntry },
        { .name = u"entry reverse"_s, .usage = { .options = { u"reason"_s }, .words = 1 },
            .synopsis = u"ENTRY --reason R"_s, .run = reverseOneEntry },
        { .name = u"payment reverse"_s, .usage = { .options = { u"reason"_s }, .words = 1 },
            .synopsis = u"PAYMENT --reason R"_s, .run = reverseOnePayment },
        { .name = u"import rates"_s, .usage = { .options = { u"table"_s }, .words = 1 },
            .synopsis = u"FILE [--table de|at]"_s, .run = importRates },
    };
}

} // namespace mahnwerk
