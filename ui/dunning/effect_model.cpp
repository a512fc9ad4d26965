// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dunning/effect_model.h"

#include "ui/words/dunning_labels.h"
#include "ui/words/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

enum EffectColumn { LevelColumn, LettersColumn, OpenColumn, FeesColumn };

} // namespace

std::vector<Column> EffectModel::columns() const
{
    Column level { .id = u"level"_s, .title = tr("Level"), .width = 150, .flow = Column::Flow::Stretch, .sort = Column::Sort::No };
    Column letters = Column::number(u"letters"_s, tr("Letters"));
    Column open = Column::amount(u"open"_s, tr("Open"));
    Column fees = Column::amount(u"fees"_s, tr("Fees"));
    if (m_sums.size() == 1) {
        open.title = u"%1 %2"_s.arg(m_sums.front().open.currency().code(), open.title);
        fees.title = u"%1 %2"_s.arg(m_sums.front().open.currency().code(), fees.title);
    }
    open.sample = fees.sample = u"9'999.99"_s;
    for (const Line& line : m_sums) {
        if (amountOf(line.open).size() > open.sample.size())
            open.sample = amountOf(line.open);
        if (amountOf(line.fees).size() > fees.sample.size())
            fees.sample = amountOf(line.fees);
    }
    for (Column* column : { &letters, &open, &fees })
        column->sort = Column::Sort::No;
    return { level, letters, open, fees };
}

Cell EffectModel::cell(int row, int column) const
{
    const Line& line = m_lines[static_cast<size_t>(row)];
    switch (column) {
    case LevelColumn:
        if (line.level == 0)
            return { .text = tr("Together") };
        return { .text = dunningLevel(line.level), .caption = dunningChannel(line.channel) };
    case LettersColumn:
        return { .text = formatCount(line.letters) };
    case OpenColumn:
        return { .text = amountOf(line.open) };
    case FeesColumn:
        return { .text = line.fees.isZero() ? u"–"_s : amountOf(line.fees) };
    default:
        return {};
    }
}

/// One currency stands in the header.
QString EffectModel::amountOf(Money amount) const
{
    return m_sums.size() == 1 ? format(amount) : formatWithCurrency(amount);
}

RowKind EffectModel::kind(int row) const
{
    return m_lines[static_cast<size_t>(row)].level == 0 ? RowKind::Sum : RowKind::Normal;
}

int EffectModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

void EffectModel::clear()
{
    m_lines.clear();
    m_sums.clear();
}

EffectModel::Line& EffectModel::lineOf(std::vector<Line>& lines, const DunningRow& row, int level)
{
    const auto found = std::ranges::find_if(lines, [&](const Line& line) {
        return line.level == level && line.open.currency() == row.open.currency() && (level == 0 || line.channel == row.channel);
    });
    if (found != lines.end())
        return *found;
    return lines.emplace_back(Line { .level = level, .channel = row.channel });
}

void EffectModel::add(const DunningRow& row)
{
    for (Line* line : { &lineOf(m_lines, row, row.level), &lineOf(m_sums, row, 0) }) {
        ++line->letters;
        line->open += row.open;
        line->fees += row.fee;
    }
}

void EffectModel::finish()
{
    std::ranges::sort(m_lines, {}, [](const Line& line) { return std::tuple(line.open.currency().code(), line.level, line.channel); });
    m_lines.insert(m_lines.end(), m_sums.begin(), m_sums.end());
    reset();
}

} // namespace mahnwerk
