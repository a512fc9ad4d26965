// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/next_step.h"
#include "core/contacts/contact_gate.h"
#include "core/contacts/dispute.h"
#include "core/contacts/document.h"
#include "core/contacts/outcome.h"
#include "core/contacts/promise.h"
#include "core/parties/contact_point.h"

#include <map>

namespace mahnwerk {

/// What an agent says about a call. Fields that the outcome does not ask for are not looked at.
struct ContactDraft {
    Key<Case> caseKey;
    Outcome outcome = Outcome::NoAnswer;
    bool isInbound = false;
    bool isIdentified = false;  ///< the debtor confirmed who is speaking
    Key<ContactPoint> point;    ///< number used; null: none, or not known
    int seconds = 0;            ///< how long it took
    QString note;
    std::map<OutcomeField, QString> texts; ///< Who, Source, Court, Proof, Income, Channel, Bank, Address
    Date date;       ///< Date: call-back, promise, payment that was made, next question
    int minute = -1; ///< Time
    Money amount;    ///< Amount: promised, or disputed
    PaymentMethod method = PaymentMethod::None;
    DisputeReason reason = DisputeReason::Other; ///< Reason of a dispute; of a refusal it is among the texts
    Key<Claim> claim; ///< of a dispute; null: all that are open
    Date evidenceBy;
    std::optional<DocumentChannel> confirmBy = {}; ///< the debtor gets in writing what was agreed
};

/// What is known of the case when the outcome is saved.
struct ContactFacts {
    Moment now;
    Region region;
    const ContactRules* rules = nullptr;
    QString user;
    QString owner; ///< of the case; empty: whoever works
    Money owed;    ///< on the day promised, with its interest
    std::vector<std::pair<Key<Claim>, qint64>> openClaims; ///< with what is open of principal and costs, minor units
    int tries = 0; ///< attempts in a row that reached nobody, before this one
    int numbersLeft = 0; ///< that are not known to be bad, without the one used
    bool isLadderDone = false; ///< all reminders were sent
    PromiseLimit limit;
    int brokenInRow = 0;
};

/// What saving an outcome will do.
struct ContactPlan {
    bool isAttempt = false;
    bool isWorked = false;
    bool isRightParty = false;
    QString stepKind;
    Moment step;
    QString stepOwner;
    Date holdUntil; ///< of a hold on the case; null: none
    std::optional<PromiseToPay> promise;
    LimitReached limit = LimitReached::None; ///< why the promise waits for approval
    std::vector<Dispute> disputes;
    bool isNumberBad = false;
    QString text; ///< of the contact
    QString message = {}; ///< kind of letter or mail that leaves; empty: none
};

/// Errors, each about one field: MissingValue (a field that the outcome demands), NotAllowed (a promise in the past or
/// above what is owed, a call-back when nobody may be called, more disputed than is open).
Result<ContactPlan> contactPlan(const ContactDraft& draft, const ContactFacts& facts);

} // namespace mahnwerk
