// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/claims/conflict_decision.h"

namespace mahnwerk {

/// Ends a conflict, for everybody in the team: the value of the one who came first stands (theirs), that of the one who
/// came second takes its place (mine), or it stands and a note in the case keeps the other (both). The parts of a whole
/// that were refused together are decided together. Undoable.
/// Errors: NotFound, NotAllowed (somebody decided it already; a duplicate can only be acknowledged; there is no case for
/// a note), MissingValue (the note).
Result<> decide(Book& book, const Uuid& conflict, ConflictChoice choice, const QString& note = {});

} // namespace mahnwerk
