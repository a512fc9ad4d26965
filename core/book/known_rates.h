// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

namespace mahnwerk {

/// How far a table of base rates reaches in this book.
struct KnownRates {
    QString table; ///< "de", "at"
    Date until;    ///< last day with a rate
    Rate last;
    QString source;
    bool isUsed = false; ///< a claim's interest follows it
};
Result<std::vector<KnownRates>> knownRates(Book& book);

/// Those that a claim's interest follows and that do not reach today.
Result<std::vector<KnownRates>> missingRates(Book& book);

/// Brings base rates into the book from a table ("de", "at") in the form of the program's own (RateTable::parse); the
/// states that depend on them are computed anew. Errors: RateTableRow, NotFound (table), BookReadOnly, Cancelled (the
/// rates are kept, the states are computed when the book is opened next).
Result<> bringRates(Book& book, const QString& table, const QString& text, const OnProgress& progress = {});

} // namespace mahnwerk
