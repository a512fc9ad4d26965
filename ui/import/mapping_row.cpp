// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/mapping_row.h"

#include "ui/shell/chip.h"
#include "ui/shell/name_label.h"
#include "ui/words/formats.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int rowHeight = 33;

constexpr int spacing = 8;
constexpr int margin = 8;
constexpr int narrowBox = 150;

struct CellWidth {
    int least;     ///< at 100 % text
    int stretch;   ///< 0: always as wide as that
    int dropOrder; ///< 0: always shown; the lowest goes first where there is no room
};
constexpr size_t boxCell = 3;
constexpr std::array cellWidths { CellWidth { 26, 0, 4 }, CellWidth { 100, 4, 0 }, CellWidth { 90, 5, 2 },
    CellWidth { 206, 0, 0 }, CellWidth { 56, 0, 3 }, CellWidth { 78, 0, 0 }, CellWidth { 110, 6, 1 } };
constexpr int mostDropped = 4;

bool isShown(size_t cell, int dropped)
{
    return cellWidths[cell].dropOrder == 0 || cellWidths[cell].dropOrder > dropped;
}

int leastWidth(int dropped)
{
    int width = 2 * margin - spacing;
    for (size_t i = 0; i < cellWidths.size(); ++i)
        width += isShown(i, dropped) ? theme().px(cellWidths[i].least) + spacing : 0;
    return width;
}

Chip chipOf(ImportColumnLine::Trust trust)
{
    switch (trust) {
    case ImportColumnLine::Trust::Sure:
        return { MappingRow::tr("sure"), Tint::Green };
    case ImportColumnLine::Trust::Check:
        return { MappingRow::tr("check"), Tint::Amber };
    case ImportColumnLine::Trust::Chosen:
        return { MappingRow::tr("chosen"), Tint::Green };
    case ImportColumnLine::Trust::Empty:
        return { MappingRow::tr("left out"), Tint::Grey };
    }
    Q_UNREACHABLE();
}

} // namespace

FieldBox::FieldBox(QWidget* parent)
    : QComboBox(parent)
{
    setMaxVisibleItems(20);
    setFocusPolicy(Qt::StrongFocus);
}

void FieldBox::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT stepped(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        showPopup();
        return;
    }
    QComboBox::keyPressEvent(event);
}

/// A wheel that scrolls the list must not change what is chosen.
void FieldBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void MappingWidths::add(QHBoxLayout* row, const std::vector<QWidget*>& cells)
{
    row->setContentsMargins(margin, 0, margin, 1);
    row->setSpacing(spacing);
    for (size_t i = 0; i < cells.size(); ++i) {
        if (cellWidths[i].stretch > 0)
            cells[i]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        row->addWidget(cells[i], cellWidths[i].stretch);
    }
}

void MappingWidths::apply(QWidget* row, int width)
{
    int dropped = 0;
    while (dropped < mostDropped && leastWidth(dropped) > width)
        ++dropped;
    const bool isNarrow = leastWidth(dropped) > width;
    for (size_t i = 0; i < cellWidths.size(); ++i) {
        QWidget* cell = row->layout()->itemAt(static_cast<int>(i))->widget();
        cell->setHidden(!isShown(i, dropped));
        if (cellWidths[i].stretch == 0)
            cell->setFixedWidth(theme().px(i == boxCell && isNarrow ? narrowBox : cellWidths[i].least));
    }
}

MappingRow::MappingRow(QWidget* parent)
    : QWidget(parent)
    , m_letters(new Label(LabelStyle { .tone = Tone::Muted }))
    , m_header(new NameLabel({ .weight = Weight::DemiBold }))
    , m_examples(new NameLabel({ .tone = Tone::Muted }))
    , m_box(new FieldBox)
    , m_percent(new Label)
    , m_chip(new ChipLabel)
    , m_remark(new NameLabel({ .size = TextSize::Caption, .tone = Tone::Muted }))
{
    m_examples->setElide(Qt::ElideRight);
    m_remark->setElide(Qt::ElideRight);
    m_box->setObjectName(u"field"_s);
    m_remark->setObjectName(u"remark"_s);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* chipRoom = new QWidget;
    auto* chipRow = new QHBoxLayout(chipRoom);
    chipRow->setContentsMargins(0, 0, 0, 0);
    chipRow->addWidget(m_chip);
    chipRow->addStretch();
    MappingWidths::add(new QHBoxLayout(this), { m_letters, m_header, m_examples, m_box, m_percent, chipRoom, m_remark });
    m_box->installEventFilter(this);
    connect(m_box, &QComboBox::activated, this, [this](int index) { Q_EMIT fieldChosen(m_box->itemData(index).toInt()); });
    connect(&theme(), &Theme::changed, this, &MappingRow::adjust);
    adjust();
}

void MappingRow::adjust()
{
    setFixedHeight(theme().px(rowHeight));
    MappingWidths::apply(this, width());
}

void MappingRow::setChoices(const std::vector<std::pair<int, QString>>& choices)
{
    m_box->clear();
    for (const auto& [field, words] : choices)
        m_box->addItem(words, field);
}

void MappingRow::setLine(const ImportColumnLine& line)
{
    m_letters->setText(line.letters);
    m_header->setText(line.header);
    m_examples->setText(line.examples);
    m_box->setCurrentIndex(m_box->findData(line.field));
    m_box->setAccessibleName(tr("Column %1, %2").arg(line.letters, line.header));
    QPalette colours;
    if (line.field == 0)
        colours.setColor(QPalette::ButtonText, theme().colours().muted);
    m_box->setPalette(colours);
    m_percent->setText(line.field == 0 ? u"–"_s : formatPercent(line.percent * 100));
    m_chip->setChip(chipOf(line.trust));
    m_remark->setText(line.remark);
    // Where there is no room for all of it.
    setToolTip(QStringList { line.header, line.examples, line.remark }.join(u'\n').trimmed());
    m_remark->setTone(line.trust == ImportColumnLine::Trust::Check ? Tone::Warn : Tone::Muted);
}

void MappingRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    MappingWidths::apply(this, width());
}

bool MappingRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void MappingRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = theme().colours();
    if (m_box->hasFocus()) {
        painter.fillRect(rect(), c.accentTint);
        painter.fillRect(QRect(0, 0, 3, height()), c.accent);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.hair);
}

} // namespace mahnwerk
