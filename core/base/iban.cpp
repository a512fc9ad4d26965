// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iban.h"

#include <algorithm>
#include <iterator>

namespace mahnwerk {

namespace {

struct CountryLength {
    char16_t country[3];
    int length;
};

// SWIFT IBAN Registry (ISO 13616-1), sorted by country.
constexpr CountryLength lengths[] = {
    { u"AD", 24 }, { u"AE", 23 }, { u"AL", 28 }, { u"AT", 20 }, { u"AZ", 28 }, { u"BA", 20 }, { u"BE", 16 },
    { u"BG", 22 }, { u"BH", 22 }, { u"BI", 27 }, { u"BR", 29 }, { u"BY", 28 }, { u"CH", 21 }, { u"CR", 22 },
    { u"CY", 28 }, { u"CZ", 24 }, { u"DE", 22 }, { u"DJ", 27 }, { u"DK", 18 }, { u"DO", 28 }, { u"EE", 20 },
    { u"EG", 29 }, { u"ES", 24 }, { u"FI", 18 }, { u"FK", 18 }, { u"FO", 18 }, { u"FR", 27 }, { u"GB", 22 },
    { u"GE", 22 }, { u"GI", 23 }, { u"GL", 18 }, { u"GR", 27 }, { u"GT", 28 }, { u"HN", 28 }, { u"HR", 21 },
    { u"HU", 28 }, { u"IE", 22 }, { u"IL", 23 }, { u"IQ", 23 }, { u"IS", 26 }, { u"IT", 27 }, { u"JO", 30 },
    { u"KW", 30 }, { u"KZ", 20 }, { u"LB", 28 }, { u"LC", 32 }, { u"LI", 21 }, { u"LT", 20 }, { u"LU", 20 },
    { u"LV", 21 }, { u"LY", 25 }, { u"MC", 27 }, { u"MD", 24 }, { u"ME", 22 }, { u"MK", 19 }, { u"MN", 20 },
    { u"MR", 27 }, { u"MT", 31 }, { u"MU", 30 }, { u"NI", 28 }, { u"NL", 18 }, { u"NO", 15 }, { u"OM", 23 },
    { u"PK", 24 }, { u"PL", 28 }, { u"PS", 29 }, { u"PT", 25 }, { u"QA", 29 }, { u"RO", 24 }, { u"RS", 22 },
    { u"RU", 33 }, { u"SA", 24 }, { u"SC", 31 }, { u"SD", 18 }, { u"SE", 24 }, { u"SI", 19 }, { u"SK", 24 },
    { u"SM", 27 }, { u"SO", 23 }, { u"ST", 25 }, { u"SV", 28 }, { u"TL", 23 }, { u"TN", 24 }, { u"TR", 26 },
    { u"UA", 29 }, { u"VA", 22 }, { u"VG", 24 }, { u"XK", 20 }, { u"YE", 30 },
};

int lengthFor(QStringView country)
{
    const auto found = std::ranges::find_if(
        lengths, [&](const CountryLength& entry) { return country == QStringView(entry.country, 2); });
    return found == std::end(lengths) ? 0 : found->length;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool hasRightCheckDigits(QStringView iban)
{
    // ISO 7064 MOD 97-10 over the account, the country and the check digits, A = 10 ... Z = 35.
    int rest = 0;
    for (qsizetype i = 0; i < iban.size(); ++i) {
        const QChar c = iban[(i + 4) % iban.size()];
        rest = isDigit(c) ? (rest * 10 + c.unicode() - u'0') % 97 : (rest * 100 + c.unicode() - u'A' + 10) % 97;
    }
    return rest == 1;
}

} // namespace

Result<Iban> Iban::parse(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        plain += c >= u'a' && c <= u'z' ? c.toUpper() : c;
    }
    const bool hasRightForm = plain.size() >= 15 && plain.size() == lengthFor(QStringView(plain).left(2))
        && isDigit(plain[2]) && isDigit(plain[3])
        && std::ranges::all_of(plain, [](QChar c) { return isDigit(c) || isCapital(c); });
    if (!hasRightForm || !hasRightCheckDigits(plain))
        return fail(ErrorCode::InvalidValue, { QStringLiteral("iban"), text.toString() });
    Iban iban;
    iban.m_text = plain;
    return iban;
}

QString Iban::formatted() const
{
    return grouped(m_text, 4);
}

bool Iban::isQrIban() const
{
    if (country() != QLatin1String("CH") && country() != QLatin1String("LI"))
        return false;
    const int institute = QStringView(m_text).mid(4, 5).toInt();
    return institute >= 30000 && institute <= 31999;
}

QString grouped(QStringView text, int size)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && i % size == 0)
            result += u' ';
        result += text[i];
    }
    return result;
}

} // namespace mahnwerk
