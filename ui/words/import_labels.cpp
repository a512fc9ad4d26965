// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/import_labels.h"

#include <QCoreApplication>

namespace mahnwerk {

namespace {

struct ImportLabels {
    Q_DECLARE_TR_FUNCTIONS(ImportLabels)
};

} // namespace

QString label(ItemField field)
{
    switch (field) {
    case ItemField::Ignore:
        return ImportLabels::tr("leave out");
    case ItemField::DebtorNumber:
        return ImportLabels::tr("Debtor number");
    case ItemField::Name:
        return ImportLabels::tr("Name");
    case ItemField::FirstName:
        return ImportLabels::tr("First name");
    case ItemField::Company:
        return ImportLabels::tr("Company");
    case ItemField::Salutation:
        return ImportLabels::tr("Salutation");
    case ItemField::Street:
        return ImportLabels::tr("Street and number");
    case ItemField::HouseNumber:
        return ImportLabels::tr("House number");
    case ItemField::Postcode:
        return ImportLabels::tr("Postcode");
    case ItemField::City:
        return ImportLabels::tr("Town");
    case ItemField::PostcodeCity:
        return ImportLabels::tr("Postcode + town");
    case ItemField::Country:
        return ImportLabels::tr("Country");
    case ItemField::Region:
        return ImportLabels::tr("Canton or state");
    case ItemField::Language:
        return ImportLabels::tr("Language");
    case ItemField::Email:
        return ImportLabels::tr("E-mail");
    case ItemField::Phone:
        return ImportLabels::tr("Phone");
    case ItemField::Reference:
        return ImportLabels::tr("Invoice number");
    case ItemField::IssueDate:
        return ImportLabels::tr("Invoice date");
    case ItemField::DueDate:
        return ImportLabels::tr("Due date");
    case ItemField::Terms:
        return ImportLabels::tr("Days to pay");
    case ItemField::InvoiceAmount:
        return ImportLabels::tr("Invoice amount");
    case ItemField::OpenAmount:
        return ImportLabels::tr("Open amount");
    case ItemField::PaidAmount:
        return ImportLabels::tr("Paid amount");
    case ItemField::PositionAmount:
        return ImportLabels::tr("Amount of a position");
    case ItemField::Currency:
        return ImportLabels::tr("Currency");
    case ItemField::DebitCredit:
        return ImportLabels::tr("Debit or credit");
    case ItemField::DunningLevel:
        return ImportLabels::tr("Reminders so far");
    case ItemField::Status:
        return ImportLabels::tr("Status");
    case ItemField::OpenFlag:
        return ImportLabels::tr("Open: yes or no");
    case ItemField::PaidDate:
        return ImportLabels::tr("Paid on");
    case ItemField::Note:
        return ImportLabels::tr("Note");
    case ItemField::CallNote:
        return ImportLabels::tr("Call: date + note");
    case ItemField::DisputeFlag:
        return ImportLabels::tr("Disputed: yes or no");
    case ItemField::DisputeReason:
        return ImportLabels::tr("Reason of the dispute");
    case ItemField::PaymentReference:
        return ImportLabels::tr("Payment reference");
    case ItemField::Iban:
        return ImportLabels::tr("IBAN");
    case ItemField::Creditor:
        return ImportLabels::tr("Creditor");
    case ItemField::DocumentType:
        return ImportLabels::tr("Kind of document");
    }
    Q_UNREACHABLE();
}

QString remarkOf(const GuessedColumn& column)
{
    switch (column.remark) {
    case ColumnRemark::None:
        return {};
    case ColumnRemark::Empty:
        return ImportLabels::tr("no cell is filled");
    case ColumnRemark::Unrecognised:
        return ImportLabels::tr("%n cell(s) filled", nullptr, column.count);
    case ColumnRemark::FieldTaken:
        return ImportLabels::tr("“%1” is in another column").arg(label(column.runnerUp));
    case ColumnRemark::CouldBe:
        return ImportLabels::tr("or “%1”? Please choose").arg(label(column.runnerUp));
    case ColumnRemark::OneEach:
        return ImportLabels::tr("unique");
    case ColumnRemark::PersonOrCompany:
        return ImportLabels::tr("company or person is told apart");
    case ColumnRemark::WillBeSplit:
        return ImportLabels::tr("will be split");
    case ColumnRemark::SeveralNumbers:
        return ImportLabels::tr("several numbers in %n cell(s)", nullptr, column.count);
    case ColumnRemark::BecomesHistory:
        return ImportLabels::tr("becomes history, nothing is lost");
    case ColumnRemark::PointNumbers:
        return ImportLabels::tr("numbers like 1'234.50");
    case ColumnRemark::CommaNumbers:
        return ImportLabels::tr("numbers like 1.234,50");
    case ColumnRemark::AmbiguousNumbers:
        return ImportLabels::tr("1.234 reads two ways");
    case ColumnRemark::AmbiguousDates:
        return ImportLabels::tr("03/04/2026 reads two ways");
    case ColumnRemark::MixedFormats:
        return ImportLabels::tr("two formats in one column");
    case ColumnRemark::SomeUnreadable:
        return ImportLabels::tr("%n cell(s) cannot be read", nullptr, column.count);
    case ColumnRemark::PointZeroDropped:
        return ImportLabels::tr("“.0” at the end is dropped");
    }
    Q_UNREACHABLE();
}

QString label(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::BrokenQuotes:
        return ImportLabels::tr("Quotation marks do not match");
    case RefusalReason::DebtorMissing:
        return ImportLabels::tr("Debtor is missing");
    case RefusalReason::ReferenceMissing:
        return ImportLabels::tr("Invoice number is missing");
    case RefusalReason::ReferenceDamaged:
        return ImportLabels::tr("Invoice number is damaged");
    case RefusalReason::AmountMissing:
        return ImportLabels::tr("Amount is missing");
    case RefusalReason::AmountUnreadable:
        return ImportLabels::tr("Amount cannot be read");
    case RefusalReason::AmountTooPrecise:
        return ImportLabels::tr("Amount has too many digits");
    case RefusalReason::AmountTooLarge:
        return ImportLabels::tr("Amount is too large");
    case RefusalReason::AmountsDiffer:
        return ImportLabels::tr("Rows of one invoice differ");
    case RefusalReason::CurrencyUnknown:
        return ImportLabels::tr("Currency is not known");
    case RefusalReason::CurrencyMissing:
        return ImportLabels::tr("Currency is missing");
    case RefusalReason::DateUnreadable:
        return ImportLabels::tr("Date is impossible");
    case RefusalReason::DueDateMissing:
        return ImportLabels::tr("Due date is missing");
    case RefusalReason::Duplicate:
        return ImportLabels::tr("Double");
    case RefusalReason::SameReferenceOtherAmount:
        return ImportLabels::tr("Same number, other amount");
    case RefusalReason::InvoiceIncomplete:
        return ImportLabels::tr("Invoice is incomplete");
    case RefusalReason::TextTooLong:
        return ImportLabels::tr("Text is too long");
    }
    Q_UNREACHABLE();
}

QString advice(const RefusedRow& row)
{
    const QString field = label(row.field);
    switch (row.reason) {
    case RefusalReason::BrokenQuotes:
        return ImportLabels::tr("Close the quotation mark in the file.");
    case RefusalReason::DebtorMissing:
    case RefusalReason::ReferenceMissing:
    case RefusalReason::AmountMissing:
    case RefusalReason::CurrencyMissing:
        return ImportLabels::tr("Fill in “%1”, or leave the row out.").arg(field);
    case RefusalReason::ReferenceDamaged:
        return ImportLabels::tr("The spreadsheet rounded it. Format the column as text and export again.");
    case RefusalReason::AmountUnreadable:
        return ImportLabels::tr("In “%1” stands text, or a number that reads two ways.").arg(field);
    case RefusalReason::AmountTooPrecise:
        return ImportLabels::tr("Round it in the file.");
    case RefusalReason::AmountTooLarge:
        return ImportLabels::tr("Please check it in the file.");
    case RefusalReason::AmountsDiffer:
        return ImportLabels::tr("Amount, day or currency must be one in all rows of the invoice.");
    case RefusalReason::CurrencyUnknown:
        return ImportLabels::tr("Use a code such as CHF or EUR.");
    case RefusalReason::DateUnreadable:
        return ImportLabels::tr("“%1” has no such day. Please correct it in the file.").arg(field);
    case RefusalReason::DueDateMissing:
        return ImportLabels::tr("Fill in when it was due.");
    case RefusalReason::Duplicate:
        return ImportLabels::tr("The invoice stands already in row %1, same amount.").arg(row.value);
    case RefusalReason::SameReferenceOtherAmount:
        return ImportLabels::tr("Row %1 has the same number. Which one holds?").arg(row.value);
    case RefusalReason::InvoiceIncomplete:
        return ImportLabels::tr("Its position in row %1 is refused.").arg(row.value);
    case RefusalReason::TextTooLong:
        return ImportLabels::tr("Shorten “%1”.").arg(field);
    }
    Q_UNREACHABLE();
}

QString label(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Draft:
        return ImportLabels::tr("draft");
    case SkipReason::Paid:
        return ImportLabels::tr("paid");
    case SkipReason::Cancelled:
        return ImportLabels::tr("cancelled");
    case SkipReason::Supplier:
        return ImportLabels::tr("supplier");
    case SkipReason::CreditNote:
        return ImportLabels::tr("credit note");
    case SkipReason::Payment:
        return ImportLabels::tr("payment");
    case SkipReason::ZeroAmount:
        return ImportLabels::tr("amount zero");
    case SkipReason::TotalRow:
        return ImportLabels::tr("total");
    case SkipReason::RepeatedHeader:
        return ImportLabels::tr("header");
    case SkipReason::Footnote:
        return ImportLabels::tr("footnote");
    }
    Q_UNREACHABLE();
}

} // namespace mahnwerk
