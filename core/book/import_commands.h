// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/exchange/column_guess.h"
#include "core/exchange/open_items.h"
#include "core/exchange/table.h"
#include "core/parties/creditor.h"
#include "core/storage/case_store.h"

namespace mahnwerk {

/// A file that was read, with what its columns seem to be.
struct ImportSource {
    Table table;
    MappingGuess guess;
    bool isRemembered = false; ///< the mapping of an earlier file with the same header was taken
    QByteArray digest;         ///< of the file: repeating its import resumes it
};
/// Without a sheet's name the fullest visible one, or the first other one that is a list where that is none.
/// Errors: those of readTable() and guessMapping().
Result<ImportSource> openImport(Book& book, const QString& path, const QString& sheet = {});

enum class ImportAction { Create, Update, Unchanged };
template<>
inline constexpr std::array names<ImportAction> = { "create", "update", "unchanged" };

/// What would become of one item of the list.
struct ImportLine {
    int item = 0; ///< index into the list's items
    ImportAction action = ImportAction::Create;
    Key<Claim> claim; ///< in the book; null if it is new
    Money openBefore; ///< principal open in the book; null currency if the claim is new
    QByteArray idempotencyKey; ///< of its claim; empty: of a creditor who is new
};

/// The difference between a list and the book.
struct ImportPlan {
    OpenItemList list;
    std::vector<ImportLine> lines; ///< one per item, in their order
    std::vector<OpenClaim> noLongerListed;
    int created = 0;
    int updated = 0;
    int unchanged = 0;
};

/// The creditor that items without one belong to: the one named, else the book's first. Error: NotFound.
Result<Creditor> importCreditor(Book& book, const QString& name = {});
/// Nothing is written. Errors: MappingIncomplete.
Result<ImportPlan> planImport(Book& book, const ImportSource& source, const Mapping& mapping, const Creditor& creditor);

enum class Missing { Leave, Settle };
struct ImportOptions {
    Creditor creditor;
    Mapping mapping; ///< remembered for the header once the import is done
    Missing missing = Missing::Leave;
};
struct ImportResult {
    Batch batch;
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int settled = 0;
};
/// Brings the items in: debtors with their contact points, cases, claims, principal; of those that are there
/// only what changed. A smaller open amount is "paid according to list", a larger one an "addition".
/// Whole claims only, whatever happens; repeating it completes what was interrupted.
/// Errors: Cancelled, DiskFull, BookReadOnly, ...
Result<ImportResult> importItems(Book& book, const ImportSource& source, const ImportPlan& plan,
    const ImportOptions& options, const OnProgress& progress = {});

} // namespace mahnwerk
