// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dunning/run_list_model.h"

#include "ui/words/dunning_labels.h"
#include "ui/words/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

enum RunColumn { NumberColumn, DateColumn, LettersColumn, FeesColumn, StateColumn };

} // namespace

Chip chipOf(RunState state)
{
    switch (state) {
    case RunState::Running:
        return { RunListModel::tr("interrupted"), Tint::Amber };
    case RunState::Done:
        return { RunListModel::tr("done"), Tint::Green };
    case RunState::Cancelled:
        return { RunListModel::tr("cancelled"), Tint::Grey };
    }
    Q_UNREACHABLE();
}

std::vector<Column> RunListModel::columns() const
{
    Column number = Column::number(u"number"_s, tr("No."));
    Column date { .id = u"date"_s, .title = tr("Date"), .width = 120, .elide = Column::Elide::Never, .sample = u"Mo 23.11.2026"_s };
    Column letters = Column::number(u"letters"_s, tr("Letters"));
    Column fees { .id = u"fees"_s, .title = tr("Fees"), .width = 130, .align = Column::Align::Right, .flow = Column::Flow::Stretch, .dropOrder = 1 };
    Column state { .id = u"state"_s, .title = tr("State"), .width = 110 };
    for (Column* column : { &number, &date, &letters, &fees, &state })
        column->sort = Column::Sort::No;
    return { number, date, letters, fees, state };
}

Cell RunListModel::cell(int row, int column) const
{
    const RunLine& line = run(row);
    switch (column) {
    case NumberColumn:
        return { .text = formatCount(line.run.number), .weight = Weight::DemiBold };
    case DateColumn:
        return { .text = format(line.run.date, DateStyle::WeekdayFull) };
    case LettersColumn:
        return { .text = formatCount(line.letters) };
    case FeesColumn: {
        const QString fees = sumsInWords(line.fees);
        return { .text = fees.isEmpty() ? u"–"_s : fees };
    }
    case StateColumn:
        return { .chip = chipOf(line.state) };
    default:
        return {};
    }
}

int RunListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

void RunListModel::setRuns(std::vector<RunLine> runs)
{
    m_runs = std::move(runs);
    reset();
}

int RunListModel::rowOf(Key<DunningRun> key) const
{
    const auto found = std::ranges::find_if(m_runs, [key](const RunLine& line) { return line.run.key == key; });
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

} // namespace mahnwerk
