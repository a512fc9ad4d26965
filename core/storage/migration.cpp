// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration.h"

#include <QDir>
#include <QFile>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

QStringList migrationFiles()
{
    // Named 0001_initial.sql and so on; the position is the version.
    return QDir(u":/schema/sqlite"_s).entryList({ u"*.sql"_s }, QDir::Files, QDir::Name);
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(migrationFiles().size());
}

Result<> migrate(Database& database)
{
    const QStringList files = migrationFiles();
    const int version = database.userVersion();
    if (version > files.size())
        return fail(ErrorCode::BookNewer, { database.path(), QString::number(version), QString::number(files.size()) });
    for (int next = version + 1; next <= files.size(); ++next) {
        QFile file(u":/schema/sqlite/"_s + files[next - 1]);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Internal, { file.fileName() });
        TRY(database.begin());
        const QByteArray setVersion = "PRAGMA user_version = " + QByteArray::number(next);
        auto done = database.execute(file.readAll().constData());
        if (done)
            done = database.execute(setVersion.constData());
        if (!done) {
            database.rollback();
            return done;
        }
        TRY(database.commit());
    }
    return {};
}

} // namespace mahnwerk
