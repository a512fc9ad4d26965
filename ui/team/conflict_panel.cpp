// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/conflict_panel.h"

#include "ui/shell/button.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/label.h"
#include "ui/shell/page.h"
#include "ui/words/team_labels.h"

#include <QAction>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

ConflictPanel::ConflictPanel(Page& page)
    : m_theirs(page.addCommand(u"keepTheirs"_s, QKeySequence(Qt::Key_1)))
    , m_mine(page.addCommand(u"keepMine"_s, QKeySequence(Qt::Key_2)))
    , m_both(page.addCommand(u"keepBoth"_s, QKeySequence(Qt::Key_3)))
    , m_open(page.addCommand(u"openConflictCase"_s, {}, u"case"_s))
    , m_title(new Label(LabelStyle { .weight = Weight::DemiBold }))
    , m_note(Label::caption())
{
    setObjectName(u"conflictPanel"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    m_title->setWordWrap(true);
    for (int row = 0; row < 3; ++row) {
        m_names[row] = new Label(LabelStyle { .tone = Tone::Muted });
        m_values[row] = new Label(LabelStyle { .weight = row == 1 ? Weight::DemiBold : Weight::Normal });
        m_values[row]->setWordWrap(true);
        m_values[row]->setTextFormat(Qt::PlainText);
        m_values[row]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(m_names[row], row + 1, 0, Qt::AlignTop);
        grid->addWidget(m_values[row], row + 1, 1);
    }
    m_values[1]->setObjectName(u"conflictStands"_s);
    m_values[2]->setObjectName(u"conflictNotTaken"_s);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(8);
    buttons->setContentsMargins(0, 8, 0, 0);
    for (QAction* action : { m_theirs, m_mine, m_both, m_open })
        buttons->addWidget(new Button(*action));
    grid->addLayout(buttons, 4, 0, 1, 2);
    grid->addWidget(m_note, 5, 0, 1, 2);
    m_note->setWordWrap(true);
}

void ConflictPanel::setConflict(const TeamConflict* conflict, Date today)
{
    m_conflict = conflict ? std::optional(*conflict) : std::nullopt;
    m_today = today;
    describe();
}

void ConflictPanel::setEditable(bool editable)
{
    m_isEditable = editable;
    describe();
}

void ConflictPanel::retranslate()
{
    m_both->setText(tr("Keep both: the other in a note"));
    m_open->setText(tr("Open the case"));
    describe();
}

void ConflictPanel::describe()
{
    setVisible(m_conflict.has_value());
    const bool isDuplicate = m_conflict && m_conflict->isDuplicate();
    const bool isOpen = m_conflict && m_isEditable;
    m_theirs->setText(isDuplicate ? tr("Understood") : tr("Keep what stands"));
    m_theirs->setEnabled(isOpen);
    for (QAction* action : { m_mine, m_both })
        action->setVisible(m_conflict && !isDuplicate);
    m_mine->setEnabled(isOpen && !isDuplicate);
    m_both->setEnabled(isOpen && m_conflict->mayNote());
    m_open->setVisible(m_conflict && !m_conflict->file.isNull());
    m_open->setEnabled(m_open->isVisible());
    if (!m_conflict)
        return;
    m_mine->setText(tr("Take the value of %1").arg(m_conflict->user));
    m_title->setText(QString(m_conflict->subject + u" · "_s + titleOf(*m_conflict)));
    m_names[0]->setText(tr("Before"));
    m_names[1]->setText(m_conflict->first.isEmpty() ? tr("Stands") : tr("Stands, from %1").arg(m_conflict->first));
    m_names[2]->setText(tr("Not taken, from %1, %2").arg(m_conflict->user, momentText(m_conflict->at, m_today)));
    for (int row = 0; row < 3; ++row) {
        const auto side = row == 0 ? ConflictSide::Before : row == 1 ? ConflictSide::Theirs : ConflictSide::Mine;
        m_values[row]->setText(textOf(*m_conflict, side));
        m_names[row]->setHidden(isDuplicate);
        m_values[row]->setHidden(isDuplicate);
    }
    m_note->setText(isDuplicate ? tr("Two people made the same thing at the same time. It counts once: the first one stays, the one of %1 was "
                                     "taken out.")
                                      .arg(m_conflict->user)
                                : tr("What you decide holds for the whole team. Ctrl+Z opens it again."));
}

} // namespace mahnwerk
