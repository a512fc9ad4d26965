// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/day_count.h"
#include "core/law/law.h"

namespace mahnwerk {

/// What happens where no rate is known (statement.md 4).
enum class UnknownRate { Raise, Extrapolate };
template<>
inline constexpr std::array names<UnknownRate> = { "raise", "extrapolate" };

/// The rule that a regime's text names: a code of regimes.csv; "fixed:PCT", a contractual rate of 0 to 1,000 %;
/// "spread:PCT" over the German base rate, or "spread:at:PCT" over that of another country, -1,000 to 1,000 %.
/// Error: InvalidValue ("regime", text).
Result<RegimeRule> regimeFromText(const Law& law, QStringView text);

/// The regime of an obligation by the day it was created and, for a continuing one, the day it is performed
/// (null: not a continuing one): de-business becomes de-business-old for obligations up to 2014-07-28, unless
/// performed after 2016-06-30 (Art. 229 § 34 EGBGB). A regime without such a predecessor stays as it is.
QString regimeForObligation(const Law& law, const QString& regime, Date created, Date performed = {});

/// A rate that holds from a day on, until the next step or the end of the schedule.
struct RateStep {
    Date from;
    Rate rate;      ///< in total, never below 0
    Rate base;      ///< the base rate in it, 0 for a fixed one
    QString source; ///< e.g. "1.27 % + 5 %, § 288 (1) BGB; Deutsche Bundesbank ..."
    RateCertainty certainty = RateCertainty::Published;
};

/// The rates of a regime over time together with a day count, so that the interest of any period is one
/// difference. A fixed rate is known from 1800 to 2199. Beyond the tables (statement.md 4) a rate is unknown, or with
/// Extrapolate the last one up to 2199; before the first row it is always unknown.
class RateSchedule {
public:
    /// Error: InvalidValue ("regime", text).
    static Result<RateSchedule> of(
        const Law& law, QStringView regime, DayCount dayCount, UnknownRate unknown = UnknownRate::Raise);
    static Result<RateSchedule> of(
        const Law& law, const RegimeRule& rule, DayCount dayCount, UnknownRate unknown = UnknownRate::Raise);

    /// The same until a last day of interest, and none after it: a loss certificate bears none (Art. 149 (4) SchKG).
    /// The reason stands as the source of the rate of 0.
    RateSchedule endingWith(Date lastDay, const QString& reason) const;

    DayCount dayCount() const { return m_dayCount; }
    const std::vector<RateStep>& steps() const { return m_steps; }
    /// The first day without a rate after the steps.
    Date stop() const { return m_stop; }
    /// Whether all of [from, stop) has a rate; an empty period has. Error: RateUnknown naming the first part
    /// without.
    Result<> covers(Date from, Date stop) const;
    /// Null where no rate is known.
    const RateStep* on(Date date) const;

    /// Interest of [from, stop) on an amount in minor units: 0 if stop is not after from. Asserts that the period
    /// is covered. interest(a, b) + interest(b, c) = interest(a, c) exactly.
    ExactAmount interest(qint64 minor, Date from, Date stop) const
    {
        return from < stop ? ExactAmount::of(minor, growth(stop) - growth(from)) : ExactAmount();
    }
    /// Interest of an ordinary day at its rate (statement.md 16). Asserts that it is covered.
    ExactAmount interestOfDay(qint64 minor, Date day) const;

private:
    struct Mark { // a step in numbers, 24 bytes, for `growth`
        qint32 from = 0;
        qint64 yearUnits = 0;
        qint64 growth = 0; ///< sum of rate times year units from the first step to this one
        qint64 rate = 0;
    };
    /// The last one not after the date.
    const Mark& markOf(Date date) const;
    qint64 growth(Date date) const;
    void sumUp();

    DayCount m_dayCount = DayCount::Act365;
    QString m_table; ///< named in errors
    std::vector<RateStep> m_steps;
    std::vector<Mark> m_marks;
    Date m_stop;
};

} // namespace mahnwerk
