// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/verification.h"

#include "core/storage/check_store.h"
#include "core/storage/projection.h"

#include <QFile>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 casesAtOnce = 20'000;

/// Walks over all cases in portions that fit one transaction's time.
Result<> forAllCases(Book& book, const OnProgress& progress, const std::function<Result<>(Projection&)>& visit)
{
    const qint64 newest = TRY(newestCase(book.database()));
    for (qint64 first = 1; first <= newest; first += casesAtOnce) {
        Projection projection(book.database(), book.terms());
        TRY(projection.begin());
        TRY(projection.touchCases(first, first + casesAtOnce - 1));
        TRY(visit(projection));
        if (progress && !progress(first, newest))
            return fail(ErrorCode::Cancelled);
    }
    return {};
}

Result<> rebuild(Book& book, const OnProgress& progress)
{
    if (book.isReadOnly())
        return fail(ErrorCode::BookReadOnly, { book.path() });
    return rebuildStates(book.database(), book.terms(), progress);
}

} // namespace

Result<std::vector<Check>> verify(Book& book, Rebuild states, const OnProgress& progress)
{
    if (states == Rebuild::Yes)
        TRY(rebuild(book, progress));
    std::vector<Check> checks;
    const InvariantCount file = TRY(fileIntegrity(book.database()));
    checks.push_back({ u"file"_s, file.checked, file.failed });
    for (const InvariantQuery& query : invariantQueries()) {
        const InvariantCount found = TRY(count(book.database(), query));
        checks.push_back({ QString::fromLatin1(query.name), found.checked, found.failed });
    }
    Check projections { u"states equal the facts"_s };
    TRY(forAllCases(book, progress, [&](Projection& projection) -> Result<> {
        projections.checked += qint64(TRY(projection.touched()).size());
        projections.failed += TRY(projection.differences());
        return {};
    }));
    checks.push_back(projections);
    return checks;
}

Result<> backup(Book& book, const QString& file)
{
    if (QFile::exists(file))
        return fail(ErrorCode::BookExists, { file });
    const auto copied = copyDatabase(book.database(), file);
    if (!copied)
        QFile::remove(file);
    return copied;
}

Result<> restore(const QString& backupFile, const QString& path)
{
    {
        auto book = TRY(Book::open(backupFile));
        const InvariantCount file = TRY(fileIntegrity(book->database()));
        if (file.failed > 0)
            return fail(ErrorCode::BookDamaged, { backupFile, u"integrity check"_s });
        const QString fresh = path + u".restoring"_s;
        QFile::remove(fresh);
        if (const auto copied = copyDatabase(book->database(), fresh); !copied) {
            QFile::remove(fresh);
            return copied;
        }
    }
    if (QFile::exists(path)) {
        TRY(foldLog(path));
        const QString kept = path + u".before-restore"_s;
        QFile::remove(kept);
        if (!QFile::rename(path, kept))
            return fail(ErrorCode::FileUnwritable, { kept, u"cannot be renamed"_s });
        QFile::remove(path + u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
    }
    if (!QFile::rename(path + u".restoring"_s, path))
        return fail(ErrorCode::FileUnwritable, { path, u"cannot be renamed"_s });
    return {};
}

} // namespace mahnwerk
