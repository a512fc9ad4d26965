// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/holiday_rule.h"
#include "core/base/money.h"
#include "core/base/names.h"
#include "core/base/region.h"

#include <optional>
#include <vector>

namespace mahnwerk {

/// From when to when a row of a table holds; the day that counts is the one that the law names (mandate, filing).
struct Validity {
    Date from;
    Date to; ///< last day; null: no end

    bool holdsOn(Date date) const { return from <= date && (to.isNull() || date <= to); }
};

/// One row of figures.csv: a single number, in hundredths of what it is (cents, 1/100 percent).
struct Figure {
    QString code;
    Validity validity;
    qint64 hundredths = 0;
    QString source;
};

/// One row of fee_steps.csv: a stretch of a table of fees by value, minor units.
struct FeeStep {
    QString table; ///< RVG13, GKG34
    Validity validity;
    qint64 firstTo = 0;
    qint64 firstFee = 0;
    qint64 stepTo = 0; ///< 0: no end
    qint64 stepSize = 0;
    qint64 stepFee = 0;
    QString source;
};

/// One row of fee_items.csv: a fee as a share of a table's full fee.
struct FeeItem {
    QString code; ///< vv2300, kv1100, ...
    Validity validity;
    QString table;
    qint64 factor = 0;     ///< hundredths: 0.9 is 90
    qint64 valueShare = 0; ///< percent of the claim that counts as value
    qint64 least = 0;      ///< minor units
    QString source;
};

/// One row of fee_bands.csv: a fee for amounts up to a limit, minor units.
struct FeeBand {
    QString table; ///< summons, seizure, ...
    Validity validity;
    qint64 to = 0; ///< 0: no end
    qint64 fee = 0;
    qint64 perMille = 0; ///< of the amount, in place of the fee
    qint64 most = 0;     ///< 0: no limit
    QString source;
};

/// One row of periods.csv.
struct PeriodRule {
    enum class Kind { Deadline, Waiting };
    QString code;
    int days = 0;
    int months = 0;
    Kind kind = Kind::Deadline;
    bool isMovedByClosedTimes = false; ///< of the country
    QString source;
};

/// One row of closed_times.csv, for one year (Betreibungsferien).
struct ClosedTime {
    HolidayRule from;
    HolidayRule to; ///< included; in the next year if that is before `from`
    QString source;
};

/// One row of limitations.csv; the first is the country's regular period.
struct LimitationPeriod {
    enum class Starts { YearEnd, Day };
    QString code;
    int years = 0;
    Starts starts = Starts::Day;
    int longest = 0; ///< years from the day the claim arose; 0: no such limit
    QString source;
};

/// What happens to limitation; one row of limitation_events.csv.
struct LimitationRule {
    enum class Effect { Restart, Suspend, Replace, Until };
    QString code; ///< payment, acknowledgement, negotiations, court-order, title, ...
    Effect effect = Effect::Restart;
    int tailMonths = 0;  ///< suspended on after the end
    int leastMonths = 0; ///< limitation not before so many months after the end
    QString period;      ///< the one that replaces
    QString source;
};

/// The tables of one country. A country without a table has an empty one.
struct CountryLaw {
    std::vector<Figure> figures;
    std::vector<FeeStep> feeSteps;
    std::vector<FeeItem> feeItems;
    std::vector<FeeBand> feeBands;
    std::vector<PeriodRule> periods;
    std::vector<ClosedTime> closedTimes;
    std::vector<LimitationPeriod> limitations;
    std::vector<LimitationRule> limitationRules;

    /// Null if there is none on the day.
    const Figure* figure(QStringView code, Date on) const;
    const FeeItem* feeItem(QStringView code, Date on) const;
    /// Null if there is none.
    const PeriodRule* period(QStringView code) const;
    const LimitationPeriod* limitation(QStringView code) const;
    /// The one that holds where a claim names none: the first row. Null if the country has no table.
    const LimitationPeriod* regularLimitation() const { return limitations.empty() ? nullptr : &limitations.front(); }
    const LimitationRule* limitationRule(QStringView code) const;

    /// The tables that the program ships for a country. A bad one is a bug and aborts.
    static CountryLaw shipped(Country country);
};

} // namespace mahnwerk
