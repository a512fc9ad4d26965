// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_commands.h"

#include "core/base/text.h"
#include "core/claims/retraction.h"
#include "core/book/retract.h"
#include "core/storage/case_store.h"
#include "core/storage/plan_store.h"
#include "core/storage/projection.h"

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

Result<> checked(const ContactPoint& point)
{
    switch (point.kind) {
    case ContactPointKind::Phone:
        if (digitsOf(point.value).size() < 3)
            return fail(ErrorCode::InvalidValue, { u"phone"_s, point.value });
        return {};
    case ContactPointKind::Email:
        if (!point.value.contains(u'@') || point.value.contains(u'\n') || point.value.contains(u'\r'))
            return fail(ErrorCode::InvalidValue, { u"e-mail"_s, point.value });
        return {};
    case ContactPointKind::Iban:
        if (point.value.size() < 15)
            return fail(ErrorCode::InvalidValue, { u"IBAN"_s, point.value });
        return {};
    case ContactPointKind::Address:
        if (point.city.trimmed().isEmpty())
            return fail(ErrorCode::MissingValue, { u"city"_s });
        return {};
    }
    return {};
}

Contact noteOf(const Book& book, Key<Case> key, const QString& text)
{
    return { .caseKey = key, .kind = ContactKind::Note, .at = book.now(), .date = book.today(), .user = book.user(),
        .text = text.trimmed() };
}

} // namespace

Result<> editDebtor(Book& book, const Debtor& debtor)
{
    if (debtor.name.trimmed().isEmpty())
        return fail(ErrorCode::MissingValue, { u"name"_s });
    return book.transact(Operation::EditDebtor, [&](Transaction& transaction) -> Result<> {
        const Debtor before = TRY(row(transaction.database(), debtor.key));
        return transaction.update(before, debtor.withFolded());
    });
}

Result<Key<ContactPoint>> addContactPoint(Book& book, ContactPoint point)
{
    TRY(checked(point));
    return book.transact(Operation::AddContactPoint,
        [&](Transaction& transaction) -> Result<Key<ContactPoint>> { return transaction.insert(point); });
}

Result<> editContactPoint(Book& book, const ContactPoint& point)
{
    TRY(checked(point));
    return book.transact(Operation::EditContactPoint, [&](Transaction& transaction) -> Result<> {
        const ContactPoint before = TRY(row(transaction.database(), point.key));
        return transaction.update(before, point);
    });
}

Result<> removeContactPoint(Book& book, Key<ContactPoint> key)
{
    return book.transact(Operation::RemoveContactPoint, [&](Transaction& transaction) -> Result<> {
        return retract(book, transaction, TRY(row(transaction.database(), key)));
    });
}

Result<Key<Contact>> addNote(Book& book, Key<Case> key, const QString& text)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::MissingValue, { u"note"_s });
    return book.transact(Operation::AddNote, [&](Transaction& transaction) -> Result<Key<Contact>> {
        TRY(row(transaction.database(), key));
        Contact note = noteOf(book, key, text);
        return transaction.insert(note);
    });
}

Result<Key<Contact>> editNote(Book& book, Key<Contact> key, const QString& text)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::MissingValue, { u"note"_s });
    return book.transact(Operation::AddNote, [&](Transaction& transaction) -> Result<Key<Contact>> {
        const Contact before = TRY(row(transaction.database(), key));
        TRY(retract(book, transaction, before));
        Contact note = noteOf(book, before.caseKey, text);
        return transaction.insert(note);
    });
}

Result<> removeNote(Book& book, Key<Contact> key)
{
    return book.transact(Operation::RemoveNote, [&](Transaction& transaction) -> Result<> {
        return retract(book, transaction, TRY(row(transaction.database(), key)));
    });
}

Result<Key<Hold>> placeHold(Book& book, const HoldDraft& draft)
{
    if (draft.reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingValue, { u"reason"_s });
    if (draft.until.isNull() || draft.until < book.today())
        return fail(ErrorCode::InvalidDate, { draft.until.toIso() });
    return book.transact(Operation::PlaceHold, [&](Transaction& transaction) -> Result<Key<Hold>> {
        Hold hold { .debtor = draft.debtor, .caseKey = draft.caseKey, .claim = draft.claim,
            .reason = draft.reason.trimmed(), .note = draft.note.trimmed(), .placedOn = book.today(),
            .until = draft.until };
        return transaction.insert(hold);
    });
}

Result<> releaseHold(Book& book, Key<Hold> key)
{
    return book.transact(Operation::ReleaseHold, [&](Transaction& transaction) -> Result<> {
        const Hold before = TRY(row(transaction.database(), key));
        if (!before.releasedOn.isNull() || before.until < book.today())
            return fail(ErrorCode::NotAllowed, { u"the hold has ended"_s });
        Hold after = before;
        after.releasedOn = book.today();
        return transaction.update(before, after);
    });
}

Result<> closeClaim(Book& book, Key<Claim> key, ClosingReason reason)
{
    return book.transact(Operation::CloseClaim, [&](Transaction& transaction) -> Result<> {
        const Claim before = TRY(row(transaction.database(), key));
        if (before.closingReason != ClosingReason::None)
            return fail(ErrorCode::NotAllowed, { u"the claim is closed"_s });
        const auto figures = TRY(claimFigures(transaction.database(), before.caseKey));
        const auto found = figures.find(key.value);
        const bool isOpen = found != figures.end() && !found->second.isClosed;
        if (reason == ClosingReason::Paid && isOpen)
            return fail(ErrorCode::NotAllowed, { u"something is open on the claim"_s });
        Claim after = before;
        after.closingReason = reason;
        after.closedOn = book.today();
        return transaction.update(before, after);
    });
}

Result<> setNextStep(Book& book, const NextStep& step)
{
    if (step.date.isNull() || step.kind.isEmpty())
        return fail(ErrorCode::MissingValue, { u"next step"_s });
    return book.transact(Operation::SetNextStep, [&](Transaction& transaction) -> Result<> {
        const NextStep before = TRY(row(transaction.database(), step.key));
        return transaction.update(before, step);
    });
}

Result<> setOwner(Book& book, Key<Case> key, const QString& owner)
{
    return book.transact(Operation::SetOwner, [&](Transaction& transaction) -> Result<> {
        const Case before = TRY(row(transaction.database(), key));
        Case after = before;
        after.owner = owner.trimmed();
        return transaction.update(before, after);
    });
}

Result<RecordedPayment> addPayment(Book& book, const PaymentDraft& draft)
{
    if (!draft.amount.isPositive())
        return fail(ErrorCode::InvalidAmount, { draft.amount.toDecimal() });
    if (draft.valueDate.isNull() || draft.valueDate > book.today())
        return fail(ErrorCode::InvalidDate, { draft.valueDate.toIso() });
    auto recorded = book.transact(Operation::AddPayment, [&](Transaction& transaction) -> Result<RecordedPayment> {
        const Case file = TRY(row(transaction.database(), draft.caseKey));
        if (file.currency != draft.amount.currency())
            return fail(ErrorCode::CurrencyMismatch, { draft.amount.currency().code(), file.currency.code() });
        Payment payment { .caseKey = draft.caseKey, .claim = draft.claim, .amount = draft.amount,
            .valueDate = draft.valueDate, .bookedAt = book.now(), .designation = draft.designation,
            .text = draft.text };
        if (draft.claim.isNull()) // a debtor who keeps a plan pays the plan
            payment.plan = TRY(planRecordOf(transaction.database(), draft.caseKey)).plan;
        TRY(transaction.insert(payment));
        return RecordedPayment { payment.key, payment.id, {}, {} };
    });
    if (!recorded)
        return recorded;
    const LedgerFacts facts = TRY(ledgerFacts(book.database(), book.terms(), draft.caseKey));
    const AccountStatement account = TRY(accountStatement(facts, book.today()));
    qint64 spread = 0;
    for (const PaymentPart& part : account.allocations) {
        if (part.payment != recorded->payment)
            continue;
        recorded->allocations.push_back(part);
        spread += part.parts.total();
    }
    recorded->unallocated = draft.amount - Money(spread, draft.amount.currency());
    return recorded;
}

} // namespace mahnwerk
