// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/undo.h"

#include "core/claims/retraction.h"
#include "core/contacts/document.h"
#include "core/storage/case_store.h"
#include "core/storage/change_store.h"
#include "core/storage/projection.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

Result<> takeBackOne(Book& book, Transaction& transaction, const StoredChangeSet& set)
{
    // A batch names the shared part of a step as a set of its own.
    if (TRY(changeSet(transaction.database(), set.number)).undoneBy != 0)
        return {};
    auto changed = TRY(changeRows(transaction.database(), set.number));
    Retraction retraction { .entity = u"change_set"_s, .rowId = set.id.toBytes(), .at = book.now(),
        .user = book.user() };
    TRY(transaction.insert(retraction));
    for (auto row = changed.rbegin(); row != changed.rend(); ++row) {
        if (row->op == 'i')
            TRY(transaction.changes().retract(*row->entity, row->firstKey, row->lastKey));
        else if (row->isMark() && row->fields.value(u"retracted"_s).toArray().at(1).toInt() == 0)
            TRY(transaction.changes().retract(*row->entity, row->firstKey, row->lastKey));
        else if (row->isMark())
            TRY(transaction.changes().reinstate(*row->entity, row->firstKey, row->lastKey));
        else
            TRY(transaction.changes().revert(*row));
    }
    // Its own number comes with its record: the newest set plus one.
    return markSetUndone(transaction.database(), set.number, TRY(newestChangeSet(transaction.database())) + 1);
}

/// With the part of it that all teams share, which is a set of its own.
Result<> takeBackIn(Book& book, Transaction& transaction, const StoredChangeSet& set)
{
    TRY(takeBackOne(book, transaction, set));
    const auto shared = TRY(sharedPartOf(transaction.database(), set));
    return shared && shared->undoneBy == 0 ? takeBackOne(book, transaction, *shared) : Result<>();
}

/// A creditor who was given cases since stays.
Result<> checkUnused(Database& database, const StoredChangeSet& set)
{
    if (fromName<Operation>(set.operation) != Operation::AddCreditor)
        return {};
    const auto changed = TRY(changeRows(database, set.number));
    for (const StoredChangeRow& row : changed) {
        if (TRY(hasCases(database, { row.firstKey })))
            return fail(ErrorCode::ChangedMeanwhile, { u"creditor"_s, u"cases"_s });
    }
    return {};
}

/// A letter or mail that left is not taken back by taking back what it says.
Result<> checkNotLeft(Database& database, const StoredChangeSet& set)
{
    const auto changed = TRY(changeRows(database, set.number));
    for (const StoredChangeRow& change : changed) {
        if (change.entity != &entity<Document>().info || change.op != 'i')
            continue;
        if (TRY(row(database, Key<Document> { change.firstKey })).state != DocumentState::Rendered)
            return fail(ErrorCode::NotAllowed, { u"it has left already"_s });
    }
    return {};
}

} // namespace

Result<QString> subjectOf(Book& book, const StoredChangeSet& set)
{
    TouchedCases touched(book.database());
    TRY(touched.begin());
    const auto changed = TRY(changeRows(book.database(), set.number));
    for (const StoredChangeRow& change : changed) {
        if (change.entity == &entity<Creditor>().info)
            return TRY(row(book.database(), Key<Creditor> { change.firstKey })).name;
        TRY(touched.touch(*change.entity, change.firstKey, change.lastKey));
    }
    const auto cases = TRY(touched.touched());
    if (cases.empty())
        return QString();
    const Case file = TRY(row(book.database(), Key<Case> { cases.front() }));
    return TRY(row(book.database(), file.debtor)).sortName();
}

Result<> takeBack(Book& book, Operation operation, const StoredChangeSet& set)
{
    return book.transact(
        operation, [&](Transaction& transaction) -> Result<> { return takeBackIn(book, transaction, set); });
}

Result<std::optional<UndoStep>> undoStep(Book& book)
{
    const auto set = TRY(lastChangeSet(book.database(), book.user()));
    const auto operation = set ? fromName<Operation>(set->operation) : std::nullopt;
    if (!operation || !isUndoable(*operation))
        return std::nullopt;
    UndoStep step { .changeSet = set->number, .batch = { set->batch }, .operation = *operation };
    if (set->batch != 0)
        step.label = TRY(batchWith(book.database(), step.batch)).label;
    else
        step.subject = TRY(subjectOf(book, *set));
    return step;
}

Result<> undo(Book& book, const UndoStep& step)
{
    if (!step.batch.isNull())
        return undoBatch(book, step.batch);
    return book.transact(Operation::Undo, [&](Transaction& transaction) -> Result<> {
        const StoredChangeSet set = TRY(changeSet(transaction.database(), step.changeSet));
        if (set.undoneBy != 0)
            return fail(ErrorCode::NotAllowed, { u"it is undone already"_s });
        TRY(checkUnused(transaction.database(), set));
        TRY(checkNotLeft(transaction.database(), set));
        return takeBackIn(book, transaction, set);
    });
}

Result<> undoBatch(Book& book, Key<Batch> key, const OnProgress& progress)
{
    const Batch batch = TRY(batchWith(book.database(), key));
    const auto operation = fromName<Operation>(batch.operation);
    if (!operation || !isUndoable(*operation))
        return fail(ErrorCode::NotUndoable, { batch.operation });
    if (batch.undoneAt != 0)
        return fail(ErrorCode::NotAllowed, { u"it is undone already"_s });
    if (TRY(hasLaterFacts(book.database(), key)))
        return fail(ErrorCode::NotAllowed, { u"payments or notices were booked on its claims since"_s });
    const auto sets = TRY(changeSetsOf(book.database(), key));
    qint64 done = 0;
    for (const StoredChangeSet& set : sets) {
        TRY(takeBack(book, Operation::Undo, set));
        if (progress && !progress(++done, qint64(sets.size())))
            return fail(ErrorCode::Cancelled);
    }
    return markUndone(book.database(), key, book.now());
}

} // namespace mahnwerk
