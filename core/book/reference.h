// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/claims/claim.h"
#include "core/claims/claim_event.h"
#include "core/claims/entry.h"
#include "core/payments/payment.h"
#include "core/claims/hold.h"
#include "core/dunning/notice.h"
#include "core/parties/contact_point.h"
#include "core/parties/creditor.h"

namespace mahnwerk {

/// A case, perhaps one claim of it, and its debtor: what people name on the command line.
struct Subject {
    Case file;
    std::optional<Claim> claim;
};

// "F-26-000123" is a case, "F-26-000123/2" its second claim; UUIDs and invoice numbers do too.
// Errors: NotFound, Ambiguous (naming the candidates).

/// A claim; a case stands for its only claim.
Result<Claim> findClaim(Book& book, const QString& text);
/// A case, or a claim's case, or a debtor's only open case.
Result<Subject> findSubject(Book& book, const QString& text);
/// A debtor by id, file number or anything that names exactly one.
Result<Debtor> findDebtor(Book& book, const QString& text);
/// A creditor by name or id.
Result<Creditor> findCreditor(Book& book, const QString& text);
Result<Hold> findHold(Book& book, const QString& id);
Result<ClaimEvent> findClaimEvent(Book& book, const QString& id);
Result<ContactPoint> findContactPoint(Book& book, const QString& id);
Result<Entry> findEntry(Book& book, const QString& id);
Result<Payment> findPayment(Book& book, const QString& id);
/// By number ("3") or id.
Result<DunningRun> findRun(Book& book, const QString& text);
/// By id, or the last ("last").
Result<Batch> findBatch(Book& book, const QString& text);

/// "F-26-000123/2".
QString claimNumber(const Case& file, const Claim& claim);

} // namespace mahnwerk
