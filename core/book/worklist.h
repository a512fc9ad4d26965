// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/storage/work_store.h"
#include "core/worklist/day_plan.h"

#include <atomic>

namespace mahnwerk {

/// A line of the worklist: one case, why it stands where it stands, and whether the debtor may be called.
struct WorkLine : WorkRow {
    WorkGroup group = WorkGroup::Rest;
    std::vector<PriorityPoints> points; ///< their sum is what the group is sorted by
    int score = 0;
    GateAnswer answer;
    int minutes = 0; ///< of work

    Money toCollect(Date asOf) const { return { item.toCollectOn(asOf), currency }; }
};

/// What was done on a day.
struct WorkDay {
    int worked = 0; ///< cases called
    std::vector<Money> promised; ///< by currency
};
/// Of today, by somebody; empty: by all.
Result<WorkDay> workDay(Book& book, const QString& user);

/// What is to be done today (Arbeitsliste), by group, within it call-backs by their time, all else by score; what has a
/// time that is still to come stands last.
struct Worklist {
    Moment asOf;
    std::vector<WorkLine> lines;
    WorkDay done;
};

/// Whose list.
struct WorkFilter {
    QStringList agents; ///< steps of these and of nobody; empty: the team's list
};

/// Error: Cancelled when `stop` is set.
Result<Worklist> worklist(Book& book, const WorkFilter& filter, const std::atomic_bool& stop);
/// Whether somebody has something to do today.
Result<bool> hasWork(Book& book);
/// One case, also if it is not on the list. Error: NotFound.
Result<WorkLine> workLine(Book& book, Key<Case> key);
/// Computes group, points and gate of a line again for another minute; the days of its calls stay as they were read.
void judge(WorkLine& line, Moment now);
/// Puts lines into the order of the list.
void sortWork(std::vector<WorkLine>& lines, Moment now);

/// Moves what is too much for a day's minutes to the next working days, one undoable transaction; answers how many.
Result<int> spreadWork(Book& book, const std::vector<WorkLine>& lines, int capacityMinutes);

/// Everybody who owns a case or a step.
Result<QStringList> agents(Book& book);

} // namespace mahnwerk
