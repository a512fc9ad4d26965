// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/sync/team_view.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

class QThread;

namespace mahnwerk {

class TeamLoop;
class TeamServer;

/// Where the team's database is and who asks, as a person enters it. Without the password: TeamPasswords has it, or libpq
/// finds it in the user's password file.
struct TeamAddress {
    QString host; ///< or the folder of a Unix socket
    int port = 5432;
    QString database;
    QString user;
    QString authority;   ///< file with the certificate that the server's is checked by; empty: libpq's usual place
    QString certificate; ///< file with the user's own; empty: none
    QString key;         ///< file with its key; empty: libpq's usual place
    bool isUnchecked = false; ///< encrypted, but with whomever answers

    /// As libpq takes it.
    QString dsn() const;
};

/// How long is waited.
struct TeamPauses {
    std::chrono::milliseconds afterSave { 300 };
    std::chrono::milliseconds poll { 10'000 };
    std::chrono::milliseconds firstRetry { 1'000 };
    std::chrono::milliseconds longestRetry { 300'000 };
};

/// Keeps a book and its team together in the background, on a thread with a Book and a connection of its own: after each
/// save, and every ten seconds. What others did arrives in the book's file; its users learn of it by Book::pollNews().
class TeamWorker : public QObject {
    Q_OBJECT

public:
    /// Makes a connection; tests bring their own.
    using Connect = std::function<Result<std::unique_ptr<TeamServer>>(const QString& dsn, bool isUnchecked)>;

    TeamWorker(const QString& path, BookOptions options, TeamPauses pauses = {}, Connect connect = {}, QObject* parent = nullptr);
    /// Waits a second for a call on its way; one that takes longer ends by its deadline, without us.
    ~TeamWorker() override;

    const TeamState& state() const { return m_state; }

public Q_SLOTS:
    /// Something was saved in the book here.
    void saved();
    /// There may be news: asks at once.
    void wake();
    /// We have this debtor on the line, until leaveLine(): the team sees it. leaseRefused() if a colleague has it.
    void takeLine(const mahnwerk::Uuid& debtor);
    void leaveLine();
    void setPassword(const QString& password);
    /// Asks a database which teams the login may follow.
    void probe(const mahnwerk::TeamAddress& address, const QString& password);
    void join(const mahnwerk::TeamAddress& address, const QString& password, const QString& team);

Q_SIGNALS:
    void stateChanged(const mahnwerk::TeamState& state);
    void leaseRefused(const mahnwerk::Uuid& debtor);
    /// The database let in whoever came with this password, which was given since.
    void passwordAccepted(const QString& dsn, const QString& password);
    void probed(const QStringList& teams);
    void probeFailed(const mahnwerk::Error& error);
    void joined();
    void joinFailed(const mahnwerk::Error& error);

private:
    void take(const TeamState& state);

    TeamState m_state;
    std::shared_ptr<std::atomic_bool> m_isStopping;
    QThread* m_thread;
    TeamLoop* m_loop;
};

} // namespace mahnwerk
