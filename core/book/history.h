// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/claims/case.h"

namespace mahnwerk {

/// One change: a row that came in, or a field that became another.
struct HistoryLine {
    qint64 at = 0; ///< UTC milliseconds, real clock
    QString user;
    QString operation; ///< name of an Operation
    QString entity;
    QString row;    ///< what it was: a reference, an amount, a name; else the id
    QString field;  ///< empty: the row came in
    QString before;
    QString after;
    bool isUndone = false;
};

/// Who changed what, when, in a case: its claims, money, notices, holds, contacts, next step, and its debtor.
/// Oldest first.
Result<std::vector<HistoryLine>> historyOf(Book& book, Key<Case> key);
/// In a debtor and all cases of it.
Result<std::vector<HistoryLine>> historyOf(Book& book, Key<Debtor> key);

} // namespace mahnwerk
