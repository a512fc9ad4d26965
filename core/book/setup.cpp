// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/setup.h"

#include "core/dunning/procedure.h"
#include "core/parties/creditor.h"

#include <QFile>

namespace mahnwerk {

using namespace Qt::StringLiterals;

Currency currencyOf(Country country)
{
    return country == Country::Switzerland ? Currency::chf() : Currency::eur();
}

Result<std::unique_ptr<Book>> makeBook(const QString& path, const BookOptions& options, const BookSetup& setup)
{
    auto book = TRY(Book::create(path, options));
    if (setup.demoClaims > 0 && setup.creditor.isEmpty())
        return book;
    Creditor creditor { .name = setup.creditor.isEmpty() ? u"Meine Firma"_s : setup.creditor,
        .country = countryCode(setup.country), .language = u"de"_s,
        .currency = setup.currency.value_or(currencyOf(setup.country)),
        .procedure = standardProcedure(countryCode(setup.country)).name };
    const auto made = book->transact(
        Operation::Create, [&](Transaction& transaction) { return transaction.insert(creditor); });
    if (!made) {
        book.reset();
        QFile::remove(path);
        return std::unexpected(made.error());
    }
    return book;
}

} // namespace mahnwerk
