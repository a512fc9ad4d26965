// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/drafts.h"

namespace mahnwerk {

Result<> keepDraft(Book& book, FormDraft draft)
{
    if (book.isReadOnly())
        return {};
    draft.at = book.now();
    return saveDraft(book.database(), book.user(), draft);
}

Result<std::vector<FormDraft>> draftsOf(Book& book, Key<Case> key)
{
    if (book.isReadOnly())
        return std::vector<FormDraft>();
    return draftsOf(book.database(), book.user(), key);
}

} // namespace mahnwerk
