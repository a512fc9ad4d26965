// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/book/operation.h"
#include "core/storage/batch_store.h"
#include "core/storage/change_set.h"
#include "core/storage/terms_cache.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace mahnwerk {

/// How a book is opened.
struct BookOptions {
    QString user;                           ///< who works; empty: the login name
    std::shared_ptr<const Clock> clock;     ///< null: the system's
    std::optional<quint64> seed = {};       ///< repeatable ids (demo, tests)
};

/// What a transaction is given: the only way to write into a book.
class Transaction {
public:
    Transaction(Database& database, ChangeSet& changes, qint64 number)
        : m_database(database)
        , m_changes(changes)
        , m_number(number)
    {
    }
    template<typename T>
    Result<Key<T>> insert(T& row)
    {
        return m_changes.insert(row);
    }
    template<typename T>
    Result<> update(const T& before, const T& after)
    {
        return m_changes.update(before, after);
    }
    Database& database() { return m_database; }
    ChangeSet& changes() { return m_changes; }
    /// Different for each transaction of a Book: what was read in another one may have changed since.
    qint64 number() const { return m_number; }

private:
    Database& m_database;
    ChangeSet& m_changes;
    qint64 m_number;
};

/// Which cases changed; `isEverything` if there are too many to name, or a creditor changed.
struct BookNews {
    std::vector<qint64> cases;
    bool isEverything = false;
};

/// Told how far bulk work is (rows or claims done, of how many; 0: unknown); answers false to stop it.
using OnProgress = std::function<bool(qint64 done, qint64 total)>;

/// The open data set (Bestand) of one workstation: one SQLite file, used by one thread. Other threads and
/// programs open the same file with a Book of their own; pollNews() tells what they changed.
class Book : public QObject {
    Q_OBJECT

public:
    /// Makes a new book. Errors: BookExists, FileUnwritable, DiskFull.
    static Result<std::unique_ptr<Book>> create(const QString& path, BookOptions options = {});
    /// Opens a book and brings it to the present schema. One from a newer program opens read-only, see
    /// newerVersion(). Errors: BookMissing, BookNotABook, BookDamaged, FileUnreadable.
    static Result<std::unique_ptr<Book>> open(const QString& path, BookOptions options = {});
    ~Book() override;

    QString path() const { return m_database->path(); }
    bool isReadOnly() const { return m_database->access() == Access::ReadOnly; }
    /// The schema version of a book that a newer program wrote, else 0.
    int newerVersion() const { return m_newerVersion; }
    const BookOptions& options() const { return m_options; }
    QString user() const { return m_options.user; }
    Date today() const { return m_options.clock->today(); }
    Moment moment() const { return { today(), m_options.clock->minute() }; }
    qint64 now() const { return m_options.clock->now(); }
    IdSource& ids() { return m_ids; }
    /// Which copy this is, 16 bytes.
    const QByteArray& workstation() const { return m_workstation; }
    /// How accounts are kept, by the law that the book counts with.
    TermsCache& terms() { return *m_terms; }
    const std::shared_ptr<const Law>& law() const { return m_terms->law(); }
    /// Reads the law again if base rates were brought in, here or by another program; true if they were.
    Result<bool> readLaw();
    Database& database() { return *m_database; }

    /// Runs `work(Transaction&)` in one transaction: its rows, the projections of the cases that it touched
    /// and one change set, or nothing at all. Inside another transact() it joins that one.
    template<typename Work>
    std::invoke_result_t<Work, Transaction&> transact(Operation operation, Work work)
    {
        if (m_transaction)
            return work(*m_transaction);
        TRY(begin());
        auto result = work(*m_transaction);
        if (!result) {
            abandon();
            return result;
        }
        TRY(closeSet(headOf(operation, nullptr)));
        TRY(commit());
        return result;
    }

    /// Begins bulk work, or resumes the unfinished batch of the same operation and input. Error: NotAllowed while the
    /// first copy of a team's cases is not whole.
    Result<Batch> beginBatch(Operation operation, const QString& label, const QByteArray& fingerprint);
    /// Calls `step` until it answers false: many change sets of at most 1,000 changes and 1 MiB, written in
    /// transactions that hold the write lock for a fifth of a second, each whole.
    /// A step that fails takes back its own transaction, the batch stays unfinished. Cancelled likewise.
    /// A power cut may take the last transactions with it until finishBatch(): the batch is resumed then.
    Result<> runBatch(const Batch& batch, const std::function<Result<bool>(Transaction&)>& step);
    Result<> finishBatch(const Batch& batch);

    /// Takes over what was written elsewhere, many change sets in transactions that hold the write lock for a fifth
    /// of a second. `step` writes the next one and fills in its head (no id: a new one); false: there is none.
    /// What it wrote before it failed is taken back, then `setAside` is told the error and keeps what it can.
    Result<> takeOver(const std::function<Result<bool>(Transaction&, ChangeSetHead&)>& step,
        const std::function<Result<>(Database&, const Error&)>& setAside);

    /// Writes a page of a first copy as one change set.
    Result<> copyIn(const std::function<Result<>(Transaction&, ChangeSetHead&)>& work);

    /// Cases that others changed since the last call, told by changed() too. Cheap when there is no news.
    BookNews pollNews();

Q_SIGNALS:
    void changed(const mahnwerk::BookNews& news);

private:
    Book(std::unique_ptr<Database> database, BookOptions options);
    Result<> begin();
    void openSet();
    Result<> closeSet(ChangeSetHead head);
    ChangeSetHead headOf(Operation operation, const Batch* batch);
    Result<> commit();
    void abandon();

    std::unique_ptr<Database> m_database;
    BookOptions m_options;
    std::unique_ptr<TermsCache> m_terms;
    QString m_lawStamp;
    qint64 m_lawVersion = -1; ///< of the data, when the stamp was read
    IdSource m_ids;
    IdSource m_setIds; ///< of change sets
    QByteArray m_workstation;
    int m_newerVersion = 0;
    std::optional<ChangeSet> m_changes;
    std::optional<Transaction> m_transaction;
    qint64 m_transactions = 0;
    std::vector<qint64> m_pendingCases; ///< changed in the transaction so far
    bool m_isEverythingPending = false;
    qint64 m_firstPending = 0;          ///< its change sets so far, 0: none
    qint64 m_lastPending = 0;
    qint64 m_lastSet = 0; ///< newest change set that is known here
    qint64 m_dataVersion = 0;
};

} // namespace mahnwerk
