// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/claim.h"
#include "core/claims/claim_event.h"
#include "core/claims/conflict_decision.h"
#include "core/claims/entry.h"
#include "core/claims/hold.h"
#include "core/claims/next_step.h"
#include "core/claims/retraction.h"
#include "core/contacts/contact.h"
#include "core/contacts/dispute.h"
#include "core/contacts/document.h"
#include "core/contacts/promise.h"
#include "core/dunning/notice.h"
#include "core/parties/contact_point.h"
#include "core/parties/office.h"
#include "core/payments/former_terms.h"
#include "core/payments/payment.h"
#include "core/payments/reversal.h"
#include "core/plans/plan.h"
#include "core/storage/entity.h"

#include <algorithm>

// The one declaration of each stored type (architecture.md, section 4): a new entity is a migration, a
// struct and a declaration here.
namespace mahnwerk {

#define FIELD(Type, member, name, role) field<&Type::member>(name, Role::role, static_cast<Type*>(nullptr))
#define AMOUNT(Type, member, name) amount<&Type::member>(name, static_cast<Type*>(nullptr))

namespace {
constexpr auto casesOfDebtor = "SELECT key FROM case_file WHERE debtor_key BETWEEN ?1 AND ?2";

QString foldedOfDebtor(const QJsonObject& fields)
{
    Debtor debtor;
    debtor.name = fields.value(QLatin1String("name")).toString();
    debtor.firstName = fields.value(QLatin1String("first_name")).toString();
    return debtor.withFolded().folded;
}

} // namespace

template<>
const Entity<Creditor>& entity()
{
    static const Entity<Creditor> it({ .name = "creditor", .merge = Merge::PerField, .casesOf = nullptr, .columns = {}, .touchSql = {}, .isShownEverywhere = true, .scope = Scope::Tenant },
        {
            FIELD(Creditor, name, "name", Attribute),
            FIELD(Creditor, street, "street", Attribute),
            FIELD(Creditor, houseNumber, "house_number", Attribute),
            FIELD(Creditor, postcode, "postcode", Attribute),
            FIELD(Creditor, city, "city", Attribute),
            FIELD(Creditor, country, "country", Attribute),
            FIELD(Creditor, language, "language", Attribute),
            FIELD(Creditor, currency, "currency", Attribute),
            FIELD(Creditor, iban, "iban", Attribute),
            FIELD(Creditor, phone, "phone", Attribute),
            FIELD(Creditor, email, "email", Attribute),
            FIELD(Creditor, branch, "branch", Attribute),
            FIELD(Creditor, procedure, "procedure", Attribute),
            FIELD(Creditor, deductsVat, "deducts_vat", Attribute),
        });
    return it;
}

template<>
const Entity<Debtor>& entity()
{
    static const Entity<Debtor> it({ "debtor", Merge::PerField, casesOfDebtor, {}, {}, false, Scope::Team, nullptr, foldedOfDebtor },
        {
            FIELD(Debtor, kind, "kind", Attribute),
            FIELD(Debtor, salutation, "salutation", Personal),
            FIELD(Debtor, firstName, "first_name", Personal),
            FIELD(Debtor, name, "name", Personal),
            FIELD(Debtor, birthDate, "birth_date", Personal),
            FIELD(Debtor, registerNumber, "register_number", Personal),
            FIELD(Debtor, language, "language", Attribute),
            FIELD(Debtor, country, "country", Attribute),
            FIELD(Debtor, region, "region", Attribute),
            FIELD(Debtor, doNotCall, "do_not_call", Attribute),
            FIELD(Debtor, representedBy, "represented_by", Personal),
            FIELD(Debtor, insolvent, "insolvent", Attribute),
            FIELD(Debtor, deceased, "deceased", Attribute),
            FIELD(Debtor, segment, "segment", Attribute),
            FIELD(Debtor, folded, "folded", Derived),
        });
    return it;
}

template<>
const Entity<ContactPoint>& entity()
{
    static const Entity<ContactPoint> it(
        { "contact_point", Merge::PerField,
            "SELECT key FROM case_file WHERE debtor_key IN "
            "(SELECT debtor_key FROM contact_point WHERE key BETWEEN ?1 AND ?2)",
            {}, {} },
        {
            FIELD(ContactPoint, debtor, "debtor_key", Reference),
            FIELD(ContactPoint, kind, "kind", Fact),
            FIELD(ContactPoint, value, "value", Personal),
            FIELD(ContactPoint, street, "street", Personal),
            FIELD(ContactPoint, houseNumber, "house_number", Personal),
            FIELD(ContactPoint, postcode, "postcode", Personal),
            FIELD(ContactPoint, city, "city", Personal),
            FIELD(ContactPoint, country, "country", Personal),
            FIELD(ContactPoint, state, "state", Attribute),
            FIELD(ContactPoint, label, "label", Personal),
            FIELD(ContactPoint, source, "source", Attribute),
            FIELD(ContactPoint, verifiedOn, "verified_on", Attribute),
        });
    return it;
}

template<>
const Entity<Case>& entity()
{
    static const Entity<Case> it(
        { "case_file", Merge::PerField, "SELECT key FROM case_file WHERE key BETWEEN ?1 AND ?2", {}, {} },
        {
            FIELD(Case, number, "number", Fact),
            FIELD(Case, creditor, "creditor_key", Reference),
            FIELD(Case, debtor, "debtor_key", Reference),
            FIELD(Case, currency, "currency", Fact),
            FIELD(Case, debtorNumber, "debtor_number", Attribute),
            FIELD(Case, owner, "owner", Attribute),
            FIELD(Case, team, "team", Attribute),
        });
    return it;
}

template<>
const Entity<Claim>& entity()
{
    static const Entity<Claim> it(
        { "claim", Merge::PerField, "SELECT case_key FROM claim WHERE key BETWEEN ?1 AND ?2", {}, {} },
        {
            FIELD(Claim, caseKey, "case_key", Reference),
            FIELD(Claim, ordinal, "ordinal", Fact),
            FIELD(Claim, reference, "reference", Fact),
            FIELD(Claim, issueDate, "issue_date", Attribute),
            FIELD(Claim, dueDate, "due_date", Attribute),
            FIELD(Claim, nature, "nature", Attribute),
            FIELD(Claim, regime, "regime", Attribute),
            FIELD(Claim, allocation, "allocation", Attribute),
            FIELD(Claim, dayCount, "day_count", Attribute),
            FIELD(Claim, interestFrom, "interest_from", Attribute),
            FIELD(Claim, settings, "settings", Attribute),
            FIELD(Claim, defaultReason, "default_reason", Attribute),
            FIELD(Claim, ground, "ground", Attribute),
            FIELD(Claim, groundDate, "ground_date", Attribute),
            FIELD(Claim, rateReason, "rate_reason", Attribute),
            FIELD(Claim, limitation, "limitation", Attribute),
            FIELD(Claim, arose, "arose", Attribute),
            FIELD(Claim, knownSince, "known_since", Attribute),
            FIELD(Claim, security, "security", Attribute),
            FIELD(Claim, enforcedSince, "enforced_since", Attribute),
            FIELD(Claim, calledIn, "called_in", Attribute),
            FIELD(Claim, procedure, "procedure", Attribute),
            FIELD(Claim, stage, "stage", Attribute),
            FIELD(Claim, closingReason, "closing_reason", Attribute),
            FIELD(Claim, closedOn, "closed_on", Attribute),
            FIELD(Claim, idempotencyKey, "idem_key", Once),
        });
    return it;
}

template<>
const Entity<InstalmentPlan>& entity()
{
    static const Entity<InstalmentPlan> it(
        { "plan", Merge::Whole, "SELECT case_key FROM plan WHERE key BETWEEN ?1 AND ?2", {}, {} },
        {
            FIELD(InstalmentPlan, caseKey, "case_key", Reference),
            written<&InstalmentPlan::claims, claimsText, claimsFromText>("claims", Role::Fact, static_cast<InstalmentPlan*>(nullptr)),
            written<&InstalmentPlan::terms, termsText, termsFromText>("terms", Role::Fact, static_cast<InstalmentPlan*>(nullptr)),
            written<&InstalmentPlan::lines, linesText, linesFromText>("lines", Role::Fact, static_cast<InstalmentPlan*>(nullptr)),
            AMOUNT(InstalmentPlan, covered, "covered"),
            currency<&InstalmentPlan::covered>("currency", static_cast<InstalmentPlan*>(nullptr)),
            FIELD(InstalmentPlan, madeOn, "made_on", Fact),
            FIELD(InstalmentPlan, method, "method", Attribute),
            FIELD(InstalmentPlan, graceDays, "grace_days", Fact),
            FIELD(InstalmentPlan, tolerance, "tolerance", Fact),
            FIELD(InstalmentPlan, missedAtMost, "missed_at_most", Fact),
            FIELD(InstalmentPlan, daysLateAtMost, "days_late_at_most", Fact),
            FIELD(InstalmentPlan, isAcknowledged, "is_acknowledged", Fact),
            FIELD(InstalmentPlan, stage, "stage", Attribute),
            FIELD(InstalmentPlan, validUntil, "valid_until", Attribute),
            FIELD(InstalmentPlan, reason, "reason", Attribute),
            FIELD(InstalmentPlan, user, "user", Fact),
            FIELD(InstalmentPlan, at, "at", Fact),
        });
    return it;
}

template<>
const Entity<PlanAgreement>& entity()
{
    static const Entity<PlanAgreement> it(
        { "plan_agreement", Merge::InsertOnly,
            "SELECT p.case_key FROM plan_agreement a JOIN plan p ON p.key = a.plan_key WHERE a.key BETWEEN ?1 AND ?2", {}, {} },
        {
            FIELD(PlanAgreement, plan, "plan_key", Reference),
            FIELD(PlanAgreement, agreedOn, "agreed_on", Fact),
            FIELD(PlanAgreement, by, "agreed_by", Fact),
            FIELD(PlanAgreement, user, "user", Fact),
            FIELD(PlanAgreement, at, "at", Fact),
            FIELD(PlanAgreement, idempotencyKey, "idem_key", Once),
        });
    return it;
}

template<>
const Entity<Entry>& entity()
{
    static const Entity<Entry> it(
        { "entry", Merge::InsertOnly,
            "SELECT c.case_key FROM entry e JOIN claim c ON c.key = e.claim_key WHERE e.key BETWEEN ?1 AND ?2", {}, {} },
        {
            FIELD(Entry, claim, "claim_key", Reference),
            FIELD(Entry, kind, "kind", Fact),
            AMOUNT(Entry, amount, "amount"),
            currency<&Entry::amount>("currency", static_cast<Entry*>(nullptr)),
            FIELD(Entry, valueDate, "value_date", Fact),
            FIELD(Entry, bearsFrom, "bears_from", Fact),
            FIELD(Entry, through, "through", Fact),
            FIELD(Entry, component, "component", Fact),
            FIELD(Entry, bookedAt, "booked_at", Fact),
            FIELD(Entry, text, "text", Fact),
            FIELD(Entry, source, "source", Fact),
            FIELD(Entry, idempotencyKey, "idem_key", Once),
        });
    return it;
}

template<>
const Entity<Payment>& entity()
{
    static const Entity<Payment> it(
        { "payment", Merge::InsertOnly, "SELECT case_key FROM payment WHERE key BETWEEN ?1 AND ?2", {}, {} },
        {
            FIELD(Payment, caseKey, "case_key", Reference),
            FIELD(Payment, claim, "claim_key", Reference),
            AMOUNT(Payment, amount, "amount"),
            currency<&Payment::amount>("currency", static_cast<Payment*>(nullptr)),
            FIELD(Payment, valueDate, "value_date", Fact),
            FIELD(Payment, bookedAt, "booked_at", Fact),
            FIELD(Payment, designation, "designation", Fact),
            FIELD(Payment, text, "text", Fact),
            FIELD(Payment, source, "source", Fact),
            FIELD(Payment, plan, "plan_key", Link),
        });
    return it;
}

template<>
const Entity<Reversal>& entity()
{
    static const Entity<Reversal> it(
        { "reversal", Merge::InsertOnly,
            "SELECT p.case_key FROM reversal r JOIN payment p ON p.key = r.payment_key WHERE r.key BETWEEN ?1 AND ?2 "
            "UNION SELECT c.case_key FROM reversal r JOIN entry e ON e.key = r.entry_key "
            "JOIN claim c ON c.key = e.claim_key WHERE r.key BETWEEN ?1 AND ?2",
            {}, {} },
        {
            FIELD(Reversal, entry, "entry_key", Reference),
            FIELD(Reversal, payment, "payment_key", Reference),
            FIELD(Reversal, date, "date", Fact),
            FIELD(Reversal, bookedAt, "booked_at", Fact),
            FIELD(Reversal, reason, "reason", Fact),
        });
    return it;
}

template<>
const Entity<FormerTerms>& entity()
{
    static const Entity<FormerTerms> it(
        { "former_terms", Merge::InsertOnly,
            "SELECT c.case_key FROM former_terms f JOIN claim c ON c.key = f.claim_key WHERE f.key BETWEEN ?1 AND ?2", {}, {} },
        {
            FIELD(FormerTerms, claim, "claim_key", Reference),
            FIELD(FormerTerms, until, "until", Fact),
            FIELD(FormerTerms, regime, "regime", Fact),
            FIELD(FormerTerms, allocation, "allocation", Fact),
            FIELD(FormerTerms, dayCount, "day_count", Fact),
            FIELD(FormerTerms, interestFrom, "interest_from", Fact),
            FIELD(FormerTerms, settings, "settings", Fact),
            FIELD(FormerTerms, bookedAt, "booked_at", Fact),
        });
    return it;
}

template<>
const Entity<ClaimEvent>& entity()
{
    static const Entity<ClaimEvent> it(
        { "claim_event", Merge::InsertOnly,
            "SELECT c.case_key FROM claim_event e JOIN claim c ON c.key = e.claim_key WHERE e.key BETWEEN ?1 AND ?2", {}, {} },
        {
            FIELD(ClaimEvent, claim, "claim_key", Reference),
            FIELD(ClaimEvent, code, "code", Fact),
            FIELD(ClaimEvent, date, "date", Fact),
            FIELD(ClaimEvent, until, "until", Fact),
            FIELD(ClaimEvent, bookedAt, "booked_at", Fact),
            FIELD(ClaimEvent, text, "text", Fact),
        });
    return it;
}

template<>
const Entity<Office>& entity()
{
    static const Entity<Office> it({ .name = "office", .merge = Merge::PerField, .casesOf = nullptr, .columns = {}, .touchSql = {}, .isShownEverywhere = true, .scope = Scope::Tenant },
        {
            FIELD(Office, kind, "kind", Attribute),
            FIELD(Office, name, "name", Attribute),
            FIELD(Office, street, "street", Attribute),
            FIELD(Office, houseNumber, "house_number", Attribute),
            FIELD(Office, postcode, "postcode", Attribute),
            FIELD(Office, city, "city", Attribute),
            FIELD(Office, country, "country", Attribute),
            FIELD(Office, phone, "phone", Attribute),
            FIELD(Office, email, "email", Attribute),
            FIELD(Office, website, "website", Attribute),
            FIELD(Office, iban, "iban", Attribute),
            FIELD(Office, registration, "registration", Attribute),
            FIELD(Office, supervision, "supervision", Attribute),
        });
    return it;
}

template<>
const Entity<Hold>& entity()
{
    static const Entity<Hold> it(
        { "hold", Merge::PerField,
            "SELECT case_key FROM hold WHERE key BETWEEN ?1 AND ?2 AND case_key IS NOT NULL "
            "UNION SELECT c.case_key FROM hold h JOIN claim c ON c.key = h.claim_key WHERE h.key BETWEEN ?1 AND ?2 "
            "UNION SELECT f.key FROM hold h JOIN case_file f ON f.debtor_key = h.debtor_key "
            "WHERE h.key BETWEEN ?1 AND ?2",
            {}, {} },
        {
            FIELD(Hold, debtor, "debtor_key", Reference),
            FIELD(Hold, caseKey, "case_key", Reference),
            FIELD(Hold, claim, "claim_key", Reference),
            FIELD(Hold, reason, "reason", Attribute),
            FIELD(Hold, note, "note", Attribute),
            FIELD(Hold, placedOn, "placed_on", Fact),
            FIELD(Hold, until, "until", Attribute),
            FIELD(Hold, releasedOn, "released_on", Attribute),
        });
    return it;
}

template<>
const Entity<NextStep>& entity()
{
    static const Entity<NextStep> it(
        { "next_step", Merge::Whole, "SELECT key FROM next_step WHERE key BETWEEN ?1 AND ?2", {}, {}, false, Scope::Team,
            &entity<Case>().info },
        {
            FIELD(NextStep, kind, "kind", Attribute),
            FIELD(NextStep, owner, "owner", Attribute),
            FIELD(NextStep, date, "date", Attribute),
            FIELD(NextStep, time, "time", Attribute),
            FIELD(NextStep, note, "note", Personal),
        });
    return it;
}

template<>
const Entity<Contact>& entity()
{
    static const Entity<Contact> it(
        { "contact", Merge::InsertOnly, "SELECT case_key FROM contact WHERE key BETWEEN ?1 AND ?2", {}, {} },
        {
            FIELD(Contact, caseKey, "case_key", Reference),
            FIELD(Contact, kind, "kind", Fact),
            FIELD(Contact, direction, "direction", Fact),
            FIELD(Contact, at, "at", Fact),
            FIELD(Contact, date, "date", Fact),
            FIELD(Contact, user, "user", Fact),
            FIELD(Contact, outcome, "outcome", Fact),
            FIELD(Contact, text, "text", Fact),
            FIELD(Contact, time, "time", Fact),
            FIELD(Contact, point, "point_key", Link),
            FIELD(Contact, seconds, "seconds", Fact),
            FIELD(Contact, isAttempt, "is_attempt", Fact),
            FIELD(Contact, isWorked, "is_worked", Fact),
            FIELD(Contact, isRightParty, "is_right_party", Fact),
        });
    return it;
}

template<>
const Entity<PromiseToPay>& entity()
{
    static const Entity<PromiseToPay> it(
        { "promise", Merge::InsertOnly, "SELECT case_key FROM promise WHERE key BETWEEN ?1 AND ?2", {}, {} },
        {
            FIELD(PromiseToPay, caseKey, "case_key", Reference),
            AMOUNT(PromiseToPay, amount, "amount"),
            currency<&PromiseToPay::amount>("currency", static_cast<PromiseToPay*>(nullptr)),
            FIELD(PromiseToPay, madeOn, "made_on", Fact),
            FIELD(PromiseToPay, due, "due", Fact),
            FIELD(PromiseToPay, graceDays, "grace_days", Fact),
            FIELD(PromiseToPay, method, "method", Fact),
            FIELD(PromiseToPay, isSettlement, "is_settlement", Fact),
            FIELD(PromiseToPay, needsApproval, "needs_approval", Fact),
            FIELD(PromiseToPay, user, "user", Fact),
            FIELD(PromiseToPay, at, "at", Fact),
            FIELD(PromiseToPay, confirmBy, "confirm_by", Fact),
        });
    return it;
}

template<>
const Entity<Approval>& entity()
{
    static const Entity<Approval> it(
        { "approval", Merge::InsertOnly,
            "SELECT p.case_key FROM approval a JOIN promise p ON p.key = a.promise_key WHERE a.key BETWEEN ?1 AND ?2", {}, {} },
        {
            FIELD(Approval, promise, "promise_key", Reference),
            FIELD(Approval, isGranted, "is_granted", Fact),
            FIELD(Approval, reason, "reason", Fact),
            FIELD(Approval, user, "user", Fact),
            FIELD(Approval, at, "at", Fact),
            FIELD(Approval, idempotencyKey, "idem_key", Once),
        });
    return it;
}

template<>
const Entity<Dispute>& entity()
{
    static const Entity<Dispute> it(
        { "dispute", Merge::PerField,
            "SELECT c.case_key FROM dispute d JOIN claim c ON c.key = d.claim_key WHERE d.key BETWEEN ?1 AND ?2", {}, {} },
        {
            FIELD(Dispute, claim, "claim_key", Reference),
            FIELD(Dispute, reason, "reason", Attribute),
            FIELD(Dispute, amount, "amount", Attribute),
            FIELD(Dispute, text, "text", Personal),
            FIELD(Dispute, openedOn, "opened_on", Fact),
            FIELD(Dispute, evidenceBy, "evidence_by", Attribute),
            FIELD(Dispute, owner, "owner", Attribute),
            FIELD(Dispute, question, "question", Personal),
            FIELD(Dispute, answer, "answer", Personal),
            FIELD(Dispute, answeredOn, "answered_on", Attribute),
            FIELD(Dispute, outcome, "outcome", Attribute),
            FIELD(Dispute, closedOn, "closed_on", Attribute),
        });
    return it;
}

template<>
const Entity<Document>& entity()
{
    static const Entity<Document> it(
        { "document", Merge::PerField, "SELECT case_key FROM document WHERE key BETWEEN ?1 AND ?2", {}, {} },
        {
            FIELD(Document, caseKey, "case_key", Reference),
            FIELD(Document, contact, "contact_key", Reference),
            FIELD(Document, channel, "channel", Fact),
            FIELD(Document, kind, "kind", Fact),
            FIELD(Document, locale, "locale", Fact),
            FIELD(Document, recipient, "recipient", Personal),
            FIELD(Document, subject, "subject", Personal),
            FIELD(Document, text, "text", Personal),
            FIELD(Document, plan, "plan_key", Link),
            FIELD(Document, paper, "paper", Personal),
            FIELD(Document, date, "date", Fact),
            FIELD(Document, at, "at", Fact),
            FIELD(Document, notBefore, "not_before", Fact),
            FIELD(Document, user, "user", Fact),
            FIELD(Document, workstation, "workstation", Fact),
            FIELD(Document, idempotencyKey, "idem_key", Once),
            FIELD(Document, state, "state", Attribute),
            FIELD(Document, trouble, "trouble", Attribute),
            FIELD(Document, sentAt, "sent_at", Attribute),
        });
    return it;
}

template<>
const Entity<DunningRun>& entity()
{
    static const Entity<DunningRun> it({ "dunning_run", Merge::InsertOnly, nullptr, {}, {} },
        {
            FIELD(DunningRun, number, "number", Fact),
            FIELD(DunningRun, date, "date", Fact),
            FIELD(DunningRun, procedure, "procedure", Fact),
        });
    return it;
}

template<>
const Entity<Notice>& entity()
{
    static const Entity<Notice> it(
        { "notice", Merge::InsertOnly,
            "SELECT c.case_key FROM notice n JOIN claim c ON c.key = n.claim_key WHERE n.key BETWEEN ?1 AND ?2", {}, {} },
        {
            FIELD(Notice, run, "run_key", Reference),
            FIELD(Notice, claim, "claim_key", Reference),
            FIELD(Notice, procedure, "procedure", Fact),
            FIELD(Notice, level, "level", Fact),
            FIELD(Notice, round, "round", Fact),
            FIELD(Notice, date, "date", Fact),
            FIELD(Notice, deadline, "deadline", Fact),
            FIELD(Notice, channel, "channel", Fact),
            AMOUNT(Notice, principalOpen, "principal_open"),
            AMOUNT(Notice, costsOpen, "costs_open"),
            AMOUNT(Notice, interestOpen, "interest_open"),
            AMOUNT(Notice, fee, "fee"),
            currency<&Notice::principalOpen, &Notice::costsOpen, &Notice::interestOpen, &Notice::fee>(
                "currency", static_cast<Notice*>(nullptr)),
            FIELD(Notice, idempotencyKey, "idem_key", Once),
        });
    return it;
}

template<>
const Entity<ConflictDecision>& entity()
{
    static const Entity<ConflictDecision> it({ "conflict_decision", Merge::InsertOnly, nullptr, {}, {} },
        {
            FIELD(ConflictDecision, conflict, "conflict_id", Fact),
            FIELD(ConflictDecision, choice, "choice", Fact),
            FIELD(ConflictDecision, at, "at", Fact),
            FIELD(ConflictDecision, user, "user", Fact),
        });
    return it;
}

template<>
const Entity<Retraction>& entity()
{
    static const Entity<Retraction> it({ "retraction", Merge::InsertOnly, nullptr, {}, {} },
        {
            FIELD(Retraction, entity, "entity", Fact),
            FIELD(Retraction, rowId, "row_id", Fact),
            FIELD(Retraction, at, "at", Fact),
            FIELD(Retraction, user, "user", Fact),
            FIELD(Retraction, reason, "reason", Fact),
        });
    return it;
}

#undef FIELD
#undef AMOUNT

const std::vector<const EntityInfo*>& entities()
{
    static const std::vector<const EntityInfo*> all = { &entity<Creditor>().info, &entity<Debtor>().info,
        &entity<ContactPoint>().info, &entity<Case>().info, &entity<Claim>().info, &entity<InstalmentPlan>().info,
        &entity<PlanAgreement>().info, &entity<Entry>().info,
        &entity<Payment>().info, &entity<Reversal>().info, &entity<FormerTerms>().info, &entity<ClaimEvent>().info,
        &entity<Office>().info, &entity<Hold>().info, &entity<NextStep>().info, &entity<Contact>().info,
        &entity<PromiseToPay>().info, &entity<Approval>().info, &entity<Dispute>().info, &entity<Document>().info,
        &entity<DunningRun>().info, &entity<Notice>().info,
        &entity<ConflictDecision>().info, &entity<Retraction>().info };
    return all;
}

const EntityInfo* entityNamed(QStringView name)
{
    const auto found = std::ranges::find_if(
        entities(), [&](const EntityInfo* info) { return name == QLatin1String(info->name); });
    return found == entities().end() ? nullptr : *found;
}

} // namespace mahnwerk
