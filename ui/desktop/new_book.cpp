// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/new_book.h"

#include "core/book/demo_commands.h"
#include "core/book/setup.h"
#include "core/book/verification.h"
#include "ui/shell/task_runner.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

Result<std::unique_ptr<Book>> make(const QString& path, const BookOptions& options, const BookSetup& setup)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::FileUnwritable, { path, folder });
    return makeBook(path, options, setup);
}

} // namespace

Result<> emptyBook(const QString& path, const BookOptions& options, Country country)
{
    TRY(make(path, options, { .country = country }));
    return {};
}

Result<> demoBook(const QString& path, const BookOptions& options, DemoWish wish)
{
    const DemoOptions demo { .country = wish.country };
    auto book = TRY(make(path, options, { .country = wish.country, .demoClaims = demo.claims }));
    const auto filled = fillDemo(*book, demo, [&](qint64 done, qint64 total) {
        wish.progress.set(done, total);
        return !wish.progress.isCancelled();
    });
    if (filled)
        return {};
    book.reset();
    for (const QString& end : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(path + end);
    return filled;
}

Result<> bookFromBackup(const QString& backup, const QString& path)
{
    return restore(backup, path);
}

Country countryOf(ReadingRegion region)
{
    switch (region) {
    case ReadingRegion::Switzerland:
        return Country::Switzerland;
    case ReadingRegion::Germany:
        return Country::Germany;
    case ReadingRegion::Austria:
        return Country::Austria;
    }
    Q_UNREACHABLE();
}

} // namespace mahnwerk
