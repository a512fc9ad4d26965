// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_account.h"

#include <QStringList>

namespace mahnwerk {

/// A part of an amount, in words and figures.
struct ExplanationRow {
    QString text;
    QString amount;
    enum class Kind { Part, Heading, Sum } kind = Kind::Part;
};

/// How an amount came about: parts that a person can add up, and where its rates come from.
struct Explanation {
    QString title;
    std::vector<ExplanationRow> rows;
    QStringList notes;

    /// For a tool tip: at most so many rows, the last ones, which are those that count today.
    QString toHtml(int mostRows = 14) const;
};

/// An open amount of a case or one of its claims.
enum class AccountPart { Total, Principal, Costs, Interest };

/// What is open, posting by posting, of the case or of one claim.
Explanation explain(const CaseAccount& account, AccountPart figure, Key<Claim> claim = {});
/// What is open of a case today, for a tool tip; empty if it cannot be computed.
QString explainedCase(Book& book, Key<Case> key);
/// What a payment was spread over.
Explanation explainPayment(const CaseAccount& account, Key<Payment> payment, const Law& law);
/// One line of a claim's account: interest with its formulas, a payment with all it was spread over.
Explanation explainLine(const CaseAccount& account, const ClaimAccount& claim, size_t line, const Law& law);

/// "1'000.00 × 6.27 % × 61/365": what was charged from a day to another.
QString formulaText(const InterestPeriod& period, Currency currency);
/// Before rounding, in the user's locale: "10.47863014".
QString exactText(const ExactAmount& amount, Currency currency);

} // namespace mahnwerk
