// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reader.h"

#include <algorithm>
#include <array>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

void readName(const RowReader& reader, int row, ImportedDebtor& debtor)
{
    const QString name = reader.text(row, ItemField::Name);
    debtor.company = reader.text(row, ItemField::Company);
    debtor.firstName = reader.text(row, ItemField::FirstName);
    debtor.salutation = reader.text(row, ItemField::Salutation);
    const PartyKind kindOfSalutation = partyOfSalutation(debtor.salutation);
    if (!debtor.company.isEmpty()) {
        debtor.kind = PartyKind::Company;
        debtor.name = debtor.company;
        debtor.lastName = name; // the person there
    } else if (!debtor.firstName.isEmpty()) {
        debtor.kind = PartyKind::Person;
        debtor.lastName = name;
        debtor.name = QString(debtor.firstName + u' ' + name).trimmed();
    } else {
        const PartyName party = partyName(name);
        debtor.kind = party.kind == PartyKind::Unknown ? kindOfSalutation : party.kind;
        debtor.name = name;
        debtor.lastName = party.lastName;
        debtor.firstName = party.firstName;
        if (debtor.kind == PartyKind::Company)
            debtor.company = name;
    }
    if (debtor.name.isEmpty())
        debtor.name = debtor.number;
}

void readAddress(const RowReader& reader, int row, ImportedDebtor& debtor)
{
    const StreetLine line = streetLine(reader.text(row, ItemField::Street));
    debtor.houseNumber = reader.text(row, ItemField::HouseNumber);
    debtor.street = debtor.houseNumber.isEmpty() ? line.street : reader.text(row, ItemField::Street);
    if (debtor.houseNumber.isEmpty())
        debtor.houseNumber = line.houseNumber;
    const PostalPlace place = postalPlace(reader.text(row, ItemField::PostcodeCity));
    debtor.postcode = reader.text(row, ItemField::Postcode);
    debtor.city = reader.text(row, ItemField::City);
    if (debtor.postcode.isEmpty())
        debtor.postcode = place.postcode;
    if (debtor.city.isEmpty())
        debtor.city = place.city;
    const QString country = reader.text(row, ItemField::Country);
    debtor.country = country.isEmpty() ? place.country : countryCode(country).value_or(QString());
    const bool hasAddress = !debtor.street.isEmpty() || !debtor.postcode.isEmpty() || !debtor.city.isEmpty();
    if (debtor.country.isEmpty() && country.isEmpty() && hasAddress)
        debtor.country = reader.defaults().country;
    debtor.region = reader.text(row, ItemField::Region);
    // A spreadsheet number has no leading zero, a German postcode always five digits.
    const bool number = reader.cell(row, ItemField::Postcode).kind == CellKind::Number;
    if (number && debtor.country == "DE"_L1 && debtor.postcode.size() == 4)
        debtor.postcode.prepend(u'0');
}

void addMissing(QStringList& to, const QStringList& from)
{
    for (const QString& text : from) {
        if (!to.contains(text) && to.size() < 20)
            to += text;
    }
}

} // namespace

ImportedDebtor readDebtor(const RowReader& reader, int row)
{
    ImportedDebtor debtor;
    debtor.number = reader.text(row, ItemField::DebtorNumber);
    readName(reader, row, debtor);
    readAddress(reader, row, debtor);
    debtor.language = languageCode(reader.text(row, ItemField::Language));
    for (const QString& text : reader.texts(row, ItemField::Phone))
        addMissing(debtor.phones, phoneNumbers(text));
    for (const QString& text : reader.texts(row, ItemField::Email))
        addMissing(debtor.emails, emailAddresses(text));
    const QString iban = reader.text(row, ItemField::Iban);
    if (isIban(iban))
        debtor.iban = QString(iban).remove(u' ').toUpper();
    return debtor;
}

void mergeDebtor(ImportedDebtor& into, const ImportedDebtor& other)
{
    constexpr std::array texts = { &ImportedDebtor::company, &ImportedDebtor::lastName,
        &ImportedDebtor::firstName, &ImportedDebtor::salutation, &ImportedDebtor::language,
        &ImportedDebtor::region, &ImportedDebtor::iban };
    // An address is taken as a whole, or two places would make a third.
    constexpr std::array address = { &ImportedDebtor::street, &ImportedDebtor::houseNumber,
        &ImportedDebtor::postcode, &ImportedDebtor::city, &ImportedDebtor::country };
    if (into.name == into.number)
        into.name = other.name;
    else if (other.name != into.name && other.name != other.number)
        addMissing(into.otherNames, { other.name });
    if (into.kind == PartyKind::Unknown)
        into.kind = other.kind;
    for (const auto text : texts) {
        if ((into.*text).isEmpty() && into.name == other.name)
            into.*text = other.*text;
    }
    if (into.street.isEmpty() && into.postcode.isEmpty() && into.city.isEmpty()) {
        for (const auto text : address)
            into.*text = other.*text;
    }
    addMissing(into.phones, other.phones);
    addMissing(into.emails, other.emails);
}

} // namespace mahnwerk
