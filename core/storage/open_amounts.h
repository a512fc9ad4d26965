// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/running_account.h"
#include "core/storage/database.h"
#include "core/storage/terms_cache.h"

#include <atomic>
#include <unordered_map>
#include <vector>

namespace mahnwerk {

class Statement;
struct KeyRange;

/// What is open on claims at the end of a day: from their states; from the facts where a state says that it needs them
/// or begins later. A claim whose rates are not known (before 2002) has no interest here; its statement says why.
class OpenAmounts {
public:
    OpenAmounts(Database& database, TermsCache& terms, Date asOf)
        : m_database(database)
        , m_terms(terms)
        , m_asOf(asOf)
    {
    }

    /// The columns of claim_state that read() wants, in their order, of a table called s.
    static constexpr auto stateColumns
        = "s.claim_key, s.case_key, s.principal_open, s.costs_open, s.interest_open, s.accrued_minor, "
          "s.accrued_fraction, s.bearing_principal, s.bearing_costs, s.accrues_from, s.bears_from, s.valid_from, "
          "s.needs_facts, s.terms";
    /// Of a row with those columns from `first` on.
    Result<OpenFigures> read(const Statement& row, int first = 0);
    /// Whether the rate of the day is published: what is read at a guessed one is shown, but claimed in no letter.
    Result<bool> isRateKnown(const Statement& row, int first = 0);
    /// By the claims' keys.
    Result<std::unordered_map<qint64, OpenFigures>> ofCase(Key<Case> key);
    /// Interest that is open in a case, minor units, of claims that are not closed.
    Result<qint64> interestOfCase(Key<Case> key);
    /// The same of each case, by its key. In two halves at the same time. Stops early, with ErrorCode::Cancelled, when `stop` is set.
    Result<std::vector<qint64>> interestOfAll(const std::atomic_bool& stop);

private:
    Result<std::vector<qint64>> interestOf(KeyRange range, size_t cases, const std::atomic_bool& stop);
    Result<const ClaimTerms*> termsOf(qint64 number);
    Result<OpenFigures> fromFacts(Key<Case> file, Key<Claim> claim);

    Database& m_database;
    TermsCache& m_terms;
    Date m_asOf;
    std::vector<const ClaimTerms*> m_byNumber;
};

} // namespace mahnwerk
