// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/names.h"

#include <vector>

namespace mahnwerk {

/// Whose money it is: the own company or a client (Gläubiger, Mandant).
struct Creditor {
    Key<Creditor> key;
    Id<Creditor> id;
    QString name;
    QString street;
    QString houseNumber;
    QString postcode;
    QString city;
    QString country;  ///< ISO 3166: CH, DE, AT
    QString language; ///< ISO 639: de
    Currency currency;
    QString iban; ///< without spaces
    QString phone;
    QString email;
    QString branch;    ///< mail order, insurance, ...
    QString procedure; ///< dunning procedure of its claims
    bool deductsVat = true; ///< VAT on costs is no loss to it (Vorsteuerabzug): debtors do not owe it
    friend bool operator==(const Creditor&, const Creditor&) = default;
};

/// As it is stored: no blanks too many, country and IBAN as their standards write them.
/// Errors: MissingValue (name), UnknownCountry, UnknownCurrency, InvalidValue (iban, phone, email).
Result<Creditor> tidied(const Creditor& creditor);

/// What a letter needs of its sender (Absender).
enum class SenderFact {
    Address,
    Iban,      ///< without one nobody knows where to pay
    SwissIban, ///< without one there is an account, but no QR-bill (IG QR-bill 2.3, 4.2.2: CH or LI)
};
template<>
inline constexpr std::array names<SenderFact> = { "address", "iban", "swiss-iban" };

/// What the creditor's letters lack: postcode and town at least, and an account that makes a payment slip.
std::vector<SenderFact> missingSenderFacts(const Creditor& creditor);

} // namespace mahnwerk
