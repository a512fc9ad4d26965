// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demo_commands.h"
#include "core/storage/setting_store.h"
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
    {
        const Stopwatch watch;
        must(TeamSync(*anna.book, *anna.server).join(u"Zürich"_s));
        const double seconds = watch.read().wall;
        const auto changes = static_cast<double>(loggedChanges(postgres));
        std::printf("push %.0f audited changes, sent and echoed  %7.1f s, %8.0f changes/s (target 25000)\n", changes, seconds, changes / seconds);
    }
    {
        const Stopwatch watch;
        must(TeamSync(*beat.book, *beat.server).once());
        const double seconds = watch.read().wall;
        const auto changes = static_cast<double>(loggedChanges(postgres));
        std::printf("pull %.0f changes into a book               %7.1f s, %8.0f changes/s (target 40000)\n", changes, seconds, changes / seconds);
    }
    {
        Member carla = memberWith(folder.filePath(u"carla.book"_s), postgres, u"carla"_s);
        const Stopwatch watch;
        must(TeamSync(*carla.book, *carla.server).join(u"Zürich"_s));
        std::printf("first copy of %lld claims                 %7.1f s (target 150 s for 1000000)\n", static_cast<long long>(claims), watch.read().wall);
    }
    return 0;
}
