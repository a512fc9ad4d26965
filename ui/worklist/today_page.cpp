// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/today_page.h"

#include "core/base/calendar.h"
#include "core/book/case_commands.h"
#include "core/book/case_view.h"
#include "core/book/drafts.h"
#include "ui/shell/button.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/memory.h"
#include "ui/shell/search_field.h"
#include "ui/shell/window.h"
#include "ui/words/call_labels.h"
#include "ui/words/formats.h"
#include "ui/worklist/loaded_work.h"
#include "ui/worklist/why_panel.h"
#include "ui/worklist/work_list.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int margin = 16;
constexpr int workday = 7 * 60; ///< minutes of a day on the telephone
const QString teamChoice = u"*"_s;

QString duration(int minutes)
{
    return minutes < 60 ? TodayPage::tr("%1 min").arg(minutes) : TodayPage::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

/// A caption over a figure over what it means.
class TodayPage::Figure : public QWidget {
public:
    explicit Figure(WorkGroup of)
        : group(of)
        , m_title(Label::caption())
        , m_count(new Label(LabelStyle { .size = TextSize::Large, .weight = Weight::DemiBold }))
        , m_note(Label::caption())
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (QWidget* part : std::initializer_list<QWidget*> { m_title, m_count, m_note })
            column->addWidget(part);
        setMinimumWidth(theme().px(120));
    }
    void setWords(const QString& title, const QString& count, const QString& note)
    {
        m_title->setText(title);
        m_count->setText(count);
        m_note->setText(note);
        setAccessibleName(title + u": "_s + count + u' ' + note);
    }
    const WorkGroup group;

private:
    Label* m_title;
    Label* m_count;
    Label* m_note;
};

TodayPage::TodayPage(LoadedWork& work, QWidget* parent)
    : Page(parent)
    , m_work(work)
    , m_model(new WorkList(this))
    , m_date(Label::title())
    , m_caption(Label::caption())
    , m_promised(new Label(LabelStyle { .weight = Weight::DemiBold }))
    , m_promisedTitle(Label::caption())
    , m_text(new FilterBox)
    , m_creditor(new QComboBox)
    , m_whose(new QComboBox)
    , m_callable(new QCheckBox)
    , m_why(addCommand(u"why"_s, QKeySequence(Qt::Key_Question), u"info"_s))
    , m_later(addCommand(u"postpone"_s, QKeySequence(Qt::Key_W), u"clock"_s))
    , m_spread(addCommand(u"spread"_s, QKeySequence(Qt::CTRL | Qt::Key_U)))
    , m_next(addCommand(u"openNext"_s, {}, u"play"_s))
    , m_openDraft(addCommand(u"openDraft"_s, QKeySequence(Qt::CTRL | Qt::Key_E), u"edit"_s))
    , m_view(new ListView)
    , m_body(new QStackedWidget)
    , m_empty(new EmptyState(u"today"_s))
    , m_noMatch(new EmptyState(u"search"_s))
    , m_panel(new WhyPanel(this))
{
    setObjectName(u"todayPage"_s);
    m_view->setObjectName(u"work"_s);
    m_empty->setObjectName(u"noWork"_s);
    m_callable->setObjectName(u"callableFirst"_s);
    m_whose->setObjectName(u"whose"_s);
    m_view->setList(m_model, tr("Today"));
    m_callable->setChecked(Memory::value(u"today/callableFirst"_s).toBool());
    m_model->setFilter({ .text = {}, .creditor = {}, .callableFirst = m_callable->isChecked() });
    layOut();
    addCommands();
    m_text->attach(m_view);
    m_view->remember(u"today"_s);
    const QVariant whose = Memory::value(u"today/whose"_s);
    m_work.setFilter({ .agents = whose.toString() == teamChoice ? QStringList() : QStringList { whose.isValid() ? whose.toString() : m_work.book().user() } });
    connect(m_view, &ListView::opened, this, [this](int row) {
        if (m_model->lineAt(row))
            openCurrent();
        else
            m_model->toggleGroup(row);
    });
    connect(m_text, &QLineEdit::textChanged, this, &TodayPage::filter);
    connect(m_creditor, &QComboBox::currentIndexChanged, this, &TodayPage::filter);
    connect(m_callable, &QCheckBox::toggled, this, &TodayPage::filter);
    connect(m_whose, &QComboBox::currentIndexChanged, this, &TodayPage::chooseWhose);
    connect(&m_work, &LoadedWork::replaced, this, &TodayPage::takeList);
    connect(m_empty, &EmptyState::chosen, this, [this] {
        if (m_whose->currentData() != teamChoice)
            m_whose->setCurrentIndex(m_whose->findData(teamChoice));
        else
            Q_EMIT importRequested();
    });
    connect(m_noMatch, &EmptyState::chosen, this, [this] { escape(); });
    connect(m_panel, &WhyPanel::closed, this, &TodayPage::focusFirst);
    takeList();
}

void TodayPage::layOut()
{
    m_body->addWidget(m_view);
    m_body->addWidget(m_noMatch);
    m_body->addWidget(m_empty);
    auto* inner = new QVBoxLayout(this);
    inner->setContentsMargins(margin, 10, margin, 8);
    inner->setSpacing(10);
    inner->addWidget(figures());
    inner->addWidget(filterRow());
    inner->addWidget(m_body, 1);
}

QWidget* TodayPage::figures()
{
    auto* widget = new QWidget;
    auto* row = new FlowLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->setLines(FlowLayout::Lines::Top);
    const auto pair = [row](QWidget* upper, QWidget* lower, int width) {
        auto* box = new QWidget;
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(upper);
        column->addWidget(lower);
        column->addStretch();
        box->setMinimumWidth(theme().px(width));
        row->addWidget(box);
    };
    pair(m_date, m_caption, 300);
    for (const WorkGroup group : { WorkGroup::PromiseDue, WorkGroup::CallBack, WorkGroup::PromiseBroken, WorkGroup::New }) {
        auto* figure = new Figure(group);
        m_figures.push_back(figure);
        row->addWidget(figure);
    }
    row->addGap();
    pair(m_promisedTitle, m_promised, 140);
    return widget;
}

QWidget* TodayPage::filterRow()
{
    for (QComboBox* box : { m_creditor, m_whose }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    auto* next = new Button(*m_next, Button::Kind::Primary);
    next->setObjectName(u"openNextButton"_s);
    next->setKeyText(keyText(QKeySequence(Qt::Key_Return)));
    auto* widget = new QWidget;
    auto* row = new FlowLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*> { m_text, m_creditor, m_whose, m_callable })
        row->addWidget(part);
    row->addGap();
    for (QAction* action : { m_openDraft, m_why, m_later })
        row->addWidget(new Button(*action));
    m_spreadButton = new Button(*m_spread);
    row->addWidget(m_spreadButton);
    row->addWidget(next);
    return widget;
}

void TodayPage::addCommands()
{
    connect(m_why, &QAction::triggered, this, &TodayPage::explain);
    connect(m_later, &QAction::triggered, this, &TodayPage::postpone);
    connect(m_spread, &QAction::triggered, this, &TodayPage::spread);
    connect(m_next, &QAction::triggered, this, &TodayPage::openCurrent);
    connect(m_openDraft, &QAction::triggered, this, [this] {
        if (const auto drafts = draftsOf(m_work.book()); drafts && !drafts->empty())
            Q_EMIT caseOpened(drafts->front().caseKey);
    });
}

/// What was typed into a case and is not saved yet.
void TodayPage::countDrafts()
{
    const auto drafts = draftsOf(m_work.book());
    std::set<qint64> cases;
    for (const FormDraft& draft : drafts.value_or(std::vector<FormDraft>()))
        cases.insert(draft.caseKey.value);
    m_openDraft->setVisible(!cases.empty());
    m_openDraft->setEnabled(!cases.empty());
    m_openDraft->setText(tr("%n draft(s)", nullptr, static_cast<int>(cases.size())));
    m_openDraft->setToolTip(cases.empty() ? QString() : tr("Not saved yet: %1").arg(drafts->front().debtor));
}

QString TodayPage::title() const
{
    return tr("Today");
}

QString TodayPage::iconName() const
{
    return u"today"_s;
}

std::vector<KeyHint> TodayPage::keyHints() const
{
    return { { keyText(QKeySequence(Qt::Key_Return)), tr("Open the case, or close its group") }, { u"/"_s, tr("Filter the list") },
        { keyText(QKeySequence(Qt::Key_Escape)), tr("Clear the filter") }, { u"↑ ↓"_s, tr("Choose a case") } };
}

void TodayPage::retranslate()
{
    m_text->setPrompt(tr("/ filters the list"));
    m_creditor->setAccessibleName(tr("Creditor"));
    m_whose->setAccessibleName(tr("Whose list"));
    m_callable->setText(tr("those who may be called first"));
    m_why->setText(tr("Why here?"));
    m_later->setText(tr("Next working day"));
    m_later->setToolTip(tr("Moves the step of this case to the next working day"));
    m_spread->setText(tr("Spread overload"));
    m_spread->setToolTip(tr("Moves what is too much for today to the next days, the least urgent first"));
    m_next->setText(tr("Open case"));
    countDrafts();
    m_view->setAccessibleName(tr("Today"));
    m_noMatch->setWords(tr("No case fits"), tr("Other words, another creditor or another list may show it."), tr("Clear filter"));
    m_panel->retranslate();
    fillBoxes();
    showFigures();
    m_model->retitle();
}

void TodayPage::focusFirst()
{
    if (m_body->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
    else
        static_cast<EmptyState*>(m_body->currentWidget())->button()->setFocus(Qt::OtherFocusReason);
}

Page::Escape TodayPage::escape()
{
    if (m_text->text().isEmpty() && m_creditor->currentIndex() <= 0)
        return Escape::Leave;
    {
        const QSignalBlocker quiet(m_creditor);
        m_creditor->setCurrentIndex(0);
    }
    m_text->clear();
    filter();
    focusFirst();
    return Escape::Handled;
}

void TodayPage::arrive()
{
    if (!m_work.isLoaded())
        m_work.load();
    countDrafts();
}

void TodayPage::takeList()
{
    const int row = m_view->currentRow();
    const WorkLine* current = m_model->lineAt(row);
    const Key<Case> key = current ? current->item.caseKey : Key<Case>();
    m_model->setList(m_work.list());
    fillBoxes();
    showFigures();
    returnTo(key, row);
}

/// The case that was chosen, else the one that took its place.
void TodayPage::returnTo(Key<Case> key, int row)
{
    if (m_model->rowCount() == 0)
        return;
    int place = key.isNull() ? -1 : m_model->rowOf(key);
    if (place < 0)
        place = std::clamp(row, 0, m_model->rowCount() - 1);
    if (!m_model->lineAt(place))
        place = place + 1 < m_model->rowCount() && m_model->lineAt(place + 1) ? place + 1 : std::max(m_model->firstCase(), 0);
    m_view->setCurrentRow(place);
}

void TodayPage::showFigures()
{
    const Worklist& list = m_work.list();
    const Date today = m_work.book().today();
    m_date->setText(format(today, DateStyle::Long));
    int minutes = 0;
    for (const WorkLine& line : list.lines)
        minutes += line.minutes;
    const int cases = static_cast<int>(list.lines.size());
    m_caption->setText(m_work.isLoaded() ? tr("%1 · %n case(s) left, about %2", nullptr, cases).arg(timeText(m_work.book().moment().minute), duration(minutes)) : tr("Reading today's list …"));
    for (Figure* figure : m_figures) {
        const auto& sum = m_model->sumOf(figure->group);
        QStringList amounts;
        for (const auto& [currency, amount] : sum.toCollect)
            amounts += formatWithCurrency(amount);
        figure->setWords(label(figure->group), formatCount(sum.cases), amounts.join(u" · "_s));
    }
    fitFigures();
    QStringList promised;
    for (const Money& sum : list.done.promised)
        promised += formatWithCurrency(sum);
    m_promisedTitle->setText(tr("Promised today · %n call(s)", nullptr, list.done.worked));
    m_promised->setText(promised.isEmpty() ? u"–"_s : promised.join(u" · "_s));
    m_spread->setEnabled(minutes > workday && !m_work.book().isReadOnly());
    m_spreadButton->setVisible(m_spread->isEnabled());
    const bool hasRows = m_model->rowCount() > 0;
    for (QAction* action : { m_why, m_next })
        action->setEnabled(hasRows);
    m_later->setEnabled(hasRows && !m_work.book().isReadOnly());
    const bool isTeam = m_work.filter().agents.isEmpty();
    m_empty->setWords(cases == 0 && m_work.isLoaded() ? tr("Nothing is left for today") : tr("Reading today's list"),
        isTeam ? tr("Cases come here on the day of their next step: calls, call-backs, promises to check, decisions. Reminders go out by themselves.")
               : tr("Your list is done. Others in your team may have something left."),
        isTeam ? tr("Bring in my list …") : tr("Show the team's list"));
    QWidget* const shown = hasRows ? static_cast<QWidget*>(m_view) : cases == 0 ? static_cast<QWidget*>(m_empty) : m_noMatch;
    const bool isFocusLost = shown != m_body->currentWidget() && m_body->isAncestorOf(window()->focusWidget());
    m_body->setCurrentWidget(shown);
    if (isFocusLost)
        focusFirst();
    Q_EMIT counted(cases);
}

/// Where they do not fit into one line the heads of the groups say the same.
void TodayPage::fitFigures()
{
    const QWidget* row = m_figures.front()->parentWidget();
    const QLayout* flow = row->layout();
    int needed = 0;
    for (int i = 0; i < flow->count(); ++i)
        needed += std::max(flow->itemAt(i)->widget()->sizeHint().width(), flow->itemAt(i)->widget()->minimumWidth()) + flow->spacing();
    for (Figure* figure : m_figures)
        figure->setVisible(needed <= width() - 2 * margin);
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitFigures();
}

void TodayPage::fillBoxes()
{
    const QSignalBlocker quietCreditor(m_creditor);
    const QSignalBlocker quietWhose(m_whose);
    std::set<QString> creditors;
    for (const WorkLine& line : m_work.list().lines)
        creditors.insert(line.creditor);
    const QString chosen = m_model->filter().creditor;
    m_creditor->clear();
    m_creditor->addItem(tr("All creditors"), QString());
    for (const QString& name : creditors)
        m_creditor->addItem(name, name);
    m_creditor->setCurrentIndex(std::max(0, m_creditor->findData(chosen)));
    m_creditor->setVisible(creditors.size() > 1 || !chosen.isEmpty());
    m_model->setOwnersShown(m_work.filter().agents.size() != 1);

    const QString me = m_work.book().user();
    m_whose->clear();
    m_whose->addItem(tr("My cases"), me);
    m_whose->addItem(tr("The team's cases"), teamChoice);
    for (const QString& agent : m_work.agents()) {
        if (agent != me)
            m_whose->addItem(tr("For %1").arg(agent), agent);
    }
    const QStringList& agents = m_work.filter().agents;
    m_whose->setCurrentIndex(std::max(0, m_whose->findData(agents.isEmpty() ? teamChoice : agents.front())));
}

void TodayPage::filter()
{
    const WorkLine* current = m_model->lineAt(m_view->currentRow());
    const Key<Case> key = current ? current->item.caseKey : Key<Case>();
    const int row = m_view->currentRow();
    m_model->setFilter({ .text = m_text->text(), .creditor = m_creditor->currentData().toString(), .callableFirst = m_callable->isChecked() });
    Memory::setValue(u"today/callableFirst"_s, m_callable->isChecked());
    showFigures();
    returnTo(m_text->text().isEmpty() ? key : Key<Case>(), m_text->text().isEmpty() ? row : 0);
}

void TodayPage::chooseWhose()
{
    const QString whose = m_whose->currentData().toString();
    Memory::setValue(u"today/whose"_s, whose == m_work.book().user() ? QVariant() : QVariant(whose));
    m_work.setFilter({ .agents = whose == teamChoice ? QStringList() : QStringList { whose } });
}

void TodayPage::openCurrent()
{
    const WorkLine* line = m_model->lineAt(m_view->currentRow());
    if (!line)
        line = m_model->lineAt(m_model->firstCase());
    if (line)
        Q_EMIT caseOpened(line->item.caseKey);
}

void TodayPage::explain()
{
    const int row = m_view->currentRow();
    const WorkLine* line = m_model->lineAt(row);
    if (!line)
        return;
    const QRect cell = m_view->visualRect(m_model->index(row, 1));
    m_panel->explain(*line, m_work.list().asOf, QRect(m_view->viewport()->mapTo(this, cell.topLeft()), cell.size()));
}

void TodayPage::postpone()
{
    const WorkLine* line = m_model->lineAt(m_view->currentRow());
    if (!line)
        return;
    Book& book = m_work.book();
    const QString name = line->debtor;
    const Date to = nextWorkingDay(book.today().addDays(1), line->gate.region);
    const auto view = caseView(book, line->item.caseKey);
    if (!view) {
        shell()->showError(view.error());
        return;
    }
    NextStep step = view->nextStep;
    step.date = to;
    step.time.clear();
    if (const auto moved = setNextStep(book, step); !moved)
        shell()->showError(moved.error());
    else
        shell()->offerUndo(tr("%1: moved to %2").arg(name, format(to, DateStyle::Weekday)), shell(), [window = shell()] { Q_EMIT window->undoRequested(); });
}

void TodayPage::spread()
{
    const auto moved = spreadWork(m_work.book(), m_work.list().lines, workday);
    if (!moved)
        shell()->showError(moved.error());
    else if (*moved > 0)
        shell()->offerUndo(tr("%n case(s) moved to the next days", nullptr, *moved), shell(), [window = shell()] { Q_EMIT window->undoRequested(); });
}

} // namespace mahnwerk
