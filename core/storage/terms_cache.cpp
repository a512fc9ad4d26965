// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/terms_cache.h"

namespace mahnwerk {

const ClaimTerms& TermsCache::of(const TermsText& text)
{
    const auto known = m_terms.find(text);
    if (known != m_terms.end())
        return known->second;
    AccountSettings settings = AccountSettings::fromText(QString::fromUtf8(text.settings)).value_or(AccountSettings());
    settings.unknownRate = UnknownRate::Extrapolate;
    Claim claim;
    claim.regime = QString::fromUtf8(text.regime);
    claim.allocation = QString::fromUtf8(text.allocation);
    claim.dayCount = QString::fromUtf8(text.dayCount);
    auto terms = m_schedules.termsOf(claim, settings);
    if (!terms) {
        terms = ClaimTerms();
        terms->order = m_law->order(claim.allocation);
        if (!terms->order)
            terms->order = &m_law->orders.front();
        terms->settings = settings;
    }
    return m_terms.emplace(text, *terms).first->second;
}

} // namespace mahnwerk
