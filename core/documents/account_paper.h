// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_fields.h"
#include "core/law/exact_amount.h"

namespace mahnwerk {

/// One line of the account, with what is open after it.
struct PaperLine {
    Date date;
    QString text;
    QString note; ///< what was written beside it, how a payment was spread; may be empty
    Money amount; ///< negative if it lowers the debt
    Money costs;
    Money interest;
    Money principal;
};

/// Interest of one principal at one rate.
struct PaperPeriod {
    Date from;
    Date to; ///< last day charged
    int days = 0;
    Money on;
    bool isOnCosts = false;
    Rate rate;
    QString yearPart; ///< "31/365"
    ExactAmount interest;
    int source = 0; ///< place in AccountPaper::sources, from 1
};

/// Periods and the amount that they were rounded to.
struct PaperPosting {
    Date date;
    std::vector<PaperPeriod> periods;
    Money amount;
};

/// A word and what it says: "Zinsbeginn", "1. Dezember 2025, ...".
struct PaperFact {
    QString name;
    QString value;
};

struct PaperClaim {
    QString number;
    QString reference;
    std::vector<PaperFact> facts; ///< dates, ground, how interest and payments are computed
    std::vector<PaperLine> lines;
    std::vector<PaperPosting> postings;
    Money costs;
    Money interest;
    Money principal;
    Money total;
};

/// A statement of account (Forderungsaufstellung) as it is printed. What rules compute comes in as numbers.
struct AccountPaper : LetterHead {
    QString scope; ///< in the subject: "F-26-000123", "Fall F-26-000123"
    Date asOf;
    Date knownOn; ///< null: with all that is known
    std::vector<PaperClaim> claims; ///< at least one
    QStringList sources; ///< of the rates
    Money costs;
    Money interest;
    Money principal;
    Money total;
    Money perDay; ///< interest of a day
    Money unallocated; ///< paid, not used up
    QString dutyTitle; ///< of the facts below: "Angaben nach § 13a RDG"; empty: the law wants none
    std::vector<PaperFact> duties;
};

/// Whether it can be printed. Errors: MissingValue, CurrencyMismatch.
Result<> check(const AccountPaper& paper);

/// The text inside the frame, from resources/letters/<language>/<locale>/account.html.
/// Errors: those of check(), TemplateField.
Result<QString> accountHtml(const AccountPaper& paper);

} // namespace mahnwerk
