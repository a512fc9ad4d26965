// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/explanation_panel.h"

#include "ui/account/explanation.h"
#include "ui/shell/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int widest = 480;

} // namespace

ExplanationPanel::ExplanationPanel(QWidget* parent)
    : QWidget(parent)
    , m_head(new SectionHeader)
    , m_rows(new QWidget)
    , m_notes(Label::caption())
{
    setObjectName(u"explanation"_s);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_rows);
    column->addWidget(m_notes);
    column->addStretch();
}

void ExplanationPanel::setExplanation(const Explanation& explanation)
{
    m_head->setTitle(explanation.title);
    auto* fresh = new QWidget;
    fresh->setMaximumWidth(theme().px(widest)); // an amount stays near its words
    auto* grid = new QGridLayout(fresh);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    int place = 0;
    QStringList words { explanation.title };
    for (const ExplanationRow& row : explanation.rows) {
        if (row.kind == ExplanationRow::Kind::Sum)
            grid->addWidget(new Hairline, place++, 0, 1, 2);
        const Weight weight = row.kind == ExplanationRow::Kind::Part ? Weight::Normal : Weight::DemiBold;
        auto* text = new Label(row.text, LabelStyle { .weight = weight });
        text->setWordWrap(true);
        grid->addWidget(text, place, 0, Qt::AlignTop);
        auto* amount = new Label(row.amount, LabelStyle { .weight = weight });
        grid->addWidget(amount, place++, 1, Qt::AlignRight | Qt::AlignBottom);
        words += QString(row.text + u' ' + row.amount).trimmed();
    }
    delete layout()->replaceWidget(m_rows, fresh);
    delete m_rows;
    m_rows = fresh;
    m_notes->setText(explanation.notes.join(u'\n'));
    m_notes->setHidden(explanation.notes.isEmpty());
    setAccessibleName(explanation.title);
    setAccessibleDescription((words + explanation.notes).join(u"; "_s));
}

QString ExplanationPanel::text() const
{
    return accessibleDescription();
}

} // namespace mahnwerk
