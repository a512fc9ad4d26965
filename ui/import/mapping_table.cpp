// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/mapping_table.h"

#include "ui/import/mapping_row.h"
#include "ui/shell/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr size_t titleCount = 7;

} // namespace

MappingTable::MappingTable(QWidget* parent)
    : QWidget(parent)
    , m_head(new QWidget)
    , m_scroll(new QScrollArea)
{
    std::vector<QWidget*> cells;
    for (size_t i = 0; i < titleCount; ++i) {
        m_titles.push_back(Label::caption());
        cells.push_back(m_titles.back());
    }
    MappingWidths::add(new QHBoxLayout(m_head), cells);
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(body);
    auto* all = new QVBoxLayout(this);
    connect(&theme(), &Theme::changed, this, [this] { MappingWidths::apply(m_head, m_scroll->viewport()->width()); });
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_scroll, 1);
}

void MappingTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    MappingWidths::apply(m_head, m_scroll->viewport()->width());
}

QSize MappingTable::sizeHint() const
{
    const int rows = m_rows.empty() ? 0 : static_cast<int>(m_rows.size()) * m_rows.front()->height();
    return { 600, m_head->height() + rows + 2 };
}

QSize MappingTable::minimumSizeHint() const
{
    return { 300, m_head->height() + theme().px(100) };
}

void MappingTable::retranslate()
{
    const QStringList titles { {}, tr("Column"), tr("Examples"), tr("becomes"), tr("sure to"), {}, tr("Remark") };
    for (size_t i = 0; i < m_titles.size(); ++i)
        m_titles[i]->setText(titles.at(static_cast<qsizetype>(i)));
    m_titles[4]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_head->setFixedHeight(theme().px(26));
    const auto choices = ImportDraft::fields();
    for (MappingRow* row : m_rows)
        row->setChoices(choices);
}

void MappingTable::makeRows(size_t count)
{
    const auto choices = ImportDraft::fields();
    while (m_rows.size() > count) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < count) {
        auto* row = new MappingRow;
        const int index = static_cast<int>(m_rows.size());
        row->setObjectName(u"column%1"_s.arg(index));
        row->setChoices(choices);
        connect(row, &MappingRow::fieldChosen, this, [this, index](int field) { Q_EMIT fieldChosen(index, field); });
        connect(row->box(), &FieldBox::stepped, this, [this, index](int by) { step(index, by); });
        m_column->insertWidget(m_column->count() - 1, row);
        m_rows.push_back(row);
    }
}

void MappingTable::setColumns(const std::vector<ImportColumnLine>& columns)
{
    makeRows(columns.size());
    for (size_t i = 0; i < columns.size(); ++i)
        m_rows[i]->setLine(columns[i]);
    updateGeometry();
}

void MappingTable::step(int from, int by)
{
    focusColumn(std::clamp(from + by, 0, static_cast<int>(m_rows.size()) - 1));
}

void MappingTable::focusColumn(int column)
{
    if (column < 0 || column >= static_cast<int>(m_rows.size()))
        return;
    MappingRow* row = m_rows[static_cast<size_t>(column)];
    row->box()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(row, 0, row->height());
}

int MappingTable::currentColumn() const
{
    const auto found = std::ranges::find_if(m_rows, [](const MappingRow* row) { return row->box()->hasFocus(); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void MappingTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, m_head->geometry().bottom(), width(), 1), theme().colours().border);
}

} // namespace mahnwerk
