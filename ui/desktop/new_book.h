// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/region.h"
#include "core/book/book.h"
#include "ui/words/locale.h"

namespace mahnwerk {

class Progress;

struct DemoWish {
    Country country;
    Progress& progress;
};

// Books made on the way in, off the screen's thread. What stands at the path already is never written over.

Result<> emptyBook(const QString& path, const BookOptions& options, Country country);
/// Fills a new book with the demo; a demo that was cancelled leaves no file.
Result<> demoBook(const QString& path, const BookOptions& options, DemoWish wish);
Result<> bookFromBackup(const QString& backup, const QString& path);

Country countryOf(ReadingRegion region);

} // namespace mahnwerk
