// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/country_law.h"
#include "core/law/rate_table.h"

#include <map>

namespace mahnwerk {

/// One row of regimes.csv: how a rate of default interest comes about (Verzugszinssatz).
struct RegimeRule {
    enum class Kind { Fixed, Spread };
    enum class Follows {
        Daily,    ///< the base rate of each day
        HalfYear, ///< that of the first day of the half-year (§ 456 UGB)
    };
    QString code;
    Kind kind = Kind::Fixed;
    QString base; ///< of Law::baseRates, for a spread
    Rate rate;    ///< fixed, or added to the base rate
    Follows follows = Follows::Daily;
    QString costsCode; ///< the regime of costs that bear interest; empty: the same
    Date createdTo;   ///< last day of obligations that have it; null: no end
    Date performedTo; ///< last day of performance for which a continuing obligation has it; null: no end
    QString otherwise; ///< regime of later ones
    QString source;
    friend bool operator==(const RegimeRule&, const RegimeRule&) = default;
};

enum class Component { Costs, Interest, Principal };
template<>
inline constexpr std::array names<Component> = { "costs", "interest", "principal" };

/// What decides which of several claims a payment goes to; the first that tells two apart wins.
enum class SpreadCriterion {
    Due,           ///< due before not due
    CalledIn,      ///< called in before not called in (§ 1416 ABGB)
    LeastSecured,
    HigherRate,    ///< more onerous to the debtor
    Older,
    FirstEnforced, ///< Betreibung begun earlier, then those without
    EarlierDue,
};
template<>
inline constexpr std::array names<SpreadCriterion>
    = { "due", "called-in", "least-secured", "higher-rate", "older", "first-enforced", "earlier-due" };

/// One row of allocation_orders.csv: how payments are spread (Tilgungsreihenfolge).
struct AllocationOrder {
    QString code; ///< de-367, de-497, ch-85, at-1416, ...
    std::array<Component, 3> parts {}; ///< inside one claim
    std::vector<SpreadCriterion> criteria; ///< over several claims
    std::vector<SpreadCriterion> noneDue;  ///< when none is due; empty: the same
    bool isPrincipalLast = false; ///< a debtor's choice of principal waits for interest and costs (OR 85 (1))
    QString source;
};

/// The tables of resources/law, and what a book has brought in since, as one value that rules are given.
struct Law {
    std::map<QString, RateTable> baseRates; ///< by country: "de", "at"
    std::vector<RegimeRule> regimes;
    std::vector<AllocationOrder> orders;
    std::array<CountryLaw, 3> countries; ///< by Country

    const CountryLaw& of(Country country) const { return countries[static_cast<size_t>(country)]; }
    /// Null if there is none of that code.
    const RegimeRule* regime(QStringView code) const;
    const AllocationOrder* order(QStringView code) const;

    /// The tables that the program ships, read at the first call; any thread may ask.
    static const Law& shipped();
};

} // namespace mahnwerk
