// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/what_panel.h"

#include "core/book/claim_limitation.h"
#include "ui/case/age_bar.h"
#include "ui/case/case_text.h"
#include "ui/case/claim_table.h"
#include "ui/case/event_list.h"
#include "ui/case/limitation_line.h"
#include "ui/case/next_step_line.h"
#include "ui/case/next_steps.h"
#include "ui/case/open_case.h"
#include "ui/shell/button.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/shapes.h"
#include "ui/shell/sum_row.h"
#include "ui/words/call_labels.h"
#include "ui/words/formats.h"
#include "ui/words/law_labels.h"
#include "ui/words/plan_labels.h"

#include <QAction>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int ringRoom = 4; ///< beside a figure, for the focus ring

} // namespace

FigureLabel::FigureLabel(Size size, QWidget* parent)
    : QWidget(parent)
    , m_caption(Label::caption())
    , m_value(size == Size::Large ? Label::title() : new Label(LabelStyle { .weight = Weight::DemiBold }))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(ringRoom, 2, ringRoom, 2);
    column->setSpacing(0);
    column->addWidget(m_caption);
    column->addWidget(m_value);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FigureLabel::setFigure(const QString& caption, const QString& value)
{
    m_caption->setText(caption);
    m_value->setText(value);
    setAccessibleName(caption + u": " + value);
}

void FigureLabel::setExplanation(std::function<QString()> explain)
{
    m_explain = std::move(explain);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

bool FigureLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_explain)
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_explain(), this);
    return true;
}

void FigureLabel::keyPressEvent(QKeyEvent* event)
{
    if (m_explain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT opened();
    else
        QWidget::keyPressEvent(event);
}

void FigureLabel::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_explain && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT opened();
}

void FigureLabel::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocusRing(painter, rect(), 3);
}

WhatPanel::WhatPanel(OpenCase& file, QWidget* parent)
    : Panel(parent)
    , m_case(file)
    , m_total(new FigureLabel(FigureLabel::Size::Large))
    , m_principal(new FigureLabel)
    , m_costs(new FigureLabel)
    , m_interest(new FigureLabel)
    , m_credit(new FigureLabel)
    , m_lastPayment(new FigureLabel)
    , m_promised(new FigureLabel)
    , m_planned(new FigureLabel)
    , m_disputed(new FigureLabel)
    , m_claimHead(new CommandHeader)
    , m_claims(new ClaimTable(this))
    , m_claimView(new ListView)
    , m_sums(new SumRow(m_claimView))
    , m_ageHead(new SectionHeader)
    , m_age(new AgeBar)
    , m_nextHead(new SectionHeader)
    , m_automatic(new NextStepLine)
    , m_person(new NextStepLine)
    , m_limitation(new LimitationLine)
    , m_eventHead(new CommandHeader)
    , m_events(new EventList(this))
    , m_eventView(new ListView)
    , m_removeEvent(new QAction(this))
{
    m_automatic->setObjectName(u"automaticStep"_s);
    m_person->setObjectName(u"personStep"_s);
    m_limitation->setObjectName(u"limitation"_s);
    m_total->setObjectName(u"total"_s);
    m_principal->setObjectName(u"principal"_s);
    m_costs->setObjectName(u"costs"_s);
    m_interest->setObjectName(u"interest"_s);
    m_credit->setObjectName(u"credit"_s);
    m_lastPayment->setObjectName(u"lastPayment"_s);
    m_promised->setObjectName(u"promised"_s);
    m_planned->setObjectName(u"planned"_s);
    m_disputed->setObjectName(u"disputed"_s);
    m_claimView->setObjectName(u"claims"_s);
    m_claimView->setHeight(ListHeight::Content);
    m_claimView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_claimView->setModel(m_claims);
    m_sums->setObjectName(u"claimSums"_s);
    m_eventView->setObjectName(u"claimEvents"_s);
    m_eventView->horizontalHeader()->hide();
    m_eventView->setHeight(ListHeight::Content);
    m_eventView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_eventView->setRows(ListRows::TwoLines);
    m_eventView->setModel(m_events);
    m_removeEvent->setObjectName(u"removeClaimEvent"_s);
    m_removeEvent->setShortcut(Qt::Key_Delete);
    m_removeEvent->setShortcutContext(Qt::WidgetShortcut);
    m_removeEvent->setEnabled(!file.isReadOnly());
    m_eventView->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_eventView->addAction(m_removeEvent);
    connect(m_removeEvent, &QAction::triggered, this, &WhatPanel::removeEvent);
    layOut();
    connect(m_claimView, &ListView::opened, this, [this] { Q_EMIT accountRequested(currentClaim(), AccountPart::Total); });
    const std::pair<FigureLabel*, AccountPart> explained[] = { { m_total, AccountPart::Total }, { m_principal, AccountPart::Principal },
        { m_costs, AccountPart::Costs }, { m_interest, AccountPart::Interest } };
    for (const auto& [label, figure] : explained) {
        label->setExplanation([this, figure] {
            const CaseAccount* account = m_case.account();
            return account ? explain(*account, figure).toHtml() : QString();
        });
        connect(label, &FigureLabel::opened, this, [this, figure] { Q_EMIT accountRequested({}, figure); });
    }
    m_claims->setHint([this](int row, int column) {
        const CaseAccount* account = m_claimView->column(column).align == Column::Align::Right ? m_case.account() : nullptr;
        return account ? explain(*account, AccountPart::Total, m_claims->claim(row)->claim.key).toHtml() : QString();
    });
    connect(m_claimView, &ListView::currentRowChanged, this, &WhatPanel::claimChosen);
    connect(&file, &OpenCase::changed, this, &WhatPanel::reload);
}

void WhatPanel::layOut()
{
    auto* parts = new QWidget;
    auto* flow = new FlowLayout(parts);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(28 - 2 * ringRoom);
    for (FigureLabel* figure : { m_principal, m_costs, m_interest, m_credit, m_lastPayment, m_promised, m_planned, m_disputed })
        flow->addWidget(figure);
    add(m_total, ringRoom);
    addGap(8);
    addList(new Hairline);
    addGap(8);
    add(parts, ringRoom);
    addSection(m_claimHead);
    addList(m_claimView);
    addList(m_sums);
    addSection(m_ageHead);
    add(m_age);
    addSection(m_nextHead);
    add(m_automatic);
    addGap(8);
    add(m_person);
    addSection(m_eventHead);
    add(m_limitation);
    addList(m_eventView);
    addEnd();
}

void WhatPanel::setAccountCommand(QAction& command)
{
    m_account = m_claimHead->addCommand(command);
}

void WhatPanel::setPlanCommand(QAction& command)
{
    m_plan = m_claimHead->addCommand(command);
}

void WhatPanel::setEventCommand(QAction& command)
{
    m_addEvent = m_eventHead->addCommand(command);
}

void WhatPanel::retranslate()
{
    m_eventHead->setTitle(tr("Limitation"));
    m_addEvent->setText(tr("Record"));
    m_addEvent->setAccessibleName(tr("Record what bears on limitation"));
    m_removeEvent->setText(tr("Remove"));
    m_eventView->setAccessibleName(tr("What bears on the limitation of the claims"));
    m_claimHead->setTitle(tr("Claims"));
    m_account->setText(tr("Statement"));
    m_plan->setText(tr("Instalments"));
    m_ageHead->setTitle(tr("Age of principal"));
    m_nextHead->setTitle(tr("What comes next"));
    m_claimView->setAccessibleName(tr("Claims of the case"));
    reload();
}

void WhatPanel::reload()
{
    const Key<Claim> current = currentClaim();
    const CaseView& view = m_case.view();
    m_claims->setCase(view, m_case.today());
    m_sums->setSums(m_claims->sums());
    if (!current.isNull())
        m_claimView->setCurrentRow(std::max(0, m_claims->rowOf(current)));
    m_age->setCase(view, m_case.today());
    m_age->parentWidget()->setHidden(m_age->isEmpty());
    m_ageHead->parentWidget()->setHidden(m_age->isEmpty());
    m_automatic->setStep(automaticStep(view, m_case.today()));
    m_person->setStep(personStep(view, m_case.today()));
    m_limitation->setCase(view, m_case.today());
    showEvents();
    showFigures();
    showAgreed();
}

void WhatPanel::showEvents()
{
    const ClaimEvent* event = m_events->event(m_eventView->currentRow());
    const Key<ClaimEvent> current = event ? event->key : Key<ClaimEvent>();
    const int row = m_eventView->currentRow();
    m_events->setEvents(claimEvents(m_case.book(), m_case.key()).value_or(std::vector<ClaimEvent>()), m_case.view());
    const bool isEmpty = m_events->rowCount() == 0;
    if (isEmpty && m_eventView->hasFocus())
        focusClaims();
    if (!isEmpty && row >= 0)
        m_eventView->setCurrentRow(std::max(m_events->rowOf(current), 0));
    m_eventView->setHidden(isEmpty);
}

void WhatPanel::removeEvent()
{
    const ClaimEvent* found = m_events->event(std::max(0, m_eventView->currentRow()));
    if (found == nullptr)
        return;
    const ClaimEvent event = *found;
    m_case.tell(removeClaimEvent(m_case.book(), event.key),
        tr("%1: %2, %3 removed").arg(m_case.name(), limitationName(event.code), daysOf(event)));
}

void WhatPanel::showFigures()
{
    const CaseView& view = m_case.view();
    m_total->setFigure(tr("Open today, %1").arg(format(m_case.today(), DateStyle::Full)), formatWithCurrency(view.total));
    m_principal->setFigure(tr("Principal"), format(view.principal));
    m_costs->setFigure(tr("Costs"), format(view.costs));
    m_interest->setFigure(tr("Interest"),
        view.perDay.isPositive() ? tr("%1, %2 a day").arg(format(view.interest), format(view.perDay)) : format(view.interest));
    m_credit->setFigure(tr("Unallocated credit"), format(view.unallocated));
    m_lastPayment->setFigure(tr("Last payment"),
        view.lastPaymentDate.isNull() ? tr("none yet") : tr("%1 on %2").arg(format(view.lastPayment), dayText(view.lastPaymentDate, m_case.today())));
}

/// What is agreed or objected to takes room only where there is something.
void WhatPanel::showAgreed()
{
    const CaseView& view = m_case.view();
    const bool isPromised = view.promise == PromiseState::Open || view.promise == PromiseState::Broken || view.promise == PromiseState::Waiting;
    const PromiseFacts& promised = view.calls.promised;
    m_promised->setVisible(isPromised);
    m_promised->setFigure(tr("Promise, %1").arg(label(view.promise)),
        tr("%1 by %2").arg(format(Money(promised.amount, view.file.currency)), dayText(promised.due, m_case.today())));
    const PlanState plan = view.plan.on(m_case.today());
    m_planned->setVisible(plan != PlanState::None && !view.plan.due.isNull());
    m_planned->setFigure(tr("Instalment plan, %1").arg(label(plan)),
        tr("%1 by %2").arg(format(Money(view.plan.rest, view.file.currency)), dayText(view.plan.due, m_case.today())));
    m_disputed->setVisible(view.disputed.isPositive());
    m_disputed->setFigure(tr("Disputed"), format(view.disputed));
}

void WhatPanel::focusClaims()
{
    m_claimView->setFocus(Qt::OtherFocusReason);
}

Key<Claim> WhatPanel::currentClaim() const
{
    const ClaimLine* line = m_claims->claim(m_claimView->currentRow());
    return line ? line->claim.key : Key<Claim>();
}

bool WhatPanel::hasClaimFocus() const
{
    return m_claimView->hasFocus();
}

QString WhatPanel::keysLine() const
{
    if (m_case.isReadOnly())
        return {};
    if (m_eventView->hasFocus())
        return tr("Del remove  J record another");
    return hasClaimFocus() ? tr("Enter statement  Z payment  B hold  T terms  V default  J limitation  X close") : QString();
}

} // namespace mahnwerk
