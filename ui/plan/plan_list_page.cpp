// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_list_page.h"

#include "core/book/plan_reminders.h"
#include "ui/plan/plan_list.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/button.h"
#include "ui/shell/window.h"
#include "ui/words/formats.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

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
    , m_remind(addCommand(u"remindOfInstalments"_s, QKeySequence(Qt::Key_E), u"mail"_s))
{
    setObjectName(u"planListPage"_s);
    m_view->setObjectName(u"plans"_s);
    m_summary->setObjectName(u"planSummary"_s);
    m_states->setObjectName(u"planStates"_s);
    m_view->setList(m_list, {});
    m_view->remember(u"plans"_s);
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layOut();
    connect(m_view, &ListView::opened, this, [this] {
        if (const PlanLineRow* row = m_list->row(m_view->currentRow()))
            Q_EMIT caseOpened(row->caseKey);
    });
    connect(m_remind, &QAction::triggered, this, &PlanListPage::remind);
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
    head->addWidget(new Button(*m_remind));
    head->addWidget(m_states);
    m_body->addWidget(m_view);
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

void PlanListPage::reload()
{
    auto rows = planRows(m_book);
    if (!rows) {
        if (shell() != nullptr)
            shell()->showError(rows.error());
        return;
    }
    m_isStale = false;
    const int row = m_view->currentRow();
    m_list->setRows(std::move(*rows), m_book.today());
    choose();
    if (m_list->rowCount() > 0)
        m_view->setCurrentRow(std::clamp(row, 0, m_list->rowCount() - 1));
    Q_EMIT counted(m_list->count(PlanState::Missed));
}

/// A friendly mail to all whose instalment falls due in the next days.
void PlanListPage::remind()
{
    const auto written = remindOfInstalments(m_book);
    if (!written) {
        shell()->showError(written.error());
        return;
    }
    if (*written == 0)
        shell()->say(tr("Nobody is to be reminded in the next %n day(s)", nullptr, reminderDays));
    else
        shell()->offerUndo(tr("%n e-mail(s) to the outbox", nullptr, *written), shell(), [window = shell()] { Q_EMIT window->undoRequested(); });
    Q_EMIT mailReleased();
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
    m_remind->setText(tr("Remind by e-mail"));
    m_remind->setEnabled(!m_book.isReadOnly());
    m_view->setAccessibleName(tr("Instalment plans"));
    const QSignalBlocker quiet(m_states);
    const int chosen = std::max(0, m_states->currentIndex());
    m_states->clear();
    m_states->addItems({ tr("running and offered"), tr("missed"), tr("waiting for an answer"), tr("ended"), tr("all") });
    m_states->setCurrentIndex(chosen);
    m_states->setAccessibleName(tr("Which plans"));
    m_empty->setWords(tr("No plan here"), tr("Plans that you agree in a case (R) stand here with their next instalment."));
    m_list->retitle();
    describe();
}

} // namespace mahnwerk
