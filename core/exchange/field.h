// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace mahnwerk {

/// What a column of a list of open items may hold.
enum class ItemField : quint8 {
    Ignore,
    // Debtor
    DebtorNumber,
    Name, ///< surname, full name or company
    FirstName,
    Company,
    Salutation,
    Street, ///< with or without the house number
    HouseNumber,
    Postcode,
    City,
    PostcodeCity,
    Country,
    Region, ///< canton or Land
    Language,
    Email, ///< may occur several times
    Phone, ///< may occur several times, and several numbers in a cell
    // Claim
    Reference, ///< invoice number
    IssueDate,
    DueDate,
    Terms, ///< days to pay, or words such as "Net 30"
    InvoiceAmount,
    OpenAmount,
    PaidAmount,
    PositionAmount, ///< of one line of an invoice, VAT included
    Currency,
    DebitCredit, ///< S or H, Soll or Haben
    DunningLevel,
    Status,
    OpenFlag, ///< yes or no
    PaidDate,
    Note, ///< may occur several times
    CallNote, ///< date and note of a call; may occur several times
    DisputeFlag,
    DisputeReason,
    PaymentReference, ///< QR or ESR reference, creditor reference
    Iban,
    Creditor,
    DocumentType, ///< customer or supplier, invoice or credit note
};

std::span<const ItemField> allFields();

/// "debtor-number": for mapping files and JSON.
QString fieldKey(ItemField field);
std::optional<ItemField> fieldFromKey(QStringView key);

enum class FieldValue { Text, Amount, Date };
FieldValue valueOf(ItemField field);

/// Whether several columns may hold it.
bool mayRepeat(ItemField field);

} // namespace mahnwerk
