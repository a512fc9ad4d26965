// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/case_account.h"
#include "core/storage/database.h"
#include "core/storage/entity.h"

#include <vector>

namespace mahnwerk {

/// Keeps claim_state and case_state: what only facts change, computed from them by the rules of floor 1.
/// The same computation serves the transaction that changed a case, `verify` and `verify --rebuild`.
class Projection {
public:
    explicit Projection(Database& database)
        : m_database(database)
    {
    }

    /// Starts a new set of cases.
    Result<> begin();
    /// Adds the cases that the rows of an entity with these keys concern.
    Result<> touch(const EntityInfo& entity, qint64 firstKey, qint64 lastKey);
    /// Adds cases by key range.
    Result<> touchCases(qint64 firstKey, qint64 lastKey);
    /// The touched cases in order.
    Result<std::vector<qint64>> touched();
    /// Computes the touched cases anew and writes their states.
    Result<> write();
    /// Number of states, of the touched cases, that differ from what the facts say.
    Result<qint64> differences();
    /// Number of touched cases that are open and have no next step.
    Result<qint64> withoutNextStep();

    /// The account of the one case touched.
    Result<CaseAccount> account();

private:
    struct State;
    template<typename Visit>
    Result<> compute(Visit visit);
    Result<> save(const State& state);
    Result<bool> isSaved(const State& state);

    Database& m_database;
};

/// The account of one case, with the allocation of each payment, from its facts.
Result<CaseAccount> caseAccount(Database& database, Key<Case> key);

} // namespace mahnwerk
