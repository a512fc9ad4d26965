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
/// What a paper claims, as far as it must be explained.
struct Claimed {
    std::vector<Claim> claims;
    std::vector<ClaimedCost> costs;
    QStringList interest; ///< where amount, rate and period are told; empty: no interest is claimed
};
/// What a collection agency (§ 13a RDG) or law firm (§ 43d BRAO) in Germany must tell a private person, in the order of the
/// law. Nothing if creditors write themselves or to a company.
std::vector<PaperFact> collectionDuties(const LetterParties& parties, const Claimed& claimed, LetterLocale locale);
/// The heading above them; empty if there are none.
QString collectionDutyTitle(const LetterParties& parties, LetterLocale locale);

/// "9,5 %, vereinbart": a claim's rule of interest in words.
QString regimeText(const Claim& claim, LetterLocale locale);
/// Why a rate is above the statutory one of § 288 (1) BGB on a day: what was entered, else that it was agreed; empty if it is not
/// above it.
QString rateReasonOf(const Law& law, const Claim& claim, Date on, LetterLocale locale);

/// What a claim is owed for: "Kauf eines Sofas, 2. September 2026", else its invoice.
QString groundOf(const Claim& claim, LetterLocale locale);

} // namespace mahnwerk
