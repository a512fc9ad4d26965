// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

namespace mahnwerk {

/// One invariant of the book: how many rows were looked at, how many break it.
struct Check {
    QString name;
    qint64 checked = 0;
    qint64 failed = 0;
};

enum class Rebuild { No, Yes };

/// Every invariant of the book. With Rebuild::Yes the projections are computed anew first.
Result<std::vector<Check>> verify(Book& book, Rebuild rebuild = Rebuild::No, const OnProgress& progress = {});

/// A whole copy of the book, while it is used. Errors: BookExists (never overwrites), FileUnwritable, DiskFull.
Result<> backup(Book& book, const QString& file);
/// Makes the book at `path` from a backup. The file is checked first; a book that stands there already is kept
/// beside it as "<name>.before-restore". Errors: BookMissing, BookNotABook, BookDamaged, BookBusy.
Result<> restore(const QString& backupFile, const QString& path);

} // namespace mahnwerk
