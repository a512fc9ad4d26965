// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dunning/letter_page.h"

#include "ui/dunning/dunning_models.h"
#include "ui/dunning/letter_view.h"
#include "ui/shell/button.h"
#include "ui/shell/page_head.h"
#include "ui/shell/window.h"
#include "ui/words/dunning_labels.h"
#include "ui/words/formats.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

LetterPage::LetterPage(Book& book, DunningActModel& rows, int row)
    : m_rows(rows)
    , m_head(new PageHead)
    , m_letter(new LetterView(book, rows))
    , m_tick(addCommand(u"leaveOut"_s, QKeySequence(Qt::Key_Space)))
    , m_sender(addCommand(u"enterSender"_s, QKeySequence(Qt::Key_F4)))
    , m_row(row)
{
    setObjectName(u"letterPage"_s);
    m_letter->hideName();
    setFocusPolicy(Qt::StrongFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_letter, 1);
    auto* leaveOut = new Button(*m_tick);
    leaveOut->setFocusPolicy(Qt::NoFocus);
    m_head->addWidget(leaveOut);
    connect(addCommand(u"letterBefore"_s, QKeySequence(Qt::Key_Up)), &QAction::triggered, this, [this] { step(-1); });
    connect(addCommand(u"nextLetter"_s, QKeySequence(Qt::Key_Down)), &QAction::triggered, this, [this] { step(1); });
    connect(addCommand(u"pageBefore"_s, QKeySequence(Qt::Key_Left)), &QAction::triggered, this, [this] { m_letter->turnPage(-1); });
    connect(addCommand(u"nextPage"_s, QKeySequence(Qt::Key_Right)), &QAction::triggered, this, [this] { m_letter->turnPage(1); });
    m_letter->setSenderCommand(*m_sender);
    connect(m_sender, &QAction::triggered, this, [this] { Q_EMIT creditorRequested(m_letter->creditor().key); });
    connect(m_tick, &QAction::triggered, this, &LetterPage::toggle);
    connect(m_letter, &LetterView::stepped, this, &LetterPage::step);
    connect(&m_rows, &DunningActModel::ticksChanged, this, &LetterPage::describe);
}

QString LetterPage::title() const
{
    return m_row < m_rows.rowCount() ? m_rows.row(m_row).debtor : tr("Letter");
}

QString LetterPage::iconName() const
{
    return u"mail"_s;
}

std::vector<KeyHint> LetterPage::keyHints() const
{
    return { { u"↑↓"_s, tr("the letter before, the next") }, { u"←→"_s, tr("turn the page") } };
}

QString LetterPage::keysLine() const
{
    return tr("↑↓ letter · Space leave out · Esc back");
}

void LetterPage::focusFirst()
{
    setFocus(Qt::OtherFocusReason);
}

void LetterPage::arrive()
{
    m_letter->showRow(m_row, &shell()->tasks());
}

void LetterPage::retranslate()
{
    findChild<QAction*>(u"letterBefore"_s)->setText(tr("Letter before"));
    findChild<QAction*>(u"nextLetter"_s)->setText(tr("Next letter"));
    findChild<QAction*>(u"pageBefore"_s)->setText(tr("Previous page"));
    findChild<QAction*>(u"nextPage"_s)->setText(tr("Next page"));
    m_sender->setText(tr("Enter the sender"));
    m_letter->retranslate();
    describe();
}

void LetterPage::describe()
{
    if (m_row >= m_rows.rowCount())
        return;
    const DunningRow& row = m_rows.row(m_row);
    const bool isTicked = m_rows.isTicked(m_row);
    m_head->setTitle(row.debtor);
    m_head->setCaption(tr("%1 · %2 · %3").arg(row.caseNumber, row.creditor, formatWithCurrency(row.open)));
    m_head->setChips({ Chip::box(dunningLevel(row.level)), isTicked ? Chip() : Chip { tr("left out"), Tint::Grey } });
    m_tick->setText(isTicked ? tr("Leave out") : tr("Take in again"));
}

void LetterPage::step(int by)
{
    const int row = std::clamp(m_row + by, 0, std::max(0, m_rows.rowCount() - 1));
    if (row == m_row)
        return;
    m_row = row;
    m_letter->showRow(m_row, &shell()->tasks());
    describe();
    Q_EMIT titleChanged();
    Q_EMIT rowChanged(m_row);
}

void LetterPage::toggle()
{
    if (m_row < m_rows.rowCount())
        m_rows.setTick(m_row, m_rows.isTicked(m_row) ? Qt::Unchecked : Qt::Checked);
}

} // namespace mahnwerk
