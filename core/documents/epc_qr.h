// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/iban.h"
#include "core/base/money.h"
#include "core/base/payment_reference.h"

#include <QByteArray>

#include <optional>

namespace mahnwerk {

struct Letter;
struct LetterHead;
struct PaymentRequest;

/// A SEPA credit transfer in a QR code (GiroCode), EPC069-12 version 002.
struct GiroCode {
    QString name; ///< of the beneficiary
    Iban iban;
    Money amount; ///< EUR 0.01 to 999,999,999.99
    PaymentReference reference; ///< a creditor reference goes into the structured field
    QString text; ///< else this
};

/// The code of a paper, if it can be paid by one: German form, an account in the SEPA area and euros.
std::optional<GiroCode> giroCode(const LetterHead& letter, const PaymentRequest& request);
std::optional<GiroCode> giroCode(const Letter& letter);

/// UTF-8, lines ended by LF, up to 331 bytes: a name over 70 and a text over 140 characters are cut.
/// Errors: MissingValue (name), InvalidValue (iban, amount), CurrencyMismatch.
Result<QByteArray> giroCodePayload(const GiroCode& code);

/// The largest QR version that EPC069-12 allows.
constexpr int giroCodeVersionMax = 13;

} // namespace mahnwerk
