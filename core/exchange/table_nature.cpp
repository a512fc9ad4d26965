// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_nature.h"

#include "core/base/text.h"
#include "core/exchange/datev_header.h"
#include "core/exchange/header_words.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

struct DatevCategory {
    int number;
    const char* key;
};
// DATEV format description, categories of the header record.
constexpr std::array datevCategories
    = { DatevCategory { 16, "datev-customers-suppliers" }, DatevCategory { 20, "datev-account-labels" },
          DatevCategory { 21, "datev-postings" }, DatevCategory { 44, "datev-text-keys" },
          DatevCategory { 46, "datev-payment-terms" }, DatevCategory { 48, "datev-addresses" },
          DatevCategory { 62, "datev-assets" }, DatevCategory { 63, "datev-assets" },
          DatevCategory { 65, "datev-recurring-postings" }, DatevCategory { 67, "datev-posting-texts" } };

TableNature datevNature(const DatevHeader& header)
{
    const auto known = std::ranges::find(datevCategories, header.category, &DatevCategory::number);
    if (known == datevCategories.end())
        return {};
    return { QString::fromLatin1(known->key), header.name };
}

QSet<QString> headerSet(const Table& table, int headerRow)
{
    QSet<QString> words;
    if (headerRow < 0)
        return words;
    for (int column = 0; column < table.width(headerRow); ++column)
        words.insert(headerPhrase(table.cell(headerRow, column).text));
    return words;
}

bool hasOne(const QSet<QString>& headers, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return headers.contains(headerPhrase(word)); });
}

/// Debit and credit side, or account and contra account: postings, which are no open items.
bool isLedger(const QSet<QString>& headers)
{
    const bool sides = hasOne(headers, { u"Soll", u"Debit", u"Débit", u"Dare" })
        && hasOne(headers, { u"Haben", u"Credit", u"Crédit", u"Avere" });
    const bool accounts = hasOne(headers, { u"Kto", u"Konto", u"Account", u"Compte", u"Conto" })
        && hasOne(headers, { u"GKto", u"Gegenkonto", u"Contra account", u"Contre-compte", u"Contropartita" });
    return sides || accounts;
}

bool hasAmount(const Mapping& mapping)
{
    return mapping.has(ItemField::OpenAmount) || mapping.has(ItemField::InvoiceAmount)
        || mapping.has(ItemField::PositionAmount);
}

int contactColumns(const Mapping& mapping)
{
    constexpr std::array contacts = { ItemField::Email, ItemField::Phone, ItemField::Street, ItemField::City, ItemField::Postcode,
        ItemField::PostcodeCity, ItemField::Salutation, ItemField::Language };
    return static_cast<int>(std::ranges::count_if(contacts, [&](ItemField field) { return mapping.has(field); }));
}

} // namespace

TableNature natureOf(const Table& table, const Mapping& mapping)
{
    if (const auto datev = datevHeader(table))
        return datevNature(*datev);
    const QSet<QString> headers = headerSet(table, mapping.headerRow);
    const bool dated = mapping.has(ItemField::DueDate) || mapping.has(ItemField::Terms);
    if (isLedger(headers) && !dated)
        return { u"ledger-journal"_s, {} };
    if (dated)
        return {};
    if (hasOne(headers,
            { u"Price", u"Preis", u"Prix", u"Prezzo", u"Unit price", u"Einzelpreis", u"Verkaufspreis" }))
        return { u"product-list"_s, {} };
    if (hasAmount(mapping))
        return {};
    if (contactColumns(mapping) >= 3 && (mapping.has(ItemField::Name) || mapping.has(ItemField::Company)))
        return { u"customer-list"_s, {} };
    return {};
}

} // namespace mahnwerk
