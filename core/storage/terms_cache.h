// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/rate_schedules.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <tuple>

namespace mahnwerk {

/// What a claim says about its account, word by word as it is stored.
struct TermsText {
    QByteArray regime;
    QByteArray allocation;
    QByteArray dayCount;
    QByteArray settings;
    friend bool operator<(const TermsText& a, const TermsText& b)
    {
        return std::tie(a.regime, a.allocation, a.dayCount, a.settings) < std::tie(b.regime, b.allocation, b.dayCount, b.settings);
    }
};

/// The ways in which the accounts of a book are kept, each made once. For states and lists: beyond the tables of
/// base rates the last one goes on (a statement says so instead), and words that this program does not know bear
/// no interest, so that nobody's save fails for them. Beside a connection, for one thread.
class TermsCache {
public:
    explicit TermsCache(std::shared_ptr<const Law> law)
        : m_law(std::move(law))
        , m_schedules(*m_law)
    {
    }

    const std::shared_ptr<const Law>& law() const { return m_law; }
    /// Without the claim's key, id and dates; valid as long as the cache.
    const ClaimTerms& of(const TermsText& text);

private:
    std::shared_ptr<const Law> m_law;
    RateSchedules m_schedules;
    std::map<TermsText, ClaimTerms> m_terms;
};

} // namespace mahnwerk
