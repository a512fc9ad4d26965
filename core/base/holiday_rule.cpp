// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/holiday_rule.h"

#include <QList>

#include <array>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr std::array weekdayNames
    = { u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday" };
constexpr std::array ordinals = { u"first", u"second", u"third", u"fourth" };

template<typename Names>
int placeOf(const Names& names, QStringView word)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (word == QStringView(names[i]))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

std::optional<int> numberBetween(QStringView text, int low, int high)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= low && number <= high ? std::optional(number) : std::nullopt;
}

// "11-23" in a leap year, so that 02-29 could be written.
bool readMonthDay(QStringView text, int& month, int& day)
{
    if (text.size() != 5 || text[2] != u'-')
        return false;
    month = numberBetween(text.left(2), 1, 12).value_or(0);
    day = numberBetween(text.mid(3), 1, 31).value_or(0);
    return Date::fromYmd(2000, month, day).has_value();
}

quint8 bitOf(Weekday weekday)
{
    return static_cast<quint8>(1 << static_cast<int>(weekday));
}

} // namespace

Date easterSunday(int year)
{
    // Meeus/Jones/Butcher.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int days = h + l - 7 * m + 114;
    return Date::fromYmd(year, days / 31, days % 31 + 1).value_or(Date());
}

Result<HolidayRule> HolidayRule::parse(QStringView text)
{
    HolidayRule rule;
    QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || !rule.readAnchor(words) || !rule.readCondition(words) || !words.isEmpty())
        return fail(ErrorCode::InvalidValue, { u"holiday rule"_s, text.toString() });
    return rule;
}

bool HolidayRule::readAnchor(QList<QStringView>& words)
{
    const QStringView first = words.takeFirst();
    if (first.startsWith(u"easter")) {
        m_anchor = Anchor::Easter;
        const QStringView days = first.mid(6);
        const auto offset = numberBetween(days, -100, 100);
        m_offset = offset.value_or(0);
        return days.isEmpty() || (offset && (days[0] == u'+' || days[0] == u'-'));
    }
    if (const int nth = placeOf(ordinals, first)) {
        if (words.size() < 3 || words[1] != u"of")
            return false;
        m_anchor = Anchor::NthWeekday;
        m_nth = nth;
        m_weekday = static_cast<Weekday>(placeOf(weekdayNames, words[0]));
        m_month = numberBetween(words[2], 1, 12).value_or(0);
        words.remove(0, 3);
        if (words.size() >= 2 && words[0] == u"+") {
            m_offset = numberBetween(words[1], 1, 6).value_or(0);
            words.remove(0, 2);
            if (m_offset == 0)
                return false;
        }
        return m_month != 0 && static_cast<int>(m_weekday) != 0;
    }
    if (const int weekday = placeOf(weekdayNames, first)) {
        m_anchor = Anchor::WeekdayBefore;
        m_weekday = static_cast<Weekday>(weekday);
        if (words.size() < 2 || words[0] != u"before" || !readMonthDay(words[1], m_month, m_day))
            return false;
        words.remove(0, 2);
        return true;
    }
    return readMonthDay(first, m_month, m_day);
}

bool HolidayRule::readCondition(QList<QStringView>& words)
{
    if (words.isEmpty())
        return true;
    const QStringView kind = words.takeFirst();
    if (kind == u"after" && words == QList<QStringView> { u"holy-week" }) {
        m_afterHolyWeek = true;
        words.clear();
        return true;
    }
    if ((kind != u"if" && kind != u"unless") || words.isEmpty())
        return false;
    quint8 weekdays = 0;
    for (const QStringView word : words) {
        const int weekday = placeOf(weekdayNames, word);
        if (weekday == 0)
            return false;
        weekdays |= bitOf(static_cast<Weekday>(weekday));
    }
    words.clear();
    m_weekdays = kind == u"if" ? weekdays : static_cast<quint8>(~weekdays);
    return true;
}

Date HolidayRule::anchorIn(int year) const
{
    switch (m_anchor) {
    case Anchor::Day:
        return Date::fromYmd(year, m_month, m_day).value_or(Date());
    case Anchor::Easter:
        return easterSunday(year);
    case Anchor::NthWeekday: {
        const Date first = Date::fromYmd(year, m_month, 1).value_or(Date());
        const int ahead = (static_cast<int>(m_weekday) - static_cast<int>(first.weekday()) + 7) % 7;
        return first.addDays(ahead + 7 * (m_nth - 1));
    }
    case Anchor::WeekdayBefore: {
        const Date end = Date::fromYmd(year, m_month, m_day).value_or(Date());
        const int back = (static_cast<int>(end.weekday()) - static_cast<int>(m_weekday) + 6) % 7 + 1;
        return end.addDays(-back);
    }
    }
    Q_UNREACHABLE();
}

std::optional<Date> HolidayRule::in(int year) const
{
    const Date anchor = anchorIn(year);
    if (anchor.isNull())
        return std::nullopt;
    Date date = anchor.addDays(m_offset);
    if (m_afterHolyWeek) {
        const int toEaster = date.daysTo(easterSunday(year));
        if (toEaster >= 1 && toEaster <= 6)
            date = date.addDays(7);
    }
    if ((m_weekdays & bitOf(date.weekday())) == 0)
        return std::nullopt;
    return date;
}

} // namespace mahnwerk
