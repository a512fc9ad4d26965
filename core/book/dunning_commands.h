// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/dunning/notice.h"
#include "core/dunning/proposal.h"

#include <set>

namespace mahnwerk {

/// One claim of the proposal, as the three lists show it.
struct ProposalLine {
    Key<Claim> claim;
    Key<Case> caseKey;
    QString caseNumber;
    QString claimNumber; ///< F-26-000123/2
    QString reference;
    QString debtor;
    QString creditor;
    Money open; ///< principal, costs before the fee, and interest if the letter claims it
    DunningLine decision;
    QString channel;
};

/// What a run would do today. Lines are in the order of their cases; the claims of a case stand together.
struct DunningProposal {
    Date asOf;
    std::vector<ProposalLine> act;
    std::vector<ProposalLine> review;
    std::vector<ProposalLine> notNow;
    int letters = 0;           ///< cases that get one
    std::vector<Money> totals; ///< open of act, per currency
    std::vector<Money> fees;   ///< of act, per currency
};

/// `procedure` empty: every procedure.
Result<DunningProposal> dunningProposal(Book& book, const QString& procedure = {}, const OnProgress& progress = {});

struct RunResult {
    Key<DunningRun> run;
    Id<DunningRun> id;
    int number = 0;
    int notices = 0; ///< made by this call
    int letters = 0;
    std::vector<Money> fees; ///< charged by this call, per currency
    bool isResumed = false;
};

/// Runs the dunning of the business date: for each claim that acts its notice, the fee once per case, the
/// new deadline and the next step. Repeating it on the same day does nothing more; an interrupted one is
/// completed. `leaveOut`: cases that a person unticked.
/// Errors: BatchInterrupted (another batch is unfinished), NotAllowed (a later run exists), Cancelled.
Result<RunResult> runDunning(
    Book& book, const QString& procedure = {}, const std::set<qint64>& leaveOut = {}, const OnProgress& progress = {});

/// Takes back a run whose letters were not sent: its notices and fees are retracted.
/// Errors: NotFound, NotAllowed (undone already, or a later notice builds on it).
Result<> cancelRun(Book& book, Key<DunningRun> run, const OnProgress& progress = {});

enum class RunState { Running, Done, Cancelled };
template<>
inline constexpr std::array names<RunState> = { "interrupted", "done", "cancelled" };

struct RunLine {
    DunningRun run;
    int notices = 0;
    int letters = 0;
    std::vector<Money> fees;
    RunState state = RunState::Done;
};
/// Newest first.
Result<std::vector<RunLine>> dunningRuns(Book& book);

} // namespace mahnwerk
