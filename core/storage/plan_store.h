// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/plan_record.h"
#include "core/storage/database.h"

#include <optional>

namespace mahnwerk {

class Statement;

/// From the columns plan to plan_kept of a state.
PlanRecord planRecordIn(const Statement& row, int first);
/// What payments say about the plan of a case; nothing if it has none.
Result<PlanRecord> planRecordOf(Database& database, Key<Case> key);

/// A plan with what was agreed.
struct StoredPlan {
    InstalmentPlan plan;
    std::optional<PlanAgreement> agreement;
};
PlanState stateOf(const StoredPlan& stored, const PlanRecord& record, Date asOf);
/// Those that were not retracted, in the order in which they were made.
Result<std::vector<StoredPlan>> plansOf(Database& database, Key<Case> key);
Result<StoredPlan> storedPlan(Database& database, Key<InstalmentPlan> key);
Result<std::optional<Key<InstalmentPlan>>> planById(Database& database, const Uuid& id);

/// A plan that was agreed, with its case, for lists.
struct PlanLineRow {
    StoredPlan stored;
    PlanRecord record; ///< empty for one that was cancelled
    Key<Case> caseKey;
    QString caseNumber;
    QString debtor;
    QString creditor;
};
/// All that were agreed or offered, the next instalment first.
Result<std::vector<PlanLineRow>> planRows(Database& database);

} // namespace mahnwerk
