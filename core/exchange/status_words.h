// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace mahnwerk {

/// What a status says about an invoice, in German, English, French or Italian.
enum class InvoiceStatus { Unknown, Open, Draft, Paid, Cancelled };
InvoiceStatus invoiceStatus(QStringView text);

/// What kind of document a row is.
enum class DocumentKind { Unknown, Invoice, CreditNote, Payment, Supplier };
DocumentKind documentKind(QStringView text);

/// Level of "2. Mahnung", "1° sollecito", "Zahlungserinnerung" (1), "letzte Mahnung" (3); none without such a
/// word.
std::optional<int> dunningLevelInWords(QStringView text);

/// Level of a column of levels: a number 0-9 besides the words above.
std::optional<int> dunningLevel(QStringView text);

/// Days of "30", "Net 30", "2/10NET30", "30 Tage netto", "zahlbar sofort", "IMMEDIATE" (0). 0-365, else none.
std::optional<int> termsInDays(QStringView text);

/// yes, ja, J, x, 1, true, oui, sì; no, nein, N, 0, false, non.
std::optional<bool> yesOrNo(QStringView text);

/// "Total", "Summe", "Gesamtbetrag", "Somme", "Totale", "Zwischensumme" at the start of a cell.
bool startsWithTotal(QStringView text);

} // namespace mahnwerk
