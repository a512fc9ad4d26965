// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_list_page.h"

#include "ui/plan/course_table.h"
#include "ui/plan/plan_list.h"
#include "ui/shell/button.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/window.h"
#include "ui/shell/worker_book.h"
#include "ui/words/formats.h"
#include "ui/words/plan_labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int sideWidth = 462; ///< at 100 % text
constexpr int listWidth = 760;

/// What can be looked at, in the order of the box.
const std::vector<std::vector<PlanState>>& choices()
{
    static const std::vector<std::vector<PlanState>> all { { PlanState::Running, PlanState::Missed, PlanState::Offered, PlanState::Requested }, { PlanState::Missed },
        { PlanState::Offered, PlanState::Lapsed, PlanState::Requested }, { PlanState::Kept, PlanState::Defaulted, PlanState::Cancelled }, {} };
    return all;
}

} // namespace

PlanListPage::PlanListPage(Book& book, QWidget* parent)
    : Page(parent)
    , m_book(book)
    , m_list(new PlanList(this))
    , m_view(new ListView)
    , m_empty(new EmptyState(u"payment"_s))
    , m_body(new QStackedWidget)
    , m_heading(Label::title())
    , m_summary(Label::caption())
    , m_states(new QComboBox)
    , m_side(new QWidget)
    , m_courseTitle(new Label({ .weight = Weight::DemiBold }))
    , m_courseNote(Label::caption())
    , m_course(new CourseTable(this))
    , m_courseView(new ListView)
{
    setObjectName(u"planListPage"_s);
    m_view->setObjectName(u"plans"_s);
    m_summary->setObjectName(u"planSummary"_s);
    m_states->setObjectName(u"planStates"_s);
    m_view->setList(m_list, {});
    m_view->remember(u"plans"_s);
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_states->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_courseView->setObjectName(u"course"_s);
    m_courseView->setList(m_course, {});
    m_courseView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layOut();
    connect(m_view, &ListView::currentRowChanged, this, &PlanListPage::showCourse);
    connect(m_view, &ListView::opened, this, [this] {
        if (const PlanLineRow* row = m_list->row(m_view->currentRow()))
            Q_EMIT caseOpened(row->caseKey);
    });
    connect(m_states, &QComboBox::activated, this, &PlanListPage::choose);
    connect(&m_book, &Book::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            reload();
    });
}

void PlanListPage::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_heading);
    head->addWidget(m_summary);
    head->addStretch();
    head->addWidget(m_states);
    auto* row = new QWidget;
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_view, 1);
    columns->addWidget(m_side);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(16, 0, 0, 0);
    side->setSpacing(4);
    m_courseNote->setWordWrap(true);
    side->addWidget(m_courseTitle);
    side->addWidget(m_courseNote);
    side->addWidget(m_courseView, 1);
    m_body->addWidget(row);
    m_body->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 8);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_body, 1);
}

QString PlanListPage::title() const
{
    return tr("Plans");
}

QString PlanListPage::iconName() const
{
    return u"payment"_s;
}

std::vector<KeyHint> PlanListPage::keyHints() const
{
    return { { keyText(QKeySequence(Qt::Key_Return)), tr("Open the case") }, { u"↑ ↓"_s, tr("choose a plan") } };
}

void PlanListPage::focusFirst()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void PlanListPage::arrive()
{
    if (m_isStale)
        reload();
}

/// On another thread: a large agency has tens of thousands of plans.
void PlanListPage::reload()
{
    if (shell() == nullptr || m_isLoading) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_isLoading = true;
    const auto work = [address = BookAddress(m_book)](Progress&) -> Result<std::vector<PlanLineRow>> {
        const auto book = TRY(address.open());
        return planRows(*book);
    };
    shell()->tasks().run(tr("Reading the plans"), this, work, [this](Result<std::vector<PlanLineRow>> rows) { take(std::move(rows)); });
}

void PlanListPage::take(Result<std::vector<PlanLineRow>> rows)
{
    m_isLoading = false;
    if (!rows) {
        shell()->showError(rows.error());
        return;
    }
    const int row = m_view->currentRow();
    m_list->setRows(std::move(*rows), m_book.today());
    choose();
    if (m_list->rowCount() > 0)
        m_view->setCurrentRow(std::clamp(row, 0, m_list->rowCount() - 1));
    showCourse();
    if (m_isStale)
        reload();
}

/// Beside the list, where there is room: what was paid on each instalment of the chosen plan.
void PlanListPage::showCourse()
{
    m_course->clear();
    m_courseTitle->clear();
    m_courseNote->clear();
    const PlanLineRow* row = m_list->row(m_view->currentRow());
    if (!row || m_side->isHidden())
        return;
    const auto plans = planViews(m_book, row->caseKey);
    const auto found = plans ? std::ranges::find(*plans, row->stored.plan.key, [](const PlanView& view) { return view.stored.plan.key; }) : std::vector<PlanView>::const_iterator();
    if (!plans || found == plans->end())
        return;
    const auto& agreement = found->stored.agreement;
    m_course->show(*found, m_book.today());
    m_courseTitle->setText(row->debtor);
    const QString agreed = agreement ? tr("agreed on %1, %2").arg(format(agreement->agreedOn, DateStyle::Full), label(agreement->by))
                                     : tr("offered until %1").arg(format(found->stored.plan.validUntil, DateStyle::Full));
    const int days = found->stored.plan.terms.remindDays;
    m_courseNote->setText(QStringList { agreed + u'.', clauseText(found->stored.plan.clause()), days > 0 ? tr("Reminded by e-mail %n day(s) before.", nullptr, days) : tr("Not reminded.") }.join(u' '));
}

void PlanListPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool hadRoom = !m_side->isHidden();
    m_side->setFixedWidth(theme().px(sideWidth));
    m_side->setHidden(width() < theme().px(sideWidth + listWidth));
    if (hadRoom != !m_side->isHidden())
        showCourse();
}

void PlanListPage::choose()
{
    m_list->setStates(choices()[static_cast<size_t>(std::max(0, m_states->currentIndex()))]);
    m_body->setCurrentIndex(m_list->rowCount() > 0 ? 0 : 1);
    describe();
}

void PlanListPage::describe()
{
    QStringList words { tr("%n running", nullptr, m_list->count(PlanState::Running) + m_list->count(PlanState::Missed)), tr("%n with a missed instalment", nullptr, m_list->count(PlanState::Missed)) };
    if (const int rate = m_list->keptRate(); rate >= 0)
        words += tr("kept: %1 of those that ended").arg(formatPercent(rate / 100 * 100));
    m_summary->setText(words.join(u" · "_s));
}

void PlanListPage::retranslate()
{
    m_heading->setText(tr("Instalment plans"));
    m_view->setAccessibleName(tr("Instalment plans"));
    const QSignalBlocker quiet(m_states);
    const int chosen = std::max(0, m_states->currentIndex());
    m_states->clear();
    m_states->addItems({ tr("running and offered"), tr("missed"), tr("waiting for an answer"), tr("ended"), tr("all") });
    m_states->setCurrentIndex(chosen);
    m_states->setAccessibleName(tr("Which plans"));
    m_empty->setWords(tr("No plan here"), tr("Plans that you agree in a case (R) stand here with their next instalment."));
    m_courseView->setAccessibleName(tr("What was paid on each instalment"));
    m_list->retitle();
    m_course->retitle();
    describe();
    showCourse();
}

} // namespace mahnwerk
