// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_hits.h"

#include "ui/words/formats.h"

using namespace Qt::StringLiterals;

namespace mahnwerk {

void SearchHits::setGroups(std::vector<Group> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_rows.clear();
    for (size_t group = 0; group < m_groups.size(); ++group) {
        m_rows.push_back({ group, -1 });
        for (size_t hit = 0; hit < m_groups[group].hits.size(); ++hit)
            m_rows.push_back({ group, static_cast<int>(hit) });
    }
    endResetModel();
}

const SearchHit* SearchHits::hit(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Row& at = m_rows[static_cast<size_t>(row)];
    return at.hit < 0 ? nullptr : &m_groups[at.group].hits[static_cast<size_t>(at.hit)];
}

int SearchHits::neighbour(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < rowCount(); next += step) {
        if (hit(next) != nullptr)
            return next;
    }
    return row;
}

std::vector<Column> SearchHits::columns() const
{
    return { { .id = u"hit"_s, .title = tr("Hit"), .width = 200, .flow = Column::Flow::Stretch, .sample = {} },
        { .id = u"keys"_s, .title = tr("Key"), .width = 72, .align = Column::Align::Right, .sample = {} } };
}

Cell SearchHits::cell(int row, int column) const
{
    const Row& at = m_rows[static_cast<size_t>(row)];
    const Group& group = m_groups[at.group];
    if (at.hit < 0)
        return column == 0 ? Cell { .text = group.title } : Cell { .caption = formatCount(static_cast<qint64>(group.hits.size())) };
    const SearchHit& hit = group.hits[static_cast<size_t>(at.hit)];
    if (column == 0)
        return { .text = hit.title, .caption = hit.detail,
            .weight = hit.detail.isEmpty() ? Weight::Normal : Weight::DemiBold, .iconName = hit.iconName };
    return { .chip = Chip::key(hit.keys) };
}

RowKind SearchHits::kind(int row) const
{
    return hit(row) == nullptr ? RowKind::Group : RowKind::Normal;
}

std::vector<int> SearchHits::groupRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (hit(row) == nullptr)
            rows.push_back(row);
    }
    return rows;
}

int SearchHits::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags SearchHits::flags(const QModelIndex& index) const
{
    return hit(index.row()) == nullptr ? Qt::ItemFlags(Qt::ItemIsEnabled) : ListModel::flags(index);
}

} // namespace mahnwerk
