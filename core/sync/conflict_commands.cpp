// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/conflict_commands.h"

#include "core/contacts/contact.h"
#include "core/storage/conflict_store.h"
#include "core/storage/projection.h"

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

Result<Key<Case>> caseOf(Book& book, const Conflict& conflict)
{
    TouchedCases touched(book.database());
    TRY(touched.begin());
    TRY(touched.touch(*conflict.entity, conflict.rowKey, conflict.rowKey));
    const auto cases = TRY(touched.touched());
    return cases.empty() ? Key<Case>() : Key<Case> { cases.front() };
}

bool areOneWhole(const Conflict& a, const Conflict& b)
{
    return a.id == b.id
        || (a.kind == ConflictKind::Field && b.kind == ConflictKind::Field && a.set == b.set && a.entity == b.entity
            && a.rowKey == b.rowKey && a.entity->merge == Merge::Whole);
}

} // namespace

Result<> decide(Book& book, const Uuid& id, ConflictChoice choice, const QString& note)
{
    const auto all = TRY(conflicts(book.database(), Decided::Too));
    const auto found = std::ranges::find(all, id, &Conflict::id);
    if (found == all.end())
        return fail(ErrorCode::NotFound, { u"conflict"_s, id.toString() });
    if (!found->entity)
        return fail(ErrorCode::NotAllowed, { u"a newer program has to decide it"_s });
    if (found->kind == ConflictKind::Duplicate && choice != ConflictChoice::Theirs)
        return fail(ErrorCode::NotAllowed, { u"what was made twice counts once"_s });
    Key<Case> file;
    if (choice == ConflictChoice::Both) {
        if (note.isEmpty())
            return fail(ErrorCode::MissingValue, { u"text"_s });
        file = TRY(caseOf(book, *found));
        if (file.isNull())
            return fail(ErrorCode::NotAllowed, { u"there is no case for a note"_s });
    }
    return book.transact(Operation::DecideConflict, [&](Transaction& transaction) -> Result<> {
        // Under the lock: another window may have decided meanwhile.
        const auto open = TRY(conflicts(transaction.database(), Decided::No));
        QJsonObject values;
        for (const Conflict& conflict : open) {
            if (!areOneWhole(conflict, *found))
                continue;
            ConflictDecision decision { .conflict = conflict.id.toBytes(), .choice = choice, .at = book.now(), .user = book.user() };
            TRY(transaction.insert(decision));
            values.insert(conflict.field, conflict.mine);
        }
        if (values.isEmpty())
            return fail(ErrorCode::NotAllowed, { u"somebody decided it already"_s });
        if (choice == ConflictChoice::Mine)
            return transaction.changes().setFields(*found->entity, found->rowKey, values);
        if (choice == ConflictChoice::Both) {
            Contact contact { .caseKey = file, .kind = ContactKind::Note, .at = book.now(), .date = book.today(), .user = book.user(), .text = note };
            TRY(transaction.insert(contact));
        }
        return {};
    });
}

} // namespace mahnwerk
