// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/list_model.h"

using namespace Qt::StringLiterals;

namespace mahnwerk {

Column Column::name(const QString& id, const QString& title)
{
    return { .id = id, .title = title, .width = 160, .flow = Flow::Stretch, .elide = Elide::Middle, .sample = {} };
}

Column Column::amount(const QString& id, const QString& title, const QString& widest)
{
    return { .id = id, .title = title, .width = 100, .align = Align::Right, .elide = Elide::Never, .sample = widest.size() > 10 ? widest : u"999'999.99"_s };
}

Column Column::number(const QString& id, const QString& title)
{
    return { .id = id, .title = title, .width = 56, .align = Align::Right, .elide = Elide::Never, .sample = u"9'999"_s };
}

Column Column::date(const QString& id, const QString& title, const QString& sample)
{
    return { .id = id, .title = title, .width = 72, .elide = Elide::Never, .sample = sample };
}

const std::vector<Column>& ListModel::cachedColumns() const
{
    if (m_columns.empty())
        m_columns = columns();
    return m_columns;
}

int ListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(cachedColumns().size());
}

QVariant ListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::CheckStateRole && role != Qt::ToolTipRole))
        return {};
    const Cell cell = this->cell(index.row(), index.column());
    if (role == Qt::CheckStateRole)
        return cell.tick ? QVariant(*cell.tick) : QVariant();
    if (role == Qt::DisplayRole)
        return cell.text;
    QStringList words;
    for (const QString& part : { cell.text, cell.caption, cell.box, cell.chip.text, cell.detail }) {
        if (!part.isEmpty())
            words += part;
    }
    return words.join(u' ');
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto& columns = cachedColumns();
    if (orientation != Qt::Horizontal || section < 0 || section >= static_cast<int>(columns.size()))
        return {};
    const Column& column = columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (column.align == Column::Align::Right ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags ListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (kind(index.row()) == RowKind::Sum)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void ListModel::reset()
{
    beginResetModel();
    forgetColumns();
    endResetModel();
}

void ListModel::retitle()
{
    forgetColumns();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace mahnwerk
