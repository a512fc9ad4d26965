// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/law.h"

#include "core/base/resource_table.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

// The tables are part of the program: a bad one is a bug.
[[noreturn]] void giveUp(const QStringList& cells)
{
    qFatal("law: %s", qPrintable(cells.join(u';')));
}

template<typename T, typename E>
T sound(std::expected<T, E> value, const QStringList& cells)
{
    if (!value)
        giveUp(cells);
    return *std::move(value);
}

Date optionalDate(const QString& text, const QStringList& cells)
{
    return text.isEmpty() ? Date() : sound(Date::fromIso(text), cells);
}

template<typename Enum>
std::vector<Enum> listFrom(const QString& words, const QStringList& cells)
{
    std::vector<Enum> list;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        const auto value = fromName<Enum>(word);
        if (!value)
            giveUp(cells);
        list.push_back(*value);
    }
    return list;
}

// code;kind;base;percent;follows;costs;created_to;performed_to;else;source
RegimeRule regimeFrom(const QStringList& cells)
{
    RegimeRule rule;
    rule.code = cells[0];
    rule.kind = cells[1] == u"spread"_s ? RegimeRule::Kind::Spread : RegimeRule::Kind::Fixed;
    rule.base = cells[2];
    rule.rate = sound(Rate::fromDecimal(cells[3]), cells);
    rule.follows = cells[4] == u"half-year"_s ? RegimeRule::Follows::HalfYear : RegimeRule::Follows::Daily;
    rule.costsCode = cells[5];
    rule.createdTo = optionalDate(cells[6], cells);
    rule.performedTo = optionalDate(cells[7], cells);
    rule.otherwise = cells[8];
    rule.source = cells[9];
    return rule;
}

// code;parts;criteria;none_due;principal_first;source
AllocationOrder orderFrom(const QStringList& cells)
{
    AllocationOrder order;
    order.code = cells[0];
    const auto parts = listFrom<Component>(cells[1], cells);
    if (parts.size() != order.parts.size())
        giveUp(cells);
    std::ranges::copy(parts, order.parts.begin());
    order.criteria = listFrom<SpreadCriterion>(cells[2], cells);
    order.noneDue = listFrom<SpreadCriterion>(cells[3], cells);
    order.isPrincipalLast = cells[4] == u"statute"_s;
    order.source = cells[5];
    return order;
}

RateTable baseRatesFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp({ path });
    return sound(RateTable::parse(QString::fromUtf8(file.readAll())), { path });
}

Law readLaw()
{
    Law law;
    for (const Country country : { Country::Germany, Country::Switzerland, Country::Austria }) {
        const QString code = countryCode(country).toLower();
        const QString folder = u":/law/"_s + code;
        law.countries[static_cast<size_t>(country)] = CountryLaw::shipped(country);
        if (const QString path = folder + u"/base_rates.csv"_s; QFile::exists(path))
            law.baseRates.emplace(code, baseRatesFrom(path));
        for (const QStringList& cells : resourceTable(folder + u"/regimes.csv"_s, 10))
            law.regimes.push_back(regimeFrom(cells));
        for (const QStringList& cells : resourceTable(folder + u"/allocation_orders.csv"_s, 6))
            law.orders.push_back(orderFrom(cells));
    }
    return law;
}

template<typename Row>
const Row* rowNamed(const std::vector<Row>& rows, QStringView code)
{
    const auto found = std::ranges::find_if(rows, [&](const Row& row) { return row.code == code; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

const RegimeRule* Law::regime(QStringView code) const
{
    return rowNamed(regimes, code);
}

const AllocationOrder* Law::order(QStringView code) const
{
    return rowNamed(orders, code);
}

const Law& Law::shipped()
{
    static const Law law = readLaw();
    return law;
}

} // namespace mahnwerk
