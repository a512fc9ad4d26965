// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/country_law.h"

#include "core/base/resource_table.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

/// The cells of one row; what does not fit is a bug in the program's own tables.
class Cells {
public:
    explicit Cells(const QStringList& cells)
        : m_cells(cells)
    {
    }
    const QString& text(int column) const { return m_cells[column]; }
    bool has(int column) const { return !m_cells[column].isEmpty(); }
    Date date(int column) const { return has(column) ? sound(Date::fromIso(m_cells[column])) : Date(); }
    int number(int column) const
    {
        bool isNumber = !has(column);
        const int value = has(column) ? m_cells[column].toInt(&isNumber) : 0;
        return isNumber ? value : giveUp();
    }
    /// "1.3" is 130.
    qint64 hundredths(int column) const
    {
        return has(column) ? sound(Money::fromDecimal(m_cells[column], Currency::eur())).minor() : 0;
    }
    HolidayRule day(int column) const { return sound(HolidayRule::parse(m_cells[column])); }
    Validity validity(int column) const { return { date(column), date(column + 1) }; }
    bool is(int column, QLatin1StringView word) const { return m_cells[column] == word; }

private:
    [[noreturn]] int giveUp() const { qFatal("law: %s", qPrintable(m_cells.join(u';'))); }
    template<typename T>
    T sound(Result<T> value) const
    {
        if (!value)
            giveUp();
        return *std::move(value);
    }
    const QStringList& m_cells;
};

template<typename Row, typename Read>
std::vector<Row> rowsOf(Country country, const QString& file, qsizetype columns, Read read)
{
    std::vector<Row> rows;
    const QString path = u":/law/%1/%2.csv"_s.arg(countryCode(country).toLower(), file);
    if (!QFile::exists(path))
        return rows;
    for (const QStringList& cells : resourceTable(path, columns))
        rows.push_back(read(Cells(cells)));
    return rows;
}

Figure figureFrom(const Cells& cells)
{
    return { cells.text(0), cells.validity(1), cells.hundredths(3), cells.text(4) };
}

FeeStep feeStepFrom(const Cells& cells)
{
    return { cells.text(0), cells.validity(1), cells.hundredths(3), cells.hundredths(4), cells.hundredths(5),
        cells.hundredths(6), cells.hundredths(7), cells.text(8) };
}

FeeItem feeItemFrom(const Cells& cells)
{
    return { cells.text(0), cells.validity(1), cells.text(3), cells.hundredths(4), cells.number(5), cells.hundredths(6),
        cells.text(7) };
}

FeeBand feeBandFrom(const Cells& cells)
{
    return { cells.text(0), cells.validity(1), cells.hundredths(3), cells.hundredths(4), cells.number(5),
        cells.hundredths(6), cells.text(7) };
}

PeriodRule periodFrom(const Cells& cells)
{
    const bool isMonths = cells.is(2, "months"_L1);
    return { cells.text(0), isMonths ? 0 : cells.number(1), isMonths ? cells.number(1) : 0,
        cells.is(3, "waiting"_L1) ? PeriodRule::Kind::Waiting : PeriodRule::Kind::Deadline, cells.has(4),
        cells.text(5) };
}

ClosedTime closedTimeFrom(const Cells& cells)
{
    return { cells.day(0), cells.day(1), cells.text(2) };
}

LimitationPeriod limitationFrom(const Cells& cells)
{
    return { cells.text(0), cells.number(1),
        cells.is(2, "year-end"_L1) ? LimitationPeriod::Starts::YearEnd : LimitationPeriod::Starts::Day, cells.number(3),
        cells.text(4) };
}

LimitationRule limitationRuleFrom(const Cells& cells)
{
    using Effect = LimitationRule::Effect;
    const Effect effect = cells.is(1, "suspend"_L1) ? Effect::Suspend
        : cells.is(1, "replace"_L1)                 ? Effect::Replace
        : cells.is(1, "until"_L1)                   ? Effect::Until
                                                    : Effect::Restart;
    return { cells.text(0), effect, cells.number(2), cells.number(3), cells.text(4), cells.text(5) };
}

template<typename Row>
const Row* named(const std::vector<Row>& rows, QStringView code)
{
    const auto found = std::ranges::find_if(rows, [&](const Row& row) { return row.code == code; });
    return found == rows.end() ? nullptr : &*found;
}

template<typename Row>
const Row* named(const std::vector<Row>& rows, QStringView code, Date on)
{
    const auto isMeant = [&](const Row& row) { return row.code == code && row.validity.holdsOn(on); };
    const auto found = std::ranges::find_if(rows, isMeant);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

const Figure* CountryLaw::figure(QStringView code, Date on) const
{
    return named(figures, code, on);
}

const FeeItem* CountryLaw::feeItem(QStringView code, Date on) const
{
    return named(feeItems, code, on);
}

const PeriodRule* CountryLaw::period(QStringView code) const
{
    return named(periods, code);
}

const LimitationPeriod* CountryLaw::limitation(QStringView code) const
{
    return named(limitations, code);
}

const LimitationRule* CountryLaw::limitationRule(QStringView code) const
{
    return named(limitationRules, code);
}

CountryLaw CountryLaw::shipped(Country country)
{
    CountryLaw law;
    law.figures = rowsOf<Figure>(country, u"figures"_s, 5, figureFrom);
    law.feeSteps = rowsOf<FeeStep>(country, u"fee_steps"_s, 9, feeStepFrom);
    law.feeItems = rowsOf<FeeItem>(country, u"fee_items"_s, 8, feeItemFrom);
    law.feeBands = rowsOf<FeeBand>(country, u"fee_bands"_s, 8, feeBandFrom);
    law.periods = rowsOf<PeriodRule>(country, u"periods"_s, 6, periodFrom);
    law.closedTimes = rowsOf<ClosedTime>(country, u"closed_times"_s, 3, closedTimeFrom);
    law.limitations = rowsOf<LimitationPeriod>(country, u"limitations"_s, 5, limitationFrom);
    law.limitationRules = rowsOf<LimitationRule>(country, u"limitation_events"_s, 6, limitationRuleFrom);
    return law;
}

} // namespace mahnwerk
