// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demo_commands.h"

#include "core/book/demo_calls.h"
#include "core/book/demo_source.h"
#include "core/book/intake.h"
#include "core/claims/entry.h"
#include "core/claims/hold.h"
#include "core/contacts/contact.h"
#include "core/dunning/procedure.h"
#include "core/parties/contact_point.h"
#include "core/payments/payment.h"
#include "core/storage/case_store.h"
#include "core/storage/setting_store.h"

#include <algorithm>
#include <array>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array owners = { "S. Meier", "T. Graf", "L. Rossi", "" };

/// Noon of a day in UTC milliseconds: instants of the demo repeat with its seed.
qint64 noonOf(Date date)
{
    constexpr qint32 epoch = 2'440'588; // 1970-01-01
    return (date.dayNumber() - epoch) * 86'400'000LL + 43'200'000LL;
}

class DemoWriter {
public:
    DemoWriter(Book& book, const DemoOptions& options, const Batch& batch)
        : m_today(book.today())
        , m_options(options)
        , m_source(options.country, options.seed, book.today())
        , m_intake(book.today())
        , m_isResumed(batch.isResumed)
    {
    }

    qint64 claims() const { return m_claims; }

    /// Writes one debtor with all that belongs to it; false when there are enough claims.
    Result<bool> step(Transaction& transaction)
    {
        if (m_creditors.empty())
            TRY(addCreditors(transaction));
        const qint64 left = m_options.claims - m_claims;
        if (left <= 0)
            return false;
        const DemoDebtor person = m_source.next(static_cast<int>(std::min<qint64>(left, 4)));
        m_claims += qint64(person.claims.size());
        // An interrupted demo has whole debtors only: those that are there are passed over.
        if (const auto done = TRY(isThere(transaction.database(), person)); done)
            return true;
        const Debtor debtor = TRY(addDebtor(transaction, person));
        for (const DemoClaim& claim : person.claims)
            TRY(addClaim(transaction, person, debtor, claim));
        return true;
    }

private:
    Result<> addCreditors(Transaction& transaction)
    {
        const auto known = TRY(creditors(transaction.database()));
        for (const DemoCreditor& from : m_source.creditors()) {
            const auto found = std::ranges::find(known, from.name, &Creditor::name);
            Creditor creditor { .name = from.name, .street = from.address.street,
                .houseNumber = from.address.houseNumber, .postcode = from.address.postcode,
                .city = from.address.town, .country = countryCode(from.address.region.country()), .language = from.language,
                .currency = from.currency, .iban = from.qrIban.isEmpty() ? from.iban : from.qrIban,
                .phone = from.phone, .email = from.email, .branch = from.branch,
                .procedure = standardProcedure(countryCode(from.address.region.country())).name };
            if (found != known.end())
                creditor = *found;
            else
                TRY(transaction.insert(creditor));
            m_creditors.push_back(creditor);
        }
        return {};
    }

    Result<bool> isThere(Database& database, const DemoDebtor& person)
    {
        if (!m_isResumed)
            return false;
        const DemoClaim& first = person.claims.front();
        const Creditor& creditor = m_creditors[static_cast<size_t>(first.creditor)];
        return TRY(claimByIdempotencyKey(database, first.reference,
                       claimIdempotencyKey(creditor.id, first.debtorNumber, first.reference)))
            .has_value();
    }

    Result<Debtor> addDebtor(Transaction& transaction, const DemoDebtor& from)
    {
        Debtor debtor { .kind = from.firm ? DebtorKind::Company : DebtorKind::Person, .language = from.language,
            .country = countryCode(from.address.region.country()), .region = from.address.region.part() };
        if (from.firm) {
            debtor.name = from.firm->name;
        } else {
            debtor.name = from.person.lastName;
            debtor.firstName = from.person.firstName;
            debtor.salutation = from.person.isFemale ? Salutation::Ms : Salutation::Mr;
            debtor.birthDate = from.person.birthDate;
        }
        debtor = debtor.withFolded();
        TRY(transaction.insert(debtor));
        ContactPoint address { .debtor = debtor.key, .kind = ContactPointKind::Address, .street = from.address.street,
            .houseNumber = from.address.houseNumber, .postcode = from.address.postcode, .city = from.address.town,
            .country = debtor.country, .state = ContactPointState::Active };
        TRY(transaction.insert(address));
        for (const DemoContactPoint& point : from.contactPoints) {
            const bool isEmail = point.channel == DemoChannel::Email;
            ContactPoint contact { .debtor = debtor.key,
                .kind = isEmail ? ContactPointKind::Email : ContactPointKind::Phone, .value = point.value };
            TRY(transaction.insert(contact));
        }
        if (!from.iban.isEmpty()) {
            ContactPoint account { .debtor = debtor.key, .kind = ContactPointKind::Iban, .value = from.iban };
            TRY(transaction.insert(account));
        }
        return debtor;
    }

    Result<> addClaim(Transaction& transaction, const DemoDebtor& person, const Debtor& debtor, const DemoClaim& from)
    {
        const Creditor& creditor = m_creditors[static_cast<size_t>(from.creditor)];
        const QString owner = QString::fromLatin1(owners[static_cast<size_t>(debtor.key.value) % owners.size()]);
        const Claim claim = TRY(m_intake.add(transaction,
            { .idempotencyKey = claimIdempotencyKey(creditor.id, from.debtorNumber, from.reference),
                .creditor = creditor.key, .country = creditor.country, .debtor = debtor.key,
                .region = person.address.region, .debtorNumber = from.debtorNumber, .owner = owner,
                .reference = from.reference, .issue = from.issue, .due = from.due, .amount = from.amount,
                .bookedAt = noonOf(from.issue), .source = u"demo"_s }));
        if (from.level > 0)
            TRY(addLevel(transaction, creditor, claim, from));
        for (const DemoPayment& paid : from.payments) {
            Payment payment { .caseKey = claim.caseKey, .claim = claim.key, .amount = paid.amount,
                .valueDate = paid.date, .bookedAt = noonOf(paid.date), .source = u"demo"_s };
            TRY(transaction.insert(payment));
        }
        for (const DemoNote& note : from.notes) {
            Contact contact { .caseKey = claim.caseKey, .kind = ContactKind::Note, .at = noonOf(note.date),
                .date = note.date, .user = owner, .text = note.text };
            TRY(transaction.insert(contact));
        }
        TRY(addHolds(transaction, claim, from));
        // Who is on hold is not called; of a debtor's claims of one case the first one decides.
        if (from.hold || from.dispute || claim.ordinal != 1)
            return {};
        return addDemoCalls(transaction,
            { .claim = claim, .owner = owner, .region = person.address.region, .amount = from.amount, .today = m_today, .noon = noonOf(m_today), .seed = m_options.seed },
            m_options.claims);
    }

    Result<> addLevel(Transaction& transaction, const Creditor& creditor, const Claim& claim, const DemoClaim& from)
    {
        const Money none(0, from.amount.currency());
        return m_intake.takeOverLevel(transaction, claim,
            { .procedure = creditor.procedure, .level = from.level, .date = from.lastNotice,
                .deadline = from.lastNotice.addDays(10), .principalOpen = from.amount, .costsOpen = none, .fee = none });
    }

    Result<> addHolds(Transaction& transaction, const Claim& claim, const DemoClaim& from)
    {
        if (from.hold) {
            Hold hold { .claim = claim.key, .reason = from.hold->reason, .placedOn = m_today.addDays(-7),
                .until = from.hold->until };
            TRY(transaction.insert(hold));
        }
        if (from.dispute) {
            Hold hold { .claim = claim.key, .reason = from.dispute->reason, .placedOn = from.dispute->since,
                .until = m_today.addDays(30) };
            TRY(transaction.insert(hold));
        }
        return {};
    }

    Date m_today;
    DemoOptions m_options;
    DemoSource m_source;
    Intake m_intake;
    std::vector<Creditor> m_creditors;
    qint64 m_claims = 0;
    bool m_isResumed = false;
};

} // namespace

Result<> fillDemo(Book& book, const DemoOptions& options, const OnProgress& progress)
{
    constexpr qint64 debtorsPerReport = 1'000;
    const QByteArray fingerprint = idempotencyKey({ u"demo"_s, countryCode(options.country),
        QString::number(options.claims), QString::number(options.seed) });
    const Batch batch = TRY(book.beginBatch(Operation::Demo, u"Demo"_s, fingerprint));
    DemoWriter writer(book, options, batch);
    qint64 debtors = 0;
    TRY(book.runBatch(batch, [&](Transaction& transaction) -> Result<bool> {
        if (++debtors % debtorsPerReport == 0 && progress && !progress(writer.claims(), options.claims))
            return fail(ErrorCode::Cancelled);
        return writer.step(transaction);
    }));
    return book.finishBatch(batch);
}

} // namespace mahnwerk
