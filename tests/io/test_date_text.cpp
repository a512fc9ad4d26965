// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/date_text.h"
#include "core/exchange/serial_date.h"

#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

class TestDateText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DateFormat>("format");
        QTest::addColumn<QString>("iso");
        QTest::newRow("German") << u"31.12.2025"_s << DateFormat::DayMonthYear << u"2025-12-31"_s;
        QTest::newRow("German, short") << u"1.2.25"_s << DateFormat::DayMonthYear << u"2025-02-01"_s;
        QTest::newRow("German, blanks") << u"1. 2. 2025"_s << DateFormat::DayMonthYear << u"2025-02-01"_s;
        QTest::newRow("last century") << u"31.12.98"_s << DateFormat::DayMonthYear << u"1998-12-31"_s;
        QTest::newRow("day first with slashes")
            << u"03/04/2026"_s << DateFormat::DayMonthYear << u"2026-04-03"_s;
        QTest::newRow("month first") << u"03/04/2026"_s << DateFormat::MonthDayYear << u"2026-03-04"_s;
        QTest::newRow("two readings") << u"03/04/2026"_s << DateFormat::Automatic << QString();
        QTest::newRow("two readings of one day")
            << u"03/03/2026"_s << DateFormat::Automatic << u"2026-03-03"_s;
        QTest::newRow("clear by itself") << u"12/31/2025"_s << DateFormat::Automatic << u"2025-12-31"_s;
        QTest::newRow("dots are day first") << u"03.04.2026"_s << DateFormat::Automatic << u"2026-04-03"_s;
        QTest::newRow("ISO") << u"2025-12-31"_s << DateFormat::DayMonthYear << u"2025-12-31"_s;
        QTest::newRow("ISO with time")
            << u"2025-12-31T23:59:00"_s << DateFormat::Automatic << u"2025-12-31"_s;
        QTest::newRow("German with time")
            << u"31.12.2025 14:30"_s << DateFormat::DayMonthYear << u"2025-12-31"_s;
        QTest::newRow("English month") << u"24-Apr-2026"_s << DateFormat::Automatic << u"2026-04-24"_s;
        QTest::newRow("German month") << u"5. März 2026"_s << DateFormat::Automatic << u"2026-03-05"_s;
        QTest::newRow("French month") << u"1 août 2026"_s << DateFormat::Automatic << u"2026-08-01"_s;
        QTest::newRow("Italian month") << u"7 maggio 2026"_s << DateFormat::Automatic << u"2026-05-07"_s;
        QTest::newRow("American month") << u"Dec 31, 2025"_s << DateFormat::Automatic << u"2025-12-31"_s;
        QTest::newRow("packed, year first") << u"20251231"_s << DateFormat::YearMonthDay << u"2025-12-31"_s;
        QTest::newRow("packed, DATEV") << u"31122025"_s << DateFormat::PackedDay << u"2025-12-31"_s;
        QTest::newRow("packed, DATEV without zero")
            << u"1012013"_s << DateFormat::PackedDay << u"2013-01-01"_s;
        QTest::newRow("no such day") << u"31.02.2026"_s << DateFormat::DayMonthYear << QString();
        QTest::newRow("no such month") << u"01.13.2026"_s << DateFormat::DayMonthYear << QString();
        QTest::newRow("year 25") << u"31.12.0025"_s << DateFormat::DayMonthYear << QString();
        QTest::newRow("mixed marks") << u"31.12/2025"_s << DateFormat::Automatic << QString();
        QTest::newRow("words") << u"sofort"_s << DateFormat::DayMonthYear << QString();
        QTest::newRow("serial") << u"46347"_s << DateFormat::Serial
                                << u"2026-11-21"_s; // LibreOffice, 1900 system
    }
    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(DateFormat, format);
        QFETCH(QString, iso);
        QCOMPARE(dateFromText(text, format).value_or(Date()).toIso(), iso);
    }

    void findsTheYearOfDatevDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("in the first calendar year") << u"3112"_s << u"2025-12-31"_s;
        QTest::newRow("in the second calendar year") << u"0101"_s << u"2026-01-01"_s;
        QTest::newRow("the first day") << u"0107"_s << u"2025-07-01"_s;
        QTest::newRow("the last day") << u"3006"_s << u"2026-06-30"_s;
        QTest::newRow("without the leading zero") << u"107"_s << u"2025-07-01"_s;
        QTest::newRow("no such day") << u"3102"_s << QString();
    }
    void findsTheYearOfDatevDays()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const DateContext context { DateSystem::From1900, Date::fromYmd(2025, 7, 1).value() };
        QCOMPARE(dateFromText(text, DateFormat::DayMonth, context).value_or(Date()).toIso(), iso);
    }

    void countsSerialDays_data()
    {
        QTest::addColumn<QString>("serial");
        QTest::addColumn<QString>("from1900");
        QTest::addColumn<QString>("from1904");
        // ECMA-376 18.17.4.1: serial 1 is 1900-01-01; in the 1904 system serial 0 is 1904-01-01.
        QTest::newRow("one") << u"1"_s << u"1900-01-01"_s << u"1904-01-02"_s;
        QTest::newRow("28 February 1900") << u"59"_s << u"1900-02-28"_s << u"1904-02-29"_s;
        QTest::newRow("the day only Excel knows") << u"60"_s << QString() << u"1904-03-01"_s;
        QTest::newRow("1 March 1900") << u"61"_s << u"1900-03-01"_s << u"1904-03-02"_s;
        QTest::newRow("with a time") << u"46347.604166666664"_s << u"2026-11-21 14:30:00"_s
                                     << u"2030-11-22 14:30:00"_s;
        QTest::newRow("a breath before midnight")
            << u"46347.9999999999"_s << u"2026-11-22"_s << u"2030-11-23"_s;
        QTest::newRow("negative") << u"-1"_s << QString() << QString();
        QTest::newRow("beyond the year 9999") << u"2958466"_s << QString() << QString();
    }
    void countsSerialDays()
    {
        QFETCH(QString, serial);
        QFETCH(QString, from1900);
        QFETCH(QString, from1904);
        const DecimalNumber number = DecimalNumber::fromSpreadsheet(serial).value();
        QCOMPARE(isoOfSerial(number, DateSystem::From1900), from1900);
        QCOMPARE(isoOfSerial(number, DateSystem::From1904), from1904);
    }

    void tellsDateFormats_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isDate");
        QTest::newRow("ISO") << u"yyyy\\-mm\\-dd"_s << true;
        QTest::newRow("German with locale") << u"[$-407]dd/mm/yyyy;@"_s << true;
        QTest::newRow("colour") << u"[Red]d.m.yy"_s << true;
        QTest::newRow("month only") << u"mmm"_s << true;
        QTest::newRow("time") << u"hh:mm:ss"_s << false;
        QTest::newRow("duration") << u"[h]:mm"_s << false;
        QTest::newRow("amount with quoted unit") << u"0.00\" days\""_s << false;
        QTest::newRow("amount with currency") << u"#,##0.00 [$CHF]"_s << false;
        QTest::newRow("date in the second section only") << u"0;\"x\";d"_s << false;
        QTest::newRow("general") << u"General"_s << false;
    }
    void tellsDateFormats()
    {
        QFETCH(QString, code);
        QFETCH(bool, isDate);
        QCOMPARE(isDateFormat(code), isDate);
    }
};

QTEST_APPLESS_MAIN(TestDateText)
#include "test_date_text.moc"
