// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demo_source.h"

#include "core/book/demo_claims.h"
#include "core/book/demo_numbers.h"
#include "core/book/demo_words.h"

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

const DemoWords& words()
{
    return DemoWords::instance();
}

const QString& oneOf(const QStringList& list, DemoRandom& random)
{
    return list.at(random.below(list.size()));
}

QString placeKey(const DemoTown& town)
{
    return countryCode(town.region.country()) + town.language;
}

// Three in a hundred live abroad.
const DemoTown& someTown(Country home, DemoRandom& random)
{
    const Country abroad = home == Country::Germany ? Country::Austria : Country::Germany;
    return words().towns.constFind(random.chance(30) ? abroad : home)->choose(random);
}

DemoAddress addressIn(const DemoTown& town, DemoRandom& random)
{
    DemoAddress address { .street = oneOf(*words().streets.constFind(placeKey(town)), random),
        .houseNumber = QString::number(1 + random.skewed(140)), .postcode = town.postcode, .town = town.name,
        .region = town.region };
    if (random.chance(120))
        address.houseNumber += QChar(static_cast<char16_t>(u'a' + random.below(4)));
    return address;
}

DemoPerson personIn(const DemoTown& town, Date asOf, DemoRandom& random)
{
    const QString& culture = words().cultures.constFind(placeKey(town))->choose(random);
    DemoPerson person;
    person.isFemale = random.chance(480);
    const QString key = culture + (person.isFemale ? u" f" : u" m");
    const QStringList& firstNames = *words().firstNames.constFind(key);
    const QStringList& surnames = *words().surnames.constFind(key);
    person.firstName = firstNames.at(random.skewed(firstNames.size()));
    person.lastName = surnames.at(random.skewed(surnames.size()));
    // 18 to 88 years in days, most in the middle.
    person.birthDate = asOf.addDays(-(6'580 + random.below(12'750) + random.below(12'750)));
    return person;
}

DemoFirm firmOf(const DemoPerson& person, const DemoTown& town, QString& mailName, DemoRandom& random)
{
    const DemoFirmWords& firmWords = *words().firms.constFind(placeKey(town));
    const QString& branch = oneOf(firmWords.branches, random);
    DemoFirm firm;
    firm.legalForm = oneOf(firmWords.legalForms, random);
    // "e.K." is one person: nobody stands beside the name.
    const bool isOnePerson = firm.legalForm.startsWith("e."_L1);
    firm.name = isOnePerson ? firmWords.patterns.first() : oneOf(firmWords.patterns, random);
    firm.name.replace("%B"_L1, branch).replace("%N"_L1, person.lastName).replace("%L"_L1, firm.legalForm);
    mailName = words().mailNames.value(branch) + u'-' + words().mailNames.value(person.lastName);
    return firm;
}

QString privateMail(const DemoPerson& person, DemoRandom& random)
{
    static const QStringList hosts = { u"example.org"_s, u"example.com"_s, u"example.net"_s, u"mail.example"_s,
        u"post.example"_s };
    const QString first = words().mailNames.value(person.firstName);
    const QString last = words().mailNames.value(person.lastName);
    QString name = random.chance(700) ? QString(first + u'.' + last) : QString(first.left(1) + u'.' + last);
    if (random.chance(300))
        name += demoDigits(2, random);
    return name + u'@' + oneOf(hosts, random);
}

std::vector<DemoContactPoint> contactPointsOf(const DemoDebtor& debtor, const QString& firmMail, DemoRandom& random)
{
    std::vector<DemoContactPoint> points;
    const Region region = debtor.address.region;
    if (random.chance(debtor.firm ? 950 : 450))
        points.push_back({ DemoChannel::Landline, demoLandline(region, debtor.language, random) });
    if (points.empty() || random.chance(debtor.firm ? 400 : 800))
        points.push_back({ DemoChannel::Mobile, demoMobile(region.country(), random) });
    if (random.chance(debtor.firm ? 850 : 600)) {
        points.push_back({ DemoChannel::Email,
            debtor.firm ? QString(u"info@"_s + firmMail + u".example"_s) : privateMail(debtor.person, random) });
    }
    return points;
}

QString vatMark(const QString& language)
{
    return language == u"fr" ? u"TVA"_s : language == u"it" ? u"IVA"_s : u"MWST"_s;
}

// Numbers with 999 in front are given to nobody.
void addLetterhead(DemoCreditor& creditor, Country country, DemoRandom& random)
{
    const QString digits = demoDigits(6, random);
    const QString& town = creditor.address.town;
    switch (country) {
    case Country::Germany:
        creditor.vatNumber = u"DE999"_s + digits;
        creditor.registerEntry = u"Amtsgericht "_s + town + u", HRB 999"_s + digits.left(3);
        break;
    case Country::Switzerland:
        creditor.registerEntry = u"CHE-999."_s + digits.left(3) + u'.' + digits.right(3);
        creditor.vatNumber = creditor.registerEntry + u' ' + vatMark(creditor.language);
        creditor.qrIban = demoQrIban(random);
        break;
    case Country::Austria:
        creditor.vatNumber = u"ATU999"_s + digits.left(5);
        creditor.registerEntry = u"FN 999"_s + digits.left(3) + u"x, Landesgericht "_s + town;
        break;
    }
}

DemoCreditor creditorFrom(const DemoCreditorRow& row, Country country, DemoRandom& random)
{
    DemoCreditor creditor { .name = row.name, .branch = row.branch,
        .address = { row.street, row.houseNumber, row.town.postcode, row.town.name, row.town.region },
        .language = row.town.language,
        .currency = country == Country::Switzerland ? Currency::chf() : Currency::eur(),
        .phone = demoLandline(row.town.region, row.town.language, random), .email = {}, .website = {},
        .iban = demoIban(country, random), .qrIban = {}, .vatNumber = {}, .registerEntry = {},
        .termsDays = row.terms };
    const QString host = row.mailName + u".example"_s;
    creditor.email = u"debitoren@"_s + host;
    creditor.website = u"www."_s + host;
    addLetterhead(creditor, country, random);
    return creditor;
}

} // namespace

DemoSource::DemoSource(Country country, quint64 seed, Date asOf)
    : m_country(country)
    // Two countries with one seed have different people.
    , m_seed(DemoRandom(seed + static_cast<quint64>(country)).next())
    , m_asOf(asOf)
{
    DemoRandom random(m_seed);
    for (const DemoCreditorRow& row : *words().creditors.constFind(country))
        m_creditors.push_back(creditorFrom(row, country, random));
}

DemoDebtor DemoSource::next(int mostClaims)
{
    Q_ASSERT(mostClaims >= 1 && mostClaims <= 4);
    const quint64 place = m_count++;
    DemoRandom random(DemoRandom(m_seed ^ ((place + 1) * 0xd1342543de82ef95)).next());
    const DemoTown& town = someTown(m_country, random);
    DemoDebtor debtor;
    debtor.language = town.language;
    debtor.person = personIn(town, m_asOf, random);
    QString firmMail;
    if (random.chance(140))
        debtor.firm = firmOf(debtor.person, town, firmMail, random);
    debtor.address = addressIn(town, random);
    debtor.contactPoints = contactPointsOf(debtor, firmMail, random);
    // Known from an earlier direct debit or a line of the bank.
    if (random.chance(350))
        debtor.iban = demoIban(town.region.country(), random);
    debtor.claims = demoClaims({ .country = m_country, .asOf = m_asOf, .debtor = place, .language = debtor.language,
                                   .isFirm = debtor.firm.has_value() },
        mostClaims, random);
    return debtor;
}

} // namespace mahnwerk
