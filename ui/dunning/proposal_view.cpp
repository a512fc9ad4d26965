// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dunning/proposal_view.h"

#include "ui/account/explanation.h"

#include "ui/dunning/counted_list.h"
#include "ui/dunning/letter_view.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/words/dunning_labels.h"
#include "ui/words/formats.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

/// Below this width of the page, at 100 % text, the letter is a page of its own.
constexpr int wideFrom = 1300;

CountedList* makeList(const QString& name, ListModel& model)
{
    auto* list = new CountedList;
    list->setObjectName(name);
    list->list()->setObjectName(name + u"List"_s);
    list->setList(&model, name);
    return list;
}

int rowKept(const ListView* list, int found)
{
    return found >= 0 ? found : std::max(0, list->currentRow());
}

} // namespace

ProposalView::ProposalView(Book& book, QWidget* parent)
    : QWidget(parent)
    , m_review(DunningReasonModel::Amounts::Strong)
    , m_notNow(DunningReasonModel::Amounts::Muted)
    , m_actList(makeList(u"act"_s, m_act))
    , m_reviewList(makeList(u"review"_s, m_review))
    , m_notNowList(makeList(u"notNow"_s, m_notNow))
    , m_side(new QStackedWidget)
    , m_letter(new LetterView(book, m_act))
    , m_effectHead(new SectionHeader)
    , m_effectList(new ListView)
    , m_effectNote(Label::caption())
{
    m_letter->setObjectName(u"letter"_s);
    m_effectList->setObjectName(u"effectList"_s);
    m_side->addWidget(m_letter);
    m_side->addWidget(effectPanel());
    layOut();
    connect(&m_act, &DunningActModel::ticksChanged, this, &ProposalView::count);
    connect(m_actList->list(), &ListView::currentRowChanged, this, &ProposalView::showLetter);
    connect(m_actList->list(), &ListView::opened, this, &ProposalView::openLetter);
    connect(m_reviewList->list(), &ListView::opened, this, &ProposalView::openReview);
    connect(m_notNowList->list(), &ListView::opened, this, &ProposalView::openNotNow);
    connect(&theme(), &Theme::changed, this, &ProposalView::arrange);
    const auto explainAmounts = [&book](auto& model) {
        model.setHint([&book, &model](int row, int column) {
            return column > 0 ? explainedCase(book, model.row(row).caseKey) : QString();
        });
    };
    explainAmounts(m_act);
    explainAmounts(m_review);
    explainAmounts(m_notNow);
    connect(m_letter, &LetterView::stepped, this, [this](int by) { selectAct(m_letter->row() + by); });
}

void ProposalView::layOut()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_actList->setContentsMargins(8, 0, 4, 0);
    m_reviewList->setContentsMargins(4, 0, 4, 0);
    m_notNowList->setContentsMargins(4, 0, 4, 0);
    row->addWidget(m_actList, 356);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_reviewList, 252);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_notNowList, 252);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_side, 496);
    // The stretch decides, not what a list would like.
    for (QWidget* widget : std::initializer_list<QWidget*> { m_actList, m_reviewList, m_notNowList, m_side })
        widget->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
}

QWidget* ProposalView::effectPanel()
{
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_effectHead);
    column->addWidget(m_effectList);
    column->addWidget(m_effectNote);
    column->addStretch(1);
    m_effectNote->setWordWrap(true);
    m_effectList->setList(&m_effect, {});
    m_effectList->setHeight(ListHeight::Content);
    m_effectList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return panel;
}

void ProposalView::retranslate()
{
    m_actList->setWords({ .title = tr("Act"), .hint = tr("Space leaves out, Enter shows the letter"),
        .empty = m_nextDay.isNull() ? tr("Nothing is to be reminded today.")
                                    : tr("Nothing is to be reminded today. Next case: %1").arg(format(m_nextDay, DateStyle::Weekday)),
        .note = {} });
    m_reviewList->setWords({ .title = tr("Needs you"), .hint = tr("Enter opens what is to be settled"),
        .empty = tr("Nothing needs you."),
        .note = tr("They stay until they are settled. The run does not wait for them.") });
    m_notNowList->setWords({ .title = tr("Not now, because"), .hint = tr("each line says until when"),
        .empty = tr("Nothing waits."), .note = {} });
    m_effectHead->setTitle(tr("What the run does"));
    m_effectNote->setText(tr("One letter for each case. Nothing is saved before the run."));
    m_effectList->setAccessibleName(tr("Effect of the run by level"));
    m_letter->retranslate();
    count();
}

void ProposalView::setLists(DunningLists lists)
{
    const auto keyAt = [](const ListView* list, const auto& model) {
        const int row = list->currentRow();
        return row >= 0 && row < model.rowCount() ? model.row(row).caseKey : Key<Case>();
    };
    const Key<Case> act = keyAt(m_actList->list(), m_act);
    const Key<Case> review = keyAt(m_reviewList->list(), m_review);
    const Key<Case> notNow = keyAt(m_notNowList->list(), m_notNow);
    const int before = std::max(0, m_actList->list()->currentRow());
    m_nextDay = lists.nextDay();
    m_review.setRows(std::move(lists.review), lists.asOf);
    m_notNow.setRows(std::move(lists.notNow), lists.asOf);
    m_act.setRows(std::move(lists.act));
    retranslate();
    const int found = m_act.rowOf(act);
    m_actList->list()->setCurrentRow(found >= 0 ? found : before);
    m_reviewList->list()->setCurrentRow(rowKept(m_reviewList->list(), m_review.rowOf(review)));
    m_notNowList->list()->setCurrentRow(rowKept(m_notNowList->list(), m_notNow.rowOf(notNow)));
    showLetter(m_actList->list()->currentRow());
}

void ProposalView::count()
{
    const DunningEffect& effect = m_act.effect();
    m_actList->setCount(effect.letters, sumsInWords(effect.open));
    m_reviewList->setCount(m_review.rowCount());
    m_notNowList->setCount(m_notNow.rowCount());
    if (m_side->currentIndex() == 1)
        fillEffect();
}

void ProposalView::fillEffect()
{
    m_effect.clear();
    for (int i = 0; i < m_act.rowCount(); ++i) {
        if (m_act.isTicked(i))
            m_effect.add(m_act.row(i));
    }
    m_effect.finish();
}

const DunningRow* ProposalView::chosen() const
{
    const auto at = [](const ListView* list, const auto& model) -> const DunningRow* {
        const int row = list->currentRow();
        return row >= 0 && row < model.rowCount() ? &model.row(row) : nullptr;
    };
    if (m_reviewList->list()->hasFocus())
        return at(m_reviewList->list(), m_review);
    if (m_notNowList->list()->hasFocus())
        return at(m_notNowList->list(), m_notNow);
    return at(m_actList->list(), m_act);
}

void ProposalView::selectAct(int row)
{
    m_actList->list()->setCurrentRow(row);
}

void ProposalView::showLetter(int row)
{
    m_letter->showRow(row, m_tasks);
}

void ProposalView::openLetter(int row)
{
    if (isWide() && closeEffect())
        return;
    Q_EMIT letterOpened(row);
}

void ProposalView::openReview(int row)
{
    Q_EMIT caseOpened(m_review.row(row).caseKey);
}

void ProposalView::openNotNow(int row)
{
    Q_EMIT caseOpened(m_notNow.row(row).caseKey);
}

void ProposalView::toggleEffect()
{
    if (closeEffect())
        return;
    fillEffect();
    m_side->setCurrentIndex(1);
    arrange();
}

bool ProposalView::closeEffect()
{
    if (m_side->currentIndex() == 0)
        return false;
    m_side->setCurrentIndex(0);
    arrange();
    return true;
}

bool ProposalView::isWide() const
{
    return width() >= theme().px(wideFrom);
}

/// Without room for all four, the effect takes the place of what does not act.
void ProposalView::arrange()
{
    const bool effect = m_side->currentIndex() == 1;
    m_side->setVisible(isWide() || effect);
    m_notNowList->setVisible(isWide() || !effect);
    m_reviewList->setVisible(isWide() || !effect);
}

void ProposalView::focusFirst()
{
    for (CountedList* list : { m_actList, m_reviewList, m_notNowList }) {
        if (list->list()->model()->rowCount() == 0)
            continue;
        list->list()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void ProposalView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace mahnwerk
