// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/labels.h"

#include "ui/words/formats.h"
#include "ui/words/law_labels.h"
#include "ui/words/refusals.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

/// Puts the arguments in at %1 to %9 in one pass; text that looks like a placeholder stays as it is.
QString filled(const QString& pattern, const QStringList& args)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : 0;
        if (number < 1) {
            text += pattern.at(i);
            continue;
        }
        text += args.value(number - 1);
        ++i;
    }
    return text;
}

/// A day of an error's arguments; what is none stays as it is.
QString dayOf(const QString& iso)
{
    const auto date = Date::fromIso(iso);
    return date ? format(*date, DateStyle::Full) : iso;
}

bool firstArgumentIsNoun(ErrorCode code)
{
    constexpr std::array codes { ErrorCode::InvalidValue, ErrorCode::MissingValue, ErrorCode::NotFound,
        ErrorCode::Ambiguous, ErrorCode::AlreadyExists };
    return std::ranges::find(codes, code) != codes.end();
}

/// What does not fit, where more can be said than that it does not.
QString wrongValue(const QString& field)
{
    if (field == u"iban"_s)
        return Labels::tr("“%2” is not an IBAN: a character is wrong or missing. Nothing was changed. Compare it with a statement of the bank.");
    if (field == u"email"_s)
        return Labels::tr("“%2” is not an e-mail address. Nothing was changed. Type it like name@example.ch.");
    if (field == u"phone"_s)
        return Labels::tr("“%2” is not a phone number: it has at least three digits. Nothing was changed. Please correct it.");
    if (field == u"command"_s)
        return Labels::tr("There is no command “%2”. Nothing was changed. “mahnwerkctl help” lists them.");
    if (field == u"option"_s)
        return Labels::tr("There is no option “%2” here. Nothing was changed. “mahnwerkctl help” lists them.");
    if (field == u"passphrase"_s)
        return Labels::tr("This is not the passphrase of the password vault. Nothing was changed. Type it again.");
    if (field == u"passphrase twice"_s)
        return Labels::tr("The two passphrases are not the same. Nothing was stored. Type them again.");
    if (field == u"argument"_s)
        return Labels::tr("“%2” is one word too many. Nothing was changed. “mahnwerkctl help” shows what belongs here.");
    return Labels::tr("“%2” does not fit %1. Nothing was changed. Please correct it.");
}

/// What is said about keychain and vault; empty: nothing in particular.
QString secretFault(const Error& error)
{
    const bool isVault = error.args.value(1) == u"vault"_s;
    if (error.code == ErrorCode::NotFound && error.args.value(0) == u"keychain"_s)
        return Labels::tr("This computer has no keychain that Mahnwerk can use. Nothing was stored there.");
    if (error.code == ErrorCode::MissingValue && error.args.value(0) == u"passphrase"_s)
        return Labels::tr("The password vault wants its passphrase. Nothing was changed. Type it in a terminal, or name a file that has it in MAHNWERK_PASSPHRASE_FILE.");
    if (error.code == ErrorCode::FileDamaged && isVault)
        return Labels::tr("The password vault %1 is damaged. It was left as it is. Type the password itself; to make a new vault, delete the file.");
    if (error.code == ErrorCode::FileSuspicious && isVault)
        return Labels::tr("Others may read or change the password vault %1. It was not used. Allow it for yourself only (chmod 600), or delete the file.");
    return {};
}

QString pattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidAmount:
        return Labels::tr("“%1” is not an amount. Nothing was changed. Type it like 1234.50.");
    case ErrorCode::InvalidDate:
        return Labels::tr("“%1” is not a date. Nothing was changed. Type it like 30.11.2026, 15. or +7.");
    case ErrorCode::InvalidValue:
        return wrongValue({});
    case ErrorCode::MissingValue:
        return Labels::tr("%1 is missing. Nothing was changed. Please fill it in.");
    case ErrorCode::UnknownCurrency:
        return Labels::tr("The currency “%1” is not known. Nothing was changed. Use a code such as CHF or EUR.");
    case ErrorCode::UnknownCountry:
        return Labels::tr("The country “%1” is not known. Nothing was changed. Use CH, DE or AT.");
    case ErrorCode::CurrencyMismatch:
        return Labels::tr("The amount is in %1, but %2 is expected. Nothing was changed. Enter it in %2.");
    case ErrorCode::NotFound:
        return Labels::tr("“%2” was not found (%1). Nothing was changed. Check the number or search for the name.");
    case ErrorCode::Ambiguous:
        return Labels::tr("“%2” fits more than one (%1): %3. Nothing was changed. Choose one of them.");
    case ErrorCode::NotAllowed:
        return Labels::tr("This is not possible now: %1. Nothing was changed.");
    case ErrorCode::AlreadyExists:
        return Labels::tr("“%2” is already there (%1). The existing one was kept. Open it or choose another name.");
    case ErrorCode::RateUnknown:
        return Labels::tr("No base rate (%1) is known from %2 to %3. Nothing was changed. Choose days with a known rate, or bring in a file with the missing ones.");
    case ErrorCode::RateTableRow:
        return Labels::tr("Line %1 of the table of rates does not fit: %2. The known rates were kept. Correct the line and bring the file in again.");
    case ErrorCode::CurrencyWithoutCents:
        return Labels::tr("Interest in %1 is not computed: the currency has no cents. Nothing was changed. Use a currency such as CHF or EUR.");
    case ErrorCode::FileUnreadable:
        return Labels::tr("The file %1 cannot be read: %2. Nothing was changed. Close it in other programs or check its access rights.");
    case ErrorCode::FileEmpty:
        return Labels::tr("The file %1 is empty. Nothing was changed. Choose another file.");
    case ErrorCode::FileTooLarge:
        return Labels::tr("The file %1 is larger than %2 MB. Nothing was changed. Split it and bring it in piece by piece.");
    case ErrorCode::FileNotATable:
        return Labels::tr("The file %1 is not a table. Nothing was changed. Save it as Excel (.xlsx) or CSV.");
    case ErrorCode::FileUnsupported:
        return Labels::tr("The file %1 has the format %2, which is not read. Nothing was changed. Save it as Excel (.xlsx) or CSV.");
    case ErrorCode::FileEncrypted:
        return Labels::tr("The file %1 is protected by a password. Nothing was changed. Save it without one and try again.");
    case ErrorCode::FileDamaged:
        return Labels::tr("The file %1 is damaged. Nothing was changed. Export it again and try once more.");
    case ErrorCode::FileSuspicious:
        return Labels::tr("The file %1 was refused, because it looks unsafe. Nothing was changed. Ask the sender for a new file.");
    case ErrorCode::NoOpenItems:
        return Labels::tr("The file %1 has no open invoices; it looks like %2. Nothing was changed. Choose the list of open invoices.");
    case ErrorCode::MappingIncomplete:
        return Labels::tr("No column was chosen for: %1. Nothing was saved. Assign these columns and continue.");
    case ErrorCode::FileUnwritable:
        return Labels::tr("The file %1 cannot be written: %2. The book is unchanged. Choose another folder or close the file elsewhere.");
    case ErrorCode::BookMissing:
        return Labels::tr("There is no book at %1. Nothing was changed. Choose another place or start a new book.");
    case ErrorCode::BookExists:
        return Labels::tr("There is already a book at %1. It was kept. Open it or choose another name.");
    case ErrorCode::BookNotABook:
        return Labels::tr("%1 is not a Mahnwerk book. The file was left as it is. Choose another file.");
    case ErrorCode::BookNewer:
        return Labels::tr("The book %1 was written by a newer Mahnwerk. It was left as it is. Install the newer version to open it.");
    case ErrorCode::BookDamaged:
        return Labels::tr("The book %1 is damaged. It was not written to. Restore the last backup.");
    case ErrorCode::BookReadOnly:
        return Labels::tr("The book %1 may only be read. Nothing was saved. Check the access rights of file and folder.");
    case ErrorCode::BookBusy:
        return Labels::tr("The book %1 is in use by another program. Nothing was saved, your input is kept. Try again in a moment.");
    case ErrorCode::DiskFull:
        return Labels::tr("The disk with %1 is full. This step was not saved, everything before it was. Make room and try again.");
    case ErrorCode::Storage:
        return Labels::tr("The book could not be saved. This step was not saved, everything before it was. Try again; if it stays, restart Mahnwerk.");
    case ErrorCode::BatchInterrupted:
        return Labels::tr("An earlier step was interrupted (%2). What was finished is kept. Resume it or undo it first.");
    case ErrorCode::ChangedMeanwhile:
        return Labels::tr("Somebody changed this meanwhile. The newer values were kept. Look at them and repeat your step if it is still needed.");
    case ErrorCode::NotUndoable:
        return Labels::tr("This step cannot be undone (%1). Nothing was changed. Reverse it by a new entry.");
    case ErrorCode::ServerUnreachable:
        return Labels::tr("The shared database cannot be reached (%1). You can go on working; what you save is sent as soon as it answers.");
    case ErrorCode::ServerNotAllowed:
        return Labels::tr("The shared database does not let you in (%1). What you save is kept here. Ask your administrator.");
    case ErrorCode::ServerRefused:
        return Labels::tr("The shared database refused a change: %2 (%1). It was taken back here and can be read under Team. Everything else was sent.");
    case ErrorCode::ServerDiffers:
        return Labels::tr("The log of the shared database does not continue what this book knows (%1, %2). Nothing was taken over. Tell your administrator.");
    case ErrorCode::NotInTeam:
        return Labels::tr("This book belongs to no team. Nothing was sent. Join a team first.");
    case ErrorCode::MailUnreachable:
        return Labels::tr("The mail server cannot be reached (%1). Nothing was sent; what waits is tried again.");
    case ErrorCode::MailLogin:
        return Labels::tr("The mail server does not accept the login (%1). Nothing was sent; check login and password under Settings.");
    case ErrorCode::MailRefused:
        return Labels::tr("The mail server refused the e-mail (%1). It was not sent; check the address and send it again.");
    case ErrorCode::MailUnclear:
        return Labels::tr("The connection broke while the e-mail was handed over (%1). Perhaps it was sent; ask before you send it again.");
    case ErrorCode::TemplateField:
        return Labels::tr("The letter “%1” uses the field “%2”, which does not exist. No letter was made. Correct the template.");
    case ErrorCode::Cancelled:
        return Labels::tr("Cancelled. What was finished before is kept.");
    case ErrorCode::Internal:
        return Labels::tr("This step failed unexpectedly. What was saved before is kept. Try again; if it happens again, copy the details for your administrator.");
    }
    Q_UNREACHABLE();
}

QString deed(Operation operation)
{
    switch (operation) {
    case Operation::Create:
        return Labels::tr("New book");
    case Operation::Demo:
        return Labels::tr("Demo filled");
    case Operation::ImportItems:
        return Labels::tr("List brought in");
    case Operation::AddCreditor:
        return Labels::tr("Creditor added");
    case Operation::EditCreditor:
        return Labels::tr("Creditor changed");
    case Operation::EditOffice:
        return Labels::tr("Collection office changed");
    case Operation::EditDebtor:
        return Labels::tr("Debtor changed");
    case Operation::AddContactPoint:
        return Labels::tr("Contact detail added");
    case Operation::EditContactPoint:
        return Labels::tr("Contact detail changed");
    case Operation::RemoveContactPoint:
        return Labels::tr("Contact detail removed");
    case Operation::AddNote:
        return Labels::tr("Note written");
    case Operation::RemoveNote:
        return Labels::tr("Note removed");
    case Operation::PlaceHold:
        return Labels::tr("Hold placed");
    case Operation::ReleaseHold:
        return Labels::tr("Hold released");
    case Operation::AddPayment:
        return Labels::tr("Payment recorded");
    case Operation::AddEntry:
        return Labels::tr("Entry booked");
    case Operation::Reverse:
        return Labels::tr("Entry or payment reversed");
    case Operation::CloseClaim:
        return Labels::tr("Claim closed");
    case Operation::SetTerms:
        return Labels::tr("Interest terms changed");
    case Operation::AddClaimEvent:
        return Labels::tr("Event for the limitation recorded");
    case Operation::RemoveClaimEvent:
        return Labels::tr("Event for the limitation removed");
    case Operation::SetNextStep:
        return Labels::tr("Next step set");
    case Operation::SetOwner:
        return Labels::tr("Owner changed");
    case Operation::RunDunning:
        return Labels::tr("Dunning run");
    case Operation::CancelRun:
        return Labels::tr("Dunning run cancelled");
    case Operation::DecideConflict:
        return Labels::tr("Conflict decided");
    case Operation::LogContact:
        return Labels::tr("Call recorded");
    case Operation::DecidePromise:
        return Labels::tr("Promise decided");
    case Operation::EditDispute:
        return Labels::tr("Objection changed");
    case Operation::SpreadWork:
        return Labels::tr("Steps moved to later days");
    case Operation::HandUp:
        return Labels::tr("Handed to the supervisor");
    case Operation::WriteDocument:
        return Labels::tr("Letter or e-mail written");
    case Operation::MakePlan:
        return Labels::tr("Instalment plan written");
    case Operation::AgreePlan:
        return Labels::tr("Instalment plan agreed");
    case Operation::CancelPlan:
        return Labels::tr("Instalment plan ended");
    case Operation::RemoveDocument:
        return Labels::tr("Letter or e-mail removed");
    case Operation::RemindOfInstalment:
        return Labels::tr("Debtor reminded of an instalment");
    case Operation::SendDocument:
        return Labels::tr("Letter or e-mail sent");
    case Operation::Undo:
        return Labels::tr("Step undone");
    case Operation::Sync:
        return Labels::tr("Taken over from the team");
    }
    Q_UNREACHABLE();
}

} // namespace

QString undoLabel(Operation operation, const QString& subject)
{
    return subject.isEmpty() ? deed(operation) : Labels::tr("%1 (%2)").arg(deed(operation), subject);
}

QString noun(const QString& name)
{
    static const std::array<std::pair<QLatin1StringView, const char*>, 42> words { {
        { "contact point"_L1, QT_TRANSLATE_NOOP("Labels", "number, e-mail or address") },
        { "until"_L1, QT_TRANSLATE_NOOP("Labels", "last day") },
        { "claim"_L1, QT_TRANSLATE_NOOP("Labels", "claim") },
        { "case"_L1, QT_TRANSLATE_NOOP("Labels", "case") },
        { "debtor"_L1, QT_TRANSLATE_NOOP("Labels", "debtor") },
        { "creditor"_L1, QT_TRANSLATE_NOOP("Labels", "creditor") },
        { "payment"_L1, QT_TRANSLATE_NOOP("Labels", "payment") },
        { "plan"_L1, QT_TRANSLATE_NOOP("Labels", "instalment plan") },
        { "promise"_L1, QT_TRANSLATE_NOOP("Labels", "promise") },
        { "hold"_L1, QT_TRANSLATE_NOOP("Labels", "hold") },
        { "run"_L1, QT_TRANSLATE_NOOP("Labels", "dunning run") },
        { "batch"_L1, QT_TRANSLATE_NOOP("Labels", "import") },
        { "user"_L1, QT_TRANSLATE_NOOP("Labels", "user") },
        { "procedure"_L1, QT_TRANSLATE_NOOP("Labels", "dunning procedure") },
        { "entry"_L1, QT_TRANSLATE_NOOP("Labels", "entry") },
        { "amount"_L1, QT_TRANSLATE_NOOP("Labels", "amount") },
        { "name"_L1, QT_TRANSLATE_NOOP("Labels", "name") },
        { "date"_L1, QT_TRANSLATE_NOOP("Labels", "date") },
        { "due_date"_L1, QT_TRANSLATE_NOOP("Labels", "due date") },
        { "reference"_L1, QT_TRANSLATE_NOOP("Labels", "reference") },
        { "phone"_L1, QT_TRANSLATE_NOOP("Labels", "phone") },
        { "email"_L1, QT_TRANSLATE_NOOP("Labels", "e-mail") },
        { "iban"_L1, QT_TRANSLATE_NOOP("Labels", "IBAN") },
        { "reason"_L1, QT_TRANSLATE_NOOP("Labels", "reason") },
        { "e-mail"_L1, QT_TRANSLATE_NOOP("Labels", "e-mail") },
        { "city"_L1, QT_TRANSLATE_NOOP("Labels", "town") },
        { "note"_L1, QT_TRANSLATE_NOOP("Labels", "note") },
        { "next step"_L1, QT_TRANSLATE_NOOP("Labels", "next step") },
        { "change set"_L1, QT_TRANSLATE_NOOP("Labels", "step in the history") },
        { "argument"_L1, QT_TRANSLATE_NOOP("Labels", "a word behind the command") },
        { "sheet"_L1, QT_TRANSLATE_NOOP("Labels", "sheet") },
        { "column"_L1, QT_TRANSLATE_NOOP("Labels", "column") },
        { "field"_L1, QT_TRANSLATE_NOOP("Labels", "field of the mapping") },
        { "header"_L1, QT_TRANSLATE_NOOP("Labels", "header row") },
        { "rate"_L1, QT_TRANSLATE_NOOP("Labels", "interest rate") },
        { "regime"_L1, QT_TRANSLATE_NOOP("Labels", "rule of interest") },
        { "day count"_L1, QT_TRANSLATE_NOOP("Labels", "day count") },
        { "order"_L1, QT_TRANSLATE_NOOP("Labels", "order of allocation") },
        { "setting"_L1, QT_TRANSLATE_NOOP("Labels", "setting of the statement") },
        { "fee"_L1, QT_TRANSLATE_NOOP("Labels", "fee of that day") },
        { "limitation"_L1, QT_TRANSLATE_NOOP("Labels", "limitation") },
        { "event"_L1, QT_TRANSLATE_NOOP("Labels", "event for the limitation") },
    } };
    const auto found = std::ranges::find(words, name, [](const auto& word) { return QString(word.first); });
    return found == words.end() ? name : Labels::tr(found->second);
}

/// What a file without open items seems to be, by its key (core/exchange/table_nature.h).
QString fileNature(const QString& key)
{
    static const std::array<std::pair<QLatin1StringView, const char*>, 12> words { {
        { "ledger-journal"_L1, QT_TRANSLATE_NOOP("Labels", "a journal of postings") },
        { "product-list"_L1, QT_TRANSLATE_NOOP("Labels", "a list of articles") },
        { "customer-list"_L1, QT_TRANSLATE_NOOP("Labels", "a list of customers") },
        { "datev-customers-suppliers"_L1, QT_TRANSLATE_NOOP("Labels", "DATEV: customers and suppliers") },
        { "datev-account-labels"_L1, QT_TRANSLATE_NOOP("Labels", "DATEV: names of accounts") },
        { "datev-postings"_L1, QT_TRANSLATE_NOOP("Labels", "DATEV: a batch of postings") },
        { "datev-text-keys"_L1, QT_TRANSLATE_NOOP("Labels", "DATEV: text keys") },
        { "datev-payment-terms"_L1, QT_TRANSLATE_NOOP("Labels", "DATEV: terms of payment") },
        { "datev-addresses"_L1, QT_TRANSLATE_NOOP("Labels", "DATEV: addresses") },
        { "datev-assets"_L1, QT_TRANSLATE_NOOP("Labels", "DATEV: fixed assets") },
        { "datev-recurring-postings"_L1, QT_TRANSLATE_NOOP("Labels", "DATEV: recurring postings") },
        { "datev-posting-texts"_L1, QT_TRANSLATE_NOOP("Labels", "DATEV: posting texts") },
    } };
    const auto found = std::ranges::find(words, key, [](const auto& word) { return QString(word.first); });
    return found == words.end() ? key : Labels::tr(found->second);
}

/// What is wrong with a line of a table of rates, by its key (core/law/rate_table.h).
QString rateRowReason(const QString& key)
{
    static const std::array<std::pair<QLatin1StringView, const char*>, 8> words { {
        { "gap"_L1, QT_TRANSLATE_NOOP("Labels", "days before it have no rate") },
        { "overlap"_L1, QT_TRANSLATE_NOOP("Labels", "days of it have a rate already") },
        { "order"_L1, QT_TRANSLATE_NOOP("Labels", "it is earlier than the line before") },
        { "period"_L1, QT_TRANSLATE_NOOP("Labels", "its last day is before its first") },
        { "date"_L1, QT_TRANSLATE_NOOP("Labels", "a date is not like 2026-07-01") },
        { "rate"_L1, QT_TRANSLATE_NOOP("Labels", "the rate is not a percentage like 1.27") },
        { "cells"_L1, QT_TRANSLATE_NOOP("Labels", "it has too few or too many cells") },
        { "empty"_L1, QT_TRANSLATE_NOOP("Labels", "there is no rate in the file") },
    } };
    const auto found = std::ranges::find(words, key, [](const auto& word) { return QString(word.first); });
    return found == words.end() ? key : Labels::tr(found->second);
}

QString sentence(const Error& error)
{
    QStringList args = error.args;
    if (error.code == ErrorCode::RateTableRow && args.size() > 1)
        args[1] = rateRowReason(args[1]);
    if (error.code == ErrorCode::RateUnknown && args.size() > 2) {
        args[0] = args[0].toUpper(); // the country of the table
        args[1] = dayOf(args[1]);
        args[2] = dayOf(args[2]);
    }
    if (error.code == ErrorCode::NotAllowed)
        args = { refusalText(args) };
    else if (error.code == ErrorCode::ServerNotAllowed)
        args = { refusalText(args.first(std::min<qsizetype>(1, args.size()))) };
    if (error.code == ErrorCode::NoOpenItems && args.size() > 1)
        args[1] = fileNature(args[1]);
    if (!args.isEmpty() && firstArgumentIsNoun(error.code))
        args.first() = noun(args.first());
    const bool isBookedTwice = error.code == ErrorCode::AlreadyExists && error.args.value(0) == u"collection-costs"_s && args.size() > 4;
    if (isBookedTwice) {
        args[2] = dayOf(args[2]);
        if (const auto currency = Currency::fromCode(args[4])) {
            if (const auto amount = Money::fromDecimal(args[3], *currency))
                args[3] = formatWithCurrency(*amount);
        }
    }
    // A fee of a day before the first table of it that is known, or after the last.
    const bool isFeeOfOtherDays = error.code == ErrorCode::NotFound && error.args.value(0) == u"fee"_s && args.size() > 4;
    if (isFeeOfOtherDays) {
        args[1] = costItemName(args[1]);
        for (const qsizetype day : { 2, 3, 4 })
            args[day] = dayOf(args[day]);
    }
    const QString words = isBookedTwice ? Labels::tr("Costs of collection are booked on this claim already: %4 with value date %3, entry %2. "
                                                     "Nothing was booked. Reverse that entry first if it was wrong.")
        : !secretFault(error).isEmpty()         ? secretFault(error)
        : isFeeOfOtherDays && args[4].isEmpty()
        ? Labels::tr("The fee “%2” is not known for %3: its table begins on %4. Nothing was changed. Choose a day from then on, or enter the amount yourself.")
        : isFeeOfOtherDays
        ? Labels::tr("The fee “%2” is not known for %3: its tables hold from %4 to %5. Nothing was changed. Choose a day of them, or enter the amount yourself.")
        : error.code == ErrorCode::InvalidValue ? wrongValue(error.args.value(0))
                                                : pattern(error.code);
    QString text = filled(words, args);
    // A missing value begins the sentence with its noun.
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString details(const Error& error)
{
    return QString::number(static_cast<int>(error.code)) % u": "_s % error.args.join(u" | "_s);
}

} // namespace mahnwerk
