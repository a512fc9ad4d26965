// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/rate_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

/// A rate beyond is a slip of the pen: 27 instead of 0.27 is not, 2700 is.
constexpr Rate highest(1'000'000);

auto refuse(qsizetype line, const QString& reason)
{
    return fail(ErrorCode::RateTableRow, { QString::number(line), reason });
}

Result<RateRow> rowFrom(QStringView text, qsizetype line)
{
    const QList<QStringView> cells = text.split(u';');
    if (cells.size() != 5 || cells[4].trimmed().isEmpty())
        return refuse(line, u"cells"_s);
    const auto from = Date::fromIso(cells[0].trimmed());
    const auto to = Date::fromIso(cells[1].trimmed());
    if (!from || !to)
        return refuse(line, u"date"_s);
    if (*to < *from)
        return refuse(line, u"period"_s);
    const auto rate = Rate::fromDecimal(cells[2]);
    if (!rate || *rate > highest || Rate(-rate->value()) > highest)
        return refuse(line, u"rate"_s);
    const auto certainty = fromName<RateCertainty>(cells[3].trimmed());
    if (!certainty)
        return refuse(line, u"cells"_s);
    return RateRow { *from, *to, *rate, *certainty, cells[4].trimmed().toString() };
}

/// Why the second cannot follow the first; empty if it can.
QString misfit(const RateRow& first, const RateRow& second)
{
    if (second.from < first.from)
        return u"order"_s;
    if (second.from <= first.to)
        return u"overlap"_s;
    return second.from > first.to.addDays(1) ? u"gap"_s : QString();
}

} // namespace

Result<RateTable> RateTable::parse(QStringView text)
{
    RateTable table;
    qsizetype number = 0;
    bool isHeader = true;
    for (QStringView line : text.split(u'\n')) {
        ++number;
        line = line.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        // A file without a header loses no row.
        if (std::exchange(isHeader, false) && !Date::fromIso(line.left(line.indexOf(u';')).trimmed()))
            continue;
        RateRow row = TRY(rowFrom(line, number));
        const QString reason = table.m_rows.empty() ? QString() : misfit(table.m_rows.back(), row);
        if (!reason.isEmpty())
            return refuse(number, reason);
        table.m_rows.push_back(std::move(row));
    }
    if (table.m_rows.empty())
        return refuse(number, u"empty"_s);
    return table;
}

Result<RateTable> RateTable::mergedWith(const RateTable& newer) const
{
    RateTable merged;
    for (RateRow row : m_rows) {
        row.to = std::min(row.to, newer.first().addDays(-1));
        if (row.from <= row.to)
            merged.m_rows.push_back(row);
    }
    merged.m_rows.insert(merged.m_rows.end(), newer.m_rows.begin(), newer.m_rows.end());
    for (RateRow row : m_rows) {
        row.from = std::max(row.from, newer.last().addDays(1));
        if (row.from <= row.to)
            merged.m_rows.push_back(row);
    }
    for (size_t i = 1; i < merged.m_rows.size(); ++i) {
        const QString reason = misfit(merged.m_rows[i - 1], merged.m_rows[i]);
        if (!reason.isEmpty())
            return refuse(static_cast<qsizetype>(i + 1), reason);
    }
    return merged;
}

const RateRow* RateTable::on(Date date) const
{
    const auto after = std::ranges::upper_bound(m_rows, date, {}, &RateRow::from);
    if (after == m_rows.begin() || date > std::prev(after)->to)
        return nullptr;
    return &*std::prev(after);
}

} // namespace mahnwerk
