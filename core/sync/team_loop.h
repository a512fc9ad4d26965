// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/team_worker.h"

#include <QElapsedTimer>
#include <QTimer>

namespace mahnwerk {

/// What the team's worker does on its thread.
class TeamLoop : public QObject {
    Q_OBJECT

public:
    TeamLoop(QString path, BookOptions options, TeamPauses pauses, TeamWorker::Connect connect, std::shared_ptr<std::atomic_bool> isStopping);
    ~TeamLoop() override;

    void begin();
    void saved();
    void wake();
    /// Null: nobody.
    void takeLine(const Uuid& debtor);
    void setPassword(const QString& password);
    void probe(const TeamAddress& address, const QString& password);
    void join(const TeamAddress& address, const QString& password, const QString& team);

Q_SIGNALS:
    void stateChanged(const mahnwerk::TeamState& state);
    void leaseRefused(const mahnwerk::Uuid& debtor);
    void passwordAccepted(const QString& dsn, const QString& password);
    void probed(const QStringList& teams);
    void probeFailed(const mahnwerk::Error& error);
    void joined();
    void joinFailed(const mahnwerk::Error& error);

private:
    void run();
    Result<> exchange();
    Result<> exchangeLeases();
    Result<> connectTo(const QString& dsn, bool isUnchecked, const QString& password);
    Result<QStringList> teamsAt(const TeamAddress& address, const QString& password);
    Result<> joinAt(const TeamAddress& address, const QString& password, const QString& team);
    void fail(const Error& error);
    bool isBookOpen();
    OnProgress progress();
    void report(TeamLink link);
    void runAfter(std::chrono::milliseconds pause);

    QString m_path;
    BookOptions m_options;
    TeamPauses m_pauses;
    TeamWorker::Connect m_connect;
    std::shared_ptr<std::atomic_bool> m_isStopping;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<TeamServer> m_server;
    QString m_password;
    Uuid m_line; ///< the debtor that we have on the line
    Uuid m_heldLine; ///< that the server knows of
    bool m_isPasswordNew = false; ///< not tried yet
    TeamState m_state;
    int m_failures = 0;
    QTimer* m_pause;
    QTimer* m_soon; ///< after a save
    QElapsedTimer m_sinceReport;
};

} // namespace mahnwerk
