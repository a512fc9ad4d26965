// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demo_words.h"

#include "core/base/resource_table.h"

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

std::vector<QStringList> rows(const QString& name, qsizetype columns)
{
    return resourceTable(u":/demo/%1.csv"_s.arg(name), columns);
}

Country countryOf(const QString& code)
{
    const auto country = countryFromCode(code);
    if (!country)
        qFatal("demo: no country %s", qPrintable(code));
    return *country;
}

// As people write their names in an address: ä as ae, other marks left out, blanks as hyphens.
QString mailName(const QString& name)
{
    static const QHash<QChar, QString> spelt = { { u'ä', u"ae"_s }, { u'ö', u"oe"_s }, { u'ü', u"ue"_s },
        { u'ß', u"ss"_s }, { u'œ', u"oe"_s }, { u'ı', u"i"_s }, { u'ł', u"l"_s }, { u'đ', u"dj"_s } };
    QString result;
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_C)) {
        const QChar plain = QString(c).normalized(QString::NormalizationForm_D).at(0);
        if (const auto found = spelt.constFind(c); found != spelt.cend())
            result += *found;
        else if (plain.unicode() < 128 && plain.isLetter())
            result += plain;
        else if (c == u' ' || c == u'-')
            result += u'-';
    }
    return result;
}

DemoTown townFrom(const QString& country, const QString& part, const QString& postcode, const QString& name)
{
    const auto region = Region::fromCode(QString(country + u'-' + part));
    if (!region)
        qFatal("demo: no region %s", qPrintable(part));
    return { .region = *region, .postcode = postcode, .name = name, .language = {} };
}

void readPlaces(DemoWords& words)
{
    for (const QStringList& row : rows(u"towns"_s, 6)) {
        DemoTown town = townFrom(row[0], row[1], row[2], row[3]);
        town.language = row[4];
        words.towns[countryOf(row[0])].add(std::move(town), row[5].toInt());
    }
    for (const QStringList& row : rows(u"streets"_s, 4)) {
        QStringList& streets = words.streets[row[0] + row[1]];
        for (const QString& front : row[2].split(u',')) {
            for (const QString& back : row[3].split(u','))
                streets.append(front + back);
        }
    }
}

// Kowalski's wife is Kowalska, Petrov's Petrova.
QString borneByAWoman(const QString& culture, const QString& surname)
{
    if (culture == u"pl" && (surname.endsWith("ski"_L1) || surname.endsWith("cki"_L1)))
        return surname.chopped(1) + u'a';
    if (culture == u"ru" && (surname.endsWith("ov"_L1) || surname.endsWith("ev"_L1)))
        return surname + u'a';
    return surname;
}

void addSurnames(DemoWords& words, const QString& culture, const QStringList& surnames)
{
    words.surnames[QString(culture + u" m")] = surnames;
    QStringList& ofWomen = words.surnames[QString(culture + u" f")];
    for (const QString& surname : surnames)
        ofWomen.append(borneByAWoman(culture, surname));
}

void readNames(DemoWords& words)
{
    for (const QStringList& row : rows(u"cultures"_s, 4))
        words.cultures[row[0] + row[1]].add(row[2], row[3].toInt());
    for (const QStringList& row : rows(u"first_names"_s, 3))
        words.firstNames[QString(row[0] + u' ' + row[1])] = row[2].split(u',');
    for (const QStringList& row : rows(u"surnames"_s, 2))
        addSurnames(words, row[0], row[1].split(u','));
    for (const QStringList& row : rows(u"firms"_s, 5))
        words.firms[row[0] + row[1]] = { row[2].split(u','), row[3].split(u','), row[4].split(u',') };
}

void spellForMail(DemoWords& words)
{
    const auto spell = [&](const QStringList& names) {
        for (const QString& name : names)
            words.mailNames.insert(name, mailName(name));
    };
    for (const QStringList& names : std::as_const(words.firstNames))
        spell(names);
    for (const QStringList& names : std::as_const(words.surnames))
        spell(names);
    for (const DemoFirmWords& firm : std::as_const(words.firms))
        spell(firm.branches);
}

void readCreditors(DemoWords& words)
{
    for (const QStringList& row : rows(u"creditors"_s, 12)) {
        DemoTown town = townFrom(row[0], row[6], row[4], row[5]);
        town.language = row[7];
        const qsizetype blank = row[3].lastIndexOf(u' ');
        words.creditors[countryOf(row[0])].push_back({ .branch = row[1], .name = row[2],
            .mailName = mailName(row[2].section(u' ', 0, 1)), .street = row[3].left(blank),
            .houseNumber = row[3].mid(blank + 1), .town = std::move(town), .reference = row[8], .debtorNumber = row[9],
            .terms = row[10].toInt(), .median = row[11].toInt() });
    }
}

void readTexts(DemoWords& words)
{
    for (const QStringList& row : rows(u"subjects"_s, 3))
        words.subjects[QString(row[0] + u' ' + row[1])] = row[2].split(u'|');
    for (const QStringList& row : rows(u"notes"_s, 3))
        words.notes[QString(row[0] + u' ' + row[1])] = row[2].split(u'|');
}

} // namespace

const DemoWords& DemoWords::instance()
{
    static const DemoWords words = [] {
        DemoWords read;
        readPlaces(read);
        readNames(read);
        spellForMail(read);
        readCreditors(read);
        readTexts(read);
        return read;
    }();
    return words;
}

} // namespace mahnwerk
