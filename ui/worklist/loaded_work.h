// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/worklist.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <set>

namespace mahnwerk {

class TaskRunner;

/// Today's list of the open book: read by a worker, brought up case by case when the book changes, judged anew every
/// minute.
class LoadedWork : public QObject {
    Q_OBJECT

public:
    /// The book and the runner stay the caller's; the runner may go first.
    LoadedWork(Book& book, TaskRunner& tasks, QObject* parent = nullptr);
    ~LoadedWork() override;

    void load();
    void setFilter(const WorkFilter& filter);
    const WorkFilter& filter() const { return m_filter; }
    const Worklist& list() const { return m_list; }
    /// Everybody who owns something.
    const QStringList& agents() const { return m_agents; }
    bool isLoaded() const { return m_isLoaded; }
    Book& book() const { return m_book; }
    /// The case was opened: what comes after it is what comes after it now.
    void open(Key<Case> key) { m_after.erase(key); }
    /// The case after the one that was opened, in the order that the list had when it was saved: not one whose time is
    /// still to come, not one of these; from the end it goes on at the top. Null: there is none.
    Key<Case> nextToWork(Key<Case> key, const std::set<qint64>& busy) const;
    bool has(Key<Case> key) const;

Q_SIGNALS:
    void replaced();
    void failed(const mahnwerk::Error& error);
    /// The list was read, or cannot be.
    void settled();
    /// A call-back whose minute has come.
    void callBackDue(const mahnwerk::WorkLine& line);

private:
    struct Loaded {
        Worklist list;
        QStringList agents;
    };
    void take(Result<Loaded> loaded);
    void follow(const BookNews& news);
    void refresh(const std::vector<qint64>& cases);
    void followMinute();
    Key<Case> after(Key<Case> key) const;

    Book& m_book;
    TaskRunner& m_tasks;
    WorkFilter m_filter;
    Worklist m_list;
    QStringList m_agents;
    bool m_isLoaded = false;
    bool m_isLoading = false;
    bool m_isStale = false; ///< something changed while it was read
    QTimer m_minute;
    std::map<Key<Case>, Key<Case>> m_after; ///< of cases that changed: which one came next before
    Moment m_judged; ///< for which the lines were judged
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace mahnwerk
