// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact_gate.h"
#include "core/storage/call_store.h"
#include "core/worklist/work_item.h"

#include <functional>

namespace mahnwerk {

/// A case with what a worklist shows of it. `item.open` has no interest and `item.limitation` is not filled in yet.
struct WorkRow {
    WorkItem item;
    QString number; ///< F-26-000123
    Currency currency;
    Key<Debtor> debtorKey;
    Uuid debtorId;
    QString debtor; ///< "Keller, Beat"
    QString place;  ///< "8400 Winterthur"
    QString language;
    QString country;
    QString creditor;
    QString note; ///< of the step
    GateFacts gate; ///< without the days of calls
};

/// The cases with a step for a person that is due on the day or before, holds not looked at, in the order of their days.
Result<> visitWork(Database& database, Date until, const std::function<Result<bool>(WorkRow&)>& visit);
/// One case, whatever its step is. Error: NotFound.
Result<WorkRow> workRowOf(Database& database, Key<Case> key);
/// Minutes of work that is planned for each of the days, by everybody.
Result<std::vector<int>> plannedMinutes(Database& database, const std::vector<Date>& days);
/// How many cases were worked on a day by somebody (empty: by all).
Result<int> casesWorked(Database& database, Date date, const QString& user);
/// What was promised on a day, by currency.
Result<std::vector<Money>> promisedOn(Database& database, Date date, const QString& user);

/// Everybody who owns a case or a step.
Result<QStringList> owners(Database& database);

} // namespace mahnwerk
