// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/formats.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

/// "+7", "-3", "+2w", "+1m".
std::optional<Date> fromOffset(const QString& text, Date today)
{
    static const QRegularExpression pattern(u"^([+-])(\\d{1,4})\\s*([dtwm]?)$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(2).toInt() * (match.captured(1) == u"-" ? -1 : 1);
    const QString unit = match.captured(3);
    if (unit == u"m")
        return today.addMonths(count);
    return today.addDays(unit == u"w" ? count * 7 : count);
}

std::optional<Date> fromDayWord(const QString& text, Date today)
{
    static const std::array<std::pair<QStringList, int>, 4> words { {
        { { u"h"_s, u"heute"_s, u"today"_s, u"aujourd'hui"_s, u"oggi"_s }, 0 },
        { { u"morgen"_s, u"tomorrow"_s, u"demain"_s, u"domani"_s }, 1 },
        { { u"ubermorgen"_s, u"uebermorgen"_s, u"après-demain"_s, u"apres-demain"_s, u"dopodomani"_s }, 2 },
        { { u"gestern"_s, u"yesterday"_s, u"hier"_s, u"ieri"_s }, -1 },
    } };
    for (const auto& [names, days] : words) {
        if (names.contains(text))
            return today.addDays(days);
    }
    return std::nullopt;
}

/// Two letters or more of a weekday, in the user's language, or in German or English for who reads one of them: "di" is a Tuesday
/// here and a Sunday there. Never today itself.
std::optional<Date> fromWeekday(const QString& text, Date today, DateSense sense)
{
    static const std::array<QStringList, 7> germanic { { { u"montag"_s, u"monday"_s }, { u"dienstag"_s, u"tuesday"_s }, { u"mittwoch"_s, u"wednesday"_s },
        { u"donnerstag"_s, u"thursday"_s }, { u"freitag"_s, u"friday"_s }, { u"samstag"_s, u"saturday"_s }, { u"sonntag"_s, u"sunday"_s } } };
    static const std::array<QStringList, 7> french { { { u"lundi"_s }, { u"mardi"_s }, { u"mercredi"_s }, { u"jeudi"_s }, { u"vendredi"_s }, { u"samedi"_s }, { u"dimanche"_s } } };
    static const std::array<QStringList, 7> italian { { { u"lunedì"_s, u"lunedi"_s }, { u"martedì"_s, u"martedi"_s }, { u"mercoledì"_s, u"mercoledi"_s },
        { u"giovedì"_s, u"giovedi"_s }, { u"venerdì"_s, u"venerdi"_s }, { u"sabato"_s }, { u"domenica"_s } } };
    const Language language = userLocale().language;
    const auto& names = language == Language::French ? french : language == Language::Italian ? italian : germanic;
    const QString word = text.endsWith(u'.') ? text.chopped(1) : text;
    if (word.size() < 2)
        return std::nullopt;
    const int step = sense == DateSense::Future ? 1 : -1;
    for (Date day = today.addDays(step); day != today.addDays(8 * step); day = day.addDays(step)) {
        for (const QString& name : names[static_cast<size_t>(day.weekday()) - 1]) {
            if (name.startsWith(word))
                return day;
        }
    }
    return std::nullopt;
}

/// "15." is the next (or last) 15th, today included.
std::optional<Date> fromDay(int day, Date today, DateSense sense)
{
    const YearMonthDay now = today.ymd();
    const Date firstOfMonth = *Date::fromYmd(now.year, now.month, 1);
    for (int i = 0; i < 12; ++i) {
        const YearMonthDay month = firstOfMonth.addMonths(sense == DateSense::Future ? i : -i).ymd();
        const std::optional<Date> found = Date::fromYmd(month.year, month.month, day);
        if (found && (sense == DateSense::Future ? *found >= today : *found <= today))
            return found;
    }
    return std::nullopt;
}

std::optional<Date> fromDayMonth(int day, int month, Date today, DateSense sense)
{
    const int year = today.year();
    // Eight years: the longest wait for a 29 February.
    for (int i = 0; i <= 8; ++i) {
        const std::optional<Date> found = Date::fromYmd(sense == DateSense::Future ? year + i : year - i, month, day);
        if (found && (sense == DateSense::Future ? *found >= today : *found <= today))
            return found;
    }
    return std::nullopt;
}

std::optional<Date> fromNumbers(const QString& text, Date today, DateSense sense)
{
    static const QRegularExpression dotted(u"^(\\d{1,2})(?:[./](?:\\s*(\\d{1,2})(?:[./]?(?:\\s*(\\d{2}|\\d{4}))?)?)?)?$"_s);
    static const QRegularExpression compact(u"^(\\d{2})(\\d{2})(\\d{2}|\\d{4})?$"_s);
    QRegularExpressionMatch match = dotted.match(text);
    if (!match.hasMatch())
        match = compact.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int day = match.captured(1).toInt();
    if (match.captured(2).isEmpty())
        return fromDay(day, today, sense);
    const int month = match.captured(2).toInt();
    const QString year = match.captured(3);
    if (year.isEmpty())
        return fromDayMonth(day, month, today, sense);
    return Date::fromYmd(year.size() == 2 ? 2000 + year.toInt() : year.toInt(), month, day);
}

} // namespace

Result<Date> parseDate(QStringView text, Date today, DateSense sense)
{
    const QString input = text.trimmed().toString().toLower().replace(u'\u2212', u'-').replace(u'\u2019', u'\'').replace(u'ü', u'u');
    if (input.isEmpty())
        return fail(ErrorCode::InvalidDate, { text.toString() });
    if (const std::optional<Date> date = fromOffset(input, today))
        return *date;
    if (const std::optional<Date> date = fromDayWord(input, today))
        return *date;
    if (const std::optional<Date> date = fromWeekday(input, today, sense))
        return *date;
    if (const std::optional<Date> date = fromNumbers(input, today, sense))
        return *date;
    if (const Result<Date> date = Date::fromIso(input))
        return *date;
    return fail(ErrorCode::InvalidDate, { text.toString() });
}

Result<Date> parseMonth(QStringView text, Date today)
{
    static const QRegularExpression dotted(u"^(\\d{1,2})(?:[./](\\d{2}|\\d{4}))?$"_s);
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{2})$"_s);
    const QString input = text.trimmed().toString();
    const QRegularExpressionMatch written = dotted.match(input);
    const QRegularExpressionMatch standard = iso.match(input);
    const int month = written.hasMatch() ? written.captured(1).toInt() : standard.captured(2).toInt();
    int year = written.hasMatch() ? written.captured(2).toInt() : standard.captured(1).toInt();
    if (written.hasMatch() && written.captured(2).isEmpty())
        year = month < today.ymd().month ? today.year() + 1 : today.year();
    else if (year < 100)
        year += 2000;
    const std::optional<Date> first = written.hasMatch() || standard.hasMatch() ? Date::fromYmd(year, month, 1) : std::nullopt;
    return first ? Result<Date>(*first) : fail(ErrorCode::InvalidDate, { text.toString() });
}

} // namespace mahnwerk
