// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_table.h"

#include "ui/words/formats.h"

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

enum Place { Number, Due, Amount, GoesTo, Costs, Interest, Principal, Left, PlaceCount };

} // namespace

std::vector<Column> PlanTable::columns() const
{
    const QString widest = amount(m_schedule.covered.total());
    const QString sample = format(Date::fromYmd(2026, 12, 30).value_or(Date()), DateStyle::WeekdayFull);
    Column due = Column::date(u"due"_s, tr("due"), sample);
    due.width = 204; // with "moved" behind it
    Column bar { .id = u"goes-to"_s, .title = tr("goes to"), .width = 84, .flow = Column::Flow::Stretch, .dropOrder = 1 };
    bar.sort = Column::Sort::No;
    std::vector<Column> columns { Column::number(u"number"_s, tr("No.", "number of an instalment")), due, Column::amount(u"amount"_s, tr("Instalment"), widest), bar,
        Column::amount(u"costs"_s, tr("Costs"), widest), Column::amount(u"interest"_s, tr("Interest"), widest), Column::amount(u"principal"_s, tr("Principal"), widest),
        Column::amount(u"left"_s, tr("left", "of the debt"), widest) };
    columns.front().width = 44;
    columns[Costs].dropOrder = 2;
    for (Column& column : columns) {
        column.sort = Column::Sort::No;
        if (column.align == Column::Align::Right && column.id != u"number"_s && !m_isWide) {
            column.width = 84;
            column.sample = u"99'999.99"_s;
        }
    }
    return columns;
}

QString PlanTable::amount(qint64 minor) const
{
    return format(Money(minor, m_currency));
}

Cell PlanTable::cell(int row, int column) const
{
    const Instalment& line = m_schedule.lines[static_cast<size_t>(row)];
    switch (column) {
    case Number:
        return { .text = QString::number(line.number), .tone = Tone::Muted };
    case Due:
        return { .text = format(line.due, DateStyle::WeekdayFull), .caption = line.isEdited ? tr("changed") : line.isMoved() ? tr("moved") : QString() };
    case Amount:
        return { .text = amount(line.amount), .weight = Weight::DemiBold };
    case GoesTo:
        return { .bar = { double(line.parts.costs) / double(m_largest), double(line.parts.interest) / double(m_largest), double(line.parts.principal) / double(m_largest) } };
    case Costs:
        return { .text = amount(line.parts.costs), .tone = line.parts.costs == 0 ? Tone::Muted : Tone::Normal };
    case Interest:
        return { .text = amount(line.parts.interest), .tone = line.parts.interest == 0 ? Tone::Muted : Tone::Normal };
    case Principal:
        return { .text = amount(line.parts.principal), .tone = line.parts.principal == 0 ? Tone::Muted : Tone::Normal };
    case Left:
        return { .text = amount(line.after.total()), .weight = Weight::DemiBold };
    case PlaceCount:
        break;
    }
    return {};
}

int PlanTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_schedule.lines.size());
}

void PlanTable::show(const PlanSchedule& schedule, Currency currency)
{
    constexpr qint64 wide = 50'000'00;
    m_schedule = schedule;
    m_currency = currency;
    if (const bool isWide = schedule.covered.total() > wide; isWide != m_isWide) {
        m_isWide = isWide;
        retitle();
    }
    m_largest = 1;
    for (const Instalment& line : schedule.lines)
        m_largest = std::max(m_largest, line.amount);
    reset();
}

QStringList PlanTable::sums() const
{
    QStringList sums(PlaceCount);
    const OpenParts paid = m_schedule.paid();
    sums[Due] = tr("%n instalment(s)", nullptr, rowCount());
    sums[Amount] = amount(m_schedule.total());
    sums[Costs] = amount(paid.costs);
    sums[Interest] = amount(paid.interest);
    sums[Principal] = amount(paid.principal);
    return sums;
}

} // namespace mahnwerk
