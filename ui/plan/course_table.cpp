// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/course_table.h"

#include "ui/plan/plan_chip.h"
#include "ui/words/formats.h"
#include "ui/words/plan_labels.h"

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

enum CourseColumn { NumberColumn, DueColumn, AmountColumn, BarColumn, PaidColumn, PaidOnColumn, StateColumn, CourseColumnCount };

} // namespace

std::vector<Column> CourseTable::columns() const
{
    const QString widest = u"9'999.99"_s;
    Column number = Column::number(u"number"_s, tr("No.", "number of an instalment"));
    number.width = 36;
    const Column state { .id = u"state"_s, .title = tr("State"), .width = 96, .flow = Column::Flow::Stretch, .sample = widestChip<InstalmentState>() };
    const Column bar { .id = u"bar"_s, .title = {}, .width = 200, .dropOrder = 1 };
    const QString sample = format(Date::fromYmd(2026, 12, 30).value_or(Date()), DateStyle::Full);
    std::vector<Column> columns { number, Column::date(u"due"_s, tr("due"), sample), Column::amount(u"amount"_s, tr("Instalment"), widest), bar,
        Column::amount(u"paid"_s, tr("Paid"), widest), Column::date(u"paid-on"_s, tr("whole on"), sample), state };
    columns[PaidOnColumn].dropOrder = 2;
    columns[AmountColumn].width = columns[PaidColumn].width = 78;
    for (Column& column : columns)
        column.sort = Column::Sort::No;
    return columns;
}

Cell CourseTable::cell(int row, int column) const
{
    const LineCourse& line = m_lines[static_cast<size_t>(row)];
    const InstalmentState state = m_isAgreed ? line.on(m_today) : InstalmentState::Open;
    switch (column) {
    case NumberColumn:
        return { .text = formatCount(row + 1), .tone = Tone::Muted };
    case DueColumn:
        return { .text = format(line.line.due, DateStyle::Full), .tone = state == InstalmentState::Missed ? Tone::Bad : Tone::Normal };
    case AmountColumn:
        return { .text = format(Money(line.line.amount, m_currency)) };
    case BarColumn:
        return { .bar = { 0.0, 0.0, double(line.paid) / double(m_largest) } };
    case PaidColumn:
        return { .text = format(Money(line.paid, m_currency)), .tone = line.paid == 0 ? Tone::Muted : Tone::Normal };
    case PaidOnColumn:
        return { .text = line.coveredOn.isNull() ? QString() : format(line.coveredOn, DateStyle::Full) };
    case StateColumn:
        return { .chip = chipOf(state) };
    default:
        return {};
    }
}

int CourseTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

void CourseTable::show(const PlanView& plan, Date today)
{
    const InstalmentPlan& of = plan.stored.plan;
    m_isAgreed = plan.stored.agreement.has_value();
    m_currency = of.covered.currency();
    m_today = today;
    m_lines = plan.course.lines;
    if (!m_isAgreed) {
        m_lines.clear();
        for (const PlanLine& line : of.lines)
            m_lines.push_back({ .line = line, .paid = 0, .coveredOn = {}, .missedFrom = line.due });
    }
    m_largest = 1;
    for (const LineCourse& line : m_lines)
        m_largest = std::max(m_largest, line.line.amount);
    reset();
}

QStringList CourseTable::sums() const
{
    qint64 due = 0;
    qint64 paid = 0;
    for (const LineCourse& line : m_lines) {
        due += line.line.amount;
        paid += line.paid;
    }
    QStringList sums(CourseColumnCount);
    sums[DueColumn] = tr("%n instalment(s)", nullptr, rowCount());
    sums[AmountColumn] = format(Money(due, m_currency));
    sums[PaidColumn] = format(Money(paid, m_currency));
    return sums;
}

void CourseTable::clear()
{
    m_lines.clear();
    reset();
}

} // namespace mahnwerk
