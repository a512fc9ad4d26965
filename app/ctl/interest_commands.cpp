// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/payments/account_statement.h"
#include "core/payments/rate_schedules.h"
#include "ui/words/formats.h"
#include "ui/words/labels.h"

#include <QFile>
#include <QJsonArray>
#include <QTextStream>

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

const Usage interestUsage {
    .options = { u"principal"_s, u"currency"_s, u"from"_s, u"to"_s, u"regime"_s, u"day-count"_s, u"batch"_s },
    .repeated = { u"payment"_s, u"setting"_s },
    .flags = { u"explain"_s },
};

/// The largest amount that interest is computed on: 10^15 minor units.
constexpr qint64 largest = 1'000'000'000'000'000;

struct InterestRequest {
    Currency currency;
    DayCount dayCount = DayCount::Act365;
    Date to;
    LedgerFacts facts;
    qsizetype paymentsAfter = 0; ///< after `to`: not part of the result
};

Uuid numbered(size_t number)
{
    Uuid id;
    id.bytes[14] = static_cast<quint8>(number / 256);
    id.bytes[15] = static_cast<quint8>(number % 256);
    return id;
}

Result<LedgerPayment> paymentFrom(const QString& text, Currency currency, size_t number)
{
    const QString date = text.section(u':', 0, 0);
    const QString amount = text.section(u':', 1);
    LedgerPayment payment;
    payment.id = numbered(number);
    payment.valueDate = TRY(Date::fromIso(date));
    const Money paid = TRY(amountFrom(amount, currency));
    payment.amount = paid.minor();
    return payment;
}

Result<InterestRequest> requestFrom(const Arguments& arguments, RateSchedules& schedules)
{
    InterestRequest request;
    const QString currency = TRY(arguments.required(u"currency"_s));
    const QString principal = TRY(arguments.required(u"principal"_s));
    const QString regime = TRY(arguments.required(u"regime"_s));
    TRY(arguments.required(u"from"_s));
    TRY(arguments.required(u"to"_s));
    request.currency = TRY(Currency::fromCode(currency));
    if (request.currency.digits() == 0)
        return fail(ErrorCode::CurrencyWithoutCents, { request.currency.code() });
    const Money amount = TRY(amountFrom(principal, request.currency));
    const Date from = TRY(arguments.date(u"from"_s, {}));
    request.to = TRY(arguments.date(u"to"_s, {}));
    if (request.to < from)
        return fail(ErrorCode::InvalidValue, { u"--to"_s, request.to.toIso() });
    const QString dayCountName = arguments.option(u"day-count"_s, u"act365"_s);
    const auto dayCount = fromName<DayCount>(dayCountName);
    if (!dayCount)
        return fail(ErrorCode::InvalidValue, { u"--day-count"_s, dayCountName });
    request.dayCount = *dayCount;
    AccountSettings settings;
    for (const QString& pair : arguments.all(u"setting"_s))
        TRY(settings.set(pair.section(u'=', 0, 0), pair.section(u'=', 1)));

    Claim claim;
    claim.key = { 1 };
    claim.regime = regime;
    claim.allocation = u"de-367"_s; // without costs they all pay interest, then principal; but for § 497 (3) BGB
    claim.dayCount = dayCountName;
    claim.interestFrom = from;
    claim.dueDate = from;
    const ClaimTerms terms = TRY(schedules.termsOf(claim, settings));
    const LedgerEntry entry { .kind = EntryKind::Principal, .amount = amount.minor(), .valueDate = from };
    request.facts.claims.push_back({ terms, { entry } });
    request.facts.settings = settings;
    for (const QString& text : arguments.all(u"payment"_s)) {
        const LedgerPayment payment = TRY(paymentFrom(text, request.currency, request.facts.payments.size()));
        // Paid before the first day: principal is there to take it.
        LedgerEntry& charge = request.facts.claims.front().entries.front();
        charge.valueDate = std::min(charge.valueDate, payment.valueDate);
        request.paymentsAfter += payment.valueDate > request.to ? 1 : 0;
        request.facts.payments.push_back(payment);
    }
    return request;
}

QJsonArray linesOf(const ClaimStatement& claim, const InterestRequest& request)
{
    QJsonArray lines;
    for (const InterestPeriod& period : claim.periods) {
        lines.append(periodJson(period, request.currency));
    }
    return lines;
}

QJsonObject jsonOf(const AccountStatement& statement, const InterestRequest& request)
{
    const ClaimStatement& claim = statement.claims.front();
    const auto decimal = [&](qint64 minor) { return Money(minor, request.currency).toDecimal(); };
    const bool isPerSegment = request.facts.settings.residual == Residual::PerSegment;
    QJsonArray payments;
    for (const PaymentPart& part : statement.allocations)
        payments.append(QJsonObject { { u"interest"_s, decimal(part.parts.interest) },
            { u"principal"_s, decimal(part.parts.principal) } });
    return { { u"interest"_s, decimal(claim.interestAccrued) }, { u"interest_open"_s, decimal(claim.open.interest) },
        { u"principal_open"_s, decimal(claim.open.principal) }, { u"total_open"_s, decimal(claim.open.total()) },
        { u"per_day"_s, decimal(claim.open.perDay) }, { u"lines"_s, linesOf(claim, request) },
        { u"payments"_s, payments }, { u"unallocated"_s, decimal(statement.unallocated) },
        { u"payments_left_out"_s, request.paymentsAfter },
        { u"day_count"_s, nameOf(request.dayCount) }, { u"settings"_s, request.facts.settings.toText() },
        { u"rounding"_s, isPerSegment ? u"half-up, each period"_s : u"half-up, once"_s } };
}

Report reportOf(const AccountStatement& statement, const InterestRequest& request, bool isExplained)
{
    const ClaimStatement& claim = statement.claims.front();
    const auto money = [&](qint64 minor) { return formatWithCurrency(Money(minor, request.currency)); };
    Report report;
    report.json = jsonOf(statement, request);
    report.lines = { say(QT_TRANSLATE_NOOP("CommandLine", "Interest: %1")).arg(money(claim.interestAccrued)),
        say(QT_TRANSLATE_NOOP("CommandLine", "Open: interest %1, principal %2, per day %3"))
            .arg(money(claim.open.interest), money(claim.open.principal), money(claim.open.perDay)) };
    if (statement.unallocated > 0)
        report.lines.append(
            say(QT_TRANSLATE_NOOP("CommandLine", "Paid too much: %1")).arg(money(statement.unallocated)));
    if (request.paymentsAfter > 0)
        report.lines.append(say(QT_TRANSLATE_NOOP("CommandLine", "Payments after the last day are left out.")));
    const auto isSure = [](const InterestPeriod& period) { return period.certainty == RateCertainty::Published; };
    if (!std::ranges::all_of(claim.periods, isSure))
        report.lines.append(say(QT_TRANSLATE_NOOP("CommandLine", "A rate is not confirmed: see its source.")));
    if (!isExplained)
        return report;
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "From")), say(QT_TRANSLATE_NOOP("CommandLine", "To")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Days")), say(QT_TRANSLATE_NOOP("CommandLine", "Calculation")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Exact")), say(QT_TRANSLATE_NOOP("CommandLine", "Source of the rate")) };
    report.rightAligned = { 2, 4 };
    for (const InterestPeriod& period : claim.periods)
        report.rows.push_back({ period.from.toIso(), period.to.toIso(), QString::number(period.days),
            formulaOf(period, request.currency), period.amount.toDecimal(request.currency),
            period.source });
    return report;
}

Result<Report> interestOf(const Arguments& arguments, RateSchedules& schedules)
{
    const InterestRequest request = TRY(requestFrom(arguments, schedules));
    const AccountStatement statement = TRY(accountStatement(request.facts, request.to));
    return reportOf(statement, request, arguments.has(u"explain"_s));
}

/// Each line of a file is the words of one request; each answer stands in its place, a refused one as an error.
Result<Report> interestBatch(const QString& path, RateSchedules& schedules)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, { path, file.errorString() });
    Report report;
    QJsonArray results;
    QTextStream lines(&file);
    for (QString line; lines.readLineInto(&line);) {
        const auto arguments = Arguments::parse(line.split(u' ', Qt::SkipEmptyParts), interestUsage);
        const auto one = arguments ? interestOf(*arguments, schedules) : std::unexpected(arguments.error());
        report.isPartial = report.isPartial || !one;
        results.append(one ? one->json : QJsonObject { { u"error"_s, sentence(one.error()) } });
        report.lines += one ? one->lines : QStringList(sentence(one.error()));
    }
    report.json = { { u"results"_s, results } };
    return report;
}

Result<Report> interest(const GlobalOptions&, const Arguments& arguments)
{
    RateSchedules schedules(Law::shipped());
    if (arguments.has(u"batch"_s))
        return interestBatch(arguments.option(u"batch"_s), schedules);
    return interestOf(arguments, schedules);
}

} // namespace

Result<Money> amountFrom(const QString& text, Currency currency)
{
    const Money amount = TRY(Money::fromDecimal(text, currency));
    if (amount.isNegative() || amount.minor() > largest)
        return fail(ErrorCode::InvalidAmount, { text });
    return amount;
}

QJsonObject periodJson(const InterestPeriod& period, Currency currency)
{
    QJsonObject line { { u"from"_s, period.from.toIso() }, { u"to"_s, period.to.toIso() }, { u"days"_s, period.days }, { u"day_count"_s, nameOf(period.dayCount) },
        { u"principal"_s, Money(period.minor, currency).toDecimal() }, { u"rate_percent"_s, period.rate.toDecimal() },
        { u"rate_source"_s, period.source }, { u"amount_exact"_s, period.amount.toDecimal(currency) },
        { u"formula"_s, formulaOf(period, currency) } };
    if (period.certainty != RateCertainty::Published)
        line.insert(u"rate_certainty"_s, nameOf(period.certainty));
    return line;
}

std::vector<Command> interestCommands()
{
    return {
        { .name = u"interest"_s, .usage = interestUsage,
            .synopsis = u"--principal AMT --currency CUR --from DATE --to DATE --regime "
                        "de-consumer|de-business|de-business-old|ch|at-consumer|at-business|fixed:PCT|spread:PCT "
                        "[--day-count act365|actact|act360|30e360|30e360-isda] [--payment DATE:AMT ...] "
                        "[--setting NAME=VALUE ...] [--explain]"_s,
            .withoutBook = interest },
    };
}

} // namespace mahnwerk
