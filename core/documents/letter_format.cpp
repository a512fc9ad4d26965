// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_format.h"

#include <QLocale>

#include <array>

namespace mahnwerk {

namespace {

constexpr QChar noBreakSpace(0x00a0);
constexpr QChar minus(0x2212);

struct NumberStyle {
    QChar group;
    QChar point;
};

NumberStyle numberStyle(LetterLocale locale)
{
    if (isSwiss(locale))
        return { u'\'', u'.' };
    return locale == LetterLocale::EnglishGermany ? NumberStyle { u',', u'.' } : NumberStyle { u'.', u',' };
}

/// An integer of so many decimal digits, grouped by three.
QString number(qint64 value, int digits, LetterLocale locale)
{
    const NumberStyle style = numberStyle(locale);
    // Through unsigned: the smallest qint64 has no positive counterpart.
    const quint64 size = value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
    const QString plain = QString::number(size).rightJustified(digits + 1, u'0');
    const qsizetype whole = plain.size() - digits;
    QString text;
    if (value < 0)
        text += minus;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (i == whole)
            text += style.point;
        else if (i > 0 && i < whole && (whole - i) % 3 == 0)
            text += style.group;
        text += plain[i];
    }
    return text;
}

QString twoDigits(int value) { return QString::number(value).rightJustified(2, u'0'); }

/// What the days of the year are called in a language.
struct DayWords {
    std::array<QStringView, 12> months;
    std::array<QStringView, 7> weekdays;
    QStringView first; ///< after the first day of a month
    QStringView dot; ///< after all others
    QStringView comma; ///< after the weekday
};

const DayWords& dayWords(LetterLocale locale)
{
    static constexpr DayWords german { { u"Januar", u"Februar", u"März", u"April", u"Mai", u"Juni", u"Juli", u"August", u"September", u"Oktober",
                                           u"November", u"Dezember" },
        { u"Montag", u"Dienstag", u"Mittwoch", u"Donnerstag", u"Freitag", u"Samstag", u"Sonntag" }, u".", u".", u"," };
    static constexpr DayWords french { { u"janvier", u"février", u"mars", u"avril", u"mai", u"juin", u"juillet", u"août", u"septembre", u"octobre",
                                           u"novembre", u"décembre" },
        { u"lundi", u"mardi", u"mercredi", u"jeudi", u"vendredi", u"samedi", u"dimanche" }, u"er", u"", u"" };
    static constexpr DayWords italian { { u"gennaio", u"febbraio", u"marzo", u"aprile", u"maggio", u"giugno", u"luglio", u"agosto", u"settembre",
                                            u"ottobre", u"novembre", u"dicembre" },
        { u"lunedì", u"martedì", u"mercoledì", u"giovedì", u"venerdì", u"sabato", u"domenica" }, u"°", u"", u"" };
    static constexpr DayWords english { { u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August", u"September", u"October",
                                            u"November", u"December" },
        { u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday", u"Sunday" }, u"", u"", u"," };
    switch (locale) {
    case LetterLocale::GermanSwitzerland:
    case LetterLocale::GermanGermany:
        return german;
    case LetterLocale::FrenchSwitzerland:
        return french;
    case LetterLocale::ItalianSwitzerland:
        return italian;
    case LetterLocale::EnglishSwitzerland:
    case LetterLocale::EnglishGermany:
        return english;
    }
    Q_UNREACHABLE();
}

struct CountryName {
    QStringView code;
    QStringView name;
};

constexpr CountryName countryNames[] = {
    { u"AT", u"ÖSTERREICH" },
    { u"BE", u"BELGIEN" },
    { u"BG", u"BULGARIEN" },
    { u"CH", u"SCHWEIZ" },
    { u"CZ", u"TSCHECHISCHE REPUBLIK" },
    { u"DE", u"DEUTSCHLAND" },
    { u"DK", u"DÄNEMARK" },
    { u"ES", u"SPANIEN" },
    { u"FI", u"FINNLAND" },
    { u"FR", u"FRANKREICH" },
    { u"GB", u"GROSSBRITANNIEN" },
    { u"GR", u"GRIECHENLAND" },
    { u"HR", u"KROATIEN" },
    { u"HU", u"UNGARN" },
    { u"IE", u"IRLAND" },
    { u"IT", u"ITALIEN" },
    { u"LI", u"LIECHTENSTEIN" },
    { u"LU", u"LUXEMBURG" },
    { u"NL", u"NIEDERLANDE" },
    { u"NO", u"NORWEGEN" },
    { u"PL", u"POLEN" },
    { u"PT", u"PORTUGAL" },
    { u"RO", u"RUMÄNIEN" },
    { u"RS", u"SERBIEN" },
    { u"SE", u"SCHWEDEN" },
    { u"SI", u"SLOWENIEN" },
    { u"SK", u"SLOWAKEI" },
    { u"TR", u"TÜRKEI" },
    { u"UA", u"UKRAINE" },
    { u"US", u"VEREINIGTE STAATEN" },
};

} // namespace

Result<LetterLocale> letterLocale(QStringView code)
{
    if (const auto locale = fromName<LetterLocale>(code))
        return *locale;
    return fail(ErrorCode::InvalidValue, { QStringLiteral("letter_locale"), code.toString() });
}

QString letterLocaleCode(LetterLocale locale) { return nameOf(locale); }

LetterLocale letterLocaleFor(QStringView language, QStringView country)
{
    const bool isSwissSender = country == u"CH" || country == u"LI";
    return fromName<LetterLocale>(QString(language % u'-' % (isSwissSender ? u"CH" : u"DE")))
        .value_or(isSwissSender ? LetterLocale::GermanSwitzerland : LetterLocale::GermanGermany);
}

QString letterAmount(Money amount, LetterLocale locale)
{
    return number(amount.minor(), amount.currency().digits(), locale);
}

QString letterMoney(Money amount, LetterLocale locale)
{
    const QString text = letterAmount(amount, locale);
    if (isSwiss(locale))
        return amount.currency().code() + noBreakSpace + text;
    const bool isEuro = amount.currency() == Currency::eur();
    return text + noBreakSpace + (isEuro ? QStringLiteral("€") : amount.currency().code());
}

QString letterExactAmount(qint64 tenThousandths, LetterLocale locale)
{
    return number(tenThousandths, 4, locale);
}

QString letterRate(Rate rate, LetterLocale locale)
{
    QString text = rate.toDecimal();
    text.replace(u'.', numberStyle(locale).point);
    text.replace(u'-', minus);
    return text + noBreakSpace + u'%';
}

QString letterDate(Date date)
{
    const YearMonthDay d = date.ymd();
    return twoDigits(d.day) + u'.' + twoDigits(d.month) + u'.'
        + QString::number(d.year).rightJustified(4, u'0');
}

QString letterLongDate(Date date, LetterLocale locale)
{
    const YearMonthDay d = date.ymd();
    const DayWords& words = dayWords(locale);
    return QString::number(d.day) + (d.day == 1 ? words.first : words.dot) + noBreakSpace + words.months[static_cast<size_t>(d.month - 1)]
        + noBreakSpace + QString::number(d.year);
}

QString letterWeekdayDate(Date date, LetterLocale locale)
{
    const auto day = static_cast<size_t>(date.weekday()) - 1;
    const DayWords& words = dayWords(locale);
    return words.weekdays[day] + words.comma + u' ' + letterLongDate(date, locale);
}

QString letterCountry(QStringView code)
{
    for (const CountryName& country : countryNames) {
        if (country.code == code)
            return country.name.toString();
    }
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code.toString()
                                              : QLocale::territoryToString(territory).toUpper();
}

} // namespace mahnwerk
