// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

namespace mahnwerk {

/// Where a worker thread finds the open book; it opens a Book of its own, as each thread must.
struct BookAddress {
    explicit BookAddress(const Book& book)
        : path(book.path())
        , options(book.options())
    {
        // Two sources of the same seed would give two rows one id.
        options.seed.reset();
    }
    Result<std::unique_ptr<Book>> open() const { return Book::open(path, options); }

    QString path;
    BookOptions options;
};

} // namespace mahnwerk
