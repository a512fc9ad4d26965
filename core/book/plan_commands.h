// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/plans/plan_note.h"
#include "core/plans/plan_offer.h"
#include "core/plans/plan_record.h"
#include "core/storage/plan_store.h"

namespace mahnwerk {

// Instalment plans: computed with every key while somebody types, then offered, agreed, cancelled. One plan of a case runs at a time.

/// What a plan for claims of a case is computed from, read once.
struct PlanBasis {
    Key<Case> caseKey;
    Currency currency;
    PlanSubject subject;
    PlanMeasure measure;
    PlanRecord running; ///< of the plan that would be replaced; empty: none
    qint64 settlementFee = 0; ///< that an agency or law firm may charge for an agreement (VV 1000 Nr. 2 RVG), minor units; 0: none
};
/// Of these claims, or of all that are open and not disputed. Errors: NotFound, NotAllowed (closed, disputed, nothing open),
/// RateUnknown.
Result<PlanBasis> planBasis(Book& book, Key<Case> key, const std::vector<Key<Claim>>& claims = {});

struct PlanProposal {
    PlanSchedule schedule;
    std::vector<PlanNote> notes;

    bool needsApproval() const;
};
/// Errors: those of planSchedule().
Result<PlanProposal> planProposal(const PlanBasis& basis, const PlanTerms& terms, bool isAcknowledged);

struct PlanDraft {
    Key<Case> caseKey;
    std::vector<Key<Claim>> claims = {}; ///< empty: all that are open and not disputed
    PlanTerms terms;
    PlanMethod method = PlanMethod::None;
    PlanClause clause = {};
    bool isAcknowledged = false;
    Date validUntil = {}; ///< of an offer
    QString reason = {};  ///< for whoever has to approve it
};
/// The plan that a draft says, not stored. Errors: those of planBasis() and planSchedule(), NotAllowed (endless).
Result<InstalmentPlan> planOf(Book& book, const PlanDraft& draft, PlanStage stage);
/// Writes a plan: a draft, an offer (reminders rest until it lapses), or a request to somebody who may agree to it. An earlier draft,
/// offer or request of the case is cancelled. Errors: those of planBasis() and planSchedule(), MissingValue (valid-until).
Result<Key<InstalmentPlan>> makePlan(Book& book, const PlanDraft& draft, PlanStage stage);
/// Whether our user may agree to it without asking: it is within the limits of their role.
Result<bool> mayAgree(Book& book, const InstalmentPlan& plan);
/// The debtor agrees: reminders rest as long as the plan is kept, one that ran before is cancelled, the debt is acknowledged if they
/// sign for it. Errors: NotAllowed (agreed or cancelled already, above what the user may agree to, its first day is over).
Result<> agreePlan(Book& book, Key<InstalmentPlan> key, AgreedBy by);
/// Ends a plan, an offer or a request; the procedure goes on where it stood. Errors: MissingValue (reason), NotAllowed
/// (cancelled already).
Result<> cancelPlan(Book& book, Key<InstalmentPlan> key, const QString& reason);

/// A plan with what became of it.
struct PlanView {
    StoredPlan stored;
    PlanCourse course; ///< of one that was agreed
    PlanState state = PlanState::None; ///< today
};
/// Of a case, the newest first. Error: RateUnknown.
Result<std::vector<PlanView>> planViews(Book& book, Key<Case> key);
/// All of the book that were not retracted, the next instalment first.
Result<std::vector<PlanLineRow>> planRows(Book& book);

} // namespace mahnwerk
