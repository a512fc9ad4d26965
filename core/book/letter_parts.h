// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/claims/claim.h"
#include "core/documents/account_paper.h"
#include "core/parties/contact_point.h"
#include "core/parties/creditor.h"
#include "core/parties/office.h"

#include <optional>

namespace mahnwerk {

/// Who writes to whom in a case: what every paper of it shares.
struct LetterParties {
    Creditor creditor;
    std::optional<Office> office; ///< none: the creditor writes
    Debtor debtor;
    ContactPoint address; ///< the best that is known; empty if none is
};
/// Error: NotFound.
Result<LetterParties> letterParties(Book& book, const Case& file);

/// Letterhead, client, recipient and file number for a paper of a day.
LetterHead letterHead(const LetterParties& parties, const Case& file, Date date);

/// What a debtor writes on a payment: of the sender's account.
PaymentReference paymentReference(const LetterSender& sender, const Case& file);

/// A cost that a paper claims, for the duties below.
struct ClaimedCost {
    QString text;
    Date date;
    Money amount;
};
/// What a collection agency (§ 13a RDG) or law firm (§ 43d BRAO) in Germany must tell a private person beside amounts
/// and periods of interest, in the order of the law. Nothing if creditors write themselves or to a company.
std::vector<PaperFact> collectionDuties(
    const LetterParties& parties, const std::vector<Claim>& claims, const std::vector<ClaimedCost>& costs, LetterLocale locale);
/// The heading above them; empty if there are none.
QString collectionDutyTitle(const LetterParties& parties, LetterLocale locale);

/// What a claim is owed for: "Kauf eines Sofas, 2. September 2026", else its invoice.
QString groundOf(const Claim& claim, LetterLocale locale);

} // namespace mahnwerk
