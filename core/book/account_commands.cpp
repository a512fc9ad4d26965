// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/account_commands.h"

#include "core/base/region.h"
#include "core/book/retract.h"
#include "core/dunning/procedure.h"
#include "core/law/default_start.h"
#include "core/storage/account_store.h"
#include "core/storage/case_store.h"

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 1'000'000'000'000'000; // of the account rule, minor units

Result<> check(const EntryDraft& draft)
{
    if (!draft.amount.isPositive() || draft.amount.minor() > largest)
        return fail(ErrorCode::InvalidAmount, { draft.amount.toDecimal() });
    if (draft.valueDate.isNull())
        return fail(ErrorCode::InvalidDate, { QString() });
    const bool bears = draft.kind != EntryKind::CreditNote && draft.kind != EntryKind::WriteOff
        && draft.kind != EntryKind::InterestBooked;
    if (!draft.bearsFrom.isNull() && !bears)
        return fail(ErrorCode::InvalidValue, { u"bears-interest-from"_s, draft.bearsFrom.toIso() });
    if (!draft.through.isNull() && draft.kind != EntryKind::InterestBooked)
        return fail(ErrorCode::InvalidValue, { u"through"_s, draft.through.toIso() });
    const bool hasComponent = !draft.component.isEmpty();
    if (hasComponent && (draft.kind != EntryKind::WriteOff || !fromName<Component>(draft.component)))
        return fail(ErrorCode::InvalidValue, { u"component"_s, draft.component });
    return {};
}

/// Interest that begins before the first known rate could never be told; after the last one it can one day.
Result<> checkStart(const RateSchedule* schedule, Date start)
{
    if (!schedule || start.isNull() || schedule->steps().empty())
        return {};
    return schedule->covers(start, std::max(start, schedule->steps().front().from));
}

/// Above what courts accept for a reminder (resources/law/<country>/figures.csv); none where the law knows no such figure.
std::optional<Money> exceededFeeLimit(const Law& law, const Creditor& creditor, const EntryDraft& draft)
{
    const auto country = countryFromCode(creditor.country);
    if (draft.kind != EntryKind::DunningFee || !country)
        return {};
    const Figure* limit = law.of(*country).figure(u"reminder-fee-warn", draft.valueDate);
    const bool isExceeded = limit && draft.amount.currency() == Currency::eur() && draft.amount.minor() > limit->hundredths;
    return isExceeded ? std::optional(Money(limit->hundredths, draft.amount.currency())) : std::nullopt;
}

Result<Key<Reversal>> reverse(Book& book, Transaction& transaction, Reversal reversal, const QString& reason)
{
    reversal.reason = reason.trimmed();
    if (reversal.reason.isEmpty())
        return fail(ErrorCode::MissingValue, { u"reason"_s });
    if (TRY(reversalOf(transaction.database(), reversal.entry, reversal.payment)))
        return fail(ErrorCode::NotAllowed, { u"it is reversed already"_s });
    reversal.date = book.today();
    reversal.bookedAt = book.now();
    return transaction.insert(reversal);
}

/// What was computed is booked once: a second time is a mistake unless the first was reversed.
Result<> refuseSecond(Transaction& transaction, const EntryDraft& draft, Key<Case> file)
{
    for (const Entry& entry : TRY(entriesOf(transaction.database(), file, Standing::Live))) {
        if (entry.claim != draft.claim || entry.kind != draft.kind || entry.source != draft.source)
            continue;
        if (!TRY(reversalOf(transaction.database(), entry.key, {})))
            return fail(ErrorCode::AlreadyExists, { draft.source, entry.id.uuid.toString(), entry.valueDate.toIso(),
                entry.amount.toDecimal(), entry.amount.currency().code() });
    }
    return {};
}

/// What does not concern the count of interest.
Result<> takeCircumstances(Claim& claim, const TermsDraft& draft)
{
    if (draft.defaultReason && !draft.defaultReason->isEmpty() && !fromName<DefaultTrigger>(*draft.defaultReason))
        return fail(ErrorCode::InvalidValue, { u"default reason"_s, *draft.defaultReason });
    if (draft.security && (*draft.security < 0 || *draft.security > 9))
        return fail(ErrorCode::InvalidValue, { u"security"_s, QString::number(*draft.security) });
    const auto take = [](auto& to, const auto& from) {
        if (from)
            to = *from;
    };
    take(claim.defaultReason, draft.defaultReason);
    take(claim.ground, draft.ground);
    take(claim.groundDate, draft.groundDate);
    take(claim.rateReason, draft.rateReason);
    take(claim.limitation, draft.limitation);
    take(claim.arose, draft.arose);
    take(claim.knownSince, draft.knownSince);
    take(claim.security, draft.security);
    take(claim.enforcedSince, draft.enforcedSince);
    take(claim.calledIn, draft.calledIn);
    return {};
}

/// The terms hold from the beginning: what was posted before is computed anew.
Result<> forgetFormerTerms(Book& book, Transaction& transaction, Key<Claim> key)
{
    for (const FormerTerms& former : TRY(formerTermsOf(transaction.database(), key)))
        TRY(retract(book, transaction, former));
    return {};
}

} // namespace

Result<> setTerms(Book& book, Key<Claim> key, const TermsDraft& draft)
{
    return book.transact(Operation::SetTerms, [&](Transaction& transaction) -> Result<> {
        const Claim before = TRY(row(transaction.database(), key));
        if (before.closingReason != ClosingReason::None)
            return fail(ErrorCode::NotAllowed, { u"the claim is closed"_s });
        const Date since = book.today();
        Claim after = before;
        after.regime = draft.regime.value_or(before.regime);
        after.dayCount = draft.dayCount.value_or(before.dayCount);
        after.allocation = draft.order.value_or(before.allocation);
        after.interestFrom = draft.interestFrom.value_or(before.interestFrom);
        after.procedure = draft.procedure.value_or(before.procedure);
        if (!after.procedure.isEmpty() && !procedureNamed(after.procedure))
            return fail(ErrorCode::NotFound, { u"procedure"_s, after.procedure });
        AccountSettings settings = TRY(AccountSettings::fromText(before.settings));
        for (const auto& [name, value] : draft.settings)
            TRY(settings.set(name, value));
        after.settings = settings.toText();
        TRY(takeCircumstances(after, draft));
        const Case file = TRY(row(transaction.database(), after.caseKey));
        const Creditor creditor = TRY(row(transaction.database(), file.creditor));
        const Country country = countryFromCode(creditor.country).value_or(Country::Switzerland);
        if (!after.limitation.isEmpty() && !book.law()->of(country).limitation(after.limitation))
            return fail(ErrorCode::NotFound, { u"limitation"_s, after.limitation });
        RateSchedules schedules(*book.law());
        const ClaimTerms terms = TRY(schedules.termsOf(after, settings)); // whether its words are understood
        if (!after.regime.isEmpty() && after.regime != before.regime && file.currency.digits() == 0)
            return fail(ErrorCode::CurrencyWithoutCents, { file.currency.code() });
        if (after.regime != before.regime || after.interestFrom != before.interestFrom)
            TRY(checkStart(terms.schedule, after.interestFrom));
        FormerTerms former { .claim = key, .until = since, .regime = before.regime, .allocation = before.allocation,
            .dayCount = before.dayCount, .interestFrom = before.interestFrom, .settings = before.settings,
            .bookedAt = book.now() };
        const bool isReplaced = withTerms(after, former) != after;
        if (isReplaced && draft.isCorrection)
            TRY(forgetFormerTerms(book, transaction, key));
        else if (isReplaced)
            TRY(transaction.insert(former));
        return transaction.update(before, after);
    });
}

Result<RecordedEntry> addEntry(Book& book, const EntryDraft& draft)
{
    TRY(check(draft));
    Key<Case> file;
    auto recorded = book.transact(Operation::AddEntry, [&](Transaction& transaction) -> Result<RecordedEntry> {
        const Claim claim = TRY(row(transaction.database(), draft.claim));
        if (claim.closingReason != ClosingReason::None)
            return fail(ErrorCode::NotAllowed, { u"the claim is closed"_s });
        file = claim.caseKey;
        const Case caseFile = TRY(row(transaction.database(), claim.caseKey));
        if (caseFile.currency != draft.amount.currency())
            return fail(ErrorCode::CurrencyMismatch, { draft.amount.currency().code(), caseFile.currency.code() });
        if (!draft.bearsFrom.isNull()) {
            RateSchedules schedules(*book.law());
            const ClaimTerms terms = TRY(schedules.termsOf(claim, {}));
            TRY(checkStart(isCost(draft.kind) ? terms.costsSchedule : terms.schedule, draft.bearsFrom));
        }
        if (!draft.source.isEmpty())
            TRY(refuseSecond(transaction, draft, file));
        Entry entry { .claim = draft.claim, .kind = draft.kind, .amount = draft.amount, .valueDate = draft.valueDate,
            .bearsFrom = draft.bearsFrom, .through = draft.through, .component = draft.component,
            .bookedAt = book.now(), .text = draft.text.trimmed(), .source = draft.source };
        TRY(transaction.insert(entry));
        const Creditor creditor = TRY(row(transaction.database(), caseFile.creditor));
        return RecordedEntry { entry.key, entry.id, {}, exceededFeeLimit(*book.law(), creditor, draft) };
    });
    if (!recorded)
        return recorded;
    // A rate that is not known is the statement's business: the entry stands.
    const auto account = caseAccount(book, file, std::max(book.today(), draft.valueDate));
    if (!account)
        return recorded;
    for (const ClaimAccount& one : account->claims) {
        for (const StatementLine& line : one.statement.lines) {
            if (line.fact == recorded->id.uuid)
                recorded->effect = line.effect;
        }
    }
    return recorded;
}

Result<Key<Reversal>> reverseEntry(Book& book, Key<Entry> key, const QString& reason)
{
    return book.transact(Operation::Reverse, [&](Transaction& transaction) -> Result<Key<Reversal>> {
        const Entry entry = TRY(row(transaction.database(), key));
        const Claim claim = TRY(row(transaction.database(), entry.claim));
        const auto entries = TRY(entriesOf(transaction.database(), claim.caseKey, Standing::Live));
        const auto isOtherPrincipal = [&](const Entry& other) {
            return other.claim == entry.claim && other.kind == EntryKind::Principal && other.key != key;
        };
        if (entry.kind == EntryKind::Principal && std::ranges::none_of(entries, isOtherPrincipal))
            return fail(ErrorCode::NotAllowed, { u"a claim keeps its principal"_s });
        return reverse(book, transaction, { .entry = key }, reason);
    });
}

Result<Key<Reversal>> reversePayment(Book& book, Key<Payment> key, const QString& reason)
{
    return book.transact(Operation::Reverse, [&](Transaction& transaction) -> Result<Key<Reversal>> {
        TRY(row(transaction.database(), key));
        return reverse(book, transaction, { .payment = key }, reason);
    });
}

} // namespace mahnwerk
