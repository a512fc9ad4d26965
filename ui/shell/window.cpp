// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window.h"

#include "ui/shell/banner.h"
#include "ui/shell/button.h"
#include "ui/shell/command_search.h"
#include "ui/shell/keys_overlay.h"
#include "ui/shell/memory.h"
#include "ui/shell/page.h"
#include "ui/shell/rail.h"
#include "ui/shell/search_field.h"
#include "ui/shell/search_palette.h"
#include "ui/shell/status_line.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/top_bar.h"
#include "ui/words/labels.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr size_t longestHistory = 50;

/// The first sentence, with its full stop.
qsizetype leadLength(const QString& text)
{
    const qsizetype end = text.indexOf(u". "_s);
    return end < 0 ? text.size() : end + 1;
}

} // namespace

Window::Window(QWidget* parent)
    : QWidget(parent)
    , m_tasks(new TaskRunner(this))
    , m_top(new TopBar)
    , m_rail(new Rail)
    , m_notice(new Banner)
    , m_error(new Banner)
    , m_stack(new QStackedWidget)
    , m_status(new StatusLine(*m_tasks))
    , m_palette(new SearchPalette(m_top->search(), this))
    , m_keys(new KeysOverlay(this))
{
    setObjectName(u"window"_s);
    setMinimumSize(1024, 640);
    layOut();
    addShortcuts();
    m_palette->addProvider(std::make_unique<CommandSearch>(*this, m_main));
    m_top->search()->setObjectName(u"searchEverything"_s);
    m_top->search()->setKeyText(keyText(QKeySequence(Qt::CTRL | Qt::Key_K)));
    m_top->search()->setPrompt(tr("Name, phone, case no., reference, IBAN, amount or command"), tr("Search everything"));
    m_error->setClosable(true);
    m_error->setObjectName(u"errorBanner"_s);
    m_notice->setObjectName(u"noticeBanner"_s);
    connect(m_top, &TopBar::syncClicked, this, &Window::syncRequested);
    connect(m_rail, &Rail::chosen, this, [this](int index) { goTo(*m_main.at(static_cast<size_t>(index))); });
    connect(m_status, &StatusLine::undoClicked, this, &Window::undo);
    connect(m_status, &StatusLine::keysClicked, this, &Window::toggleKeys);
    connect(m_tasks, &TaskRunner::failed, this, &Window::showError);
    qApp->installEventFilter(this);
}

Window::~Window()
{
    // Workers and pages may look at the window; both go before its parts.
    delete m_tasks;
    delete m_stack;
}

void Window::layOut()
{
    auto* errorRow = new QVBoxLayout;
    errorRow->setContentsMargins(0, 0, 0, 0);
    errorRow->setSpacing(0);
    errorRow->addWidget(m_notice);
    errorRow->addWidget(m_error);
    errorRow->addWidget(m_stack, 1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_top, 0, 0, 1, 2);
    grid->addWidget(m_rail, 1, 0);
    grid->addLayout(errorRow, 1, 1);
    grid->addWidget(m_status, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    // Tab begins in the page; the rail comes last, it has Alt and its digits.
    setTabOrder(m_stack, m_top->search());
    setTabOrder(m_top->search(), m_rail);
}

void Window::addShortcuts()
{
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this), &QShortcut::activated, this, &Window::focusSearch);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this), &QShortcut::activated, this, &Window::undo);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this, &Window::toggleKeys);
}

Page& Window::addPage(std::unique_ptr<Page> owned, RailPlace place)
{
    Page& page = *owned.release();
    adopt(page);
    m_main.push_back(&page);
    RailTile* tile = m_rail->addTile(page.iconName(), place == RailPlace::Top ? Rail::Place::Top : Rail::Place::Bottom);
    tile->setText(page.title());
    const auto digit = static_cast<Qt::Key>(Qt::Key_0 + m_main.size());
    auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | digit), this);
    connect(shortcut, &QShortcut::activated, this, [this, &page] { goTo(page); });
    connect(&page, &Page::titleChanged, tile, [tile, &page] { tile->setText(page.title()); });
    if (m_main.size() == 1)
        goTo(page);
    return page;
}

void Window::adopt(Page& page)
{
    page.m_shell = this;
    m_stack->addWidget(&page);
    page.retranslate();
    page.setAccessibleName(page.title());
    connect(&page, &Page::titleChanged, this, &Window::followTitle);
}

void Window::goTo(Page& page)
{
    setFrame(Frame::Whole);
    push(page);
}

void Window::openPage(std::unique_ptr<Page> owned)
{
    setFrame(Frame::Whole);
    for (int i = 0; !owned->key().isEmpty() && i < m_stack->count(); ++i) {
        auto* open = static_cast<Page*>(m_stack->widget(i));
        if (open->key() == owned->key()) {
            push(*open);
            return;
        }
    }
    Page& page = *owned.release();
    adopt(page);
    push(page);
}

void Window::showAlone(std::unique_ptr<Page> owned)
{
    Page& page = *owned.release();
    adopt(page);
    setFrame(Frame::Bare);
    m_history.clear();
    push(page);
}

void Window::push(Page& page)
{
    if (m_history.empty() || m_history.back() != &page)
        m_history.push_back(&page);
    if (m_history.size() > longestHistory)
        m_history.erase(m_history.begin());
    bringUp(page);
    discardUnreachable();
}

void Window::goBack()
{
    if (m_history.size() < 2)
        return;
    m_history.pop_back();
    bringUp(*m_history.back());
    discardUnreachable();
}

void Window::bringUp(Page& page)
{
    m_keys->hide();
    m_stack->setCurrentWidget(&page);
    const auto last = std::find_if(m_history.rbegin(), m_history.rend(), [this](const Page* p) { return isMain(*p); });
    const auto at = last == m_history.rend() ? m_main.end() : std::ranges::find(m_main, *last);
    m_rail->setCurrent(at == m_main.end() ? -1 : static_cast<int>(at - m_main.begin()));
    page.arrive();
    page.focusFirst();
    followTitle();
    Q_EMIT pageChanged(&page);
}

/// Pages off the history go, unless something is typed in them.
void Window::discardUnreachable()
{
    for (int i = m_stack->count() - 1; i >= 0; --i) {
        auto* page = static_cast<Page*>(m_stack->widget(i));
        if (isMain(*page) || std::ranges::count(m_history, page) > 0 || page->hasDraft())
            continue;
        m_stack->removeWidget(page);
        // What comes instead is painted first: to take a case page apart takes a fifth of making the next one.
        page->hide();
        QTimer::singleShot(std::chrono::milliseconds(100), page, &QObject::deleteLater);
    }
}

bool Window::isMain(const Page& page) const
{
    return std::ranges::find(m_main, &page) != m_main.end();
}

Page* Window::currentPage() const
{
    return static_cast<Page*>(m_stack->currentWidget());
}

void Window::setFrame(Frame frame)
{
    // Nobody goes back to the first question.
    if (m_frame == Frame::Bare && frame == Frame::Whole)
        m_history.clear();
    m_frame = frame;
    m_top->setVisible(frame == Frame::Whole);
    m_rail->setVisible(frame == Frame::Whole);
}

void Window::setBadge(const Page& page, int count)
{
    const auto at = std::ranges::find(m_main, &page);
    if (at != m_main.end())
        m_rail->tile(static_cast<int>(at - m_main.begin()))->setCount(count);
}

void Window::setBook(const QString& name)
{
    m_top->setBook(name);
    followTitle();
}

void Window::setSync(const SyncText& state)
{
    m_top->setSync(state);
}

void Window::setUser(const QString& name)
{
    m_top->setUser(name);
}

void Window::addSearch(std::unique_ptr<SearchProvider> provider)
{
    m_palette->addProvider(std::move(provider));
}

void Window::followTitle()
{
    const Page* page = currentPage();
    m_status->setHint(page == nullptr ? QString() : page->keysLine());
    setWindowTitle(page == nullptr ? u"Mahnwerk"_s : page->title() % u" – Mahnwerk"_s);
}

void Window::say(const QString& text)
{
    m_undo = {};
    m_status->say(text, StatusLine::Undo::None);
}

void Window::note(const QString& text)
{
    m_undo = {};
    m_status->note(text);
}

void Window::offerUndo(const QString& text, QObject* receiver, std::function<void()> undo)
{
    m_undoReceiver = receiver;
    m_undo = std::move(undo);
    m_status->say(text, StatusLine::Undo::Offered);
}

void Window::undo()
{
    if (!m_undo || m_undoReceiver.isNull()) {
        Q_EMIT undoRequested();
        return;
    }
    const std::function<void()> step = std::exchange(m_undo, {});
    const QString text = m_status->text();
    m_status->say(tr("Undone: %1").arg(text), StatusLine::Undo::None);
    step();
}

void Window::showError(const Error& error)
{
    const QString text = sentence(error);
    const qsizetype lead = leadLength(text);
    m_error->setDetails(details(error));
    m_error->show(Tint::Red, text.left(lead), text.mid(lead).trimmed());
}

void Window::setNotice(const QString& lead, const QString& rest, QAction* action)
{
    delete m_noticeButton;
    if (action != nullptr) {
        m_noticeButton = new Button(*action);
        m_noticeButton->setSmall();
        m_notice->addAction(m_noticeButton);
    }
    if (lead.isEmpty())
        m_notice->hide();
    else
        m_notice->show(Tint::Amber, lead, rest);
}

void Window::toggleKeys()
{
    if (m_keys->isVisible())
        m_keys->close();
    else if (currentPage() != nullptr)
        m_keys->open(*currentPage());
}

void Window::focusSearch()
{
    if (m_top->isVisible())
        m_palette->begin();
}

void Window::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_error->isVisible())
        m_error->hide();
    else if (currentPage() != nullptr && currentPage()->escape() == Page::Escape::Leave)
        goBack();
}

bool Window::eventFilter(QObject* watched, QEvent* event)
{
    // A line edit keeps Ctrl+Z for itself even when it has nothing to undo.
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* edit = qobject_cast<QLineEdit*>(watched);
    if (edit == nullptr || edit->isUndoAvailable() || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo))
        return false;
    event->ignore();
    return true;
}

void Window::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_top->search()->setPrompt(tr("Name, phone, case no., reference, IBAN, amount or command"), tr("Search everything"));
    m_top->search()->setKeyText(keyText(QKeySequence(Qt::CTRL | Qt::Key_K)));
}

void Window::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_keys->isVisible())
        m_keys->close();
    m_palette->hide();
}

} // namespace mahnwerk
