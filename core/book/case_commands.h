// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/claims/hold.h"
#include "core/claims/next_step.h"
#include "core/contacts/contact.h"
#include "core/parties/contact_point.h"
#include "core/payments/account_statement.h"

namespace mahnwerk {

// What people do to a case and its parties: one undoable transaction each.

/// Writes what changed in a debtor. Error: MissingValue if the name is empty.
Result<> editDebtor(Book& book, const Debtor& debtor);
/// Error: MissingValue, InvalidValue (e-mail without @, phone without digits).
Result<Key<ContactPoint>> addContactPoint(Book& book, ContactPoint point);
Result<> editContactPoint(Book& book, const ContactPoint& point);
Result<> removeContactPoint(Book& book, Key<ContactPoint> key);

/// Error: MissingValue if the text is empty.
Result<Key<Contact>> addNote(Book& book, Key<Case> key, const QString& text);
/// Notes are facts: the old one is retracted, the new one takes its place.
Result<Key<Contact>> editNote(Book& book, Key<Contact> key, const QString& text);
Result<> removeNote(Book& book, Key<Contact> key);

struct HoldDraft {
    Key<Debtor> debtor; ///< exactly one of the three
    Key<Case> caseKey;
    Key<Claim> claim;
    QString reason;
    QString note;
    Date until; ///< last day; not before the business date
};
/// Errors: MissingValue (reason), InvalidDate.
Result<Key<Hold>> placeHold(Book& book, const HoldDraft& draft);
Result<> releaseHold(Book& book, Key<Hold> key);

/// Errors: NotAllowed if it is closed already; InvalidValue for `paid` while something is open.
Result<> closeClaim(Book& book, Key<Claim> key, ClosingReason reason);
Result<> setNextStep(Book& book, const NextStep& step);
Result<> setOwner(Book& book, Key<Case> key, const QString& owner);

struct PaymentDraft {
    Key<Case> caseKey;
    Key<Claim> claim; ///< null: spreads over the case, oldest claim first
    Money amount;     ///< positive, in the case's currency
    Date valueDate;
    Designation designation = Designation::None;
    QString text;
};
struct RecordedPayment {
    Key<Payment> payment;
    Id<Payment> id;
    std::vector<PaymentPart> allocations;
    Money unallocated;
};
/// Errors: InvalidAmount, CurrencyMismatch, InvalidDate (in the future).
Result<RecordedPayment> addPayment(Book& book, const PaymentDraft& draft);

} // namespace mahnwerk
