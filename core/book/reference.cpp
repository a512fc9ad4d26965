// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/reference.h"

#include "core/base/text.h"
#include "core/storage/account_store.h"
#include "core/storage/case_store.h"
#include "core/storage/dunning_store.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> notFound(const QString& what, const QString& text)
{
    return fail(ErrorCode::NotFound, { what, text });
}

std::optional<QByteArray> idIn(const QString& text)
{
    const auto uuid = Uuid::fromString(text);
    return uuid ? std::optional(uuid->toBytes()) : std::nullopt;
}

Result<std::optional<Claim>> claimNamed(Book& book, const QString& text)
{
    Database& database = book.database();
    if (const auto id = idIn(text))
        return claimById(database, *id);
    const qsizetype slash = text.lastIndexOf(u'/');
    if (slash > 0) {
        if (const auto file = TRY(caseByNumber(database, text.left(slash).toUpper()))) {
            for (const Claim& claim : TRY(claimsOf(database, file->key))) {
                if (claim.ordinal == text.mid(slash + 1).toInt())
                    return claim;
            }
        }
    }
    return claimByReference(database, text);
}

Result<std::optional<Case>> caseNamed(Book& book, const QString& text)
{
    if (const auto id = idIn(text))
        return caseById(book.database(), *id);
    return caseByNumber(book.database(), text.toUpper());
}

} // namespace

QString claimNumber(const Case& file, const Claim& claim)
{
    return file.number + u'/' + QString::number(claim.ordinal);
}

Result<Claim> findClaim(Book& book, const QString& text)
{
    if (auto claim = TRY(claimNamed(book, text)))
        return *claim;
    const auto file = TRY(caseNamed(book, text));
    if (!file)
        return notFound(u"claim"_s, text);
    auto claims = TRY(claimsOf(book.database(), file->key));
    if (claims.size() == 1)
        return claims.front();
    QStringList candidates;
    for (const Claim& claim : claims)
        candidates.append(claimNumber(*file, claim));
    return fail(ErrorCode::Ambiguous, { u"claim"_s, text, candidates.join(u", "_s) });
}

Result<Subject> findSubject(Book& book, const QString& text)
{
    if (auto file = TRY(caseNamed(book, text)))
        return Subject { *file, {} };
    if (auto claim = TRY(claimNamed(book, text)))
        return Subject { TRY(row(book.database(), claim->caseKey)), claim };
    const auto debtor = findDebtor(book, text);
    if (!debtor)
        return std::unexpected(debtor.error());
    std::vector<Case> open;
    QStringList candidates;
    for (const Case& file : TRY(casesOfDebtor(book.database(), debtor->key))) {
        if (TRY(caseFigures(book.database(), file.key)).claimsOpen == 0)
            continue;
        open.push_back(file);
        candidates.append(file.number);
    }
    if (open.size() == 1)
        return Subject { open.front(), {} };
    if (open.empty())
        return notFound(u"open case"_s, text);
    return fail(ErrorCode::Ambiguous, { u"case"_s, text, candidates.join(u", "_s) });
}

Result<Debtor> findDebtor(Book& book, const QString& text)
{
    Database& database = book.database();
    if (const auto id = idIn(text)) {
        if (auto debtor = TRY(debtorById(database, *id)))
            return *debtor;
    }
    if (const auto file = TRY(caseNamed(book, text)))
        return row(database, file->debtor);
    const auto found = TRY(findDebtors(database, text, 6));
    if (found.empty())
        return notFound(u"debtor"_s, text);
    if (found.size() == 1)
        return row(database, found.front().key);
    QStringList candidates;
    for (const FoundDebtor& one : found)
        candidates.append(one.name + u" ("_s + one.id.uuid.toString() + u')');
    return fail(ErrorCode::Ambiguous, { u"debtor"_s, text, candidates.join(u", "_s) });
}

Result<Creditor> findCreditor(Book& book, const QString& text)
{
    const auto known = TRY(creditors(book.database()));
    for (const Creditor& creditor : known) {
        if (folded(creditor.name) == folded(text) || creditor.id.uuid.toString() == text)
            return creditor;
    }
    return notFound(u"creditor"_s, text);
}

Result<Hold> findHold(Book& book, const QString& id)
{
    if (const auto bytes = idIn(id)) {
        if (auto hold = TRY(holdById(book.database(), *bytes)))
            return *hold;
    }
    return notFound(u"hold"_s, id);
}

Result<ClaimEvent> findClaimEvent(Book& book, const QString& id)
{
    if (const auto bytes = idIn(id)) {
        if (auto event = TRY(claimEventById(book.database(), *bytes)))
            return *event;
    }
    return notFound(u"event"_s, id);
}

Result<ContactPoint> findContactPoint(Book& book, const QString& id)
{
    if (const auto bytes = idIn(id)) {
        if (auto point = TRY(contactPointById(book.database(), *bytes)))
            return *point;
    }
    return notFound(u"contact point"_s, id);
}

Result<Entry> findEntry(Book& book, const QString& id)
{
    if (const auto bytes = idIn(id)) {
        if (auto entry = TRY(entryById(book.database(), *bytes)))
            return *entry;
    }
    return notFound(u"entry"_s, id);
}

Result<Payment> findPayment(Book& book, const QString& id)
{
    if (const auto bytes = idIn(id)) {
        if (auto payment = TRY(paymentById(book.database(), *bytes)))
            return *payment;
    }
    return notFound(u"payment"_s, id);
}

Result<DunningRun> findRun(Book& book, const QString& text)
{
    const auto id = idIn(text);
    if (auto run = TRY(id ? runById(book.database(), *id) : runByNumber(book.database(), text.toInt())))
        return *run;
    return notFound(u"run"_s, text);
}

Result<Batch> findBatch(Book& book, const QString& text)
{
    if (text == u"last"_s) {
        const auto newest = TRY(batches(book.database(), 1));
        if (newest.empty())
            return notFound(u"batch"_s, text);
        return newest.front();
    }
    const auto id = idIn(text);
    return id ? batchNamed(book.database(), *id) : notFound(u"batch"_s, text);
}

} // namespace mahnwerk
