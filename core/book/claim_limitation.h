// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/claims/claim_event.h"
#include "core/law/limitation.h"

#include <map>

namespace mahnwerk {

/// The period by which a claim is barred: its own, else the regular one of the creditor's country. Empty if that country
/// has no table.
QString limitationPeriodOf(const Law& law, const Claim& claim, const Creditor& creditor);

/// When a claim is barred (Verjährung), from all that the book knows today: its period and dates, its events, and the
/// payments on it. A debtor's payment acknowledges the debt on its value date (§ 212 (1) Nr. 1 BGB, Art. 135 Nr. 1 OR,
/// § 1497 ABGB) if it was recorded for the claim or some of it was allocated to the claim, and is not reversed. The law
/// is that of the creditor's country, holidays are those of the debtor's Land or canton if it is in that country.
/// Errors: NotFound (claim; "limitation": a period or event that the law does not know), InvalidDate.
Result<Limitation> limitationOf(Book& book, Key<Claim> key);
/// Of every claim of a case, by the claim's key; without those whose period or events the law does not know.
/// Error: NotFound.
Result<std::map<qint64, Limitation>> limitationsOf(Book& book, Key<Case> key);

struct ClaimEventDraft {
    Key<Claim> claim;
    QString code; ///< of limitation_events.csv of the creditor's country
    Date date;
    Date until; ///< last day of what lasts; null: it lasts still, or is of one day. A waiver needs one.
    QString text;
};
/// When the claim would be barred with one more event. Errors: those of addClaimEvent() and limitationOf().
Result<Limitation> limitationWith(Book& book, const ClaimEventDraft& draft);
/// Records what bears on a claim's limitation. Errors: InvalidDate (none, or later than today), InvalidValue (until
/// before date, or more than 30 years after it), MissingValue (until of a waiver), NotFound ("event", code).
Result<ClaimEvent> addClaimEvent(Book& book, const ClaimEventDraft& draft);
/// Marks an event as recorded by mistake. Error: NotFound.
Result<> removeClaimEvent(Book& book, Key<ClaimEvent> key);
/// The events of a claim, or of all claims of a case, that count, in order of time.
Result<std::vector<ClaimEvent>> claimEvents(Book& book, Key<Claim> key);
Result<std::vector<ClaimEvent>> claimEvents(Book& book, Key<Case> key);

} // namespace mahnwerk
