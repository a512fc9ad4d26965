// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/book/office_commands.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

const std::pair<QString, QString Office::*> fields[] = { { u"name"_s, &Office::name }, { u"street"_s, &Office::street },
    { u"house-number"_s, &Office::houseNumber }, { u"postcode"_s, &Office::postcode }, { u"city"_s, &Office::city },
    { u"country"_s, &Office::country }, { u"phone"_s, &Office::phone }, { u"email"_s, &Office::email },
    { u"website"_s, &Office::website }, { u"iban"_s, &Office::iban }, { u"registration"_s, &Office::registration },
    { u"supervision"_s, &Office::supervision } };

Report reportOf(const std::optional<Office>& office)
{
    if (!office)
        return { .json = { { u"office"_s, QJsonValue() } },
            .lines = { say(QT_TRANSLATE_NOOP("CommandLine", "There is no collection office: creditors write themselves.")) } };
    QJsonObject json { { u"kind"_s, QString(nameOf(office->kind)) } };
    QStringList parts;
    for (const auto& [name, member] : fields) {
        json.insert(QString(name).replace(u'-', u'_'), *office.*member);
        if (!(*office.*member).isEmpty())
            parts += *office.*member;
    }
    return { .json = { { u"office"_s, json } }, .lines = { parts.join(u" · "_s) } };
}

Result<Report> showOffice(Book& book, const Arguments&)
{
    return reportOf(TRY(officeOf(book)));
}

Result<Report> setOne(Book& book, const Arguments& arguments)
{
    Office office = TRY(officeOf(book)).value_or(Office { .country = u"DE"_s });
    if (arguments.has(u"kind"_s)) {
        const auto kind = fromName<OfficeKind>(arguments.option(u"kind"_s));
        if (!kind)
            return fail(ErrorCode::InvalidValue, { u"--kind"_s, arguments.option(u"kind"_s) });
        office.kind = *kind;
    }
    for (const auto& [name, member] : fields) {
        if (arguments.has(name))
            office.*member = arguments.option(name);
    }
    TRY(setOffice(book, office));
    return reportOf(TRY(officeOf(book)));
}

Result<Report> removeOne(Book& book, const Arguments&)
{
    TRY(removeOffice(book));
    return reportOf({});
}

} // namespace

std::vector<Command> officeCommands()
{
    QStringList options { u"kind"_s };
    for (const auto& [name, member] : fields)
        options += name;
    return {
        { .name = u"office show"_s, .usage = {}, .synopsis = {}, .run = showOffice },
        { .name = u"office set"_s, .usage = { .options = options, .words = 0 },
            .synopsis = u"[--kind agency|law-firm] [--name N] [--street S] [--house-number H] [--postcode P] [--city C] "
                        "[--country CH|DE|AT] [--phone T] [--email E] [--website W] [--iban I] [--registration R] "
                        "[--supervision TEXT]"_s,
            .run = setOne },
        { .name = u"office remove"_s, .usage = {}, .synopsis = {}, .run = removeOne },
    };
}

} // namespace mahnwerk
