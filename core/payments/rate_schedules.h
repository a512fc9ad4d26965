// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/ledger_facts.h"

#include <map>
#include <memory>
#include <tuple>

namespace mahnwerk {

/// Every schedule of rates that claims ask for, each made once: a million claims share a handful. Lives as long as the
/// terms made from it; one thread at a time.
class RateSchedules {
public:
    /// The law must outlive it.
    explicit RateSchedules(const Law& law)
        : m_law(law)
    {
    }

    const Law& law() const { return m_law; }
    /// Without interest after a last day, if there is one. Error: InvalidValue ("regime", text).
    Result<const RateSchedule*> of(const QString& regime, DayCount dayCount, UnknownRate unknown, Date lastDay = {});
    /// How a claim's account is kept, from its own words; an empty regime is none. A claim may have a last day of
    /// interest, as the issue of a loss certificate (Verlustschein, Art. 149 (4) SchKG).
    /// Error: InvalidValue ("regime", "day count" or "order", text).
    Result<ClaimTerms> termsOf(const Claim& claim, const AccountSettings& settings, Date lastDay = {});

private:
    const Law& m_law;
    std::map<std::tuple<QString, DayCount, UnknownRate, Date>, std::unique_ptr<const RateSchedule>> m_schedules;
};

} // namespace mahnwerk
