// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/who_panel.h"

#include "core/book/case_commands.h"
#include "ui/case/case_text.h"
#include "ui/case/contact_point_editor.h"
#include "ui/case/contact_point_list.h"
#include "ui/case/debtor_editor.h"
#include "ui/case/hold_list.h"
#include "ui/case/open_case.h"
#include "ui/case/other_case_list.h"
#include "ui/shell/button.h"
#include "ui/shell/label.h"
#include "ui/shell/page.h"
#include "ui/words/case_labels.h"
#include "ui/words/formats.h"

#include <QAction>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

ListView* shortList(ListModel& model, const QString& name, ListRows rows)
{
    auto* view = new ListView;
    view->setObjectName(name);
    view->horizontalHeader()->hide();
    view->setHeight(ListHeight::Content);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setRows(rows);
    view->setModel(&model);
    return view;
}

/// A heading and its list, shown together or not at all.
QWidget* sectionOf(CommandHeader* head, QWidget* list)
{
    auto* section = new QWidget;
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(4);
    head->setContentsMargins(Panel::listPadding, 0, Panel::listPadding, 0);
    column->addWidget(head);
    column->addWidget(list);
    return section;
}

} // namespace

WhoPanel::WhoPanel(OpenCase& file, Page& page, QWidget* parent)
    : Panel(parent)
    , m_case(file)
    , m_points(new ContactPointList(this))
    , m_holds(new HoldList(this))
    , m_others(new OtherCaseList(this))
    , m_pointView(new ContactPointView(*m_points))
    , m_holdView(shortList(*m_holds, u"holds"_s, ListRows::TwoLines))
    , m_otherView(shortList(*m_others, u"otherCases"_s, ListRows::OneLine))
    , m_reach(new CommandHeader)
    , m_facts(new CommandHeader)
    , m_holdHead(new CommandHeader)
    , m_otherHead(new CommandHeader)
    , m_factRows(new FactRows)
    , m_noPoints(new Label(LabelStyle { .tone = Tone::Muted }))
    , m_pointEditor(new ContactPointEditor(file))
    , m_debtorEditor(new DebtorEditor(file))
{
    m_pointView->setObjectName(u"contactPoints"_s);
    m_noPoints->setWordWrap(true);
    addCommands(page);
    layOut();
    addMenus();
    connect(m_pointView, &ListView::opened, this, &WhoPanel::editPoint);
    connect(m_otherView, &ListView::opened, this, [this](int row) { Q_EMIT caseOpened(m_others->other(row)->key); });
    connect(m_debtorEditor, &CaseEditor::closed, m_factRows, &QWidget::show);
    connect(&file, &OpenCase::changed, this, &WhoPanel::reload);
}

void WhoPanel::addCommands(Page& page)
{
    m_add = page.addCommand(u"addContactPoint"_s, Qt::Key_A, u"plus"_s);
    m_bad = page.addCommand(u"markBad"_s, Qt::Key_M);
    m_editDebtor = page.addCommand(u"editDebtor"_s, Qt::Key_E);
    m_edit = new QAction(this);
    m_remove = new QAction(this);
    m_release = new QAction(this);
    m_release->setObjectName(u"releaseHold"_s);
    connect(m_add, &QAction::triggered, this, &WhoPanel::addPoint);
    connect(m_bad, &QAction::triggered, this, &WhoPanel::toggleBad);
    connect(m_editDebtor, &QAction::triggered, this, [this] {
        m_factRows->hide();
        m_debtorEditor->open(0);
    });
    connect(m_edit, &QAction::triggered, this, &WhoPanel::editPoint);
    connect(m_remove, &QAction::triggered, this, &WhoPanel::remove);
    connect(m_release, &QAction::triggered, this, &WhoPanel::release);
    for (QAction* action : { m_add, m_bad, m_editDebtor, m_edit, m_remove, m_release })
        action->setEnabled(!m_case.isReadOnly());
    // Del is about the row that the cursor is on.
    for (QAction* action : { m_remove, m_release }) {
        action->setShortcut(Qt::Key_Delete);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
}

void WhoPanel::layOut()
{
    m_addButton = m_reach->addCommand(*m_add);
    m_editButton = m_facts->addCommand(*m_editDebtor);
    m_releaseButton = m_holdHead->addCommand(*m_release);
    addSection(m_reach);
    add(m_noPoints);
    addList(m_pointView);
    add(m_pointEditor);
    addSection(m_facts);
    add(m_factRows);
    add(m_debtorEditor);
    m_holdSection = sectionOf(m_holdHead, m_holdView);
    m_otherSection = sectionOf(m_otherHead, m_otherView);
    addList(m_holdSection);
    addList(m_otherSection);
    addEnd();
}

void WhoPanel::addMenus()
{
    m_pointView->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_pointView->addActions({ m_edit, m_bad, m_remove });
    m_holdView->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_holdView->addAction(m_release);
}

void WhoPanel::retranslate()
{
    m_add->setText(tr("Add a number, e-mail or address"));
    m_bad->setText(tr("Mark as wrong, or as right again"));
    m_edit->setText(tr("Edit"));
    m_remove->setText(tr("Remove"));
    m_editDebtor->setText(tr("Edit the debtor"));
    m_release->setText(tr("Lift the hold"));
    for (const auto& [button, words, action] : { std::tuple(m_addButton, tr("Add"), m_add), std::tuple(m_editButton, tr("Edit"), m_editDebtor),
             std::tuple(m_releaseButton, tr("Lift"), m_release) }) {
        button->setText(words);
        button->setAccessibleName(action->text());
    }
    m_reach->setTitle(tr("Contact"));
    m_facts->setTitle(tr("Debtor"));
    m_holdHead->setTitle(tr("Holds"));
    m_otherHead->setTitle(tr("Other cases"));
    m_noPoints->setText(tr("No number, e-mail or address is known yet."));
    m_pointView->setAccessibleName(tr("Numbers, e-mails and addresses of the debtor"));
    m_holdView->setAccessibleName(tr("Holds in force"));
    m_otherView->setAccessibleName(tr("Other cases of the debtor"));
    m_pointEditor->retranslate();
    m_debtorEditor->retranslate();
    reload();
}

void WhoPanel::reload()
{
    const CaseView& view = m_case.view();
    const ContactPoint* point = m_points->point(m_pointView->currentRow());
    const Key<ContactPoint> pointKey = point ? point->key : Key<ContactPoint>();
    const int pointRow = m_pointView->currentRow();
    const int holdRow = m_holdView->currentRow();
    const int otherRow = m_otherView->currentRow();
    m_points->setPoints(view.contactPoints, view.creditor.country);
    m_holds->setCase(view, m_case.today());
    m_others->setCases(view);
    if (pointRow >= 0)
        m_pointView->setCurrentRow(m_points->rowOf(pointKey) >= 0 ? m_points->rowOf(pointKey) : pointRow);
    if (holdRow >= 0)
        m_holdView->setCurrentRow(holdRow);
    if (otherRow >= 0)
        m_otherView->setCurrentRow(otherRow);
    m_noPoints->parentWidget()->setVisible(view.contactPoints.empty());
    m_pointView->setVisible(!view.contactPoints.empty());
    if (view.holds.empty() && m_holdView->hasFocus())
        m_pointView->setFocus(Qt::OtherFocusReason);
    m_holdSection->setVisible(!view.holds.empty());
    m_otherSection->setVisible(!view.otherCases.empty());
    showFacts();
}

void WhoPanel::showFacts()
{
    const Debtor& debtor = m_case.view().debtor;
    const bool isPerson = debtor.kind == DebtorKind::Person;
    std::vector<FactLine> facts;
    if (isPerson && debtor.salutation != Salutation::None)
        facts.push_back({ tr("Salutation"), label(debtor.salutation) });
    facts.push_back({ tr("Kind"), label(debtor.kind) });
    facts.push_back({ tr("Language"), languageName(debtor.language) });
    if (isPerson)
        facts.push_back({ tr("Born"), format(debtor.birthDate, DateStyle::Full) });
    facts.push_back({ tr("Represented by"), debtor.representedBy.isEmpty() ? tr("nobody") : debtor.representedBy });
    const size_t plain = facts.size();
    const auto mark = [&](const Chip& chip) { facts.push_back({ facts.size() == plain ? tr("Marks") : QString(), {}, chip }); };
    if (debtor.doNotCall)
        mark({ tr("do not call"), Tint::Red });
    if (debtor.insolvent)
        mark({ tr("insolvent"), Tint::Violet });
    if (debtor.deceased)
        mark({ tr("deceased"), Tint::Grey });
    m_factRows->setFacts(facts);
}

void WhoPanel::focusFirst()
{
    m_pointView->setFocus(Qt::OtherFocusReason);
}

std::vector<CaseEditor*> WhoPanel::editors() const
{
    return { m_pointEditor, m_debtorEditor };
}

void WhoPanel::focusAfter(const CaseEditor*)
{
    m_pointView->setFocus(Qt::OtherFocusReason);
}

QString WhoPanel::keysLine() const
{
    if (m_case.isReadOnly())
        return {};
    if (m_pointView->hasFocus())
        return tr("Enter edit  M wrong  Del remove");
    if (m_holdView->hasFocus())
        return tr("Del lift the hold");
    return m_otherView->hasFocus() ? tr("Enter open the case") : QString();
}

void WhoPanel::addPoint()
{
    m_pointEditor->open(0);
}

void WhoPanel::editPoint()
{
    const ContactPoint* point = m_points->point(m_pointView->currentRow());
    if (point != nullptr && !m_case.isReadOnly())
        m_pointEditor->open(point->key.value);
}

void WhoPanel::toggleBad()
{
    const ContactPoint* found = m_points->point(m_pointView->currentRow());
    if (found == nullptr)
        return;
    ContactPoint point = *found;
    const bool wasBad = point.state == ContactPointState::Bad;
    point.state = wasBad ? ContactPointState::Unverified : ContactPointState::Bad;
    m_case.tell(editContactPoint(m_case.book(), point),
        tr("%1: %2 marked as %3").arg(m_case.name(), contactPointText(point), label(point.state)));
}

void WhoPanel::remove()
{
    const ContactPoint* found = m_points->point(m_pointView->currentRow());
    if (found == nullptr)
        return;
    const ContactPoint point = *found;
    m_case.tell(removeContactPoint(m_case.book(), point.key),
        tr("%1: %2 removed").arg(m_case.name(), contactPointText(point)));
}

void WhoPanel::release()
{
    const Hold* found = m_holds->hold(std::max(0, m_holdView->currentRow()));
    if (found == nullptr)
        return;
    const Hold hold = *found;
    m_case.tell(releaseHold(m_case.book(), hold.key), tr("%1: hold “%2” lifted").arg(m_case.name(), hold.reason));
}

} // namespace mahnwerk
