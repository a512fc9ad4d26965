// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/office_commands.h"

#include "core/base/iban.h"
#include "core/base/region.h"
#include "core/book/retract.h"
#include "core/storage/case_store.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

Result<Office> tidied(Office office)
{
    for (QString* text : { &office.name, &office.street, &office.houseNumber, &office.postcode, &office.city, &office.phone,
             &office.email, &office.website, &office.registration, &office.supervision })
        *text = text->simplified();
    if (office.name.isEmpty())
        return fail(ErrorCode::MissingValue, { u"name"_s });
    office.country = countryCode(TRY(countryFromCode(office.country.trimmed())));
    office.iban = office.iban.trimmed().isEmpty() ? QString() : TRY(Iban::parse(office.iban)).text();
    if (!office.email.isEmpty() && (!office.email.contains(u'@') || office.email.contains(u' ')))
        return fail(ErrorCode::InvalidValue, { u"email"_s, office.email });
    return office;
}

Result<std::optional<Office>> officeOf(Book& book)
{
    return collectionOffice(book.database());
}

Result<> setOffice(Book& book, Office wanted)
{
    Office after = TRY(tidied(std::move(wanted)));
    return book.transact(Operation::EditOffice, [&](Transaction& transaction) -> Result<> {
        const auto before = TRY(collectionOffice(transaction.database()));
        if (before) {
            after.key = before->key;
            after.id = before->id;
            return transaction.update(*before, after);
        }
        TRY(transaction.insert(after));
        return {};
    });
}

Result<> removeOffice(Book& book)
{
    return book.transact(Operation::EditOffice, [&](Transaction& transaction) -> Result<> {
        const auto before = TRY(collectionOffice(transaction.database()));
        if (!before)
            return fail(ErrorCode::NotFound, { u"office"_s, QString() });
        return retract(book, transaction, *before);
    });
}

} // namespace mahnwerk
