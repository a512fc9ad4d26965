// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/storage/case_columns.h"
#include "core/worklist/case_status.h"

namespace mahnwerk {

/// All cases as columns; the list that shows them owns sorting and filtering.
/// Takes a second or two for a million claims: on a worker thread, with a Book of its own.
inline Result<CaseColumns> caseColumns(Book& book, const std::atomic_bool& stop)
{
    return CaseColumns::load(book.database(), book.terms(), book.today(), stop);
}

/// The newest cases, for the first screenful.
inline Result<CaseColumns> newestCases(Book& book, qint64 limit)
{
    return CaseColumns::loadNewest(book.database(), book.terms(), book.today(), limit);
}

inline CaseStatus statusOn(const CaseColumns& columns, size_t row, Date asOf)
{
    return statusOn(asOf, columns.claimsOpen[row], columns.oldestDue[row], columns.holdUntil[row]);
}

/// What is open in a case with the interest of the columns' day, minor units.
inline qint64 openOf(const CaseColumns& columns, size_t row)
{
    return columns.principal[row] + columns.costs[row] + columns.interest[row];
}

/// Reads these cases again into the columns, after Book::changed().
inline Result<> refresh(CaseColumns& columns, Book& book, const std::vector<qint64>& cases)
{
    return columns.refresh(book.database(), book.terms(), cases);
}

} // namespace mahnwerk
