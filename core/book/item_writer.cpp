// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/item_writer.h"

#include "core/base/text.h"
#include "core/claims/entry.h"
#include "core/claims/hold.h"
#include "core/contacts/contact.h"
#include "core/dunning/procedure.h"
#include "core/parties/contact_point.h"

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int disputeDays = 30;
const QString paidText = u"paid according to list"_s;
const QString additionText = u"addition"_s;
const QString listSource = u"list"_s;

/// The creditor's number of the debtor; lists without numbers are told apart by name and postcode.
QString identityOf(const ImportedDebtor& debtor)
{
    return debtor.number.isEmpty() ? u"name:"_s + folded(debtor.name) + u'/' + debtor.postcode : debtor.number;
}

Salutation salutationOf(const QString& text)
{
    const QString word = folded(text);
    static const QStringList women = { u"frau"_s, u"madame"_s, u"mme"_s, u"signora"_s, u"mrs"_s, u"ms"_s, u"f"_s };
    static const QStringList men = { u"herr"_s, u"herrn"_s, u"monsieur"_s, u"m"_s, u"signor"_s, u"mr"_s };
    return women.contains(word) ? Salutation::Ms : men.contains(word) ? Salutation::Mr : Salutation::None;
}

/// The debtor as the list has it, over what the book knows: what the list leaves out stays.
Debtor merged(Debtor debtor, const ImportedDebtor& from)
{
    const bool isCompany = from.kind == PartyKind::Company || (from.kind == PartyKind::Unknown && from.firstName.isEmpty());
    debtor.kind = isCompany ? DebtorKind::Company : DebtorKind::Person;
    const bool isSplit = !isCompany && !from.lastName.isEmpty() && !from.firstName.isEmpty();
    debtor.name = isSplit ? from.lastName : from.name;
    debtor.firstName = isSplit ? from.firstName : QString();
    if (const Salutation salutation = salutationOf(from.salutation); salutation != Salutation::None)
        debtor.salutation = salutation;
    if (!from.language.isEmpty())
        debtor.language = from.language;
    if (!from.country.isEmpty())
        debtor.country = from.country;
    if (const Region region = Region::of(from.country, from.region); !region.isNull() && !region.part().isEmpty())
        debtor.region = region.part();
    return debtor.withFolded();
}

bool isSame(const ContactPoint& point, ContactPointKind kind, const QString& value)
{
    if (point.kind != kind)
        return false;
    if (kind == ContactPointKind::Phone)
        return digitsOf(point.value) == digitsOf(value);
    return folded(point.value) == folded(value);
}

bool isSameAddress(const ContactPoint& point, const ImportedDebtor& from)
{
    return point.kind == ContactPointKind::Address
        && folded(QString(point.street + u' ' + point.houseNumber))
        == folded(QString(from.street + u' ' + from.houseNumber))
        && point.postcode == from.postcode && folded(point.city) == folded(from.city);
}

/// Contact points of the list that the book does not have.
std::vector<ContactPoint> newPoints(const std::vector<ContactPoint>& known, const ImportedDebtor& from, Key<Debtor> debtor)
{
    std::vector<ContactPoint> fresh;
    const auto add = [&](ContactPointKind kind, const QString& value) {
        const auto isIt = [&](const ContactPoint& point) { return isSame(point, kind, value); };
        if (!value.isEmpty() && std::ranges::none_of(known, isIt) && std::ranges::none_of(fresh, isIt))
            fresh.push_back({ .debtor = debtor, .kind = kind, .value = value, .source = listSource });
    };
    const bool hasAddress = !from.city.isEmpty() || !from.postcode.isEmpty();
    if (hasAddress
        && std::ranges::none_of(known, [&](const ContactPoint& point) { return isSameAddress(point, from); })) {
        fresh.push_back({ .debtor = debtor, .kind = ContactPointKind::Address, .street = from.street,
            .houseNumber = from.houseNumber, .postcode = from.postcode, .city = from.city, .country = from.country,
            .state = ContactPointState::Active, .source = listSource });
    }
    for (const QString& phone : from.phones)
        add(ContactPointKind::Phone, phone);
    for (const QString& email : from.emails)
        add(ContactPointKind::Email, email);
    add(ContactPointKind::Iban, from.iban);
    return fresh;
}

} // namespace

ItemWriter::ItemWriter(Book& book, const OpenItemList& list, const Creditor& creditor)
    : m_book(book)
    , m_list(list)
    , m_creditor(creditor)
    , m_intake(book.today())
    , m_debtors(list.debtors.size())
{
}

QByteArray ItemWriter::idempotencyKeyOf(const OpenItem& item, const Creditor& creditor) const
{
    return claimIdempotencyKey(creditor.id, identityOf(m_list.debtors[static_cast<size_t>(item.debtor)]), item.reference);
}

Result<const Creditor*> ItemWriter::creditorOf(Transaction* transaction, const OpenItem& item)
{
    if (item.creditor.isEmpty() || folded(item.creditor) == folded(m_creditor.name))
        return &m_creditor;
    if (m_creditors.empty()) {
        for (const Creditor& creditor : TRY(creditors(m_book.database())))
            m_creditors[folded(creditor.name)] = creditor;
    }
    const QString name = folded(item.creditor);
    if (const auto found = m_creditors.find(name); found != m_creditors.end())
        return &found->second;
    if (!transaction)
        return nullptr;
    Creditor creditor { .name = item.creditor, .country = m_creditor.country, .language = m_creditor.language,
        .currency = m_creditor.currency, .procedure = m_creditor.procedure };
    TRY(transaction->insert(creditor));
    return &(m_creditors[name] = std::move(creditor));
}

Result<std::optional<Debtor>> ItemWriter::known(const ImportedDebtor& from, const Creditor& creditor)
{
    return debtorByNumber(m_book.database(), creditor.key, identityOf(from));
}

Result<ImportLine> ItemWriter::look(int index)
{
    const OpenItem& item = m_list.items[static_cast<size_t>(index)];
    const Creditor* creditor = TRY(creditorOf(nullptr, item));
    ImportLine line { .item = index };
    if (!creditor)
        return line;
    line.idempotencyKey = idempotencyKeyOf(item, *creditor);
    const auto claim = TRY(claimByIdempotencyKey(m_book.database(), item.reference, line.idempotencyKey));
    if (!claim)
        return line;
    line.claim = claim->key;
    const ClaimFigures figures = TRY(figuresOf(m_book.database(), claim->key));
    line.openBefore = Money(figures.principal, item.open.currency());
    line.action = TRY(differenceOf(item, *claim)).any() ? ImportAction::Update : ImportAction::Unchanged;
    return line;
}

Result<ItemWriter::Difference> ItemWriter::differenceOf(const OpenItem& item, const Claim& claim)
{
    const ClaimFigures figures = TRY(figuresOf(m_book.database(), claim.key));
    const Case file = TRY(row(m_book.database(), claim.caseKey));
    Difference difference;
    if (file.currency != item.open.currency())
        return fail(ErrorCode::CurrencyMismatch, { item.open.currency().code(), file.currency.code() });
    difference.amount = item.open.minor() - (figures.isClosed ? 0 : figures.principal);
    difference.due = item.due != claim.dueDate;
    difference.issued = !item.issued.isNull() && item.issued != claim.issueDate;
    difference.level = item.dunningLevel.value_or(0) > figures.level;
    const Debtor debtor = TRY(row(m_book.database(), file.debtor));
    difference.debtor = TRY(updateDebtor(nullptr, debtor, m_list.debtors[static_cast<size_t>(item.debtor)]));
    return difference;
}

/// Whether the list knows the debtor otherwise; writes it if there is a transaction.
Result<bool> ItemWriter::updateDebtor(Transaction* transaction, const Debtor& debtor, const ImportedDebtor& from)
{
    const Debtor after = merged(debtor, from);
    const auto fresh = newPoints(TRY(contactPointsOf(m_book.database(), debtor.key)), from, debtor.key);
    if (transaction) {
        TRY(transaction->update(debtor, after));
        for (ContactPoint point : fresh)
            TRY(transaction->insert(point));
    }
    return after != debtor || !fresh.empty();
}

Result<ItemWriter::FoundDebtor> ItemWriter::debtorFor(Transaction& transaction, int index, const Creditor& creditor)
{
    KnownDebtor& kept = m_debtors[static_cast<size_t>(index)];
    if (!kept.debtor.isNull() && kept.creditor == creditor.key)
        return FoundDebtor { kept.debtor };
    const ImportedDebtor& from = m_list.debtors[static_cast<size_t>(index)];
    if (auto found = TRY(known(from, creditor))) {
        TRY(updateDebtor(&transaction, *found, from));
        kept = { creditor.key, found->key };
        return FoundDebtor { kept.debtor };
    }
    Debtor debtor = merged({ .language = creditor.language, .country = creditor.country }, from);
    TRY(transaction.insert(debtor));
    for (ContactPoint point : newPoints({}, from, debtor.key))
        TRY(transaction.insert(point));
    kept = { creditor.key, debtor.key };
    return FoundDebtor { kept.debtor, true };
}

Result<ImportAction> ItemWriter::write(Transaction& transaction, const ImportLine& line)
{
    const OpenItem& item = m_list.items[static_cast<size_t>(line.item)];
    const Creditor& creditor = *TRY(creditorOf(&transaction, item));
    const QByteArray key = line.idempotencyKey.isEmpty() ? idempotencyKeyOf(item, creditor) : line.idempotencyKey;
    const auto claim = TRY(claimByIdempotencyKey(m_book.database(), item.reference, key));
    if (!claim) {
        TRY(create(transaction, item, key, creditor));
        return ImportAction::Create;
    }
    const Difference difference = TRY(differenceOf(item, *claim));
    if (!difference.any())
        return ImportAction::Unchanged;
    TRY(update(transaction, item, *claim, difference));
    return ImportAction::Update;
}

Result<> ItemWriter::create(
    Transaction& transaction, const OpenItem& item, const QByteArray& key, const Creditor& creditor)
{
    const ImportedDebtor& from = m_list.debtors[static_cast<size_t>(item.debtor)];
    const auto [debtor, isNew] = TRY(debtorFor(transaction, item.debtor, creditor));
    const Claim claim = TRY(m_intake.add(transaction,
        { .idempotencyKey = key, .creditor = creditor.key, .country = creditor.country, .debtor = debtor, .isNewDebtor = isNew,
            .region = Region::of(from.country, from.region), .debtorNumber = identityOf(from), .reference = item.reference,
            .issue = item.issued, .due = item.due, .amount = item.open, .bookedAt = m_book.now(),
            .source = listSource }));
    if (item.dunningLevel.value_or(0) > 0)
        TRY(takeOver(transaction, item, claim, creditor));
    return addRemarks(transaction, item, claim);
}

Result<> ItemWriter::takeOver(Transaction& transaction, const OpenItem& item, const Claim& claim, const Creditor& creditor)
{
    const Procedure* procedure = procedureNamed(creditor.procedure);
    const int last = (procedure ? *procedure : procedures().front()).levels.back().number;
    const Money none(0, item.open.currency());
    // When the list does not say since when, the deadline of that level ends with the list's day.
    return m_intake.takeOverLevel(transaction, claim,
        { .procedure = creditor.procedure, .level = std::min(*item.dunningLevel, last), .date = m_book.today(),
            .deadline = m_book.today(), .principalOpen = item.open, .costsOpen = none, .fee = none });
}

Result<> ItemWriter::addRemarks(Transaction& transaction, const OpenItem& item, const Claim& claim)
{
    if (!item.note.isEmpty()) {
        Contact note { .caseKey = claim.caseKey, .kind = ContactKind::Note, .at = m_book.now(),
            .date = m_book.today(), .user = m_book.user(), .text = item.note };
        TRY(transaction.insert(note));
    }
    for (const NotedCall& call : item.calls) {
        Contact contact { .caseKey = claim.caseKey, .kind = ContactKind::Call, .direction = Direction::Out,
            .at = m_book.now(), .date = call.on.isNull() ? m_book.today() : call.on, .user = m_book.user(),
            .text = call.text };
        TRY(transaction.insert(contact));
    }
    if (item.disputed || !item.disputeReason.isEmpty()) {
        Hold hold { .claim = claim.key,
            .reason = item.disputeReason.isEmpty() ? u"dispute"_s : item.disputeReason, .placedOn = m_book.today(),
            .until = m_book.today().addDays(disputeDays) };
        TRY(transaction.insert(hold));
    }
    return {};
}

Result<> ItemWriter::update(
    Transaction& transaction, const OpenItem& item, const Claim& claim, const Difference& difference)
{
    if (difference.debtor) {
        const Case file = TRY(row(m_book.database(), claim.caseKey));
        const Debtor debtor = TRY(row(m_book.database(), file.debtor));
        TRY(updateDebtor(&transaction, debtor, m_list.debtors[static_cast<size_t>(item.debtor)]));
    }
    Claim after = claim;
    after.dueDate = item.due;
    if (difference.issued)
        after.issueDate = item.issued;
    if (difference.amount > 0)
        after.closingReason = ClosingReason::None; // open again, says the list
    TRY(transaction.update(claim, after));
    if (difference.level)
        TRY(takeOver(transaction, item, claim, *TRY(creditorOf(&transaction, item))));
    if (difference.amount != 0)
        TRY(correct(transaction, claim, Money(difference.amount, item.open.currency())));
    return {};
}

Result<> ItemWriter::correct(Transaction& transaction, const Claim& claim, Money difference)
{
    const bool isPaid = difference.isNegative();
    Entry entry { .claim = claim.key, .kind = isPaid ? EntryKind::CreditNote : EntryKind::Principal,
        .amount = isPaid ? -difference : difference, .valueDate = m_book.today(), .bookedAt = m_book.now(),
        .text = isPaid ? paidText : additionText, .source = listSource };
    TRY(transaction.insert(entry));
    return {};
}

Result<> ItemWriter::settle(Transaction& transaction, const OpenClaim& open)
{
    const Claim claim = TRY(row(m_book.database(), open.claim));
    const ClaimFigures figures = TRY(figuresOf(m_book.database(), open.claim));
    const qint64 left = figures.isClosed ? 0 : figures.principal + figures.costs;
    if (left == 0)
        return {};
    return correct(transaction, claim, -Money(left, open.principal.currency()));
}

} // namespace mahnwerk
