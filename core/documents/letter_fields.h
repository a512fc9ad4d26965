// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/iban.h"
#include "core/base/money.h"
#include "core/base/payment_reference.h"
#include "core/base/rate.h"
#include "core/documents/letter_format.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace mahnwerk {

/// Where post goes. The QR-bill needs it in parts (address type S), so it is kept in parts.
struct PostalAddress {
    QString name;
    QString addition; ///< second line: "c/o Frei", department; may be empty
    QString street; ///< with or without its house number; a post office box too
    QString houseNumber; ///< may be empty
    QString postcode;
    QString town;
    QString country; ///< ISO 3166 alpha-2: "CH"

    friend bool operator==(const PostalAddress&, const PostalAddress&) = default;
};

/// Name, addition, street, town; the country in capitals if it is not the sender's. Empty lines are left out.
QStringList postalLines(const PostalAddress& address, QStringView senderCountry);

/// How the recipient is addressed.
enum class Addressee {
    Person, ///< gender not known: "Guten Tag Lea Zumbühl"
    Woman, ///< "Sehr geehrte Frau Zumbühl"
    Man, ///< "Sehr geehrter Herr Zumbühl"
    Company, ///< "Sehr geehrte Damen und Herren"
};

struct LetterSender {
    PostalAddress address;
    QString tagline; ///< below the name: "Inkassodienstleister, registriert nach § 10 RDG"; may be empty
    QString phone;
    QString email;
    QString website;
    QString registration; ///< register court and number, VAT or UID number, managing directors; may be empty
    std::optional<Iban> iban; ///< the account to pay to
    std::optional<Iban> qrIban; ///< for a QR reference (Switzerland and Liechtenstein)
};

/// On whose behalf a collection agency writes (§ 13a (1) no. 1 RDG); none if creditors write themselves.
struct LetterClient {
    QString name;
    QString address; ///< in one line
};

struct LetterRecipient {
    PostalAddress address;
    Addressee addressee = Addressee::Person;
    QString title; ///< "Dr."; may be empty
    QString lastName; ///< of a woman or man, who are greeted by it
};

/// What stands around the text of every paper that goes to a debtor: letterhead, window, facts, foot.
struct LetterHead {
    LetterLocale locale = LetterLocale::GermanSwitzerland;
    LetterSender sender;
    std::optional<LetterClient> client;
    LetterRecipient recipient;
    QStringList recipientLines; ///< the address as it stood when it was written; empty: that of the recipient
    QString dispatchMark; ///< above the address: "B-ECONOMY", "Einschreiben"; may be empty

    QString fileNumber;
    Date date;
    QString contactPerson; ///< may be empty, as the three that follow
    QString contactPhone; ///< else the sender's; a letter that offers instalments must say where to call
    QString contactEmail; ///< else the sender's
    QString officeHours; ///< "Mo–Fr 8–12, 13–17 Uhr"

    QStringList footer; ///< supervisory authority, data protection: small, at the foot of the first page;
                        ///< after the notes where a payment slip takes the foot
};

/// One claim of the letter: a row of its table.
struct LetterClaim {
    QString reference;
    Date issued;
    Date due;
    int daysOverdue = 0;
    Money openPrincipal;
};

/// An amount with its words: interest, a fee, a cost; negative for what is to be deducted.
struct LetterCharge {
    QString text;
    Money amount;
};

/// One segment of the interest calculation: same principal, same rate.
struct LetterInterestRow {
    Date from; ///< first day charged
    Date to; ///< last day charged
    int days = 0;
    Money principal;
    Rate rate;
    qint64 interest = 0; ///< before rounding, in 1/10,000 of a currency unit
};

/// Everything a dunning letter (Mahnung) shows. What is computed by rules comes in as a number; the letter
/// only adds up to check that its total is the sum of its rows.
struct Letter : LetterHead {
    int level = 1; ///< 1 to 3
    QString levelLabel; ///< "1. Mahnung"; empty takes the template's own
    QString
        ground; ///< what is owed for, fits after "für": "Ihre Bestellung vom 2. September 2026"; may be empty
    Date previousNotice; ///< date of the level before; none on level 1

    std::vector<LetterClaim> claims; ///< at least one
    std::optional<LetterCharge> interest;
    std::vector<LetterInterestRow> interestRows; ///< may be empty; only with interest
    std::vector<LetterCharge> charges; ///< fees and costs
    Money total;
    Date deadline;
    std::optional<Money> perDay; ///< interest of each further day
    QString interestNote; ///< how interest was counted, a sentence; may be empty

    PaymentReference reference;
    QString paymentText; ///< for the bank, up to 140 characters: "Mahnung vom 23.11.2026, F-26-001893"

    QStringList notes; ///< what the law wants said (§ 13a RDG: costs, VAT, source of the address)
};

/// Whether the letter can be sent: one currency, level 1 to 3, at least one claim, dates and names there, and
/// the total is the sum of principal, interest and charges.
/// Errors: MissingValue, InvalidValue, CurrencyMismatch.
Result<> check(const Letter& letter);

} // namespace mahnwerk
