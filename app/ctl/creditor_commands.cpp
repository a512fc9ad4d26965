// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/base/iban.h"
#include "core/book/claim_list.h"
#include "core/book/creditor_commands.h"
#include "core/book/reference.h"
#include "ui/words/dunning_labels.h"

#include <QJsonArray>

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

/// The options by the field that they set; the name has one only where it may change.
const std::pair<QString, QString Creditor::*> fields[] = { { u"street"_s, &Creditor::street },
    { u"house-number"_s, &Creditor::houseNumber }, { u"postcode"_s, &Creditor::postcode }, { u"city"_s, &Creditor::city },
    { u"country"_s, &Creditor::country }, { u"iban"_s, &Creditor::iban }, { u"phone"_s, &Creditor::phone },
    { u"email"_s, &Creditor::email } };

QStringList optionsWith(const QString& first)
{
    QStringList names { first };
    for (const auto& [name, member] : fields)
        names += name;
    return names;
}

QString readableIban(const Creditor& creditor)
{
    const auto iban = Iban::parse(creditor.iban);
    return iban ? iban->formatted() : creditor.iban;
}

QString address(const Creditor& creditor)
{
    const QString street = QString(creditor.street + u' ' + creditor.houseNumber).trimmed();
    const QString town = QString(creditor.postcode + u' ' + creditor.city).trimmed();
    QStringList parts { street, town };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QJsonObject json(const Creditor& creditor)
{
    QJsonArray missing;
    for (const SenderFact fact : missingSenderFacts(creditor))
        missing.append(QString(nameOf(fact)));
    return { { u"creditor_id"_s, creditor.id.uuid.toString() }, { u"name"_s, creditor.name },
        { u"street"_s, creditor.street }, { u"house_number"_s, creditor.houseNumber },
        { u"postcode"_s, creditor.postcode }, { u"city"_s, creditor.city }, { u"country"_s, creditor.country },
        { u"currency"_s, creditor.currency.code() }, { u"iban"_s, creditor.iban }, { u"phone"_s, creditor.phone },
        { u"email"_s, creditor.email }, { u"deducts_vat"_s, creditor.deductsVat }, { u"procedure"_s, creditor.procedure }, { u"missing"_s, missing } };
}

Result<Report> listCreditors(Book& book, const Arguments&)
{
    Report report;
    QJsonArray list;
    const auto known = TRY(creditors(book));
    for (const Creditor& creditor : known) {
        list.append(json(creditor));
        report.rows.push_back({ creditor.name, address(creditor), creditor.country, readableIban(creditor), creditor.phone,
            creditor.email });
        if (const QString gap = senderGap(creditor); !gap.isEmpty())
            report.lines += gap;
    }
    report.headers = { say(QT_TRANSLATE_NOOP("CommandLine", "Creditor")), say(QT_TRANSLATE_NOOP("CommandLine", "Address")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Country")), say(QT_TRANSLATE_NOOP("CommandLine", "IBAN")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Phone")), say(QT_TRANSLATE_NOOP("CommandLine", "E-mail")) };
    report.json = { { u"creditors"_s, list } };
    return report;
}

/// What is on the letters now, and what they still lack.
Report saved(const Creditor& creditor)
{
    const QStringList onLetters { creditor.name, address(creditor), readableIban(creditor), creditor.phone, creditor.email };
    QStringList parts = onLetters;
    parts.removeAll(QString());
    Report report { .json = json(creditor),
        .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "Saved: %1")).arg(parts.join(u" · "_s)) } };
    if (const QString gap = senderGap(creditor); !gap.isEmpty())
        report.lines += gap;
    return report;
}

void takeOptions(Creditor& creditor, const Arguments& arguments)
{
    for (const auto& [name, member] : fields) {
        if (arguments.has(name))
            creditor.*member = arguments.option(name);
    }
}

Result<Report> addOne(Book& book, const Arguments& arguments)
{
    Creditor creditor { .name = arguments.word(0) };
    takeOptions(creditor, arguments);
    if (arguments.has(u"currency"_s))
        creditor.currency = TRY(Currency::fromCode(arguments.option(u"currency"_s)));
    if (!arguments.has(u"country"_s)) {
        const auto known = TRY(creditors(book));
        creditor.country = known.empty() ? u"CH"_s : known.front().country;
    }
    TRY(addCreditor(book, creditor));
    return saved(TRY(findCreditor(book, creditor.name)));
}

Result<Report> setOne(Book& book, const Arguments& arguments)
{
    Creditor creditor = TRY(findCreditor(book, arguments.word(0)));
    const QStringList options = optionsWith(u"name"_s) + QStringList { u"deducts-vat"_s };
    if (std::ranges::none_of(options, [&](const QString& name) { return arguments.has(name); }))
        return fail(ErrorCode::MissingValue, { u"--"_s + options.join(u", --"_s) });
    takeOptions(creditor, arguments);
    if (arguments.has(u"name"_s))
        creditor.name = arguments.option(u"name"_s);
    if (arguments.has(u"deducts-vat"_s)) {
        const QString answer = arguments.option(u"deducts-vat"_s);
        if (answer != u"yes"_s && answer != u"no"_s)
            return fail(ErrorCode::InvalidValue, { u"--deducts-vat"_s, answer });
        creditor.deductsVat = answer == u"yes"_s;
    }
    TRY(editCreditor(book, creditor));
    return saved(TRY(findCreditor(book, creditor.id.uuid.toString())));
}

} // namespace

std::vector<Command> creditorCommands()
{
    const QString details = u"[--street S] [--house-number H] [--postcode P] [--city C] [--country CH|DE|AT] [--iban I] "
                            "[--phone T] [--email E]"_s;
    return {
        { .name = u"creditor list"_s, .usage = {}, .synopsis = {}, .run = listCreditors },
        { .name = u"creditor set"_s, .usage = { .options = optionsWith(u"name"_s) + QStringList { u"deducts-vat"_s }, .words = 1 },
            .synopsis = u"CREDITOR [--name N] [--deducts-vat yes|no] "_s + details, .run = setOne },
        { .name = u"creditor add"_s, .usage = { .options = optionsWith(u"currency"_s), .words = 1 },
            .synopsis = u"NAME [--currency CUR] "_s + details, .run = addOne },
    };
}

} // namespace mahnwerk
