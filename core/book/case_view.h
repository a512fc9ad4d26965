// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/claims/entry.h"
#include "core/claims/hold.h"
#include "core/claims/next_step.h"
#include "core/contacts/call_record.h"
#include "core/contacts/contact.h"
#include "core/contacts/dispute.h"
#include "core/contacts/document.h"
#include "core/dunning/notice.h"
#include "core/law/limitation.h"
#include "core/parties/contact_point.h"
#include "core/payments/payment.h"
#include "core/plans/plan_record.h"
#include "core/worklist/case_status.h"

namespace mahnwerk {

/// A claim as the case page shows it, on a day.
struct ClaimLine {
    Claim claim;
    Money charged; ///< principal that was ever charged
    Money principal;
    Money costs;
    Money interest; ///< open today
    Money perDay;   ///< interest of a day
    int level = 0;
    Date noticeDate;
    Date deadline;
    Date holdUntil; ///< last day of the latest hold that reaches this claim
    Money disputed; ///< of principal and costs
    Date plannedUntil; ///< last day on which it rests in an instalment plan; null: it is in none
    bool isClosed = false;
    CaseStatus status = CaseStatus::NotDue;
    Date limitationDate; ///< last day for an action (Verjährung); null: suspended, or not known to the law
    bool isLimitationSuspended = false;
    std::vector<LimitationStep> limitationSteps; ///< how it came about, in order of time

    Money total() const { return principal + costs + interest; }
};

enum class TimelineKind { Claim, Note, Call, Letter, Mail, Visit, Payment, Notice, Cost, Credit, Hold, Release, Promise, Dispute, Plan };
template<>
inline constexpr std::array names<TimelineKind> = { "claim", "note", "call", "letter", "mail", "visit", "payment",
    "notice", "cost", "credit", "hold", "release", "promise", "dispute", "plan" };

/// One line of the history of a case, newest first.
struct TimelineItem {
    TimelineKind kind = TimelineKind::Note;
    Date date;
    qint64 at = 0;  ///< UTC milliseconds of recording, 0: unknown
    qint64 key = 0; ///< of the contact, payment, notice, entry, hold or claim
    QString text;   ///< what somebody wrote; reason of a hold, reference of a claim
    Money amount;   ///< null if there is none
    int level = 0;  ///< of a notice; of a plan how many instalments it has
    Date until;     ///< deadline of a notice, end of a hold, day of a promise
    QString user;
    bool isRetracted = false;
    QString outcome = {}; ///< of a call: a name of Outcome; of a promise: a name of PromiseState; of a dispute: of DisputeOutcome; of a plan: of PlanState
    bool isInbound = false;
    int minutes = 0; ///< that a call took, begun ones too
};

struct OtherCase {
    Key<Case> key;
    QString number;
    QString creditor;
    Money open;
    CaseStatus status = CaseStatus::NotDue;
};

/// Everything that the case page shows, as of the book's business date.
struct CaseView {
    Case file;
    Creditor creditor;
    Debtor debtor;
    std::vector<ContactPoint> contactPoints;
    NextStep nextStep;
    Money principal;
    Money costs;
    Money interest; ///< of the open claims, each rounded for itself
    Money perDay;   ///< interest of a day
    Money total;    ///< today
    Money unallocated;
    std::vector<ClaimLine> claims; ///< oldest due first, closed ones last
    std::vector<Hold> holds;       ///< in force today, on the debtor, the case or one of its claims
    std::vector<TimelineItem> timeline;
    std::vector<OtherCase> otherCases; ///< of the same debtor
    CallRecord calls;
    PromiseState promise = PromiseState::None; ///< of the last one, today
    std::optional<DocumentChannel> confirmPromiseBy; ///< how the debtor is to get it in writing when it is approved
    PlanRecord plan; ///< the one that was agreed, if any
    Money disputed; ///< of what is open
    std::vector<Dispute> disputes; ///< not decided yet
    Date lastPaymentDate;
    Money lastPayment;
    CaseStatus status = CaseStatus::NotDue;
    int level = 0; ///< highest of the open claims
};

/// Error: NotFound.
Result<CaseView> caseView(Book& book, Key<Case> key);

} // namespace mahnwerk
