// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/history_panel.h"

#include "ui/account/explanation.h"

#include "core/book/case_commands.h"
#include "ui/call/script_box.h"
#include "ui/case/note_editor.h"
#include "ui/case/open_case.h"
#include "ui/case/timeline_filter.h"
#include "ui/case/timeline_list.h"
#include "ui/shell/label.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

HistoryPanel::HistoryPanel(OpenCase& file, Page& page, QWidget* parent)
    : QWidget(parent)
    , m_case(file)
    , m_list(new TimelineList(this))
    , m_view(new TimelineView(*m_list))
    , m_filter(new TimelineFilter)
    , m_note(new NoteEditor(file))
    , m_script(new ScriptBox(file, ScriptBox::Part::Step))
    , m_title(new Label(LabelStyle { .weight = Weight::DemiBold }))
    , m_write(page.addCommand(u"writeNote"_s, Qt::Key_N, u"edit"_s))
    , m_nextScope(page.addCommand(u"filterHistory"_s, Qt::Key_F))
    , m_edit(new QAction(this))
    , m_remove(new QAction(this))
{
    m_view->setObjectName(u"timeline"_s);
    m_filter->setObjectName(u"timelineFilter"_s);
    for (QAction* action : { m_write, m_edit, m_remove })
        action->setEnabled(!file.isReadOnly());
    m_remove->setShortcut(Qt::Key_Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({ m_edit, m_remove });
    layOut();
    m_note->present(0);
    connect(m_write, &QAction::triggered, this, &HistoryPanel::writeNote);
    connect(m_edit, &QAction::triggered, this, [this] { editNoteAt(m_view->currentRow()); });
    connect(m_remove, &QAction::triggered, this, &HistoryPanel::removeNoteHere);
    connect(m_nextScope, &QAction::triggered, m_filter, &TimelineFilter::chooseNext);
    connect(m_filter, &TimelineFilter::chosen, this, &HistoryPanel::showScope);
    connect(m_view, &ListView::opened, this, &HistoryPanel::openAt);
    m_list->setHint([this](int row, int) { return explained(row); });
    connect(m_note, &CaseEditor::closed, this, &HistoryPanel::returnToNew);
    connect(&file, &OpenCase::changed, this, &HistoryPanel::reload);
}

void HistoryPanel::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_filter);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(Panel::listPadding, 0, Panel::listPadding, 0);
    top->setSpacing(8);
    top->addWidget(m_script);
    top->addLayout(head);
    top->addWidget(m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Panel::margin - Panel::listPadding, 12, Panel::margin - Panel::listPadding, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_view, 1);
}

void HistoryPanel::retranslate()
{
    m_script->retranslate();
    m_title->setText(tr("History"));
    m_write->setText(tr("Write a note"));
    m_nextScope->setText(tr("Narrow the history"));
    m_edit->setText(tr("Edit the note"));
    m_remove->setText(tr("Remove the note"));
    m_view->setAccessibleName(tr("History of the case, newest first"));
    m_note->retranslate();
    reload();
}

void HistoryPanel::setHeight(ListHeight height)
{
    m_view->setHeight(height);
    static_cast<QVBoxLayout*>(layout())->setStretchFactor(m_view, height == ListHeight::Fill ? 1 : 0);
}

void HistoryPanel::resizeEvent(QResizeEvent* event)
{
    constexpr int least = 330; // for the script, a note and some lines
    QWidget::resizeEvent(event);
    m_script->setRoom(height() >= theme().px(least));
}

int HistoryPanel::heightFor(int width) const
{
    const int top = layout()->itemAt(0)->hasHeightForWidth() ? layout()->itemAt(0)->heightForWidth(width) : layout()->itemAt(0)->sizeHint().height();
    return layout()->contentsMargins().top() + top + m_view->verticalHeader()->length() + Panel::margin;
}

void HistoryPanel::reload()
{
    const TimelineItem* current = m_list->item(m_view->currentRow());
    const auto kept = current ? std::pair(current->kind, current->key) : std::pair(TimelineKind::Note, qint64(0));
    const int row = m_view->currentRow();
    m_list->setTimeline(m_case.view().timeline, m_case.today());
    std::array<int, 4> counts {};
    for (const TimelineScope scope : TimelineFilter::scopes)
        counts[static_cast<size_t>(scope)] = m_list->countOf(scope);
    m_filter->setCounts(counts);
    if (row >= 0)
        m_view->setCurrentRow(std::max(0, m_list->rowOf(kept.first, kept.second)));
}

void HistoryPanel::showScope(TimelineScope scope)
{
    m_list->setScope(scope);
    m_view->setCurrentRow(0);
}

void HistoryPanel::writeNote()
{
    m_note->open(0);
}

void HistoryPanel::openAt(int row)
{
    const TimelineItem* item = m_list->item(row);
    if (item != nullptr && isIn(TimelineScope::Money, item->kind))
        Q_EMIT accountRequested();
    else
        editNoteAt(row);
}

QString HistoryPanel::explained(int row) const
{
    const TimelineItem* item = m_list->item(row);
    if (item == nullptr || item->kind != TimelineKind::Payment || item->isRetracted)
        return {};
    const CaseAccount* account = m_case.account();
    return account ? explainPayment(*account, { item->key }, *m_case.book().law()).toHtml() : QString();
}

void HistoryPanel::editNoteAt(int row)
{
    const TimelineItem* item = m_list->item(row);
    if (item != nullptr && item->kind == TimelineKind::Note && item->outcome.isEmpty() && !item->isRetracted && !m_case.isReadOnly())
        m_note->open(item->key);
}

void HistoryPanel::returnToNew()
{
    m_note->present(0);
    focusList();
}

CaseEditor* HistoryPanel::editor() const
{
    return m_note;
}

void HistoryPanel::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (m_view->currentRow() < 0)
        m_view->setCurrentRow(0);
}

bool HistoryPanel::hasListFocus() const
{
    return m_view->hasFocus();
}

bool HistoryPanel::hasNoteFocus() const
{
    return m_note->isAncestorOf(focusWidget()) && m_note->box()->hasFocus();
}

void HistoryPanel::removeNoteHere()
{
    const TimelineItem* item = m_list->item(m_view->currentRow());
    if (item != nullptr && item->kind == TimelineKind::Note && item->outcome.isEmpty() && !item->isRetracted)
        m_case.tell(removeNote(m_case.book(), { item->key }), tr("Note on %1 removed").arg(m_case.name()));
}

bool HistoryPanel::escape()
{
    if (!m_note->isNew()) {
        m_note->close();
        return true;
    }
    if (!m_note->box()->hasFocus())
        return false;
    focusList();
    return true;
}

QString HistoryPanel::keysLine() const
{
    return m_view->hasFocus() && !m_case.isReadOnly() ? tr("Enter edit the note  Del remove it  F filter") : QString();
}

} // namespace mahnwerk
