// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/line_row.h"

#include "ui/shell/button.h"
#include "ui/shell/field.h"
#include "ui/shell/label.h"
#include "ui/words/plan_labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

LineRow::LineRow(Currency currency, Date today, QWidget* parent)
    : QWidget(parent)
    , m_currency(currency)
    , m_title(new Label({ .weight = Weight::DemiBold }))
    , m_due(new DateEdit(today))
    , m_amount(new AmountEdit(currency))
    , m_respread(new QComboBox)
    , m_reset(new Button)
{
    setObjectName(u"lineRow"_s);
    m_due->setObjectName(u"lineDue"_s);
    m_amount->setObjectName(u"lineAmount"_s);
    m_respread->setObjectName(u"respread"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*> { m_title, m_due, m_amount, m_respread, m_reset })
        row->addWidget(widget);
    row->addStretch();
    m_due->setFixedWidth(theme().px(190));
    m_amount->setFixedWidth(theme().px(110));
    hide();
    connect(m_due, &DateEdit::dateChanged, this, &LineRow::take);
    connect(m_amount, &QLineEdit::textEdited, this, &LineRow::take);
    connect(m_respread, &QComboBox::activated, this, &LineRow::take);
    connect(m_reset, &QPushButton::clicked, this, &LineRow::forget);
}

std::optional<Respread> LineRow::respread() const
{
    return m_edits.empty() || m_respread->currentIndex() < 0 ? std::nullopt : std::optional(static_cast<Respread>(m_respread->currentIndex()));
}

void LineRow::open(const Instalment& line, Respread usual)
{
    m_line = line.number;
    m_title->setText(tr("Instalment %1").arg(line.number));
    const QSignalBlocker blocker(m_due);
    m_due->setDate(line.due);
    m_amount->setAmount(Money(line.amount, m_currency), AmountEdit::Origin::Computed);
    if (m_edits.empty())
        m_respread->setCurrentIndex(static_cast<int>(usual));
    show();
    m_amount->setFocus(Qt::OtherFocusReason);
    m_amount->selectAll();
}

/// What was typed.
void LineRow::take()
{
    if (m_line == 0)
        return;
    PlanEdit edit { .number = m_line };
    if (const auto old = std::ranges::find(m_edits, m_line, &PlanEdit::number); old != m_edits.end())
        edit = *old;
    if (sender() == m_amount)
        edit.amount = m_amount->amount().value_or(Money(0, m_currency)).minor();
    if (sender() == m_due) {
        const auto due = m_due->date();
        if (!due)
            return; // being typed
        edit.due = *due;
    }
    std::erase_if(m_edits, [this](const PlanEdit& one) { return one.number == m_line; });
    if (edit.amount != 0 || !edit.due.isNull())
        m_edits.push_back(edit);
    std::ranges::sort(m_edits, {}, &PlanEdit::number);
    Q_EMIT changed();
}

void LineRow::forget()
{
    std::erase_if(m_edits, [this](const PlanEdit& one) { return one.number == m_line; });
    close();
    Q_EMIT changed();
}

void LineRow::close()
{
    m_line = 0;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus)
        Q_EMIT left();
}

void LineRow::clear()
{
    m_edits.clear();
    close();
}

void LineRow::retranslate()
{
    const QSignalBlocker blocker(m_respread);
    const int respread = m_respread->currentIndex();
    m_respread->clear();
    for (size_t i = 0; i < names<Respread>.size(); ++i)
        m_respread->addItem(label(static_cast<Respread>(i)));
    m_respread->setCurrentIndex(std::max(0, respread));
    m_respread->setAccessibleName(tr("What becomes of the rest"));
    m_due->setAccessibleName(tr("Due"));
    m_amount->setAccessibleName(tr("Instalment"));
    m_reset->setText(tr("As computed"));
}

} // namespace mahnwerk
