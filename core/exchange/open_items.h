// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_guess.h"
#include "core/exchange/mapping.h"
#include "core/exchange/party_text.h"

#include <optional>
#include <vector>

namespace mahnwerk {

/// For rows that leave it out.
struct ImportDefaults {
    Currency currency;
    QString country; ///< ISO code, for addresses
};

/// Who owes: all rows of a file with the same debtor number (and creditor), else with the same name and
/// address. Each attribute is the first one that is filled.
struct ImportedDebtor {
    QString number; ///< as in the file, leading zeros kept; may be empty
    PartyKind kind = PartyKind::Unknown;
    QString name; ///< as in the file, never empty: company, else full name, else number
    QString company; ///< from a column of companies, or the name if it is one
    QString lastName; ///< where the file tells it apart
    QString firstName;
    QString salutation;
    QString language; ///< "de", "fr", "it", "en", "rm" or empty
    QString street;
    QString houseNumber;
    QString postcode;
    QString city;
    QString country; ///< ISO code; the default where the row has an address but no country
    QString region; ///< canton or Land, as in the file
    QStringList phones; ///< as in the file, each once
    QStringList emails;
    QString iban;
    QStringList otherNames; ///< names of later rows that differ ("WINC co", "WINC llc")
};

/// A call that the list notes ("angerufen am"); becomes a contact of the past.
struct NotedCall {
    Date on; ///< none if the text starts with no day; "12.11." is the first one on or after the issue date
    QString text;
};

enum class DueDateFrom : quint8 { Column, Terms, DefaultTerms };

/// What becomes a claim with its principal entry.
struct OpenItem {
    int debtor = 0; ///< index into OpenItemList::debtors
    QString creditor; ///< empty: the one the user imports for
    QString reference; ///< invoice number
    QString paymentReference; ///< QR, ESR or creditor reference, without blanks
    Date issued; ///< none if the file leaves it out
    Date due;
    DueDateFrom dueFrom = DueDateFrom::Column;
    Money open; ///< > 0
    Money invoiced; ///< zero without currency if the file leaves it out
    std::optional<int> dunningLevel; ///< 0-9
    QString status; ///< as in the file
    QString note; ///< several columns on lines of their own
    std::vector<NotedCall> calls;
    bool disputed = false;
    QString disputeReason;
    std::vector<int> rows; ///< of the file, from 1; several for an invoice in positions
};

enum class RefusalReason : quint8 {
    BrokenQuotes, ///< the cells of the row are not certain
    DebtorMissing,
    ReferenceMissing,
    ReferenceDamaged, ///< a long number that the spreadsheet rounded ("1.23457E+26")
    AmountMissing,
    AmountUnreadable, ///< no number, or ambiguous
    AmountTooPrecise, ///< more digits than the currency has
    AmountTooLarge,
    AmountsDiffer, ///< rows of one invoice name different amounts, days or currencies
    CurrencyUnknown,
    CurrencyMissing,
    DateUnreadable, ///< no day, or ambiguous
    DueDateMissing, ///< and no terms to count it: somebody must say when it was due
    Duplicate, ///< same debtor, reference and amount as an earlier row; value: its row
    SameReferenceOtherAmount, ///< both rows are refused, as nobody can know which one holds; value: the other
                              ///< row
    InvoiceIncomplete, ///< another position of the invoice is refused; value: its row
    TextTooLong,
};

enum class SkipReason : quint8 {
    Draft,
    Paid,
    Cancelled,
    Supplier, ///< payable, not receivable
    CreditNote, ///< or an amount below zero
    Payment,
    ZeroAmount,
    TotalRow,
    RepeatedHeader, ///< a header between the rows, as at the top of a printed page
    Footnote, ///< a row with a single cell
};

struct RefusedRow {
    int row = 0; ///< of the file, from 1
    ItemField field = ItemField::Ignore;
    RefusalReason reason = RefusalReason::BrokenQuotes;
    QString value; ///< what stands in the cell
    Money amount; ///< of the row, if it can be read (else no currency)
};

struct SkippedRow {
    int row = 0;
    SkipReason reason = SkipReason::Draft;
    QString value;
    Money amount;
};

/// Every filled row below the header is in exactly one item, or refused, or skipped.
struct OpenItemList {
    std::vector<ImportedDebtor> debtors; ///< those with items, in the order of the file
    std::vector<OpenItem> items;
    std::vector<RefusedRow> refused; ///< by row
    std::vector<SkippedRow> skipped; ///< by row
    int dataRows = 0;
    int blankRows = 0;
    int roundedItems = 0; ///< sums or formula results that had more digits than the currency
    std::vector<Money> sums; ///< of the items, one per currency, by code
};

/// Reads the rows of a table. Decisions: docs/manual/import.md.
/// Errors: MappingIncomplete (missing fields), FileTooLarge (more text than fits).
Result<OpenItemList> readOpenItems(
    const Table& table, const Mapping& mapping, const ImportDefaults& defaults);

/// "due-date-missing": for JSON.
QString reasonKey(RefusalReason reason);
QString reasonKey(SkipReason reason);

} // namespace mahnwerk
