// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/call_record.h"
#include "core/contacts/contact.h"
#include "core/contacts/dispute.h"
#include "core/contacts/promise.h"
#include "core/storage/database.h"

#include <unordered_map>

namespace mahnwerk {

class Statement;

/// On which days we tried to reach a debtor, and spoke to them.
struct CallDays {
    std::vector<Date> attempts;
    std::vector<Date> conversations;
};
/// In all cases of the debtor, from a day on.
Result<CallDays> callDaysOf(Database& database, Key<Debtor> debtor, Date since);
/// Of all debtors who were called since, by their keys.
Result<std::unordered_map<qint64, CallDays>> callDays(Database& database, Date since);

/// From the columns last_contact to broken_before of a state, see callRecordOf().
CallRecord recordIn(const Statement& row, int first);
/// What calls and promises say about a case; nothing if it has no state.
Result<CallRecord> callRecordOf(Database& database, Key<Case> key);

/// A promise with its case, for lists.
struct PromiseLine {
    PromiseToPay promise;
    PromiseFacts facts;
    Date nextMadeOn; ///< of the promise after it in the same case; null: none
    Key<Case> caseKey;
    QString caseNumber;
    QString debtor;
};
/// Those that were not retracted, of one case or of all (null), in the order of their days.
Result<std::vector<PromiseLine>> promiseLines(Database& database, Key<Case> key);

/// Of the claims of a case, not retracted, oldest first.
Result<std::vector<Dispute>> disputesOf(Database& database, Key<Case> key);
/// The newest call of a case, if it has any.
Result<std::optional<Contact>> lastCallOf(Database& database, Key<Case> key);

} // namespace mahnwerk
