// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/list_view.h"

#include "ui/shell/list_delegate.h"
#include "ui/shell/list_header.h"
#include "ui/shell/memory.h"
#include "ui/shell/shapes.h"

#include <QToolTip>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int lineHeight = 26;
constexpr int groupHeight = 30;
constexpr int twoLineHeight = 46;
constexpr int cellPadding = 8;

} // namespace

ListView::ListView(QWidget* parent)
    : QTableView(parent)
{
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setItemDelegate(new ListDelegate(this));
    setHorizontalHeader(new ListHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ListView::keepWidths);
    connect(this, &QTableView::doubleClicked, this, &ListView::open);
    connect(&theme(), &Theme::changed, this, [this] {
        applyHeights();
        applyWidths();
    });
}

void ListView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    if (model == nullptr)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &ListView::applyHeights);
    connect(model, &QAbstractItemModel::modelReset, this, &ListView::applyWidths);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListView::applyHeights);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListView::applyHeights);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &ListView::applyWidths);
    applyHeights();
    applyWidths();
}

void ListView::setList(ListModel* model, const QString& caption)
{
    setAccessibleName(caption);
    setModel(model);
}

ListModel* ListView::list() const
{
    return static_cast<ListModel*>(model());
}

void ListView::setRows(ListRows rows)
{
    m_rows = rows;
    applyHeights();
}

void ListView::setHeight(ListHeight height)
{
    m_height = height;
    setVerticalScrollBarPolicy(height == ListHeight::Content ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, height == ListHeight::Content ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void ListView::remember(const QString& key)
{
    m_key = u"lists/"_s + key;
    const QVariantMap kept = Memory::value(m_key + u"/widths"_s).toMap();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        m_chosen.insert(it.key(), it.value().toInt());
    applyWidths();
    auto* header = static_cast<ListHeader*>(horizontalHeader());
    const QString sorted = Memory::value(m_key + u"/sort"_s).toString();
    for (int i = 0; list() != nullptr && i < list()->columnCount(); ++i) {
        if (!sorted.isEmpty() && column(i).id == sorted.mid(1))
            header->sortBy(i, sorted.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    connect(header, &ListHeader::sortChosen, this, [this](int index, Qt::SortOrder order) {
        Memory::setValue(m_key + u"/sort"_s, QString((order == Qt::DescendingOrder ? u'-' : u'+') + column(index).id));
    });
}

void ListView::setCurrentRow(int row)
{
    if (model() == nullptr || model()->rowCount() == 0)
        return;
    const int last = model()->rowCount() - 1;
    int visible = 0;
    while (visible < model()->columnCount() - 1 && isColumnHidden(visible))
        ++visible;
    setCurrentIndex(model()->index(std::clamp(row, 0, last), visible));
}

Column ListView::column(int index) const
{
    return list()->cachedColumns().at(static_cast<size_t>(index));
}

bool ListView::isFirstVisible(int column) const
{
    for (int i = 0; i < column; ++i) {
        if (!isColumnHidden(i))
            return false;
    }
    return true;
}

int ListView::rowHeightOf(RowKind kind) const
{
    if (kind == RowKind::Group)
        return theme().px(groupHeight);
    if (kind == RowKind::Sum)
        return theme().px(lineHeight);
    return theme().px(m_rows == ListRows::TwoLines ? twoLineHeight : lineHeight);
}

void ListView::applyHeights()
{
    const int height = rowHeightOf(RowKind::Normal);
    const std::vector<int> groups = list() != nullptr ? list()->groupRows() : std::vector<int>();
    // Goes over all rows: only for a new height, or where rows that had another one may have moved.
    if (height != verticalHeader()->defaultSectionSize() || m_hadGroups)
        verticalHeader()->setDefaultSectionSize(height);
    for (const int row : groups)
        verticalHeader()->resizeSection(row, rowHeightOf(list()->kind(row)));
    m_hadGroups = !groups.empty();
    if (m_height == ListHeight::Content)
        updateGeometry();
}

int ListView::minimumWidth(int index) const
{
    const Column column = this->column(index);
    const QFontMetrics body(theme().font(TextSize::Body, Weight::DemiBold));
    const int title = static_cast<ListHeader*>(horizontalHeader())->sectionSizeFromContents(index).width();
    const int text = column.sample.isEmpty() ? 0 : body.horizontalAdvance(column.sample) + 2 * cellPadding;
    return std::max(title, text);
}

void ListView::applyWidths()
{
    if (list() == nullptr || m_arranging)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    const int count = list()->columnCount();
    std::vector<int> widths;
    std::vector<int> order;
    int stretches = 0;
    for (int i = 0; i < count; ++i) {
        const Column column = this->column(i);
        widths.push_back(std::max(theme().px(m_chosen.value(column.id, column.width)), minimumWidth(i)));
        stretches += column.flow == Column::Flow::Stretch ? 1 : 0;
        if (column.dropOrder > 0)
            order.push_back(i);
    }
    int total = 0;
    for (const int width : widths)
        total += width;
    std::ranges::sort(order, {}, [this](int i) { return column(i).dropOrder; });
    std::vector<bool> hidden(widths.size(), false);
    for (const int i : order) {
        if (total <= viewport()->width())
            break;
        hidden[static_cast<size_t>(i)] = true;
        total -= widths[static_cast<size_t>(i)];
        stretches -= column(i).flow == Column::Flow::Stretch ? 1 : 0;
    }
    int rest = std::max(0, viewport()->width() - total);
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<size_t>(i);
        setColumnHidden(i, hidden[at]);
        if (!hidden[at] && column(i).flow == Column::Flow::Stretch) {
            const int share = rest / std::max(1, stretches--);
            widths[at] += share;
            rest -= share;
        }
        setColumnWidth(i, widths[at]);
    }
}

void ListView::keepWidths()
{
    if (m_arranging || list() == nullptr)
        return;
    QVariantMap kept;
    for (int i = 0; i < list()->columnCount(); ++i) {
        if (column(i).flow == Column::Flow::Fixed && !isColumnHidden(i))
            m_chosen[column(i).id] = columnWidth(i) * 100 / theme().textPercent();
    }
    for (auto it = m_chosen.cbegin(); it != m_chosen.cend(); ++it)
        kept.insert(it.key(), it.value());
    if (!m_key.isEmpty())
        Memory::setValue(m_key + u"/widths"_s, kept);
    applyWidths();
}

QSize ListView::sizeHint() const
{
    if (m_height == ListHeight::Fill)
        return QTableView::sizeHint();
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return { QTableView::sizeHint().width(), header + verticalHeader()->length() };
}

QSize ListView::minimumSizeHint() const
{
    if (m_height == ListHeight::Content)
        return { 120, sizeHint().height() };
    return { 120, theme().px(groupHeight + 3 * lineHeight) };
}

void ListView::open(const QModelIndex& index)
{
    if (index.isValid() && list()->kind(index.row()) != RowKind::Sum)
        Q_EMIT opened(index.row());
}

void ListView::toggle(int row)
{
    for (int i = 0; i < list()->columnCount(); ++i) {
        const std::optional<Qt::CheckState> tick = list()->cell(row, i).tick;
        if (!tick)
            continue;
        list()->setTick(row, *tick == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        viewport()->update();
        return;
    }
}

void ListView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() != Qt::ShiftModifier && current.isValid()) {
        open(current);
        return;
    }
    if (event->key() == Qt::Key_Space && plain && current.isValid()) {
        toggle(current.row());
        return;
    }
    if (plain && !event->text().isEmpty() && event->text().at(0).isPrint() && isSignalConnected(QMetaMethod::fromSignal(&ListView::typed))) {
        Q_EMIT typed(event->text());
        return;
    }
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        setCurrentRow(event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1);
        return;
    }
    if (event->modifiers() == Qt::ControlModifier && sortByKey(event->key()))
        return;
    // Left and right belong to the page (fold a group), Esc to the window.
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool ListView::sortByKey(int key)
{
    auto* header = static_cast<ListHeader*>(horizontalHeader());
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        header->sortBeside(key == Qt::Key_Left ? -1 : 1);
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        header->sortInOrder(key == Qt::Key_Up ? Qt::AscendingOrder : Qt::DescendingOrder);
    else
        return false;
    return true;
}

void ListView::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton || !list()->cell(index.row(), index.column()).tick)
        return;
    if (ListDelegate::tickRect(visualRect(index)).adjusted(-6, -6, 6, 6).contains(event->pos()))
        toggle(index.row());
}

void ListView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    applyWidths();
}

void ListView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    const QRect row(0, rowViewportPosition(currentIndex().row()), std::min(viewport()->width(), horizontalHeader()->length()),
        this->rowHeight(currentIndex().row()));
    paintFocusRing(painter, row, 0);
}

void ListView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && list() != nullptr) {
        list()->retitle();
    }
}

void ListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

bool ListView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        // Only what is cut needs saying again.
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        if (const QString hint = index.isValid() && list() != nullptr ? list()->hint(index.row(), index.column()) : QString(); !hint.isEmpty()) {
            QToolTip::showText(help->globalPos(), hint, viewport(), visualRect(index));
            return true;
        }
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        if (!index.isValid() || itemDelegate()->sizeHint(option, index).width() <= columnWidth(index.column()))
            return true;
    }
    return QTableView::viewportEvent(event);
}

void ListView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentRow(0);
}

} // namespace mahnwerk
