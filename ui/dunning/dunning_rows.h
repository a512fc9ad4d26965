// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/dunning_commands.h"

namespace mahnwerk {

/// One case of the proposal: its claims go into one letter.
struct DunningRow {
    Key<Case> caseKey;
    QString caseNumber;
    QString debtor;
    QString creditor;
    Money open;
    Money fee;
    int level = 0;   ///< highest, of those that act
    int waiting = 0; ///< claims of this case that are not in the letter
    DunningReason reason = DunningReason::None;
    Date until;
    Date deadline;
    QString channel;
};

/// The proposal as the page shows it; act and review by name, notNow by what changes next.
struct DunningLists {
    Date asOf;
    std::vector<DunningRow> act;
    std::vector<DunningRow> review;
    std::vector<DunningRow> notNow; ///< cases that are in neither of the others

    bool isEmpty() const { return act.empty() && review.empty() && notNow.empty(); }
    /// The first day on which something may become due; null: unknown.
    Date nextDay() const;
};
DunningLists listsOf(const DunningProposal& proposal);

/// What a run over some rows would come to.
struct DunningEffect {
    int letters = 0;
    std::vector<std::pair<QString, int>> channels;
    std::vector<Money> open;
    std::vector<Money> fees;

    void add(const DunningRow& row);
};

} // namespace mahnwerk
