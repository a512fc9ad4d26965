// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/creditor_commands.h"

#include "core/base/text.h"
#include "core/book/setup.h"
#include "core/dunning/procedure.h"
#include "core/storage/case_store.h"

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

Result<> checkName(const std::vector<Creditor>& known, const Creditor& creditor)
{
    const bool isTaken = std::ranges::any_of(known, [&](const Creditor& other) {
        return other.key != creditor.key && folded(other.name) == folded(creditor.name);
    });
    if (isTaken)
        return fail(ErrorCode::AlreadyExists, { u"creditor"_s, creditor.name });
    return {};
}

Currency currencyOf(const QString& country)
{
    return currencyOf(countryFromCode(country).value_or(Country::Switzerland));
}

/// What goes with the country and was left as it was.
void followCountry(Creditor& creditor, const Creditor& before, bool hasCases)
{
    if (creditor.country == before.country)
        return;
    if (creditor.procedure == before.procedure && before.procedure == standardProcedure(before.country).name)
        creditor.procedure = standardProcedure(creditor.country).name;
    if (!hasCases && creditor.currency == before.currency && before.currency == currencyOf(before.country))
        creditor.currency = currencyOf(creditor.country);
}

} // namespace

Result<Key<Creditor>> addCreditor(Book& book, Creditor creditor)
{
    creditor.key = {};
    creditor.id = {};
    if (creditor.language.isEmpty())
        creditor.language = u"de"_s;
    if (creditor.currency.isNull())
        creditor.currency = currencyOf(creditor.country.trimmed());
    creditor = TRY(tidied(creditor));
    if (creditor.procedure.isEmpty())
        creditor.procedure = standardProcedure(creditor.country).name;
    return book.transact(Operation::AddCreditor, [&](Transaction& transaction) -> Result<Key<Creditor>> {
        TRY(checkName(TRY(creditors(transaction.database())), creditor));
        return transaction.insert(creditor);
    });
}

Result<> editCreditor(Book& book, const Creditor& creditor)
{
    Creditor after = TRY(tidied(creditor));
    return book.transact(Operation::EditCreditor, [&](Transaction& transaction) -> Result<> {
        const auto known = TRY(creditors(transaction.database()));
        const auto before = std::ranges::find(known, after.key, &Creditor::key);
        if (before == known.end())
            return fail(ErrorCode::NotFound, { u"creditor"_s, after.name });
        TRY(checkName(known, after));
        followCountry(after, *before, TRY(hasCases(transaction.database(), after.key)));
        return transaction.update(*before, after);
    });
}

Result<Creditor> creditorOf(Book& book, Key<Case> key)
{
    return row(book.database(), TRY(row(book.database(), key)).creditor);
}

} // namespace mahnwerk
