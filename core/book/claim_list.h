// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/storage/case_store.h"
#include "core/storage/claim_list_store.h"
#include "core/worklist/case_status.h"

namespace mahnwerk {

/// Claims as the command line lists them, as of the book's business date.
inline Result<std::vector<ClaimListRow>> claimList(Book& book, ClaimListQuery query)
{
    query.asOf = book.today();
    return claimList(book.database(), book.terms(), query);
}

inline CaseStatus statusOn(const ClaimListRow& row, Date asOf)
{
    return statusOn(asOf, row.isClosed ? 0 : 1, row.due, row.holdUntil);
}

/// By name, phone, file number, debtor number, reference, e-mail or IBAN; best first.
inline Result<std::vector<FoundDebtor>> findDebtors(Book& book, const QString& text, int limit)
{
    return findDebtors(book.database(), text, limit);
}

inline Result<std::vector<Creditor>> creditors(Book& book)
{
    return creditors(book.database());
}

inline Result<std::vector<ContactPoint>> contactPointsOf(Book& book, Key<Debtor> key)
{
    return contactPointsOf(book.database(), key);
}

inline Result<std::vector<Case>> casesOfDebtor(Book& book, Key<Debtor> key)
{
    return casesOfDebtor(book.database(), key);
}

inline Result<Hold> holdWith(Book& book, Key<Hold> key)
{
    return row(book.database(), key);
}

} // namespace mahnwerk
