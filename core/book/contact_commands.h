// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/contacts/contact.h"
#include "core/contacts/contact_plan.h"
#include "core/storage/call_store.h"

namespace mahnwerk {

// Calls: whether a debtor may be called, what became of it, and what was promised or disputed.

/// Whether the debtor may be called now. Error: NotFound.
Result<GateAnswer> contactGateOf(Book& book, Key<Debtor> key);

struct LoggedContact {
    Key<Contact> contact;
    Id<Contact> id;
    ContactPlan plan;
};
/// What saving a draft would do. Errors: those of contactPlan(), NotFound.
Result<ContactPlan> planContact(Book& book, const ContactDraft& draft);
/// Saves what became of a call: the contact, what it changes, and the next step, in one transaction.
/// Errors: those of planContact(), draftDocument().
Result<LoggedContact> logContact(Book& book, const ContactDraft& draft);

/// Contact::outcome of the note that says it.
inline constexpr QStringView identifiedOutcome = u"identified";
/// Who confirmed to be the debtor, by which facts (names of them); logged before amounts are shown.
Result<Key<Contact>> logIdentity(Book& book, Key<Case> key, const QStringList& facts);

/// Says yes or no to a promise above what its user may grant. The case's next step follows: when granted the payment is
/// checked on its day, else somebody calls. What is granted can be confirmed to the debtor in writing.
/// Errors: NotAllowed (decided already, one's own), those of draftDocument().
Result<> decidePromise(Book& book, Key<PromiseToPay> key, bool isGranted, const QString& reason, std::optional<DocumentChannel> confirmBy = {});

/// Promises in a state on the business day, or all (None), by day. Amounts and states are those of today.
Result<std::vector<PromiseLine>> promises(Book& book, std::optional<PromiseState> state = {});
PromiseState stateOf(const PromiseLine& line, Date asOf);

/// Writes what changed in a dispute; one that is decided ends its hold. Error: NotAllowed if it is closed.
Result<> editDispute(Book& book, const Dispute& dispute);

/// The role for limits: what the team says, a book of one's own has no supervisor above.
Result<QString> roleOf(Book& book);
inline constexpr QStringView supervisorRole = u"supervisor";

/// Gives a case to whoever stands above the agents, with the reason. Error: MissingValue (reason), NotAllowed (closed).
Result<> handUp(Book& book, Key<Case> key, const QString& reason);
/// Contact::outcome of the note that says it.
inline constexpr QStringView handedUpOutcome = u"handed-up";

} // namespace mahnwerk
