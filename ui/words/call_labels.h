// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact_gate.h"
#include "core/contacts/dispute.h"
#include "core/contacts/outcome.h"
#include "core/contacts/promise.h"
#include "core/worklist/work_item.h"

namespace mahnwerk {

// What calls and the worklist say, in the user's words.

QString label(Outcome outcome);
QString label(OutcomeField field);
QString label(DisputeReason reason);
QString label(DisputeOutcome outcome);
QString label(PaymentMethod method);
QString label(PromiseState state);
QString label(WorkGroup group);
QString label(PriorityKind kind);
QString label(LimitReached limit);
/// A text that may be the name of an outcome (reason of a hold); others stay as they are.
QString outcomeText(const QString& name);

/// "Date of birth, Address" from the names of facts that a debtor confirmed.
QString identityFacts(const QString& names);

/// "Promise broken" and "600.00 of Fri 20.11. did not come": the words of a line of points.
QString pointsTitle(const PriorityPoints& points, Currency currency);
QString pointsReason(const PriorityPoints& points, const WorkItem& item, Currency currency, Moment now);

/// Why somebody may not be called: "No more than 3 attempts in 7 days".
QString gateText(const GateBlock& block, const GateAnswer& answer);
/// In a list: "free · 1/3", "from 13:00", "limit 3/3", "no number".
QString gateShort(const GateAnswer& answer, Date today);
/// "opens today at 13:00"; empty: not by itself.
QString opensText(Moment opens, Date today);

/// Why a case is on no list, or not on this one.
QString notListedText(NotListed why, const WorkItem& item, Date asOf);

/// How long a call takes: "02:14", "06:30, long".
QString callClock(qint64 seconds);

/// "today 10:30", "Mon 23.11. 10:30", "Mon 23.11.".
QString whenText(Moment moment, Date today);

} // namespace mahnwerk
