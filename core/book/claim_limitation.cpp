// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/claim_limitation.h"

#include "core/book/retract.h"
#include "core/storage/case_store.h"
#include "core/storage/projection.h"

#include <algorithm>
#include <set>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestYears = 30; ///< of an event: nothing of the law lasts longer
constexpr QStringView payment = u"payment"; ///< the event that the book finds by itself

Country countryOf(const Creditor& creditor)
{
    return countryFromCode(creditor.country).value_or(Country::Switzerland);
}

/// The debtor's Land or canton, or the creditor's country where the debtor lives elsewhere: its law is the one asked.
Region regionFor(const Creditor& creditor, const Debtor& debtor)
{
    const Region region = Region::of(debtor.country, debtor.region);
    const Country country = countryOf(creditor);
    return !region.isNull() && region.country() == country ? region : Region(country);
}

/// The days on which the debtor paid something on each claim, by its key.
using PaymentDays = std::map<qint64, std::set<Date>>;

Result<PaymentDays> paymentDays(Book& book, Key<Case> key)
{
    PaymentDays days;
    if (TRY(paymentsOf(book.database(), key, Standing::Live)).empty())
        return days;
    const LedgerFacts facts = TRY(ledgerFacts(book.database(), book.terms(), key));
    std::map<Key<Payment>, Date> standing;
    for (const LedgerPayment& paid : facts.payments) {
        if (!paid.reversedOn.isNull() && paid.reversedOn <= book.today())
            continue;
        standing.emplace(paid.payment, paid.valueDate);
        if (!paid.claim.isNull())
            days[paid.claim.value].insert(paid.valueDate);
    }
    const auto statement = accountStatement(facts, book.today());
    if (!statement) {
        if (statement.error().code == ErrorCode::RateUnknown)
            return days; // a base rate before the tables: what was paid for a claim itself is known without
        return std::unexpected(statement.error());
    }
    for (const PaymentPart& part : statement->allocations) {
        if (const auto found = standing.find(part.payment); found != standing.end() && part.parts.total() > 0)
            days[part.claim.value].insert(found->second);
    }
    return days;
}

/// What limitations of a case are made of besides its claims.
struct CaseFacts {
    Creditor creditor;
    Region region;
    std::vector<ClaimEvent> events;
    PaymentDays payments;
};

Result<CaseFacts> factsOf(Book& book, Key<Case> key)
{
    Database& database = book.database();
    const Case file = TRY(row(database, key));
    CaseFacts facts;
    facts.creditor = TRY(row(database, file.creditor));
    facts.region = regionFor(facts.creditor, TRY(row(database, file.debtor)));
    facts.events = TRY(claimEventsOf(database, key));
    facts.payments = TRY(paymentDays(book, key));
    return facts;
}

Result<Limitation> limitationFrom(const Law& law, const Claim& claim, const CaseFacts& facts)
{
    LimitationFacts asked { .period = limitationPeriodOf(law, claim, facts.creditor),
        .arose = claim.arose.isNull() ? claim.dueDate : claim.arose, .known = claim.knownSince, .events = {} };
    for (const ClaimEvent& event : facts.events) {
        if (event.claim == claim.key)
            asked.events.push_back({ event.code, event.date, event.until });
    }
    // A country whose law has no such event does not take payments for acknowledgements.
    const auto paid = facts.payments.find(claim.key.value);
    if (paid != facts.payments.end() && law.of(facts.region.country()).limitationRule(payment)) {
        for (const Date day : paid->second)
            asked.events.push_back({ payment.toString(), day });
    }
    return limitation(law, asked, facts.region);
}

Result<> checked(Book& book, const ClaimEventDraft& draft)
{
    if (draft.date.isNull() || draft.date > book.today())
        return fail(ErrorCode::InvalidDate, { draft.date.toIso() });
    if (!draft.until.isNull() && (draft.until < draft.date || draft.until > draft.date.addMonths(12 * longestYears)))
        return fail(ErrorCode::InvalidValue, { u"until"_s, draft.until.toIso() });
    const Claim claim = TRY(row(book.database(), draft.claim));
    const Case file = TRY(row(book.database(), claim.caseKey));
    const Creditor creditor = TRY(row(book.database(), file.creditor));
    const LimitationRule* rule = book.law()->of(countryOf(creditor)).limitationRule(draft.code);
    if (!rule)
        return fail(ErrorCode::NotFound, { u"event"_s, draft.code });
    if (rule->effect == LimitationRule::Effect::Until && draft.until.isNull())
        return fail(ErrorCode::MissingValue, { u"until"_s });
    return {};
}

} // namespace

QString limitationPeriodOf(const Law& law, const Claim& claim, const Creditor& creditor)
{
    if (!claim.limitation.isEmpty())
        return claim.limitation;
    const LimitationPeriod* regular = law.of(countryOf(creditor)).regularLimitation();
    return regular ? regular->code : QString();
}

Result<Limitation> limitationOf(Book& book, Key<Claim> key)
{
    const Claim claim = TRY(row(book.database(), key));
    return limitationFrom(*book.law(), claim, TRY(factsOf(book, claim.caseKey)));
}

Result<std::map<qint64, Limitation>> limitationsOf(Book& book, Key<Case> key)
{
    const CaseFacts facts = TRY(factsOf(book, key));
    std::map<qint64, Limitation> found;
    for (const Claim& claim : TRY(claimsOf(book.database(), key))) {
        if (auto one = limitationFrom(*book.law(), claim, facts))
            found.emplace(claim.key.value, std::move(*one));
    }
    return found;
}

Result<Limitation> limitationWith(Book& book, const ClaimEventDraft& draft)
{
    TRY(checked(book, draft));
    const Claim claim = TRY(row(book.database(), draft.claim));
    CaseFacts facts = TRY(factsOf(book, claim.caseKey));
    facts.events.push_back({ .claim = draft.claim, .code = draft.code, .date = draft.date, .until = draft.until });
    return limitationFrom(*book.law(), claim, facts);
}

Result<ClaimEvent> addClaimEvent(Book& book, const ClaimEventDraft& draft)
{
    TRY(checked(book, draft));
    return book.transact(Operation::AddClaimEvent, [&](Transaction& transaction) -> Result<ClaimEvent> {
        ClaimEvent event { .claim = draft.claim, .code = draft.code, .date = draft.date, .until = draft.until,
            .bookedAt = book.now(), .text = draft.text.trimmed() };
        TRY(transaction.insert(event));
        return event;
    });
}

Result<> removeClaimEvent(Book& book, Key<ClaimEvent> key)
{
    return book.transact(Operation::RemoveClaimEvent, [&](Transaction& transaction) -> Result<> {
        const ClaimEvent event = TRY(row(transaction.database(), key));
        return retract(book, transaction, event);
    });
}

Result<std::vector<ClaimEvent>> claimEvents(Book& book, Key<Claim> key)
{
    const Claim claim = TRY(row(book.database(), key));
    std::vector<ClaimEvent> events = TRY(claimEvents(book, claim.caseKey));
    std::erase_if(events, [&](const ClaimEvent& event) { return event.claim != key; });
    return events;
}

Result<std::vector<ClaimEvent>> claimEvents(Book& book, Key<Case> key)
{
    std::vector<ClaimEvent> events = TRY(claimEventsOf(book.database(), key));
    std::ranges::stable_sort(events, {}, &ClaimEvent::date);
    return events;
}

} // namespace mahnwerk
