// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/claim_choices.h"

#include "core/base/region.h"
#include "core/law/day_count.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

ClaimChoices claimChoices(const Law& law, const Creditor& creditor)
{
    const Country country = countryFromCode(creditor.country).value_or(Country::Switzerland);
    // Codes of tables begin with their country: de-367, ch, at-business.
    const QString prefix = countryCode(country).toLower();
    const auto isOf = [&](const QString& code) { return code == prefix || code.startsWith(prefix + u'-'); };
    ClaimChoices choices;
    for (const RegimeRule& rule : law.regimes) {
        if (isOf(rule.code) && !rule.code.endsWith(u"-costs"_s)) // of costs, never of a claim
            choices.regimes += rule.code;
    }
    for (const AllocationOrder& order : law.orders) {
        if (isOf(order.code))
            choices.orders += order.code;
    }
    for (const char* name : names<DayCount>)
        choices.dayCounts += QString::fromLatin1(name);
    choices.limitations = law.of(country).limitations;
    for (const LimitationRule& rule : law.of(country).limitationRules) {
        if (rule.code != u"payment"_s)
            choices.events.push_back(rule);
    }
    return choices;
}

} // namespace mahnwerk
