// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/date_text.h"

#include "core/base/text.h"
#include "core/exchange/serial_date.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;
constexpr qsizetype longestDate = 40;
constexpr int firstSerial = 30'000; // 1982
constexpr int lastSerial = 80'000; // 2119

// The first letters of each month in German, English, French and Italian, as folded() leaves them.
struct MonthStart {
    QStringView letters;
    int month;
};
constexpr std::array monthStarts = { MonthStart { u"jan", 1 }, MonthStart { u"gen", 1 },
    MonthStart { u"feb", 2 }, MonthStart { u"fev", 2 }, MonthStart { u"mar", 3 }, MonthStart { u"mrz", 3 },
    MonthStart { u"apr", 4 }, MonthStart { u"avr", 4 }, MonthStart { u"mai", 5 }, MonthStart { u"may", 5 },
    MonthStart { u"mag", 5 }, MonthStart { u"juin", 6 }, MonthStart { u"jun", 6 }, MonthStart { u"giu", 6 },
    MonthStart { u"juil", 7 }, MonthStart { u"jul", 7 }, MonthStart { u"lug", 7 }, MonthStart { u"aug", 8 },
    MonthStart { u"aou", 8 }, MonthStart { u"ago", 8 }, MonthStart { u"sep", 9 }, MonthStart { u"set", 9 },
    MonthStart { u"okt", 10 }, MonthStart { u"oct", 10 }, MonthStart { u"ott", 10 },
    MonthStart { u"nov", 11 }, MonthStart { u"dez", 12 }, MonthStart { u"dec", 12 },
    MonthStart { u"dic", 12 } };

int fullYear(int year, qsizetype digits)
{
    if (digits == 4)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

std::optional<Date> dayOf(int year, int month, int day)
{
    if (year < firstYear || year > lastYear)
        return std::nullopt;
    return Date::fromYmd(year, month, day);
}

/// Three numbers between the same marks.
struct Triple {
    std::array<int, 3> value = {};
    std::array<qsizetype, 3> digits = {};
    QChar mark;
};

bool isMark(QChar c) { return c == u'.' || c == u'/' || c == u'-'; }

std::optional<Triple> triple(QStringView text)
{
    Triple result;
    size_t part = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c >= u'0' && c <= u'9') {
            result.value[part] = result.value[part] * 10 + (c.unicode() - u'0');
            if (++result.digits[part] > 4)
                return std::nullopt;
        } else if (isMark(c) && (result.mark.isNull() || c == result.mark) && part < 2
            && result.digits[part] > 0) {
            result.mark = c;
            ++part;
        } else if (c != u' ' || result.mark != u'.' || result.digits[part] > 0) {
            return std::nullopt;
        }
    }
    return part == 2 && result.digits[2] > 0 ? std::optional(result) : std::nullopt;
}

struct Readings {
    std::optional<Date> dayFirst;
    std::optional<Date> monthFirst;
    std::optional<Date> yearFirst;
};

Readings readingsOf(const Triple& t)
{
    Readings readings;
    if (t.digits[0] == 4 && t.digits[1] <= 2 && t.digits[2] <= 2) {
        readings.yearFirst = dayOf(t.value[0], t.value[1], t.value[2]);
    } else if (t.digits[0] <= 2 && t.digits[1] <= 2 && (t.digits[2] == 4 || t.digits[2] == 2)) {
        const int year = fullYear(t.value[2], t.digits[2]);
        readings.dayFirst = dayOf(year, t.value[1], t.value[0]);
        // Nobody writes the month first and then a dot.
        if (t.mark != u'.')
            readings.monthFirst = dayOf(year, t.value[0], t.value[1]);
    }
    return readings;
}

/// "2026-11-23T14:30:00" and "23.11.2026 14:30": the day.
QStringView withoutTime(QStringView text)
{
    static const QRegularExpression time(
        u"[T ]+\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?[AaPp][Mm]|Z|[+-]\\d{2}:?\\d{2})?$"_s);
    if (!text.contains(u':'))
        return text;
    const auto match = time.match(text);
    return match.hasMatch() ? text.left(match.capturedStart()) : text;
}

std::optional<Date> namedDate(QStringView text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    int month = 0;
    std::vector<QString> numbers;
    for (const QString& word : words) {
        if (word[0].isDigit()) {
            numbers.push_back(word);
            continue;
        }
        for (const MonthStart& start : monthStarts) {
            if (word.startsWith(folded(start.letters)) && month == 0)
                month = start.month;
        }
    }
    if (month == 0 || numbers.size() != 2 || words.size() > 4)
        return std::nullopt;
    if (numbers[0].size() == 4)
        std::swap(numbers[0], numbers[1]);
    bool validDay = false;
    bool validYear = false;
    const int day = numbers[0].toInt(&validDay);
    const int year = numbers[1].toInt(&validYear);
    if (!validDay || !validYear || (numbers[1].size() != 4 && numbers[1].size() != 2))
        return std::nullopt;
    return dayOf(fullYear(year, numbers[1].size()), month, day);
}

std::optional<Date> packedDate(QStringView digits, DateFormat format)
{
    if (format == DateFormat::YearMonthDay && digits.size() == 8)
        return dayOf(digits.left(4).toInt(), digits.mid(4, 2).toInt(), digits.mid(6).toInt());
    if (format == DateFormat::PackedDay && (digits.size() == 8 || digits.size() == 7)) {
        const qsizetype dayDigits = digits.size() - 6;
        return dayOf(
            digits.right(4).toInt(), digits.mid(dayDigits, 2).toInt(), digits.left(dayDigits).toInt());
    }
    return std::nullopt;
}

std::optional<Date> fromNumber(QStringView digits, DateFormat format, const DateContext& context)
{
    switch (format) {
    case DateFormat::YearMonthDay:
    case DateFormat::PackedDay:
        return packedDate(digits, format);
    case DateFormat::DayMonth:
        if ((digits.size() != 3 && digits.size() != 4) || context.fiscalStart.isNull())
            return std::nullopt;
        return firstDayFrom(context.fiscalStart, digits.right(2).toInt(), digits.chopped(2).toInt());
    case DateFormat::Serial: {
        const auto serial = DecimalNumber::fromSpreadsheet(digits);
        const auto date = serial ? dateOfSerial(*serial, context.system) : std::nullopt;
        return date && date->year() <= lastYear ? date : std::nullopt;
    }
    case DateFormat::Automatic:
    case DateFormat::DayMonthYear:
    case DateFormat::MonthDayYear:
        break;
    }
    return std::nullopt;
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<Date> fromTriple(const Triple& t, DateFormat format)
{
    const Readings readings = readingsOf(t);
    if (readings.yearFirst)
        return readings.yearFirst;
    if (format == DateFormat::MonthDayYear)
        return readings.monthFirst;
    if (format != DateFormat::Automatic)
        return readings.dayFirst;
    if (readings.dayFirst && readings.monthFirst && *readings.dayFirst != *readings.monthFirst)
        return std::nullopt;
    return readings.dayFirst ? readings.dayFirst : readings.monthFirst;
}

} // namespace

std::optional<Date> dateFromText(QStringView text, DateFormat format, const DateContext& context)
{
    text = withoutTime(text.trimmed()).trimmed();
    if (text.isEmpty() || text.size() > longestDate)
        return std::nullopt;
    if (areDigits(text))
        return fromNumber(text, format, context);
    if (const auto numbers = triple(text))
        return fromTriple(*numbers, format);
    if (format == DateFormat::DayMonth) {
        const auto leading = leadingDate(text);
        if (leading && leading->length == text.size() && !context.fiscalStart.isNull())
            return firstDayFrom(context.fiscalStart, leading->month, leading->day);
    }
    return namedDate(text);
}

std::optional<Date> dateFromCell(const TableCell& cell, DateFormat format, const DateContext& context)
{
    switch (cell.kind) {
    case CellKind::Date:
        return dateFromText(cell.text, DateFormat::YearMonthDay, context);
    case CellKind::Number:
        return fromNumber(cell.text, format, context);
    case CellKind::Text:
        return dateFromText(cell.text, format, context);
    case CellKind::Empty:
    case CellKind::Bool:
    case CellKind::Error:
        break;
    }
    return std::nullopt;
}

DateEvidence dateEvidence(QStringView text)
{
    DateEvidence evidence;
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestDate)
        return evidence;
    if (areDigits(text)) {
        const int number = text.size() <= 8 ? text.toInt() : 0;
        evidence.serial = number >= firstSerial && number <= lastSerial;
        evidence.yearFirst = packedDate(text, DateFormat::YearMonthDay).has_value();
        evidence.packed = packedDate(text, DateFormat::PackedDay).has_value();
        return evidence;
    }
    text = withoutTime(text);
    if (const auto numbers = triple(text)) {
        const Readings readings = readingsOf(*numbers);
        evidence.dayFirst = readings.dayFirst.has_value();
        evidence.monthFirst = readings.monthFirst.has_value();
        evidence.yearFirst = readings.yearFirst.has_value();
    } else {
        evidence.named = namedDate(text).has_value();
    }
    return evidence;
}

std::optional<Date> firstDayFrom(Date start, int month, int day)
{
    if (start.isNull() || month < 1 || month > 12)
        return std::nullopt;
    // Four years on, a 29 February has come.
    for (int year = start.year(); year <= start.year() + 4; ++year) {
        const auto date = dayOf(year, month, day);
        if (date && *date >= start)
            return date;
    }
    return std::nullopt;
}

std::optional<LeadingDate> leadingDate(QStringView text)
{
    static const QRegularExpression pattern(
        u"^\\s*(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}|\\d{2})?)?(?!\\d)"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    LeadingDate date;
    date.length = match.capturedLength(0);
    date.day = match.capturedView(1).toInt();
    date.month = match.capturedView(2).toInt();
    const QStringView year = match.capturedView(3);
    date.year = year.isEmpty() ? 0 : fullYear(year.toInt(), year.size());
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31)
        return std::nullopt;
    return date;
}

} // namespace mahnwerk
