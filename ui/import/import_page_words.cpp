// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_page.h"

#include "ui/import/difference_panel.h"
#include "ui/import/import_lists.h"
#include "ui/import/mapping_table.h"
#include "ui/shell/banner.h"
#include "ui/shell/button.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/page_head.h"
#include "ui/shell/progress_band.h"
#include "ui/shell/step_trail.h"
#include "ui/words/formats.h"

#include <QAction>
#include <QComboBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int previewRows = 3;

} // namespace

void ImportPage::retranslate()
{
    m_steps->setSteps({ tr("File"), tr("Columns and differences"), tr("Brought in") });
    m_steps->setCurrent(m_body->currentIndex());
    m_mappingHead->setTitle(tr("Which column is what?"));
    m_mappingHead->setNote(tr("remembered for this header"));
    m_previewHead->setTitle(tr("How the first rows will look"));
    m_preview->setAccessibleName(tr("How the first rows will look"));
    m_mapping->setAccessibleName(tr("Which column is what?"));
    m_progress->setStopText(tr("Stop"), keyText(QKeySequence(Qt::Key_Escape)));
    m_yes->setText(tr("Yes"));
    m_no->setText(tr("No"));
    m_yes->setShortcut(QKeySequence(tr("Y", "key for yes")));
    m_no->setShortcut(QKeySequence(tr("N", "key for no")));
    m_save->setText(tr("Save as CSV"));
    m_discard->setText(tr("Discard"));
    m_discardButton->setKeyText(keyText(QKeySequence(Qt::Key_Escape)));
    m_back->setText(tr("Take back the import"));
    m_backButton->setKeyText(keyText(QKeySequence(QKeySequence::Undo)));
    m_empty->button()->setKeyText(keyText(m_open->shortcut()));
    m_done->button()->setKeyText(keyText(m_open->shortcut()));
    m_mapping->retranslate();
    m_difference->retranslate();
    m_sheet->setAccessibleName(tr("Sheet"));
    if (m_draft) {
        showSheets();
        m_mapping->setColumns(m_draft->columns());
    }
    describe();
}

void ImportPage::describe()
{
    describeHead();
    describeQuestion();
    describeDifference();
    describeDone();
    const bool isMapping = m_body->currentIndex() == static_cast<int>(View::Mapping);
    m_discardButton->setVisible(isMapping);
    m_acceptButton->setVisible(isMapping);
    m_openButton->setVisible(isMapping);
    m_backButton->setVisible(m_outcome.has_value());
    m_open->setText(isMapping ? tr("Other file …") : tr("Choose file …"));
    m_foot->setNote(tr("Every import can be taken back."));
    m_settle->setText(m_choice == ImportDraft::NoLongerListed::Leave ? tr("Book as paid") : tr("Leave open"));
    allow();
    const QString why = isMapping ? obstacle() : QString();
    m_obstacle->setText(why);
    m_obstacle->setHidden(why.isEmpty());
    const int count = m_result ? m_result->toBringIn() : 0;
    const int settled = m_result && m_choice == ImportDraft::NoLongerListed::Settle ? m_result->noLongerListed.count : 0;
    m_accept->setText(settled > 0 ? tr("Bring in %1, settle %2").arg(formatCount(count), formatCount(settled)) : tr("Bring in %n invoice(s)", nullptr, count));
}

void ImportPage::describeHead()
{
    m_head->setTitle(title());
    if (!m_draft) {
        m_head->setCaption(m_outcome ? m_importedFile : tr("A table of open invoices, as Excel or CSV"));
        return;
    }
    QStringList parts { m_draft->fileName() };
    if (!m_draft->sheet().isEmpty())
        parts += tr("sheet “%1”").arg(m_draft->sheet());
    if (m_draft->headerRow() > 0)
        parts += tr("header in row %1").arg(m_draft->headerRow());
    parts += tr("%n row(s)", nullptr, m_draft->rows());
    if (m_draft->isRemembered())
        parts += tr("columns as the last time");
    m_head->setCaption(parts.join(u", "_s));
}

void ImportPage::describeQuestion()
{
    const auto questions = m_draft ? m_draft->questions() : std::vector<ImportQuestion>();
    m_yes->setVisible(!questions.empty());
    m_no->setVisible(!questions.empty());
    if (!questions.empty()) {
        const QString lead = tr("%n more question(s):", nullptr, static_cast<int>(questions.size())) + u' ' + questions.front().lead;
        m_question->show(Tint::Amber, lead, questions.front().rest);
        return;
    }
    const QString missing = m_draft ? m_draft->missing() : QString();
    if (missing.isEmpty())
        m_question->hide();
    else
        m_question->show(Tint::Amber, tr("No column for: %1.").arg(missing), tr("Choose above which column it is."));
}

void ImportPage::describeDifference()
{
    if (m_result) {
        m_difference->setDifference(*m_result, m_choice);
        m_previewModel->setLines(m_result->preview(previewRows));
    } else {
        m_difference->setReason(m_isComparing ? tr("The list is being compared with the book.")
                                              : tr("The figures come as soon as every needed column is known."));
        m_previewModel->setLines({});
    }
    m_previewHead->setVisible(m_previewModel->rowCount() > 0);
    m_preview->setVisible(m_previewModel->rowCount() > 0);
}

void ImportPage::describeDone()
{
    if (m_isReading)
        m_empty->setWords(tr("The list is being read"), tr("Header, columns and all values are looked at. Nothing is saved."));
    else
        m_empty->setWords(tr("Drop a list here"), tr("An Excel or CSV file of open invoices. The next step shows what each column becomes and what would change; nothing is saved before that."), tr("Choose file …"));
    if (!m_outcome)
        return;
    QStringList parts { tr("%n new", nullptr, m_outcome->created), tr("%n changed", nullptr, m_outcome->updated), tr("%n unchanged", nullptr, m_outcome->unchanged) };
    if (m_outcome->settled > 0)
        parts += tr("%n settled", nullptr, m_outcome->settled);
    m_done->setWords(tr("%1 is brought in").arg(m_importedFile), tr("%1. Undo takes the whole import back as long as no payment or reminder builds on it.").arg(parts.join(u", "_s)), tr("Bring in another list"));
}

QString ImportPage::obstacle() const
{
    const auto questions = m_draft ? m_draft->questions() : std::vector<ImportQuestion>();
    if (!questions.empty())
        return tr("first answer “%1”").arg(questions.front().subject);
    if (m_draft && !m_draft->missing().isEmpty())
        return tr("missing: %1").arg(m_draft->missing());
    if (m_isComparing || !m_result)
        return {};
    const bool settles = m_choice == ImportDraft::NoLongerListed::Settle && m_result->noLongerListed.count > 0;
    return m_result->toBringIn() == 0 && !settles ? tr("nothing new in this list") : QString();
}

void ImportPage::allow()
{
    const bool idle = !m_progress->isRunning() && !m_isReading;
    const bool asks = m_draft && !m_draft->questions().empty();
    m_yes->setEnabled(idle && asks);
    m_no->setEnabled(idle && asks);
    m_open->setEnabled(idle);
    m_discard->setEnabled(idle && m_draft.has_value());
    m_back->setEnabled(idle && m_outcome.has_value());
    m_settle->setEnabled(idle && m_result && m_result->noLongerListed.count > 0);
    m_save->setEnabled(idle && m_result && m_result->refused.count > 0);
    m_accept->setEnabled(idle && m_result && !m_isComparing && obstacle().isEmpty());
    m_mapping->setEnabled(idle);
}

} // namespace mahnwerk
