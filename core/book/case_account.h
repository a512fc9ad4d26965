// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/payments/account_statement.h"
#include "core/payments/reversal.h"

namespace mahnwerk {

/// The statement of account (Forderungsaufstellung) of one claim with what it takes to print it.
struct ClaimAccount {
    Claim claim;
    QString number; ///< F-26-000123/2
    ClaimStatement statement;
    std::vector<QString> texts; ///< of the lines: what was written beside the fact
};

/// The statement of account of a case as of a day, as its own law and settings have it.
struct CaseAccount {
    Case file;
    Date asOf;
    std::vector<ClaimAccount> claims;     ///< in the order of their numbers
    std::vector<PaymentPart> allocations; ///< payment by payment in order of their days
    qint64 unallocated = 0;               ///< paid and not used up, minor units

    OpenFigures open() const; ///< of all claims
};

/// With all that was in the book by the end of its business day `knownOn` (null: today), also what was taken back since.
/// Errors: NotFound, RateUnknown, InvalidValue (a claim's own words are not understood).
Result<CaseAccount> caseAccount(Book& book, Key<Case> key, Date asOf, Date knownOn = {});

} // namespace mahnwerk
