// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/qr_symbol.h"
#include "core/documents/swiss_qr_bill.h"

class QPainter;

namespace mahnwerk {

/// The printed part of a QR-bill: receipt 62 x 105 mm and payment part 148 x 105 mm at the foot of an A4
/// page, after the SIX Style Guide QR-bill, in the language of the letter.
class SwissQrSlip {
public:
    /// Errors: those of swissQrPayload().
    static Result<SwissQrSlip> of(const SwissQrBill& bill, LetterLocale locale);

    /// On a painter with the units of letterResolution and whose origin is the corner of the page.
    void draw(QPainter& painter) const;

    static constexpr qreal top = 192; ///< mm from the upper edge of the page
    static constexpr qreal clearance = 4; ///< mm above it for "Vor der Einzahlung abzutrennen"

private:
    SwissQrSlip(SwissQrBill bill, LetterLocale locale, QrSymbol symbol)
        : m_bill(std::move(bill))
        , m_locale(locale)
        , m_symbol(std::move(symbol))
    {
    }
    QString word(QStringView code) const;
    void drawLines(QPainter& painter) const;
    void drawReceipt(QPainter& painter) const;
    void drawPaymentPart(QPainter& painter) const;

    SwissQrBill m_bill;
    LetterLocale m_locale;
    QrSymbol m_symbol;
};

} // namespace mahnwerk
