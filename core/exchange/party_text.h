// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace mahnwerk {

enum class PartyKind : quint8 { Unknown, Person, Company };

/// What one cell with a name says.
struct PartyName {
    PartyKind kind = PartyKind::Unknown;
    QString lastName; ///< person, if the text tells it apart ("Petersen, Jens")
    QString firstName;
};

/// Company by its legal form or kind of house (GmbH, AG, Sàrl, Ltd, Verein, Gemeinde ...); person by "Last,
/// First" or a salutation in front. Else Unknown: "Jens Petersen" could be either.
PartyName partyName(QStringView name);

/// "Herr", "Mme", "Signor": Person. "Firma": Company.
PartyKind partyOfSalutation(QStringView salutation);

struct StreetLine {
    QString street;
    QString houseNumber;
};
/// "Lindenstraße 17a" and "12, rue de la Gare" are split; what cannot be split stays in street.
StreetLine streetLine(QStringView text);

struct PostalPlace {
    QString country; ///< ISO code of a prefix as in "CH-8001 Zürich"
    QString postcode;
    QString city;
};
/// "D-23558 Lübeck", "8001 Zürich". Without a postcode everything is the city.
PostalPlace postalPlace(QStringView text);

/// The numbers of a cell: split at ; , line ends, "oder", and " / ". Each as it stands, with at least six
/// digits.
QStringList phoneNumbers(QStringView text);

/// The addresses of a cell that look like one.
QStringList emailAddresses(QStringView text);

/// ISO 3166 code of a code or a name in German, English, French or Italian; none if it is not known.
std::optional<QString> countryCode(QStringView text);

/// "de", "fr", "it", "en" or "rm"; empty if it is none of them.
QString languageCode(QStringView text);

/// Whether it is an IBAN with the right check digits (ISO 7064 mod 97-10); blanks do not matter.
bool isIban(QStringView text);

} // namespace mahnwerk
