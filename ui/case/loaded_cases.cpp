// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/loaded_cases.h"

#include "ui/shell/task_runner.h"
#include "ui/shell/worker_book.h"

namespace mahnwerk {

namespace {

constexpr qint64 firstScreenful = 300;
constexpr size_t fewRows = 20'000;

} // namespace

LoadedCases::LoadedCases(Book& book, TaskRunner& tasks, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_tasks(tasks)
    , m_columns(std::make_unique<CaseColumns>())
    , m_asOf(book.today())
    , m_stop(std::make_shared<std::atomic_bool>(false))
{
    connect(&book, &Book::changed, this, &LoadedCases::follow);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (!m_isLoading)
            loadAll();
    });
}

LoadedCases::~LoadedCases()
{
    *m_stop = true;
}

void LoadedCases::load()
{
    m_asOf = m_book.today();
    auto first = newestCases(m_book, firstScreenful);
    if (!first) {
        Q_EMIT failed(first.error());
        return;
    }
    m_isComplete = first->size() < static_cast<size_t>(firstScreenful);
    replace(std::move(*first));
    if (!m_isComplete)
        loadAll();
}

void LoadedCases::loadAll()
{
    m_load.start();
    m_isLoading = true;
    m_isStale = false;
    m_changed.clear();
    const auto work = [address = BookAddress(m_book), stop = m_stop](Progress&) -> Result<CaseColumns> {
        const auto book = TRY(address.open());
        return caseColumns(*book, *stop);
    };
    m_tasks.run(tr("Reading the cases"), this, work, [this](Result<CaseColumns> columns) { take(std::move(columns)); });
}

void LoadedCases::take(Result<CaseColumns> columns)
{
    m_isLoading = false;
    if (!columns) {
        if (columns.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(columns.error());
        return;
    }
    m_isComplete = true;
    if (!m_changed.empty()) {
        if (const auto refreshed = mahnwerk::refresh(*columns, m_book, std::exchange(m_changed, {})); !refreshed)
            Q_EMIT failed(refreshed.error());
    }
    m_reread = 0;
    replace(std::move(*columns));
    if (m_isStale)
        loadAgain();
}

/// While a first copy or an import fills the book there is always news: reading takes a fifth of the time at most.
void LoadedCases::loadAgain()
{
    if (!m_again.isActive())
        m_again.start(std::chrono::milliseconds(4 * m_load.elapsed()));
}

void LoadedCases::replace(CaseColumns columns)
{
    const auto before = std::exchange(m_columns, std::make_unique<CaseColumns>(std::move(columns)));
    Q_EMIT replaced();
}

void LoadedCases::follow(const BookNews& news)
{
    if (m_isLoading) {
        m_isStale = m_isStale || news.isEverything;
        m_changed.insert(m_changed.end(), news.cases.begin(), news.cases.end());
    }
    if (!news.isEverything)
        refresh(news.cases);
    else if (!m_isLoading && !m_again.isActive())
        loadAll();
}

void LoadedCases::refresh(const std::vector<qint64>& cases)
{
    if (const auto done = mahnwerk::refresh(*m_columns, m_book, cases); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    std::vector<size_t> rows;
    for (const qint64 one : cases) {
        if (const auto row = m_columns->rowOf(one))
            rows.push_back(*row);
    }
    Q_EMIT refreshed(rows);
    // Texts that were replaced stay in memory until all is read anew.
    m_reread += rows.size();
    if (m_reread > m_columns->size() / 2 + fewRows && !m_isLoading)
        loadAll();
}

void LoadedCases::followDay()
{
    if (m_book.today() == m_asOf)
        return;
    m_asOf = m_book.today();
    Q_EMIT replaced();
    // A day more of interest.
    if (m_isLoading)
        m_isStale = true;
    else
        loadAll();
}

} // namespace mahnwerk
