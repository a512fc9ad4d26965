// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demo_numbers.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

// ISO 13616: the remainder of the account, the country as two numbers each, and the check digits, modulo 97.
QString iban(QLatin1StringView country, const QString& account)
{
    int remainder = 0;
    const auto take = [&](int number, int power) { remainder = (remainder * power + number) % 97; };
    for (const QChar digit : account)
        take(digit.unicode() - u'0', 10);
    for (const char letter : country)
        take(letter - 'A' + 10, 100);
    take(0, 100);
    const int check = 98 - remainder;
    return country + QString::number(check).rightJustified(2, u'0') + account;
}

// Thousands of numbers for media productions in five areas: the nearest one.
QString germanArea(Region region)
{
    static const QHash<QString, QString> areas = { { u"BE"_s, u"30 23125"_s }, { u"BB"_s, u"30 23125"_s },
        { u"SN"_s, u"30 23125"_s }, { u"ST"_s, u"30 23125"_s }, { u"HE"_s, u"69 90009"_s },
        { u"RP"_s, u"69 90009"_s }, { u"SL"_s, u"69 90009"_s }, { u"TH"_s, u"69 90009"_s },
        { u"NW"_s, u"221 4710"_s }, { u"BY"_s, u"89 99998"_s }, { u"BW"_s, u"89 99998"_s } };
    return areas.value(region.part(), u"40 66969"_s);
}

QString swissArea(const QString& language, DemoRandom& random)
{
    static const QStringList german = { u"42"_s, u"57"_s, u"63"_s, u"64"_s, u"65"_s };
    static const QStringList french = { u"37"_s, u"38"_s, u"39"_s };
    static const QStringList italian = { u"92"_s, u"93"_s };
    const QStringList& areas = language == u"fr" ? french : language == u"it" ? italian : german;
    return areas[random.below(areas.size())];
}

// "2dd dd dd"
QString swissSubscriber(DemoRandom& random)
{
    const int first = random.between(200, 999);
    const QString rest = demoDigits(4, random);
    return QString(QString::number(first) + u' ' + rest.left(2) + u' ' + rest.right(2));
}

} // namespace

QString demoDigits(int count, DemoRandom& random)
{
    QString digits(count, u'0');
    quint64 number = random.next() >> 1;
    for (QChar& digit : digits) {
        digit = QChar(static_cast<char16_t>(u'0' + number % 10));
        number /= 10;
    }
    return digits;
}

QString demoReference(const QString& pattern, Date day, quint64 n)
{
    const qsizetype count = pattern.count(u'#');
    quint64 limit = 1;
    for (qsizetype i = 0; i < count; ++i)
        limit *= 10;
    // The factor is coprime to ten: no two n below the limit meet.
    quint64 number = (n % limit * 7'368'787 + 1'402'513) % limit;
    const YearMonthDay ymd = day.ymd();
    QString result;
    result.reserve(pattern.size() + 4);
    const auto put = [&](int value, int unit) {
        for (; unit > 0; unit /= 10)
            result += QChar(static_cast<char16_t>(u'0' + value / unit % 10));
    };
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'#') {
            limit /= 10;
            put(static_cast<int>(number / limit), 1);
            number %= limit;
        } else if (pattern[i] == u'%' && i + 1 < pattern.size()) {
            const QChar kind = pattern[++i];
            put(kind == u'm' ? ymd.month : ymd.year, kind == u'Y' ? 1000 : 10);
        } else {
            result += pattern[i];
        }
    }
    return result;
}

QString demoIban(Country country, DemoRandom& random)
{
    // Bank codes with 99 in front are not given out in any of the three countries.
    switch (country) {
    case Country::Germany:
        return iban("DE"_L1, QString(u"99"_s + demoDigits(16, random)));
    case Country::Switzerland:
        return iban("CH"_L1, QString(u"99"_s + demoDigits(15, random)));
    case Country::Austria:
        return iban("AT"_L1, QString(u"99"_s + demoDigits(14, random)));
    }
    Q_UNREACHABLE();
}

QString demoQrIban(DemoRandom& random)
{
    return iban("CH"_L1, QString(u"31999"_s + demoDigits(12, random)));
}

QString demoMobile(Country country, DemoRandom& random)
{
    switch (country) {
    case Country::Germany: {
        const QString block = random.chance(500) ? u"+49 171 39200"_s : u"+49 176 040690"_s;
        return QString(block + demoDigits(2, random));
    }
    case Country::Switzerland:
        return QString(u"+41 70 "_s + swissSubscriber(random));
    case Country::Austria:
        return QString(u"+43 664 0"_s + demoDigits(6, random));
    }
    Q_UNREACHABLE();
}

QString demoLandline(Region region, const QString& language, DemoRandom& random)
{
    switch (region.country()) {
    case Country::Germany:
        return QString(u"+49 "_s + germanArea(region) + demoDigits(3, random));
    case Country::Switzerland: {
        const QString area = swissArea(language, random);
        return QString(u"+41 "_s + area + u' ' + swissSubscriber(random));
    }
    case Country::Austria:
        return QString(u"+43 1 0"_s + demoDigits(6, random));
    }
    Q_UNREACHABLE();
}

} // namespace mahnwerk
