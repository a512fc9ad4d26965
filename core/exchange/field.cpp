// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/field.h"

#include <algorithm>
#include <array>

namespace mahnwerk {

namespace {

constexpr std::array fields = { ItemField::Ignore, ItemField::DebtorNumber, ItemField::Name, ItemField::FirstName,
    ItemField::Company, ItemField::Salutation, ItemField::Street, ItemField::HouseNumber, ItemField::Postcode, ItemField::City,
    ItemField::PostcodeCity, ItemField::Country, ItemField::Region, ItemField::Language, ItemField::Email, ItemField::Phone,
    ItemField::Reference, ItemField::IssueDate, ItemField::DueDate, ItemField::Terms, ItemField::InvoiceAmount, ItemField::OpenAmount,
    ItemField::PaidAmount, ItemField::PositionAmount, ItemField::Currency, ItemField::DebitCredit, ItemField::DunningLevel,
    ItemField::Status, ItemField::OpenFlag, ItemField::PaidDate, ItemField::Note, ItemField::CallNote, ItemField::DisputeFlag,
    ItemField::DisputeReason, ItemField::PaymentReference, ItemField::Iban, ItemField::Creditor, ItemField::DocumentType };

constexpr std::array keys = { "ignore", "debtor-number", "name", "first-name", "company", "salutation",
    "street", "house-number", "postcode", "city", "postcode-city", "country", "region", "language", "email",
    "phone", "reference", "issue-date", "due-date", "terms", "invoice-amount", "open-amount", "paid-amount",
    "position-amount", "currency", "debit-credit", "dunning-level", "status", "open-flag", "paid-date",
    "note", "call-note", "dispute-flag", "dispute-reason", "payment-reference", "iban", "creditor",
    "document-type" };

static_assert(fields.size() == keys.size());
static_assert(fields.back() == static_cast<ItemField>(fields.size() - 1));

constexpr std::array amounts
    = { ItemField::InvoiceAmount, ItemField::OpenAmount, ItemField::PaidAmount, ItemField::PositionAmount };
constexpr std::array dates = { ItemField::IssueDate, ItemField::DueDate, ItemField::PaidDate };
constexpr std::array repeating = { ItemField::Ignore, ItemField::Email, ItemField::Phone, ItemField::Note, ItemField::CallNote };

} // namespace

std::span<const ItemField> allFields() { return fields; }

QString fieldKey(ItemField field) { return QString::fromLatin1(keys[static_cast<size_t>(field)]); }

std::optional<ItemField> fieldFromKey(QStringView key)
{
    for (const ItemField field : fields) {
        if (fieldKey(field) == key)
            return field;
    }
    return std::nullopt;
}

FieldValue valueOf(ItemField field)
{
    if (std::ranges::find(amounts, field) != amounts.end())
        return FieldValue::Amount;
    return std::ranges::find(dates, field) != dates.end() ? FieldValue::Date : FieldValue::Text;
}

bool mayRepeat(ItemField field) { return std::ranges::find(repeating, field) != repeating.end(); }

} // namespace mahnwerk
