// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_image.h"
#include "ui/words/catalogue.h"
#include "ui/words/formats.h"
#include "ui/words/labels.h"
#include "ui/words/team_labels.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

constexpr Locale swiss { Language::German, ReadingRegion::Switzerland };
constexpr Locale german { Language::German, ReadingRegion::Germany };

Date day(int year, int month, int dayOfMonth)
{
    return *Date::fromYmd(year, month, dayOfMonth);
}

/// Monday.
Date today()
{
    return day(2026, 11, 23);
}

} // namespace

class TestFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formatsAmounts_data();
    void formatsAmounts();
    void formatsCurrenciesAndCounts();
    void formatsDates();
    void formatsRelativeDays();
    void parsesDates_data();
    void parsesDates();
    void parsesDatesOfThePast();
    void refusesDates_data();
    void refusesDates();
    void parsesAmounts_data();
    void parsesAmounts();
    void refusesAmounts_data();
    void refusesAmounts();
    void readsBackWhatItWrites();
    void knowsLocales_data();
    void knowsLocales();
    void everyErrorHasASentence_data();
    void everyErrorHasASentence();
    void argumentsAreNotPlaceholders();
    void everyConflictHasWords();
};

void TestFormats::formatsAmounts_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("inSwitzerland");
    QTest::addColumn<QString>("inGermany");

    QTest::newRow("zero") << qint64(0) << u"0.00"_s << u"0,00"_s;
    QTest::newRow("Rappen") << qint64(5) << u"0.05"_s << u"0,05"_s;
    QTest::newRow("three digits") << qint64(99999) << u"999.99"_s << u"999,99"_s;
    QTest::newRow("thousand") << qint64(123450) << u"1'234.50"_s << u"1.234,50"_s;
    QTest::newRow("minus") << qint64(-123450) << u"\u22121'234.50"_s << u"\u22121.234,50"_s;
    QTest::newRow("less than one, negative") << qint64(-5) << u"\u22120.05"_s << u"\u22120,05"_s;
    QTest::newRow("twelve digits") << qint64(123456789012) << u"1'234'567'890.12"_s << u"1.234.567.890,12"_s;
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << u"\u221292'233'720'368'547'758.08"_s
                              << u"\u221292.233.720.368.547.758,08"_s;
}

void TestFormats::formatsAmounts()
{
    QFETCH(qint64, minor);
    QTEST(format(Money(minor, Currency::chf()), swiss), "inSwitzerland");
    QTEST(format(Money(minor, Currency::eur()), german), "inGermany");
}

void TestFormats::formatsCurrenciesAndCounts()
{
    QCOMPARE(formatWithCurrency(Money(123450, Currency::chf()), swiss), u"CHF\u00A01'234.50"_s);
    QCOMPARE(formatWithCurrency(Money(123450, Currency::eur()), swiss), u"EUR\u00A01'234.50"_s);
    QCOMPARE(formatWithCurrency(Money(123450, Currency::eur()), german), u"1.234,50\u00A0€"_s);
    QCOMPARE(formatWithCurrency(Money(123450, Currency::chf()), german), u"1.234,50\u00A0CHF"_s);
    QCOMPARE(format(Money(1234, *Currency::fromCode(u"JPY")), swiss), u"1'234"_s);
    QCOMPARE(formatCount(18204, german), u"18.204"_s);
    QCOMPARE(formatPercent(1700, swiss), u"17\u00A0%"_s);
    QCOMPARE(formatPercent(825, german), u"8,25\u00A0%"_s);
    QCOMPARE(formatPercent(50, swiss), u"0.5\u00A0%"_s);
}

void TestFormats::formatsDates()
{
    QCOMPARE(format(today(), DateStyle::DayMonth, swiss), u"23.11."_s);
    QCOMPARE(format(today(), DateStyle::Short, swiss), u"23.11.26"_s);
    QCOMPARE(format(today(), DateStyle::Full, swiss), u"23.11.2026"_s);
    QCOMPARE(format(today(), DateStyle::Weekday, swiss), u"Mo 23.11."_s);
    QCOMPARE(format(today(), DateStyle::WeekdayFull, german), u"Mo 23.11.2026"_s);
    QCOMPARE(format(today(), DateStyle::Long, swiss), u"Montag, 23. November"_s);
    QCOMPARE(format(day(2026, 3, 5), DateStyle::LongFull, german), u"Donnerstag, 5. März 2026"_s);
    QCOMPARE(format(today(), DateStyle::Long, { Language::English, ReadingRegion::Switzerland }), u"Monday, 23 November"_s);
    QCOMPARE(format(today(), DateStyle::Weekday, { Language::English, ReadingRegion::Germany }), u"Mon 23.11."_s);
    QCOMPARE(format(Date(), DateStyle::Full, swiss), u"–"_s);
}

void TestFormats::formatsRelativeDays()
{
    QVERIFY(installCatalogue(swiss));
    QCOMPARE(relativeDay(today(), today()), u"heute"_s);
    QCOMPARE(relativeDay(day(2026, 11, 24), today()), u"morgen"_s);
    QCOMPARE(relativeDay(day(2026, 11, 22), today()), u"gestern"_s);
    QCOMPARE(relativeDay(day(2026, 11, 20), today()), u"vor 3 Tagen"_s);
    QCOMPARE(relativeDay(day(2026, 12, 3), today()), u"in 10 Tagen"_s);
    QVERIFY(installCatalogue({ Language::English, ReadingRegion::Germany }));
    QCOMPARE(relativeDay(day(2026, 11, 20), today()), u"3 days ago"_s);
}

void TestFormats::parsesDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");

    QTest::newRow("days ahead") << u"+7"_s << u"2026-11-30"_s;
    QTest::newRow("days back") << u"-3"_s << u"2026-11-20"_s;
    QTest::newRow("weeks") << u"+2w"_s << u"2026-12-07"_s;
    QTest::newRow("months") << u"+1m"_s << u"2026-12-23"_s;
    QTest::newRow("weekday") << u"fr"_s << u"2026-11-27"_s;
    QTest::newRow("weekday with a dot") << u" Fr. "_s << u"2026-11-27"_s;
    QTest::newRow("weekday of today is the next one") << u"mo"_s << u"2026-11-30"_s;
    QTest::newRow("weekday in English") << u"thu"_s << u"2026-11-26"_s;
    QTest::newRow("Tuesday in English") << u"tue"_s << u"2026-11-24"_s;
    QTest::newRow("Wednesday") << u"mittwoch"_s << u"2026-11-25"_s;
    QTest::newRow("today") << u"heute"_s << u"2026-11-23"_s;
    QTest::newRow("the day after tomorrow") << u"übermorgen"_s << u"2026-11-25"_s;
    QTest::newRow("day to come") << u"25."_s << u"2026-11-25"_s;
    QTest::newRow("day passed is in the next month") << u"15."_s << u"2026-12-15"_s;
    QTest::newRow("day without a dot") << u"15"_s << u"2026-12-15"_s;
    QTest::newRow("today's day is today") << u"23."_s << u"2026-11-23"_s;
    QTest::newRow("31st skips short months") << u"31."_s << u"2026-12-31"_s;
    QTest::newRow("day and month") << u"30.11."_s << u"2026-11-30"_s;
    QTest::newRow("day and month passed are in the next year") << u"1.2."_s << u"2027-02-01"_s;
    QTest::newRow("leap day") << u"29.2."_s << u"2028-02-29"_s;
    QTest::newRow("short year") << u"30.11.26"_s << u"2026-11-30"_s;
    QTest::newRow("full year, spaces") << u"1. 2. 2027"_s << u"2027-02-01"_s;
    QTest::newRow("only digits") << u"301126"_s << u"2026-11-30"_s;
    QTest::newRow("day and month in digits") << u"3011"_s << u"2026-11-30"_s;
    QTest::newRow("ISO") << u"2026-11-30"_s << u"2026-11-30"_s;
}

void TestFormats::parsesDates()
{
    QFETCH(QString, text);
    const Result<Date> date = parseDate(text, today());
    QVERIFY(date.has_value());
    QTEST(date->toIso(), "iso");
}

void TestFormats::parsesDatesOfThePast()
{
    QCOMPARE(parseDate(u"15.", today(), DateSense::Past)->toIso(), u"2026-11-15"_s);
    QCOMPARE(parseDate(u"30.11.", today(), DateSense::Past)->toIso(), u"2025-11-30"_s);
    QCOMPARE(parseDate(u"fr", today(), DateSense::Past)->toIso(), u"2026-11-20"_s);
}

void TestFormats::refusesDates_data()
{
    QTest::addColumn<QString>("text");
    for (const auto& text : { u""_s, u"x"_s, u"f"_s, u"31.2.2026"_s, u"32."_s, u"0."_s, u"1.13."_s, u"+"_s, u"1.2.3.4"_s, u"30-11"_s })
        QTest::newRow(qPrintable(u"<"_s + text + u">"_s)) << text;
}

void TestFormats::refusesDates()
{
    QFETCH(QString, text);
    const Result<Date> date = parseDate(text, today());
    QVERIFY(!date.has_value());
    QCOMPARE(date.error().code, ErrorCode::InvalidDate);
}

void TestFormats::parsesAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("swissDecimal");
    QTest::addColumn<QString>("germanDecimal");

    QTest::newRow("whole") << u"250"_s << u"250.00"_s << u"250.00"_s;
    QTest::newRow("point") << u"1234.5"_s << u"1234.50"_s << u"1234.50"_s;
    QTest::newRow("comma") << u"1234,50"_s << u"1234.50"_s << u"1234.50"_s;
    QTest::newRow("Swiss") << u"1'234.50"_s << u"1234.50"_s << u"1234.50"_s;
    QTest::newRow("Swiss, curly") << u"1’234.50"_s << u"1234.50"_s << u"1234.50"_s;
    QTest::newRow("German") << u"1.234,50"_s << u"1234.50"_s << u"1234.50"_s;
    QTest::newRow("spaces") << u"1 234 567.05"_s << u"1234567.05"_s << u"1234567.05"_s;
    QTest::newRow("francs without Rappen") << u"12.–"_s << u"12.00"_s << u"12.00"_s;
    QTest::newRow("less than one") << u".5"_s << u"0.50"_s << u"0.50"_s;
    QTest::newRow("minus sign") << u"−5"_s << u"-5.00"_s << u"-5.00"_s;
    QTest::newRow("many groups") << u"1.234.567"_s << u"1234567.00"_s << u"1234567.00"_s;
    QTest::newRow("comma and three digits") << u"1,234"_s << u"1234.00"_s << QString();
    QTest::newRow("point and three digits") << u"1.234"_s << QString() << u"1234.00"_s;
}

void TestFormats::parsesAmounts()
{
    QFETCH(QString, text);
    const auto decimal = [&](const Locale& locale) {
        const Result<Money> amount = parseAmount(text, Currency::chf(), locale);
        return amount ? amount->toDecimal() : QString();
    };
    QTEST(decimal(swiss), "swissDecimal");
    QTEST(decimal(german), "germanDecimal");
}

void TestFormats::refusesAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("empty") << u""_s << ErrorCode::InvalidAmount;
    QTest::newRow("letters") << u"abc"_s << ErrorCode::InvalidAmount;
    QTest::newRow("three decimals") << u"1'000.555"_s << ErrorCode::InvalidAmount;
    QTest::newRow("bad groups") << u"1'23'4"_s << ErrorCode::InvalidAmount;
    QTest::newRow("two signs") << u"--5"_s << ErrorCode::InvalidAmount;
    QTest::newRow("too long") << u"99999999999999999999"_s << ErrorCode::InvalidAmount;
    QTest::newRow("mixed separators") << u"1.234,5,0"_s << ErrorCode::InvalidAmount;
    QTest::newRow("other currency") << u"EUR 5"_s << ErrorCode::CurrencyMismatch;
    QTest::newRow("other sign") << u"5 €"_s << ErrorCode::CurrencyMismatch;
}

void TestFormats::refusesAmounts()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    const Result<Money> amount = parseAmount(text, Currency::chf(), swiss);
    QVERIFY(!amount.has_value());
    QCOMPARE(amount.error().code, code);
}

void TestFormats::readsBackWhatItWrites()
{
    for (const Locale& locale : { swiss, german, Locale { Language::English, ReadingRegion::Austria } }) {
        for (qint64 minor = -12'345'678; minor < 12'345'678; minor += 98'765) {
            const Money amount(minor, Currency::eur());
            QCOMPARE(*parseAmount(format(amount, locale), Currency::eur(), locale), amount);
            QCOMPARE(*parseAmount(formatWithCurrency(amount, locale), Currency::eur(), locale), amount);
        }
    }
}

void TestFormats::knowsLocales_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("catalogue");

    QTest::newRow("Switzerland") << u"de_CH.UTF-8"_s << u"de-CH"_s << u"de_CH"_s;
    QTest::newRow("Germany") << u"de-DE"_s << u"de-DE"_s << u"de_DE"_s;
    QTest::newRow("Austria reads the German texts") << u"de_AT"_s << u"de-AT"_s << u"de_DE"_s;
    QTest::newRow("German alone") << u"de"_s << u"de-DE"_s << u"de_DE"_s;
    QTest::newRow("C is English") << u"C.UTF-8"_s << u"en-CH"_s << u"en"_s;
    QTest::newRow("English in Germany") << u"en_DE"_s << u"en-DE"_s << u"en"_s;
}

void TestFormats::knowsLocales()
{
    QFETCH(QString, given);
    QTEST(Locale::fromCode(given).code(), "code");
    QTEST(Locale::fromCode(given).catalogue(), "catalogue");
}

void TestFormats::everyErrorHasASentence_data()
{
    QTest::addColumn<Locale>("locale");
    QTest::newRow("English") << Locale {};
    QTest::newRow("Switzerland") << swiss;
    QTest::newRow("Germany") << german;
}

void TestFormats::everyErrorHasASentence()
{
    QFETCH(Locale, locale);
    QVERIFY(installCatalogue(locale));
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const QString text = sentence({ static_cast<ErrorCode>(code), { u"claim"_s, u"zwei"_s, u"drei"_s } });
        QVERIFY2(text.endsWith(u'.') && text.at(0) == text.at(0).toUpper(), qPrintable(text));
        QVERIFY2(!text.contains(u'!') && !text.contains(u'%') && !text.contains(u"sorry"_s) && !text.contains(u"leider"_s), qPrintable(text));
        if (locale == swiss)
            QVERIFY2(!text.contains(u'ß') && !text.contains(u'„'), qPrintable(text));
        if (locale == german)
            QVERIFY2(!text.contains(u'«'), qPrintable(text));
    }
}

void TestFormats::argumentsAreNotPlaceholders()
{
    installCatalogue(swiss);
    QCOMPARE(sentence({ ErrorCode::MissingValue, { u"due_date"_s } }), u"Fälligkeit fehlt. Nichts wurde geändert. Bitte ergänzen."_s);
    QVERIFY(sentence({ ErrorCode::FileUnreadable, { u"100%2.csv"_s, u"gesperrt"_s } }).contains(u"100%2.csv lässt"_s));
}

/// Whatever two people can change or make at the same time has a name that people read.
void TestFormats::everyConflictHasWords()
{
    installCatalogue(swiss);
    QStringList missing;
    for (const EntityInfo* entity : entities()) {
        const QString kind = QString::fromLatin1(entity->name);
        for (const EntityInfo::Column& column : entity->columns) {
            const QString field = QString::fromLatin1(column.name);
            if (entity->merge != Merge::InsertOnly && isInImage(column.role) && isMutable(column.role) && fieldLabel(kind, field) == field)
                missing += QString(kind + u'.' + field);
            if (column.role == Role::Once && titleOf(TeamConflict { .entity = kind }).contains(kind))
                missing += kind;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

QTEST_GUILESS_MAIN(TestFormats)
#include "test_formats.moc"
