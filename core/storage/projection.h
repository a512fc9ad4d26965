// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/account_statement.h"
#include "core/storage/change_set.h"
#include "core/storage/terms_cache.h"
#include "core/storage/touched_cases.h"

#include <functional>
#include <vector>

namespace mahnwerk {

struct CaseState;

/// Keeps claim_state and case_state: what only facts change, computed from them by the rules of floor 1.
/// The same computation serves the transaction that changed a case, `verify` and `verify --rebuild`.
class Projection : public TouchedCases {
public:
    Projection(Database& database, TermsCache& terms)
        : TouchedCases(database)
        , m_terms(terms)
    {
    }

    /// Computes the touched cases anew and writes their states. `changes` are all of the transaction's: a case that
    /// began with them has no other facts than they brought.
    Result<> write(const std::vector<ChangeRow>& changes = {});
    /// Number of states, of the touched cases, that differ from what the facts say.
    Result<qint64> differences();
    /// Number of touched cases that are open and have no next step.
    Result<qint64> withoutNextStep();

    /// The facts of the one case touched, with the terms of lists (TermsCache).
    Result<LedgerFacts> facts();

private:
    /// Keys of cases, none at first.
    struct CaseRange {
        qint64 first = 0;
        qint64 last = -1;
        bool has(qint64 key) const { return key >= first && key <= last; }
    };
    /// The terms of a claim and the number under which its state refers to them.
    struct NumberedTerms {
        const ClaimTerms* terms = nullptr;
        qint64 number = 0;
    };
    template<typename Visit>
    Result<> compute(Visit visit);
    /// The cases that have no row of the entity for sure.
    CaseRange without(const EntityInfo& entity) const;
    Result<> readClaim(CaseState& state, const Statement& row);
    Result<> readFormerTerms(LedgerClaim& claim, const Statement& row);
    Result<NumberedTerms> termsOf(const Statement& row, int firstColumn);
    Result<> save(const CaseState& state);
    Result<bool> isSaved(const CaseState& state);

    TermsCache& m_terms;
    CaseRange m_newCases;
    std::vector<const EntityInfo*> m_brought; ///< of what there are new rows
    TermsText m_lastText; ///< nearly always the next claim's too
    NumberedTerms m_lastTerms;
    std::map<TermsText, NumberedTerms> m_numbered; ///< within this transaction
};

/// Computes the states of all cases anew, some thousands in a transaction. `isWanted` is told how far it is and
/// answers false to stop. Error: Cancelled.
Result<> rebuildStates(Database& database, TermsCache& terms, const std::function<bool(qint64 done, qint64 total)>& isWanted);
/// Whether the states are to be rebuilt, as a migration or new rates leave them; and that it is done.
Result<bool> areStatesStale(Database& database);
Result<> markStatesStale(Database& database);
Result<> markStatesFresh(Database& database);

/// The facts of a case's account, claims in the order of their keys, with the terms of lists.
Result<LedgerFacts> ledgerFacts(Database& database, TermsCache& terms, Key<Case> key);

} // namespace mahnwerk
