// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/account_paper.h"

namespace mahnwerk {

/// A claim that a plan covers, with what is open on the day of the plan.
struct PlanPaperClaim {
    QString reference;
    Date issued;
    QString rule; ///< of its interest: "5 % (Art. 104 Abs. 1 OR)"
    Money costs;
    Money interest;
    Money principal;
    Money total;
};

/// An instalment, what it pays and what is open after it.
struct PlanPaperLine {
    int number = 1;
    Date due;
    Money amount;
    Money costs;
    Money interest;
    Money principal;
    Money after;
};

/// How it is paid: what a bank asks for a standing order.
struct PlanPaperOrder {
    Money amount; ///< of each instalment of the order
    Date first;
    Date last;
    QString rhythm; ///< "monatlich"
    std::optional<Money> rest; ///< the last instalment, if it has another amount
};

/// An offer of instalments or the agreement on them (Ratenzahlungsvereinbarung), as it is printed. What rules compute comes in
/// as numbers.
struct PlanPaper : LetterHead {
    LetterClient creditor; ///< whose claims they are, also if nobody acts for them
    QString debtorAddress; ///< in one line
    Date agreedOn;   ///< null: it is an offer
    Date validUntil; ///< of the offer; may be null
    Date asOf;       ///< the day that the amounts of the claims are of
    std::vector<PlanPaperClaim> claims; ///< at least one
    std::vector<PlanPaperLine> lines;   ///< at least one
    Money covered;  ///< to pay if all were paid on that day
    Money total;    ///< to pay by the plan
    Money interest; ///< that the plan costs beside
    Money fee;      ///< for the agreement; in the covered amount; zero: none
    QString feeRule; ///< where the fee comes from: "VV 1000 Nr. 2 RVG"
    Money discount; ///< let off at the end; zero: none
    bool isInterestResting = false;
    int graceDays = 0;
    Money tolerance;
    int missedAtMost = 0;   ///< 0: no default by their number
    int daysLateAtMost = 0; ///< 0: no default by days
    bool isAcknowledged = false; ///< the debtor acknowledges the debt
    Date renewed;           ///< the limitation date after the acknowledgement; null: not known
    Date lastNotice;        ///< the dunning letter that rests; null: none
    Date deadline;          ///< that it set
    std::optional<PlanPaperOrder> order;
    int slips = 0;          ///< payment slips and codes in it
    std::vector<PlanPaperLine> codes = {}; ///< the instalments that get a code in the text
    QString iban;           ///< empty: not known
    QString reference;      ///< what to write on a payment
    bool isGermanLaw = false; ///< German law, else Swiss
    bool warnsOfAcknowledgement = false; ///< § 13a (4) RDG: an agency writes to a private person in Germany
    QString dutyTitle;
    std::vector<PaperFact> duties;
};

/// Whether it can be printed. Errors: MissingValue.
Result<> check(const PlanPaper& paper);

/// The text inside the frame, from resources/letters/<language>/plan.html; the codes stand in it as <img src="girocode-N">, N from 1.
/// Errors: those of check(), TemplateField.
Result<QString> planHtml(const PlanPaper& paper);

} // namespace mahnwerk
