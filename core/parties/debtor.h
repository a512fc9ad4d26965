// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/names.h"

namespace mahnwerk {

enum class DebtorKind { Person, Company };
enum class Salutation { None, Mr, Ms };
template<>
inline constexpr std::array names<DebtorKind> = { "person", "company" };
template<>
inline constexpr std::array names<Salutation> = { "", "mr", "ms" };

/// Who owes (Schuldner): a person or a company.
struct Debtor {
    Key<Debtor> key;
    Id<Debtor> id;
    DebtorKind kind = DebtorKind::Person;
    Salutation salutation = Salutation::None;
    QString firstName;
    QString name; ///< family name or firm
    Date birthDate;
    QString registerNumber;
    QString language; ///< ISO 639
    QString country;  ///< ISO 3166
    QString region;   ///< Land or canton: BY, ZH
    bool doNotCall = false;
    QString representedBy;
    bool insolvent = false;
    bool deceased = false;
    QString segment;
    QString folded; ///< derived, see withFolded()

    /// "Keller, Beat" or "Amsler Holzbau AG": for lists.
    QString sortName() const { return firstName.isEmpty() ? name : QString(name + QLatin1String(", ") + firstName); }
    /// "Beat Keller": for letters.
    QString fullName() const { return firstName.isEmpty() ? name : QString(firstName + QLatin1Char(' ') + name); }
    /// The debtor with `folded` made from its names.
    Debtor withFolded() const;
    friend bool operator==(const Debtor&, const Debtor&) = default;
};

} // namespace mahnwerk
