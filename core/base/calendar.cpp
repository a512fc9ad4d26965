// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"

#include "core/base/holiday_rule.h"
#include "core/base/resource_table.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2100;

struct HolidayRow {
    HolidayRule rule;
    std::vector<Region> regions; ///< with the whole country if none is named
    int from = std::numeric_limits<int>::min();
    int to = std::numeric_limits<int>::max();
    Holiday holiday; ///< without a date
};

std::optional<HolidayReach> reachFrom(QStringView word)
{
    if (word == u"whole")
        return HolidayReach::Whole;
    if (word == u"most")
        return HolidayReach::Most;
    if (word == u"part")
        return HolidayReach::Part;
    if (word == u"half-day")
        return HolidayReach::HalfDay;
    return std::nullopt;
}

Result<std::vector<Region>> regionsFrom(QStringView words, Country country)
{
    std::vector<Region> regions;
    bool standsForAll = words.isEmpty();
    if (standsForAll)
        regions = Region::partsOf(country);
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
        regions.push_back(TRY(Region::fromCode(QString(countryCode(country) + u'-' + word))));
        standsForAll = standsForAll || (country == Country::Switzerland && word == u"ZH");
    }
    if (standsForAll)
        regions.push_back(Region(country));
    return regions;
}

// name;rule;regions;from;to;reach;note;source
Result<HolidayRow> rowFrom(const QStringList& cells, Country country)
{
    const auto reach = reachFrom(cells[5]);
    if (!reach || cells[0].isEmpty() || cells[7].isEmpty())
        return fail(ErrorCode::InvalidValue, { u"holiday"_s, cells.join(u';') });
    HolidayRow row;
    row.rule = TRY(HolidayRule::parse(cells[1]));
    row.regions = TRY(regionsFrom(cells[2], country));
    if (!cells[3].isEmpty())
        row.from = cells[3].toInt();
    if (!cells[4].isEmpty())
        row.to = cells[4].toInt();
    row.holiday = { .date = {}, .name = cells[0], .reach = *reach, .note = cells[6], .source = cells[7] };
    return row;
}

// The tables are part of the program: a bad one is a bug.
std::vector<HolidayRow> rowsOf(Country country)
{
    std::vector<HolidayRow> rows;
    for (const QStringList& cells : resourceTable(u":/law/%1/holidays.csv"_s.arg(countryCode(country).toLower()), 8)) {
        auto row = rowFrom(cells, country);
        if (!row)
            qFatal("holidays: %s", qPrintable(row.error().args.join(u": "_s)));
        rows.push_back(std::move(*row));
    }
    return rows;
}

/// The holidays that count of all regions as one bit a day, beside the rows they came from.
class HolidayTable {
public:
    HolidayTable()
        : m_firstDay(Date::fromYmd(firstYear, 1, 1)->dayNumber())
        , m_days(Date::fromYmd(lastYear + 1, 1, 1)->dayNumber() - m_firstDay)
        , m_bits(static_cast<size_t>(Region::count * m_days))
    {
        for (const Country country : { Country::Germany, Country::Switzerland, Country::Austria }) {
            auto& rows = m_rows[static_cast<size_t>(country)];
            rows = rowsOf(country);
            for (const HolidayRow& row : rows)
                mark(row);
        }
    }

    const std::vector<HolidayRow>& rows(Country country) const { return m_rows[static_cast<size_t>(country)]; }
    bool covers(Date date) const { return place(date) >= 0 && place(date) < m_days; }
    bool isMarked(Date date, Region region) const { return m_bits[bit(date, region)]; }

private:
    int place(Date date) const { return date.dayNumber() - m_firstDay; }
    size_t bit(Date date, Region region) const { return static_cast<size_t>(region.index() * m_days + place(date)); }
    void mark(const HolidayRow& row)
    {
        if (!row.holiday.counts())
            return;
        for (int year = std::max(firstYear, row.from); year <= std::min(lastYear, row.to); ++year) {
            const auto date = row.rule.in(year);
            if (!date)
                continue;
            for (const Region region : row.regions)
                m_bits[bit(*date, region)] = true;
        }
    }

    qint32 m_firstDay;
    int m_days;
    std::vector<bool> m_bits;
    std::array<std::vector<HolidayRow>, 3> m_rows;
};

const HolidayTable& table()
{
    static const HolidayTable table;
    return table;
}

} // namespace

bool isHoliday(Date date, Region region)
{
    if (date.isNull() || region.isNull())
        return false;
    const HolidayTable& holidays = table();
    if (holidays.covers(date))
        return holidays.isMarked(date, region);
    const auto holiday = holidayOn(date, region);
    return holiday && holiday->counts();
}

std::optional<Holiday> holidayOn(Date date, Region region)
{
    std::optional<Holiday> found;
    if (date.isNull())
        return found;
    for (Holiday& holiday : holidaysOf(date.year(), region)) {
        if (holiday.date == date && (!found || !found->counts()))
            found = std::move(holiday);
    }
    return found;
}

std::vector<Holiday> holidaysOf(int year, Region region)
{
    std::vector<Holiday> holidays;
    if (region.isNull())
        return holidays;
    for (const HolidayRow& row : table().rows(region.country())) {
        if (year < row.from || year > row.to || std::ranges::find(row.regions, region) == row.regions.end())
            continue;
        if (const auto date = row.rule.in(year)) {
            holidays.push_back(row.holiday);
            holidays.back().date = *date;
        }
    }
    std::ranges::stable_sort(holidays, {}, &Holiday::date);
    return holidays;
}

bool isWorkingDay(Date date, Region region)
{
    return date.weekday() < Weekday::Saturday && !isHoliday(date, region);
}

Date nextWorkingDay(Date date, Region region)
{
    while (!date.isNull() && !isWorkingDay(date, region))
        date = date.addDays(1);
    return date;
}

} // namespace mahnwerk
