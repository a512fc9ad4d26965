// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

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
    friend bool operator==(const Creditor&, const Creditor&) = default;
};

} // namespace mahnwerk
