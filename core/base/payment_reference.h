// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <compare>

namespace mahnwerk {

enum class ReferenceKind {
    None, ///< NON: no reference
    Qr, ///< QRR: 27 digits, Swiss QR reference
    Creditor, ///< SCOR: "RF...", ISO 11649
};

/// The reference by which a payment finds back to its claim, with right check digits; none by default.
class PaymentReference {
public:
    PaymentReference() = default;
    /// A QR or creditor reference, with blanks and in any case; empty text is no reference. A QR
    /// reference of zeros only is refused. Error: InvalidValue ("reference", text).
    static Result<PaymentReference> parse(QStringView text);
    /// A QR reference out of up to 26 digits: padded with zeros on the left, check digit appended.
    /// Error: InvalidValue ("reference", digits).
    static Result<PaymentReference> qrFrom(QStringView digits);
    /// A creditor reference ("RF" + check digits + text) out of 1 to 21 letters and digits; anything
    /// else in the text is left out. Error: InvalidValue ("reference", text).
    static Result<PaymentReference> creditorFrom(QStringView text);

    ReferenceKind kind() const { return m_kind; }
    bool isNull() const { return m_kind == ReferenceKind::None; }
    /// Without blanks, as it is sent to a bank.
    const QString& text() const { return m_text; }
    /// QR reference "21 00000 00003 13947 14300 09017", creditor reference in groups of four.
    QString formatted() const;

    friend auto operator<=>(const PaymentReference&, const PaymentReference&) = default;

private:
    PaymentReference(ReferenceKind kind, QString text)
        : m_kind(kind)
        , m_text(std::move(text))
    {
    }
    ReferenceKind m_kind = ReferenceKind::None;
    QString m_text;
};

/// The check digit (0-9) of a row of digits, modulo 10 recursive: 21000000000313947143000901 -> 7.
int modulo10Recursive(QStringView digits);

} // namespace mahnwerk
