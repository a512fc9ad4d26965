// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/storage/draft_store.h"

namespace mahnwerk {

// What was typed and not saved stands in the book of this workstation, so that a crash takes no more than the last half
// second of it. It is nobody else's: no change set, no undo, nothing to share.

/// In the place of the one before; without fields there is none any more.
Result<> keepDraft(Book& book, FormDraft draft);
/// This user's, of one case or of all (null), the newest first.
Result<std::vector<FormDraft>> draftsOf(Book& book, Key<Case> key = {});

} // namespace mahnwerk
