// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/clerk.h"
#include "tests/support/team_checks.h"

#include <random>

namespace mahnwerk {

using namespace Qt::StringLiterals;

/// What a network does to one request and its answer.
class FaultyServer : public TeamServer {
public:
    FaultyServer(TeamServer& server, std::mt19937_64& dice)
        : m_server(server)
        , m_dice(dice)
    {
    }

    bool isHealthy = true;
    bool booksAnew = false; ///< the fault that the checks must find

    Result<Hello> hello(const Uuid& device, int version) override
    {
        return answered([&] { return m_server.hello(device, version); });
    }
    Result<qint64> push(int stream, const Uuid& txn, const QByteArray& body) override
    {
        const auto pushed = answered([&] { return m_server.push(stream, txn, body); });
        if (pushed || !booksAnew)
            return pushed;
        // As a program does that makes its rows anew when no answer came.
        const auto fresh = [&] { return idempotencyKey({ QString::number(m_dice()) }); };
        QJsonObject request = QJsonDocument::fromJson(body).object();
        QJsonArray rows;
        for (const QJsonValue& row : request.value(u"rows"_s).toArray()) {
            QJsonObject again = row.toObject();
            if (again.contains(u"i"_s))
                again.insert(u"id"_s, QString::fromLatin1(fresh().toHex()));
            rows.append(again);
        }
        request.insert(u"rows"_s, rows);
        return m_server.push(stream, Uuid::fromBytes(fresh()), QJsonDocument(request).toJson(QJsonDocument::Compact));
    }
    Result<std::vector<Stream>> heads() override
    {
        return answered([&] { return m_server.heads(); });
    }
    Result<std::vector<Logged>> log(int stream, qint64 after, int limit) override
    {
        return answered([&] { return m_server.log(stream, after, std::min(limit, 3 + below(20))); });
    }
    Result<Page> page(const PageOf& wanted) override
    {
        PageOf few = wanted;
        few.limit = std::min(wanted.limit, 1 + below(15));
        return answered([&] { return m_server.page(few); });
    }
    Result<DigestSums> digestSums(int stream, const EntityInfo& entity) override { return m_server.digestSums(stream, entity); }
    Result<std::vector<RowDigest>> digests(int stream, const EntityInfo& entity, int bucket) override { return m_server.digests(stream, entity, bucket); }
    Result<qint64> brokenAt(int stream) override { return m_server.brokenAt(stream); }
    Result<qint64> count(int stream) override { return m_server.count(stream); }
    Result<std::vector<StoredRow>> row(int stream, const QString& entity, const Uuid& id) override
    {
        return answered([&] { return m_server.row(stream, entity, id); });
    }

    Result<bool> takeLease(int stream, const Uuid& debtor) override
    {
        return answered([&] { return m_server.takeLease(stream, debtor); });
    }
    Result<> endLease(int stream, const Uuid& debtor) override
    {
        return answered([&] { return m_server.endLease(stream, debtor); });
    }
    Result<std::vector<TeamLease>> leases() override
    {
        return answered([&] { return m_server.leases(); });
    }

private:
    int below(int limit) { return static_cast<int>(m_dice() % static_cast<quint64>(limit)); }

    template<typename Ask>
    std::invoke_result_t<Ask> answered(Ask ask)
    {
        if (isHealthy)
            return ask();
        switch (below(12)) {
        case 0: // lost on the way there
            return fail(ErrorCode::ServerUnreachable, { u"cut"_s });
        case 1: { // done, and lost on the way back
            const auto lost = ask();
            return fail(ErrorCode::ServerUnreachable, { u"cut"_s });
        }
        case 2: { // arrives twice
            const auto first = ask();
            return ask();
        }
        default:
            return ask();
        }
    }

    TeamServer& m_server;
    std::mt19937_64& m_dice;
};

/// A team at work: everything follows from the seed.
class TeamAtWork {
public:
    enum class Fault { None, BookAnew };

    using Connect = std::function<std::unique_ptr<TeamServer>(const QString& login)>;

    /// `freshBook` is what each begins with; `connect` gives each its connection, as member of the team "Zürich".
    TeamAtWork(const QString& folder, const QString& freshBook, quint64 seed, const Connect& connect, Fault fault = Fault::None)
        : m_dice(seed)
        , m_seed(seed)
    {
        const Date today = Date::fromIso(u"2026-03-02").value();
        const int count = 2 + below(seed % 16 == 0 ? 11 : 3);
        for (int i = 0; i < count; ++i) {
            const QString path = folder + u"/%1-%2.book"_s.arg(seed).arg(i);
            QFile::remove(path);
            QFile::copy(freshBook, path);
            m_paths += path;
            // Nobody compares clocks: each has its own idea of the year.
            const qint64 skew = (below(21) - 10) * 31'557'600'000ll;
            auto station = std::make_unique<Workstation>(
                path, u"agent%1"_s.arg(i), today, 1'772'000'000'000 + skew, seed * 100'000'000 + static_cast<quint64>(i) * 1'000'000);
            must(setSetting(station->book().database(), u"workstation"_s, station->book().ids().next().toString()));
            station->open();
            if (i == 0)
                station->addCreditor(u"Stadtwerke"_s);
            m_connections.push_back(connect(station->user()));
            m_servers.push_back(std::make_unique<FaultyServer>(*m_connections.back(), m_dice));
            m_stations.push_back(std::move(station));
            if (i == 0) // the others join later, one by one
                must(TeamSync(m_stations[0]->book(), *m_servers[0]).join(u"Zürich"_s));
        }
        m_joined.assign(m_stations.size(), false);
        m_joined[0] = true;
        for (const auto& server : m_servers) {
            server->isHealthy = false;
            server->booksAnew = fault == Fault::BookAnew;
        }
    }

    /// Thousands of teams would fill a small disk.
    ~TeamAtWork()
    {
        m_stations.clear();
        for (const QString& path : m_paths) {
            for (const QString& end : { QString(), u"-wal"_s, u"-shm"_s })
                QFile::remove(path + end);
        }
    }
    TeamAtWork(const TeamAtWork&) = delete;
    TeamAtWork& operator=(const TeamAtWork&) = delete;

    void work(int operations)
    {
        for (int i = 0; i < operations; ++i) {
            const auto at = static_cast<size_t>(below(static_cast<int>(m_stations.size())));
            if (!m_joined[at] || below(5) == 0)
                exchange(at);
            else
                Clerk(m_dice).act(*m_stations[at]);
        }
    }

    /// The cable is back: everybody exchanges until nobody has anything to say.
    void settle()
    {
        for (const auto& server : m_servers)
            server->isHealthy = true;
        for (int round = 0; round < 3; ++round) {
            for (size_t at = 0; at < m_stations.size(); ++at)
                exchange(at);
        }
    }

    /// The first thing that is not as it must be; empty: all is well.
    QString fault()
    {
        return teamFault(stations(), *m_connections[0], m_seed % m_stations.size());
    }

    std::vector<Workstation*> stations() const
    {
        std::vector<Workstation*> all;
        for (const auto& station : m_stations)
            all.push_back(station.get());
        return all;
    }

    int conflicts()
    {
        return static_cast<int>(must(mahnwerk::conflicts(m_stations[0]->book().database(), Decided::Too)).size());
    }

private:
    int below(int limit) { return static_cast<int>(m_dice() % static_cast<quint64>(limit)); }

    void exchange(size_t at)
    {
        TeamSync sync(m_stations[at]->book(), *m_servers[at]);
        if (m_joined[at]) {
            (void)sync.once();
        } else if (sync.join(u"Zürich"_s) || !must(followedStreams(m_stations[at]->book().database())).empty()) {
            m_joined[at] = true;
        }
        if (below(6) == 0)
            m_stations[at]->open();
    }

    std::mt19937_64 m_dice;
    quint64 m_seed;
    QStringList m_paths;
    std::vector<std::unique_ptr<Workstation>> m_stations;
    std::vector<std::unique_ptr<TeamServer>> m_connections;
    std::vector<std::unique_ptr<FaultyServer>> m_servers;
    std::vector<bool> m_joined;
};

} // namespace mahnwerk
