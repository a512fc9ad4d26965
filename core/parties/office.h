// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/names.h"
#include "core/base/result.h"

#include <vector>

namespace mahnwerk {

enum class OfficeKind { Agency, LawFirm };
template<>
inline constexpr std::array names<OfficeKind> = { "agency", "law-firm" };

/// Who collects for the creditors and writes in its own name (Inkassodienstleister, Kanzlei): then § 13a RDG or § 43d
/// BRAO says what a letter must tell. A book has one at most; without one creditors write themselves.
struct Office {
    Key<Office> key;
    Id<Office> id;
    OfficeKind kind = OfficeKind::Agency;
    QString name;
    QString street;
    QString houseNumber;
    QString postcode;
    QString city;
    QString country; ///< ISO 3166
    QString phone;
    QString email;
    QString website;
    QString iban;         ///< debtors pay to it; empty: to the creditor
    QString registration; ///< register and number
    QString supervision;  ///< name, address and electronic contact of the authority (§ 13a (1) no. 8 RDG)
    friend bool operator==(const Office&, const Office&) = default;
};

/// What the office's letters must tell (§ 13a (1) RDG, § 43d (1) BRAO).
enum class OfficeFact {
    Address,
    Reach,       ///< telephone or e-mail, where debtors ask back
    Supervision, ///< of a collector in Germany: its authority
};
template<>
inline constexpr std::array names<OfficeFact> = { "address", "reach", "supervision" };

/// What of it is not entered yet.
std::vector<OfficeFact> missingOfficeFacts(const Office& office);

} // namespace mahnwerk
