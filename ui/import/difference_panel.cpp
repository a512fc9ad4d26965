// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/difference_panel.h"

#include "ui/import/import_lists.h"
#include "ui/shell/button.h"
#include "ui/shell/counter_line.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/words/dunning_labels.h"
#include "ui/words/formats.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace mahnwerk {

DifferencePanel::DifferencePanel(QAction& settle, QAction& save, QWidget* parent)
    : QWidget(parent)
    , m_head(new SectionHeader)
    , m_reason(new Label(LabelStyle { .tone = Tone::Muted }))
    , m_figures(new QWidget)
    , m_created(new CounterLine)
    , m_updated(new CounterLine)
    , m_unchanged(new CounterLine)
    , m_skipped(new CounterLine)
    , m_refusedLine(new CounterLine)
    , m_all(new CounterLine)
    , m_missing(new CounterLine)
    , m_missingRow(new QWidget)
    , m_refusedHead(new SectionHeader)
    , m_save(new Button(save, Button::Kind::Link))
    , m_list(new ListView)
    , m_model(new RefusedModel(this))
{
    m_created->setObjectName(u"created"_s);
    m_updated->setObjectName(u"updated"_s);
    m_unchanged->setObjectName(u"unchanged"_s);
    m_skipped->setObjectName(u"skipped"_s);
    m_refusedLine->setObjectName(u"refusedCount"_s);
    m_all->setObjectName(u"allRows"_s);
    m_missing->setObjectName(u"noLongerListed"_s);
    m_reason->setObjectName(u"noFigures"_s);
    m_list->setObjectName(u"refused"_s);
    m_reason->setWordWrap(true);
    m_list->setRows(ListRows::TwoLines);
    m_list->horizontalHeader()->hide();
    m_list->setList(m_model, {});
    layOut(settle, save);
}

void DifferencePanel::layOut(QAction& settle, QAction&)
{
    auto* figures = new QVBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(0);
    for (CounterLine* line : { m_created, m_updated, m_unchanged, m_skipped, m_refusedLine, m_all })
        figures->addWidget(line);
    auto* missing = new QVBoxLayout(m_missingRow);
    missing->setContentsMargins(0, 6, 0, 0);
    missing->setSpacing(4);
    missing->addWidget(m_missing);
    missing->addWidget(new Button(settle), 0, Qt::AlignRight);
    figures->addWidget(m_missingRow);
    auto* refused = new QHBoxLayout;
    refused->setContentsMargins(0, 10, 0, 0);
    refused->addWidget(m_refusedHead, 1);
    refused->addWidget(m_save);
    auto* upper = new QVBoxLayout;
    upper->setContentsMargins(8, 0, 8, 0);
    upper->setSpacing(6);
    upper->addWidget(m_head);
    upper->addWidget(m_reason);
    upper->addWidget(m_figures);
    upper->addLayout(refused);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 8);
    column->setSpacing(6);
    column->addLayout(upper);
    column->addWidget(m_list, 10);
    column->addStretch(1);
}

void DifferencePanel::retranslate()
{
    m_head->setTitle(tr("What changes"));
    m_head->setNote(tr("nothing is saved yet"));
    m_list->setAccessibleName(tr("Rows that cannot be taken"));
}

void DifferencePanel::setReason(const QString& reason)
{
    m_reason->setText(reason);
    m_reason->setHidden(reason.isEmpty());
    m_figures->setHidden(!reason.isEmpty());
    if (reason.isEmpty())
        return;
    for (QWidget* widget : std::initializer_list<QWidget*> { m_refusedHead, m_save, m_list })
        widget->hide();
}

void DifferencePanel::setDifference(const ImportDifference& difference, ImportDraft::NoLongerListed choice)
{
    setReason({});
    const auto count = [](CounterLine* line, const ImportCount& figures, const QString& title, const QString& caption) {
        line->setWords({ formatCount(figures.count), title, caption, sumsInWords(figures.sums, u"\n"_s) });
    };
    count(m_created, difference.created, tr("new"), tr("from %n debtor(s)", nullptr, difference.debtors));
    count(m_updated, difference.updated, tr("changed"), tr("amount, level or phone"));
    count(m_unchanged, difference.unchanged, tr("unchanged"), tr("stays as it is"));
    count(m_skipped, difference.skipped, tr("skipped"), difference.skippedInWords());
    count(m_refusedLine, difference.refused, tr("refused"), tr("reason below"));
    count(m_all, difference.all, tr("all rows"), difference.addsUp ? tr("adds up") : tr("does not add up: please report this file"));
    m_skipped->setHidden(difference.skipped.count == 0);
    m_refusedLine->setHidden(difference.refused.count == 0);
    m_refusedLine->setBad(true);
    m_all->setBad(!difference.addsUp);
    countMissing(difference, choice);
    CounterLine::align({ m_created, m_updated, m_unchanged, m_skipped, m_refusedLine, m_all, m_missing });
    m_model->setLines(difference.refusedLines());
    const bool hasRefused = difference.refused.count > 0;
    m_refusedHead->setTitle(tr("%n row(s) refused", nullptr, difference.refused.count));
    for (QWidget* widget : std::initializer_list<QWidget*> { m_refusedHead, m_save, m_list })
        widget->setVisible(hasRefused);
}

void DifferencePanel::countMissing(const ImportDifference& difference, ImportDraft::NoLongerListed choice)
{
    const ImportCount& missing = difference.noLongerListed;
    m_missingRow->setHidden(missing.count == 0);
    const QString caption = choice == ImportDraft::NoLongerListed::Settle ? tr("will be booked as paid according to the list") : tr("stays open");
    m_missing->setWords({ formatCount(missing.count), tr("no longer listed"), caption, sumsInWords(missing.sums, u"\n"_s) });
}

const std::vector<RefusedLine>& DifferencePanel::refused() const
{
    return m_model->lines();
}

} // namespace mahnwerk
