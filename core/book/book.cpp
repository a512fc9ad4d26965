// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book.h"

#include "core/storage/change_store.h"
#include "core/storage/law_store.h"
#include "core/storage/migration.h"
#include "core/storage/projection.h"
#include "core/storage/setting_store.h"
#include "core/storage/stream_store.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <thread>
#include <utility>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int changesPerSet = 900; // a step adds some more; 1,000 is the limit of a push
constexpr qint64 bytesPerSet = 900 * 1024;
constexpr qint64 millisecondsUnderLock = 200; // and the projections of the last set after them
constexpr size_t namedCases = 5'000;
// Between two transactions of a bulk job the desktop gets its turn (Database waits in half milliseconds).
constexpr auto turn = std::chrono::milliseconds(1);

BookOptions withDefaults(BookOptions options)
{
    if (!options.clock)
        options.clock = std::make_shared<SystemClock>();
    if (options.user.isEmpty())
        options.user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", u"user"_s));
    return options;
}

enum class IdsFor { Rows, ChangeSets };

// How many transactions bulk work takes depends on the clock; the ids of its rows must not.
IdSource idSource(const BookOptions& options, IdsFor use)
{
    constexpr qint64 noon = 43'200'000;
    constexpr qint64 day = 86'400'000;
    constexpr qint32 epoch = 2'440'588; // 1970-01-01
    if (options.seed)
        return { (options.clock->today().dayNumber() - epoch) * day + noon,
            *options.seed + (use == IdsFor::ChangeSets ? 1'000'003 : 0) };
    return IdSource(*options.clock);
}

} // namespace

Book::Book(std::unique_ptr<Database> database, BookOptions options)
    : m_database(std::move(database))
    , m_options(std::move(options))
    , m_ids(idSource(m_options, IdsFor::Rows))
    , m_setIds(idSource(m_options, IdsFor::ChangeSets))
{
}

Book::~Book() = default;

Result<std::unique_ptr<Book>> Book::create(const QString& path, BookOptions options)
{
    options = withDefaults(std::move(options));
    auto database = TRY(Database::create(path));
    const auto made = [&]() -> Result<> {
        TRY(migrate(*database));
        IdSource ids = idSource(options, IdsFor::ChangeSets);
        TRY(setSetting(*database, u"book"_s, ids.next().toString()));
        return setSetting(*database, u"workstation"_s, ids.next().toString());
    }();
    if (!made) {
        database.reset();
        QFile::remove(path);
        return std::unexpected(made.error());
    }
    database.reset();
    return open(path, std::move(options));
}

Result<std::unique_ptr<Book>> Book::open(const QString& path, BookOptions options)
{
    options = withDefaults(std::move(options));
    // SQLite would make a database of an empty file.
    if (QFileInfo(path).isFile() && QFileInfo(path).size() == 0)
        return fail(ErrorCode::BookNotABook, { path });
    auto database = TRY(Database::open(path, QFile::permissions(path) & QFile::WriteUser ? Access::ReadWrite
                                                                                         : Access::ReadOnly));
    int newer = 0;
    if (!TRY(isBook(*database)))
        return fail(ErrorCode::BookNotABook, { path });
    if (database->userVersion() > schemaVersion()) {
        newer = database->userVersion();
        database = TRY(Database::open(path, Access::ReadOnly));
    } else if (database->access() == Access::ReadWrite) {
        TRY(migrate(*database));
    }
    std::unique_ptr<Book> book(new Book(std::move(database), std::move(options)));
    TRY(book->readLaw());
    if (!book->isReadOnly() && TRY(areStatesStale(*book->m_database)))
        TRY(rebuildStates(*book->m_database, *book->m_terms, {}));
    book->m_newerVersion = newer;
    const QString workstation = TRY(setting(*book->m_database, u"workstation"_s));
    book->m_workstation = Uuid::fromString(workstation).value_or(Uuid()).toBytes();
    book->m_lastSet = TRY(newestChangeSet(*book->m_database));
    book->m_dataVersion = book->m_database->dataVersion();
    return book;
}

Result<bool> Book::readLaw()
{
    QString stamp = TRY(lawStamp(*m_database));
    if (m_terms && stamp == m_lawStamp)
        return false;
    m_terms = std::make_unique<TermsCache>(TRY(lawOf(*m_database)));
    m_lawStamp = std::move(stamp);
    return true;
}

Result<> Book::begin()
{
    if (isReadOnly())
        return fail(ErrorCode::BookReadOnly, { path() });
    TRY(m_database->begin());
    // What is written must count with the rates that another program brought in meanwhile.
    if (const qint64 version = m_database->dataVersion(); std::exchange(m_lawVersion, version) != version) {
        if (const auto read = readLaw(); !read) {
            m_database->rollback();
            return std::unexpected(read.error());
        }
    }
    m_pendingCases.clear();
    m_isEverythingPending = false;
    m_firstPending = m_lastPending = 0;
    openSet();
    return {};
}

void Book::openSet()
{
    m_changes.emplace(*m_database, m_ids);
    m_transaction.emplace(*m_database, *m_changes, ++m_transactions);
}

void Book::abandon()
{
    m_transaction.reset();
    m_changes.reset();
    m_database->rollback();
}

ChangeSetHead Book::headOf(Operation operation, const Batch* batch)
{
    return { m_setIds.next(), QString(nameOf(operation)), user(), m_workstation, now(), today(), batch ? batch->key.value : 0 };
}

Result<> Book::closeSet(ChangeSetHead head)
{
    const auto done = [&]() -> Result<qint64> {
        Projection projection(*m_database, *m_terms);
        TRY(projection.begin());
        for (const ChangeRow& row : m_changes->rows()) {
            m_isEverythingPending = m_isEverythingPending || row.entity->isShownEverywhere;
            TRY(projection.touch(*row.entity, row.firstKey, row.lastKey));
        }
        TRY(projection.write(m_changes->rows()));
        // What others saved is as it is; `verify` names it.
        if (head.seq == 0 && TRY(projection.withoutNextStep()) > 0)
            return fail(ErrorCode::Internal, { u"an open case without a next step"_s });
        const std::vector<qint64> cases = TRY(projection.touched());
        m_pendingCases.insert(m_pendingCases.end(), cases.begin(), cases.end());
        return TRY(m_changes->write(head));
    }();
    if (!done) {
        if (head.seq == 0)
            abandon();
        return std::unexpected(done.error());
    }
    const qint64 first = m_changes->firstNumber();
    m_transaction.reset();
    m_changes.reset();
    if (*done != 0) {
        m_firstPending = m_firstPending == 0 ? first : m_firstPending;
        m_lastPending = *done;
    }
    return {};
}

Result<> Book::commit()
{
    TRY(m_database->commit());
    // What others wrote in between is still news: only an unbroken row of numbers is known.
    if (m_firstPending == m_lastSet + 1)
        m_lastSet = m_lastPending;
    if (m_pendingCases.empty() && !m_isEverythingPending)
        return {};
    BookNews news { std::exchange(m_pendingCases, {}), std::exchange(m_isEverythingPending, false) };
    news.isEverything = news.isEverything || news.cases.size() > namedCases;
    if (news.isEverything)
        news.cases.clear();
    Q_EMIT changed(news);
    return {};
}

Result<Batch> Book::beginBatch(Operation operation, const QString& label, const QByteArray& fingerprint)
{
    if (isReadOnly())
        return fail(ErrorCode::BookReadOnly, { path() });
    // An import would bring what is still to come, a run would leave out whom it does not know yet.
    if (TRY(isCopying(*m_database)))
        return fail(ErrorCode::NotAllowed, { u"the first copy of the team's cases is not whole yet"_s });
    const QString name = nameOf(operation);
    if (auto found = TRY(unfinishedBatch(*m_database, name, fingerprint))) {
        found->isResumed = true;
        return *found;
    }
    Batch batch;
    batch.id = m_ids.next<Batch>();
    batch.operation = name;
    batch.label = label;
    batch.fingerprint = fingerprint;
    batch.startedAt = now();
    return insertBatch(*m_database, std::move(batch));
}

Result<> Book::runBatch(const Batch& batch, const std::function<Result<bool>(Transaction&)>& step)
{
    const Operation operation = fromName<Operation>(batch.operation).value_or(Operation::Demo);
    const Bulk bulk(*m_database);
    for (bool isMore = true; isMore;) {
        TRY(begin());
        QElapsedTimer held;
        held.start();
        while (isMore && held.elapsed() < millisecondsUnderLock) {
            if (!m_transaction)
                openSet();
            const auto stepped = step(*m_transaction);
            if (!stepped) {
                abandon();
                return std::unexpected(stepped.error());
            }
            isMore = *stepped;
            if (m_changes->changes() >= changesPerSet || m_changes->bytes() >= bytesPerSet)
                TRY(closeSet(headOf(operation, &batch)));
        }
        if (m_transaction)
            TRY(closeSet(headOf(operation, &batch)));
        TRY(commit());
        std::this_thread::sleep_for(turn);
    }
    return {};
}

Result<> Book::takeOver(const std::function<Result<bool>(Transaction&, ChangeSetHead&)>& step,
    const std::function<Result<>(Database&, const Error&)>& setAside)
{
    const Bulk bulk(*m_database);
    for (bool isMore = true; isMore;) {
        TRY(begin());
        QElapsedTimer held;
        held.start();
        while (isMore && held.elapsed() < millisecondsUnderLock) {
            if (!m_transaction)
                openSet();
            TRY(m_database->execute("SAVEPOINT taken"));
            ChangeSetHead head { .workstation = m_workstation, .at = now(), .businessDate = today() };
            auto done = step(*m_transaction, head);
            if (done) {
                isMore = *done;
                head.id = head.id.isNull() ? m_setIds.next() : head.id;
                if (const auto closed = closeSet(head); !closed)
                    done = std::unexpected(closed.error());
            }
            if (!done) {
                if (!m_database->isInTransaction())
                    return std::unexpected(done.error());
                m_transaction.reset();
                m_changes.reset();
                TRY(m_database->execute("ROLLBACK TO taken"));
                if (const auto kept = setAside(*m_database, done.error()); !kept) {
                    m_database->rollback();
                    return kept;
                }
            }
            TRY(m_database->execute("RELEASE taken"));
        }
        TRY(commit());
        std::this_thread::sleep_for(turn);
    }
    return {};
}

Result<> Book::copyIn(const std::function<Result<>(Transaction&, ChangeSetHead&)>& work)
{
    const Bulk bulk(*m_database);
    TRY(begin());
    const auto done = [&]() -> Result<> {
        ChangeSetHead head { .workstation = m_workstation, .at = now(), .businessDate = today() };
        TRY(work(*m_transaction, head));
        head.id = m_setIds.next();
        return closeSet(head);
    }();
    if (!done) {
        abandon();
        return done;
    }
    return commit();
}

Result<> Book::finishBatch(const Batch& batch)
{
    return markFinished(*m_database, batch.key, now());
}

BookNews Book::pollNews()
{
    const qint64 version = m_database->dataVersion();
    if (version == m_dataVersion)
        return {};
    m_dataVersion = version;
    auto news = changedCases(*m_database, m_lastSet, namedCases);
    if (!news)
        return {};
    m_lastSet = news->newestSet;
    const bool isOtherLaw = readLaw().value_or(false);
    BookNews told { std::move(news->cases), news->isEverything || isOtherLaw };
    if (!told.cases.empty() || told.isEverything)
        Q_EMIT changed(told);
    return told;
}

} // namespace mahnwerk
