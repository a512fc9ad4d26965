// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_list.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace mahnwerk {

class TaskRunner;

/// The columns of all cases of the open book, shared by the list and the search. A first screenful is there
/// at once, the rest is read by a worker; what changes in the book is read again row by row.
class LoadedCases : public QObject {
    Q_OBJECT

public:
    /// The book and the runner stay the caller's; the runner may go first.
    LoadedCases(Book& book, TaskRunner& tasks, QObject* parent = nullptr);
    ~LoadedCases() override;

    /// Begins; replaced() follows now and once more. Those that came before live until it was told.
    void load();
    const CaseColumns& columns() const { return *m_columns; }
    /// Until then there is only a first screenful of the newest cases.
    bool isComplete() const { return m_isComplete; }
    Date asOf() const { return m_asOf; }
    Book& book() const { return m_book; }
    /// Midnight: what depends on the date is said anew.
    void followDay();

Q_SIGNALS:
    void replaced();
    void refreshed(const std::vector<size_t>& rows);
    void failed(const mahnwerk::Error& error);

private:
    void loadAll();
    void loadAgain();
    void take(Result<CaseColumns> columns);
    void replace(CaseColumns columns);
    void follow(const BookNews& news);
    void refresh(const std::vector<qint64>& cases);

    Book& m_book;
    TaskRunner& m_tasks;
    std::unique_ptr<CaseColumns> m_columns;
    Date m_asOf;
    bool m_isComplete = false;
    bool m_isLoading = false;
    bool m_isStale = false;        ///< everything changed while it was read
    std::vector<qint64> m_changed; ///< these changed while they were read
    size_t m_reread = 0;           ///< rows since all were read
    QElapsedTimer m_load;          ///< since the last reading began
    QTimer m_again;
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace mahnwerk
