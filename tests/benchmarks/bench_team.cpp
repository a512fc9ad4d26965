// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_commands.h"
#include "core/book/demo_commands.h"
#include "core/claims/case.h"
#include "core/storage/rows.h"
#include "core/sync/postgres_server.h"
#include "core/sync/team_sync.h"
#include "tests/benchmarks/stopwatch.h"
#include "tests/support/must.h"
#include "tests/support/private_postgres.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

struct Member {
    std::unique_ptr<Book> book;
    std::unique_ptr<PostgresServer> server;
};

Member memberWith(const QString& path, const PrivatePostgres& postgres, const QString& login)
{
    Member member { must(QFile::exists(path) ? Book::open(path, { .user = login, .clock = {} }) : Book::create(path, { .user = login, .clock = {} })),
        must(PostgresServer::connect(postgres.dsn(login), Transport::Verified)) };
    return member;
}

qint64 loggedChanges(const PrivatePostgres& postgres)
{
    return postgres.sql(u"SELECT coalesce(sum(jsonb_array_length(body::jsonb->'rows')), 0) FROM mahnwerk.change_log"_s).toLongLong();
}

void print(const char* what, double count, double seconds, const char* rest)
{
    std::printf("%-58s %7.1f s %8.0f/s  %s\n", what, seconds, count / seconds, rest);
    std::fflush(stdout);
}

/// The yardstick of a push: the same texts taken apart into a table with a key by bare SQL, unchecked, unmerged, unlogged.
void insertBarely(const PrivatePostgres& postgres)
{
    postgres.sql(u"CREATE TABLE bare (id uuid PRIMARY KEY, entity text, fields jsonb)"_s);
    const Stopwatch watch;
    const QString count = postgres.sql(u"DO $$ DECLARE l record; BEGIN FOR l IN SELECT body FROM mahnwerk.change_log ORDER BY stream, seq LOOP "
                                       "INSERT INTO bare SELECT (r->>'id')::uuid, r->>'e', r->'i' FROM jsonb_array_elements(l.body::jsonb->'rows') r WHERE r ? 'i' "
                                       "ON CONFLICT DO NOTHING; END LOOP; END $$; SELECT count(*) FROM bare"_s);
    print("  yardstick: bare INSERT of the same texts, no protocol", count.section(u'\n', -1).toDouble(), watch.read().wall, "");
    postgres.sql(u"DROP TABLE bare"_s);
}

/// Rows read through Qt SQL and dropped.
double readBarely(const PrivatePostgres& postgres, const QString& sql)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"bare"_s);
    database.setConnectOptions(u"host=%1 port=%2"_s.arg(postgres.folder()).arg(postgres.port()));
    database.setDatabaseName(u"team"_s);
    database.setUserName(u"postgres"_s);
    double seconds = 0;
    if (database.open()) {
        const Stopwatch watch;
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.exec(sql);
        qint64 bytes = 0;
        while (query.next())
            bytes += query.value(1).toString().size();
        seconds = bytes > 0 ? watch.read().wall : 0;
    }
    database = {};
    QSqlDatabase::removeDatabase(u"bare"_s);
    return seconds;
}

} // namespace

/// usage: bench_team [CLAIMS]      a book that joins an empty team, a first copy, following its log, single pushes
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const qint64 claims = argc > 1 ? QByteArray(argv[1]).toLongLong() : 100'000;
    PrivatePostgres postgres;
    if (const QString why = postgres.start({ u"shared_buffers=512MB"_s, u"max_wal_size=4GB"_s, u"synchronous_commit=on"_s }); !why.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(why));
        return 1;
    }
    postgres.sql(u"CREATE DATABASE team"_s, u"postgres"_s, u"postgres"_s);
    must(must(PostgresServer::connect(postgres.dsn(), Transport::Verified))->setUp());
    for (const QString& login : { u"anna"_s, u"beat"_s, u"carla"_s }) {
        postgres.sql(u"CREATE ROLE %1 LOGIN; GRANT mahnwerk_agent TO %1"_s.arg(login));
        const auto admin = must(PostgresServer::connect(postgres.dsn(), Transport::Verified));
        must(admin->addTeam(u"Zürich"_s));
        must(admin->addMember(login, u"Zürich"_s, true));
    }
    const QTemporaryDir folder;

    // Follows the team from its beginning: what beat gets is the log.
    Member beat = memberWith(folder.filePath(u"beat.book"_s), postgres, u"beat"_s);
    must(TeamSync(*beat.book, *beat.server).join(u"Zürich"_s));

    Member anna = memberWith(folder.filePath(u"anna.book"_s), postgres, u"anna"_s);
    must(fillDemo(*anna.book, { .claims = claims }));
    TeamSync annas(*anna.book, *anna.server);
    must(annas.enter(u"Zürich"_s));
    double changes = 0;
    {
        // Sending alone: nothing is followed until all is there.
        const Stopwatch watch;
        double sent = 0;
        (void)annas.once([&](qint64 done, qint64 total) {
            sent = done == total && sent == 0 ? watch.read().wall : sent;
            return true;
        });
        changes = static_cast<double>(loggedChanges(postgres));
        print("push of audited changes", changes, sent, "target 25000/s");
        print("  and their echo followed", changes, watch.read().wall - sent, "");
    }
    insertBarely(postgres);
    {
        const Stopwatch watch;
        must(TeamSync(*beat.book, *beat.server).once());
        print("pull of the log into a book", changes, watch.read().wall, "target 40000/s");
    }
    print("  yardstick: the log read, no book", changes, readBarely(postgres, u"SELECT seq, body FROM mahnwerk.change_log"_s), "");
    {
        Member carla = memberWith(folder.filePath(u"carla.book"_s), postgres, u"carla"_s);
        const auto cases = [](Book& book, const QString& rest) {
            return must(rows<Case>(book.database(), rest));
        };
        const double all = static_cast<double>(cases(*anna.book, QString()).size());
        const Stopwatch watch;
        double first = 0;
        double usable = 0;
        must(TeamSync(*carla.book, *carla.server).join(u"Zürich"_s, [&](qint64, qint64) {
            // Another program works on the same book, as the desktop does.
            if (usable == 0) {
                const auto desk = must(Book::open(folder.filePath(u"carla.book"_s), { .user = u"carla"_s, .clock = {} }));
                const auto some = cases(*desk, u"LIMIT 10000"_s);
                if (some.empty())
                    return true;
                first = first == 0 ? watch.read().wall : first;
                if (some.size() == 10'000 || static_cast<double>(some.size()) >= all) {
                    must(addNote(*desk, some.front().key, u"called"_s));
                    usable = watch.read().wall;
                }
            }
            return true;
        }));
        const double whole = watch.read().wall;
        const double copied = postgres.sql(u"SELECT count(*) FROM mahnwerk.row_state"_s).toDouble();
        std::printf("first copy: first dossiers after %.1f s, 10000 cases and a note saved on one after %.1f s (target 30 s)\n", first, usable);
        print("first copy, whole (rows)", copied, whole, "target 150 s for 1000000 claims");
        print("  yardstick: the rows read, no book", copied, readBarely(postgres, u"SELECT id, fields FROM mahnwerk.row_state"_s), "");
    }
    return 0;
}
