// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/account_store.h"

#include "core/storage/rows.h"

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

/// The business day of the change set that inserted a row ('i') or marked it as retracted ('u'); null: none did.
Result<Date> dayOfChange(Database& database, const char* entity, char op, qint64 key)
{
    Statement& found = *TRY(database.bulk(
        "SELECT s.business_date FROM change_row r CROSS JOIN change_set s ON s.n = r.set_n "
        "WHERE r.entity = ?1 AND r.op = ?2 AND r.first_key <= ?3 AND r.last_key >= ?3 AND (r.op = 'i' OR r.fields LIKE '{\"retracted\":%') "
        "ORDER BY r.first_key DESC, s.n DESC LIMIT 1"));
    const Date day = TRY(found.with(QLatin1String(entity), QLatin1String(&op, 1), key).step()) ? found.date(0) : Date();
    found.reset();
    return day;
}

/// Rows of a case that were known on a day.
template<typename T>
Result<std::vector<T>> known(Database& database, const QString& where, Key<Case> key, Date knownOn)
{
    std::vector<T> found = TRY(rows<T>(database, where + u" AND retracted = 0 ORDER BY key"_s, { key.value }));
    if (knownOn.isNull())
        return found;
    const char* name = entity<T>().info.name;
    std::vector<T> then;
    for (T& row : found) {
        if (TRY(dayOfChange(database, name, 'i', row.key.value)) <= knownOn)
            then.push_back(std::move(row));
    }
    for (T& row : TRY(rows<T>(database, where + u" AND retracted = 1 ORDER BY key"_s, { key.value }))) {
        const Date taken = TRY(dayOfChange(database, name, 'u', row.key.value));
        if (TRY(dayOfChange(database, name, 'i', row.key.value)) <= knownOn && taken > knownOn)
            then.push_back(std::move(row));
    }
    std::ranges::sort(then, {}, &T::key);
    return then;
}

/// Terms that came later are not known yet: what the first of them replaced held then.
Result<> takeBackTerms(Database& database, KnownFacts& facts, const QString& where, Key<Case> key)
{
    std::vector<FormerTerms> all = TRY(rows<FormerTerms>(database, where + u" AND retracted = 0 ORDER BY id DESC"_s, { key.value }));
    for (const FormerTerms& terms : all) {
        const bool isKnown = std::ranges::count(facts.formerTerms, terms.key, &FormerTerms::key) > 0;
        for (Claim& claim : facts.claims) {
            if (!isKnown && claim.key == terms.claim)
                claim = withTerms(claim, terms);
        }
    }
    return {};
}

template<typename T>
std::optional<T> firstOf(std::vector<T> found)
{
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace

Result<KnownFacts> knownFacts(Database& database, Key<Case> key, Date knownOn)
{
    KnownFacts facts;
    facts.claims = TRY(known<Claim>(database, u"WHERE case_key = ?"_s, key, knownOn));
    facts.entries = TRY(known<Entry>(database,
        u"WHERE claim_key IN (SELECT key FROM claim WHERE case_key = ?)"_s, key, knownOn));
    facts.payments = TRY(known<Payment>(database, u"WHERE case_key = ?"_s, key, knownOn));
    facts.reversals = TRY(known<Reversal>(database,
        u"WHERE (entry_key IN (SELECT e.key FROM entry e JOIN claim c ON c.key = e.claim_key WHERE c.case_key = ?1) "
        "OR payment_key IN (SELECT key FROM payment WHERE case_key = ?1))"_s,
        key, knownOn));
    const QString ofCase = u"WHERE claim_key IN (SELECT key FROM claim WHERE case_key = ?)"_s;
    facts.formerTerms = TRY(known<FormerTerms>(database, ofCase, key, knownOn));
    std::ranges::sort(facts.formerTerms, {}, [](const FormerTerms& terms) { return terms.id.uuid; });
    facts.plans = TRY(rows<InstalmentPlan>(database, u"WHERE case_key = ?"_s, { key.value }));
    if (!knownOn.isNull())
        TRY(takeBackTerms(database, facts, ofCase, key));
    return facts;
}

Result<std::vector<FormerTerms>> formerTermsOf(Database& database, Key<Claim> key)
{
    return rows<FormerTerms>(database, u"WHERE claim_key = ? AND retracted = 0 ORDER BY key"_s, { key.value });
}

Result<std::optional<Entry>> entryById(Database& database, const QByteArray& id)
{
    return firstOf(TRY(rows<Entry>(database, u"WHERE id = ? AND retracted = 0"_s, { id })));
}

Result<std::optional<Payment>> paymentById(Database& database, const QByteArray& id)
{
    return firstOf(TRY(rows<Payment>(database, u"WHERE id = ? AND retracted = 0"_s, { id })));
}

Result<std::optional<Reversal>> reversalOf(Database& database, Key<Entry> entry, Key<Payment> payment)
{
    return firstOf(TRY(rows<Reversal>(database,
        u"WHERE (entry_key = ? OR payment_key = ?) AND retracted = 0"_s, { entry.value, payment.value })));
}

} // namespace mahnwerk
