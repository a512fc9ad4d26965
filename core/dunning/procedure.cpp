// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dunning/procedure.h"

#include "core/base/resource_table.h"

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

Level levelFrom(const QStringList& cells)
{
    Level level;
    level.number = cells[0].toInt();
    level.daysSinceDue = cells[1].toInt();
    level.daysSinceNotice = cells[2].toInt();
    level.deadlineDays = cells[3].toInt();
    level.channel = cells[4];
    level.templateName = cells[5];
    level.minimum = cells[6].toLongLong();
    for (const QString& fee : cells[7].split(u' ', Qt::SkipEmptyParts)) {
        const auto currency = Currency::fromCode(fee.section(u'=', 0, 0));
        const auto amount = Money::fromDecimal(fee.section(u'=', 1), currency.value_or(Currency()));
        if (!currency || !amount)
            qFatal("bad fee in a procedure: %s", qPrintable(fee));
        level.fees[currency->code()] = amount->minor();
    }
    level.feeBasis = cells[8];
    level.claimsInterest = cells[9] == u"yes"_s;
    return level;
}

Procedure standardOf(const QString& country)
{
    Procedure procedure { u"standard-"_s + country, 1, {} };
    for (const QStringList& cells : resourceTable(u":/law/%1/procedure_standard.csv"_s.arg(country), 10))
        procedure.levels.push_back(levelFrom(cells));
    return procedure;
}

} // namespace

const std::vector<Procedure>& procedures()
{
    static const std::vector<Procedure> all = { standardOf(u"ch"_s), standardOf(u"de"_s), standardOf(u"at"_s) };
    return all;
}

const Procedure* procedureNamed(QStringView name)
{
    const auto found = std::ranges::find_if(procedures(), [&](const Procedure& p) { return p.name == name; });
    return found == procedures().end() ? nullptr : &*found;
}

const Procedure& standardProcedure(QStringView country)
{
    const Procedure* found = procedureNamed(QString(u"standard-"_s + country.toString().toLower()));
    return found ? *found : procedures().front();
}

} // namespace mahnwerk
