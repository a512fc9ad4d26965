// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/party_text.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

/// Words found again in folded texts.
class FoldedWords {
public:
    FoldedWords(std::initializer_list<QStringView> words)
    {
        for (const QStringView word : words)
            m_words.push_back(folded(word));
        for (const QString& word : m_words)
            m_known.insert(word);
    }
    bool contains(QStringView word) const { return m_known.contains(word); }

private:
    std::vector<QString> m_words;
    QSet<QStringView> m_known; ///< of m_words
};

const FoldedWords& companyWords()
{
    static const FoldedWords words({ u"GmbH", u"mbH", u"AG", u"KG", u"KGaA", u"OHG", u"GbR",
        u"UG", u"SE", u"eG", u"eK", u"eV", u"SA", u"Sàrl", u"Sarl", u"Sagl", u"SNC", u"Srl", u"SpA", u"SAS",
        u"EURL", u"Ltd", u"LLC", u"LLP", u"Inc", u"Corp", u"Corporation", u"PLC", u"BV", u"NV", u"ApS", u"AB",
        u"Oy", u"Cie", u"Co", u"Company", u"Group", u"Holding", u"Firma", u"Verein", u"Verband", u"Stiftung",
        u"Fondation", u"Fondazione", u"Foundation", u"Genossenschaft", u"Gemeinde", u"Stadt", u"Kanton",
        u"Commune", u"Comune", u"Garage", u"Hotel", u"Restaurant", u"Bank", u"Spital", u"Klinik", u"Apotheke",
        u"Praxis", u"Verlag", u"Bau", u"Industries", u"Manufacturing", u"Associates", u"Systems", u"Services",
        u"Trust", u"Systeme", u"Technik", u"Immobilien", u"Treuhand" });
    return words;
}

const FoldedWords& personSalutations()
{
    static const FoldedWords words({ u"Herr", u"Herrn", u"Hr", u"Frau", u"Fr", u"Familie",
        u"Fam", u"Mr", u"Mrs", u"Ms", u"Miss", u"Monsieur", u"Madame", u"Mme", u"M", u"Mlle", u"Signor",
        u"Signore", u"Signora", u"Sig", u"Sigra", u"Dr", u"Prof" });
    return words;
}

QHash<QString, QString> countryNames()
{
    struct Named {
        QStringView code;
        std::initializer_list<QStringView> names;
    };
    const std::initializer_list<Named> list = {
        { u"CH", { u"Schweiz", u"Suisse", u"Svizzera", u"Svizra", u"Switzerland", u"CHE" } },
        { u"DE", { u"D", u"Deutschland", u"Germany", u"Allemagne", u"Germania", u"DEU" } },
        { u"AT", { u"A", u"Österreich", u"Austria", u"Autriche", u"AUT" } },
        { u"LI", { u"FL", u"Liechtenstein", u"LIE" } },
        { u"FR", { u"F", u"Frankreich", u"France", u"Francia", u"FRA" } },
        { u"IT", { u"I", u"Italien", u"Italy", u"Italie", u"Italia", u"ITA" } },
        { u"LU", { u"L", u"Luxemburg", u"Luxembourg", u"Lussemburgo" } },
        { u"NL", { u"Niederlande", u"Netherlands", u"Pays-Bas", u"Holland" } },
        { u"BE", { u"B", u"Belgien", u"Belgium", u"Belgique" } },
        { u"GB", { u"UK", u"Grossbritannien", u"United Kingdom", u"England" } },
        { u"US", { u"USA", u"United States", u"Vereinigte Staaten" } },
        { u"PL", { u"Polen", u"Poland", u"Pologne" } },
        { u"CZ", { u"Tschechien", u"Czechia" } },
        { u"ES", { u"E", u"Spanien", u"Spain", u"Espagne" } },
        { u"DK", { u"Dänemark", u"Denmark" } },
    };
    QHash<QString, QString> names;
    for (const Named& country : list) {
        for (const QStringView name : country.names)
            names.insert(folded(name), country.code.toString());
    }
    return names;
}

bool isFilled(const QString& text) { return !text.isEmpty(); }

/// Enough of them for a telephone.
bool hasPhoneDigits(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return c >= u'0' && c <= u'9'; }) >= 6;
}

} // namespace

PartyName partyName(QStringView name)
{
    const QString whole = folded(name);
    const QList<QStringView> words = QStringView(whole).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    if (std::ranges::any_of(words, [](QStringView word) { return companyWords().contains(word); })
        || name.contains(u'&') || whole.endsWith("e v"_L1))
        return { PartyKind::Company, {}, {} };
    const qsizetype comma = name.indexOf(u',');
    if (comma > 0 && name.indexOf(u',', comma + 1) < 0) {
        PartyName person { PartyKind::Person, name.left(comma).trimmed().toString(),
            name.mid(comma + 1).trimmed().toString() };
        if (isFilled(person.lastName) && isFilled(person.firstName))
            return person;
    }
    if (words.size() > 1 && personSalutations().contains(words.first()) && words.first().size() > 1)
        return { PartyKind::Person, {}, {} };
    return {};
}

PartyKind partyOfSalutation(QStringView salutation)
{
    const QStringList words = folded(salutation).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return PartyKind::Unknown;
    if (companyWords().contains(words.first()) || words.first() == folded(u"Société")
        || words.first() == "ditta"_L1)
        return PartyKind::Company;
    return personSalutations().contains(words.first()) ? PartyKind::Person : PartyKind::Unknown;
}

StreetLine streetLine(QStringView text)
{
    static const QRegularExpression numberLast(
        u"^(.*[^\\d\\s,].*?)[\\s,]+(\\d{1,5}\\s?[a-zA-Z]?(?:\\s?[-/+]\\s?\\d{1,5}\\s?[a-zA-Z]?)?)$"_s);
    static const QRegularExpression numberFirst(u"^(\\d{1,5}\\s?(?:[a-zA-Z]|bis|ter)?)\\s*,\\s*(\\D.+)$"_s);
    const QStringView trimmed = text.trimmed();
    const bool hasNumber = std::ranges::any_of(trimmed, [](QChar c) { return c.isDigit(); });
    if (hasNumber && trimmed.front().isDigit()) {
        if (const auto match = numberFirst.match(trimmed); match.hasMatch())
            return { match.captured(2).trimmed(), match.captured(1).trimmed() };
    }
    if (hasNumber) {
        if (const auto match = numberLast.match(trimmed); match.hasMatch())
            return { match.captured(1).trimmed(), match.captured(2).trimmed() };
    }
    return { trimmed.toString(), {} };
}

PostalPlace postalPlace(QStringView text)
{
    static const QRegularExpression pattern(u"^(?:([A-Za-z]{1,2})\\s?-\\s?)?(\\d{4,5})[\\s,]+(\\D.*)$"_s);
    if (text.isEmpty())
        return {};
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return { {}, {}, text.trimmed().toString() };
    return { countryCode(match.capturedView(1)).value_or(QString()), match.captured(2),
        match.captured(3).trimmed() };
}

QStringList phoneNumbers(QStringView text)
{
    static const QRegularExpression between(u"[;,\\n\\r]|\\s(?:oder|od\\.|or|ou|o)\\s|\\s/\\s"_s);
    // Nearly every cell holds one number and nothing between numbers.
    const bool isOne = std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == u' ' || c == u'+' || c == u'-'; });
    if (isOne)
        return hasPhoneDigits(text) ? QStringList { text.trimmed().toString() } : QStringList();
    QStringList numbers;
    const QStringList parts = text.toString().split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (hasPhoneDigits(part))
            numbers += part.trimmed();
    }
    // "0451 / 555 01 90" is one number.
    if (numbers.isEmpty() && hasPhoneDigits(text))
        numbers += text.trimmed().toString();
    return numbers.size() < parts.size() && text.contains(u" / ") ? QStringList { text.trimmed().toString() }
                                                                  : numbers;
}

QStringList emailAddresses(QStringView text)
{
    if (text.isEmpty())
        return {};
    static const QRegularExpression between(u"[;,\\s<>]+"_s);
    static const QRegularExpression address(u"^[^@\\s\"()]+@[^@\\s\"()]+\\.[^@\\s\"().]{2,}$"_s);
    QStringList addresses;
    const QString written = text.trimmed().toString();
    const bool isOne = std::ranges::none_of(written, [](QChar c) { return c.isSpace() || c == u';' || c == u',' || c == u'<' || c == u'>'; });
    const QStringList parts = isOne ? QStringList { written } : written.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (address.match(part).hasMatch() && part.size() <= 254)
            addresses += part;
    }
    return addresses;
}

std::optional<QString> countryCode(QStringView text)
{
    static const QHash<QString, QString> names = countryNames();
    const QStringView trimmed = text.trimmed();
    const auto found = names.constFind(folded(trimmed));
    if (found != names.constEnd())
        return *found;
    const bool letters
        = std::ranges::all_of(trimmed, [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
    return trimmed.size() == 2 && letters ? std::optional(trimmed.toString().toUpper()) : std::nullopt;
}

QString languageCode(QStringView text)
{
    if (text.isEmpty())
        return {};
    const QString start = folded(text).left(2);
    if (start == "ge"_L1 || start == "al"_L1 || start == "te"_L1)
        return u"de"_s;
    static const QSet<QString> codes = { u"de"_s, u"fr"_s, u"it"_s, u"en"_s, u"rm"_s };
    return codes.contains(start) ? start : QString();
}

bool isIban(QStringView text)
{
    QString iban;
    for (const QChar c : text) {
        if (!c.isSpace())
            iban += c.toUpper();
    }
    if (iban.size() < 15 || iban.size() > 34 || !iban[0].isLetter() || !iban[1].isLetter()
        || !iban[2].isDigit())
        return false;
    int remainder = 0;
    const QString rotated = iban.mid(4) + iban.left(4);
    for (const QChar c : rotated) {
        if (c >= u'0' && c <= u'9')
            remainder = (remainder * 10 + (c.unicode() - u'0')) % 97;
        else if (c >= u'A' && c <= u'Z')
            remainder = (remainder * 100 + (c.unicode() - u'A' + 10)) % 97;
        else
            return false;
    }
    return remainder == 1;
}

} // namespace mahnwerk
