// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

namespace mahnwerk {

/// What a transaction was for: names the undo step and the line in the history.
enum class Operation {
    Create,
    Demo,
    ImportItems,
    AddCreditor,
    EditCreditor,
    EditOffice,
    EditDebtor,
    AddContactPoint,
    EditContactPoint,
    RemoveContactPoint,
    AddNote,
    RemoveNote,
    PlaceHold,
    ReleaseHold,
    AddPayment,
    AddEntry,
    Reverse,
    CloseClaim,
    SetTerms,
    AddClaimEvent,
    RemoveClaimEvent,
    SetNextStep,
    SetOwner,
    RunDunning,
    CancelRun,
    DecideConflict,
    LogContact,
    DecidePromise,
    EditDispute,
    SpreadWork,
    HandUp,
    WriteDocument,
    RemoveDocument,
    MakePlan,
    AgreePlan,
    CancelPlan,
    RemindOfInstalment, ///< by itself
    SendDocument, ///< printed, handed to the mail server, or set aside
    Undo,
    Sync, ///< what the shared database decided, a first copy
};
template<>
inline constexpr std::array names<Operation> = { "create", "demo", "import-items", "add-creditor", "edit-creditor", "edit-office",
    "edit-debtor", "add-contact-point", "edit-contact-point", "remove-contact-point", "add-note", "remove-note", "place-hold",
    "release-hold", "add-payment", "add-entry", "reverse", "close-claim", "set-terms", "add-claim-event", "remove-claim-event", "set-next-step", "set-owner", "run-dunning", "cancel-run", "decide-conflict", "log-contact", "decide-promise", "edit-dispute", "spread-work", "hand-up", "write-document", "remove-document", "make-plan", "agree-plan", "cancel-plan", "remind-of-instalment", "send-document", "undo", "sync" };

/// Whether Ctrl+Z takes it back. An accepted run has its own reversing command.
constexpr bool isUndoable(Operation operation)
{
    switch (operation) {
    case Operation::ImportItems:
    case Operation::AddCreditor:
    case Operation::EditCreditor:
    case Operation::EditOffice:
    case Operation::EditDebtor:
    case Operation::AddContactPoint:
    case Operation::EditContactPoint:
    case Operation::RemoveContactPoint:
    case Operation::AddNote:
    case Operation::RemoveNote:
    case Operation::PlaceHold:
    case Operation::ReleaseHold:
    case Operation::AddPayment:
    case Operation::AddEntry:
    case Operation::Reverse:
    case Operation::CloseClaim:
    case Operation::SetTerms:
    case Operation::AddClaimEvent:
    case Operation::RemoveClaimEvent:
    case Operation::SetNextStep:
    case Operation::SetOwner:
    case Operation::DecideConflict:
    case Operation::LogContact:
    case Operation::DecidePromise:
    case Operation::EditDispute:
    case Operation::SpreadWork:
    case Operation::HandUp:
    case Operation::WriteDocument:
    case Operation::MakePlan:
    case Operation::AgreePlan:
    case Operation::CancelPlan:
    case Operation::RemoveDocument:
        return true;
    case Operation::Create:
    case Operation::Demo:
    case Operation::RunDunning:
    case Operation::CancelRun:
    case Operation::RemindOfInstalment:
    case Operation::SendDocument:
    case Operation::Undo:
    case Operation::Sync:
        return false;
    }
    return false;
}

} // namespace mahnwerk
