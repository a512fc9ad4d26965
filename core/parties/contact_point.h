// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/parties/debtor.h"

namespace mahnwerk {

enum class ContactPointKind { Phone, Email, Address, Iban };
enum class ContactPointState { Active, Unverified, Bad };
template<>
inline constexpr std::array names<ContactPointKind> = { "phone", "email", "address", "iban" };
template<>
inline constexpr std::array names<ContactPointState> = { "active", "unverified", "bad" };

/// ContactPoint::source of what was found by an inquiry (Ermittlung): a collector's letter must say so of an address
/// (§ 13a (1) Nr. 7 RDG, § 43d (1) Nr. 7 BRAO).
inline constexpr QStringView inquirySource = u"inquiry";
inline constexpr QStringView typedSource = u"typed";

/// A phone number, an e-mail address, a postal address or a bank account of a debtor.
struct ContactPoint {
    Key<ContactPoint> key;
    Id<ContactPoint> id;
    Key<Debtor> debtor;
    ContactPointKind kind = ContactPointKind::Phone;
    QString value; ///< number, address or IBAN as typed; empty for a postal address
    QString street;
    QString houseNumber;
    QString postcode;
    QString city;
    QString country; ///< ISO 3166
    ContactPointState state = ContactPointState::Unverified;
    QString label; ///< whose, best hours
    QString source; ///< inquirySource, typedSource, the list or the demo that it came with
    Date verifiedOn;
    friend bool operator==(const ContactPoint&, const ContactPoint&) = default;
};

} // namespace mahnwerk
