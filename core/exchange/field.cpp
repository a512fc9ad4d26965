// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/field.h"

#include <algorithm>
#include <array>

namespace mahnwerk {

namespace {

constexpr std::array fields = { Field::Ignore, Field::DebtorNumber, Field::Name, Field::FirstName,
    Field::Company, Field::Salutation, Field::Street, Field::HouseNumber, Field::Postcode, Field::City,
    Field::PostcodeCity, Field::Country, Field::Region, Field::Language, Field::Email, Field::Phone,
    Field::Reference, Field::IssueDate, Field::DueDate, Field::Terms, Field::InvoiceAmount, Field::OpenAmount,
    Field::PaidAmount, Field::PositionAmount, Field::Currency, Field::DebitCredit, Field::DunningLevel,
    Field::Status, Field::OpenFlag, Field::PaidDate, Field::Note, Field::CallNote, Field::DisputeFlag,
    Field::DisputeReason, Field::PaymentReference, Field::Iban, Field::Creditor, Field::DocumentType };

constexpr std::array keys = { "ignore", "debtor-number", "name", "first-name", "company", "salutation",
    "street", "house-number", "postcode", "city", "postcode-city", "country", "region", "language", "email",
    "phone", "reference", "issue-date", "due-date", "terms", "invoice-amount", "open-amount", "paid-amount",
    "position-amount", "currency", "debit-credit", "dunning-level", "status", "open-flag", "paid-date",
    "note", "call-note", "dispute-flag", "dispute-reason", "payment-reference", "iban", "creditor",
    "document-type" };

static_assert(fields.size() == keys.size());
static_assert(fields.back() == static_cast<Field>(fields.size() - 1));

constexpr std::array amounts
    = { Field::InvoiceAmount, Field::OpenAmount, Field::PaidAmount, Field::PositionAmount };
constexpr std::array dates = { Field::IssueDate, Field::DueDate, Field::PaidDate };
constexpr std::array repeating = { Field::Ignore, Field::Email, Field::Phone, Field::Note, Field::CallNote };

} // namespace

std::span<const Field> allFields() { return fields; }

QString fieldKey(Field field) { return QString::fromLatin1(keys[static_cast<size_t>(field)]); }

std::optional<Field> fieldFromKey(QStringView key)
{
    for (const Field field : fields) {
        if (fieldKey(field) == key)
            return field;
    }
    return std::nullopt;
}

FieldValue valueOf(Field field)
{
    if (std::ranges::find(amounts, field) != amounts.end())
        return FieldValue::Amount;
    return std::ranges::find(dates, field) != dates.end() ? FieldValue::Date : FieldValue::Text;
}

bool mayRepeat(Field field) { return std::ranges::find(repeating, field) != repeating.end(); }

} // namespace mahnwerk
