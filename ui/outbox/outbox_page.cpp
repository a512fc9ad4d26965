// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outbox_page.h"

#include "core/book/mail_commands.h"
#include "ui/shell/paper_view.h"
#include "ui/shell/button.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/file_chooser.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/shapes.h"
#include "ui/shell/window.h"
#include "ui/words/document_labels.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

OutboxPage::OutboxPage(Book& book, QWidget* parent)
    : Page(parent)
    , m_book(book)
    , m_list(new OutboxList(this))
    , m_view(new ListView)
    , m_paper(new PaperView)
    , m_empty(new EmptyState(u"outbox"_s))
    , m_body(new QStackedWidget)
    , m_heading(Label::title())
    , m_summary(Label::caption())
    , m_trouble(new Label(LabelStyle { .tone = Tone::Bad }))
    , m_print(addCommand(u"printOutbox"_s, QKeySequence(Qt::CTRL | Qt::Key_P), u"printer"_s))
    , m_again(addCommand(u"sendAgain"_s, QKeySequence(Qt::Key_R)))
    , m_arrived(addCommand(u"markSent"_s, QKeySequence(Qt::Key_G)))
    , m_remove(addCommand(u"removeDocument"_s, QKeySequence(Qt::Key_Delete)))
    , m_open(addCommand(u"openCase"_s))
    , m_settings(addCommand(u"mailSettings"_s))
    , m_details(new QWidget)
    , m_hint(new QWidget)
    , m_hintText(new Label(LabelStyle { .tone = Tone::Warn }))
    , m_chooser(std::make_unique<SystemFileChooser>())
{
    setObjectName(u"outboxPage"_s);
    m_view->setObjectName(u"outbox"_s);
    m_empty->setObjectName(u"emptyOutbox"_s);
    m_trouble->setObjectName(u"trouble"_s);
    m_view->setList(m_list, {});
    m_view->remember(u"outbox"_s);
    layOut();
    connect(m_view, &ListView::currentRowChanged, this, &OutboxPage::describe);
    connect(m_view, &ListView::opened, m_open, &QAction::trigger);
    connect(m_open, &QAction::triggered, this, [this] {
        if (const DocumentLine* line = current())
            Q_EMIT caseOpened(line->document.caseKey);
    });
    connect(m_settings, &QAction::triggered, this, &OutboxPage::settingsRequested);
    connect(m_print, &QAction::triggered, this, &OutboxPage::print);
    connect(m_again, &QAction::triggered, this, [this] {
        act([this](Key<Document> key) { return resendDocument(m_book, key); }, tr("It is sent again"));
        Q_EMIT mailReleased();
    });
    connect(m_arrived, &QAction::triggered, this, [this] { act([this](Key<Document> key) { return markDocumentSent(m_book, key); }, tr("Marked as sent")); });
    connect(m_remove, &QAction::triggered, this, [this] { act([this](Key<Document> key) { return removeDocument(m_book, key); }, tr("Removed from the outbox")); });
    connect(m_paper, &PaperView::resized, this, &OutboxPage::drawPaper);
    connect(&book, &Book::changed, this, &OutboxPage::reload);
}

OutboxPage::~OutboxPage() = default;

void OutboxPage::setChooser(std::unique_ptr<FileChooser> chooser)
{
    m_chooser = std::move(chooser);
}

void OutboxPage::layOut()
{
    auto* print = new Button(*m_print, Button::Kind::Primary);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_heading);
    head->addWidget(m_summary);
    head->addStretch();
    head->addWidget(print);

    auto* hint = new QHBoxLayout(m_hint);
    hint->setContentsMargins(0, 0, 0, 0);
    hint->setSpacing(12);
    hint->addWidget(m_hintText);
    hint->addWidget(new Button(*m_settings, Button::Kind::Link));
    hint->addStretch();

    auto* side = new QVBoxLayout(m_details);
    side->setContentsMargins(16, 0, 0, 0);
    side->setSpacing(8);
    m_trouble->setWordWrap(true);
    side->addWidget(m_trouble);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    for (QAction* action : { m_open, m_again, m_arrived, m_remove })
        flow->addWidget(new Button(*action));
    side->addWidget(buttons);
    side->addWidget(m_paper, 1);
    side->addStretch();

    auto* row = new QWidget;
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_view, 5);
    columns->addWidget(m_details, 3);
    m_body->addWidget(row);
    m_body->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 8);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_body, 1);
}

QString OutboxPage::title() const
{
    return tr("Outbox");
}

QString OutboxPage::iconName() const
{
    return u"outbox"_s;
}

std::vector<KeyHint> OutboxPage::keyHints() const
{
    return { { keyText(QKeySequence(Qt::Key_Return)), tr("Open the case") }, { u"↑ ↓"_s, tr("Choose a letter or e-mail") } };
}

void OutboxPage::focusFirst()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void OutboxPage::arrive()
{
    reload();
}

void OutboxPage::retranslate()
{
    m_heading->setText(tr("Outbox"));
    m_view->setAccessibleName(tr("Letters and e-mails that have not left"));
    m_print->setText(tr("Print letters"));
    m_again->setText(tr("Send again"));
    m_arrived->setText(tr("Was sent"));
    m_remove->setText(tr("Remove"));
    m_open->setText(tr("Open case"));
    m_settings->setText(tr("Set up e-mail"));
    m_hintText->setText(tr("E-mails wait: no mail server is known yet."));
    m_empty->setWords(tr("Nothing waits"), tr("Letters and e-mails that you write in a case (L) or confirm after a call wait here: letters until they are printed, e-mails for ten seconds."));
    m_list->retitle();
    reload();
}

const DocumentLine* OutboxPage::current() const
{
    return m_list->line(m_view->currentRow());
}

void OutboxPage::reload()
{
    auto lines = outbox(m_book);
    if (!lines) {
        if (shell() != nullptr)
            shell()->showError(lines.error());
        return;
    }
    const DocumentLine* before = current();
    const Key<Document> kept = before ? before->document.key : Key<Document>();
    const int row = m_view->currentRow();
    int letters = 0;
    int mails = 0;
    int needy = 0;
    for (const DocumentLine& line : *lines) {
        const bool isLetter = line.document.channel == DocumentChannel::Letter;
        (isLetter ? letters : mails) += 1;
        needy += isLetter || line.document.state != DocumentState::Rendered ? 1 : 0;
    }
    const bool isAny = !lines->empty();
    m_list->setLines(std::move(*lines), m_book.today());
    m_body->setCurrentIndex(isAny ? 0 : 1);
    if (isAny) {
        const int found = m_list->rowOf(kept);
        m_view->setCurrentRow(found >= 0 ? found : std::clamp(row, 0, m_list->rowCount() - 1));
    }
    QStringList parts;
    if (letters > 0)
        parts += tr("%n letter(s)", nullptr, letters);
    if (mails > 0)
        parts += tr("%n e-mail(s)", nullptr, mails);
    m_summary->setText(parts.join(u" · "_s));
    m_print->setEnabled(letters > 0 && !m_book.isReadOnly());
    const auto account = mailAccount(m_book);
    m_hint->setVisible(mails > 0 && account && !account->isComplete());
    describe();
    Q_EMIT counted(needy);
}

void OutboxPage::describe()
{
    const DocumentLine* line = current();
    const bool isMine = line != nullptr && !m_book.isReadOnly();
    const bool isStuck = isMine && line->document.state != DocumentState::Rendered;
    m_open->setEnabled(line != nullptr);
    m_again->setEnabled(isStuck);
    m_again->setVisible(isStuck);
    m_arrived->setEnabled(isStuck);
    m_arrived->setVisible(isStuck);
    m_remove->setEnabled(isMine);
    m_details->setVisible(line != nullptr);
    QString trouble = line ? line->document.trouble : QString();
    if (line && line->document.state == DocumentState::Sending)
        trouble = tr("The connection broke while the e-mail was handed over. Ask before you send it again.") + (trouble.isEmpty() ? QString() : QString(u' ' + trouble));
    m_trouble->setText(trouble);
    m_trouble->setHidden(trouble.isEmpty());
    drawPaper();
}

void OutboxPage::drawPaper()
{
    const DocumentLine* line = current();
    if (line == nullptr || !isVisible())
        return;
    const auto image = pictureOf(m_book, line->document, m_paper->pixels());
    if (image)
        m_paper->setImage(*image);
    else
        m_paper->setText(sentence(image.error()));
}

void OutboxPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    drawPaper();
}

void OutboxPage::print()
{
    // Beside the book: what was sent is to be found again.
    const QString folder = QFileInfo(m_book.path()).dir().filePath(QFileInfo(m_book.path()).completeBaseName() + u"-letters"_s);
    const auto printed = printWaitingLetters(m_book, folder);
    if (!printed) {
        shell()->showError(printed.error());
        return;
    }
    if (printed->letters == 0) {
        shell()->note(printed->failed.empty() ? tr("No letter may leave yet: what was written in the last ten seconds can still be taken back.")
                                              : tr("No letter could be set."));
        return;
    }
    QString said = tr("%1 in %2").arg(tr("%n letter(s)", nullptr, printed->letters), QDir::toNativeSeparators(printed->file));
    if (!printed->failed.empty())
        said += u' ' + tr("%n letter(s) could not be set: %1. Look at these cases.", nullptr, static_cast<int>(printed->failed.size())).arg(printed->failed.front().first);
    shell()->say(said);
    m_chooser->show(printed->file);
}

void OutboxPage::act(const std::function<Result<>(Key<Document>)>& command, const QString& words)
{
    const DocumentLine* line = current();
    if (line == nullptr)
        return;
    const QString debtor = line->debtor;
    if (const auto done = command(line->document.key); done)
        shell()->say(debtor + u": "_s + words);
    else
        shell()->showError(done.error());
}

} // namespace mahnwerk
