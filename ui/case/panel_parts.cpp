// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/panel_parts.h"

#include "ui/shell/name_label.h"
#include "ui/shell/button.h"

#include <QAction>
#include <QGridLayout>

namespace mahnwerk {

namespace {

constexpr int factHeight = 22;

} // namespace

CommandHeader::CommandHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(LabelStyle { .weight = Weight::DemiBold }))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    m_row->addWidget(m_title);
    m_row->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CommandHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

Button* CommandHeader::addCommand(QAction& action)
{
    auto* button = new Button({}, Button::Kind::Link);
    button->setObjectName(action.objectName());
    button->setSmall();
    button->setEnabled(action.isEnabled());
    button->setKeyText(keyText(action.shortcut()));
    button->setIconName(action.property("iconName").toString());
    m_row->addWidget(button);
    connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, button, [button, &action] { button->setEnabled(action.isEnabled()); });
    return button;
}

FactRows::FactRows(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FactRows::setFacts(const std::vector<FactLine>& facts)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const FactLine& fact : facts) {
        m_grid->setRowMinimumHeight(row, theme().px(factHeight));
        m_grid->addWidget(new Label(fact.name, { .tone = Tone::Muted }), row, 0, Qt::AlignVCenter);
        if (fact.chip.text.isEmpty()) {
            auto* value = new NameLabel;
            value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            value->setText(fact.value);
            value->setAccessibleName(fact.name + u": " + fact.value);
            m_grid->addWidget(value, row, 1, Qt::AlignRight | Qt::AlignVCenter);
        } else {
            m_grid->addWidget(new ChipLabel(fact.chip), row, 1, Qt::AlignRight | Qt::AlignVCenter);
        }
        ++row;
    }
    for (int i = row; i < m_grid->rowCount(); ++i)
        m_grid->setRowMinimumHeight(i, 0);
}

Panel::Panel(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(margin - listPadding, 12, margin - listPadding, 16);
    m_column->setSpacing(0);
}

QWidget* Panel::inset(QWidget* widget, int outdent)
{
    auto* holder = new QWidget;
    auto* row = new QVBoxLayout(holder);
    row->setContentsMargins(listPadding - outdent, 0, listPadding, 0);
    row->addWidget(widget);
    return holder;
}

void Panel::addSection(QWidget* widget)
{
    if (m_column->count() > 0)
        addGap(14);
    add(widget);
    addGap(4);
}

void Panel::add(QWidget* widget, int outdent)
{
    m_column->addWidget(inset(widget, outdent));
}

void Panel::addList(QWidget* list)
{
    m_column->addWidget(list);
}

void Panel::addGap(int height)
{
    m_column->addSpacing(height);
}

void Panel::addEnd()
{
    m_column->addStretch();
}

} // namespace mahnwerk
