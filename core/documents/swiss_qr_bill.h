// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_fields.h"

#include <QByteArray>

#include <optional>

namespace mahnwerk {

/// A Swiss QR-bill (QR-Rechnung) after the SIX Implementation Guidelines 2.3: structured addresses only.
struct SwissQrBill {
    Iban iban; ///< CH or LI; a QR-IBAN if and only if the reference is a QR reference
    PostalAddress creditor;
    Currency currency = Currency::chf(); ///< CHF or EUR
    std::optional<Money> amount; ///< none: the payer fills it in; 0.00 to 999,999,999.99
    std::optional<PostalAddress> debtor;
    PaymentReference reference;
    QString message; ///< unstructured, with billingInformation up to 140 characters
    QString billingInformation; ///< Swico S1: "//S1/10/..."; may be empty
    QStringList alternativeSchemes; ///< up to two of 100 characters
};

/// What a debtor is asked to pay, and what the bank is told with it.
struct PaymentRequest {
    Money amount;
    PaymentReference reference;
    QString text; ///< up to 140 characters
};

/// The bill of a paper, if it can be paid by one: Swiss form, CHF or EUR, and an account in Switzerland or
/// Liechtenstein that fits the reference. A house number written into the street is set apart.
std::optional<SwissQrBill> swissQrBill(const LetterHead& letter, const PaymentRequest& request);
std::optional<SwissQrBill> swissQrBill(const Letter& letter);

/// The text in the QR code: "SPC", version 0200, UTF-8, lines ended by LF, up to 997 characters. Characters
/// outside the permitted set are replaced (see qrBillText), fields over their length are cut.
/// Errors: MissingValue (creditor field), InvalidValue (iban, reference, amount, billing_information,
/// alternative_schemes), CurrencyMismatch.
Result<QByteArray> swissQrPayload(const SwissQrBill& bill);

/// The text in the character set of the QR-bill (IG 2.3, 4.1.1: Basic Latin, Latin-1 Supplement, Latin
/// Extended-A, Ș ș Ț ț €), on one line, cut to max characters: typographic signs become plain ones, accents
/// outside the set are dropped, everything else becomes a full stop.
QString qrBillText(const QString& text, qsizetype max);

/// The address as it stands in the code and on the slip: in the permitted characters and lengths, without
/// its addition, for which there is no field.
PostalAddress qrBillAddress(const PostalAddress& address);

/// The largest QR version that the guidelines allow.
constexpr int swissQrVersionMax = 25;

} // namespace mahnwerk
