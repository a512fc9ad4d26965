// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktop.h"

#include "core/book/known_rates.h"
#include "core/book/undo.h"
#include "ui/case/case_list.h"
#include "ui/case/case_list_page.h"
#include "ui/case/case_page.h"
#include "ui/case/case_search.h"
#include "ui/case/loaded_cases.h"
#include "ui/creditor/creditor_section.h"
#include "ui/creditor/office_section.h"
#include "ui/desktop/book_trouble.h"
#include "ui/desktop/new_book.h"
#include "ui/desktop/postman.h"
#include "ui/dunning/dunning_page.h"
#include "ui/import/import_page.h"
#include "ui/outbox/outbox_page.h"
#include "ui/plan/course_page.h"
#include "ui/plan/plan_list_page.h"
#include "ui/plan/plan_page.h"
#include "ui/settings/mail_section.h"
#include "ui/settings/rates_section.h"
#include "ui/shell/first_start.h"
#include "ui/shell/list_view.h"
#include "ui/shell/memory.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/window.h"
#include "ui/shell/worker_book.h"
#include "ui/team/team_page.h"
#include "ui/team/team_words.h"
#include "ui/words/labels.h"
#include "ui/worklist/loaded_work.h"
#include "ui/worklist/today_page.h"
#include "ui/worklist/work_list.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int pollPause = 300;
constexpr int prepareAfter = 300; // milliseconds after a case was opened

QString nameOf(const QString& path)
{
    return QFileInfo(path).completeBaseName();
}

} // namespace

Desktop::Desktop(DesktopOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_poll.setInterval(pollPause);
    connect(&m_poll, &QTimer::timeout, this, &Desktop::poll);
    m_prepare.setSingleShot(true);
    m_prepare.setInterval(prepareAfter);
    connect(&m_prepare, &QTimer::timeout, this, &Desktop::prepareNext);
}

Desktop::~Desktop()
{
    closeBook();
}

void Desktop::start()
{
    furnish();
    if (QFileInfo::exists(m_options.path))
        openBook(m_options.path);
    else
        askFirst();
    m_window->show();
}

void Desktop::furnish()
{
    const QByteArray place = m_window ? m_window->saveGeometry() : QByteArray();
    auto window = std::make_unique<Window>();
    window->resize(1440, 900);
    rememberGeometry(*window, u"window"_s);
    if (!place.isEmpty())
        window->restoreGeometry(place);
    connect(window.get(), &Window::undoRequested, this, &Desktop::undoLast);
    const bool isExchanged = m_window != nullptr;
    if (isExchanged)
        window->show(); // before the other goes, which would be the last
    m_window = std::move(window);
    if (isExchanged) // once the system knows that the other has gone
        QTimer::singleShot(0, m_window.get(), &QWidget::activateWindow);
}

void Desktop::openSoon(const QString& path)
{
    // The window that asked is replaced: not from inside its own click.
    QMetaObject::invokeMethod(this, [this, path] { openBook(path); }, Qt::QueuedConnection);
}

void Desktop::openBook(const QString& path)
{
    auto book = Book::open(path, m_options.book);
    if (!book) {
        showTrouble(path, book.error());
        return;
    }
    if (m_book) {
        m_poll.stop();
        m_prepare.stop();
        m_prepared.reset();
        m_postman.reset();
        m_work.reset();
        m_cases.reset();
        furnish(); // in the place of the window that goes
        if (path != m_options.path)
            m_team.reset();
        m_book.reset();
    }
    m_options.path = path;
    Memory::setValue(u"book"_s, path);
    m_book = std::move(*book);
    m_cases = std::make_unique<LoadedCases>(*m_book, m_window->tasks());
    connect(m_cases.get(), &LoadedCases::failed, m_window.get(), &Window::showError);
    addPages();
    watchBook();
    if (std::exchange(m_wantsList, false))
        importFrom(std::exchange(m_list, {}));
}

void Desktop::addPages()
{
    m_work = std::make_unique<LoadedWork>(*m_book, m_window->tasks());
    connect(m_work.get(), &LoadedWork::failed, m_window.get(), &Window::showError);
    connect(m_work.get(), &LoadedWork::callBackDue, this, &Desktop::remind);
    auto today = std::make_unique<TodayPage>(*m_work);
    m_todayPage = today.get();
    connect(m_todayPage, &TodayPage::caseOpened, this, [this](Key<Case> key) {
        openWork(key);
    });
    connect(m_todayPage, &TodayPage::importRequested, this, &Desktop::importList);
    connect(m_todayPage, &TodayPage::counted, this, [this](int cases) { m_window->setBadge(*m_todayPage, cases); });
    m_window->addPage(std::move(today));
    auto list = std::make_unique<CaseListPage>(*m_cases);
    connect(list.get(), &CaseListPage::caseOpened, this, &Desktop::openCase);
    connect(list.get(), &CaseListPage::importRequested, this, &Desktop::importList);
    m_listPage = list.get();
    Page& cases = m_window->addPage(std::move(list));
    auto dunning = std::make_unique<DunningPage>(*m_book);
    connect(dunning.get(), &DunningPage::caseOpened, this, &Desktop::openCase);
    connect(dunning.get(), &DunningPage::listRequested, this, &Desktop::importList);
    const DunningPage* asks = dunning.get();
    m_window->addPage(std::move(dunning));
    auto outbox = std::make_unique<OutboxPage>(*m_book);
    m_outboxPage = outbox.get();
    connect(m_outboxPage, &OutboxPage::caseOpened, this, &Desktop::openCase);
    connect(m_outboxPage, &OutboxPage::counted, this, [this](int documents) { m_window->setBadge(*m_outboxPage, documents); });
    connect(m_outboxPage, &OutboxPage::mailReleased, this, [this] { m_postman->retry(); });
    m_window->addPage(std::move(outbox));
    auto plans = std::make_unique<PlanListPage>(*m_book);
    connect(plans.get(), &PlanListPage::caseOpened, this, &Desktop::openCase);
    m_window->addPage(std::move(plans));
    auto settings = std::make_unique<SettingsPage>();
    auto* creditors = new CreditorSection(*m_book, *settings);
    settings->addSection(creditors);
    settings->addSection(new OfficeSection(*m_book, *settings));
    auto* rates = new RatesSection(*m_book, *settings);
    settings->addSection(rates);
    m_mail = new MailSection(*m_book, *settings);
    m_postman = std::make_unique<Postman>(*m_book, *m_mail, *m_window);
    connect(m_mail, &MailSection::ready, this, [this] {
        m_postman->retry();
        m_outboxPage->arrive();
    });
    settings->addSection(m_mail);
    m_bringRates = new QAction(tr("Bring in rates"), m_window.get());
    m_bringRates->setObjectName(u"bringRates"_s);
    Page& place = m_window->addPage(std::move(settings), RailPlace::Bottom);
    connect(asks, &DunningPage::creditorRequested, creditors, [this, &place, creditors](Key<Creditor> key) {
        m_window->goTo(place);
        creditors->open(key);
    });
    connect(m_outboxPage, &OutboxPage::settingsRequested, m_mail, [this, &place] {
        m_window->goTo(place);
        m_mail->reveal();
    });
    connect(m_bringRates, &QAction::triggered, rates, [this, &place, rates] {
        m_window->goTo(place);
        rates->reveal();
    });
    addTeam();
    const auto open = [this](Key<Case> key) { openCase(key); };
    m_window->addSearch(std::make_unique<CaseSearch>(*m_cases, open));
    m_window->addSearch(std::make_unique<CaseAmountSearch>(*m_cases, open));
    // What is shown first is read first, both at once would keep each other waiting. Who has nothing to do by hand begins with the
    // cases.
    if (!hasWork(*m_book).value_or(false)) {
        m_window->goTo(cases);
        m_cases->load();
    } else {
        connect(m_work.get(), &LoadedWork::settled, m_cases.get(), &LoadedCases::load, Qt::SingleShotConnection);
    }
    m_work->load();
}

void Desktop::addTeam()
{
    // One that goes on after its book joined knows the password still.
    if (!m_team) {
        m_team = std::make_unique<TeamWorker>(m_book->path(), m_book->options(), m_options.team);
        connect(m_team.get(), &TeamWorker::stateChanged, this, &Desktop::followTeam);
    }
    connect(m_book.get(), &Book::changed, m_team.get(), &TeamWorker::saved);
    m_passwords.serve(*m_book, *m_team);
    auto page = std::make_unique<TeamPage>(*m_book, *m_team, m_passwords);
    m_teamPage = page.get();
    connect(m_teamPage, &TeamPage::caseOpened, this, &Desktop::openCase);
    connect(m_teamPage, &TeamPage::joined, this, [this] {
        m_hasJoined = true;
        openSoon(m_options.path); // another book lies there now
    });
    m_window->addPage(std::move(page), RailPlace::Bottom);
    connect(m_window.get(), &Window::syncRequested, this, &Desktop::openTeam);
    followTeam(m_team->state());
}

void Desktop::followTeam(const TeamState& state)
{
    m_window->setSync(syncText(state, m_book->today()));
    m_window->setBadge(*m_teamPage, static_cast<int>(state.conflicts));
    m_busyCases.clear();
    std::map<qint64, QString> logins;
    for (const auto& [key, lease] : casesOnTheLine(*m_book, state.leases).value_or(std::map<qint64, TeamLease>())) {
        if (lease.isMine)
            continue;
        m_busyCases.emplace(key, lease);
        logins.emplace(key, lease.login);
    }
    if (m_todayPage)
        m_todayPage->list()->setOnTheLine(logins);
    if (m_listPage)
        m_listPage->list()->setOnTheLine(std::move(logins));
}

void Desktop::openTeam()
{
    if (m_teamPage)
        m_window->goTo(*m_teamPage);
}

void Desktop::watchBook()
{
    m_window->setBook(nameOf(m_book->path()));
    m_window->setUser(m_book->user());
    m_window->note(QString());
    showNotice();
    m_poll.start();
    if (std::exchange(m_wantsTeam, false))
        openTeam();
    if (std::exchange(m_hasJoined, false)) {
        openTeam();
        m_window->say(tr("This book belongs to the team now"));
    }
}

void Desktop::closeBook()
{
    m_poll.stop();
    m_prepare.stop();
    m_prepared.reset();
    m_postman.reset();
    m_work.reset();
    m_cases.reset(); // stops its worker, for which the window would wait
    m_window.reset();
    m_team.reset();
    m_book.reset();
}

void Desktop::showNotice()
{
    followTeam(m_team->state()); // in the words of today
    m_noticeDay = m_book->today();
    m_noticeLaw = m_book->law();
    const auto missing = missingRates(*m_book);
    if (!m_book->isReadOnly() && missing && !missing->empty())
        m_window->setNotice(tr("Base rates are missing."), ratesNotice(missing->front()), m_bringRates);
    else if (!m_book->isReadOnly())
        m_window->setNotice({});
    else if (m_book->newerVersion() > 0)
        m_window->setNotice(tr("This book may only be read."),
            tr("A newer Mahnwerk has written it. You can look at everything; install the newer version to work on it."));
    else
        m_window->setNotice(tr("This book may only be read."),
            tr("Its file is protected against writing. You can look at everything; to work on it, allow writing to the file and open it again."));
}

void Desktop::askFirst()
{
    auto page = std::make_unique<FirstStart>(FirstStart::TeamWay::Shown);
    FirstStart* first = page.get();
    connect(first, &FirstStart::demoRequested, this, [this, first] { makeDemo(countryOf(first->country())); });
    connect(first, &FirstStart::listRequested, this, [this, first] { makeEmpty(countryOf(first->country()), {}); });
    connect(first, &FirstStart::listDropped, this,
        [this, first](const QString& list) { makeEmpty(countryOf(first->country()), list); });
    connect(first, &FirstStart::teamRequested, this, [this, first] { makeForTeam(countryOf(first->country())); });
    connect(first, &FirstStart::bookRequested, this, &Desktop::chooseBook);
    m_window->showAlone(std::move(page));
}

void Desktop::showTrouble(const QString& path, const Error& error)
{
    if (m_book) {
        // The one that is open stays.
        m_window->showError(error);
        return;
    }
    m_options.path = path;
    auto page = std::make_unique<BookTrouble>(path, error);
    connect(page.get(), &BookTrouble::retryRequested, this, [this] { openSoon(m_options.path); });
    connect(page.get(), &BookTrouble::bookRequested, this, &Desktop::chooseBook);
    connect(page.get(), &BookTrouble::restoreRequested, this, &Desktop::restoreBook);
    m_window->showAlone(std::move(page));
}

void Desktop::makeDemo(Country country)
{
    if (m_window->tasks().isBusy())
        return;
    const auto work = [path = m_options.path, options = m_options.book, country](Progress& progress) {
        return demoBook(path, options, { country, progress });
    };
    m_window->tasks().run(tr("Filling the demo"), this, work, [this] { openSoon(m_options.path); });
}

void Desktop::makeEmpty(Country country, const QString& list)
{
    const auto made = emptyBook(m_options.path, m_options.book, country);
    if (!made) {
        m_window->showError(made.error());
        return;
    }
    m_list = list;
    m_wantsList = true;
    openSoon(m_options.path);
}

/// A book without claims: it gives up its own rows when it joins.
void Desktop::makeForTeam(Country country)
{
    const auto made = emptyBook(m_options.path, m_options.book, country);
    if (!made) {
        m_window->showError(made.error());
        return;
    }
    m_wantsTeam = true;
    openSoon(m_options.path);
}

void Desktop::chooseBook()
{
    const QString folder = QFileInfo(m_options.path).absolutePath();
    const QString path = QFileDialog::getOpenFileName(
        m_window.get(), tr("Open a book"), folder, tr("Mahnwerk books (*.book);;All files (*)"));
    if (!path.isEmpty())
        openSoon(path);
}

void Desktop::restoreBook()
{
    const QString folder = QFileInfo(m_options.path).absolutePath();
    const QString backup = QFileDialog::getOpenFileName(
        m_window.get(), tr("Choose a backup"), folder, tr("Mahnwerk books (*.book);;All files (*)"));
    if (backup.isEmpty())
        return;
    const auto work = [backup, path = m_options.path](Progress&) { return bookFromBackup(backup, path); };
    m_window->tasks().run(tr("Restoring the backup"), this, work, [this] { openSoon(m_options.path); });
}

void Desktop::openCase(Key<Case> key)
{
    m_window->openPage(m_prepared && m_preparedKey == key ? std::move(m_prepared) : caseFor(key));
}

/// Whoever is on the line with a colleague is passed over.
std::set<qint64> Desktop::busyCases() const
{
    std::set<qint64> busy;
    for (const auto& [key, lease] : m_busyCases)
        busy.insert(key);
    return busy;
}

/// While the agent speaks the page of the next case is made, so that it only has to be shown.
void Desktop::prepareNext()
{
    if (m_worked.isNull())
        return;
    const Key<Case> next = m_work->nextToWork(m_worked, busyCases());
    if (next.isNull() || next == m_worked || (m_prepared && next == m_preparedKey))
        return;
    m_prepared = caseFor(next);
    m_preparedKey = next;
}

/// What the case has, or the form for a plan.
void Desktop::openPlans(Key<Case> key)
{
    const auto plans = planViews(*m_book, key);
    const bool isLiving = plans && std::ranges::any_of(*plans, [](const PlanView& plan) { return isLive(plan.state); });
    isLiving ? openCourse(key) : static_cast<void>(openPlan(key));
}

void Desktop::openCourse(Key<Case> key)
{
    auto page = std::make_unique<CoursePage>(*m_book, key);
    connect(page.get(), &CoursePage::done, m_window.get(), &Window::goBack, Qt::QueuedConnection);
    connect(page.get(), &CoursePage::anewWanted, this, [this, key] {
        m_window->goBack();
        openPlan(key);
    }, Qt::QueuedConnection);
    m_window->openPage(std::move(page));
}

PlanPage* Desktop::openPlan(Key<Case> key)
{
    auto page = std::make_unique<PlanPage>(*m_book, key);
    PlanPage* const opened = page.get();
    connect(opened, &PlanPage::done, m_window.get(), &Window::goBack, Qt::QueuedConnection);
    connect(opened, &PlanPage::pastWanted, this, [this, key] { openCourse(key); });
    m_window->openPage(std::move(page));
    return opened;
}

std::unique_ptr<CasePage> Desktop::caseFor(Key<Case> key)
{
    auto page = std::make_unique<CasePage>(*m_book, key);
    connect(page.get(), &CasePage::caseOpened, this, &Desktop::openCase);
    connect(page.get(), &CasePage::accountOpened, this, [this](const AccountSubject& subject) {
        m_window->openPage(std::make_unique<AccountPage>(*m_book, subject));
    });
    connect(page.get(), &CasePage::planOpened, this, [this, key] { openPlans(key); });
    connect(page.get(), &CasePage::planWanted, this, [this, key](const Money& amount, Date first) {
        PlanPage* const plan = openPlan(key);
        plan->propose(amount.minor(), first);
        // Then the call is over.
        connect(plan, &PlanPage::done, this, [this, key] { followOutcome(key); }, Qt::QueuedConnection);
    });
    CasePage* const opened = page.get();
    connect(m_team.get(), &TeamWorker::stateChanged, opened, &CasePage::followTeam);
    connect(opened, &CasePage::outcomeSaved, this, [this, key] { followOutcome(key); });
    connect(opened, &CasePage::nextRequested, this, [this, opened, key](int step) { openNext(*opened, key, step); });
    connect(opened, &CasePage::lineTaken, this, [this, key](const Uuid& debtor) {
        m_line = debtor;
        m_lineCase = debtor.isNull() ? Key<Case>() : key;
        debtor.isNull() ? m_team->leaveLine() : m_team->takeLine(debtor);
    });
    connect(m_team.get(), &TeamWorker::leaseRefused, opened, [this, opened](const Uuid& debtor) {
        if (debtor == m_line)
            opened->loseLine();
    });
    connect(opened, &QObject::destroyed, m_team.get(), [this, key] {
        // A page that goes takes its call with it.
        if (m_lineCase == key && m_team)
            m_team->leaveLine();
    });
    opened->followTeam(m_team->state());
    connect(page.get(), &CasePage::conflictRequested, this, [this, key] {
        openTeam();
        m_teamPage->reveal(key);
    });
    return page;
}

/// Whoever is on the line with a colleague is passed over.
void Desktop::openNext(const CasePage& page, Key<Case> from, int step)
{
    if (page.hasDraft()) {
        m_window->note(tr("Save what is typed first, or leave it with Esc."));
        return;
    }
    const CaseList& list = *m_listPage->list();
    int row = list.rowOf(from);
    int passed = 0;
    Key<Case> next;
    do {
        row = row < 0 ? 0 : row + step;
        next = list.caseAt(row);
        passed += m_busyCases.contains(next.value) ? 1 : 0;
    } while (m_busyCases.contains(next.value));
    if (next.isNull()) {
        m_window->note(step > 0 ? tr("This is the last case of the list.") : tr("This is the first case of the list."));
        return;
    }
    m_window->goBack();
    m_listPage->view()->setCurrentRow(row);
    openCase(next);
    if (passed > 0)
        m_window->note(tr("%n cases passed over: a colleague has the debtor on the line.", nullptr, passed));
}

/// From today's list the next case comes; from elsewhere (somebody called) it goes back to where one was.
void Desktop::followOutcome(Key<Case> from)
{
    const bool isWork = m_worked == from;
    const Key<Case> next = isWork ? m_work->nextToWork(from, busyCases()) : Key<Case>();
    m_window->goBack();
    if (!isWork)
        return;
    if (next.isNull()) {
        m_worked = {};
        m_window->note(tr("The list is done."));
        return;
    }
    openWork(next);
}

void Desktop::openWork(Key<Case> key)
{
    openCase(key);
    m_worked = key;
    m_work->open(key);
    m_prepare.start();
}

/// A call-back whose minute has come.
void Desktop::remind(const WorkLine& line)
{
    m_window->note(tr("%1: call back now, %2").arg(timeText(line.item.step.minute), line.debtor));
}

void Desktop::importFrom(const QString& list)
{
    m_window->openPage(std::make_unique<ImportPage>(*m_book));
    auto* page = qobject_cast<ImportPage*>(m_window->currentPage());
    if (page && !list.isEmpty())
        page->open(list);
}

void Desktop::undoLast()
{
    if (!m_book)
        return;
    const auto step = undoStep(*m_book);
    if (!step) {
        m_window->showError(step.error());
    } else if (!*step) {
        m_window->note(tr("There is nothing to undo."));
    } else if (!(*step)->batch.isNull()) {
        undoWhole(**step);
    } else if (const auto undone = undo(*m_book, **step); !undone) {
        m_window->showError(undone.error());
    } else {
        m_window->say(tr("Undone: %1").arg(undoLabel((*step)->operation, (*step)->subject)));
    }
}

void Desktop::undoWhole(const UndoStep& step)
{
    const QString words = undoLabel(step.operation, step.label);
    const auto work = [address = BookAddress(*m_book), batch = step.batch](Progress& progress) -> Result<> {
        const auto book = TRY(address.open());
        return undoBatch(*book, batch, [&](qint64 done, qint64 total) {
            progress.set(done, total);
            return !progress.isCancelled();
        });
    };
    m_window->tasks().run(tr("Undoing: %1").arg(words), this, work, [this, words] { m_window->say(tr("Undone: %1").arg(words)); });
}

void Desktop::poll()
{
    m_book->pollNews();
    if (m_book->today() != m_noticeDay || m_book->law() != m_noticeLaw)
        showNotice();
    m_cases->followDay();
    const TeamLink link = m_team->state().link;
    m_postman->look(link == TeamLink::None || link == TeamLink::Current);
}

} // namespace mahnwerk
