// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/region.h"
#include "core/book/book.h"

namespace mahnwerk {

struct DemoOptions {
    Country country = Country::Switzerland;
    qint64 claims = 2'000;
    quint64 seed = 1;
};

/// Fills a book with invented creditors, debtors and their claims, as of its business date. Can be interrupted
/// and repeated with the same options. Error: Cancelled.
Result<> fillDemo(Book& book, const DemoOptions& options, const OnProgress& progress = {});

} // namespace mahnwerk
