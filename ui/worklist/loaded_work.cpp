// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/loaded_work.h"

#include "core/book/contact_commands.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/worker_book.h"

#include <algorithm>

namespace mahnwerk {

namespace {

constexpr size_t manyCases = 200; ///< more changed: all is read again
constexpr auto minuteCheck = std::chrono::seconds(5);

} // namespace

LoadedWork::LoadedWork(Book& book, TaskRunner& tasks, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_tasks(tasks)
    , m_stop(std::make_shared<std::atomic_bool>(false))
{
    connect(&book, &Book::changed, this, &LoadedWork::follow);
    connect(&m_minute, &QTimer::timeout, this, &LoadedWork::followMinute);
    m_minute.start(minuteCheck);
}

LoadedWork::~LoadedWork()
{
    *m_stop = true;
}

void LoadedWork::setFilter(const WorkFilter& filter)
{
    if (filter.agents == m_filter.agents)
        return;
    m_filter = filter;
    load();
}

void LoadedWork::load()
{
    if (m_isLoading) {
        m_isStale = true;
        return;
    }
    m_isLoading = true;
    m_isStale = false;
    const auto work = [address = BookAddress(m_book), filter = m_filter, stop = m_stop](Progress&) -> Result<Loaded> {
        const auto book = TRY(address.open());
        Loaded loaded { TRY(worklist(*book, filter, *stop)), {} };
        loaded.agents = TRY(mahnwerk::agents(*book));
        return loaded;
    };
    m_tasks.run(tr("Reading today's list"), this, work, [this](Result<Loaded> loaded) { take(std::move(loaded)); });
}

void LoadedWork::take(Result<Loaded> loaded)
{
    m_isLoading = false;
    if (m_isStale) {
        load();
        return;
    }
    if (!loaded) {
        if (loaded.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(loaded.error());
        Q_EMIT settled();
        return;
    }
    m_list = std::move(loaded->list);
    m_agents = std::move(loaded->agents);
    m_after.clear();
    m_judged = m_list.asOf;
    m_isLoaded = true;
    Q_EMIT replaced();
    Q_EMIT settled();
}

void LoadedWork::follow(const BookNews& news)
{
    if (m_isLoading)
        m_isStale = true;
    else if (news.isEverything || news.cases.size() > manyCases)
        load();
    else if (m_isLoaded)
        refresh(news.cases);
}

void LoadedWork::refresh(const std::vector<qint64>& cases)
{
    const Date today = m_book.today();
    const bool isSupervisor = roleOf(m_book).value_or(QString()) == supervisorRole;
    for (const qint64 one : cases) {
        const Key<Case> next = after({ one });
        if (std::erase_if(m_list.lines, [one](const WorkLine& line) { return line.item.caseKey.value == one; }) > 0)
            m_after.try_emplace({ one }, next);
        auto line = workLine(m_book, { one });
        if (!line)
            continue; // it has no state any more
        const QString& owner = line->item.owner;
        const bool isTheirs = m_filter.agents.isEmpty() || owner.isEmpty() || m_filter.agents.contains(owner);
        if (isTheirs && whyNotListed(line->item, { .isSupervisor = isSupervisor }, today) == NotListed::Listed)
            m_list.lines.push_back(std::move(*line));
    }
    sortWork(m_list.lines, m_list.asOf);
    const QString user = m_filter.agents.size() == 1 ? m_filter.agents.front() : QString();
    if (auto day = workDay(m_book, user))
        m_list.done = std::move(*day);
    Q_EMIT replaced();
}

void LoadedWork::followMinute()
{
    const Moment now = m_book.moment();
    if (!m_isLoaded || now == m_judged)
        return;
    if (now.date != m_judged.date) {
        load();
        return;
    }
    const Moment before = std::exchange(m_judged, now);
    m_list.asOf = now;
    for (WorkLine& line : m_list.lines)
        judge(line, now);
    sortWork(m_list.lines, m_list.asOf);
    Q_EMIT replaced();
    for (const WorkLine& line : m_list.lines) {
        const Moment& step = line.item.step;
        if (line.group == WorkGroup::CallBack && step.isTimed() && step > before && step <= now)
            Q_EMIT callBackDue(line);
    }
}

bool LoadedWork::has(Key<Case> key) const
{
    return std::ranges::any_of(m_list.lines, [key](const WorkLine& line) { return line.item.caseKey == key; });
}

Key<Case> LoadedWork::after(Key<Case> key) const
{
    const auto found = std::ranges::find(m_list.lines, key, [](const WorkLine& line) { return line.item.caseKey; });
    return found == m_list.lines.end() || found + 1 == m_list.lines.end() ? Key<Case>() : (found + 1)->item.caseKey;
}

Key<Case> LoadedWork::nextToWork(Key<Case> key, const std::set<qint64>& busy) const
{
    // A case that changed has gone to another place: it goes on where it was.
    Key<Case> first = after(key);
    size_t steps = 0; // cases that came and went may name each other
    for (auto left = m_after.find(key); left != m_after.end() && steps++ < m_after.size(); left = has(first) ? m_after.end() : m_after.find(first))
        first = left->second;
    const auto& lines = m_list.lines;
    const auto begin = std::ranges::find(lines, first, [](const WorkLine& line) { return line.item.caseKey; });
    const auto isFree = [&](const WorkLine& line) {
        return line.item.caseKey != key && line.item.isTime(m_list.asOf) && !busy.contains(line.item.caseKey.value);
    };
    // From there to the end, and once more from the top for what was passed over.
    auto next = std::find_if(begin, lines.end(), isFree);
    if (next == lines.end())
        next = std::find_if(lines.begin(), begin, isFree);
    return next == lines.end() || !isFree(*next) ? Key<Case>() : next->item.caseKey;
}

} // namespace mahnwerk
