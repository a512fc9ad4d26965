// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_gate.h"

#include "core/base/calendar.h"
#include "core/base/resource_table.h"

#include <algorithm>
#include <map>

namespace mahnwerk {

namespace {

constexpr int lastDayTried = 30; ///< nothing is closed for longer

CallHours hoursFrom(const QString& text)
{
    const auto from = minuteFromText(text.section(u'-', 0, 0));
    const auto to = minuteFromText(text.section(u'-', 1));
    if (!from || !to)
        qFatal("contact_rules.csv: %s", qPrintable(text));
    return { *from, *to };
}

std::map<QString, ContactRules> readRules()
{
    enum Column { CountryCode, Rule, Value, Source, ColumnCount };
    std::map<QString, ContactRules> all;
    for (const QStringList& row : resourceTable(QStringLiteral(":/contacts/contact_rules.csv"), ColumnCount)) {
        ContactRules& rules = all[row[CountryCode]];
        const QString& rule = row[Rule];
        const QString& value = row[Value];
        const ContactWindow window { value.section(u'/', 0, 0).toInt(), value.section(u'/', 1).toInt() };
        if (rule == u"hours-weekday")
            rules.weekday = hoursFrom(value);
        else if (rule == u"hours-saturday")
            rules.saturday = hoursFrom(value);
        else if (rule == u"hours-sunday")
            rules.sunday = hoursFrom(value);
        else if (rule == u"attempts")
            rules.attempts = window;
        else if (rule == u"conversations")
            rules.conversations = window;
        else if (rule == u"quiet-days")
            rules.quietDays = value.toInt();
        else if (rule == u"minor-age")
            rules.minorAge = value.toInt();
        else if (rule == u"tries")
            rules.tries = value.toInt();
        else
            qFatal("contact_rules.csv: %s", qPrintable(rule));
    }
    return all;
}

/// Those within the window that ends with the day.
std::vector<Date> within(const std::vector<Date>& days, int window, Date end)
{
    std::vector<Date> found;
    std::ranges::copy_if(days, std::back_inserter(found), [&](Date day) { return day <= end && day > end.addDays(-window); });
    std::ranges::sort(found);
    return found;
}

/// The first day on which fewer than the window's most are within it; null: it is so already.
Date freeAfter(const std::vector<Date>& days, ContactWindow window, Date today)
{
    if (window.most == 0)
        return {};
    const auto inside = within(days, window.days, today);
    const auto tooMany = std::ssize(inside) - window.most;
    return tooMany < 0 ? Date() : inside[static_cast<size_t>(tooMany)].addDays(window.days);
}

/// The first minute from a moment on at which calling hours are open.
Moment nextOpen(Moment from, const ContactRules& rules, Region region)
{
    for (int day = 0; day < lastDayTried; ++day) {
        const Date date = from.date.addDays(day);
        const CallHours hours = rules.hoursOn(date, region);
        const int earliest = day == 0 ? std::max(from.minute, hours.from) : hours.from;
        if (hours.isOpen() && earliest < hours.to)
            return { date, earliest };
    }
    return {};
}

} // namespace

CallHours ContactRules::hoursOn(Date date, Region region) const
{
    if (date.weekday() == Weekday::Sunday || isHoliday(date, region))
        return sunday;
    return date.weekday() == Weekday::Saturday ? saturday : weekday;
}

const ContactRules& contactRules(QStringView country)
{
    static const std::map<QString, ContactRules> all = readRules();
    const auto found = all.find(country.toString());
    return found == all.end() ? all.at(QStringLiteral("CH")) : found->second;
}

Moment GateAnswer::opens() const
{
    Moment latest;
    for (const GateBlock& block : blocks) {
        if (block.opens.isNull())
            return {};
        latest = std::max(latest, block.opens);
    }
    return latest;
}

GateAnswer contactGate(const GateFacts& facts, const ContactRules& rules, Moment now)
{
    GateAnswer answer { .blocks = {}, .attempts = static_cast<int>(within(facts.attempts, rules.attempts.days, now.date).size()), .window = rules.attempts,
        .hours = rules.hoursOn(now.date, facts.region) };
    const auto block = [&](GateRule rule, Date from = {}) {
        answer.blocks.push_back({ rule, from.isNull() ? Moment() : nextOpen({ from, 0 }, rules, facts.region) });
    };
    if (facts.isDeceased)
        block(GateRule::Deceased);
    if (facts.isPerson && !facts.birthDate.isNull() && facts.birthDate.addMonths(12 * rules.minorAge) > now.date)
        block(GateRule::Minor, facts.birthDate.addMonths(12 * rules.minorAge));
    if (facts.isInsolvent)
        block(GateRule::Insolvent);
    if (facts.isRepresented)
        block(GateRule::Represented);
    if (facts.isDoNotCall)
        block(GateRule::DoNotCall);
    if (facts.numbers == 0)
        block(GateRule::NoNumber);
    if (!answer.hours.isOpen() || now.minute < answer.hours.from || now.minute >= answer.hours.to) {
        const Moment from = now.minute >= answer.hours.to ? Moment { now.date.addDays(1), 0 } : now;
        answer.blocks.push_back({ GateRule::Hours, nextOpen(from, rules, facts.region) });
    }
    // Who asked to be called back is not called too often by it.
    if (facts.agreed.date == now.date && facts.agreed.minute <= now.minute)
        return answer;
    if (const Date free = freeAfter(facts.attempts, rules.attempts, now.date); !free.isNull())
        block(GateRule::Attempts, free);
    if (const Date free = freeAfter(facts.conversations, rules.conversations, now.date); !free.isNull())
        block(GateRule::Conversations, free);
    if (rules.quietDays > 0 && !facts.conversations.empty()) {
        const Date last = *std::ranges::max_element(facts.conversations);
        if (last <= now.date && last.addDays(rules.quietDays) >= now.date)
            block(GateRule::Quiet, last.addDays(rules.quietDays + 1));
    }
    return answer;
}

Moment nextAttempt(Moment last, const ContactRules& rules, Region region)
{
    constexpr int intoHalf = 60; // not at the first minute of it
    const auto halfOf = [](const CallHours& hours) { return (hours.from + hours.to) / 2; };
    const CallHours today = rules.hoursOn(last.date, region);
    if (today.isOpen() && last.minute < halfOf(today) - intoHalf)
        return { last.date, halfOf(today) + intoHalf };
    const Date next = nextWorkingDay(last.date.addDays(1), region);
    const CallHours hours = rules.hoursOn(next, region);
    const bool wasEarly = today.isOpen() && last.minute < halfOf(today);
    return { next, wasEarly ? halfOf(hours) + intoHalf : hours.from + intoHalf };
}

Date workingDaysAfter(Date date, int days, Region region)
{
    for (; days > 0; --days)
        date = nextWorkingDay(date.addDays(1), region);
    return date;
}

} // namespace mahnwerk
