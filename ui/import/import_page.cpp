// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_page.h"

#include "core/book/undo.h"
#include "ui/import/difference_panel.h"
#include "ui/import/import_lists.h"
#include "ui/import/mapping_table.h"
#include "ui/shell/banner.h"
#include "ui/shell/button.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/file_chooser.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/page_head.h"
#include "ui/shell/progress_band.h"
#include "ui/shell/step_trail.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/window.h"
#include "ui/shell/worker_book.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSaveFile>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int pauseBeforeComparing = 150;

QString droppedFile(const QMimeData* data)
{
    return data->hasUrls() && data->urls().front().isLocalFile() ? data->urls().front().toLocalFile() : QString();
}

} // namespace

ImportPage::ImportPage(Book& book, QWidget* parent)
    : Page(parent)
    , m_book(book)
    , m_chooser(std::make_unique<SystemFileChooser>())
    , m_head(new PageHead)
    , m_steps(new StepTrail)
    , m_progress(new ProgressBand)
    , m_body(new QStackedWidget)
    , m_empty(new EmptyState(u"table"_s))
    , m_done(new EmptyState(u"check"_s))
    , m_mappingHead(new SectionHeader)
    , m_sheet(new QComboBox)
    , m_mapping(new MappingTable)
    , m_question(new Banner)
    , m_previewHead(new SectionHeader)
    , m_preview(new ListView)
    , m_previewModel(new ImportPreviewModel(this))
    , m_foot(new PageFoot)
    , m_obstacle(Label::caption())
{
    setObjectName(u"importPage"_s);
    setAcceptDrops(true);
    m_question->setObjectName(u"question"_s);
    m_sheet->setObjectName(u"sheet"_s);
    m_preview->setObjectName(u"preview"_s);
    m_obstacle->setObjectName(u"whyNot"_s);
    m_done->setObjectName(u"done"_s);
    addCommands();
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeComparing);
    connect(&m_pause, &QTimer::timeout, this, &ImportPage::compare);
    connect(&m_book, &Book::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_empty, &EmptyState::chosen, this, &ImportPage::choose);
    connect(m_done, &EmptyState::chosen, this, &ImportPage::choose);
    connect(m_sheet, &QComboBox::activated, this, [this] { open(m_draft->path(), m_sheet->currentData().toString()); });
    connect(m_mapping, &MappingTable::fieldChosen, this, &ImportPage::setField);
    setView(View::Choose);
}

ImportPage::~ImportPage() = default;

void ImportPage::addCommands()
{
    m_open = addCommand(u"chooseFile"_s, QKeySequence(Qt::CTRL | Qt::Key_O));
    m_yes = addCommand(u"answerYes"_s);
    m_no = addCommand(u"answerNo"_s);
    m_settle = addCommand(u"settleMissing"_s, QKeySequence(Qt::Key_E));
    m_save = addCommand(u"saveRefused"_s, QKeySequence(Qt::CTRL | Qt::Key_E));
    m_accept = addCommand(u"acceptImport"_s, QKeySequence(Qt::Key_F8));
    m_discard = addCommand(u"discardImport"_s);
    m_back = addCommand(u"takeBackImport"_s);
    connect(m_open, &QAction::triggered, this, &ImportPage::choose);
    connect(m_yes, &QAction::triggered, this, [this] { answer(ImportDraft::Answer::Yes); });
    connect(m_no, &QAction::triggered, this, [this] { answer(ImportDraft::Answer::No); });
    connect(m_settle, &QAction::triggered, this, &ImportPage::toggleSettle);
    connect(m_save, &QAction::triggered, this, &ImportPage::saveRefused);
    connect(m_accept, &QAction::triggered, this, &ImportPage::accept);
    connect(m_discard, &QAction::triggered, this, &ImportPage::discard);
    connect(m_back, &QAction::triggered, this, &ImportPage::takeBack);
    m_acceptButton = new Button(*m_accept, Button::Kind::Primary);
    m_discardButton = new Button(*m_discard);
    m_openButton = new Button(*m_open);
    m_backButton = new Button(*m_back);
}

QWidget* ImportPage::mappingSide()
{
    m_question->addAction(new Button(*m_yes));
    m_question->addAction(new Button(*m_no));
    m_preview->setList(m_previewModel, {});
    m_preview->setHeight(ListHeight::Content);
    m_preview->setFocusPolicy(Qt::ClickFocus);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(16, 12, 16, 10);
    column->setSpacing(8);
    column->addWidget(m_sheet, 0, Qt::AlignLeft);
    column->addWidget(m_mappingHead);
    column->addWidget(m_mapping);
    column->addWidget(m_question);
    column->addWidget(m_previewHead);
    column->addWidget(m_preview);
    column->addStretch(1);
    return side;
}

void ImportPage::layOut()
{
    m_difference = new DifferencePanel(*m_settle, *m_save);
    auto* mapping = new QWidget;
    auto* row = new QHBoxLayout(mapping);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QWidget* side = mappingSide();
    side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_difference->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_difference->setMinimumWidth(theme().px(320));
    row->addWidget(side, 948);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_difference, 408);
    m_body->addWidget(m_empty);
    m_body->addWidget(mapping);
    m_body->addWidget(m_done);
    m_head->addWidget(m_steps);
    m_foot->addWidget(m_discardButton);
    m_foot->addWidget(m_backButton);
    m_foot->addWidget(m_openButton);
    m_foot->addWidget(m_obstacle);
    m_foot->addWidget(m_acceptButton);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_progress);
    all->addWidget(m_body, 1);
    all->addWidget(m_foot);
}

QString ImportPage::title() const
{
    return tr("Bring in a list");
}

QString ImportPage::iconName() const
{
    return u"table"_s;
}

QString ImportPage::key() const
{
    return u"import"_s;
}

std::vector<KeyHint> ImportPage::keyHints() const
{
    return { { u"↑↓"_s, tr("the column before, the next") }, { keyText(QKeySequence(Qt::Key_Return)), tr("choose what a column becomes") } };
}

void ImportPage::setFileChooser(std::unique_ptr<FileChooser> chooser)
{
    m_chooser = std::move(chooser);
}

void ImportPage::focusFirst()
{
    if (m_body->currentIndex() != static_cast<int>(View::Mapping)) {
        Page::focusFirst();
        return;
    }
    const auto questions = m_draft ? m_draft->questions() : std::vector<ImportQuestion>();
    m_mapping->focusColumn(questions.empty() ? 0 : std::max(0, questions.front().column));
}

Page::Escape ImportPage::escape()
{
    if (m_progress->isRunning()) {
        m_progress->stop();
        return Escape::Handled;
    }
    if (!m_draft)
        return Escape::Leave;
    discard();
    return Escape::Handled;
}

void ImportPage::arrive()
{
    if (!m_waiting.isEmpty())
        open(std::exchange(m_waiting, {}));
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty() && !m_progress->isRunning())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    open(droppedFile(event->mimeData()));
}

void ImportPage::setView(View view)
{
    m_body->setCurrentIndex(static_cast<int>(view));
    m_steps->setCurrent(static_cast<int>(view));
    describe();
}

void ImportPage::choose()
{
    const QString path = m_chooser->fileToOpen(this, tr("List of open invoices"), tr("Tables (*.xlsx *.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void ImportPage::showSheets()
{
    const QSignalBlocker blocker(m_sheet);
    m_sheet->clear();
    for (const ImportSheet& sheet : m_draft->sheets())
        m_sheet->addItem(tr("Sheet “%1”, %n row(s)", nullptr, sheet.rows).arg(sheet.name), sheet.name);
    m_sheet->setCurrentIndex(m_sheet->findData(m_draft->sheet()));
    m_sheet->setVisible(m_sheet->count() > 1);
}

void ImportPage::open(const QString& path, const QString& sheet)
{
    if (shell() == nullptr) {
        m_waiting = path;
        return;
    }
    if (m_isReading || m_progress->isRunning())
        return;
    m_isReading = true;
    describe();
    const auto work = [address = BookAddress(m_book), path, sheet](Progress&) -> Result<ImportDraft> {
        const auto book = TRY(address.open());
        return ImportDraft::read(*book, path, sheet);
    };
    shell()->tasks().run(tr("The list is being read"), this, work,
        [this](Result<ImportDraft> draft) { take(std::move(draft)); });
}

void ImportPage::take(Result<ImportDraft> draft)
{
    m_isReading = false;
    if (!draft) {
        if (m_draft)
            showSheets();
        describe();
        shell()->showError(draft.error());
        return;
    }
    m_draft = std::move(*draft);
    m_result.reset();
    m_outcome.reset();
    m_choice = ImportDraft::NoLongerListed::Leave;
    showSheets();
    m_mapping->setColumns(m_draft->columns());
    setView(View::Mapping);
    focusFirst();
    compare();
}

void ImportPage::compare()
{
    if (!m_draft || m_progress->isRunning() || !m_draft->missing().isEmpty()) {
        m_result.reset();
        describe();
        return;
    }
    if (m_isComparing) {
        m_isStale = true;
        return;
    }
    m_isComparing = true;
    m_isStale = false;
    allow();
    const auto work = [address = BookAddress(m_book), draft = *m_draft](Progress&) -> Result<ImportDifference> {
        const auto book = TRY(address.open());
        return draft.compare(*book);
    };
    shell()->tasks().run(tr("The list is being compared"), this, work,
        [this](Result<ImportDifference> difference) { takeDifference(std::move(difference)); });
}

void ImportPage::takeDifference(Result<ImportDifference> difference)
{
    m_isComparing = false;
    if (m_isStale) {
        compare();
        return;
    }
    if (!m_draft)
        return;
    if (difference)
        m_result = std::move(*difference);
    else
        shell()->showError(difference.error());
    describe();
    Q_EMIT compared();
}

void ImportPage::setField(int column, int field)
{
    m_draft->setField(column, field);
    m_mapping->setColumns(m_draft->columns());
    describe();
    compare();
}

void ImportPage::answer(ImportDraft::Answer answer)
{
    const auto questions = m_draft->questions();
    if (questions.empty())
        return;
    m_draft->answer(questions.front(), answer);
    m_mapping->setColumns(m_draft->columns());
    describe();
    focusFirst();
    compare();
}

void ImportPage::toggleSettle()
{
    using Choice = ImportDraft::NoLongerListed;
    m_choice = m_choice == Choice::Leave ? Choice::Settle : Choice::Leave;
    describe();
}

void ImportPage::accept()
{
    m_progress->start(tr("The list is being brought in"));
    allow();
    const auto work = [address = BookAddress(m_book), draft = *m_draft, result = *m_result, choice = m_choice,
                          band = m_progress->reporters()](Progress& progress) -> Result<ImportOutcome> {
        const auto book = TRY(address.open());
        return draft.bringIn(*book, result, choice, band(progress));
    };
    shell()->tasks().run(tr("The list is being brought in"), this, work,
        [this](const Result<ImportOutcome>& outcome) { end(outcome); });
}

void ImportPage::end(const Result<ImportOutcome>& outcome)
{
    m_progress->finish();
    m_book.pollNews();
    if (!outcome) {
        if (outcome.error().code == ErrorCode::Cancelled)
            shell()->note(tr("Stopped. What was brought in is kept; F8 continues with the rest."));
        else
            shell()->showError(outcome.error());
        compare();
        return;
    }
    m_outcome = *outcome;
    m_importedFile = m_draft->fileName();
    m_draft.reset();
    m_result.reset();
    setView(View::Done);
    offerTakeBack();
    focusFirst();
    Q_EMIT imported(m_outcome->created + m_outcome->updated);
}

void ImportPage::offerTakeBack()
{
    shell()->offerUndo(tr("%1 brought in").arg(m_importedFile), this, [this] { takeBack(); });
}

void ImportPage::takeBack()
{
    if (!m_outcome || m_progress->isRunning())
        return;
    m_progress->start(tr("The import is being taken back"));
    allow();
    const auto work = [address = BookAddress(m_book), batch = m_outcome->batch, band = m_progress->reporters()](Progress& progress) -> Result<> {
        const auto book = TRY(address.open());
        return undoBatch(*book, batch, band(progress));
    };
    shell()->tasks().run(tr("The import is being taken back"), this, work, [this](const Result<>& result) { endTakeBack(result); });
}

void ImportPage::endTakeBack(const Result<>& result)
{
    m_progress->finish();
    m_book.pollNews();
    if (!result) {
        shell()->showError(result.error());
        describe();
        return;
    }
    m_outcome.reset();
    setView(View::Choose);
    shell()->say(tr("%1 taken back, the book is as it was").arg(m_importedFile));
    focusFirst();
    Q_EMIT takenBack();
}

void ImportPage::discard()
{
    const ImportDraft draft = *std::exchange(m_draft, std::nullopt);
    m_result.reset();
    setView(View::Choose);
    focusFirst();
    shell()->offerUndo(tr("%1 discarded, nothing was saved").arg(draft.fileName()), this, [this, draft] { take(draft); });
}

void ImportPage::saveRefused()
{
    const QString path = m_chooser->fileToSave(this, tr("Save refused rows"), tr("refused rows.csv"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(csvOf(m_difference->refused())) >= 0 && file.commit();
    if (!isWritten) {
        shell()->showError({ ErrorCode::FileUnwritable, { path, file.errorString() } });
        return;
    }
    shell()->say(tr("%1 saved").arg(path));
}

} // namespace mahnwerk
