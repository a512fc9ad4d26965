// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_account.h"
#include "core/documents/account_paper.h"

#include <span>

namespace mahnwerk {

/// A statement of account as it is printed for the debtor, of one claim or (null) of the whole case. A claim that was
/// not known then is NotFound. knownOn is printed if it is set.
Result<AccountPaper> printedAccount(Book& book, const CaseAccount& account, Key<Claim> claim = {}, Date knownOn = {});

/// One PDF with a statement for each case, each on a new page. Returns its pages. The same facts give the same text,
/// pages and line breaks everywhere. Errors: FileUnwritable, DiskFull, MissingValue.
Result<int> writeAccountPdf(
    Book& book, std::span<const CaseAccount> accounts, Key<Claim> claim, Date knownOn, const QString& path);

} // namespace mahnwerk
