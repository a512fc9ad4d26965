// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/region.h"
#include "core/book/book.h"

namespace mahnwerk {

/// What a new book starts with.
struct BookSetup {
    Country country = Country::Switzerland;
    QString creditor = {};                     ///< empty: "Meine Firma", or the invented ones of the demo
    std::optional<Currency> currency = {}; ///< none: the country's
    qint64 demoClaims = 0;                 ///< a demo brings its own creditors, unless one is named
};

/// CHF for Switzerland, else EUR.
Currency currencyOf(Country country);

/// Makes a book with its first creditor. Errors: those of Book::create().
Result<std::unique_ptr<Book>> makeBook(const QString& path, const BookOptions& options, const BookSetup& setup);

} // namespace mahnwerk
