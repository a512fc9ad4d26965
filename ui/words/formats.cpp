// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr char16_t minusSign = u'\u2212';
constexpr char16_t noBreakSpace = u'\u00A0';

char16_t groupSign(ReadingRegion region)
{
    return region == ReadingRegion::Switzerland ? u'\'' : u'.';
}

char16_t decimalSign(ReadingRegion region)
{
    return region == ReadingRegion::Switzerland ? u'.' : u',';
}

QString grouped(quint64 value, ReadingRegion region)
{
    QString digits = QString::number(value);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar(groupSign(region)));
    return digits;
}

/// Without overflow for the smallest number.
quint64 magnitude(qint64 value)
{
    return value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
}

QString withSign(qint64 value, const QString& text)
{
    return value < 0 ? QChar(minusSign) + text : text;
}

QString twoDigits(int number)
{
    return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

/// Mo, Di in German; lu, ma in French and Italian; Mon, Tue in English.
QString weekdayShort(Date date, const Locale& locale)
{
    const QString name = locale.forQt().standaloneDayName(static_cast<int>(date.weekday()));
    return name.left(locale.language == Language::English ? 3 : 2);
}

QString longDate(Date date, const Locale& locale)
{
    const QLocale names = locale.forQt();
    const YearMonthDay ymd = date.ymd();
    const bool isRoman = locale.language == Language::French || locale.language == Language::Italian;
    const QString first = locale.language == Language::French ? u"er "_s : u"° "_s; // 1er novembre, 1° novembre
    const QString after = locale.language == Language::German ? u". "_s : isRoman && ymd.day == 1 ? first : u" "_s;
    return names.standaloneDayName(static_cast<int>(date.weekday())) % (isRoman ? u" "_s : u", "_s) % QString::number(ymd.day) % after
        % names.standaloneMonthName(ymd.month);
}

} // namespace

QString format(Money amount, const Locale& locale)
{
    const auto unit = static_cast<quint64>(amount.currency().unit());
    const quint64 value = magnitude(amount.minor());
    QString text = grouped(value / unit, locale.region);
    const int digits = amount.currency().digits();
    if (digits > 0)
        text += QChar(decimalSign(locale.region)) % u"%1"_s.arg(value % unit, digits, 10, QChar(u'0'));
    return withSign(amount.minor(), text);
}

QString formatWithCurrency(Money amount, const Locale& locale)
{
    if (amount.currency().isNull())
        return format(amount, locale);
    const QString code = amount.currency().code();
    if (locale.region == ReadingRegion::Switzerland)
        return code % QChar(noBreakSpace) % format(amount, locale);
    const QString symbol = amount.currency() == Currency::eur() ? u"€"_s : code;
    return format(amount, locale) % QChar(noBreakSpace) % symbol;
}

QString formatCount(qint64 count, const Locale& locale)
{
    return withSign(count, grouped(magnitude(count), locale.region));
}

QString formatPercent(qint64 hundredths, const Locale& locale)
{
    const quint64 value = magnitude(hundredths);
    QString text = grouped(value / 100, locale.region);
    if (value % 100 != 0) {
        QString decimals = twoDigits(static_cast<int>(value % 100));
        if (decimals.endsWith(u'0'))
            decimals.chop(1);
        text += QChar(decimalSign(locale.region)) % decimals;
    }
    return withSign(hundredths, text) % QChar(noBreakSpace) % u'%';
}

QString formatDecimal(const QString& decimal, const Locale& locale)
{
    QString text = decimal;
    text.replace(u'.', QChar(decimalSign(locale.region)));
    return text.replace(u'-', QChar(0x2212));
}

QString format(Rate rate, const Locale& locale)
{
    return formatDecimal(rate.toDecimal(), locale) % QChar(noBreakSpace) % u'%';
}

QString format(Date date, DateStyle style, const Locale& locale)
{
    if (date.isNull())
        return u"–"_s;
    const YearMonthDay ymd = date.ymd();
    const QString dayMonth = twoDigits(ymd.day) % u'.' % twoDigits(ymd.month) % u'.';
    switch (style) {
    case DateStyle::DayMonth:
        return dayMonth;
    case DateStyle::Short:
        return dayMonth % twoDigits(ymd.year % 100);
    case DateStyle::Full:
        return dayMonth % QString::number(ymd.year);
    case DateStyle::Weekday:
        return weekdayShort(date, locale) % u' ' % dayMonth;
    case DateStyle::WeekdayFull:
        return weekdayShort(date, locale) % u' ' % dayMonth % QString::number(ymd.year);
    case DateStyle::Long:
        return longDate(date, locale);
    case DateStyle::LongFull:
        return longDate(date, locale) % u' ' % QString::number(ymd.year);
    }
    Q_UNREACHABLE();
}

QString relativeDay(Date date, Date today)
{
    if (date.isNull())
        return u"–"_s;
    const int days = today.daysTo(date);
    if (days == 0)
        return QCoreApplication::translate("formats", "today");
    if (days == 1)
        return QCoreApplication::translate("formats", "tomorrow");
    if (days == -1)
        return QCoreApplication::translate("formats", "yesterday");
    if (days > 0)
        return QCoreApplication::translate("formats", "in %n day(s)", nullptr, days);
    return QCoreApplication::translate("formats", "%n day(s) ago", nullptr, -days);
}

} // namespace mahnwerk
