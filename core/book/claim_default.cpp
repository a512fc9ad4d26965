// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/claim_default.h"

#include "core/book/account_commands.h"
#include "core/storage/case_store.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

Result<std::optional<DefaultStart>> defaultOf(Book& book, Key<Claim> key, DefaultFacts facts, std::optional<Country> country)
{
    const Claim claim = TRY(row(book.database(), key));
    const Case file = TRY(row(book.database(), claim.caseKey));
    const Creditor creditor = TRY(row(book.database(), file.creditor));
    const Debtor debtor = TRY(row(book.database(), file.debtor));
    if (facts.dueDate.isNull())
        facts.dueDate = claim.dueDate;
    facts.isConsumer = facts.isConsumer && debtor.kind == DebtorKind::Person;
    const Country law = country ? *country : TRY(countryFromCode(creditor.country));
    const Region region = Region::of(debtor.country, debtor.region);
    const bool isThere = !region.isNull() && region.country() == law;
    return defaultStart(*book.law(), facts, isThere ? region : Region(law));
}

Result<> setDefault(Book& book, Key<Claim> key, const DefaultStart& start, bool isCorrection)
{
    TermsDraft draft;
    draft.interestFrom = start.firstDay;
    draft.defaultReason = QString(nameOf(start.trigger));
    draft.isCorrection = isCorrection;
    return setTerms(book, key, draft);
}

} // namespace mahnwerk
