// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/rate_schedule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

// 400 years at most, so that no sum of rates times days leaves 64 bits.
const Date firstDay = Date::fromYmd(1800, 1, 1).value_or(Date());
const Date dayAfterLast = Date::fromYmd(2200, 1, 1).value_or(Date());
constexpr Rate highestRate(10'000'000);

Date halfYearOf(Date date)
{
    const YearMonthDay d = date.ymd();
    return Date::fromYmd(d.year, d.month < 7 ? 1 : 7, 1).value_or(date);
}

Rate total(Rate base, Rate spread)
{
    return std::max(base + spread, Rate());
}

QString sourceOf(const RegimeRule& rule, const RateRow& row)
{
    const QString sign = rule.rate < Rate() ? u" % - "_s : u" % + "_s;
    const Rate spread = std::max(rule.rate, Rate(-rule.rate.value()));
    return row.rate.toDecimal() + sign + spread.toDecimal() + u" %, "_s + rule.source + u"; "_s + row.source;
}

RateStep stepFrom(const RegimeRule& rule, const RateRow& row, Date from)
{
    return { from, total(row.rate, rule.rate), row.rate, sourceOf(rule, row), row.certainty };
}

/// One step for each row, or for each half-year whose first day has a rate.
std::vector<RateStep> stepsFrom(const RegimeRule& rule, const RateTable& table)
{
    std::vector<RateStep> steps;
    if (rule.follows == RegimeRule::Follows::Daily) {
        for (const RateRow& row : table.rows())
            steps.push_back(stepFrom(rule, row, row.from));
        return steps;
    }
    Date day = halfYearOf(table.first());
    if (day < table.first())
        day = day.addMonths(6);
    for (; day <= table.last(); day = day.addMonths(6))
        steps.push_back(stepFrom(rule, *table.on(day), day));
    return steps;
}

Date stopOf(const RegimeRule& rule, const RateTable& table)
{
    return rule.follows == RegimeRule::Follows::Daily ? table.last().addDays(1) : halfYearOf(table.last()).addMonths(6);
}

} // namespace

Result<RegimeRule> regimeFromText(const Law& law, QStringView text)
{
    if (const RegimeRule* rule = law.regime(text))
        return *rule;
    const auto invalid = [&] { return fail(ErrorCode::InvalidValue, { u"regime"_s, text.toString() }); };
    RegimeRule rule;
    rule.code = text.toString();
    rule.source = u"contract"_s;
    const QList<QStringView> parts = text.split(u':');
    const auto rate = Rate::fromDecimal(parts.last());
    if (!rate || *rate > highestRate || *rate < Rate(-highestRate.value()))
        return invalid();
    rule.rate = *rate;
    if (parts.size() == 2 && parts[0] == u"fixed"_s && *rate >= Rate())
        return rule;
    if (parts.size() < 2 || parts.size() > 3 || parts[0] != u"spread"_s)
        return invalid();
    rule.kind = RegimeRule::Kind::Spread;
    rule.base = parts.size() == 2 ? u"de"_s : parts[1].toString();
    if (!law.baseRates.contains(rule.base))
        return invalid();
    return rule;
}

QString regimeForObligation(const Law& law, const QString& regime, Date created, Date performed)
{
    for (const RegimeRule& earlier : law.regimes) {
        const bool isEarlier = earlier.otherwise == regime && created <= earlier.createdTo;
        if (isEarlier && (performed.isNull() || performed <= earlier.performedTo))
            return earlier.code;
    }
    return regime;
}

Result<RateSchedule> RateSchedule::of(const Law& law, QStringView regime, DayCount dayCount, UnknownRate unknown)
{
    const RegimeRule rule = TRY(regimeFromText(law, regime));
    return of(law, rule, dayCount, unknown);
}

Result<RateSchedule> RateSchedule::of(
    const Law& law, const RegimeRule& rule, DayCount dayCount, UnknownRate unknown)
{
    RateSchedule schedule;
    schedule.m_dayCount = dayCount;
    if (rule.kind == RegimeRule::Kind::Fixed) {
        schedule.m_table = rule.code;
        const QString source = rule.rate.toDecimal() + u" %, "_s + rule.source;
        schedule.m_steps = { { firstDay, rule.rate, {}, source } };
        schedule.m_stop = dayAfterLast;
    } else {
        const auto table = law.baseRates.find(rule.base);
        if (table == law.baseRates.end())
            return fail(ErrorCode::InvalidValue, { u"regime"_s, rule.code });
        schedule.m_table = rule.base;
        schedule.m_steps = stepsFrom(rule, table->second);
        schedule.m_stop = stopOf(rule, table->second);
        if (unknown == UnknownRate::Extrapolate && !schedule.m_steps.empty() && schedule.m_stop < dayAfterLast) {
            RateStep last = schedule.m_steps.back();
            last.from = std::exchange(schedule.m_stop, dayAfterLast);
            last.certainty = RateCertainty::Extrapolated;
            schedule.m_steps.push_back(last);
        }
    }
    schedule.sumUp();
    return schedule;
}

void RateSchedule::sumUp()
{
    m_marks.clear();
    qint64 growth = 0;
    for (const RateStep& step : m_steps) {
        const qint64 units = yearUnitsAt(m_dayCount, step.from);
        if (!m_marks.empty())
            growth += m_marks.back().rate * (units - m_marks.back().yearUnits);
        m_marks.push_back({ step.from.dayNumber(), units, growth, step.rate.value() });
    }
}

RateSchedule RateSchedule::endingWith(Date lastDay, const QString& reason) const
{
    RateSchedule ended = *this;
    const Date end = lastDay.addDays(1);
    // Where the rates end before that day, the gap stays unknown.
    if (end > m_stop || m_steps.empty())
        return ended;
    std::erase_if(ended.m_steps, [end](const RateStep& step) { return step.from >= end; });
    ended.m_steps.push_back({ end, {}, {}, reason });
    ended.m_stop = dayAfterLast;
    ended.sumUp();
    return ended;
}

Result<> RateSchedule::covers(Date from, Date stop) const
{
    if (from >= stop)
        return {};
    const Date first = m_steps.empty() ? stop : m_steps.front().from;
    const auto unknown = [this](Date a, Date b) {
        return fail(ErrorCode::RateUnknown, { m_table, a.toIso(), b.addDays(-1).toIso() });
    };
    if (from < first)
        return unknown(from, std::min(first, stop));
    if (stop > m_stop)
        return unknown(std::max(from, m_stop), stop);
    return {};
}

const RateStep* RateSchedule::on(Date date) const
{
    const auto after = std::ranges::upper_bound(m_steps, date, {}, &RateStep::from);
    return after == m_steps.begin() || date >= m_stop ? nullptr : &*std::prev(after);
}

const RateSchedule::Mark& RateSchedule::markOf(Date date) const
{
    Q_ASSERT(!m_marks.empty() && date.dayNumber() >= m_marks.front().from && date <= m_stop);
    // Most days asked are recent ones.
    size_t i = m_marks.size() - 1;
    while (i > 0 && m_marks[i].from > date.dayNumber())
        --i;
    return m_marks[i];
}

ExactAmount RateSchedule::interestOfDay(qint64 minor, Date day) const
{
    Q_ASSERT(day < m_stop);
    return ExactAmount::of(minor, markOf(day).rate * yearUnitsOfDay(m_dayCount, day));
}

qint64 RateSchedule::growth(Date date) const
{
    const Mark& mark = markOf(date);
    return mark.growth + mark.rate * (yearUnitsAt(m_dayCount, date) - mark.yearUnits);
}

} // namespace mahnwerk
