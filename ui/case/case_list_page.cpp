// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_list_page.h"

#include "ui/account/explanation.h"

#include "core/base/text.h"
#include "ui/case/case_list.h"
#include "ui/case/case_words.h"
#include "ui/case/loaded_cases.h"
#include "ui/case/scope_bar.h"
#include "ui/shell/button.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/list_header.h"
#include "ui/shell/list_view.h"
#include "ui/shell/memory.h"
#include "ui/shell/page_head.h"
#include "ui/shell/search_field.h"
#include "ui/shell/sum_row.h"
#include "ui/words/formats.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int margin = 16;

struct BoxWords {
    QString all;
    QString nobody;
};

/// The first entry stands for all of them and has no name.
void fill(QComboBox* box, const BoxWords& words, std::vector<QString> names, const std::optional<QString>& chosen)
{
    const QSignalBlocker quiet(box);
    std::ranges::sort(names, {}, [](const QString& name) { return folded(name); });
    box->clear();
    box->addItem(words.all);
    for (const QString& name : names)
        box->addItem(name.isEmpty() ? words.nobody : name, name);
    box->setCurrentIndex(chosen ? std::max(0, box->findData(*chosen)) : 0);
    box->setHidden(names.size() < 2 && !chosen);
}

std::optional<QString> chosen(const QComboBox* box)
{
    const QVariant name = box->currentData();
    return name.isValid() ? std::optional(name.toString()) : std::nullopt;
}

std::optional<QString> kept(const QString& key)
{
    const QVariant value = Memory::value(key);
    return value.isValid() ? std::optional(value.toString()) : std::nullopt;
}

} // namespace

CaseListPage::CaseListPage(LoadedCases& cases, QWidget* parent)
    : Page(parent)
    , m_cases(cases)
    , m_model(new CaseList(this))
    , m_head(new PageHead)
    , m_scopes(new ScopeBar)
    , m_text(new FilterBox)
    , m_creditor(new QComboBox)
    , m_owner(new QComboBox)
    , m_clear(new Button(QString(), Button::Kind::Link))
    , m_open(addCommand(u"openCase"_s, {}, u"case"_s))
    , m_import(addCommand(u"importList"_s, QKeySequence(Qt::CTRL | Qt::Key_I), u"table"_s))
    , m_view(new ListView)
    , m_sums(new SumRow(m_view))
    , m_body(new QStackedWidget)
    , m_empty(new EmptyState(u"case"_s))
    , m_noMatch(new EmptyState(u"search"_s))
{
    m_view->setObjectName(u"cases"_s);
    m_empty->setObjectName(u"noCases"_s);
    m_noMatch->setObjectName(u"noMatch"_s);
    m_view->setList(m_model, tr("Cases"));
    layOut();
    addCommands();
    m_text->attach(m_view);
    m_model->setHint([this](int row, int column) {
        return m_view->column(column).id == u"open"_s ? explainedCase(m_cases.book(), m_model->caseAt(row)) : QString();
    });
    connect(m_model, &CaseList::modelAboutToBeReset, this, &CaseListPage::keepPlace);
    connect(m_model, &CaseList::modelReset, this, &CaseListPage::returnToPlace);
    connect(m_view, &ListView::opened, this, &CaseListPage::openCurrent);
    // Every key at once: the scan takes less time than the pause of filterChanged().
    connect(m_text, &QLineEdit::textChanged, this, &CaseListPage::filterByBoxes);
    connect(m_text, &SearchField::steered, this, &CaseListPage::openOnly);
    connect(m_scopes, &ScopeBar::chosen, this, &CaseListPage::filterByBoxes);
    connect(m_creditor, &QComboBox::currentIndexChanged, this, &CaseListPage::filterByBoxes);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &CaseListPage::filterByBoxes);
    connect(m_clear, &QPushButton::clicked, this, &CaseListPage::clearFilter);
    connect(m_noMatch, &EmptyState::chosen, this, &CaseListPage::clearFilter);
    connect(m_empty, &EmptyState::chosen, this, &CaseListPage::importRequested);
    connect(&cases, &LoadedCases::replaced, this, &CaseListPage::takeColumns);
    connect(&cases, &LoadedCases::refreshed, this, &CaseListPage::takeRows);
    static_cast<ListHeader*>(m_view->horizontalHeader())->sortBy(static_cast<int>(CaseSort::Number), Qt::DescendingOrder);
    m_view->remember(u"cases"_s);
    restoreFilter();
    takeColumns();
}

void CaseListPage::layOut()
{
    m_head->addWidget(m_scopes);
    auto* list = new QWidget;
    auto* listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(0);
    listColumn->addWidget(m_view, 1);
    listColumn->addWidget(m_sums);
    m_body->addWidget(list);
    m_body->addWidget(m_noMatch);
    m_body->addWidget(m_empty);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(margin, 10, margin, 8);
    inner->setSpacing(8);
    inner->addWidget(filterRow());
    inner->addWidget(m_body, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(inner, 1);
}

QWidget* CaseListPage::filterRow()
{
    m_creditor->setObjectName(u"creditor"_s);
    m_owner->setObjectName(u"owner"_s);
    for (QComboBox* box : { m_creditor, m_owner }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_clear->setObjectName(u"clearFilter"_s);
    m_clear->setKeyText(keyText(QKeySequence(Qt::Key_Escape)));
    auto* open = new Button(*m_open, Button::Kind::Primary);
    open->setObjectName(u"open"_s);
    open->setKeyText(keyText(QKeySequence(Qt::Key_Return)));
    auto* widget = new QWidget;
    auto* row = new FlowLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*> { m_text, m_creditor, m_owner, m_clear })
        row->addWidget(part);
    row->addGap();
    row->addWidget(new Button(*m_import));
    row->addWidget(open);
    return widget;
}

void CaseListPage::addCommands()
{
    connect(m_open, &QAction::triggered, this, &CaseListPage::openCurrent);
    connect(m_import, &QAction::triggered, this, &CaseListPage::importRequested);
    for (size_t i = 0; i < names<CaseScope>.size(); ++i) {
        const auto scope = static_cast<CaseScope>(i);
        auto* action = addCommand(u"show-"_s + nameOf(scope), QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, scope] {
            m_scopes->setScope(scope);
            filterByBoxes();
        });
    }
}

QString CaseListPage::title() const
{
    return tr("Cases");
}

QString CaseListPage::iconName() const
{
    return u"case"_s;
}

std::vector<KeyHint> CaseListPage::keyHints() const
{
    return { { tr("Letters, digits"), tr("Filter the list") }, { keyText(QKeySequence(Qt::Key_Escape)), tr("Clear the filter") },
        { u"↑ ↓"_s, tr("Choose a case") }, { keyText(QKeySequence(Qt::Key_Return)), tr("Open the case") },
        { keyText(QKeySequence(Qt::CTRL | Qt::Key_Right)), tr("Sort by the next column, with ← by the one before") },
        { keyText(QKeySequence(Qt::CTRL | Qt::Key_Down)), tr("Sort downwards, with ↑ upwards") } };
}

void CaseListPage::retranslate()
{
    m_head->setTitle(title());
    m_text->setPrompt(tr("Typing filters the list"));
    m_clear->setText(tr("Clear filter"));
    m_open->setText(tr("Open case"));
    m_import->setText(tr("Bring in list …"));
    m_creditor->setAccessibleName(tr("Creditor"));
    m_owner->setAccessibleName(tr("Owner"));
    m_view->setAccessibleName(tr("Cases"));
    m_empty->setWords(tr("No cases yet"),
        tr("Every open invoice becomes part of a case here: one debtor, one creditor, one history."), tr("Bring in my list …"));
    m_scopes->retranslate();
    for (size_t i = 0; i < names<CaseScope>.size(); ++i) {
        const auto scope = static_cast<CaseScope>(i);
        findChild<QAction*>(u"show-"_s + nameOf(scope))->setText(tr("Show: %1").arg(scopeText(scope)));
    }
    fillBoxes();
    showRows();
}

void CaseListPage::focusFirst()
{
    if (m_body->currentIndex() == 0)
        m_view->setFocus(Qt::OtherFocusReason);
    else if (m_body->currentWidget() == m_empty)
        m_empty->button()->setFocus(Qt::OtherFocusReason);
    else
        m_text->setFocus(Qt::OtherFocusReason);
}

Page::Escape CaseListPage::escape()
{
    if (!isFiltered())
        return Escape::Leave;
    clearFilter();
    return Escape::Handled;
}

bool CaseListPage::isFiltered() const
{
    const CaseFilter& filter = m_model->index().filter();
    return !filter.text.isEmpty() || filter.creditor || filter.owner || filter.scope != CaseScope::Open;
}

void CaseListPage::takeColumns()
{
    m_unseen.clear();
    m_model->setColumns(m_cases.columns(), m_cases.asOf());
    fillBoxes();
    showRows();
}

/// Behind another page nobody looks: a million rows are sorted in again when somebody does.
void CaseListPage::takeRows(const std::vector<size_t>& rows)
{
    m_unseen.insert(m_unseen.end(), rows.begin(), rows.end());
    if (isVisible())
        showNews();
}

void CaseListPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_unseen.empty())
        showNews();
}

void CaseListPage::showNews()
{
    const std::vector<size_t> rows = std::exchange(m_unseen, {});
    const CaseColumns& columns = m_cases.columns();
    m_model->refresh(rows);
    if (m_creditor->count() != static_cast<int>(columns.creditors.size()) + 1 || m_owner->count() != static_cast<int>(columns.owners.size()) + 1)
        fillBoxes();
    showRows();
}

void CaseListPage::restoreFilter()
{
    CaseFilter filter;
    filter.scope = fromName<CaseScope>(Memory::value(u"cases/scope"_s).toString()).value_or(CaseScope::Open);
    filter.creditor = kept(u"cases/creditor"_s);
    filter.owner = kept(u"cases/owner"_s);
    m_scopes->setScope(filter.scope);
    m_model->setFilter(filter);
}

void CaseListPage::filterByBoxes()
{
    filterBy({ .scope = m_scopes->scope(), .creditor = chosen(m_creditor), .owner = chosen(m_owner), .text = m_text->text() });
}

void CaseListPage::filterBy(const CaseFilter& filter)
{
    const CaseFilter before = m_model->index().filter();
    if (filter == before)
        return;
    m_model->setFilter(filter);
    if (filter.text != before.text) {
        // What was typed is looked for: the first hit is the one.
        m_view->setCurrentRow(0);
        m_view->scrollToTop();
    } else {
        Memory::setValue(u"cases/scope"_s, QString(nameOf(filter.scope)));
        Memory::setValue(u"cases/creditor"_s, filter.creditor ? QVariant(*filter.creditor) : QVariant());
        Memory::setValue(u"cases/owner"_s, filter.owner ? QVariant(*filter.owner) : QVariant());
    }
    showRows();
}

void CaseListPage::clearFilter()
{
    const bool hadFocus = m_body->isAncestorOf(focusWidget()) || m_clear->hasFocus();
    {
        const QSignalBlocker quietText(m_text);
        const QSignalBlocker quietCreditor(m_creditor);
        const QSignalBlocker quietOwner(m_owner);
        m_text->clear();
        m_creditor->setCurrentIndex(0);
        m_owner->setCurrentIndex(0);
        m_scopes->setScope(CaseScope::Open);
    }
    const Key<Case> current = m_model->caseAt(m_view->currentRow());
    filterByBoxes();
    // The case that was found stays in sight among the others.
    m_view->setCurrentRow(std::max(0, m_model->rowOf(current)));
    if (hadFocus)
        focusFirst();
}

void CaseListPage::openCurrent()
{
    const Key<Case> key = m_model->caseAt(m_view->currentRow());
    if (!key.isNull())
        Q_EMIT caseOpened(key);
}

void CaseListPage::openOnly(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_model->rowCount() == 1)
        openCurrent();
}

void CaseListPage::keepPlace()
{
    const int row = m_view->currentRow();
    m_place = { m_model->caseAt(row), row, m_view->rowViewportPosition(row) };
}

void CaseListPage::returnToPlace()
{
    if (m_place.row < 0 || m_model->rowCount() == 0)
        return;
    const int row = m_model->rowOf(m_place.key);
    m_view->setCurrentRow(row >= 0 ? row : m_place.row);
    if (row >= 0 && m_place.offset >= 0 && m_place.offset < m_view->viewport()->height())
        m_view->verticalScrollBar()->setValue(row * m_view->rowHeightOf(RowKind::Normal) - m_place.offset);
}

void CaseListPage::fillBoxes()
{
    const CaseColumns& columns = m_cases.columns();
    const CaseFilter& filter = m_model->index().filter();
    fill(m_creditor, { tr("All creditors"), tr("Unnamed") }, columns.creditors, filter.creditor);
    fill(m_owner, { tr("All owners"), tr("Nobody yet") }, columns.owners, filter.owner);
}

void CaseListPage::showRows()
{
    const CaseIndex& index = m_model->index();
    const bool isEmpty = m_cases.columns().size() == 0;
    const int body = isEmpty ? 2 : m_model->rowCount() == 0 ? 1 : 0;
    const bool isFocusLost = body != m_body->currentIndex() && m_body->isAncestorOf(window()->focusWidget());
    m_body->setCurrentIndex(body);
    m_scopes->setVisible(!isEmpty);
    m_text->parentWidget()->setVisible(!isEmpty);
    m_clear->setVisible(isFiltered());
    m_open->setEnabled(m_model->rowCount() > 0);
    for (size_t i = 0; i < names<CaseScope>.size(); ++i) {
        const auto scope = static_cast<CaseScope>(i);
        m_scopes->setCount(scope, m_cases.isComplete() ? std::optional(index.count(scope)) : std::nullopt);
    }
    if (m_model->rowCount() > 0 && m_view->currentRow() < 0)
        m_view->setCurrentRow(0);
    showSums();
    showNothing();
    if (isFocusLost)
        focusFirst();
}

void CaseListPage::showSums()
{
    const CaseIndex& index = m_model->index();
    QStringList sums(m_model->columnCount());
    QString& count = sums[static_cast<int>(CaseSort::Debtor)];
    QString& open = sums[static_cast<int>(CaseSort::Open)];
    if (!m_cases.isComplete()) {
        count = tr("The newest cases; the others are being read …");
    } else {
        count = tr("%n cases", nullptr, m_model->rowCount()).replace(QString::number(m_model->rowCount()), formatCount(m_model->rowCount()));
        QStringList parts;
        for (const Money& sum : index.sums())
            parts += index.hasSeveralCurrencies() ? QString(sum.currency().code() % u'\u00a0' % format(sum)) : format(sum);
        open = parts.join(u"   "_s);
    }
    m_sums->setSums(sums);
    const Date today = m_cases.asOf();
    m_head->setCaption(tr("As of %1").arg(format(today, DateStyle::WeekdayFull)));
}

void CaseListPage::showNothing()
{
    const CaseFilter& filter = m_model->index().filter();
    const bool isReading = !m_cases.isComplete();
    const QString title = filter.text.isEmpty() ? tr("No case in this selection") : tr("Nothing found for “%1”").arg(filter.text);
    const QString text = isReading ? tr("The older cases are still being read.")
                                   : tr("Look for a part of the name, the last digits of the phone, the invoice or case number.");
    m_noMatch->setWords(title, text, isReading ? QString() : tr("Clear filter"));
}

} // namespace mahnwerk
