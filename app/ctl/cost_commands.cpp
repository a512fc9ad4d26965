// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/book/account_commands.h"
#include "core/book/reference.h"
#include "core/law/fees.h"
#include "ui/words/formats.h"
#include "ui/words/law_labels.h"

#include <QJsonArray>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

/// An option that must be there. Errors: MissingValue, InvalidAmount.
Result<qint64> amountOption(const Arguments& arguments, const QString& name, Currency currency)
{
    const QString text = TRY(arguments.required(name));
    const Money amount = TRY(amountFrom(text, currency));
    return amount.minor();
}

Result<qint64> amountOption(const Arguments& arguments, const QString& name, Currency currency, qint64 otherwise)
{
    return arguments.has(name) ? amountOption(arguments, name, currency) : Result<qint64>(otherwise);
}

Result<Date> requiredDate(const Arguments& arguments, const QString& name)
{
    TRY(arguments.required(name));
    return arguments.date(name, {});
}

/// A small number from zero on, none if it is not given. Error: InvalidValue.
Result<int> countOption(const Arguments& arguments, const QString& name)
{
    bool isNumber = true;
    const int count = arguments.has(name) ? arguments.option(name).toInt(&isNumber) : 0;
    if (!isNumber || count < 0 || count > 1'000)
        return fail(ErrorCode::InvalidValue, { u"--"_s + name, arguments.option(name) });
    return count;
}

Report reportOf(const CostBill& bill, Currency currency)
{
    const auto decimal = [&](qint64 minor) { return Money(minor, currency).toDecimal(); };
    QJsonArray items;
    Report report;
    for (const CostItem& item : bill.items) {
        items.append(QJsonObject { { u"code"_s, item.code }, { u"value"_s, decimal(item.value) },
            { u"amount"_s, decimal(item.amount) }, { u"formula"_s, item.formula }, { u"source"_s, item.source } });
        report.rows.push_back({ costItemName(item.code), format(Money(item.value, currency)), item.formula,
            format(Money(item.amount, currency)), item.source });
    }
    report.json = { { u"currency"_s, currency.code() }, { u"items"_s, items }, { u"total"_s, decimal(bill.total()) } };
    report.lines = { say(QT_TRANSLATE_NOOP("CommandLine", "Total: %1")).arg(formatWithCurrency(Money(bill.total(), currency))) };
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "Item")), say(QT_TRANSLATE_NOOP("CommandLine", "Value")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Calculation")), say(QT_TRANSLATE_NOOP("CommandLine", "Amount")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Source")) };
    report.rightAligned = { 1, 3 };
    return report;
}

Result<CollectionCase> collectionCase(const Arguments& arguments)
{
    using Effort = CollectionCase::Effort;
    CollectionCase asked;
    asked.principal = TRY(amountOption(arguments, u"principal"_s, Currency::eur()));
    asked.mandate = TRY(requiredDate(arguments, u"mandate"_s));
    const QString effort = arguments.option(u"effort"_s, u"regular"_s);
    if (effort != u"simple" && effort != u"regular" && effort != u"extensive")
        return fail(ErrorCode::InvalidValue, { u"--effort"_s, effort });
    asked.effort = effort == u"simple" ? Effort::Simple : effort == u"regular" ? Effort::Regular : Effort::Extensive;
    asked.isUndisputed = !arguments.has(u"disputed"_s);
    asked.hasAgreement = arguments.has(u"agreement"_s);
    asked.isTaxed = arguments.has(u"taxed"_s);
    asked.flatSum = TRY(amountOption(arguments, u"flat-sum"_s, Currency::eur(), 0));
    return asked;
}

/// Books what may be claimed on a claim, with the ingredients of the bill as its text.
Result<> bookOn(const GlobalOptions& global, const Arguments& arguments, const CostBill& bill, Money total, Report& report)
{
    const QString claimText = arguments.option(u"book-on"_s);
    const Date mandate = TRY(arguments.date(u"mandate"_s, {}));
    const auto book = TRY(Book::open(global.path, global.book));
    const Claim claim = TRY(findClaim(*book, claimText));
    const RecordedEntry booked = TRY(addEntry(*book, { .claim = claim.key, .kind = EntryKind::Cost, .amount = total,
        .valueDate = mandate, .bearsFrom = {}, .through = {}, .component = {}, .text = costText(bill, Currency::eur()),
        .source = u"collection-costs"_s }));
    report.json.insert(u"entry"_s, booked.id.uuid.toString());
    report.lines.append(say(QT_TRANSLATE_NOOP("CommandLine", "Booked as costs on %1, value date %2."))
                            .arg(claimText, format(mandate, DateStyle::Full)));
    return {};
}

Result<Report> collection(const GlobalOptions& global, const Arguments& arguments)
{
    const CollectionCase asked = TRY(collectionCase(arguments));
    const CountryLaw& law = Law::shipped().of(Country::Germany);
    const CostBill bill = TRY(collectionCost(law, asked));
    Report report = reportOf(bill, Currency::eur());
    Money claimed(bill.total(), Currency::eur());
    if (arguments.has(u"own"_s)) {
        const qint64 own = TRY(amountOption(arguments, u"own"_s, Currency::eur()));
        claimed = Money(recoverable(own, bill), Currency::eur());
        report.json.insert(u"recoverable"_s, claimed.toDecimal());
        report.lines.append(say(QT_TRANSLATE_NOOP("CommandLine", "Recoverable of own costs, at most those of a lawyer (§ 13e (1) RDG): %1"))
                                .arg(formatWithCurrency(claimed)));
    }
    if (arguments.has(u"book-on"_s))
        TRY(bookOn(global, arguments, bill, claimed, report));
    return report;
}

Result<Report> courtOrder(const GlobalOptions&, const Arguments& arguments)
{
    const qint64 principal = TRY(amountOption(arguments, u"principal"_s, Currency::eur()));
    const Date mandate = TRY(requiredDate(arguments, u"mandate"_s));
    const QString credited = arguments.option(u"credited"_s, u"0"_s);
    // A factor of VV 2300 with two decimals, 0.5 to 2.5: read like an amount.
    const auto factor = Money::fromDecimal(credited, Currency::eur());
    if (!factor || factor->isNegative() || factor->minor() > 250)
        return fail(ErrorCode::InvalidValue, { u"--credited"_s, credited });
    const CostBill bill = TRY(courtOrderCost(Law::shipped().of(Country::Germany), mandate, principal, factor->minor()));
    return reportOf(bill, Currency::eur());
}

Result<Report> summons(const GlobalOptions&, const Arguments& arguments)
{
    const qint64 claim = TRY(amountOption(arguments, u"claim"_s, Currency::chf()));
    const Date on = TRY(requiredDate(arguments, u"on"_s));
    const int attempts = TRY(countOption(arguments, u"attempts"_s));
    const int copies = TRY(countOption(arguments, u"copies"_s));
    const CostBill bill = TRY(summonsCost(Law::shipped().of(Country::Switzerland), on, claim, attempts, copies));
    return reportOf(bill, Currency::chf());
}

} // namespace

std::vector<Command> costCommands()
{
    return {
        { .name = u"costs collection"_s,
            .usage = { .options = { u"principal"_s, u"mandate"_s, u"effort"_s, u"flat-sum"_s, u"own"_s, u"book-on"_s },
                .flags = { u"disputed"_s, u"agreement"_s, u"taxed"_s } },
            .synopsis = u"--principal AMT --mandate DATE [--effort simple|regular|extensive] [--disputed] [--agreement] [--taxed] "
                        "[--flat-sum AMT] [--own AMT] [--book-on CLAIM]"_s,
            .withoutBook = collection },
        { .name = u"costs court-order"_s, .usage = { .options = { u"principal"_s, u"mandate"_s, u"credited"_s } },
            .synopsis = u"--principal AMT --mandate DATE [--credited 0.9]"_s, .withoutBook = courtOrder },
        { .name = u"costs summons"_s, .usage = { .options = { u"claim"_s, u"on"_s, u"attempts"_s, u"copies"_s } },
            .synopsis = u"--claim AMT --on DATE [--attempts N] [--copies N]"_s, .withoutBook = summons },
    };
}

} // namespace mahnwerk
